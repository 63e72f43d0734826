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
            said: Said::Told,
            content: self.content.clone(),
            language: self.language,
            version: question.version,
            source,
        }
    }
}

/// What can be offered to a city, by question: the latest that it signed, else what its profile knows.
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
    offers.extend(sheet::signed_before(tx, sheet)?.into_iter().map(of_before));
    files::retain(tx, questions, &mut offers)?;
    Ok(offers)
}

fn of_before(before: Before) -> (BankQuestionId, Offer) {
    let answer = before.answer;
    let from = From::Before {
        sheet: answer.sheet,
        title: before.title,
        language: before.language,
        signed_at: before.signed_at,
    };
    let offer = Offer { key: answer.id.to_string(), content: answer.content, language: answer.language, from };
    (answer.question, offer)
}

/// A fact of the city itself; what is known of its whole country alone is no answer of it.
fn of_profile(question: &BankQuestion, fact: &KnownFact) -> Option<(BankQuestionId, Offer)> {
    let KnownValue::Number(number) = fact.value else { return None };
    if question.kind != Kind::Number || fact.provenance == Provenance::Country {
        return None;
    }
    let content = number.to_string();
    let from = From::Profile { source: fact.source.clone(), year: fact.year };
    let offer = Offer { key: format!("fact:{content}"), content, language: Language::English, from };
    Some((question.id, offer))
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

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
    fn what_is_known_of_the_country_alone_is_no_answer_of_the_city() {
        assert_eq!(of_profile(&question(Kind::Number), &fact(Provenance::Country)), None);
        assert_eq!(of_profile(&question(Kind::Text), &fact(Provenance::Entered)), None);
    }
}
