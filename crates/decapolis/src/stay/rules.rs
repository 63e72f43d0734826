//! Who says what they need, who reads it, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Guest, Place};
use super::texts::Texts;
use crate::forum::{Meeting, Phase, Standing};

/// Reasons to say no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// They have no seat.
    NoSeat,
    /// Only the secretariat and the person.
    NotSecretariat,
    /// The seat is another person's.
    NotYours,
    /// Nobody holds the post that has the seat.
    Vacant,
    Cancelled,
    Over,
    /// Consent is one's own.
    OwnConsent,
    /// No letter is wanted.
    NoLetter,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NoSeat => "no-seat",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::NotYours => "not-yours",
            Refusal::Vacant => "vacant",
            Refusal::Cancelled => "cancelled",
            Refusal::Over => "over",
            Refusal::OwnConsent => "own-consent",
            Refusal::NoLetter => "no-letter",
        }
    }
}

/// Whether somebody reads what all need: the secretariat that conducts the meeting, and no assistant of it.
pub(super) fn may_read_all(actor: &Actor, standing: &Standing) -> Result<(), Refusal> {
    let reads = actor.function == Function::Secretariat && standing.conducts && !actor.is_assistant;
    if reads { Ok(()) } else { Err(Refusal::NotSecretariat) }
}

/// Whether somebody reads what a guest needs: the guest, and who reads all.
pub(super) fn may_read(actor: &Actor, standing: &Standing, guest: &Guest) -> Result<(), Refusal> {
    let is_own = actor.person == guest.person && actor.post == guest.post && !actor.is_assistant;
    if is_own || may_read_all(actor, standing).is_ok() { Ok(()) } else { Err(Refusal::NotYours) }
}

/// Leave to say what a guest needs.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySay {
    pub(super) place: Place,
    _seal: (),
}

/// The guest, and the secretariat for somebody on the phone, until the meeting is over.
pub(super) fn may_say(
    actor: &Actor,
    standing: &Standing,
    (meeting, phase): (&Meeting, Phase),
    guest: &Guest,
) -> Result<MaySay, Refusal> {
    may_read(actor, standing, guest)?;
    is_open(phase)?;
    Ok(MaySay { place: place(meeting, guest), _seal: () })
}

/// Leave to say whether one may be in pictures and recordings.
#[derive(Debug)]
#[must_use]
pub(super) struct MayConsent {
    pub(super) place: Place,
    _seal: (),
}

/// The guest alone, at any time, also when the meeting is over.
pub(super) fn may_consent(actor: &Actor, meeting: &Meeting, guest: &Guest) -> Result<MayConsent, Refusal> {
    let is_own = actor.person == guest.person && actor.post == guest.post && !actor.is_assistant;
    if is_own { Ok(MayConsent { place: place(meeting, guest), _seal: () }) } else { Err(Refusal::OwnConsent) }
}

/// Leave to ask those who said nothing.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk {
    _seal: (),
}

/// Who reads all, until the meeting is over.
pub(super) fn may_ask(actor: &Actor, standing: &Standing, phase: Phase) -> Result<MayAsk, Refusal> {
    may_read_all(actor, standing)?;
    may_go_on_asking(phase)
}

/// The same for the job that asks the next ones: who may was asked when it began.
pub(super) fn may_go_on_asking(phase: Phase) -> Result<MayAsk, Refusal> {
    is_open(phase)?;
    Ok(MayAsk { _seal: () })
}

fn is_open(phase: Phase) -> Result<(), Refusal> {
    match phase {
        Phase::Cancelled => Err(Refusal::Cancelled),
        Phase::Over => Err(Refusal::Over),
        Phase::Ahead | Phase::Running => Ok(()),
    }
}

fn place(meeting: &Meeting, guest: &Guest) -> Place {
    Place { meeting: meeting.id, circle: meeting.circle, post: guest.post, person: guest.person }
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
