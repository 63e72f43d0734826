//! Asking colleagues who are named as speakers, and what they say.

use kernel::db::Tx;
use kernel::mail;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::decision;
use super::super::loaded::{Opened, is_off};
use super::super::refusal::Refusal;
use super::super::submission::{CountedAs, Part, Said, SpeakerId, Submission, loaded, store as submissions};
use super::store::{self, record};
use super::{KIND, mails, rules};
use crate::agenda;

/// What a colleague was asked, with its session.
#[derive(Debug)]
pub(super) struct OpenedPart {
    pub(super) part: Part,
    pub(super) submission: Submission,
    pub(super) of: Opened,
    pub(super) is_off: bool,
}

/// Opens it for whoever was asked; for everybody else there is nothing here.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: SpeakerId) -> Result<OpenedPart, Stop> {
    let part = submissions::part(tx, id)?;
    if part.speaker.post != Some(actor.post) || !part.is_asked {
        return Err(Stop::Missing);
    }
    let submission = submissions::submission(tx, part.submission)?;
    let of = loaded::unasked(tx, actor, &submission)?;
    let is_off = is_off(tx, &of.meeting);
    Ok(OpenedPart { part, submission, of, is_off })
}

/// After a session that was handed in got its speakers: asks those who were not asked yet, and those who are named no more
/// not any longer. `before` are the parts that it had.
pub(in crate::call) fn settle(
    tx: &mut Tx<'_>,
    of: &Opened,
    submission: &Submission,
    before: &[Part],
) -> Result<(), Stop> {
    let now = submissions::parts(tx, submission.id)?;
    for gone in before.iter().filter(|one| now.iter().all(|other| other.id != one.id)) {
        forget(tx, gone)?;
    }
    for part in now.iter().filter(|part| part.is_colleague(submission) && !part.is_asked) {
        store::set_asked(tx, part.id)?;
        wait_for(tx, of, submission, part)?;
        mails::ask(tx, of, submission, part)?;
    }
    Ok(())
}

/// The question stands on the desk of whoever was asked, until those who decide have the reviews before them.
fn wait_for(tx: &mut Tx<'_>, of: &Opened, submission: &Submission, part: &Part) -> Result<(), Stop> {
    let Some(post) = part.speaker.post else { return Ok(()) };
    let due_at = of.call.plan.review_by.max(tx.now().plus_days(1));
    let (record, title) = (record(part.id), &submission.session.title);
    Ok(step::set(tx, NewStep { record, kind: KIND, verb: "answer-session-speaker", post, due_at, title })?)
}

fn forget(tx: &mut Tx<'_>, part: &Part) -> Result<(), Stop> {
    step::clear(tx, record(part.id))?;
    Ok(mail::withdraw(tx, record(part.id), mails::ASKED)?)
}

/// Nobody is asked any more whether they speak: the session is withdrawn, not accepted, or the conference does not wait.
pub(in crate::call) fn ask_no_more(tx: &mut Tx<'_>, submission: &Submission) -> Result<(), Stop> {
    for part in submissions::parts(tx, submission.id)?.iter().filter(|part| part.is_asked) {
        forget(tx, part)?;
    }
    Ok(())
}

/// Whoever was asked says whether they speak. Whoever named them is told of a no; in a session that is on the agenda they
/// stand there once they said yes.
pub(in crate::call) fn answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SpeakerId,
    (said, counted): (Said, CountedAs),
    reason: &str,
) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_answer(actor, &opened.part, (&opened.submission, opened.is_off))?;
    if !store::answer(tx, &leave, (said, counted), (reason, actor.language))? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(id))?;
    match said {
        Said::Declined => mails::tell_declined(tx, &opened.of, &opened.submission, id, (reason, actor.language))?,
        Said::Confirmed => on_agenda(tx, &opened.submission, actor, agenda::note_speaker)?,
        Said::Nothing => {}
    }
    note(tx, "session_speaker_answered", actor, record(id))
}

/// Takes an answer back: it is asked again.
pub(in crate::call) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: SpeakerId) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_take_back(actor, &opened.part, &opened.submission)?;
    store::take_back(tx, &leave)?;
    wait_for(tx, &opened.of, &opened.submission, &opened.part)?;
    mail::withdraw(tx, record(id), mails::DECLINED)?;
    on_agenda(tx, &opened.submission, actor, agenda::drop_speaker)?;
    note(tx, "session_speaker_answer_taken_back", actor, record(id))
}

/// Does something with the session's place on the agenda, where it has one, in the name of who put it there.
fn on_agenda(
    tx: &mut Tx<'_>,
    submission: &Submission,
    speaking: &Actor,
    does: fn(&mut Tx<'_>, &Actor, agenda::AgendaItemId, kernel::post::PostId) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let Some((item, decision)) = submission.item.zip(submission.decision.as_ref()) else { return Ok(()) };
    match decision::acting(tx, submission, decision)? {
        Some(acting) => does(tx, &acting, item, speaking.post),
        None => Ok(()),
    }
}
