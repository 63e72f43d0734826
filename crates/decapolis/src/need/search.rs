//! What search finds of needs and questions: their words, for the circles they are open to.

use kernel::circle::{self, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::{NeedId, QuestionId};
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[
    SearchSource {
        kind: "need",
        label: |language| Texts::new(language).navigation().to_string(),
        load: need,
        all: |tx, after| store::needs_after(tx, NeedId::from_number(after.number())),
    },
    SearchSource {
        kind: "question",
        label: |language| Texts::new(language).questions().to_string(),
        load: question,
        all: |tx, after| store::questions_after(tx, QuestionId::from_number(after.number())),
    },
];

fn need(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let need = store::need_of_record(tx, NeedId::from_number(record.number()))?;
    let circles = circle::audience_of(tx, record)?.into_iter().map(|(circle, _, _)| circle).collect();
    Ok(need.map(|need| Findable {
        path: format!("/needs/{record}"),
        passages: vec![Wording { language: need.language, title: need.words, body: need.outcome }],
        topics: vec![need.topic],
        date: Some(need.stated_at),
        circles,
    }))
}

fn question(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let question = store::question(tx, QuestionId::from_number(record.number()))?;
    let circles = circle::audience_of(tx, record)?.into_iter().map(|(circle, _, _)| circle).collect();
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
    Ok(Some(Findable { path, passages, topics: Vec::new(), date: Some(question.sent_at), circles }))
}
