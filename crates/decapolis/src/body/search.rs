//! What search finds of bodies: their name and what they are for, until they are closed.

use kernel::circle::{EVERYBODY, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::BodyId;
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "body",
    label: |language| Texts::new(language).bodies().to_string(),
    load: body,
    all: |tx, after| store::bodies_after(tx, BodyId::from_number(after.number())),
}];

fn body(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let body = store::body(tx, BodyId::from_number(record.number()))?;
    if body.closed_at != Timestamp::FOREVER {
        return Ok(None);
    }
    Ok(Some(Findable {
        path: format!("/bodies/{record}"),
        passages: vec![Wording { language: body.language, title: body.name, body: body.remit }],
        topics: Vec::new(),
        date: None,
        circles: vec![EVERYBODY],
    }))
}
