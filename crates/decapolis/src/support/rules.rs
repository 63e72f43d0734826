//! Who may begin, write, answer, end and keep what, and why not. Pure functions; a yes is a value that the write demands.

use kernel::circle::{CircleId, CircleKind};
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::{Function, NOBODYS, PostId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::engine::{NotYet, Whole};
use super::model::{ENTRIES_MAX, OPEN_MAX, Seat, SeatState, State, Task};
use super::template::{Duty, Kind, Readers, Role, Side};
use super::texts::Texts;
use crate::network::City;

/// Reasons to say no about peer support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Only a city asks for peer support.
    NotOfACity,
    /// Templates are kept by the secretariat.
    NotSecretariat,
    /// A version starts after the one before.
    VersionNotAfter,
    /// The version has ended.
    TemplateEnded,
    /// The city has as many open as it may.
    TooManyOpen,
    /// It is somebody else's turn.
    NotYourTurn,
    /// The reader does not take part.
    NotTakingPart,
    /// It is over.
    Over,
    /// The step asks for something else.
    WrongStep,
    /// Not yet: what is missing.
    NotYet(NotYet),
    /// The seat is another post's.
    NotYourSeat,
    /// The seat was answered.
    Answered,
    /// That post takes part or was asked already.
    AskedBefore,
    /// The role has as many as it may.
    RoleFull,
    /// The city has as many in that role as it may.
    CityFull,
    /// The role is for another country.
    SameCountry,
    /// The role is for the other side.
    WrongSide,
    /// Only the city that asked may do this.
    NotTheAsker,
    /// As much is written as fits.
    TooMuchWritten,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(self.code()).to_string(),
            remedy: texts.refused_remedy().to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotOfACity => "not-of-a-city",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::VersionNotAfter => "version-not-after",
            Refusal::TemplateEnded => "template-ended",
            Refusal::TooManyOpen => "too-many-open",
            Refusal::NotYourTurn => "not-your-turn",
            Refusal::NotTakingPart => "not-taking-part",
            Refusal::Over => "over",
            Refusal::WrongStep => "wrong-step",
            Refusal::NotYet(NotYet::NothingWritten) => "nothing-written",
            Refusal::NotYet(NotYet::TooFew) => "too-few",
            Refusal::NotYet(NotYet::Waiting) => "waiting",
            Refusal::NotYet(NotYet::NotCleared) => "not-cleared",
            Refusal::NotYet(NotYet::NotAnswered) => "not-answered",
            Refusal::NotYourSeat => "not-your-seat",
            Refusal::Answered => "answered",
            Refusal::AskedBefore => "asked-before",
            Refusal::RoleFull => "role-full",
            Refusal::CityFull => "city-full",
            Refusal::SameCountry => "same-country",
            Refusal::WrongSide => "wrong-side",
            Refusal::NotTheAsker => "not-the-asker",
            Refusal::TooMuchWritten => "too-much-written",
        }
    }
}

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

/// Both sides move goals once they agreed on some.
pub(super) fn may_move_goals<'a>(actor: &'a Actor, whole: &'a Whole) -> Result<MayMoveGoals<'a>, Refusal> {
    running(whole)?;
    let sits = actor.post == whole.engagement.asker || whole.taking_part().any(|seat| seat.post == actor.post);
    if !sits {
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

/// Who is to be asked to take part, as far as the rule wants to know.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) post: PostId,
    pub(super) home: CircleId,
    /// ISO 3166-1 alpha-2 of its city, empty where it has none.
    pub(super) country: &'a str,
    pub(super) asker_country: &'a str,
}

/// Leave to ask a post to take part in a role.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk<'a> {
    pub(super) role: &'a Role,
    _seal: (),
}

/// Whose turn it is asks, and so does whoever keeps it; the numbers of the role are held.
pub(super) fn may_ask<'a>(
    actor: &Actor,
    whole: &'a Whole,
    (turn_home, asker_home): (CircleId, CircleId),
    candidate: Candidate<'_>,
) -> Result<MayAsk<'a>, Refusal> {
    running(whole)?;
    if actor.post != whole.engagement.coordinator {
        turn(actor, whole, turn_home)?;
    }
    let role = whole.step().role.as_deref().and_then(|role| whole.template.role(role)).ok_or(Refusal::WrongStep)?;
    if !role.from_anywhere && (role.side == Side::Asks) != (candidate.home == asker_home) {
        return Err(Refusal::WrongSide);
    }
    room(whole, role, candidate)?;
    Ok(MayAsk { role, _seal: () })
}

fn room(whole: &Whole, role: &Role, candidate: Candidate<'_>) -> Result<(), Refusal> {
    let open =
        |seat: &&Seat| seat.task == Task::TakePart && matches!(seat.state, SeatState::Asked | SeatState::Accepted);
    let taken = || whole.seats.iter().filter(open);
    let declined = |seat: &Seat| seat.task == Task::TakePart && seat.state == SeatState::Declined;
    let is_known = |seat: &Seat| seat.post == candidate.post;
    let was_asked = taken().any(is_known) || whole.seats.iter().any(|seat| is_known(seat) && declined(seat));
    if was_asked || candidate.post == whole.engagement.asker {
        return Err(Refusal::AskedBefore);
    }
    let in_role = || taken().filter(|seat| seat.role == role.code);
    if in_role().count() >= role.most {
        return Err(Refusal::RoleFull);
    }
    let of_city = in_role().filter(|seat| seat.home == candidate.home).count();
    if role.most_of_a_city.is_some_and(|most| of_city >= most) {
        return Err(Refusal::CityFull);
    }
    if role.from_another_country && candidate.country == candidate.asker_country {
        return Err(Refusal::SameCountry);
    }
    Ok(())
}

/// Leave to answer a seat.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) seat: &'a Seat,
    pub(super) next: SeatState,
    _seal: (),
}

/// The post that was asked answers, once, and needs no reason.
pub(super) fn may_answer<'a>(
    actor: &Actor,
    whole: &Whole,
    seat: &'a Seat,
    next: SeatState,
) -> Result<MayAnswer<'a>, Refusal> {
    if !speaks_for(actor, seat.post, seat.home, whole.engagement.is_in_confidence) {
        return Err(Refusal::NotYourSeat);
    }
    running(whole)?;
    if seat.state != SeatState::Asked || !seat.state.may_become(next) {
        return Err(Refusal::Answered);
    }
    Ok(MayAnswer { seat, next, _seal: () })
}

/// Leave to give a seat back.
#[derive(Debug)]
#[must_use]
pub(super) struct MayLeave<'a> {
    pub(super) seat: &'a Seat,
    _seal: (),
}

/// Who takes part may leave without a reason; who keeps it may take a seat back.
pub(super) fn may_leave<'a>(actor: &Actor, whole: &Whole, seat: &'a Seat) -> Result<MayLeave<'a>, Refusal> {
    let own = speaks_for(actor, seat.post, seat.home, whole.engagement.is_in_confidence);
    if !own && actor.post != whole.engagement.coordinator {
        return Err(Refusal::NotYourSeat);
    }
    running(whole)?;
    if seat.task != Task::TakePart || !seat.state.may_become(SeatState::Left) {
        return Err(Refusal::Answered);
    }
    Ok(MayLeave { seat, _seal: () })
}

/// Leave to clear somebody who helps of conflicts.
#[derive(Debug)]
#[must_use]
pub(super) struct MayClear<'a> {
    pub(super) seat: &'a Seat,
    _seal: (),
}

/// Whose turn the clearing is.
pub(super) fn may_clear<'a>(
    actor: &Actor,
    whole: &Whole,
    turn_home: CircleId,
    seat: &'a Seat,
) -> Result<MayClear<'a>, Refusal> {
    running(whole)?;
    turn(actor, whole, turn_home)?;
    if whole.step().kind.duty() != Duty::Clear || !seat.takes_part() {
        return Err(Refusal::WrongStep);
    }
    Ok(MayClear { seat, _seal: () })
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
