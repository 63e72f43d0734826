//! What interviews hold of a person: what they said before meetings in their posts, or noted in a call, and what may not be
//! said. It stays with the post; what was said to those who prepare a meeting alone goes two years after it.

mod store;

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};
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
use super::model::KEPT_MONTHS;
use super::store as interviews;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "interview_answers",
        label: |language| Texts::new(language).personal_answers().to_string(),
        why: |language| Texts::new(language).personal_answers_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| {
            let mut said: Vec<Value> = tx.all(store::SAID_BY_PERSON, &[&person], read_said)?;
            said.extend(tx.all(store::NOTED_BY_PERSON, &[&person], read_said)?);
            Ok(said.into())
        },
        erase: |tx, person| {
            leave_for_a_look(tx, person, store::SAID_BY_PERSON)?;
            leave_for_a_look(tx, person, store::NOTED_BY_PERSON)
        },
    },
    PersonalData {
        key: "interview_answers_kept",
        label: |language| Texts::new(language).personal_kept().to_string(),
        why: |language| Texts::new(language).personal_kept_why().to_string(),
        kept: Kept {
            span: Span::Months(KEPT_MONTHS),
            since: |language| Texts::new(language).personal_kept_since().to_string(),
            retention: Some(Retention {
                class: "interview-answer",
                count: interviews::count_old,
                clear: interviews::clear_old,
            }),
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::KEPT_BY_PERSON, &[&person], read_said)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::KEPT_BY_PERSON),
    },
    PersonalData {
        key: "interview_limits",
        label: |language| Texts::new(language).personal_limits().to_string(),
        why: |language| Texts::new(language).personal_limits_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::LIMITS_BY_PERSON, &[&person], read_limit)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::LIMITS_BY_PERSON),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name their writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, said: &'static Sql) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    let left: Vec<(RecordId, String)> = tx.all(said, &[&person], read)?;
    let mut left = left.iter().filter(|(_, words)| !words.is_empty());
    Ok(left.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, KIND, words))?)
}

fn read_said(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "interview": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "kind": row.get::<String>(3)?,
        "consent": row.get::<String>(4)?,
    }))
}

fn read_limit(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "interview": to_text(row.get(0)?),
        "written_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
