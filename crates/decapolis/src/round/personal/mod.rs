//! What rounds hold of a person: the parts that they took in their posts, and what they decided on pairs and why.

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
use super::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "round_entries",
        label: |language| Texts::new(language).personal_entries().to_string(),
        why: |language| Texts::new(language).personal_entries_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::ENTRIES_OF_PERSON, &[&person], read_entry)?.into()),
        // A part names a post and no person: nothing in it has to go.
        erase: |_, _| Ok(()),
    },
    PersonalData {
        key: "round_words",
        label: |language| Texts::new(language).personal_words().to_string(),
        why: |language| Texts::new(language).personal_words_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            let mut words: Vec<Value> = tx.all(store::ROUNDS_OF_PERSON, &[&person], read_words)?;
            words.extend(tx.all(store::DECISIONS_OF_PERSON, &[&person], read_words)?);
            Ok(words.into())
        },
        erase: leave_for_a_look,
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get(0)?, row.get(2)?));
    let mut left: Vec<(RecordId, String)> = tx.all(store::ROUNDS_OF_PERSON, &[&person], read)?;
    left.extend(tx.all(store::DECISIONS_OF_PERSON, &[&person], read)?);
    Ok(left.iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read_entry(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "round": to_text(row.get(0)?),
        "entered_at": row.get::<Timestamp>(1)?.to_string(),
        "side": row.get::<String>(2)?,
        "withdrawn_at": row.get::<Timestamp>(3)?.unless_never(),
        "wished_at": row.get::<Timestamp>(4)?.unless_never(),
    }))
}

fn read_words(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "round": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
