//! What offers hold of a person: the offers of help that they made in their posts.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::{search_feed, step};
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "offers",
    label: |language| Texts::new(language).personal_offers().to_string(),
    why: |language| Texts::new(language).personal_offers_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_offers_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| Ok(tx.all(store::OFFERS_OF_PERSON, &[&person], read_offer)?.into()),
    erase: delete_offers,
}];

/// Deletes them with what waits for them, and lets the index of the search forget them too.
fn delete_offers(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let offers: Vec<RecordId> = tx.all(store::OFFERS_OF_PERSON, &[&person], |row| row.get::<RecordId>(5))?;
    tx.run(store::DELETE_OFFERS_OF_PERSON, &[&person])?;
    for offer in offers {
        step::clear(tx, offer)?;
        search_feed::changed(tx, offer, "offer")?;
    }
    Ok(())
}

fn read_offer(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(0)?),
        "topic": row.get::<String>(1)?,
        "words": row.get::<String>(2)?,
        "language": row.get::<String>(3)?,
        "since": row.get::<Timestamp>(4)?.to_string(),
        "available": row.get::<String>(6)?,
        "in_return": row.get::<String>(7)?,
    }))
}
