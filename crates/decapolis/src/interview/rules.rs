//! Who may ask cities before a meeting, answer for one, say who reads it, and make a need of it; and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{ANSWERS_MAX, Consent, Interview, Kind, Said};
use super::texts::Texts;

/// Reasons to say no about interviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The meeting has begun, or was cancelled.
    Begun,
    /// The city's seat in the meeting is not the actor's.
    NotYourSeat,
    /// The city said as much as one talk holds.
    Enough,
    /// The city said that this is all.
    Finished,
    /// It became a need before.
    IsNeed,
    /// Only what presses becomes a need.
    DoesNotPress,
    /// It was taken back.
    TakenBack,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(self.code()).to_string(),
            remedy: texts.refused_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::Begun => "begun",
            Refusal::NotYourSeat => "not-your-seat",
            Refusal::Enough => "enough",
            Refusal::Finished => "finished",
            Refusal::IsNeed => "is-need",
            Refusal::DoesNotPress => "does-not-press",
            Refusal::TakenBack => "taken-back",
        }
    }
}

/// What decides who does what with an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// The actor's post has the city's seat in the meeting.
    pub(super) has_seat: bool,
    /// The actor works for the city.
    pub(super) is_of_city: bool,
    /// The actor prepares the meeting.
    pub(super) conducts: bool,
    /// The meeting lies ahead.
    pub(super) is_ahead: bool,
}

/// Whether somebody works for a city: its seat, and its colleagues who read.
pub(super) fn is_of_city(actor: &Actor, city: CircleId) -> bool {
    actor.home == city && actor.function.is_of_a_city()
}

/// Whether an interview is read: by its city, and by who prepares the meeting.
pub(super) fn may_read(side: Side) -> bool {
    side.is_of_city || side.conducts
}

/// Leave to ask cities before a meeting, or to begin a call; that the actor prepares it was asked before.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk {
    _seal: (),
}

/// Cities are asked while the meeting lies ahead.
pub(super) fn may_ask(is_ahead: bool) -> Result<MayAsk, Refusal> {
    if is_ahead { Ok(MayAsk { _seal: () }) } else { Err(Refusal::Begun) }
}

/// Leave to answer for a city.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTell<'a> {
    pub(super) interview: &'a Interview,
    /// Whether the actor notes what the city says in a call.
    pub(super) is_by_call: bool,
    _seal: (),
}

/// Whoever has the city's seat answers, and who prepares the meeting notes a call, until the meeting begins.
pub(super) fn may_tell(interview: &Interview, side: Side) -> Result<MayTell<'_>, Refusal> {
    if !side.has_seat && !side.conducts {
        return Err(Refusal::NotYourSeat);
    }
    if !side.is_ahead {
        return Err(Refusal::Begun);
    }
    Ok(MayTell { interview, is_by_call: !side.has_seat, _seal: () })
}

/// One more answer, beside those there are.
pub(super) fn may_add(interview: &Interview, side: Side, before: usize) -> Result<MayTell<'_>, Refusal> {
    let leave = may_tell(interview, side)?;
    if before < ANSWERS_MAX { Ok(leave) } else { Err(Refusal::Enough) }
}

/// That this is all is said once.
pub(super) fn may_finish(interview: &Interview, side: Side) -> Result<MayTell<'_>, Refusal> {
    let leave = may_tell(interview, side)?;
    if interview.closed_at.is_some() { Err(Refusal::Finished) } else { Ok(leave) }
}

/// Leave to say who reads an answer.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAllow<'a> {
    pub(super) said: &'a Said,
    _seal: (),
}

/// Whoever has the city's seat widens and narrows it until the meeting begins; nobody does it for them.
pub(super) fn may_allow(said: &Said, side: Side) -> Result<MayAllow<'_>, Refusal> {
    if !side.has_seat {
        return Err(Refusal::NotYourSeat);
    }
    if !side.is_ahead {
        return Err(Refusal::Begun);
    }
    Ok(MayAllow { said, _seal: () })
}

/// Leave to make a need of what presses.
#[derive(Debug)]
#[must_use]
pub(super) struct MayNeed<'a> {
    pub(super) said: &'a Said,
    _seal: (),
}

/// Whoever has the city's seat makes a need of what presses, also after the meeting. All members read the need where they
/// may read the answer, otherwise the city alone.
pub(super) fn may_need(said: &Said, side: Side) -> Result<MayNeed<'_>, Refusal> {
    if !side.has_seat {
        return Err(Refusal::NotYourSeat);
    }
    if said.kind != Kind::Presses {
        return Err(Refusal::DoesNotPress);
    }
    if said.consent == Consent::Nobody || said.words.is_empty() {
        return Err(Refusal::TakenBack);
    }
    if said.need.is_some() {
        return Err(Refusal::IsNeed);
    }
    Ok(MayNeed { said, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::post::Function;
    use kernel::time::Timestamp;

    use super::*;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);
    const SEAT: Side = Side { has_seat: true, is_of_city: true, conducts: false, is_ahead: true };
    const COLLEAGUE: Side = Side { has_seat: false, ..SEAT };
    const CONDUCTS: Side = Side { has_seat: false, is_of_city: false, conducts: true, is_ahead: true };
    const OTHER: Side = Side { conducts: false, ..CONDUCTS };

    fn interview(closed_at: Option<Timestamp>) -> Interview {
        Interview {
            id: Id::from_number(1),
            meeting: Id::from_number(2),
            city: Id::from_number(3),
            post: Id::from_number(4),
            asked_at: Some(NOW),
            due_at: NOW.plus_days(10),
            unsaid: String::new(),
            unsaid_language: Language::English,
            called_at: None,
            answered_at: closed_at,
            closed_at,
        }
    }

    fn said(kind: Kind, consent: Consent) -> Said {
        Said {
            id: Id::from_number(5),
            interview: Id::from_number(1),
            city: Id::from_number(3),
            kind,
            words: "Nobody finds our forms".to_owned(),
            language: Language::English,
            topic: String::new(),
            urgency: None,
            consent,
            is_by_call: false,
            written_at: NOW,
            need: None,
        }
    }

    #[test]
    fn a_city_and_who_prepares_the_meeting_read_an_interview() {
        assert_eq!([SEAT, COLLEAGUE, CONDUCTS, OTHER].map(may_read), [true, true, true, false]);
        let partner = sample_actor(Function::Partner);
        assert!(!is_of_city(&partner, partner.home), "a partner is of no city");
        let officer = sample_actor(Function::Officer);
        assert!(is_of_city(&officer, officer.home) && !is_of_city(&officer, CircleId::from_number(99)));
    }

    #[test]
    fn the_seat_answers_and_who_prepares_the_meeting_notes_a_call() {
        let interview = interview(None);
        assert!(!may_tell(&interview, SEAT).expect("they may").is_by_call);
        assert!(may_tell(&interview, CONDUCTS).expect("they may").is_by_call);
        assert_eq!(may_tell(&interview, COLLEAGUE).err(), Some(Refusal::NotYourSeat));
        let over = Side { is_ahead: false, ..SEAT };
        assert_eq!(may_tell(&interview, over).err(), Some(Refusal::Begun));
        assert_eq!(may_ask(false).err(), Some(Refusal::Begun));
    }

    #[test]
    fn one_talk_holds_twenty_answers_and_ends_once() {
        assert!(may_add(&interview(None), SEAT, ANSWERS_MAX - 1).is_ok());
        assert_eq!(may_add(&interview(None), SEAT, ANSWERS_MAX).err(), Some(Refusal::Enough));
        assert_eq!(may_finish(&interview(Some(NOW)), SEAT).err(), Some(Refusal::Finished));
    }

    #[test]
    fn nobody_but_the_seat_says_who_reads_an_answer() {
        let said = said(Kind::Worked, Consent::Prepares);
        assert!(may_allow(&said, SEAT).is_ok());
        assert_eq!(may_allow(&said, CONDUCTS).err(), Some(Refusal::NotYourSeat));
        assert_eq!(may_allow(&said, Side { is_ahead: false, ..SEAT }).err(), Some(Refusal::Begun));
    }

    #[test]
    fn what_presses_becomes_a_need_once() {
        assert!(may_need(&said(Kind::Presses, Consent::Prepares), Side { is_ahead: false, ..SEAT }).is_ok());
        assert_eq!(may_need(&said(Kind::Proud, Consent::Members), SEAT).err(), Some(Refusal::DoesNotPress));
        assert_eq!(may_need(&said(Kind::Presses, Consent::Nobody), SEAT).err(), Some(Refusal::TakenBack));
        assert_eq!(may_need(&said(Kind::Presses, Consent::Members), CONDUCTS).err(), Some(Refusal::NotYourSeat));
        let empty = Said { words: String::new(), ..said(Kind::Presses, Consent::Members) };
        assert_eq!(may_need(&empty, SEAT).err(), Some(Refusal::TakenBack));
        let before = Said { need: Some(Id::from_number(9)), ..said(Kind::Presses, Consent::Members) };
        assert_eq!(may_need(&before, SEAT).err(), Some(Refusal::IsNeed));
    }
}
