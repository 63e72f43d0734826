//! Answer once: what a city said before to the same question, and what its profile knows, offered with date and source.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::files;
use super::model::{BankQuestion, BankQuestionId, Kind, NewAnswer, Said, SheetId, Source};
use super::store::sheet::{self, Before};
use crate::network::{self, City, KnownFact, KnownValue, Provenance};

/// An answer that takes one click to confirm.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Offer {
    /// Names it in a form: what is confirmed is what was seen.
    pub(super) key: String,
    /// That it is not known, or not the city's to say, is said again like any answer.
    pub(super) said: Said,
    pub(super) content: String,
    pub(super) language: Language,
    pub(super) from: From,
}

/// Where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum From {
    /// The city signed it in an earlier consultation.
    Before { sheet: SheetId, title: String, language: Language, signed_at: Timestamp },
    /// A fact of its profile.
    Profile { source: String, year: Option<i64> },
}

impl Offer {
    /// The answer that confirming it writes.
    pub(super) fn answer(&self, question: &BankQuestion) -> NewAnswer {
        let source = match &self.from {
            From::Before { sheet, .. } => Source::Before(*sheet),
            From::Profile { source, year } => Source::Fact(match year {
                Some(year) => format!("{source}, {year}"),
                None => source.clone(),
            }),
        };
        NewAnswer {
            said: self.said,
            content: self.content.clone(),
            language: self.language,
            version: question.version,
            source,
        }
    }
}

/// What can be offered to a city, by question: the latest that it signed, else what its profile knows. Where the city said last that it
/// had no answer, what its profile knows comes first.
pub(super) fn to_city(
    tx: &mut Tx<'_>,
    sheet: SheetId,
    city: &City,
    questions: &BTreeMap<BankQuestionId, BankQuestion>,
) -> Result<BTreeMap<BankQuestionId, Offer>, Stop> {
    let mut offers = BTreeMap::new();
    if questions.values().any(|question| !question.fact.is_empty()) {
        let facts = network::facts_of(tx, city)?;
        for question in questions.values() {
            offers.extend(facts.get(&question.fact).and_then(|fact| of_profile(question, fact)));
        }
    }
    // The latest comes last, and stays.
    let before: BTreeMap<_, _> = sheet::signed_before(tx, sheet)?.into_iter().filter_map(of_before).collect();
    for (question, offer) in before {
        if offer.said == Said::Told || !offers.contains_key(&question) {
            offers.insert(question, offer);
        }
    }
    files::retain(tx, questions, &mut offers)?;
    Ok(offers)
}

fn of_before(before: Before) -> Option<(BankQuestionId, Offer)> {
    let answer = before.answer;
    let said = answer.said?;
    let from = From::Before {
        sheet: answer.sheet,
        title: before.title,
        language: before.language,
        signed_at: before.signed_at,
    };
    let offer = Offer { key: answer.id.to_string(), said, content: answer.content, language: answer.language, from };
    Some((answer.question, offer))
}

/// A fact of the city itself: a number, or yes or no, which the first or the second of two choices says. What is known of its whole
/// country alone is no answer of it.
fn of_profile(question: &BankQuestion, fact: &KnownFact) -> Option<(BankQuestionId, Offer)> {
    let content = match (&fact.value, question.kind) {
        _ if fact.provenance == Provenance::Country => return None,
        (KnownValue::Number(number), Kind::Number) => number.to_string(),
        (KnownValue::YesNo(is_so), Kind::One) if question.choices() == 2 => (if *is_so { 1 } else { 2 }).to_string(),
        _ => return None,
    };
    let from = From::Profile { source: fact.source.clone(), year: fact.year };
    let (key, said) = (format!("fact:{content}"), Said::Told);
    let offer = Offer { key, said, content, language: Language::English, from };
    Some((question.id, offer))
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::model::Wording;
    use super::*;

    fn question(kind: Kind) -> BankQuestion {
        BankQuestion {
            id: Id::from_number(1),
            kind,
            fact: "population".to_owned(),
            rows_max: 0,
            version: 3,
            wordings: Vec::new(),
        }
    }

    fn fact(provenance: Provenance) -> KnownFact {
        KnownFact {
            id: "population".to_owned(),
            value: KnownValue::Number(508_090.0),
            year: Some(2020),
            source: "census".to_owned(),
            provenance,
        }
    }

    #[test]
    fn a_fact_of_the_city_answers_a_question_for_a_number_and_names_its_source() {
        let (_, offer) = of_profile(&question(Kind::Number), &fact(Provenance::City)).expect("an offer");
        let answer = offer.answer(&question(Kind::Number));
        assert_eq!((answer.content.as_str(), answer.version), ("508090", 3));
        assert_eq!(answer.source, Source::Fact("census, 2020".to_owned()));
    }

    #[test]
    fn a_stated_yes_or_no_is_the_first_or_the_second_of_two_choices() {
        let asked = |choices: &[&str]| {
            let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
            let words = String::new();
            let (rows, unit) = (Vec::new(), String::new());
            let wording = Wording { version: 3, language: Language::English, words, choices, rows, unit };
            BankQuestion { wordings: vec![wording], ..question(Kind::One) }
        };
        let stated = |is_so| KnownFact { value: KnownValue::YesNo(is_so), ..fact(Provenance::Entered) };
        let offered = |choices: &[&str], is_so| of_profile(&asked(choices), &stated(is_so)).map(|(_, one)| one.content);
        assert_eq!(offered(&["Yes", "No"], true).as_deref(), Some("1"));
        assert_eq!(offered(&["Yes", "No"], false).as_deref(), Some("2"));
        assert_eq!(offered(&["Yes", "In part", "No"], true), None, "which of them it means is not known");
        assert_eq!(of_profile(&asked(&["Yes", "No"]), &fact(Provenance::City)), None, "a number says neither");
    }

    #[test]
    fn what_is_known_of_the_country_alone_is_no_answer_of_the_city() {
        assert_eq!(of_profile(&question(Kind::Number), &fact(Provenance::Country)), None);
        assert_eq!(of_profile(&question(Kind::Text), &fact(Provenance::Entered)), None);
    }
}
