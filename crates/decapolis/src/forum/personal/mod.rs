//! What forums hold of a person: the seats of the posts that they held, and why they said that they could not come.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "meeting_seats",
    label: |language| Texts::new(language).personal().to_string(),
    why: |language| Texts::new(language).personal_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::StaysWithoutName,
    export: |tx, person| Ok(tx.all(store::SEATS_OF_PERSON, &[&person], read)?.into()),
    erase: leave_for_a_look,
}];

/// A seat names a post and no person; whether the words of an answer name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get(0)?, row.get(5)?));
    let seats: Vec<(RecordId, String)> = tx.all(store::SEATS_OF_PERSON, &[&person], read)?;
    let mut said = seats.iter().filter(|(_, words)| !words.is_empty());
    Ok(said.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, "meeting-seat", words))?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "seat": to_text(row.get(0)?),
        "meeting": to_text(row.get(1)?),
        "state": row.get::<String>(2)?,
        "asked_at": row.get::<Timestamp>(3)?.to_string(),
        "changed_at": row.get::<Timestamp>(4)?.to_string(),
        "words": row.get::<String>(5)?,
    }))
}
