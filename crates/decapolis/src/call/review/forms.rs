//! The form of a review, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::submission::controls::optional;
use super::super::texts::Texts;
use super::{Opinion, SCORE_MAX};

/// The fields of the three marks.
const SCORES: [&str; 3] = ["relevance", "substance", "benefit"];

pub(in crate::call) fn parse(form: &Fields, language: Language) -> Result<Opinion, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let score = |code: &str| code.parse::<i64>().ok().filter(|score| (1..=SCORE_MAX).contains(score));
    let scores = SCORES.map(|name| reading.choice(name, score, texts.error_score()));
    let to_committee = reading.words("to_committee", WORDS_MAX, texts.error_to_committee());
    let to_submitter = reading.words_if_any("to_submitter", WORDS_MAX);
    let [relevance, substance, benefit] = scores;
    let scores = relevance.zip(substance).zip(benefit);
    reading.done(scores.map(|((relevance, substance), benefit)| Opinion {
        scores: [relevance, substance, benefit],
        to_committee,
        to_submitter,
        language,
    }))
}

pub(in crate::call) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let none = (String::new(), texts.no_score().to_owned());
    let score = |score: i64| (score.to_string(), texts.score(score).to_string());
    let scores = || std::iter::once(none.clone()).chain((1..=SCORE_MAX).rev().map(score));
    vec![
        filled.select("relevance", texts.relevance(), scores()),
        filled.select("substance", texts.substance(), scores()),
        filled.select("benefit", texts.benefit(), scores()),
        filled.area("to_committee", texts.to_committee(), texts.to_committee_hint()),
        optional(filled.area("to_submitter", texts.to_submitter(), texts.to_submitter_hint()), language),
    ]
}

/// What stands in the form of a review that was written.
pub(in crate::call) fn as_typed(opinion: Option<&Opinion>) -> Fields {
    let Some(opinion) = opinion else { return Fields::default() };
    let fields = SCORES.iter().zip(opinion.scores);
    let fields = fields.fold(Fields::default(), |fields, (name, score)| fields.and(name, &score.to_string()));
    fields.and("to_committee", &opinion.to_committee).and("to_submitter", &opinion.to_submitter)
}
