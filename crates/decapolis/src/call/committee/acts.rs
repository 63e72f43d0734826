//! Asking posts of member cities to review, and what they say.

use kernel::db::Tx;
use kernel::mail;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::loaded::{Opened, conducted, is_off};
use super::super::model::{Call, CallState};
use super::super::refusal::Refusal;
use super::super::{review, store as calls};
use super::model::{ANSWER_DAYS, Asked, AskedId, KIND, Said};
use super::rules::{self, Asking};
use super::store::{self, record};
use super::{candidates, mails};
use crate::forum::{self, Meeting, MeetingId};

/// Asks posts of member cities: it stands on the desk and in the mail of each.
pub(in crate::call) fn ask(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, posts: &[PostId]) -> Result<(), Stop> {
    let opened = conducted(tx, actor, id)?;
    for post in posts {
        let asked = ask_untold(tx, actor, &opened, *post)?;
        mails::ask(tx, &opened, &asked)?;
    }
    Ok(())
}

/// The same without the mail, for the demo.
pub(in crate::call) fn ask_untold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    opened: &Opened,
    post: PostId,
) -> Result<Asked, Stop> {
    let known = store::of_call(tx, opened.call.id)?;
    let asking = Asking {
        call: &opened.call,
        state: opened.state,
        conducts: opened.standing.conducts,
        is_cancelled: is_off(tx, &opened.meeting),
        known: &known,
    };
    let leave = rules::may_ask(actor, asking, (post, candidates::is_one(tx, post)?))?;
    let asked = store::insert(tx, &leave)?;
    wait_for(tx, &opened.meeting, &asked)?;
    note(tx, "session_reviewer_asked", actor, record(asked.id))?;
    Ok(asked)
}

/// The question stands on the desk of whoever was asked.
fn wait_for(tx: &mut Tx<'_>, meeting: &Meeting, asked: &Asked) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(ANSWER_DAYS).min(meeting.starts_at).max(tx.now().plus_days(1));
    let (record, title) = (record(asked.id), &meeting.name);
    Ok(step::set(tx, NewStep { record, kind: KIND, verb: "answer-reviewing", post: asked.post, due_at, title })?)
}

/// What somebody was asked, with its call and meeting; for everybody else there is nothing here.
#[derive(Debug)]
pub(super) struct OpenedAsked {
    pub(super) asked: Asked,
    pub(super) of: Opened,
    pub(super) is_off: bool,
}

pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: AskedId) -> Result<OpenedAsked, Stop> {
    let asked = store::asked(tx, id)?;
    if asked.post != actor.post {
        return Err(Stop::Missing);
    }
    let call = calls::call(tx, asked.call)?;
    let meeting = forum::meeting(tx, call.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let (state, is_off) = (call.state(tx.now()), is_off(tx, &meeting));
    Ok(OpenedAsked { asked, of: Opened { call, meeting, standing, state }, is_off })
}

/// Takes a question back that nobody answered: it leaves the desk, and its mail leads nowhere. Gives the meeting.
pub(in crate::call) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: AskedId) -> Result<MeetingId, Stop> {
    let asked = store::asked(tx, id)?;
    let call = calls::call(tx, asked.call)?;
    let opened = conducted(tx, actor, call.meeting)?;
    let leave = rules::may_withdraw(opened.standing.conducts, &asked)?;
    if !store::withdraw(tx, &leave)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(id))?;
    mail::withdraw(tx, record(id), mails::ASKED)?;
    note(tx, "session_reviewer_withdrawn", actor, record(id))?;
    Ok(call.meeting)
}

/// Whoever was asked says whether they review. While sessions are being reviewed they take over what others have not begun.
pub(in crate::call) fn answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: AskedId,
    (said, reason): (Said, &str),
) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_answer(actor, &opened.asked, (opened.of.state, opened.is_off))?;
    if !store::answer(tx, &leave, said, (reason, actor.language))? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(id))?;
    if said == Said::Agreed && opened.of.state == CallState::InReview {
        review::relieving::join(tx, &opened.of.call, &opened.of.meeting, actor.post)?;
    }
    note(tx, "session_reviewer_answered", actor, record(id))
}

/// Takes an answer back: it is asked again.
pub(in crate::call) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: AskedId) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let reviews = review::store::of_call(tx, opened.of.call.id)?;
    let has_sessions = reviews.iter().any(|review| review.reviewer == actor.post);
    let leave = rules::may_take_back(actor, &opened.asked, has_sessions)?;
    store::take_back(tx, &leave)?;
    wait_for(tx, &opened.of.meeting, &opened.asked)?;
    note(tx, "session_reviewer_answer_taken_back", actor, record(id))
}

/// Nobody is asked any more: the decisions are announced.
pub(in crate::call) fn ask_no_more(tx: &mut Tx<'_>, call: &Call) -> Result<(), Stop> {
    for asked in store::of_call(tx, call.id)?.iter().filter(|asked| asked.said == Said::Asked) {
        step::clear(tx, record(asked.id))?;
        mail::withdraw(tx, record(asked.id), mails::ASKED)?;
    }
    Ok(())
}
