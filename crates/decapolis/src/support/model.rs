//! An engagement: one city's peer support at work, from asking to what came of it. Plain types and what may follow what.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::template::{Paper, TemplateId};
use crate::need::NeedId;
use crate::network::CityId;

kernel::id!(EngagementId, "An engagement's id.");
kernel::id!(SeatId, "The id of one post's seat in an engagement.");
kernel::id!(EntryId, "The id of something written in an engagement.");

/// Letters of what a city asks for.
pub(super) const WORDS_MAX: usize = 500;
/// Letters of a field of a paper.
pub(super) const FIELD_MAX: usize = 5_000;
/// Days in which a seat is to be answered.
pub(super) const ANSWER_DAYS: i64 = 7;
/// Open engagements of one city: more than any city can work on, few enough to be counted.
pub(super) const OPEN_MAX: usize = 500;
/// Entries of one engagement.
pub(super) const ENTRIES_MAX: usize = 500;

/// Where an engagement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// A step is open.
    Running,
    /// Its last step is done.
    Finished,
    /// The city that asked left it, and need not say why.
    Left,
}

impl State {
    /// As in the database and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::Running => "running",
            State::Finished => "finished",
            State::Left => "left",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Running, Self::Finished, Self::Left].into_iter().find(|state| state.code() == code)
    }
}

/// An engagement as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Engagement {
    pub(super) id: EngagementId,
    /// The version of the template by which it runs, whatever came after.
    pub(super) template: TemplateId,
    pub(super) city: CityId,
    pub(super) asker: PostId,
    /// The need that it came from, if any.
    pub(super) need: Option<NeedId>,
    pub(super) topic: String,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) is_in_confidence: bool,
    /// The place of its open step; of the last one when it is over.
    pub(super) place: usize,
    pub(super) state: State,
    pub(super) coordinator: PostId,
    pub(super) began_at: Timestamp,
    /// Until when both sides agreed; for ever before.
    pub(super) ends_at: Timestamp,
    pub(super) closed_at: Timestamp,
    /// When somebody last wrote.
    pub(super) active_at: Timestamp,
    /// When both sides were nudged; before they wrote last if they were not since.
    pub(super) nudged_at: Timestamp,
}

impl Engagement {
    pub(super) fn is_running(&self) -> bool {
        self.state == State::Running
    }
}

/// An engagement not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewEngagement {
    pub(crate) template: TemplateId,
    pub(crate) need: Option<NeedId>,
    pub(crate) topic: String,
    pub(crate) words: String,
    pub(crate) language: Language,
}

/// A step that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StepRow {
    pub(super) place: usize,
    pub(super) opened_at: Timestamp,
    pub(super) due_at: Timestamp,
    /// Never, while it is open.
    pub(super) done_at: Timestamp,
}

impl StepRow {
    pub(super) fn is_done(&self) -> bool {
        self.done_at != Timestamp::FOREVER
    }
}

/// What somebody is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    TakePart,
    Endorse,
    Agree,
}

impl Task {
    pub(super) fn code(self) -> &'static str {
        match self {
            Task::TakePart => "take-part",
            Task::Endorse => "endorse",
            Task::Agree => "agree",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::TakePart, Self::Endorse, Self::Agree].into_iter().find(|task| task.code() == code)
    }
}

/// What became of a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SeatState {
    Asked,
    Accepted,
    /// Without a reason, which nobody asks for.
    Declined,
    /// Given back later, without blame.
    Left,
}

impl SeatState {
    pub(super) fn code(self) -> &'static str {
        match self {
            SeatState::Asked => "asked",
            SeatState::Accepted => "accepted",
            SeatState::Declined => "declined",
            SeatState::Left => "left",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Asked, Self::Accepted, Self::Declined, Self::Left].into_iter().find(|state| state.code() == code)
    }

    /// What may follow: a seat is answered once, and an accepted one may be given back.
    pub(super) fn may_become(self, next: SeatState) -> bool {
        match self {
            SeatState::Asked => matches!(next, SeatState::Accepted | SeatState::Declined | SeatState::Left),
            SeatState::Accepted => next == SeatState::Left,
            SeatState::Declined | SeatState::Left => false,
        }
    }
}

/// A post's seat in an engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) id: SeatId,
    pub(super) engagement: EngagementId,
    /// The place of the step at which it was asked.
    pub(super) place: usize,
    pub(super) task: Task,
    pub(super) role: String,
    pub(super) post: PostId,
    pub(super) home: CircleId,
    pub(super) state: SeatState,
    pub(super) asked_at: Timestamp,
    pub(super) answered_at: Timestamp,
    pub(super) is_cleared: bool,
}

impl Seat {
    /// Whether this is somebody who takes part.
    pub(super) fn takes_part(&self) -> bool {
        self.task == Task::TakePart && self.state == SeatState::Accepted
    }
}

/// A seat not stored yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NewSeat<'s> {
    pub(super) engagement: EngagementId,
    pub(super) place: usize,
    pub(super) task: Task,
    pub(super) role: &'s str,
    pub(super) post: PostId,
    pub(super) home: CircleId,
}

/// What a city does with a recommendation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Taken,
    Adapted,
    /// With a reason.
    Refused,
}

impl Verdict {
    pub(super) const ALL: [Verdict; 3] = [Self::Taken, Self::Adapted, Self::Refused];

    pub(super) fn code(self) -> &'static str {
        match self {
            Verdict::Taken => "taken",
            Verdict::Adapted => "adapted",
            Verdict::Refused => "refused",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// What an entry is: written at a step of a kind, or goals that moved.
pub(super) const GOALS: &str = "goals";

/// Something written at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: EntryId,
    pub(super) engagement: EngagementId,
    pub(super) place: usize,
    /// The code of the step's kind, or [`GOALS`].
    pub(super) kind: String,
    pub(super) paper: Paper,
    pub(super) language: Language,
    pub(super) author: PostId,
    pub(super) written_at: Timestamp,
    /// None while nobody answered a recommendation, and always for other entries.
    pub(super) verdict: Option<Verdict>,
    pub(super) reply: String,
}

#[cfg(test)]
mod tests {
    use super::SeatState::{Accepted, Asked, Declined, Left};

    #[test]
    fn a_seat_is_answered_once_and_may_be_given_back() {
        let all = [Asked, Accepted, Declined, Left];
        let edges = all.iter().flat_map(|from| all.iter().map(move |to| (*from, *to)));
        let drawn: Vec<_> = edges.filter(|(from, to)| from.may_become(*to)).collect();
        assert_eq!(drawn, [(Asked, Accepted), (Asked, Declined), (Asked, Left), (Accepted, Left)]);
    }
}
