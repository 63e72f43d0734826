//! What search finds of offers, for the members; the name of who offers is no word of theirs.

use kernel::circle::{MEMBERS, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::{OfferId, OfferWords};
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "offer",
    label: |language| Texts::new(language).offers().to_string(),
    load: offers,
    all: |tx, after| store::after(tx, OfferId::from_number(after.number())),
}];

fn offers(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let findable = |record: RecordId, offer: OfferWords| Findable {
        path: format!("/offers/{record}"),
        passages: vec![Wording { language: offer.language, title: offer.words, body: String::new() }],
        topics: vec![offer.topic],
        date: Some(offer.starts_at),
        circles: vec![MEMBERS],
    };
    let found = store::words_of(tx, records)?.into_iter();
    Ok(found.map(|(record, offer)| (record, findable(record, offer))).collect())
}
