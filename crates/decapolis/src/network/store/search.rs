//! SQL of what search finds of the network.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::{CityId, OfferId, OfferWords};

kernel::statements! {
    CITIES_AFTER = "SELECT id FROM city WHERE id > ?1 ORDER BY id LIMIT 200";
    OFFERS_AFTER = "SELECT id FROM offer WHERE id > ?1 ORDER BY id LIMIT 200";
    OFFER_WORDS = "SELECT city, topic, words, language, starts_at FROM offer
        WHERE id = ?1 AND starts_at <= ?2 AND ends_at > ?2";
}

/// Cities after one, in order, for building the index.
pub(in crate::network) fn cities_after(tx: &mut Tx<'_>, after: CityId) -> Result<Vec<RecordId>, Fault> {
    tx.all(CITIES_AFTER, &[&after], |row| row.get(0))
}

/// Offers after one, in order, for building the index.
pub(in crate::network) fn offers_after(tx: &mut Tx<'_>, after: OfferId) -> Result<Vec<RecordId>, Fault> {
    tx.all(OFFERS_AFTER, &[&after], |row| row.get(0))
}

/// What an offer says, while it stands.
pub(in crate::network) fn offer_words(tx: &mut Tx<'_>, id: OfferId) -> Result<Option<OfferWords>, Fault> {
    let now = tx.now();
    tx.first(OFFER_WORDS, &[&id, &now], |row| {
        Ok(OfferWords {
            city: row.get(0)?,
            topic: row.get(1)?,
            words: row.get(2)?,
            language: row.get::<String>(3)?.parse().unwrap_or_default(),
            starts_at: row.get(4)?,
        })
    })
}
