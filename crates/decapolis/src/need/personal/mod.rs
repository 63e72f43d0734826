//! What needs hold of a person: the sentences they wrote in their posts. These belong to the post and stay with it.

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

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "needs",
        label: |language| Texts::new(language).personal_needs().to_string(),
        why: |language| Texts::new(language).personal_needs_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::NEEDS_OF_PERSON, &[&person], read_need)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::NEEDS_OF_PERSON, "need"),
    },
    PersonalData {
        key: "questions",
        label: |language| Texts::new(language).personal_questions().to_string(),
        why: |language| Texts::new(language).personal_questions_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::QUESTIONS_OF_PERSON, &[&person], read_question)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::QUESTIONS_OF_PERSON, "question"),
    },
    PersonalData {
        key: "answers",
        label: |language| Texts::new(language).personal_answers().to_string(),
        why: |language| Texts::new(language).personal_answers_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::ANSWERS_OF_PERSON, &[&person], read_answer)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::ANSWERS_OF_PERSON, "question"),
    },
    PersonalData {
        key: "readings",
        label: |language| Texts::new(language).personal_readings().to_string(),
        why: |language| Texts::new(language).personal_readings_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_readings_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::READINGS_OF_PERSON, &[&person], read_reading)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_READINGS_OF_PERSON, &[&person]).map(drop)?),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether a free sentence names its writer is not guessed: somebody looks.
fn leave_for_a_look(
    tx: &mut Tx<'_>,
    person: PersonId,
    texts: &'static kernel::db::Sql,
    kind: &'static str,
) -> Result<(), Stop> {
    let left: Vec<(RecordId, String)> = tx.all(texts, &[&person], |row| Ok::<_, Fault>((row.get(0)?, row.get(2)?)))?;
    Ok(left.iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, kind, words))?)
}

fn read_need(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "need": to_text(row.get(0)?),
        "stated_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "outcome": row.get::<String>(3)?,
    }))
}

fn read_question(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "question": to_text(row.get(0)?),
        "sent_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}

fn read_reading(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "need": to_text(row.get(0)?), "read_at": row.get::<Timestamp>(1)?.to_string() }))
}

fn read_answer(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "question": to_text(row.get(0)?),
        "answered_at": row.get::<Timestamp>(1)?.to_string(),
        "answer": row.get::<String>(2)?,
    }))
}
