//! The forms of what is written down at a meeting, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::model::{NewDecision, NewNote, Votes};
use super::texts::Texts;
use crate::action::{Origin, closed_box};
use crate::agenda::Line;

/// More votes are counted at no meeting that we know of.
const VOTES_MAX: i64 = 10_000;

pub(super) fn note_controls(
    filled: Filled<'_>,
    is_confidential: bool,
    items: &[Line],
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let hint = if is_confidential { texts.note_hint_confidential() } else { texts.note_hint() };
    vec![
        filled.area("note_words", texts.a_note(), hint),
        Origin::control(filled, "note_item", items, language),
        closed_box(filled, "note_closed", language),
    ]
}

/// Reads a note.
pub(super) fn parse_note(form: &Fields, language: Language) -> Result<NewNote, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("note_words", WORDS_MAX, Texts::new(language).error_note());
    let origin = Origin::parse(&mut reading, "note_item");
    let is_closed = reading.get("note_closed") == "yes";
    reading.done(Some(NewNote { origin, words, is_closed }))
}

pub(super) fn decision_controls(filled: Filled<'_>, items: &[Line], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.area("decision_words", texts.what_was_decided(), texts.what_was_decided_hint()),
        filled.short("votes_for", texts.votes_for(), texts.votes_hint()),
        filled.short("votes_against", texts.votes_against(), texts.votes_hint()),
        filled.short("abstentions", texts.abstentions(), texts.votes_hint()),
        Origin::control(filled, "decision_item", items, language),
        closed_box(filled, "decision_closed", language),
    ]
}

/// Reads a decision, with votes where some were counted.
pub(super) fn parse_decision(form: &Fields, language: Language) -> Result<NewDecision, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("decision_words", WORDS_MAX, texts.error_decision());
    let names = ["votes_for", "votes_against", "abstentions"];
    let counts = names.map(|name| counted(&mut reading, name, texts.error_votes()));
    let is_counted = names.iter().any(|name| !reading.get(name).is_empty());
    let votes = is_counted.then(|| Votes { yes: counts[0], no: counts[1], abstain: counts[2] });
    let origin = Origin::parse(&mut reading, "decision_item");
    let is_closed = reading.get("decision_closed") == "yes";
    reading.done(Some(NewDecision { origin, words, is_closed, votes }))
}

/// A number of votes; none where nothing is entered.
fn counted(reading: &mut Reading<'_>, name: &'static str, wrong: &str) -> i64 {
    let typed = reading.get(name);
    let count = typed.parse().ok().filter(|count| (0..=VOTES_MAX).contains(count));
    if count.is_none() && !typed.is_empty() {
        reading.fail(name, wrong);
    }
    count.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(votes_for: &str) -> Result<Option<Votes>, FormErrors> {
        let form =
            Fields::from([("decision_words", "One text for all"), ("votes_for", votes_for), ("abstentions", "")]);
        parse_decision(&form, Language::Spanish).map(|decision| decision.votes)
    }

    #[test]
    fn votes_are_numbers_where_some_were_counted() {
        assert_eq!(decision(""), Ok(None));
        assert_eq!(decision("7"), Ok(Some(Votes { yes: 7, no: 0, abstain: 0 })));
        assert!(decision("-1").is_err() && decision("many").is_err());
    }

    #[test]
    fn a_note_says_something() {
        let note = |words| parse_note(&Fields::from([("note_words", words), ("note_item", "")]), Language::English);
        assert!(note("").is_err() && note("They count by hand").is_ok());
    }
}
