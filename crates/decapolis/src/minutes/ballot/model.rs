//! A vote in the room, and who voted. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::model::Votes;
use crate::action::Origin;
use crate::forum::MeetingId;

kernel::id!(BallotId, "The id of a vote in the room.");
kernel::id!(VoterId, "Whoever has one vote: the circle of a city, or a post.");

/// What one can say in a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Choice {
    Yes,
    No,
    Abstain,
}

impl Choice {
    pub(in super::super) const ALL: [Choice; 3] = [Choice::Yes, Choice::No, Choice::Abstain];

    pub(in super::super) fn code(self) -> &'static str {
        match self {
            Choice::Yes => "yes",
            Choice::No => "no",
            Choice::Abstain => "abstain",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }

    /// As one vote to be counted.
    pub(super) fn votes(self) -> Votes {
        let of = |choice| i64::from(self == choice);
        Votes { yes: of(Choice::Yes), no: of(Choice::No), abstain: of(Choice::Abstain) }
    }
}

/// A vote to be opened, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewBallot {
    pub(in super::super) origin: Origin,
    /// What is voted on.
    pub(in super::super) words: String,
    pub(in super::super) is_closed: bool,
    /// One city, one vote; else each who attends.
    pub(in super::super) is_formal: bool,
    pub(in super::super) is_secret: bool,
}

/// A vote as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Ballot {
    pub(in super::super) id: BallotId,
    pub(in super::super) meeting: MeetingId,
    pub(in super::super) terms: NewBallot,
    pub(in super::super) language: Language,
    pub(in super::super) opened_at: Timestamp,
    pub(in super::super) ended_at: Timestamp,
    pub(in super::super) votes: Votes,
}

impl Ballot {
    pub(in super::super) fn is_open(&self) -> bool {
        self.ended_at == Timestamp::FOREVER
    }

    /// Whether its counts are told: a secret vote's only once it is over.
    pub(in super::super) fn is_told(&self) -> bool {
        !self.terms.is_secret || !self.is_open()
    }
}

/// Somebody who voted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Voter {
    pub(super) post: PostId,
    /// What they said; nobody knows in a secret vote.
    pub(super) choice: Option<Choice>,
}
