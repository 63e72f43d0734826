//! What can be done with an action: write it down, say how it stands, hand it on, drop it. Browser, mail and demo call these.

use kernel::audit;
use kernel::circle::{self, CircleKind, MEMBERS, RecordId};
use kernel::db::Tx;
use kernel::job;
use kernel::mail;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Stop, found};
use kernel::thread::{self, End};
use kernel::time::Timestamp;

use super::mails::{self, Telling};
use super::model::{Action, ActionId, NOTICE_DAYS, NewAction, Said, State, TurnKind};
use super::rules::{self, MayHandOn, MayTakeBack, Refusal};
use super::store::{self, record};
use super::{KIND, REMIND};
use crate::forum::{self, Meeting, MeetingId, Standing};

/// Whom a meeting can give something to do: the posts of cities that attend it, and the secretariat's.
pub(super) fn candidates(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<PostId>, Stop> {
    let attendees = forum::attendees(tx, meeting)?.into_iter();
    let mut among: Vec<PostId> = attendees.filter(|one| !one.is_partner).map(|one| one.post).collect();
    for home in circle::of_kind(tx, CircleKind::Secretariat)? {
        among.extend(post::at_home_in(tx, home)?.into_iter().map(|held| held.post));
    }
    among.sort_unstable();
    among.dedup();
    Ok(among)
}

/// To whom an action can be handed on: the same, and whoever else works for its owner's city.
pub(super) fn successors(tx: &mut Tx<'_>, action: &Action) -> Result<Vec<PostId>, Stop> {
    let mut among = candidates(tx, action.meeting)?;
    among.extend(post::at_home_in(tx, action.home)?.into_iter().map(|held| held.post));
    among.sort_unstable();
    among.dedup();
    among.retain(|post| *post != action.owner);
    Ok(among)
}

/// The others who work for its owner's city, as far as their posts are held.
pub(super) fn house(tx: &mut Tx<'_>, action: &Action) -> Result<Vec<PostId>, Stop> {
    let others = post::at_home_in(tx, action.home)?.into_iter();
    let held = others.filter(|held| held.post != action.owner && held.holder.is_some());
    Ok(held.map(|held| held.post).collect())
}

/// Writes down what somebody does until a day; its owner finds it on the desk and in the mail.
pub(super) fn open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    conducts: bool,
    new: &NewAction,
) -> Result<ActionId, Stop> {
    let among = candidates(tx, meeting.id)?;
    let leave = rules::may_open(conducts, new.owner, &among)?;
    let home = post::by_id(tx, new.owner)?.ok_or(Stop::Missing)?.home;
    let remind_at = reminder(new.due_at, tx.now());
    let id = store::insert(tx, &leave, actor, (meeting.id, home, remind_at), new)?;
    circle::open_to(tx, record(id), home)?;
    if !new.is_closed {
        circle::open_to(tx, record(id), meeting.circle)?;
    }
    let target = End { record: record(id), kind: KIND };
    thread::tie(tx, End { record: forum::record(meeting.id), kind: "meeting" }, target, "came-of", actor.post)?;
    new.origin.tie(tx, target, actor.post)?;
    let action = store::action(tx, id)?;
    wait(tx, &action)?;
    if action.owner != actor.post {
        mails::tell(tx, &action, &Telling::New)?;
    }
    note(tx, "action_opened", actor, id)?;
    Ok(id)
}

/// When its owner is reminded next: some days before its day, and on it.
fn reminder(due_at: Timestamp, now: Timestamp) -> Timestamp {
    let notice = due_at.plus_days(-NOTICE_DAYS);
    [notice, due_at].into_iter().find(|at| *at > now).unwrap_or(Timestamp::FOREVER)
}

/// It waits on its owner's desk, and the reminder for its time.
fn wait(tx: &mut Tx<'_>, action: &Action) -> Result<(), Stop> {
    let (post, due_at, title) = (action.owner, action.due_at, &action.words);
    step::set(tx, NewStep { record: record(action.id), kind: KIND, verb: "answer", post, due_at, title })?;
    leave_reminder(tx, action.id, action.remind_at)
}

fn leave_reminder(tx: &mut Tx<'_>, id: ActionId, at: Timestamp) -> Result<(), Stop> {
    if at != Timestamp::FOREVER {
        job::put(tx, REMIND, &id.to_string(), at)?;
    }
    Ok(())
}

/// Reminds its owner, where it is open and the time has come. Doing it twice is doing it once.
pub(super) fn remind(tx: &mut Tx<'_>, id: ActionId) -> Result<(), Stop> {
    let Some(action) = found(store::action(tx, id))? else { return Ok(()) };
    let now = tx.now();
    if action.state != State::Open || action.remind_at > now {
        return Ok(());
    }
    let telling = if action.is_late(now) { Telling::Late } else { Telling::Soon };
    mails::tell(tx, &action, &telling)?;
    let next = reminder(action.due_at, now);
    store::set_remind(tx, id, next)?;
    leave_reminder(tx, id, next)
}

/// Its owner says how it stands: done, or later.
pub(super) fn answer(tx: &mut Tx<'_>, actor: &Actor, id: ActionId, said: &Said) -> Result<(), Stop> {
    let action = store::action(tx, id)?;
    let leave = rules::may_answer(actor, &action)?;
    let (kind, words, due_at) = match said {
        Said::Done { outcome, .. } => (TurnKind::Done, outcome, action.due_at),
        Said::Later { reason, due_at } => (TurnKind::Later, reason, *due_at),
    };
    if !store::answer(tx, &leave, actor, said, reminder(due_at, tx.now()))? {
        return Err(Refusal::Settled.into());
    }
    store::note_turn(tx, actor, &action, (kind, None), words)?;
    moved(tx, id)?;
    note(tx, if kind == TurnKind::Done { "action_done" } else { "action_put_off" }, actor, id)
}

/// What is done is open again.
pub(super) fn reopen(tx: &mut Tx<'_>, actor: &Actor, id: ActionId) -> Result<(), Stop> {
    let action = store::action(tx, id)?;
    let leave = rules::may_reopen(actor, &action)?;
    restore(tx, actor, &leave)
}

/// Takes back what was said last: also that another post does it.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: ActionId) -> Result<(), Stop> {
    let (action, turns) = (store::action(tx, id)?, store::turns(tx, id)?);
    if let Some(leave) = rules::may_call_back(actor, &action, turns.last()) {
        return call_back(tx, actor, &leave);
    }
    let leave = rules::may_take_back(actor, &action, turns.last())?;
    restore(tx, actor, &leave)
}

/// Whoever handed it on does it after all; the post that was given it hears so.
fn call_back(tx: &mut Tx<'_>, actor: &Actor, leave: &MayHandOn<'_>) -> Result<(), Stop> {
    let action = leave.action;
    if !store::hand_on(tx, leave, actor.home)? {
        return Err(Refusal::MovedOn.into());
    }
    store::note_turn(tx, actor, action, (TurnKind::HandedOn, Some(actor.post)), "")?;
    moved(tx, action.id)?;
    mails::tell(tx, action, &Telling::CalledBack)?;
    note(tx, "action_called_back", actor, action.id)
}

fn restore(tx: &mut Tx<'_>, actor: &Actor, leave: &MayTakeBack<'_>) -> Result<(), Stop> {
    let id = leave.action.id;
    if !store::take_back(tx, leave, reminder(leave.due_at, tx.now()))? {
        return Err(Refusal::MovedOn.into());
    }
    store::note_turn(tx, actor, leave.action, (TurnKind::Reopened, None), "")?;
    moved(tx, id)?;
    note(tx, "action_reopened", actor, id)
}

/// Gives it to another post, which is told; its former owner has nothing more to do.
pub(super) fn hand_on(tx: &mut Tx<'_>, actor: &Actor, id: ActionId, to: PostId, reason: &str) -> Result<(), Stop> {
    let (action, standing) = loaded(tx, actor, id)?;
    let among = successors(tx, &action)?;
    let leave = rules::may_hand_on(actor, &action, standing.conducts, to, &among)?;
    let home = post::by_id(tx, to)?.ok_or(Stop::Missing)?.home;
    if !store::hand_on(tx, &leave, home)? {
        return Err(Refusal::Settled.into());
    }
    circle::open_to(tx, record(id), home)?;
    store::note_turn(tx, actor, &action, (TurnKind::HandedOn, Some(to)), reason)?;
    moved(tx, id)?;
    let action = store::action(tx, id)?;
    mails::tell(tx, &action, &Telling::HandedOn { reason, language: actor.language })?;
    note(tx, "action_handed_on", actor, id)
}

/// Nobody does it any more, for a reason that its owner is told.
pub(super) fn drop_it(tx: &mut Tx<'_>, actor: &Actor, id: ActionId, reason: &str) -> Result<(), Stop> {
    let (action, standing) = loaded(tx, actor, id)?;
    let leave = rules::may_drop(&action, standing.conducts)?;
    if !store::drop_it(tx, &leave, actor, reason)? {
        return Err(Refusal::Settled.into());
    }
    store::note_turn(tx, actor, &action, (TurnKind::Dropped, None), reason)?;
    moved(tx, id)?;
    mails::tell(tx, &action, &Telling::Dropped { reason, language: actor.language })?;
    note(tx, "action_dropped", actor, id)
}

/// After something happened with it: what waits for whom, and no mail leaves that tells what is not so any more.
fn moved(tx: &mut Tx<'_>, id: ActionId) -> Result<(), Stop> {
    mail::withdraw(tx, record(id), mails::ACTION)?;
    mail::withdraw(tx, record(id), mails::REMINDER)?;
    let action = store::action(tx, id)?;
    match action.state {
        State::Open => wait(tx, &action),
        State::Done | State::Dropped => Ok(step::clear(tx, record(id))?),
    }
}

/// An action, and how the actor stands to its meeting.
pub(super) fn loaded(tx: &mut Tx<'_>, actor: &Actor, id: ActionId) -> Result<(Action, Standing), Stop> {
    let action = store::action(tx, id)?;
    let meeting = forum::meeting(tx, action.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    Ok((action, standing))
}

/// An action that the actor may read, and how they stand to its meeting.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: ActionId) -> Result<(Action, Standing), Stop> {
    let (action, standing) = loaded(tx, actor, id)?;
    let is_open = circle::is_open_to(tx, record(id), actor.post)?;
    if rules::may_read(actor, &action, &standing, is_open) { Ok((action, standing)) } else { Err(Stop::Missing) }
}

/// Opens what a meeting agreed to all members, but for what comes of closed items.
pub(super) fn open_to_members(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<(), Stop> {
    for action in store::of_meeting(tx, meeting)?.iter().filter(|action| !action.is_closed) {
        circle::open_to(tx, record(action.id), MEMBERS)?;
    }
    Ok(())
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: ActionId) -> Result<(), Stop> {
    let on: RecordId = record(id);
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
