//! The job that follows a consultation: asks the cities that are left, writes their mails a few at a time, reminds them a week
//! before the last day, closes it on that day, and tells those who signed, and their colleagues who wrote parts, of the reply, and of what
//! was done where that is said later. It may run twice: what is done stands in the sheets.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::person::{Person, PersonId};
use kernel::post::{self, Function, PostId};
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;

use super::model::{Consultation, ConsultationId, REMINDED_DAYS, Sheet, State};
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
            if write_next(tx, &consultation, Due::Tell)? { Ok(()) } else { tell_what_is_new(tx, &consultation) }
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
    mail::in_parts(tx, (WATCH.kind, &consultation.id.to_string()), &sheets, |tx, sheets| {
        let at_limit = mail::at_limit(tx)?;
        for sheet in sheets {
            sheet::set_done(tx, sheet.id, due)?;
            for (post, person) in readers(tx, sheet, due, &at_limit)? {
                mails::write(tx, consultation, sheet, (post, &person), due)?;
            }
        }
        Ok(())
    })?;
    Ok(true)
}

/// Who gets a mail of a sheet: whoever leads the city's digital work, and of what came of it all who wrote a part.
fn readers(
    tx: &mut Tx<'_>,
    sheet: &Sheet,
    due: Due,
    at_limit: &BTreeSet<PersonId>,
) -> Result<Vec<(PostId, Person)>, Stop> {
    let mut readers: Vec<(PostId, Person)> = leader_of(tx, sheet, at_limit)?.into_iter().collect();
    if due != Due::Tell {
        return Ok(readers);
    }
    let answers = sheet::answers(tx, sheet.id)?;
    let wrote: BTreeSet<PostId> =
        answers.iter().filter(|answer| answer.said.is_some()).map(|answer| answer.post).collect();
    for post in wrote {
        let person = post::holder_of(tx, post)?.filter(|person| !at_limit.contains(&person.id));
        let is_new = |person: &Person| readers.iter().all(|(_, known)| known.id != person.id);
        if let Some(person) = person.filter(is_new) {
            readers.push((post, person));
        }
    }
    Ok(readers)
}

/// Who leads the digital work of a sheet's city; nobody where they had all mails of the hour.
fn leader_of(tx: &mut Tx<'_>, sheet: &Sheet, at_limit: &BTreeSet<PersonId>) -> Result<Option<(PostId, Person)>, Stop> {
    let city = network::city(tx, sheet.city)?;
    let Some(leader) = found(network::post_in(tx, city.circle, Function::Leader))? else { return Ok(None) };
    let person = post::holder_of(tx, leader.post)?.filter(|person| !at_limit.contains(&person.id));
    Ok(person.map(|person| (leader.post, person)))
}

/// Tells those who signed what was said of their answers since they were told last: a mail a day at most. Whoever was told within
/// a day waits.
fn tell_what_is_new(tx: &mut Tx<'_>, consultation: &Consultation) -> Result<(), Stop> {
    let items = store::items(tx, consultation.id)?;
    let said_at = items.iter().filter_map(|item| Some(item.disposition.as_ref()?.at)).max();
    let Some(said_at) = said_at else { return Ok(()) };
    let a_day_ago = tx.now().plus_days(-1);
    let sheets = sheet::told_before(tx, consultation.id, said_at.min(a_day_ago))?;
    if sheets.is_empty() {
        return match sheet::first_told_before(tx, consultation.id, said_at)? {
            Some(told_at) => watch_at(tx, consultation.id, told_at.plus_days(1).plus_seconds(1)),
            None => Ok(()),
        };
    }
    mail::in_parts(tx, (WATCH.kind, &consultation.id.to_string()), &sheets, |tx, sheets| {
        let at_limit = mail::at_limit(tx)?;
        for (sheet, told_at) in sheets {
            sheet::set_done(tx, sheet.id, Due::Tell)?;
            for (post, person) in readers(tx, sheet, Due::Tell, &at_limit)? {
                mails::tell_later(tx, consultation, sheet, (post, &person), *told_at)?;
            }
        }
        Ok(())
    })
}
