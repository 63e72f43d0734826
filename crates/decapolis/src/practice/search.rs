//! What search finds of practices: every text of theirs in every language they were written in.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;
use kernel::written;

use super::model::{PracticeId, TEXT_FIELDS};
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "practice",
    label: |language| Texts::new(language).navigation().to_string(),
    load: practices,
    all: |tx, after| store::published_after(tx, PracticeId::from_number(after.number())),
}];

fn practices(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let published = store::published(tx, records)?;
    let texts = written::of_records(tx, records)?;
    let mut topics = store::topics_of_records(tx, records)?;
    let mut circles = circle::audiences_of(tx, records)?;
    let found = published.into_iter().map(|(record, original, date)| {
        let findable = Findable {
            path: format!("/practices/{record}"),
            passages: texts.get(&record).map(|texts| passages(texts, original)).unwrap_or_default(),
            topics: topics.remove(&record).unwrap_or_default(),
            date: Some(date),
            circles: circles.remove(&record).unwrap_or_default(),
        };
        (record, findable)
    });
    Ok(found.collect())
}

/// The texts in each language, the author's own first.
fn passages(texts: &written::Texts, original: Language) -> Vec<Wording> {
    let mut passages: Vec<Wording> = Language::ALL.iter().filter_map(|language| wording(texts, *language)).collect();
    passages.sort_by_key(|wording| wording.language != original);
    passages
}

/// The texts in one language; none where it was not written in it.
fn wording(texts: &written::Texts, language: Language) -> Option<Wording> {
    let text = |field: &str| {
        let best = texts.best(field, language).filter(|written| written.language == language);
        best.map(|written| written.content.clone())
    };
    let body: Vec<String> = ["summary"].iter().chain(&TEXT_FIELDS).filter_map(|field| text(field)).collect();
    Some(Wording { language, title: text("title")?, body: body.join("\n") })
}
