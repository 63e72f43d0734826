//! Questions put to several members, and why each of them was asked. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::need::{NeedId, QuestionId};
use crate::network::{CityId, RegionId};

kernel::id!(InquiryId, "The id of a question that was put to several members.");

/// So many are asked at once: enough to get an answer, few enough not to tire everybody.
pub(super) const ASKED_AT_ONCE: usize = 6;
/// Days without an answer until the next ones are asked.
pub(super) const ROUND_DAYS: i64 = 3;
/// So many rounds are asked by themselves: eighteen cities. After that people look.
pub(super) const ROUNDS_MAX: i64 = 3;
/// Days after which an unanswered question is a debt of the network.
pub(super) const DEBT_DAYS: i64 = 7;
/// Days in which the asker says which answer helped most.
pub(super) const MARK_DAYS: i64 = 14;
/// Letters of a title of a practice that begins from an answer.
pub(super) const TITLE_MAX: usize = 120;

/// A question put to several members, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Inquiry {
    pub(crate) id: InquiryId,
    pub(crate) need: NeedId,
    /// Whose need it is.
    pub(crate) city: CityId,
    pub(crate) region: RegionId,
    pub(crate) topic: String,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) asker: PostId,
    pub(crate) asked_at: Timestamp,
    /// How many rounds were asked.
    pub(crate) rounds: i64,
    /// When the first answer came.
    pub(crate) answered_at: Option<Timestamp>,
    /// The answer that helped most, where the asker said so.
    pub(crate) best: Option<QuestionId>,
    pub(crate) thanks: String,
    pub(crate) settled_at: Option<Timestamp>,
}

impl Inquiry {
    /// Where it stands.
    pub(crate) fn state(&self) -> State {
        match (self.settled_at, self.answered_at) {
            (Some(_), _) => State::Settled,
            (None, Some(_)) => State::Answered,
            (None, None) if self.rounds > 1 => State::Widened,
            (None, None) => State::Waiting,
        }
    }

    /// Whether something is still to come of it: an answer, or a word on which of them helped.
    pub(crate) fn is_running(&self) -> bool {
        self.settled_at.is_none()
    }

    /// Whole days since it was asked.
    pub(crate) fn days_open(&self, now: Timestamp) -> i64 {
        const MICROSECONDS_PER_DAY: i64 = 86_400_000_000;
        (now.micros() - self.asked_at.micros()) / MICROSECONDS_PER_DAY
    }
}

/// Where a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The first six were asked.
    Waiting,
    /// Others were asked too, since nobody answered.
    Widened,
    /// There is an answer; the asker says which one helped most.
    Answered,
    /// The best answer is marked, or the need is closed.
    Settled,
}

impl State {
    /// As in texts and in exports.
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Widened => "widened",
            State::Answered => "answered",
            State::Settled => "settled",
        }
    }
}

/// One of those asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) question: QuestionId,
    pub(crate) post: PostId,
    pub(crate) city: CityId,
    /// From 1.
    pub(crate) round: i64,
    pub(crate) reasons: Vec<Reason>,
    pub(crate) answered_at: Option<Timestamp>,
}

/// Why somebody is likely to know, or should rather be left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// They offer help on the topic, and confirmed it.
    Offered,
    /// Their city did something about it.
    Did,
    /// How like their city is, of 100.
    Likeness(u8),
    /// They answer in the language of the question.
    Speaks(Language),
    /// How often their city was asked in this quarter.
    AskedLately(i64),
}

impl Reason {
    /// What it counts: an offer before all, then what a city did, then likeness, then language; being asked weighs against.
    fn points(self) -> f64 {
        match self {
            Reason::Offered => 3.0,
            Reason::Did => 2.0,
            Reason::Likeness(percent) => f64::from(percent) / 50.0,
            Reason::Speaks(_) => 1.0,
            Reason::AskedLately(times) => -0.25 * times as f64,
        }
    }

    fn code(self) -> String {
        match self {
            Reason::Offered => "offered".to_owned(),
            Reason::Did => "did".to_owned(),
            Reason::Likeness(percent) => format!("likeness:{percent}"),
            Reason::Speaks(language) => format!("speaks:{}", language.code()),
            Reason::AskedLately(times) => format!("asked:{times}"),
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        let (kind, value) = code.split_once(':').unwrap_or((code, ""));
        match kind {
            "offered" => Some(Reason::Offered),
            "did" => Some(Reason::Did),
            "likeness" => value.parse().ok().map(Reason::Likeness),
            "speaks" => value.parse().ok().map(Reason::Speaks),
            "asked" => value.parse().ok().map(Reason::AskedLately),
            _ => None,
        }
    }
}

/// How likely somebody is to know: the sum of their reasons.
pub(super) fn points(reasons: &[Reason]) -> f64 {
    reasons.iter().map(|reason| reason.points()).sum()
}

/// Reasons as in the database.
pub(super) fn to_codes(reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| reason.code()).collect::<Vec<_>>().join(" ")
}

pub(super) fn from_codes(codes: &str) -> Vec<Reason> {
    codes.split_whitespace().filter_map(Reason::from_code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_read_back_as_they_were_stored() {
        let reasons = [
            Reason::Offered,
            Reason::Did,
            Reason::Likeness(82),
            Reason::Speaks(Language::Arabic),
            Reason::AskedLately(3),
        ];
        assert_eq!(from_codes(&to_codes(&reasons)), reasons);
    }

    #[test]
    fn who_offered_comes_before_a_likely_city_unless_tired() {
        let offered = points(&[Reason::Offered, Reason::Likeness(40)]);
        let like = points(&[Reason::Likeness(95), Reason::Speaks(Language::English)]);
        let tired = points(&[Reason::Offered, Reason::Likeness(40), Reason::AskedLately(9)]);
        assert!(offered > like && like > tired, "{offered} {like} {tired}");
    }
}
