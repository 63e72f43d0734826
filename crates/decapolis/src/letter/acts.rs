//! What can be done with letters and calls: load, ask, do. Browser, jobs and demo call these.

use kernel::audit;
use kernel::db::Tx;
use kernel::job;
use kernel::language::Language;
use kernel::mail::{self, NewMail};
use kernel::person;
use kernel::post;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::written::{self, Written};

use super::mails::{self, Sheet};
use super::model::{CallId, DRAFT_DAYS, Departure, Letter, LetterId, NewCall, Version};
use super::people;
use super::reading;
use super::rules::{self, Refusal};
use super::selection::Selection;
use super::sending;
use super::store::{self, record};
use crate::network::{self, CityId};

/// The kind of a trial mail: asked for this minute, so it cannot be stopped.
const TRIAL: &str = "letter-trial";

/// Begins a letter to whom a selection means.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    actor: &Actor,
    selection: &Selection,
    version: &Version,
) -> Result<LetterId, Stop> {
    let leave = rules::may_write(actor)?;
    let letter = store::insert(tx, &leave, &selection.to_query(), version.language)?;
    write_version(tx, letter, version)?;
    set_finish(tx, actor, letter, &version.subject)?;
    note(tx, "letter_begun", actor, letter)?;
    Ok(letter)
}

/// Copies the versions of a template that the new letter does not have yet.
pub(super) fn copy_versions(tx: &mut Tx<'_>, actor: &Actor, from: LetterId, to: LetterId) -> Result<(), Stop> {
    let template = reading::readable(tx, actor, from)?;
    let _ = rules::may_keep(actor, &template)?;
    let letter = reading::readable(tx, actor, to)?;
    let _ = rules::may_change(actor, &letter)?;
    let texts = written::of_record(tx, record(from))?;
    for field in ["subject", "text"] {
        for version in texts.versions(field).into_iter().filter(|version| version.language != letter.language) {
            let status =
                if version.status == written::Status::Original { written::Status::Human } else { version.status };
            written::set(tx, record(to), field, &Written { status, ..version.clone() })?;
        }
    }
    Ok(())
}

/// Writes a version of a draft, in place of what was there in that language.
pub(super) fn write(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId, version: &Version) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_change(actor, &letter)?;
    // The letter notes who wrote last: replies may go to them.
    if !store::set_language(tx, &leave, letter.language)? {
        return Err(Refusal::NoDraft.into());
    }
    write_version(tx, letter.id, version)?;
    if version.language == letter.language {
        set_finish(tx, actor, letter.id, &version.subject)?;
    }
    note(tx, "letter_written", actor, letter.id)
}

/// Says anew whom a draft is for.
pub(super) fn select(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId, selection: &Selection) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_change(actor, &letter)?;
    if !store::set_selection(tx, &leave, &selection.to_query())? {
        return Err(Refusal::NoDraft.into());
    }
    note(tx, "letter_addressed", actor, letter.id)
}

/// Sends every version to the writer alone, to be read as a mail.
pub(super) fn send_trial(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let _ = rules::may_keep(actor, &letter)?;
    let sheet = Sheet::load(tx, letter)?;
    let (own, held) = (person::by_id(tx, actor.person)?, post::by_id(tx, actor.post)?);
    let (own, held) = (own.ok_or(Stop::Missing)?, held.ok_or(Stop::Missing)?);
    let reader = mails::reader_of(tx, &own, &held)?;
    let languages: Vec<Language> = sheet.written.versions("text").iter().map(|version| version.language).collect();
    for language in languages {
        let Some(made) = sheet.make(&mails::Reader { language, ..reader.clone() }) else { continue };
        let new = NewMail {
            person: actor.person,
            post: Some(actor.post),
            kind: TRIAL,
            record: record(sheet.letter.id),
            language,
            subject: made.subject,
            content: made.content,
            can_be_stopped: false,
            reply_to: None,
        };
        mail::put(tx, &new)?;
    }
    note(tx, "letter_tried", actor, sheet.letter.id)
}

/// Lets a letter leave at its time, which may be now. Whom its selection means is found again then.
pub(super) fn plan(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId, departure: &Departure) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_change(actor, &letter)?;
    let scope = rules::may_write(actor)?.scope;
    if people::resolve(tx, scope, &Selection::of_text(&letter.selection))?.people.is_empty() {
        return Err(Refusal::Nobody.into());
    }
    if !store::plan(tx, &leave, departure)? {
        return Err(Refusal::NoDraft.into());
    }
    step::clear(tx, record(letter.id))?;
    job::put(tx, sending::SEND, &letter.id.to_string(), departure.at)?;
    note(tx, "letter_planned", actor, letter.id)
}

/// Takes back a letter that waits for its time.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_take_back(actor, &letter)?;
    if !store::unplan(tx, &leave)? {
        return Err(Refusal::NotPlanned.into());
    }
    let subject = subject_of(tx, &letter)?;
    set_finish(tx, actor, letter.id, &subject)?;
    note(tx, "letter_taken_back", actor, letter.id)
}

/// Sends a letter again to those whom it did not reach, once their addresses are mended.
pub(super) fn resend(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_resend(actor, &letter)?;
    // What came of the mails is copied first, or a refusal that only the outbox knows would be missed.
    while store::copy_settled(tx, letter.id)? > 0 {}
    if store::queue_again(tx, &leave)? == 0 {
        return Err(Refusal::Nobody.into());
    }
    if !store::leave_again(tx, letter.id)? {
        return Err(Refusal::NotSent.into());
    }
    let now = tx.now();
    job::put(tx, sending::SEND, &letter.id.to_string(), now)?;
    note(tx, "letter_sent_again", actor, letter.id)
}

/// Keeps a letter as a template under a name; the empty name keeps it no longer.
pub(super) fn keep_as_template(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId, name: &str) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    store::set_template(tx, &rules::may_keep(actor, &letter)?, name)?;
    note(tx, "letter_kept_as_template", actor, letter.id)
}

/// Throws a draft away.
pub(super) fn discard(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId) -> Result<(), Stop> {
    let letter = reading::readable(tx, actor, letter)?;
    let leave = rules::may_change(actor, &letter)?;
    if !store::delete_draft(tx, &leave)? {
        return Err(Refusal::NoDraft.into());
    }
    written::remove_all(tx, record(letter.id))?;
    step::clear(tx, record(letter.id))?;
    mail::withdraw(tx, record(letter.id), TRIAL)?;
    note(tx, "letter_discarded", actor, letter.id)
}

/// Notes a call with a city's people; what is to happen next stands on the desk of who noted it.
pub(super) fn note_call(tx: &mut Tx<'_>, actor: &Actor, city: CityId, new: &NewCall) -> Result<CallId, Stop> {
    let city = network::city(tx, city)?;
    let region = network::region_circle(tx, &city)?;
    let leave = rules::may_note(actor, region)?;
    let call = store::insert_call(tx, &leave, city.id, new)?;
    if let Some(next) = &new.next {
        let step = NewStep {
            record: record(call),
            kind: "call",
            verb: "follow-up",
            post: actor.post,
            due_at: next.due_at,
            title: &next.words,
        };
        step::set(tx, step)?;
    }
    audit::record(tx, "call_noted", actor.person, actor.post, record(call))?;
    Ok(call)
}

/// Says that what was to happen after a call is done.
pub(super) fn finish_call(tx: &mut Tx<'_>, actor: &Actor, call: CallId) -> Result<CityId, Stop> {
    let call = store::call(tx, call)?;
    let city = network::city(tx, call.city)?;
    let region = network::region_circle(tx, &city)?;
    // Who may not note calls does not learn that this one is there.
    let _ = rules::may_note(actor, region).map_err(|_| Stop::Missing)?;
    step::clear(tx, record(call.id))?;
    audit::record(tx, "call_followed_up", actor.person, actor.post, record(call.id))?;
    Ok(city.id)
}

fn write_version(tx: &mut Tx<'_>, letter: LetterId, version: &Version) -> Result<(), Stop> {
    for (field, content) in [("subject", &version.subject), ("text", &version.text)] {
        let written = Written { language: version.language, status: version.status, content: content.clone() };
        written::set(tx, record(letter), field, &written)?;
    }
    Ok(())
}

/// The subject as it was first written.
pub(super) fn subject_of(tx: &mut Tx<'_>, letter: &Letter) -> Result<String, Stop> {
    let texts = written::of_record(tx, record(letter.id))?;
    Ok(texts.best("subject", letter.language).map_or_else(String::new, |written| written.content.clone()))
}

/// A draft waits on its writer's desk.
fn set_finish(tx: &mut Tx<'_>, actor: &Actor, letter: LetterId, subject: &str) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(DRAFT_DAYS);
    let step =
        NewStep { record: record(letter), kind: "letter", verb: "finish", post: actor.post, due_at, title: subject };
    Ok(step::set(tx, step)?)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, letter: LetterId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(letter))?)
}
