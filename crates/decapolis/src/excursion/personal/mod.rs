//! What site visits hold of a person: the places of the posts that they held, and what they wrote of visits.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::retention::SLICE;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::model::{KEPT_DAYS, KIND, PlaceId};
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "site_visit_places",
        label: |language| Texts::new(language).personal_places().to_string(),
        why: |language| Texts::new(language).personal_places_why().to_string(),
        kept: Kept {
            span: Span::Days(KEPT_DAYS),
            since: |language| Texts::new(language).personal_since().to_string(),
            retention: Some(Retention { class: "site-visit-place", count, clear }),
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::PLACES_OF_PERSON, &[&person], read_place)?.into()),
        // A place names a post and no person, and is whoever's holds it next: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "site_visits",
        label: |language| Texts::new(language).personal_words().to_string(),
        why: |language| Texts::new(language).personal_words_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_stays().to_string(),
            retention: None,
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WORDS_BY_PERSON, &[&person], read_words)?.into()),
        erase: leave_for_a_look,
    },
];

fn over(tx: &mut Tx<'_>) -> Result<Vec<PlaceId>, Fault> {
    let before = tx.now().plus_days(-i64::from(KEPT_DAYS));
    tx.all(store::PLACES_OVER, &[&before], |row| row.get(0))
}

fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(over(tx)?.len()).unwrap_or(i64::MAX))
}

fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let mut over = over(tx)?;
    over.truncate(SLICE as usize);
    for place in &over {
        super::store::delete(tx, *place)?;
    }
    Ok(over.len() as u64)
}

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    let left: Vec<(RecordId, String)> = tx.all(store::WORDS_BY_PERSON, &[&person], read)?;
    Ok(left.iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read_place(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "place": to_text(row.get(0)?),
        "meeting": to_text(row.get(1)?),
        "title": row.get::<String>(2)?,
        "starts_at": row.get::<Timestamp>(3)?.to_string(),
        "number": row.get::<Option<i64>>(4)?,
    }))
}

fn read_words(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "site_visit": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
