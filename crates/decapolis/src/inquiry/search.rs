//! What search finds of questions to several members: their words and answers, in the languages they were written in.

use std::collections::BTreeMap;

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::{Inquiry, InquiryId};
use super::store::{self, record};
use super::texts::Texts;
use crate::need::{self, Question};

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "inquiry",
    label: |language| Texts::new(language).kind_inquiries().to_string(),
    load: inquiries,
    all: |tx, after| store::after(tx, InquiryId::from_number(after.number())),
}];

fn inquiries(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let asks = store::asks_of(tx, records)?;
    let ids: Vec<RecordId> =
        asks.iter().filter(|(_, ask)| ask.answered_at.is_some()).map(|(_, ask)| record(ask.question)).collect();
    let mut answers = BTreeMap::new();
    for some in Records::parts(&ids) {
        answers.extend(need::questions_of_records(tx, &some)?.into_iter().map(|question| (question.id, question)));
    }
    let found = store::of_records(tx, records)?.into_iter().map(|inquiry| {
        let own = asks.iter().filter(|(id, _)| *id == inquiry.id).filter_map(|(_, ask)| answers.get(&ask.question));
        let passages = passages(&inquiry, own);
        let id = record(inquiry.id);
        let findable = Findable {
            path: format!("/inquiries/{id}"),
            passages,
            topics: vec![inquiry.topic],
            date: Some(inquiry.asked_at),
            circles: circles.remove(&id).unwrap_or_default(),
        };
        (id, findable)
    });
    Ok(found.collect())
}

/// One passage a language: the question's words above the answers that were written in it.
fn passages<'q>(inquiry: &Inquiry, questions: impl Iterator<Item = &'q Question>) -> Vec<Wording> {
    let mut bodies: BTreeMap<Language, Vec<&str>> = BTreeMap::from([(inquiry.language, Vec::new())]);
    for answer in questions.filter_map(|question| question.answer.as_ref()) {
        bodies.entry(answer.language).or_default().push(&answer.words);
    }
    let passage = |(language, body): (Language, Vec<&str>)| Wording {
        language,
        title: inquiry.words.clone(),
        body: body.join("\n"),
    };
    bodies.into_iter().map(passage).collect()
}
