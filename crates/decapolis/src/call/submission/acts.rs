//! What is done with a proposed session: begun, changed, handed in, withdrawn.

use kernel::circle::{self, CircleKind};
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::super::acts::note;
use super::super::colleague::acts as colleague;
use super::super::loaded::{self as calls, Opened};
use super::super::model::CallState;
use super::super::rules::{self, MayChange, Refusal};
use super::super::{KIND, review};
use super::loaded::{self, OpenedSubmission};
use super::store::{self, record};
use super::{Session, Speaker, Submission, SubmissionId, mails};
use crate::agenda;
use crate::forum::MeetingId;

/// Begins a session as a draft, which waits for its post until the last day.
pub(in crate::call) fn begin(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    session: &Session,
    speakers: &[Speaker],
) -> Result<SubmissionId, Stop> {
    let opened = calls::open(tx, actor, meeting)?;
    let standing = own_standing(tx, actor, &opened)?;
    let leave = rules::may_propose(actor, &opened.call, standing, tx.now())?;
    let id = store::insert(tx, &leave, session)?;
    store::set_speakers(tx, id, speakers)?;
    circle::open_to(tx, record(id), actor.home)?;
    wait_for(tx, &opened, (id, actor.post), session)?;
    note(tx, "session_begun", actor, record(id))?;
    Ok(id)
}

/// Whether the actor is of the network, and how many sessions their post proposes already.
pub(in crate::call) fn own_standing(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened) -> Result<(bool, usize), Stop> {
    let of_home = store::of_home(tx, opened.call.id, actor.home)?;
    let own = of_home.iter().filter(|one| one.post == actor.post && one.withdrawn_at.is_none()).count();
    Ok((calls::is_of_network(tx, actor)?, own))
}

fn wait_for(
    tx: &mut Tx<'_>,
    opened: &Opened,
    (id, post): (SubmissionId, kernel::post::PostId),
    session: &Session,
) -> Result<(), Stop> {
    let (due_at, title) = (opened.call.plan.closes_at, &session.title);
    Ok(step::set(tx, NewStep { record: record(id), kind: KIND, verb: "submit", post, due_at, title })?)
}

/// Another text for a session.
pub(in crate::call) fn change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SubmissionId,
    session: &Session,
    speakers: &[Speaker],
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_change(actor, &opened.of.call, &opened.submission, tx.now())?;
    if !store::change(tx, &leave, session)? {
        return Err(Refusal::Withdrawn.into());
    }
    let before = store::parts(tx, id)?;
    store::set_speakers(tx, id, speakers)?;
    if opened.submission.submitted_at.is_none() {
        wait_for(tx, &opened.of, (id, actor.post), session)?;
    } else {
        colleague::settle(tx, &opened.of, &Submission { session: session.clone(), ..opened.submission }, &before)?;
    }
    note(tx, "session_changed", actor, record(id))
}

/// Hands a session in; whoever does gets a receipt, and who conducts finds it.
pub(in crate::call) fn submit(tx: &mut Tx<'_>, actor: &Actor, id: SubmissionId) -> Result<(), Stop> {
    let opened = submit_untold(tx, actor, id)?;
    match opened.submission.submitted_at {
        None => mails::receipt(tx, &opened.of, &opened.submission),
        Some(_) => Ok(()),
    }
}

/// The same without the mail, for the demo.
pub(in crate::call) fn submit_untold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SubmissionId,
) -> Result<OpenedSubmission, Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_change(actor, &opened.of.call, &opened.submission, tx.now())?;
    if store::submit(tx, &leave)? {
        step::clear(tx, record(id))?;
        for secretariat in circle::of_kind(tx, CircleKind::Secretariat)? {
            circle::open_to(tx, record(id), secretariat)?;
        }
        colleague::settle(tx, &opened.of, &opened.submission, &[])?;
        note(tx, "session_submitted", actor, record(id))?;
    }
    tie_practice(tx, actor, &leave)?;
    Ok(opened)
}

/// The practice that a session stands on leads to it, and it to the practice.
fn tie_practice(tx: &mut Tx<'_>, actor: &Actor, leave: &MayChange<'_>) -> Result<(), Stop> {
    let Some(practice) = leave.submission.session.practice else { return Ok(()) };
    let source = End { record: practice.record(), kind: "practice" };
    let target = End { record: record(leave.submission.id), kind: KIND };
    Ok(thread::tie(tx, source, target, "proposed-from", actor.post)?)
}

/// Withdraws a session: nobody reviews it any more, and it leaves the agenda.
pub(in crate::call) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: SubmissionId, reason: &str) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_withdraw(actor, &opened.submission)?;
    take_off(tx, &opened.submission)?;
    if !store::withdraw(tx, &leave, reason)? {
        return Err(Refusal::Withdrawn.into());
    }
    step::clear(tx, record(id))?;
    review::assigning::release(tx, id)?;
    colleague::ask_no_more(tx, &opened.submission)?;
    if opened.submission.submitted_at.is_some() && opened.of.state != CallState::Open {
        mails::tell_withdrawn(tx, &opened.of, &opened.submission, (reason, actor.language))?;
    }
    note(tx, "session_withdrawn", actor, record(id))
}

/// Takes a confirmed session off the agenda, in the name of who put it there.
pub(in crate::call) fn take_off(tx: &mut Tx<'_>, submission: &Submission) -> Result<(), Stop> {
    let (Some(item), Some(decision)) = (submission.item, submission.decision.as_ref()) else { return Ok(()) };
    let Some(acting) = super::super::decision::acting(tx, submission, decision)? else { return Ok(()) };
    agenda::take_off(tx, &acting, item)
}
