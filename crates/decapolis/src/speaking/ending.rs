//! The end of a list: nothing of it is kept once its meeting is over, or its item where that is private. A job looks when that
//! should be so, and the retention run looks for what a job left. Until then no page reads what is over.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::{self, List};
use super::store;
use crate::agenda::{self, AgendaItemId, Line};
use crate::forum::{self, Meeting};

pub(super) const END: JobKind = JobKind { kind: "end-speaking-list", run };

/// Leaves a look for when nothing of the list of an item is kept any more.
pub(super) fn look_at(tx: &mut Tx<'_>, item: AgendaItemId, at: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, END.kind, &item.to_string(), at).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let item = payload.parse().map_err(|_| Trouble::Never("not the id of an item of an agenda".to_owned()))?;
    Ok(context.app.db.write_blocking("end_speaking_list", move |tx| look(tx, item))?)
}

/// Removes the list where it is over; an item or a meeting that was made longer is looked at again.
fn look(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<(), Stop> {
    let Some(list) = store::of_item(tx, item)? else { return Ok(()) };
    let (meeting, line) = around(tx, &list)?;
    if model::is_over(&meeting, line.as_ref(), tx.now()) {
        return Ok(store::delete(tx, list.id).map(drop)?);
    }
    look_at(tx, item, model::kept_until(&meeting, line.as_ref()))
}

fn around(tx: &mut Tx<'_>, list: &List) -> Result<(Meeting, Option<Line>), Stop> {
    Ok((forum::meeting(tx, list.meeting)?, found(agenda::item(tx, list.item))?))
}

/// Lists that are over and still there.
fn over(tx: &mut Tx<'_>) -> Result<Vec<List>, Stop> {
    let now = tx.now();
    let mut over = Vec::new();
    for list in store::all(tx)? {
        let (meeting, line) = around(tx, &list)?;
        if model::is_over(&meeting, line.as_ref(), now) {
            over.push(list);
        }
    }
    Ok(over)
}

pub(super) fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(over(tx)?.len()).unwrap_or(i64::MAX))
}

/// All of them: there are few.
pub(super) fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let mut gone = 0;
    for list in over(tx)? {
        gone += store::delete(tx, list.id)?;
    }
    Ok(gone)
}
