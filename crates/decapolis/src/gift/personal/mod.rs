//! What the register holds of a person: lines of posts that they held. They name the post and stay.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "gifts",
        label: |language| Texts::new(language).personal_gifts().to_string(),
        why: |language| Texts::new(language).personal_gifts_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::GIFTS_OF_PERSON, &[&person], read)?.into()),
        // A line names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "gift_notes",
        label: |language| Texts::new(language).personal_notes().to_string(),
        why: |language| Texts::new(language).personal_notes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::NOTES_BY_PERSON, &[&person], read)?.into()),
        erase: leave_for_a_look,
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether a note names somebody is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(5)?));
    let left: Vec<(RecordId, String)> = tx.all(store::NOTES_BY_PERSON, &[&person], read)?;
    let mut left = left.iter().filter(|(_, words)| !words.is_empty());
    Ok(left.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "gift": to_text(row.get(0)?),
        "given_on": row.get::<String>(1)?,
        "kind": row.get::<String>(2)?,
        "value": row.get::<i64>(3)?,
        "currency": row.get::<String>(4)?,
        "note": row.get::<String>(5)?,
    }))
}
