//! What somebody thinks of a meeting, and that a post was asked. Plain types.

use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::forum::MeetingId;

kernel::id!(SeatId, "The id of a post's part in the evaluation of a meeting.");
kernel::id!(EvaluationId, "The drawn id of what somebody thinks of a meeting.");

/// So many days after its end a meeting is evaluated.
pub(in crate::minutes) const DAYS: i64 = 30;
/// From so many answers on they are told: among fewer, people are guessed.
pub(super) const TOLD_FROM: usize = 3;
/// The best grade.
pub(super) const GRADE_MAX: i64 = 5;

/// Whether partners had the right part in a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::minutes) enum Balance {
    TooLittle,
    Right,
    TooMuch,
}

impl Balance {
    pub(super) const ALL: [Balance; 3] = [Balance::TooLittle, Balance::Right, Balance::TooMuch];

    pub(super) fn code(self) -> &'static str {
        match self {
            Balance::TooLittle => "too-little",
            Balance::Right => "right",
            Balance::TooMuch => "too-much",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|balance| balance.code() == code)
    }
}

/// What somebody thinks of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Evaluation {
    /// From 1 to 5.
    pub(in crate::minutes) overall: i64,
    pub(in crate::minutes) recommends: bool,
    pub(in crate::minutes) balance: Balance,
    /// The most useful item.
    pub(in crate::minutes) most_useful: String,
    /// One thing that they will do, and by when.
    pub(in crate::minutes) will_do: String,
    /// A day; empty where none was said.
    pub(in crate::minutes) will_do_by: String,
    pub(in crate::minutes) missing: String,
}

/// That a post was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Seat {
    pub(in crate::minutes) id: SeatId,
    pub(in crate::minutes) meeting: MeetingId,
    pub(super) post: PostId,
    pub(super) answered_at: Timestamp,
}

impl Seat {
    pub(super) fn is_answered(&self) -> bool {
        self.answered_at != Timestamp::FOREVER
    }
}

/// What those who answered think, together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Results {
    pub(super) answers: usize,
    pub(super) overall: f64,
    /// The share who recommend it.
    pub(super) recommend: f64,
    /// How many say what of the part of partners, in the order of [`Balance::ALL`].
    pub(super) balance: [usize; 3],
}

/// Nothing below three answers.
pub(super) fn results(all: &[Evaluation]) -> Option<Results> {
    if all.len() < TOLD_FROM {
        return None;
    }
    let share = |count: usize| count as f64 / all.len() as f64;
    let of = |balance| all.iter().filter(|one| one.balance == balance).count();
    Some(Results {
        answers: all.len(),
        overall: all.iter().map(|one| one.overall as f64).sum::<f64>() / all.len() as f64,
        recommend: share(all.iter().filter(|one| one.recommends).count()),
        balance: Balance::ALL.map(of),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation(overall: i64, recommends: bool, balance: Balance) -> Evaluation {
        let empty = String::new;
        Evaluation {
            overall,
            recommends,
            balance,
            most_useful: empty(),
            will_do: empty(),
            will_do_by: empty(),
            missing: empty(),
        }
    }

    #[test]
    fn two_answers_tell_too_much_of_two_people() {
        let all = [evaluation(5, true, Balance::Right), evaluation(3, false, Balance::TooMuch)];
        assert_eq!(results(&all), None);
    }

    #[test]
    fn three_answers_are_told_together() {
        let all = [
            evaluation(5, true, Balance::Right),
            evaluation(3, false, Balance::TooMuch),
            evaluation(4, true, Balance::Right),
        ];
        let results = results(&all).expect("three answered");
        assert!((results.overall - 4.0).abs() < 1e-9 && (results.recommend - 2.0 / 3.0).abs() < 1e-9);
        assert_eq!((results.answers, results.balance), (3, [0, 2, 1]));
    }
}
