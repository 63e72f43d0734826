//! What the network holds of a person: the offers of help that they made in their posts.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::import;
use super::invitation::{self, SETTLED_DAYS};
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
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
    },
    PersonalData {
        key: "post_invitations",
        label: |language| Texts::new(language).personal_invitations().to_string(),
        why: |language| Texts::new(language).personal_invitations_why().to_string(),
        kept: Kept {
            span: Span::Days(SETTLED_DAYS),
            since: |language| Texts::new(language).personal_invitations_since().to_string(),
            retention: Some(Retention {
                class: "post-invitation",
                count: invitation::count_settled,
                clear: invitation::clear_settled,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(invitation::invitations_of_person(tx, person)?.into()),
        erase: |tx, person| Ok(invitation::delete_of_person(tx, person)?),
    },
    PersonalData {
        key: "member_lists",
        label: |language| Texts::new(language).personal_lists().to_string(),
        why: |language| Texts::new(language).personal_lists_why().to_string(),
        kept: Kept {
            span: Span::Days(1),
            since: |language| Texts::new(language).personal_lists_since().to_string(),
            retention: Some(Retention {
                class: "member-list",
                count: import::count_old_lists,
                clear: import::clear_old_lists,
            }),
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(import::rows_of_person(tx, person)?.into()),
        erase: |tx, person| Ok(import::forget_person(tx, person)?),
    },
];

/// Deletes them, and lets the index of the search forget them too.
fn delete_offers(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let offers: Vec<RecordId> = tx.all(store::OFFERS_OF_PERSON, &[&person], |row| row.get::<RecordId>(5))?;
    tx.run(store::DELETE_OFFERS_OF_PERSON, &[&person])?;
    Ok(offers.into_iter().try_for_each(|offer| search_feed::changed(tx, offer, "offer"))?)
}

fn read_offer(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(0)?),
        "topic": row.get::<String>(1)?,
        "words": row.get::<String>(2)?,
        "language": row.get::<String>(3)?,
        "since": row.get::<Timestamp>(4)?.to_string(),
    }))
}
