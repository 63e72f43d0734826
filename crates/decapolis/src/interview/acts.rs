//! What can be done with interviews: ask, note a call, answer, finish.

use kernel::audit;
use kernel::circle;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};
use kernel::time::Timestamp;

use super::loaded::{self, Opened, open};
use super::model::{AnswerId, CHECK_DAYS, Consent, Interview, InterviewId, NewSaid, State, due_at};
use super::rules::{self, MayAsk, MayTell, Refusal};
use super::store::{self, record};
use super::{KIND, allowing, asking, mails, watching};
use crate::forum::{self, Attendee, Meeting, MeetingId};
use crate::network::CityId;

/// Asks all cities with a seat that were not asked yet, a few at a time.
pub(super) fn ask_all(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId) -> Result<(), Stop> {
    let meeting = loaded::conducted(tx, actor, meeting)?;
    let _ = rules::may_ask(loaded::is_ahead(&meeting, tx.now()))?;
    asking::plan(tx, meeting.id, actor.post)?;
    Ok(audit::record(tx, "interviews_asked", actor.person, actor.post, forum::record(meeting.id))?)
}

/// Asks one city, also once more.
pub(super) fn ask_one(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId, city: CityId) -> Result<(), Stop> {
    let meeting = loaded::conducted(tx, actor, meeting)?;
    let leave = rules::may_ask(loaded::is_ahead(&meeting, tx.now()))?;
    let attendee = seat_of(tx, meeting.id, city)?;
    let id = ask_city(tx, &leave, actor, &meeting, &attendee, true)?;
    note(tx, "interview_asked", actor, id)
}

/// Asks whoever has a city's seat, by mail unless they get too many of them; until then it waits on their desk.
pub(super) fn ask_city(
    tx: &mut Tx<'_>,
    leave: &MayAsk,
    asker: &Actor,
    meeting: &Meeting,
    attendee: &Attendee,
    is_mailed: bool,
) -> Result<InterviewId, Stop> {
    let city = attendee.city.ok_or(Stop::Missing)?;
    let due_at = due_at(tx.now(), meeting.starts_at);
    let posts = (attendee.post, asker.post);
    let id = match store::of_city(tx, meeting.id, city)? {
        Some(known) => {
            if known.state() == State::Closed {
                watching::watch(tx, known.id, meeting.starts_at)?;
            }
            known.id
        }
        None => insert(tx, leave, meeting, attendee, (posts, due_at))?,
    };
    if !store::set_asked(tx, leave, id, posts, due_at)? {
        return Err(Refusal::Finished.into());
    }
    let interview = store::interview(tx, id)?;
    set_step(tx, &interview, meeting, ("answer", attendee.post, due_at))?;
    if is_mailed {
        mails::ask(tx, asker, meeting, &interview)?;
    }
    Ok(id)
}

/// An interview of a city, read by its people; it hangs on the meeting, and ends when that begins.
fn insert(
    tx: &mut Tx<'_>,
    leave: &MayAsk,
    meeting: &Meeting,
    attendee: &Attendee,
    (posts, due_at): ((PostId, PostId), Timestamp),
) -> Result<InterviewId, Stop> {
    let city = attendee.city.ok_or(Stop::Missing)?;
    let id = store::insert(tx, leave, (meeting.id, city), posts, due_at)?;
    circle::open_to(tx, record(id), attendee.home)?;
    let (from, to) = (meeting_end(meeting.id), End { record: record(id), kind: KIND });
    thread::tie(tx, from, to, "asked-before", posts.1)?;
    watching::watch(tx, id, meeting.starts_at)?;
    Ok(id)
}

/// Begins to note a call with a city, asked or not.
pub(super) fn begin_call(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    city: CityId,
) -> Result<InterviewId, Stop> {
    let meeting = loaded::conducted(tx, actor, meeting)?;
    if let Some(known) = store::of_city(tx, meeting.id, city)? {
        return Ok(known.id);
    }
    let leave = rules::may_ask(loaded::is_ahead(&meeting, tx.now()))?;
    let attendee = seat_of(tx, meeting.id, city)?;
    let due_at = due_at(tx.now(), meeting.starts_at);
    let id = insert(tx, &leave, &meeting, &attendee, ((attendee.post, actor.post), due_at))?;
    let interview = store::interview(tx, id)?;
    set_step(tx, &interview, &meeting, ("note", actor.post, tx.now().plus_days(CHECK_DAYS)))?;
    note(tx, "interview_call_begun", actor, id)?;
    Ok(id)
}

/// Adds an answer: the city's own, or one that was said in a call.
pub(super) fn add(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId, new: &NewSaid) -> Result<AnswerId, Stop> {
    let opened = open(tx, actor, id)?;
    let before = store::answers(tx, id)?.len();
    let leave = rules::may_add(&opened.interview, opened.side, before)?;
    let post = if leave.is_by_call { opened.seat } else { actor.post };
    let answer = store::insert_answer(tx, &leave, new, (post, actor.post))?;
    follow_seat(tx, &opened, &leave, post)?;
    note(tx, "interview_answer_added", actor, id)?;
    Ok(answer)
}

/// Says what may not be said.
pub(super) fn set_unsaid(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: InterviewId,
    words: &str,
    language: Language,
) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_tell(&opened.interview, opened.side)?;
    store::set_unsaid(tx, &leave, actor.post, words, language)?;
    note(tx, "interview_limits_said", actor, id)
}

/// "That is all": of the city it ends the interview, of who noted a call it asks the city whether it is right.
pub(super) fn finish(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_finish(&opened.interview, opened.side)?;
    if leave.is_by_call {
        return end_call(tx, actor, &opened, &leave);
    }
    if !store::finish(tx, &leave)? {
        return Err(Refusal::Finished.into());
    }
    follow_seat(tx, &opened, &leave, actor.post)?;
    step::clear(tx, record(id))?;
    note(tx, "interview_finished", actor, id)
}

fn end_call(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened, leave: &MayTell<'_>) -> Result<(), Stop> {
    if !store::set_called(tx, leave)? {
        return Err(Refusal::Finished.into());
    }
    follow_seat(tx, opened, leave, opened.seat)?;
    let due_at = tx.now().plus_days(CHECK_DAYS).min(opened.meeting.starts_at);
    set_step(tx, &opened.interview, &opened.meeting, ("check", opened.seat, due_at))?;
    mails::ask_to_check(tx, actor, &opened.meeting, &opened.interview, opened.seat)?;
    note(tx, "interview_call_noted", actor, opened.interview.id)
}

/// From the mail: what presses, and that is all for now.
pub(super) fn add_and_finish(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId, new: &NewSaid) -> Result<(), Stop> {
    add(tx, actor, id, new)?;
    if store::interview(tx, id)?.closed_at.is_some() { Ok(()) } else { finish(tx, actor, id) }
}

/// Takes the latest answer back, of whoever sent it from the mail; where nothing else was said the city is waited for again.
pub(super) fn take_latest_back(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_tell(&opened.interview, opened.side)?;
    let Some(latest) = store::latest_of(tx, id, actor.post)? else { return Err(Stop::Missing) };
    allowing::allow(tx, actor, latest, Consent::Nobody)?;
    let is_left = store::answers(tx, id)?.iter().any(|said| said.consent != Consent::Nobody);
    if !is_left {
        store::reopen(tx, &leave)?;
        let due_at = opened.interview.due_at;
        set_step(tx, &opened.interview, &opened.meeting, ("answer", opened.seat, due_at))?;
    }
    Ok(())
}

/// The meeting began: what was not answered is over, and from now on the time counts for which words are kept.
pub(super) fn begin_meeting(tx: &mut Tx<'_>, id: InterviewId, starts_at: Timestamp) -> Result<(), Stop> {
    store::set_met(tx, id, starts_at)?;
    close(tx, id)
}

/// Nobody is waited for any more: the meeting began or was cancelled, or the city gave its seat up.
pub(super) fn close(tx: &mut Tx<'_>, id: InterviewId) -> Result<(), Stop> {
    if store::close(tx, id)? {
        step::clear(tx, record(id))?;
    }
    Ok(())
}

/// Whoever has the city's seat now is asked and reminded.
fn follow_seat(tx: &mut Tx<'_>, opened: &Opened, leave: &MayTell<'_>, post: PostId) -> Result<(), Stop> {
    if opened.interview.post == post {
        return Ok(());
    }
    store::set_post(tx, leave, post)?;
    if opened.interview.closed_at.is_none() {
        set_step(tx, &opened.interview, &opened.meeting, ("answer", post, opened.interview.due_at))?;
    }
    Ok(())
}

/// The first post that has a city's seat.
fn seat_of(tx: &mut Tx<'_>, meeting: MeetingId, city: CityId) -> Result<Attendee, Stop> {
    let attendees = forum::attendees(tx, meeting)?;
    attendees.into_iter().find(|one| one.city == Some(city)).ok_or(Stop::Missing)
}

fn set_step(
    tx: &mut Tx<'_>,
    interview: &Interview,
    meeting: &Meeting,
    (verb, post, due_at): (&'static str, PostId, Timestamp),
) -> Result<(), Stop> {
    let title = &meeting.name;
    Ok(step::set(tx, NewStep { record: record(interview.id), kind: KIND, verb, post, due_at, title })?)
}

pub(super) fn meeting_end(meeting: MeetingId) -> End {
    End { record: forum::record(meeting), kind: "meeting" }
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: InterviewId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
