//! The jobs of a letter: it leaves slice by slice within the limits, and what came of its mails is copied from the outbox.
//!
//! Each slice is one short write, so no act waits for a letter to thousands, and a node that dies goes on where it was:
//! who has a mail is not in the queue any more.

use kernel::db::{Db, Tx};
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail::{self, NewMail};
use kernel::person;
use kernel::post;
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};

use super::acts;
use super::mails::{self, Sheet};
use super::model::{Counts, DRAFT_DAYS, Delivery, Letter, LetterId, LetterState, MAIL_KIND};
use super::people::{self, Resolved};
use super::rules;
use super::selection::Selection;
use super::store::{self, NewRecipient, Queued, Settled, record};

/// Lets a letter leave; its payload is the letter's id.
pub(super) const SEND: &str = "send-letter";
/// Copies what came of a letter's mails; its payload is the letter's id.
const COUNT: &str = "count-letter";

pub(super) const JOBS: &[JobKind] = &[JobKind { kind: SEND, run: send }, JobKind { kind: COUNT, run: count }];

/// Recipients written down in one transaction.
const WRITTEN_DOWN: usize = 200;
/// Mails in one act (trust: limits); what is left goes with the next job.
pub(crate) const PER_ACT_MAX: usize = 500;
/// When the hour's mails are used up, the rest waits so long.
const WAIT_SECONDS: i64 = 600;
/// What came of the mails is looked at so often, until nothing is on its way; a mail is tried for four days.
const COUNT_SECONDS: i64 = 3_600;

/// What a slice left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slice {
    /// So many mails were written, and there may be more to write.
    Wrote(usize),
    /// The hour is full.
    HourIsFull,
    /// Nobody waits any more.
    Done,
}

fn send(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let letter: LetterId = payload.parse().map_err(|_| Trouble::Never("no letter's id".to_owned()))?;
    leave(&context.app.db, letter).map_err(Trouble::from)
}

/// Lets a letter leave as far as it may now.
pub(super) fn leave(db: &Db, letter: LetterId) -> Result<(), Stop> {
    if !begin(db, letter)? {
        return Ok(());
    }
    let mut written = 0;
    while written < PER_ACT_MAX {
        match db.write_blocking("write_letter_slice", move |tx| slice(tx, letter))? {
            Slice::Wrote(count) => written += count,
            Slice::HourIsFull => return later(db, letter, WAIT_SECONDS),
            Slice::Done => return finish(db, letter),
        }
    }
    later(db, letter, 0)
}

/// Writes the recipients down if that has not been done; false when it is not the letter's turn.
fn begin(db: &Db, id: LetterId) -> Result<bool, Stop> {
    let leaving = db.read_blocking("letter_to_leave", move |tx| Ok((store::letter(tx, id)?, tx.now())));
    // A draft that was thrown away leaves its job behind.
    let Some((letter, now)) = found(leaving)? else { return Ok(false) };
    match letter.state {
        LetterState::Leaving => return Ok(true),
        LetterState::Planned if letter.leaves_at <= now => {}
        _ => return Ok(false),
    }
    let selected = letter.clone();
    let Some(resolved) = db.read_blocking("letter_recipients", move |tx| resolve(tx, &selected))? else {
        db.write_blocking("letter_back_to_draft", move |tx| back_to_draft(tx, &letter))?;
        return Ok(false);
    };
    let recipients = recipients(&resolved);
    for part in recipients.chunks(WRITTEN_DOWN) {
        let part = part.to_vec();
        db.write_blocking("letter_recipients", move |tx| {
            // Somebody may have taken it back in between.
            if store::letter(tx, id)?.state == LetterState::Planned {
                store::insert_recipients(tx, id, &part)?;
            }
            Ok(())
        })?;
    }
    db.write_blocking("letter_leaves", move |tx| Ok(store::begin_leaving(tx, id)?))
}

/// Whom the selection means now; nothing when whoever wrote it may write no more.
fn resolve(tx: &mut Tx<'_>, letter: &Letter) -> Result<Option<Resolved>, Stop> {
    let author = post::by_id(tx, letter.author)?.filter(|held| held.holder.is_some());
    let scope = author.and_then(|held| rules::scope_of(held.function, held.home));
    let Some(scope) = scope else { return Ok(None) };
    Ok(Some(people::resolve(tx, scope, &Selection::of_text(&letter.selection))?))
}

/// A letter whose post is vacant waits as a draft for whoever holds the post next.
fn back_to_draft(tx: &mut Tx<'_>, letter: &Letter) -> Result<(), Stop> {
    if store::unplan_by_program(tx, letter.id)? {
        let subject = acts::subject_of(tx, letter)?;
        let due_at = tx.now().plus_days(DRAFT_DAYS);
        let post = letter.author;
        step::set(
            tx,
            NewStep { record: record(letter.id), kind: "letter", verb: "finish", post, due_at, title: &subject },
        )?;
    }
    Ok(())
}

fn recipients(resolved: &Resolved) -> Vec<NewRecipient> {
    let new = |chosen: &people::Chosen, delivery| NewRecipient {
        person: chosen.held.person,
        post: chosen.held.post,
        home: chosen.held.home,
        language: chosen.held.language,
        delivery,
    };
    let queued = resolved.people.iter().map(|chosen| new(chosen, Delivery::Queued));
    let left_out = resolved.left_out.iter().filter_map(|(chosen, why)| Some(new(chosen, why.delivery()?)));
    queued.chain(left_out).collect()
}

/// Writes the mails of the next fifty, as many as the hour allows.
fn slice(tx: &mut Tx<'_>, id: LetterId) -> Result<Slice, Stop> {
    let letter = store::letter(tx, id)?;
    let mut queued = store::queued(tx, id)?;
    if queued.is_empty() {
        return Ok(Slice::Done);
    }
    let left = mail::PER_HOUR_MAX - mail::written_last_hour(tx)?;
    queued.truncate(usize::try_from(left).unwrap_or_default());
    if queued.is_empty() {
        return Ok(Slice::HourIsFull);
    }
    let sheet = Sheet::load(tx, letter)?;
    let at_limit = mail::at_limit(tx)?;
    for one in &queued {
        let outcome = if at_limit.contains(&one.person) {
            Settled::Without(Delivery::OverLimit, "")
        } else {
            write_mail(tx, &sheet, one)?
        };
        store::settle_queued(tx, id, one.person, outcome)?;
    }
    Ok(Slice::Wrote(queued.len()))
}

/// Puts one mail into the outbox; who holds the post no more gets none.
fn write_mail(tx: &mut Tx<'_>, sheet: &Sheet, to: &Queued) -> Result<Settled, Stop> {
    let held = post::by_id(tx, to.post)?;
    let held = held.filter(|held| held.holder.as_ref().is_some_and(|holder| holder.person == to.person));
    let (Some(person), Some(held)) = (person::by_id(tx, to.person)?, held) else {
        return Ok(Settled::Without(Delivery::Refused, "the post ended"));
    };
    if person.email.is_none() {
        return Ok(Settled::Without(Delivery::NoAddress, ""));
    }
    let reader = mails::reader_of(tx, &person, &held)?;
    let Some(made) = sheet.make(&reader) else {
        return Ok(Settled::Without(Delivery::Refused, "the letter has no words"));
    };
    // Consent is the writer's own and ends with their time in the post.
    let writer = sheet.author.holder.as_ref().map(|holder| holder.person);
    let reply_to = sheet.letter.writer.filter(|own| sheet.letter.replies_to_writer && Some(*own) == writer);
    let new = NewMail {
        person: person.id,
        post: Some(held.post),
        kind: MAIL_KIND,
        record: record(sheet.letter.id),
        language: person.language,
        subject: made.subject,
        content: made.content,
        can_be_stopped: true,
        reply_to,
    };
    Ok(match mail::put(tx, &new)? {
        Some(mail) => Settled::Mailed(mail, made.words_in),
        None => Settled::Without(Delivery::Stopped, ""),
    })
}

fn later(db: &Db, letter: LetterId, seconds: i64) -> Result<(), Stop> {
    db.write_blocking("letter_goes_on", move |tx| {
        let at = tx.now().plus_seconds(seconds);
        Ok(job::put(tx, SEND, &letter.to_string(), at).map(drop)?)
    })
}

fn finish(db: &Db, letter: LetterId) -> Result<(), Stop> {
    db.write_blocking("letter_is_sent", move |tx| {
        store::end_leaving(tx, letter)?;
        let now = tx.now();
        Ok(job::put(tx, COUNT, &letter.to_string(), now).map(drop)?)
    })
}

/// Copies what came of the mails, counts, and looks again while any is on its way.
fn count(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let letter: LetterId = payload.parse().map_err(|_| Trouble::Never("no letter's id".to_owned()))?;
    let db = &context.app.db;
    while db.write_blocking("copy_letter_states", move |tx| Ok(store::copy_settled(tx, letter)?))? > 0 {}
    db.write_blocking("count_letter", move |tx| count_now(tx, letter)).map_err(Trouble::from)
}

fn count_now(tx: &mut Tx<'_>, letter: LetterId) -> Result<(), Stop> {
    let by_delivery = store::count_by_delivery(tx, letter)?;
    let sum = |wanted: &[Delivery]| -> i64 {
        by_delivery.iter().filter(|(delivery, _)| wanted.contains(delivery)).map(|(_, count)| count).sum()
    };
    let counts = Counts {
        sent: sum(&[Delivery::Sent, Delivery::Kept]),
        refused: sum(&[Delivery::Refused]),
        left_out: sum(&[Delivery::NoAddress, Delivery::Stopped, Delivery::OverLimit]),
        cities: store::count_homes(tx, letter)?,
    };
    let is_final = sum(&[Delivery::Queued]) == 0;
    store::set_counts(tx, letter, &counts, is_final)?;
    if !is_final {
        let at = tx.now().plus_seconds(COUNT_SECONDS);
        job::put(tx, COUNT, &letter.to_string(), at)?;
    }
    Ok(())
}
