//! What search finds of practices: every text of theirs in every language they were written in.

use kernel::circle::{self, RecordId};
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
    load: practice,
    all: |tx, after| store::published_after(tx, PracticeId::from_number(after.number())),
}];

fn practice(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let id = PracticeId::from_number(record.number());
    let Some((original, date)) = store::published(tx, id)? else { return Ok(None) };
    let texts = written::of_record(tx, record)?;
    let mut passages: Vec<Wording> = Language::ALL.iter().filter_map(|language| wording(&texts, *language)).collect();
    passages.sort_by_key(|wording| wording.language != original);
    Ok(Some(Findable {
        path: format!("/practices/{record}"),
        passages,
        topics: store::topics(tx, id)?,
        date: Some(date),
        circles: circle::audience_of(tx, record)?.into_iter().map(|(circle, _, _)| circle).collect(),
    }))
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
