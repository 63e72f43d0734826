//! What calls hold of a person: the sessions that they proposed in their posts, how they wish to be counted, what they wrote
//! as reviewers. Sessions and reviews stay with the post; how somebody is counted goes with them.

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
use super::{KIND, REVIEW_KIND};

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "proposed_sessions",
        label: |language| Texts::new(language).personal_sessions().to_string(),
        why: |language| Texts::new(language).personal_sessions_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::SESSIONS_BY_PERSON, &[&person], read_session)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::SESSIONS_BY_PERSON, KIND),
    },
    PersonalData {
        key: "speaker_counting",
        label: |language| Texts::new(language).personal_counting().to_string(),
        why: |language| Texts::new(language).personal_counting_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::COUNTED_BY_PERSON, &[&person], read_counted)?.into()),
        erase: |tx, person| Ok(tx.run(store::UNCOUNT, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "session_speaking",
        label: |language| Texts::new(language).personal_speaking().to_string(),
        why: |language| Texts::new(language).personal_speaking_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::SPOKEN_BY_PERSON, &[&person], read_spoken)?.into()),
        erase: |tx, person| {
            tx.run(store::UNCOUNT_SPOKEN, &[&person])?;
            leave_for_a_look(tx, person, store::SPOKEN_BY_PERSON, super::colleague::KIND)
        },
    },
    PersonalData {
        key: "session_reviews",
        label: |language| Texts::new(language).personal_reviews().to_string(),
        why: |language| Texts::new(language).personal_reviews_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::REVIEWS_BY_PERSON, &[&person], read_review)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::REVIEWS_BY_PERSON, REVIEW_KIND),
    },
    PersonalData {
        key: "asked_reviewers",
        label: |language| Texts::new(language).personal_asked().to_string(),
        why: |language| Texts::new(language).personal_asked_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::ASKED_BY_PERSON, &[&person], read_words)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::ASKED_BY_PERSON, super::committee::KIND),
    },
    PersonalData {
        key: "session_decisions",
        label: |language| Texts::new(language).personal_decisions().to_string(),
        why: |language| Texts::new(language).personal_decisions_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::DECISIONS_BY_PERSON, &[&person], read_words)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::DECISIONS_BY_PERSON, KIND),
    },
    PersonalData {
        key: "session_calls",
        label: |language| Texts::new(language).personal_calls().to_string(),
        why: |language| Texts::new(language).personal_calls_why().to_string(),
        kept: STAYS,
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::CALLS_BY_PERSON, &[&person], read_words)?.into()),
        erase: |tx, person| leave_for_a_look(tx, person, store::CALLS_BY_PERSON, super::CALL_KIND),
    },
];

const STAYS: Kept = Kept {
    span: Span::WithTheRecord,
    since: |language| Texts::new(language).personal_stays().to_string(),
    retention: None,
};

/// Whether words name somebody is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId, written: &'static Sql, kind: &'static str) -> Result<(), Stop> {
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    let left: Vec<(RecordId, String)> = tx.all(written, &[&person], read)?;
    let mut left = left.iter().filter(|(_, words)| !words.is_empty());
    Ok(left.try_for_each(|(record, words)| erasure::leave_for_a_look(tx, *record, kind, words))?)
}

fn read_session(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "session": to_text(row.get(0)?),
        "made_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "title": row.get::<String>(3)?,
        "goal": row.get::<String>(4)?,
    }))
}

fn read_counted(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "session": to_text(row.get(0)?),
        "counted": row.get::<String>(1)?,
        "name": row.get::<String>(2)?,
        "city": row.get::<String>(3)?,
        "organisation": row.get::<String>(4)?,
    }))
}

fn read_spoken(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "speaker": to_text(row.get(0)?),
        "answered_at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
        "said": row.get::<String>(3)?,
        "counted": row.get::<String>(4)?,
    }))
}

fn read_review(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "review": to_text(row.get(0)?),
        "done_at": row.get::<Timestamp>(1)?.to_string(),
        "to_committee": row.get::<String>(2)?,
        "to_submitter": row.get::<String>(3)?,
        "marks": [row.get::<i64>(4)?, row.get::<i64>(5)?, row.get::<i64>(6)?],
    }))
}

fn read_words(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "record": to_text(row.get(0)?),
        "at": row.get::<Timestamp>(1)?.to_string(),
        "words": row.get::<String>(2)?,
    }))
}
