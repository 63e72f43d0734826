//! Needs and the questions asked about them. Plain types and what may follow what.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::network::CityId;

kernel::id!(NeedId, "A need's id.");
kernel::id!(QuestionId, "The id of a question that one post asked another.");

/// Letters of a need: one sentence, or a few.
pub(crate) const WORDS_MAX: usize = 500;
/// Letters of a question, an answer or an outcome.
pub(crate) const LONG_WORDS_MAX: usize = 5_000;
/// Days after which whoever began a draft is asked whether it is to be stated.
pub(crate) const DRAFT_DAYS: i64 = 14;
/// Days until a question is late.
pub(crate) const ANSWER_DAYS: i64 = 7;

/// Where a need stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NeedState {
    /// Begun by a post, and read by that post alone.
    Draft,
    /// Stated, nothing done yet.
    Open,
    /// Somebody was asked or something was begun.
    WorkedOn,
    /// The city has what it needed.
    Met,
    /// The city does not need it any more.
    Dropped,
}

impl NeedState {
    /// As in the database and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            NeedState::Draft => "draft",
            NeedState::Open => "open",
            NeedState::WorkedOn => "worked-on",
            NeedState::Met => "met",
            NeedState::Dropped => "dropped",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        let all = [Self::Draft, Self::Open, Self::WorkedOn, Self::Met, Self::Dropped];
        all.into_iter().find(|state| state.code() == code)
    }

    /// Whether nothing more happens with it.
    pub(crate) fn is_closed(self) -> bool {
        matches!(self, NeedState::Met | NeedState::Dropped)
    }

    /// What may follow: an open need is worked on, both may be met or dropped, a closed one may be opened again. A draft is
    /// no need yet: it is stated or laid aside.
    pub(crate) fn may_become(self, next: NeedState) -> bool {
        match self {
            NeedState::Draft => false,
            NeedState::Open => next == NeedState::WorkedOn || next.is_closed(),
            NeedState::WorkedOn => next.is_closed(),
            NeedState::Met | NeedState::Dropped => next == NeedState::Open,
        }
    }
}

/// When a city needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Urgency {
    /// Within three months.
    Now,
    /// Within the year, and where nobody said when.
    #[default]
    Year,
    /// Without a date.
    Later,
}

impl Urgency {
    pub(crate) const ALL: [Self; 3] = [Self::Now, Self::Year, Self::Later];

    /// As in the database and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Urgency::Now => "now",
            Urgency::Year => "year",
            Urgency::Later => "later",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.code() == code)
    }

    /// Days until the city is asked what came of it: two months, half of that where it presses, twice that where it does
    /// not. The figures are ours, in `docs/brief.md`.
    pub(crate) fn review_days(self) -> i64 {
        match self {
            Urgency::Now => 30,
            Urgency::Year => 60,
            Urgency::Later => 120,
        }
    }
}

/// A need as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Need {
    pub(crate) id: NeedId,
    pub(crate) city: CityId,
    pub(crate) topic: String,
    /// Whether a person chose the topic; otherwise it was suggested from the words.
    pub(crate) is_topic_chosen: bool,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) state: NeedState,
    pub(crate) author: PostId,
    pub(crate) stated_at: Timestamp,
    /// What came of it, in the city's words; empty while it is open.
    pub(crate) outcome: String,
    pub(crate) urgency: Urgency,
}

/// A need not stored yet: parsed, its topic known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewNeed {
    pub(crate) city: CityId,
    pub(crate) topic: String,
    pub(crate) is_topic_chosen: bool,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) urgency: Urgency,
}

/// A question as stored, with who it came from and who it went to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) id: QuestionId,
    pub(crate) need: NeedId,
    pub(crate) asker: PostId,
    pub(crate) asked: PostId,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) sent_at: Timestamp,
    /// None while nobody answered.
    pub(crate) answer: Option<Answered>,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answered {
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) at: Timestamp,
}

/// A need is one paragraph: line breaks become spaces, control characters go.
pub(super) fn one_paragraph(words: &str) -> String {
    words.split_whitespace().map(|word| word.replace(char::is_control, "")).collect::<Vec<_>>().join(" ")
}

/// The middle one of some spans of microseconds, in days; of an even number the mean of the two in the middle.
pub(crate) fn median_days(mut spans: Vec<i64>) -> Option<f64> {
    const MICROSECONDS_PER_DAY: f64 = 86_400e6;
    spans.sort_unstable();
    let (low, high) = (spans.get(spans.len().checked_sub(1)? / 2)?, spans.get(spans.len() / 2)?);
    Some((*low as f64 + *high as f64) / 2.0 / MICROSECONDS_PER_DAY)
}

#[cfg(test)]
mod tests {
    use super::NeedState::{self, Draft, Dropped, Met, Open, WorkedOn};
    use super::median_days;

    /// Holds trust line a31.
    #[test]
    fn a_need_moves_along_the_drawn_edges_only() {
        let all = [Draft, Open, WorkedOn, Met, Dropped];
        let edges: Vec<(NeedState, NeedState)> = all
            .iter()
            .flat_map(|from| all.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| from.may_become(*to))
            .collect();
        let drawn = [
            (Open, WorkedOn),
            (Open, Met),
            (Open, Dropped),
            (WorkedOn, Met),
            (WorkedOn, Dropped),
            (Met, Open),
            (Dropped, Open),
        ];
        assert_eq!(edges, drawn);
    }

    #[test]
    fn the_median_is_the_middle_or_the_mean_of_two() {
        let day = 86_400_000_000;
        assert_eq!(median_days(vec![9 * day, day, 2 * day]), Some(2.0));
        assert_eq!(median_days(vec![4 * day, day]), Some(2.5));
        assert_eq!(median_days(Vec::new()), None);
    }
}
