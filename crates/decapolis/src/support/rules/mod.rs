//! Who may begin, write, answer, end and keep what, and why not. Pure functions; a yes is a value that the write demands.

mod refusal;
mod seats;

use kernel::circle::{CircleId, CircleKind};
use kernel::person::PersonId;
use kernel::post::{Function, NOBODYS, PostId};
use kernel::session::Actor;

use super::engine::Whole;
use super::model::{ENTRIES_MAX, OPEN_MAX, Seat, SeatState, State, Task};
use super::template::{Duty, Kind, Readers};
use crate::network::City;

pub(super) use self::refusal::Refusal;
pub(super) use self::seats::{
    Candidate, MayAnswer, MayClear, MayLeave, may_answer, may_ask, may_be_asked_again, may_clear, may_leave,
};

/// Leave to keep the programme templates and the tables of lump sums.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeepTemplates<'a> {
    actor: Option<&'a Actor>,
    _seal: (),
}

impl MayKeepTemplates<'_> {
    /// Whoever has the installation's command line keeps them too.
    pub(super) fn by_operator() -> Self {
        Self { actor: None, _seal: () }
    }

    pub(super) fn post(&self) -> PostId {
        self.actor.map_or(NOBODYS, |actor| actor.post)
    }

    pub(super) fn person(&self) -> Option<PersonId> {
        self.actor.map(|actor| actor.person)
    }
}

/// The secretariat keeps templates.
pub(super) fn may_keep_templates(actor: &Actor) -> Result<MayKeepTemplates<'_>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    Ok(MayKeepTemplates { actor: Some(actor), _seal: () })
}

/// Leave to begin an engagement for a city.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBegin<'a> {
    /// The post that asks.
    pub(super) asker: PostId,
    pub(super) city: &'a City,
    _seal: (),
}

/// Whoever works for a city may ask for it, as long as not too much of theirs is open.
pub(super) fn may_begin<'a>(actor: &'a Actor, home: Option<&'a City>, open: usize) -> Result<MayBegin<'a>, Refusal> {
    let city = home.filter(|_| actor.function.is_of_a_city()).ok_or(Refusal::NotOfACity)?;
    if open >= OPEN_MAX {
        return Err(Refusal::TooManyOpen);
    }
    Ok(MayBegin { asker: actor.post, city, _seal: () })
}

/// The secretariat begins for a city what a round matched.
pub(super) fn may_pair<'a>(actor: &Actor, asker: PostId, city: &'a City) -> Result<MayBegin<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    Ok(MayBegin { asker, city, _seal: () })
}

/// What a reader is in an engagement. `asker_home` is the circle of the city that asked.
pub(super) fn takes_part(actor: &Actor, whole: &Whole, asker_home: CircleId) -> bool {
    let engagement = &whole.engagement;
    if actor.post == engagement.asker || actor.post == engagement.coordinator {
        return true;
    }
    let sits = |seat: &Seat| seat.state != SeatState::Declined && seat.post == actor.post;
    if whole.seats.iter().any(sits) {
        return true;
    }
    let shares_home = |seat: &Seat| seat.state != SeatState::Declined && seat.home == actor.home;
    let is_staff = actor.home_kind == CircleKind::Secretariat;
    !engagement.is_in_confidence && (actor.home == asker_home || is_staff || whole.seats.iter().any(shares_home))
}

/// Whether an actor speaks for a post: it is theirs, or they lead its city and it is nothing in confidence.
fn speaks_for(actor: &Actor, post: PostId, home: CircleId, is_in_confidence: bool) -> bool {
    actor.post == post || (!is_in_confidence && actor.function == Function::Leader && actor.home == home)
}

/// Leave to write at the open step.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWrite<'a> {
    pub(super) actor: &'a Actor,
    pub(super) whole: &'a Whole,
    _seal: (),
}

/// Whose turn it is writes; what is collected is written by everybody who takes part.
pub(super) fn may_write<'a>(actor: &'a Actor, whole: &'a Whole, turn_home: CircleId) -> Result<MayWrite<'a>, Refusal> {
    running(whole)?;
    if whole.entries.len() >= ENTRIES_MAX {
        return Err(Refusal::TooMuchWritten);
    }
    let step = whole.step();
    let is_collected = step.kind.duty() == Duty::Collect && !keeps_apart(step.kind);
    let sits = actor.post == whole.engagement.asker || whole.taking_part().any(|seat| seat.post == actor.post);
    if matches!(step.kind.duty(), Duty::Find | Duty::Gather | Duty::Clear | Duty::Endorse) {
        return Err(Refusal::WrongStep);
    }
    if !(is_collected && sits) {
        turn(actor, whole, turn_home)?;
    }
    Ok(MayWrite { actor, whole, _seal: () })
}

/// Recommendations are the helpers' own, and what the answers say is summed up by whoever asked.
fn keeps_apart(kind: Kind) -> bool {
    matches!(kind, Kind::Recommendations | Kind::Answers)
}

/// Leave to move the goals.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMoveGoals<'a> {
    pub(super) actor: &'a Actor,
    pub(super) whole: &'a Whole,
    _seal: (),
}

/// The city that asked moves its goals, and so does who agreed to them; a reviewer does not.
pub(super) fn may_move_goals<'a>(actor: &'a Actor, whole: &'a Whole) -> Result<MayMoveGoals<'a>, Refusal> {
    running(whole)?;
    let agreed_to_them =
        |seat: &Seat| seat.post == actor.post && seat.task == Task::Agree && seat.state == SeatState::Accepted;
    if actor.post != whole.engagement.asker && !whole.seats.iter().any(agreed_to_them) {
        return Err(Refusal::NotTakingPart);
    }
    let agreed = whole.entries.iter().any(|entry| entry.paper.contains_key(super::model::GOALS));
    if !agreed || whole.entries.len() >= ENTRIES_MAX {
        return Err(if agreed { Refusal::TooMuchWritten } else { Refusal::WrongStep });
    }
    Ok(MayMoveGoals { actor, whole, _seal: () })
}

/// Leave to end the open step.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnd<'a> {
    pub(super) whole: &'a Whole,
    _seal: (),
}

/// Whose turn it is ends a step that is done.
pub(super) fn may_end<'a>(actor: &Actor, whole: &'a Whole, turn_home: CircleId) -> Result<MayEnd<'a>, Refusal> {
    running(whole)?;
    turn(actor, whole, turn_home)?;
    whole.is_done().map_err(Refusal::NotYet)?;
    Ok(MayEnd { whole, _seal: () })
}

fn running(whole: &Whole) -> Result<(), Refusal> {
    if whole.engagement.is_running() { Ok(()) } else { Err(Refusal::Over) }
}

/// Whether it is the actor's turn, or that of a post they lead.
pub(super) fn turn(actor: &Actor, whole: &Whole, turn_home: CircleId) -> Result<(), Refusal> {
    let post = whole.post_of(whole.step());
    let speaks = speaks_for(actor, post, turn_home, whole.engagement.is_in_confidence);
    if speaks { Ok(()) } else { Err(Refusal::NotYourTurn) }
}

/// Leave to end it all, without a reason.
#[derive(Debug)]
#[must_use]
pub(super) struct MayStop<'a> {
    pub(super) whole: &'a Whole,
    _seal: (),
}

/// The city that asked may stop at any time.
pub(super) fn may_stop<'a>(actor: &Actor, whole: &'a Whole, asker_home: CircleId) -> Result<MayStop<'a>, Refusal> {
    is_asker(actor, whole, asker_home)?;
    running(whole)?;
    Ok(MayStop { whole, _seal: () })
}

/// The secretariat stops what a round began and nobody took up.
pub(super) fn may_stop_pair<'a>(actor: &Actor, whole: &'a Whole) -> Result<MayStop<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    running(whole)?;
    Ok(MayStop { whole, _seal: () })
}

/// Whether the actor speaks for the city that asked.
pub(super) fn is_asker(actor: &Actor, whole: &Whole, asker_home: CircleId) -> Result<(), Refusal> {
    let engagement = &whole.engagement;
    let speaks = speaks_for(actor, engagement.asker, asker_home, engagement.is_in_confidence);
    if speaks { Ok(()) } else { Err(Refusal::NotTheAsker) }
}

/// The city that asked makes more of what it learned once it is finished, and never of what is in confidence.
pub(super) fn may_make_more(actor: &Actor, whole: &Whole, asker_home: CircleId) -> Result<(), Refusal> {
    is_asker(actor, whole, asker_home)?;
    let engagement = &whole.engagement;
    let is_ready = engagement.state == State::Finished && !engagement.is_in_confidence;
    if is_ready { Ok(()) } else { Err(Refusal::WrongStep) }
}

/// Leave to answer a recommendation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayReply<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// The city answers while its reply is the open step.
pub(super) fn may_reply<'a>(actor: &'a Actor, whole: &Whole, turn_home: CircleId) -> Result<MayReply<'a>, Refusal> {
    running(whole)?;
    turn(actor, whole, turn_home)?;
    if whole.step().kind != Kind::Reply {
        return Err(Refusal::WrongStep);
    }
    Ok(MayReply { actor, _seal: () })
}

/// Whom a step opens an engagement to; nobody where it is in confidence, whatever the template says.
pub(super) fn opened_to(whole: &Whole) -> Option<Readers> {
    if whole.engagement.is_in_confidence { None } else { whole.step().opens_to }
}

#[cfg(test)]
mod tests;
