//! What peer support holds of a person: what they asked for and wrote in their posts. It belongs to the cities that took
//! part and stays with them; whether it names who is erased, somebody looks.

mod store;

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::circle::RecordId;
use kernel::db::{Row, Sql, Tx};
use kernel::erasure;
use kernel::id::to_text;
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

pub(super) use self::store::STATEMENTS;
use super::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "support_asked",
        label: |language| Texts::new(language).personal_asked().to_string(),
        why: |language| Texts::new(language).personal_asked_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::ASKED_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::ASKED_BY_PERSON),
    },
    PersonalData {
        key: "support_written",
        label: |language| Texts::new(language).personal_written().to_string(),
        why: |language| Texts::new(language).personal_written_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WRITTEN_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::WRITTEN_BY_PERSON),
    },
    PersonalData {
        key: "support_replies",
        label: |language| Texts::new(language).personal_replies().to_string(),
        why: |language| Texts::new(language).personal_written_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::REPLIES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::REPLIES_BY_PERSON),
    },
    PersonalData {
        key: "support_seats",
        label: |language| Texts::new(language).personal_seats().to_string(),
        why: |language| Texts::new(language).personal_seats_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::SEATS_OF_PERSON, &[&person], read_seat)?.into()),
        // A seat names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, texts: &'static Sql) -> Result<(), Stop> {
    let left: Vec<(RecordId, String)> = tx.all(texts, &[&person], |row| Ok::<_, Fault>((row.get(0)?, row.get(2)?)))?;
    Ok(left.iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "support": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}

fn read_seat(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "support": to_text(row.get(0)?),
        "answered_at": row.get::<Timestamp>(1)?.to_string(),
        "task": row.get::<String>(2)?,
        "state": row.get::<String>(3)?,
    }))
}
