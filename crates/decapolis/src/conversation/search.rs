//! What search finds of conversations: the question, what can change, and what came of it.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::{ConversationId, KIND};
use super::store::{self, record};
use super::texts::Texts;
use super::translating;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: KIND,
    label: |language| Texts::new(language).conversations().to_string(),
    load,
    all: |tx, after| store::after(tx, ConversationId::from_number(after.number())),
}];

fn load(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let versions = translating::of_records(tx, records)?;
    let found = store::of_records(tx, records)?.into_iter().map(|of| {
        let id = record(of.id);
        let body = format!("{}\n{}", of.what_changes, of.response);
        let others = versions.iter().filter(|one| one.conversation == of.id).map(|one| Wording {
            language: one.version.language,
            title: one.version.question.clone(),
            body: one.version.what_changes.clone(),
        });
        let own = Wording { language: of.language, title: of.question.clone(), body };
        let findable = Findable {
            path: of.path(),
            passages: std::iter::once(own).chain(others).collect(),
            topics: Vec::new(),
            date: Some(of.begun_at),
            circles: circles.remove(&id).unwrap_or_default(),
        };
        (id, findable)
    });
    Ok(found.collect())
}
