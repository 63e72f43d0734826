//! Who is asked to a meeting, who answers for a seat, and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::super::contest::Contests;
use super::super::model::{Meeting, Phase};
use super::super::registration::MayRegister;
use super::super::rules::MayConduct;
use super::super::texts::Texts;
use super::model::{Seat, SeatState, Side};
use super::regions::Regions;

/// Reasons to say no about seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) enum Refusal {
    /// The post is of a kind that this meeting does not take.
    NotAdmitted,
    /// The city has as many seats as it may.
    CityFull,
    /// As many cities of its region come as may.
    RegionFull,
    /// Beside those who are asked it would be whoever gives a contract and two who compete for it.
    Rival,
    /// The post has a seat, or is asked.
    HasSeat,
    /// Somebody else's seat.
    NotYours,
    /// It was answered so already.
    AnsweredSo,
    /// It asks for no answer.
    NothingAsked,
    /// The meeting has begun.
    Begun,
    /// The meeting was cancelled.
    Off,
    /// A seat is held until before the meeting, and from now on.
    HeldTooLong,
    /// Somebody of another city, or the same post.
    NotADeputy,
    /// It has not begun yet.
    NotBegun,
    /// It was settled by somebody else a moment ago.
    Settled,
    /// A calendar answered what was before the meeting was moved, or before a later answer.
    Outdated,
    /// A calendar said neither yes nor no.
    NoAnswer,
    /// Words were sent where a calendar answers.
    InWords,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.seat_refused_title(code),
            texts.seat_refused_reason(code),
            texts.seat_refused_remedy(code),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotAdmitted => "not-admitted",
            Refusal::CityFull => "city-full",
            Refusal::RegionFull => "region-full",
            Refusal::Rival => "rival",
            Refusal::HasSeat => "has-seat",
            Refusal::NotYours => "not-yours",
            Refusal::AnsweredSo => "answered-so",
            Refusal::NothingAsked => "nothing-asked",
            Refusal::Begun => "begun",
            Refusal::Off => "off",
            Refusal::HeldTooLong => "held-too-long",
            Refusal::NotADeputy => "not-a-deputy",
            Refusal::NotBegun => "not-begun",
            Refusal::Settled => "settled",
            Refusal::Outdated => "outdated",
            Refusal::NoAnswer => "no-answer",
            Refusal::InWords => "in-words",
        }
    }
}

/// Leave to propose a post or to invite it.
#[derive(Debug)]
#[must_use]
pub(in crate::forum) struct MayAsk<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) post: PostId,
    pub(super) home: CircleId,
    pub(super) side: Side,
    _seal: (),
}

impl MayAsk<'_> {
    /// Whether it comes for a city or for a partner.
    pub(super) fn side(&self) -> Side {
        self.side
    }
}

/// The seats that are given or asked for already.
pub(in crate::forum) struct Given<'a> {
    pub(super) seats: &'a [Seat],
    pub(super) regions: &'a Regions,
    pub(super) contests: &'a Contests,
}

/// A post that may come, once, as long as its city has fewer seats than it may, and its region fewer cities, and nobody it competes
/// with for a contract sits there with whoever gives it. Partners' posts come for partners.
pub(in crate::forum) fn may_ask<'a>(
    leave: &MayConduct<'a>,
    given: &Given<'_>,
    post: &HeldPost,
    now: Timestamp,
) -> Result<MayAsk<'a>, Refusal> {
    asks(leave.meeting, given, post, now)
}

/// A post that registers comes by the same rules; a class decides besides from when on. A seat that was only proposed,
/// given back or not answered in time is taken up again.
pub(in crate::forum) fn may_register<'a>(
    meeting: &'a Meeting,
    _leave: &MayRegister,
    given: &Given<'_>,
    post: &HeldPost,
    now: Timestamp,
) -> Result<MayAsk<'a>, Refusal> {
    let is_gone = |seat: &&Seat| matches!(seat.state, SeatState::Proposed | SeatState::Declined | SeatState::Lapsed);
    let others = given.seats.iter().filter(|seat| seat.post != post.post || !is_gone(seat));
    let others: Vec<Seat> = others.cloned().collect();
    asks(meeting, &Given { seats: &others, ..*given }, post, now)
}

/// Whether a post of some function registers for itself.
pub(in crate::forum) fn registers(function: Function, speaks: bool) -> bool {
    matches!(function, Function::Leader | Function::Partner) || speaks
}

fn asks<'a>(meeting: &'a Meeting, given: &Given<'_>, post: &HeldPost, now: Timestamp) -> Result<MayAsk<'a>, Refusal> {
    if meeting.phase(now) != Phase::Ahead {
        return Err(Refusal::Begun);
    }
    let side = match post.function {
        Function::Partner => Side::Partner,
        function if meeting.admits.lets_in(function) => Side::City,
        _ => return Err(Refusal::NotAdmitted),
    };
    if given.seats.iter().any(|seat| seat.post == post.post) {
        return Err(Refusal::HasSeat);
    }
    has_room(meeting, given, side, post.home)?;
    Ok(MayAsk { meeting, post: post.post, home: post.home, side, _seal: () })
}

/// A city has fewer seats than it may, and its region fewer cities; partners are not counted so.
fn has_room(meeting: &Meeting, given: &Given<'_>, side: Side, home: CircleId) -> Result<(), Refusal> {
    let of_home = given.seats.iter().filter(|seat| seat.home == home && seat.state.is_live()).count();
    if side == Side::City && of_home as i64 >= meeting.per_city {
        return Err(Refusal::CityFull);
    }
    if side == Side::City && given.regions.is_full_for(home, given.seats) {
        return Err(Refusal::RegionFull);
    }
    sits_beside(given, home)
}

/// Whoever gives a contract and two who compete for it do not sit at one table.
fn sits_beside(given: &Given<'_>, home: CircleId) -> Result<(), Refusal> {
    if given.contests.against(home, given.seats).is_some() { Err(Refusal::Rival) } else { Ok(()) }
}

/// A seat that counts for nothing, since it was declined or not answered in time, counts again only where there is room for
/// it as for any other. What is only proposed has its room, but not beside whoever competes with it.
pub(in crate::forum) fn may_count_again(meeting: &Meeting, given: &Given<'_>, seat: &Seat) -> Result<(), Refusal> {
    match seat.state {
        SeatState::Proposed => sits_beside(given, seat.home),
        state if state.is_live() => Ok(()),
        _ => has_room(meeting, given, seat.side, seat.home),
    }
}

/// Leave to move a seat from one state to another.
#[derive(Debug)]
#[must_use]
pub(in crate::forum) struct MaySettle<'a> {
    pub(super) seat: &'a Seat,
    _seal: (),
}

impl<'a> MaySettle<'a> {
    /// The seat as it was when leave was given.
    pub(in crate::forum) fn seat(&self) -> &'a Seat {
        self.seat
    }

    /// The same leave for the same seat, as it is after it was given to another post.
    pub(super) fn of<'b>(&self, seat: &'b Seat) -> MaySettle<'b> {
        MaySettle { seat, _seal: () }
    }
}

/// Who registered takes the seat of their own post.
pub(in crate::forum) fn may_take<'a>(leave: &MayAsk<'_>, seat: &'a Seat) -> Result<MaySettle<'a>, Refusal> {
    if leave.post == seat.post { Ok(MaySettle { seat, _seal: () }) } else { Err(Refusal::NotYours) }
}

/// Whether somebody answers for a seat: its post, and whoever leads the city, since the seat is the city's.
pub(in crate::forum) fn answers_for(actor: &Actor, seat: &Seat) -> bool {
    let leads = actor.home == seat.home && actor.function == Function::Leader;
    (actor.post == seat.post || leads) && !actor.is_assistant
}

/// An answer is given, and given anew, until the meeting begins.
pub(in crate::forum) fn may_answer<'a>(
    actor: &Actor,
    meeting: &Meeting,
    seat: &'a Seat,
    now: Timestamp,
) -> Result<MaySettle<'a>, Refusal> {
    if !answers_for(actor, seat) {
        return Err(Refusal::NotYours);
    }
    is_answered_now(meeting, seat, now)
}

/// Whoever answered takes it back; who sent a deputy, too, though the seat is the deputy's by then.
pub(in crate::forum) fn may_ask_again<'a>(
    actor: &Actor,
    meeting: &Meeting,
    seat: &'a Seat,
    now: Timestamp,
) -> Result<MaySettle<'a>, Refusal> {
    let sent_them = seat.instead_of == Some(actor.post) && !actor.is_assistant;
    if !answers_for(actor, seat) && !sent_them {
        return Err(Refusal::NotYours);
    }
    is_answered_now(meeting, seat, now)
}

fn is_answered_now<'a>(meeting: &Meeting, seat: &'a Seat, now: Timestamp) -> Result<MaySettle<'a>, Refusal> {
    match meeting.phase(now) {
        Phase::Cancelled => return Err(Refusal::Off),
        Phase::Running | Phase::Over => return Err(Refusal::Begun),
        Phase::Ahead => {}
    }
    if seat.state == SeatState::Proposed {
        return Err(Refusal::NothingAsked);
    }
    Ok(MaySettle { seat, _seal: () })
}

/// An answer from a calendar is about the meeting as it stands, and of two answers the later counts (RFC 5546, 2.1.5).
pub(in crate::forum) fn verify_latest(
    is_of_last_version: bool,
    seat: &Seat,
    said_at: Option<Timestamp>,
) -> Result<(), Refusal> {
    // Before an answer there is none to overtake, whatever the clock of the other program says. Files tell whole seconds.
    let is_answered = !matches!(seat.state, SeatState::Invited | SeatState::Offered);
    let is_overtaken = is_answered && said_at.is_some_and(|at| at.plus_seconds(1) <= seat.changed_at);
    if is_of_last_version && !is_overtaken { Ok(()) } else { Err(Refusal::Outdated) }
}

/// A seat is held from now until before the meeting.
pub(in crate::forum) fn may_hold(meeting: &Meeting, until: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if until <= now || until > meeting.starts_at { Err(Refusal::HeldTooLong) } else { Ok(()) }
}

/// Another post of the same home that may come to this meeting and has no seat of its own there.
pub(in crate::forum) fn may_deputise(
    meeting: &Meeting,
    seat: &Seat,
    seats: &[Seat],
    deputy: &HeldPost,
) -> Result<(), Refusal> {
    let is_admitted = match seat.side {
        Side::City => meeting.admits.lets_in(deputy.function),
        Side::Partner => deputy.function == Function::Partner,
    };
    let has_seat = seats.iter().any(|other| other.post == deputy.post);
    if deputy.home != seat.home || !is_admitted || deputy.post == seat.post || deputy.holder.is_none() || has_seat {
        return Err(Refusal::NotADeputy);
    }
    Ok(())
}

/// Who conducts invites what was proposed, once more whoever declined or did not answer, and takes back what was asked by
/// mistake: until the meeting begins.
pub(in crate::forum) fn may_move<'a>(
    leave: &MayConduct<'_>,
    seat: &'a Seat,
    now: Timestamp,
) -> Result<MaySettle<'a>, Refusal> {
    if leave.meeting.phase(now) != Phase::Ahead {
        return Err(Refusal::Begun);
    }
    Ok(MaySettle { seat, _seal: () })
}

/// Who conducts notes who came: from the morning of the first day on, since people come before it begins.
pub(in crate::forum) fn may_note<'a>(
    leave: &MayConduct<'_>,
    seat: &'a Seat,
    now: Timestamp,
) -> Result<MaySettle<'a>, Refusal> {
    if now < leave.meeting.doors_open_at() {
        return Err(Refusal::NotBegun);
    }
    match seat.state {
        SeatState::Accepted | SeatState::Attended | SeatState::Excused | SeatState::Absent => {
            Ok(MaySettle { seat, _seal: () })
        }
        _ => Err(Refusal::NothingAsked),
    }
}

/// Somebody at the door who was never asked: who conducts decides, also where the room was full.
pub(in crate::forum) fn may_let_in<'a>(
    leave: &MayConduct<'a>,
    post: &HeldPost,
    now: Timestamp,
) -> Result<MayAsk<'a>, Refusal> {
    let meeting = leave.meeting;
    if now < meeting.doors_open_at() {
        return Err(Refusal::NotBegun);
    }
    let side = if post.function == Function::Partner { Side::Partner } else { Side::City };
    Ok(MayAsk { meeting, post: post.post, home: post.home, side, _seal: () })
}

/// A post that was asked once and has no place comes to the door after all.
pub(in crate::forum) fn may_come_after_all<'a>(
    leave: &MayConduct<'_>,
    seat: &'a Seat,
    now: Timestamp,
) -> Result<MaySettle<'a>, Refusal> {
    if now < leave.meeting.doors_open_at() {
        return Err(Refusal::NotBegun);
    }
    Ok(MaySettle { seat, _seal: () })
}

/// A time that is over settles a seat by itself.
pub(in crate::forum) fn may_lapse(seat: &Seat, now: Timestamp) -> Option<MaySettle<'_>> {
    (seat.state.awaits_answer() && seat.until <= now).then_some(MaySettle { seat, _seal: () })
}

/// A place that became free is offered to whoever waits first.
pub(in crate::forum) fn may_offer<'a>(meeting: &Meeting, seat: &'a Seat, now: Timestamp) -> Option<MaySettle<'a>> {
    let waits = seat.state == SeatState::Waiting && meeting.phase(now) == Phase::Ahead;
    waits.then_some(MaySettle { seat, _seal: () })
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
