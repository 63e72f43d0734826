//! What actions hold of a person: what they wrote down and said in their posts, which stays with the post.

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
        key: "actions_opened",
        label: |language| Texts::new(language).personal_opened().to_string(),
        why: |language| Texts::new(language).personal_opened_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::OPENED_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::OPENED_BY_PERSON),
    },
    PersonalData {
        key: "actions_answered",
        label: |language| Texts::new(language).personal_answered().to_string(),
        why: |language| Texts::new(language).personal_answered_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::SAID_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::SAID_BY_PERSON),
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
    let said = left.iter().filter(|(_, words)| !words.is_empty());
    said.into_iter().try_for_each(|(record, words)| Ok(erasure::leave_for_a_look(tx, *record, KIND, words)?))
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "action": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
