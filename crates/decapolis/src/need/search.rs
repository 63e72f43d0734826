//! What search finds of needs and questions: their words, for the circles they are open to.

use kernel::circle::{self, CircleId, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::{NeedId, Question, QuestionId};
use super::store;
use super::texts::Texts;
use crate::inquiry;

pub(super) const SOURCES: &[SearchSource] = &[
    SearchSource {
        kind: "need",
        label: |language| Texts::new(language).navigation().to_string(),
        load: needs,
        all: |tx, after| store::needs_after(tx, NeedId::from_number(after.number())),
    },
    SearchSource {
        kind: "question",
        label: |language| Texts::new(language).questions().to_string(),
        load: questions,
        all: |tx, after| store::questions_after(tx, QuestionId::from_number(after.number())),
    },
];

fn needs(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let found = store::needs_of_records(tx, records)?.into_iter().map(|need| {
        let record = RecordId::from_number(need.id.number());
        let findable = Findable {
            path: format!("/needs/{record}"),
            passages: vec![Wording { language: need.language, title: need.words, body: need.outcome }],
            topics: vec![need.topic],
            date: Some(need.stated_at),
            circles: circles.remove(&record).unwrap_or_default(),
        };
        (record, findable)
    });
    Ok(found.collect())
}

fn questions(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    // What is part of a question to several members is found through that one.
    let parts = inquiry::parts_among(tx, records)?;
    let alone = store::questions_of_records(tx, records)?.into_iter();
    let alone = alone.filter(|question| !parts.contains(&RecordId::from_number(question.id.number())));
    let found = alone.map(|question| {
        let record = RecordId::from_number(question.id.number());
        (record, of_question(question, record, circles.remove(&record).unwrap_or_default()))
    });
    Ok(found.collect())
}

fn of_question(question: Question, record: RecordId, circles: Vec<CircleId>) -> Findable {
    let (asked, mut passages) = (question.language, Vec::new());
    let (body, other) = match question.answer {
        Some(answer) if answer.language == asked => (answer.words, None),
        Some(answer) => (String::new(), Some(answer)),
        None => (String::new(), None),
    };
    passages.push(Wording { language: asked, title: question.words.clone(), body });
    passages.extend(other.map(|answer| Wording {
        language: answer.language,
        title: question.words,
        body: answer.words,
    }));
    let path = format!("/questions/{record}");
    Findable { path, passages, topics: Vec::new(), date: Some(question.sent_at), circles }
}
