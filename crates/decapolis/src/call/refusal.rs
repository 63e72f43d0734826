//! Reasons to say no about calls for sessions, and their words.

use kernel::language::Language;
use kernel::stop::{RefusalWords, Refuse};

use super::texts::Texts;

/// Reasons to say no about calls for sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not prepare or lead the meeting.
    NotConducting,
    /// Only a conference has a call.
    NotAConference,
    /// The meeting was called off.
    Cancelled,
    /// Its decisions are announced.
    Decided,
    /// Neither a member nor a partner.
    NotAMember,
    /// It opens later.
    NotOpen,
    /// The last day is over.
    Closed,
    /// Proposed as many as one post may.
    Enough,
    /// Another post proposed it.
    NotYours,
    /// It was withdrawn.
    Withdrawn,
    /// It was handed on, for a conflict of interest.
    HandedOn,
    /// A review that was written is not handed on.
    Reviewed,
    /// It is still open: nothing is decided before everybody could propose.
    StillOpen,
    /// The session comes from the decider's own house.
    OwnHouse,
    /// What was announced stands.
    Announced,
    /// Some sessions have no decision yet.
    Undecided,
    /// Nothing new is to be announced.
    NothingNew,
    /// It was not accepted, or nobody was told yet.
    NotAccepted,
    /// The speakers answered already.
    Answered,
    /// No post of a member whose holder answers other members.
    NotAskable,
    /// Was asked to review, and has not declined.
    AskedBefore,
    /// The committee is as large as one may be.
    EnoughReviewers,
    /// Was given sessions to review meanwhile.
    Given,
    /// The session is not held.
    NotHeld,
    /// Another change came first.
    Meanwhile,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConducting => "not-conducting",
            Refusal::NotAConference => "not-a-conference",
            Refusal::Cancelled => "meeting-cancelled",
            Refusal::Decided => "decided",
            Refusal::NotAMember => "not-a-member",
            Refusal::NotOpen => "not-open",
            Refusal::Closed => "closed",
            Refusal::Enough => "enough",
            Refusal::NotYours => "not-yours",
            Refusal::Withdrawn => "withdrawn",
            Refusal::HandedOn => "handed-on",
            Refusal::Reviewed => "reviewed",
            Refusal::StillOpen => "still-open",
            Refusal::OwnHouse => "own-house",
            Refusal::Announced => "announced",
            Refusal::Undecided => "undecided",
            Refusal::NothingNew => "nothing-new",
            Refusal::NotAccepted => "not-accepted",
            Refusal::Answered => "answered",
            Refusal::NotAskable => "not-askable",
            Refusal::AskedBefore => "asked-before",
            Refusal::EnoughReviewers => "enough-reviewers",
            Refusal::Given => "given",
            Refusal::NotHeld => "not-held",
            Refusal::Meanwhile => "meanwhile",
        }
    }
}
