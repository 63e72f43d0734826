//! What budgets hold of a person: notes that they wrote in their posts. They stay with the line.

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
use super::model::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "budget_lines",
    label: |language| Texts::new(language).personal_lines().to_string(),
    why: |language| Texts::new(language).personal_lines_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_stays().to_string(),
        retention: None,
    },
    when_erased: WhenErased::StaysWithoutName,
    export: |tx, person| Ok(tx.all(store::LINES_BY_PERSON, &[&person], read)?.into()),
    erase: leave_for_a_look,
}];

/// Whether a note names somebody is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    let left: Vec<(RecordId, String)> = tx.all(store::LINES_BY_PERSON, &[&person], read)?;
    let mut left = left.iter().filter(|(_, words)| !words.trim().is_empty());
    Ok(left.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "line": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
