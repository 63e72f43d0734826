//! What can be done with bursaries: load, ask, do. Pages and the demo call these.

use kernel::audit;
use kernel::circle::{self, CircleKind};
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};
use kernel::time::Timestamp;

use super::asked::Asked;
use super::model::{
    Bursary, BursaryId, DECIDE_DAYS, Decision, KIND, NewBursary, NewScheme, SETTLE_DAYS, Scheme, Settlement,
    TAKE_UP_DAYS,
};
use super::rules::{self, Refusal};
use super::store::{self, record};
use super::{mails, paying, watching};
use crate::forum::{self, Meeting, MeetingId, Standing};
use crate::network;

/// A bursary with its meeting and scheme, for somebody who reads it.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) bursary: Bursary,
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) scheme: Scheme,
}

pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId) -> Result<Opened, Stop> {
    let bursary = store::bursary(tx, id)?;
    let meeting = forum::meeting(tx, bursary.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !rules::reads(actor, &standing, (&meeting, bursary.home)) {
        return Err(Stop::Missing);
    }
    let scheme = store::scheme(tx, meeting.id)?.ok_or(Stop::Missing)?;
    Ok(Opened { bursary, meeting, standing, scheme })
}

/// Says what a meeting has for bursaries.
pub(super) fn keep_scheme(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, new: &NewScheme) -> Result<(), Stop> {
    let asked = Asked::load(tx, actor, id)?;
    let phase = asked.meeting.phase(tx.now());
    let leave = rules::may_keep(actor, &asked.standing, phase, (new.pot, asked.bound_without(None)))?;
    if asked.scheme.is_none() {
        watching::begin(tx, id)?;
    }
    store::keep_scheme(tx, &leave, id, (actor, new))?;
    Ok(audit::record(tx, "bursaries_kept", actor.person, actor.post, forum::record(id))?)
}

/// Asks for a bursary; the secretariat finds it on its desk.
pub(super) fn ask(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, new: &NewBursary) -> Result<BursaryId, Stop> {
    let asked = Asked::load(tx, actor, id)?;
    let phase = asked.meeting.phase(tx.now());
    let has_asked = asked.of_home(actor.home).is_some();
    let leave = rules::may_ask(actor, (phase, tx.now()), asked.scheme.as_ref(), (asked.is_invited, has_asked))?;
    let city = network::city_of_circle(tx, actor.home)?.ok_or(Refusal::NotLeader)?;
    let bursary = store::insert(tx, &leave, (id, &city), (actor, new))?;
    circle::open_to(tx, record(bursary), actor.home)?;
    let (from, to) = (End { record: forum::record(id), kind: "meeting" }, End { record: record(bursary), kind: KIND });
    thread::tie(tx, from, to, "came-of", actor.post)?;
    let decider = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?.post;
    let due_at = asked.scheme.map_or(tx.now(), |scheme| scheme.terms.ask_by).plus_days(DECIDE_DAYS);
    set_step(tx, &asked.meeting, bursary, ("decide", decider, due_at))?;
    note(tx, "bursary_asked", actor, bursary)?;
    Ok(bursary)
}

/// Takes back what the actor's city asked for, as long as nobody decided: as if it had not asked.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<(), Stop> {
    let all = store::bursaries(tx, id)?;
    let bursary = all.iter().find(|bursary| bursary.home == actor.home).ok_or(Stop::Missing)?;
    let leave = rules::may_take_back(actor, bursary)?;
    let gone = record(bursary.id);
    step::clear(tx, gone)?;
    thread::untie(tx, forum::record(id), gone)?;
    circle::close_to(tx, gone, bursary.home)?;
    if !store::take_back(tx, &leave)? {
        return Err(Refusal::Decided.into());
    }
    note(tx, "bursary_taken_back", actor, bursary.id)
}

/// Grants or declines, with the reason, in one mail. What is left of the pot is read in the same transaction, so that two
/// decisions at once cannot spend the last euro twice.
pub(super) fn decide(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId, decision: &Decision) -> Result<(), Stop> {
    let Opened { bursary, meeting, standing, scheme } = open(tx, actor, id)?;
    let all = store::bursaries(tx, meeting.id)?;
    let bound = all.iter().filter(|other| other.id != id).map(Bursary::binds).sum();
    let leave = rules::may_decide((actor, &standing), &meeting, (&scheme, bound), &bursary, decision)?;
    if !store::decide(tx, &leave, actor)? {
        return Err(Refusal::Decided.into());
    }
    match decision {
        Decision::Grant(..) => {
            let due_at = tx.now().plus_days(TAKE_UP_DAYS).min(meeting.starts_at);
            set_step(tx, &meeting, id, ("take-up", bursary.post, due_at))?;
        }
        Decision::Decline(_) => step::clear(tx, record(id))?,
    }
    let decided = store::bursary(tx, id)?;
    mails::tell(tx, &meeting, &scheme, &decided)?;
    note(tx, "bursary_decided", actor, id)
}

/// Asks the chair of the meeting to look a second time.
pub(super) fn ask_again(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId, why: &str) -> Result<(), Stop> {
    let Opened { bursary, meeting, .. } = open(tx, actor, id)?;
    let leave = rules::may_ask_again(actor, meeting.phase(tx.now()), &bursary)?;
    if !store::ask_again(tx, &leave, why)? {
        return Err(Refusal::NoSecondLook.into());
    }
    let due_at = tx.now().plus_days(DECIDE_DAYS).min(meeting.starts_at);
    set_step(tx, &meeting, id, ("look-again", meeting.chair, due_at))?;
    note(tx, "bursary_second_look_asked", actor, id)
}

/// Takes it up: the gift register has a line from now on.
pub(super) fn take_up(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId) -> Result<(), Stop> {
    let Opened { bursary, meeting, scheme, .. } = open(tx, actor, id)?;
    let leave = rules::may_take_up(actor, meeting.phase(tx.now()), &bursary)?;
    if !store::move_on(tx, &leave)? {
        return Err(Refusal::NotGranted.into());
    }
    paying::write(tx, actor, (&meeting, &scheme), &bursary, bursary.granted)?;
    set_step(tx, &meeting, id, ("settle", bursary.post, meeting.ends_at.plus_days(SETTLE_DAYS)))?;
    note(tx, "bursary_taken_up", actor, id)
}

/// Gives it back: the pot has it again, and the register says that nothing was paid.
pub(super) fn give_back(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId) -> Result<(), Stop> {
    let Opened { bursary, meeting, scheme, .. } = open(tx, actor, id)?;
    let leave = rules::may_give_back(actor, &bursary)?;
    if !store::move_on(tx, &leave)? {
        return Err(Refusal::NotGranted.into());
    }
    if bursary.gift.is_some() {
        paying::write(tx, actor, (&meeting, &scheme), &bursary, 0)?;
    }
    step::clear(tx, record(id))?;
    note(tx, "bursary_given_back", actor, id)
}

/// Says what it came to.
pub(super) fn settle(tx: &mut Tx<'_>, actor: &Actor, id: BursaryId, settlement: &Settlement) -> Result<(), Stop> {
    let Opened { bursary, meeting, scheme, .. } = open(tx, actor, id)?;
    let phase = meeting.phase(tx.now());
    let leave = rules::may_settle(actor, (phase, &scheme), &bursary, settlement)?;
    if !store::settle(tx, &leave)? {
        return Err(Refusal::NotTakenUp.into());
    }
    if settlement.paid != bursary.granted {
        paying::write(tx, actor, (&meeting, &scheme), &bursary, settlement.paid)?;
    }
    step::clear(tx, record(id))?;
    note(tx, "bursary_settled", actor, id)
}

fn set_step(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    id: BursaryId,
    (verb, post, due_at): (&'static str, PostId, Timestamp),
) -> Result<(), Stop> {
    let title = &meeting.name;
    Ok(step::set(tx, NewStep { record: record(id), kind: KIND, verb, post, due_at, title })?)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: BursaryId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
