//! Who may write to whom, keep a letter, and note a call, and why not. Pure functions; a yes is a value that the write
//! demands.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Letter, LetterState};
use super::texts::Texts;

/// The functions that write letters.
pub(super) const WRITERS: &[Function] =
    &[Function::Secretariat, Function::Chair, Function::President, Function::Deputy];

/// Reasons to say no about letters and calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The actor's post writes no letters.
    NotAWriter,
    /// The letter is another office's.
    OtherOffice,
    /// It has left, or is about to.
    NoDraft,
    /// It is not waiting for its time any more.
    NotPlanned,
    /// It has not left yet.
    NotSent,
    /// The selection holds nobody who can be written to.
    Nobody,
    /// The actor does not serve the city's region.
    NotServing,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotAWriter => "not-a-writer",
            Refusal::OtherOffice => "other-office",
            Refusal::NoDraft => "no-draft",
            Refusal::NotPlanned => "not-planned",
            Refusal::NotSent => "not-sent",
            Refusal::Nobody => "nobody",
            Refusal::NotServing => "not-serving",
        }
    }
}

/// Whom an actor may write to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Everybody in the network.
    Network,
    /// The people of one region's cities, and those who serve it.
    Region(CircleId),
}

/// Leave to write letters.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWrite<'a> {
    pub(super) actor: &'a Actor,
    pub(super) scope: Scope,
    _seal: (),
}

/// The secretariat and the chair write to everybody, a regional president and the deputies to their region.
pub(super) fn may_write(actor: &Actor) -> Result<MayWrite<'_>, Refusal> {
    let scope = scope_of(actor.function, actor.home).ok_or(Refusal::NotAWriter)?;
    Ok(MayWrite { actor, scope, _seal: () })
}

/// Whom a post of this function, at home there, writes to; asked again when a letter leaves.
pub(super) fn scope_of(function: Function, home: CircleId) -> Option<Scope> {
    match function {
        Function::Secretariat | Function::Chair => Some(Scope::Network),
        Function::President | Function::Deputy => Some(Scope::Region(home)),
        _ => None,
    }
}

/// Whether the actor's office keeps a letter: reads its draft, and who got it.
pub(super) fn keeps(actor: &Actor, letter: &Letter) -> bool {
    WRITERS.contains(&actor.function) && actor.home == letter.home
}

/// Leave to change a letter: its words, whom it is for, when it leaves.
#[derive(Debug)]
#[must_use]
pub(super) struct MayChange<'a> {
    pub(super) actor: &'a Actor,
    pub(super) letter: &'a Letter,
    _seal: (),
}

/// The office that writes a letter changes it as long as it is a draft.
pub(super) fn may_change<'a>(actor: &'a Actor, letter: &'a Letter) -> Result<MayChange<'a>, Refusal> {
    in_state(actor, letter, LetterState::Draft, Refusal::NoDraft)?;
    Ok(MayChange { actor, letter, _seal: () })
}

/// Leave to take back a letter that waits for its time.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakeBack<'a> {
    pub(super) letter: &'a Letter,
    _seal: (),
}

/// The office takes a letter back until it leaves.
pub(super) fn may_take_back<'a>(actor: &Actor, letter: &'a Letter) -> Result<MayTakeBack<'a>, Refusal> {
    in_state(actor, letter, LetterState::Planned, Refusal::NotPlanned)?;
    Ok(MayTakeBack { letter, _seal: () })
}

/// Leave to send a letter again to those whom it did not reach.
#[derive(Debug)]
#[must_use]
pub(super) struct MayResend<'a> {
    pub(super) letter: &'a Letter,
    _seal: (),
}

/// The office sends a letter again once all of it has left.
pub(super) fn may_resend<'a>(actor: &Actor, letter: &'a Letter) -> Result<MayResend<'a>, Refusal> {
    in_state(actor, letter, LetterState::Sent, Refusal::NotSent)?;
    Ok(MayResend { letter, _seal: () })
}

/// Leave to keep a letter as a template, or to keep it no longer.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) letter: &'a Letter,
    _seal: (),
}

/// The office keeps its own letters as templates, whatever their state.
pub(super) fn may_keep<'a>(actor: &Actor, letter: &'a Letter) -> Result<MayKeep<'a>, Refusal> {
    if keeps(actor, letter) { Ok(MayKeep { letter, _seal: () }) } else { Err(Refusal::OtherOffice) }
}

fn in_state(actor: &Actor, letter: &Letter, state: LetterState, otherwise: Refusal) -> Result<(), Refusal> {
    if !keeps(actor, letter) {
        return Err(Refusal::OtherOffice);
    }
    if letter.state == state { Ok(()) } else { Err(otherwise) }
}

/// Leave to note a call with a city's people, and to say that its next step is done.
#[derive(Debug)]
#[must_use]
pub(super) struct MayNote<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// The secretariat, the chair, and those who head the city's region note calls, and they alone read them.
pub(super) fn may_note(actor: &Actor, region: Option<CircleId>) -> Result<MayNote<'_>, Refusal> {
    if serves(actor, region) { Ok(MayNote { actor, _seal: () }) } else { Err(Refusal::NotServing) }
}

/// Whether the actor serves the cities of a region.
pub(super) fn serves(actor: &Actor, region: Option<CircleId>) -> bool {
    match scope_of(actor.function, actor.home) {
        Some(Scope::Network) => true,
        Some(Scope::Region(own)) => region == Some(own),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleKind;
    use kernel::id::Id;

    use kernel::post::PostId;

    use kernel::time::Timestamp;

    use super::super::model::{Counts, LetterId};
    use super::*;
    use crate::testing::sample_actor;

    fn circle(number: i64) -> CircleId {
        CircleId::from_number(number)
    }

    fn actor(function: Function, home: i64) -> Actor {
        Actor {
            post: PostId::from_number(2),
            home: circle(home),
            home_kind: CircleKind::Secretariat,
            ..sample_actor(function)
        }
    }

    fn letter(home: i64, state: LetterState) -> Letter {
        Letter {
            id: LetterId::from_number(5),
            author: PostId::from_number(2),
            home: circle(home),
            writer: None,
            replies_to_writer: false,
            state,
            selection: String::new(),
            language: Language::English,
            template_name: String::new(),
            created_at: Timestamp::from_micros(0),
            leaves_at: Timestamp::FOREVER,
            sent_at: Timestamp::FOREVER,
            counts: Counts::default(),
        }
    }

    #[test]
    fn a_president_writes_to_the_own_region_only() {
        let scope = |function| may_write(&actor(function, 7)).map(|leave| leave.scope);
        assert_eq!(scope(Function::Secretariat), Ok(Scope::Network));
        assert_eq!(scope(Function::Chair), Ok(Scope::Network));
        assert_eq!(scope(Function::President), Ok(Scope::Region(circle(7))));
        assert_eq!(scope(Function::Leader), Err(Refusal::NotAWriter));
        assert_eq!(scope(Function::Partner), Err(Refusal::NotAWriter));
    }

    #[test]
    fn a_letter_is_changed_by_its_office_while_a_draft() {
        let secretariat = actor(Function::Secretariat, 7);
        let change = |home, state| may_change(&secretariat, &letter(home, state)).map(drop);
        assert_eq!(change(7, LetterState::Draft), Ok(()));
        assert_eq!(change(8, LetterState::Draft), Err(Refusal::OtherOffice));
        assert_eq!(change(7, LetterState::Planned), Err(Refusal::NoDraft));
    }

    #[test]
    fn what_waits_is_taken_back_and_what_left_is_not() {
        let secretariat = actor(Function::Secretariat, 7);
        let states = [LetterState::Draft, LetterState::Planned, LetterState::Leaving, LetterState::Sent];
        let back = states.map(|state| may_take_back(&secretariat, &letter(7, state)).is_ok());
        let again = states.map(|state| may_resend(&secretariat, &letter(7, state)).is_ok());
        assert_eq!((back, again), ([false, true, false, false], [false, false, false, true]));
    }

    #[test]
    fn calls_are_for_those_who_serve_the_city() {
        let serve = |function, region| may_note(&actor(function, 7), region).map(drop);
        assert_eq!(serve(Function::President, Some(circle(7))), Ok(()));
        assert_eq!(serve(Function::President, Some(circle(8))), Err(Refusal::NotServing));
        assert_eq!(serve(Function::President, None), Err(Refusal::NotServing));
        assert_eq!(serve(Function::Chair, None), Ok(()));
        assert_eq!(serve(Function::Leader, Some(circle(7))), Err(Refusal::NotServing));
    }
}
