//! What somebody thinks of a meeting, and that a post was asked. Plain types.

use kernel::circle::CircleId;
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

/// What can make it hard to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::minutes) enum Hurdle {
    Access,
    Language,
    Hour,
}

impl Hurdle {
    pub(super) const ALL: [Hurdle; 3] = [Hurdle::Access, Hurdle::Language, Hurdle::Hour];

    pub(super) fn code(self) -> &'static str {
        match self {
            Hurdle::Access => "access",
            Hurdle::Language => "language",
            Hurdle::Hour => "hour",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hurdle| hurdle.code() == code)
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
    /// What made it hard to take part; nothing where that was not asked.
    pub(in crate::minutes) hard: Option<Vec<Hurdle>>,
}

/// What somebody says after a meeting: what they think of it, and apart from it what is their post's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Answered {
    pub(in crate::minutes) evaluation: Evaluation,
    /// Whether they may be asked later what it changed.
    pub(in crate::minutes) may_contact: bool,
    /// Whom they want to meet again.
    pub(in crate::minutes) again: Vec<CircleId>,
}

/// That a post was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Seat {
    pub(in crate::minutes) id: SeatId,
    pub(in crate::minutes) meeting: MeetingId,
    pub(super) post: PostId,
    pub(super) answered_at: Timestamp,
    /// Whether it may be asked later what the meeting changed; nothing where it did not say.
    pub(super) may_contact: Option<bool>,
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
    /// The share who give the best grade.
    pub(super) excellent: f64,
    /// How many found something hard, and what, in the order of [`Hurdle::ALL`].
    pub(super) hindered: usize,
    pub(super) hurdles: [usize; 3],
}

/// Nothing below three answers.
pub(super) fn results(all: &[Evaluation]) -> Option<Results> {
    if all.len() < TOLD_FROM {
        return None;
    }
    let share = |count: usize| count as f64 / all.len() as f64;
    let of = |balance| all.iter().filter(|one| one.balance == balance).count();
    let hard: Vec<&Vec<Hurdle>> = all.iter().filter_map(|one| one.hard.as_ref()).collect();
    let met = |hurdle| hard.iter().filter(|met| met.contains(&hurdle)).count();
    Some(Results {
        answers: all.len(),
        overall: all.iter().map(|one| one.overall as f64).sum::<f64>() / all.len() as f64,
        recommend: share(all.iter().filter(|one| one.recommends).count()),
        balance: Balance::ALL.map(of),
        excellent: share(all.iter().filter(|one| one.overall == GRADE_MAX).count()),
        hindered: hard.iter().filter(|met| !met.is_empty()).count(),
        hurdles: Hurdle::ALL.map(met),
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
            hard: Some(vec![Hurdle::Hour]),
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
        assert_eq!((results.hindered, results.hurdles), (3, [0, 0, 3]));
        assert!((results.excellent - 1.0 / 3.0).abs() < 1e-9);
    }
}
