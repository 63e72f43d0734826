//! What a reviewer says of a session. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::submission::SubmissionId;

kernel::id!(ReviewId, "The id of one reviewer's look at one proposed session.");

/// The best mark; 1 is the lowest.
pub(in crate::call) const SCORE_MAX: i64 = 5;

/// How far a review came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum ReviewState {
    Assigned,
    Done,
    /// The reviewer has an interest in it and handed it on.
    Conflict,
}

impl ReviewState {
    /// As in the database and in data.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            ReviewState::Assigned => "assigned",
            ReviewState::Done => "done",
            ReviewState::Conflict => "conflict",
        }
    }

    pub(in crate::call) fn from_code(code: &str) -> Option<Self> {
        [Self::Assigned, Self::Done, Self::Conflict].into_iter().find(|state| state.code() == code)
    }
}

/// What a reviewer thinks, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Opinion {
    /// Relevance for the members, substance, benefit for others: 1 to 5 each.
    pub(in crate::call) scores: [i64; 3],
    pub(in crate::call) to_committee: String,
    pub(in crate::call) to_submitter: String,
    pub(in crate::call) language: Language,
}

impl Opinion {
    /// The mean of the three.
    pub(in crate::call) fn mean(&self) -> f64 {
        self.scores.iter().sum::<i64>() as f64 / 3.0
    }
}

/// A review as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Review {
    pub(in crate::call) id: ReviewId,
    pub(in crate::call) submission: SubmissionId,
    pub(in crate::call) reviewer: PostId,
    pub(in crate::call) state: ReviewState,
    /// What was said; nothing until it is.
    pub(in crate::call) opinion: Option<Opinion>,
    pub(in crate::call) done_at: Timestamp,
}
