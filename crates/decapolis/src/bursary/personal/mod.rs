//! What bursaries hold of a person: what they asked for in their posts, decided, and wrote as rules. It stays with the post.

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
use super::model::KIND;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "bursaries",
        label: |language| Texts::new(language).personal_bursaries().to_string(),
        why: |language| Texts::new(language).personal_bursaries_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::BURSARIES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, (store::BURSARIES_BY_PERSON, KIND)),
    },
    PersonalData {
        key: "bursary_decisions",
        label: |language| Texts::new(language).personal_decisions().to_string(),
        why: |language| Texts::new(language).personal_decisions_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::DECISIONS_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, (store::DECISIONS_BY_PERSON, KIND)),
    },
    PersonalData {
        key: "bursary_schemes",
        label: |language| Texts::new(language).personal_schemes().to_string(),
        why: |language| Texts::new(language).personal_schemes_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::SCHEMES_BY_PERSON, &[&person], read)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, (store::SCHEMES_BY_PERSON, "meeting")),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, (said, kind): (&'static Sql, &'static str)) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    let left: Vec<(RecordId, String)> = tx.all(said, &[&person], read)?;
    let mut left = left.iter().filter(|(_, words)| !words.trim().is_empty());
    Ok(left.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, kind, words))?)
}

fn read(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "record": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
