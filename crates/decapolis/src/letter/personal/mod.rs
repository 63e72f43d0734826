//! What letters and calls hold of a person. Words belong to the post that wrote them: somebody looks whether they name
//! who is erased. Who got which letter goes with the person, and after two years by itself.

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
use super::model::RECIPIENT_MONTHS;
use super::store as letters;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "letters_received",
        label: |language| Texts::new(language).personal_received().to_string(),
        why: |language| Texts::new(language).personal_received_why().to_string(),
        kept: Kept {
            span: Span::Months(RECIPIENT_MONTHS),
            since: |language| Texts::new(language).personal_received_since().to_string(),
            retention: Some(Retention { class: "letter-recipient", count: count_old, clear: clear_old }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::RECEIVED_BY_PERSON, &[&person], read_received)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_RECEIVED, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "letters_written",
        label: |language| Texts::new(language).personal_written().to_string(),
        why: |language| Texts::new(language).personal_written_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::WRITTEN_BY_PERSON, &[&person], read_written)?.into()),
        erase: forget_writer,
    },
    PersonalData {
        key: "calls_noted",
        label: |language| Texts::new(language).personal_calls_noted().to_string(),
        why: |language| Texts::new(language).personal_calls_noted_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::CALLS_BY_PERSON, &[&person], read_call)?.into()),
        erase: |tx, person| leave_calls_for_a_look(tx, person, store::CALLS_BY_PERSON),
    },
    PersonalData {
        key: "calls_had",
        label: |language| Texts::new(language).personal_calls_had().to_string(),
        why: |language| Texts::new(language).personal_calls_had_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::CALLS_WITH_PERSON, &[&person], read_call)?.into()),
        erase: |tx, person| leave_calls_for_a_look(tx, person, store::CALLS_WITH_PERSON),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

fn forgotten_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-30 * i64::from(RECIPIENT_MONTHS))
}

fn count_old(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = forgotten_before(tx);
    letters::count_old_recipients(tx, before)
}

fn clear_old(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = forgotten_before(tx);
    letters::clear_old_recipients(tx, before)
}

/// Nobody replies to them any more; whether a letter names them, somebody looks.
fn forget_writer(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    leave_for_a_look(tx, person, store::WRITTEN_BY_PERSON, "letter", |row| row.get(2))?;
    Ok(tx.run(store::FORGET_WRITER, &[&person]).map(drop)?)
}

/// The words of a call and of what was to follow, together.
fn leave_calls_for_a_look(tx: &mut Tx<'_>, person: PersonId, calls: &'static Sql) -> Result<(), Stop> {
    leave_for_a_look(tx, person, calls, "call", |row| {
        Ok(format!("{}\n{}", row.get::<String>(2)?, row.get::<String>(3)?).trim_end().to_owned())
    })
}

fn leave_for_a_look(
    tx: &mut Tx<'_>,
    person: PersonId,
    texts: &'static Sql,
    kind: &'static str,
    words: fn(&Row<'_>) -> Result<String, Fault>,
) -> Result<(), Stop> {
    let left: Vec<(RecordId, String)> = tx.all(texts, &[&person], |row| Ok::<_, Fault>((row.get(0)?, words(row)?)))?;
    Ok(left.iter().try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, kind, words))?)
}

fn read_received(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "letter": to_text(row.get(0)?),
        "state": row.get::<String>(1)?,
        "language": row.get::<String>(2)?,
        "noted_at": row.get::<Timestamp>(3)?.to_string(),
        "subject": row.get::<Option<String>>(4)?,
        "reason": row.get::<String>(5)?,
    }))
}

fn read_written(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "letter": to_text(row.get(0)?),
        "begun_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "language": row.get::<String>(3)?,
        "wrote_last": row.get::<Option<PersonId>>(4)?.map(|writer| writer.to_string()),
    }))
}

fn read_call(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "call": to_text(row.get(0)?),
        "called_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "next": row.get::<String>(3)?,
    }))
}
