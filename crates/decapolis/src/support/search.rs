//! What search finds of peer support: what was asked for and what changed, for the circles it is open to. What is in
//! confidence is never handed to the index.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::KIND;
use super::model::EngagementId;
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: KIND,
    label: |language| Texts::new(language).title().to_string(),
    load,
    all: |tx, after| store::engagements_after(tx, EngagementId::from_number(after.number())),
}];

fn load(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let found = store::engagements_of_records(tx, records)?.into_iter().filter(|found| !found.is_in_confidence);
    let findable = |engagement: super::model::Engagement| {
        let record = store::record(engagement.id);
        let passage = Wording { language: engagement.language, title: engagement.words, body: String::new() };
        let findable = Findable {
            path: format!("/support/{record}"),
            passages: vec![passage],
            topics: vec![engagement.topic],
            date: Some(engagement.began_at),
            circles: circles.remove(&record).unwrap_or_default(),
        };
        (record, findable)
    };
    Ok(found.map(findable).collect())
}
