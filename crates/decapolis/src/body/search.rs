//! What search finds of bodies: their name and what they are for, until they are closed.

use kernel::circle::{EVERYBODY, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::BodyId;
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "body",
    label: |language| Texts::new(language).bodies().to_string(),
    load: bodies,
    all: |tx, after| store::bodies_after(tx, BodyId::from_number(after.number())),
}];

fn bodies(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let found = store::open_of_records(tx, records)?.into_iter().map(|body| {
        let record = store::record(body.id);
        let findable = Findable {
            path: format!("/bodies/{record}"),
            passages: vec![Wording { language: body.language, title: body.name, body: body.remit }],
            topics: Vec::new(),
            date: None,
            circles: vec![EVERYBODY],
        };
        (record, findable)
    });
    Ok(found.collect())
}
