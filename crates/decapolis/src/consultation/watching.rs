//! The job that follows a consultation: asks the cities that are left, writes their mails a few at a time, reminds them a week
//! before the last day, closes it on that day, and tells those who signed of the reply. It may run twice: what is done stands
//! in the sheets.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::{self, Function};
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::{Consultation, ConsultationId, REMINDED_DAYS, State};
use super::store::sheet::{self, Due};
use super::{acts, mails, store};
use crate::network;

pub(super) const WATCH: JobKind = JobKind { kind: "watch-consultation", run: run_watch };

fn run_watch(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a consultation".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_consultation", move |tx| look(tx, id))?)
}

/// Leaves a look at a consultation.
pub(super) fn watch_now(tx: &mut Tx<'_>, id: ConsultationId) -> Result<(), Stop> {
    let now = tx.now();
    watch_at(tx, id, now)
}

pub(super) fn watch_at(tx: &mut Tx<'_>, id: ConsultationId, at: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, WATCH.kind, &id.to_string(), at).map(drop)?)
}

/// Does the next part of what is due, and comes back for the rest.
pub(super) fn look(tx: &mut Tx<'_>, id: ConsultationId) -> Result<(), Stop> {
    let consultation = store::consultation(tx, id)?;
    match consultation.state(tx.now()) {
        State::Draft => Ok(()),
        State::Open => look_while_open(tx, &consultation),
        State::Closed | State::Late => acts::close(tx, &consultation),
        State::Replied => {
            acts::close(tx, &consultation)?;
            write_next(tx, &consultation, Due::Tell).map(drop)
        }
    }
}

fn look_while_open(tx: &mut Tx<'_>, consultation: &Consultation) -> Result<(), Stop> {
    if acts::ask_next(tx, consultation)? {
        return watch_now(tx, consultation.id);
    }
    if write_next(tx, consultation, Due::Ask)? {
        return Ok(());
    }
    let reminder = reminded_at(consultation);
    if tx.now() < reminder {
        return watch_at(tx, consultation.id, reminder);
    }
    if write_next(tx, consultation, Due::Remind)? {
        return Ok(());
    }
    watch_at(tx, consultation.id, consultation.answers_until)
}

/// When those who have not answered are reminded.
pub(super) fn reminded_at(consultation: &Consultation) -> Timestamp {
    consultation.answers_until.plus_days(-REMINDED_DAYS)
}

/// Writes the next mails of a kind; true where there were some, and another look is left for those after them. What is over
/// the limit of the hour waits for the next.
fn write_next(tx: &mut Tx<'_>, consultation: &Consultation, due: Due) -> Result<bool, Stop> {
    let sheets = sheet::due(tx, consultation.id, due)?;
    if sheets.is_empty() {
        return Ok(false);
    }
    if let Some(later) = mail::later(tx, sheets.len())? {
        watch_at(tx, consultation.id, later)?;
        return Ok(true);
    }
    let at_limit = mail::at_limit(tx)?;
    for sheet in &sheets {
        sheet::set_done(tx, sheet.id, due)?;
        let city = network::city(tx, sheet.city)?;
        let Some(leader) = found(network::post_in(tx, city.circle, Function::Leader))? else { continue };
        let Some(person) = post::holder_of(tx, leader.post)? else { continue };
        if at_limit.contains(&person.id) {
            continue;
        }
        mails::write(tx, consultation, sheet, (leader.post, &person), due)?;
    }
    watch_now(tx, consultation.id)?;
    Ok(true)
}
