//! The job that widens a question after three days without an answer, and shows it to who heads the region.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::{Fault, Stop};

use super::model::{DEBT_DAYS, InquiryId, ROUND_DAYS};
use super::{acts, mails, rules, store};
use crate::network;

/// As the registration names it.
pub(super) const WIDEN: JobKind = JobKind { kind: KIND, run };

const KIND: &str = "widen-inquiry";

/// Comes back in three days. Whether anybody answered is seen then.
pub(super) fn wait(tx: &mut Tx<'_>, id: InquiryId) -> Result<(), Fault> {
    let due = tx.now().plus_days(ROUND_DAYS);
    job::put(tx, KIND, &id.number().to_string(), due).map(drop)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map(InquiryId::from_number);
    let id = id.map_err(|_| Trouble::Never("the payload is not ours".to_owned()))?;
    Ok(context.app.db.write_blocking("widen_inquiry", move |tx| widen(tx, id))?)
}

/// Asks the next six while nobody answered; who heads the region finds it on their desk. Nothing happens where it was
/// answered, where enough were asked, where the need was closed, or where nobody holds the post that asked.
pub(super) fn widen(tx: &mut Tx<'_>, id: InquiryId) -> Result<(), Stop> {
    let inquiry = store::inquiry(tx, id)?;
    if rules::may_widen_by_time(&inquiry).is_err() {
        return Ok(());
    }
    let due = inquiry.asked_at.plus_days(ROUND_DAYS * inquiry.rounds);
    if due > tx.now() {
        // Somebody widened it sooner: this round has its three days too.
        return Ok(job::put(tx, KIND, &id.number().to_string(), due).map(drop)?);
    }
    if let Some(asker) = mails::acting(tx, inquiry.asker)? {
        match acts::next_round(tx, &asker, id) {
            Ok(()) | Err(Stop::Refused(_)) => {}
            Err(stop) => return Err(stop),
        }
    }
    match network::president_of(tx, inquiry.region)? {
        Some(president) => acts::set_step(tx, &inquiry, "help", president, DEBT_DAYS),
        None => Ok(()),
    }
}
