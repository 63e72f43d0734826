//! How well a practice fits a need: relevance x likeness x evidence x freshness. `docs/brief.md` has the formula.
//!
//! Each factor is 0.05 to 1, so that a weak one sinks a practice without hiding what the others say. The tables below
//! are judgements of this product, open to be argued with, not measurements.

use super::super::model::Evidence;

/// No factor is less.
pub(super) const FACTOR_MIN: f64 = 0.05;
/// The topic weighs more than the words: somebody chose it, while words meet by chance.
const TOPIC_SHARE: f64 = 0.6;
const WORDS_SHARE: f64 = 0.4;
/// A topic that only shares its theme is about something beside it: little enough that one grade of evidence more does
/// not put it before the topic asked for.
const SAME_THEME: f64 = 0.35;
/// The least relevance of a practice that is listed: less is not an answer to the need, however like the cities. A
/// practice of the same theme is above it without any word in common; one of another theme needs half the words.
pub(super) const RELEVANCE_MIN: f64 = 0.2;
/// By grade 0 to 4: a claim counts a fifth of an independent evaluation.
const BY_GRADE: [f64; 5] = [0.2, 0.4, 0.6, 0.8, 1.0];
/// Practice bases ask for a confirmation a year and call an entry stale after 18 months without one.
const FRESH_YEARS: f64 = 1.5;
/// From then on the factor halves in this time, about a term of office: people and law have changed by then.
const HALVING_YEARS: f64 = 5.0;

/// How the practice's topics stand to the need's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TopicMatch {
    Own,
    SameTheme,
    Other,
}

/// What is known of a practice beside a need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Candidate {
    pub(super) topic: TopicMatch,
    /// The share of the need's words that stand in title or summary, 0 to 1.
    pub(super) overlap: f64,
    /// The distance of the likest city that did it, 0 to 1; none where no such city is comparable.
    pub(super) distance: Option<f64>,
    pub(super) evidence: Evidence,
    /// Years since the newest source or the last confirmation.
    pub(super) age: Option<f64>,
}

/// The four factors, each [`FACTOR_MIN`] to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    pub(super) relevance: f64,
    pub(super) likeness: f64,
    pub(super) evidence: f64,
    pub(super) freshness: f64,
}

impl Fit {
    pub(super) fn of(candidate: &Candidate) -> Self {
        Self {
            relevance: relevance(candidate.topic, candidate.overlap),
            likeness: factor(candidate.distance.map_or(0.0, |distance| 1.0 - distance)),
            evidence: BY_GRADE[usize::from(candidate.evidence.grade())],
            freshness: candidate.age.map_or(FACTOR_MIN, freshness),
        }
    }

    /// The product of the factors, by which practices are ranked.
    pub(super) fn score(&self) -> f64 {
        self.relevance * self.likeness * self.evidence * self.freshness
    }

    /// Whether it answers the need at all.
    pub(super) fn is_listed(&self) -> bool {
        self.relevance >= RELEVANCE_MIN
    }
}

fn relevance(topic: TopicMatch, overlap: f64) -> f64 {
    let topic = match topic {
        TopicMatch::Own => 1.0,
        TopicMatch::SameTheme => SAME_THEME,
        TopicMatch::Other => 0.0,
    };
    factor(TOPIC_SHARE * topic + WORDS_SHARE * overlap)
}

fn freshness(age: f64) -> f64 {
    let stale = (age - FRESH_YEARS).max(0.0);
    factor(0.5_f64.powf(stale / HALVING_YEARS))
}

fn factor(value: f64) -> f64 {
    value.clamp(FACTOR_MIN, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PERFECT: Candidate = Candidate {
        topic: TopicMatch::Own,
        overlap: 1.0,
        distance: Some(0.0),
        evidence: Evidence::Independent,
        age: Some(0.0),
    };

    #[test]
    fn a_perfect_practice_scores_one() {
        assert_eq!(Fit::of(&PERFECT), Fit { relevance: 1.0, likeness: 1.0, evidence: 1.0, freshness: 1.0 });
    }

    #[test]
    fn nothing_known_leaves_each_factor_at_its_least() {
        let worst =
            Candidate { topic: TopicMatch::Other, overlap: 0.0, distance: None, evidence: Evidence::Claim, age: None };
        let least = Fit { relevance: FACTOR_MIN, likeness: FACTOR_MIN, evidence: 0.2, freshness: FACTOR_MIN };
        assert_eq!(Fit::of(&worst), least);
    }

    #[test]
    fn freshness_holds_for_eighteen_months_then_halves() {
        assert_eq!([freshness(1.5), freshness(6.5), freshness(11.5)], [1.0, 0.5, 0.25]);
    }

    #[test]
    fn the_theme_alone_is_listed_and_chance_words_are_not() {
        let listed = |topic, overlap| Fit::of(&Candidate { topic, overlap, ..PERFECT }).is_listed();
        assert!(listed(TopicMatch::SameTheme, 0.0));
        assert!(listed(TopicMatch::Other, 0.5));
        assert!(!listed(TopicMatch::Other, 0.4));
    }

    fn candidates() -> impl Strategy<Value = Candidate> {
        let topics = prop_oneof![Just(TopicMatch::Own), Just(TopicMatch::SameTheme), Just(TopicMatch::Other)];
        let distance = proptest::option::of(0.0..=1.0_f64);
        let age = proptest::option::of(0.0..100.0_f64);
        (topics, 0.0..=1.0_f64, distance, 0..5_usize, age).prop_map(|(topic, overlap, distance, grade, age)| {
            Candidate { topic, overlap, distance, evidence: Evidence::ALL[grade], age }
        })
    }

    proptest! {
        #[test]
        fn every_factor_stays_within_its_bounds(candidate in candidates()) {
            let fit = Fit::of(&candidate);
            let factors = [fit.relevance, fit.likeness, fit.evidence, fit.freshness];
            prop_assert!(factors.iter().all(|factor| (FACTOR_MIN..=1.0).contains(factor)), "{fit:?}");
        }

        #[test]
        fn a_likelier_city_never_lowers_the_score(candidate in candidates(), nearer in 0.0..=1.0_f64) {
            let distance = candidate.distance.map(|distance| distance * nearer);
            let closer = Fit::of(&Candidate { distance, ..candidate });
            prop_assert!(closer.score() >= Fit::of(&candidate).score());
        }

        #[test]
        fn age_and_missing_words_never_raise_the_score(candidate in candidates(), share in 0.0..=1.0_f64) {
            let older = Candidate { age: candidate.age.map(|age| age + 10.0 * share), ..candidate };
            let poorer = Candidate { overlap: candidate.overlap * share, ..candidate };
            let score = Fit::of(&candidate).score();
            prop_assert!(Fit::of(&older).score() <= score && Fit::of(&poorer).score() <= score);
        }
    }
}
