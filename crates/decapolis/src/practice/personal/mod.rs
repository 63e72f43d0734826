//! What practices hold of a person: what they wrote in their posts. It belongs to the post and stays with it.

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
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "practices",
        label: |language| Texts::new(language).personal_practices().to_string(),
        why: |language| Texts::new(language).personal_practices_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::PRACTICES_OF_PERSON, &[&person], |row| read(row, None))?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::PRACTICES_OF_PERSON),
    },
    PersonalData {
        key: "practice_confirmations",
        label: |language| Texts::new(language).personal_confirmations().to_string(),
        why: |language| Texts::new(language).personal_confirmations_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            Ok(tx.all(store::CONFIRMATIONS_OF_PERSON, &[&person], |row| read(row, Some("said")))?.into())
        },
        erase: |tx, person| leave_for_a_look(tx, person, store::CONFIRMATIONS_OF_PERSON),
    },
    PersonalData {
        key: "practice_adoptions",
        label: |language| Texts::new(language).personal_adoptions().to_string(),
        why: |language| Texts::new(language).personal_adoptions_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            Ok(tx.all(store::ADOPTIONS_OF_PERSON, &[&person], |row| read(row, Some("status")))?.into())
        },
        erase: |tx, person| leave_for_a_look(tx, person, store::ADOPTIONS_OF_PERSON),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

fn read(row: &Row<'_>, more: Option<&str>) -> Result<Value, Fault> {
    let mut value = json!({
        "practice": to_text(row.get(0)?),
        "at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    });
    if let Some(name) = more {
        value[name] = json!(row.get::<String>(3)?);
    }
    Ok(value)
}

/// Whether a free sentence names its writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, texts: &'static Sql) -> Result<(), Stop> {
    let left: Vec<(RecordId, String)> = tx.all(texts, &[&person], |row| Ok::<_, Fault>((row.get(0)?, row.get(2)?)))?;
    let said = left.iter().filter(|(_, words)| !words.is_empty());
    Ok(said.into_iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, "practice", words))?)
}
