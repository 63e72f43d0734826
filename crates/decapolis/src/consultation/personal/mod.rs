//! What a person wrote in consultations in the posts that they held. It is the city's or the network's word and stays with them.

mod store;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
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
use super::model::SheetAnswerId;
use super::texts::Texts;
use super::{KIND, SHEET_KIND, files};

/// Days for which a spreadsheet is kept that nobody took: a week to look at it with colleagues.
const UPLOAD_DAYS: u32 = 7;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "consultations",
        label: |language| Texts::new(language).personal_consultations().to_string(),
        why: |language| Texts::new(language).personal_consultations_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_consultations_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::StaysWithoutName,
        export,
        erase: leave_for_a_look,
    },
    PersonalData {
        key: "sheet_uploads",
        label: |language| Texts::new(language).personal_uploads().to_string(),
        why: |language| Texts::new(language).personal_uploads_why().to_string(),
        kept: Kept {
            span: Span::Days(UPLOAD_DAYS),
            since: |language| Texts::new(language).personal_uploads_since().to_string(),
            retention: Some(Retention { class: "sheet-upload", count: count_old_uploads, clear: clear_old_uploads }),
        },
        when_erased: WhenErased::Gone,
        export: uploads,
        erase: |tx, person| Ok(tx.run(store::DELETE_UPLOADS_OF_PERSON, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "sheet_files",
        label: |language| Texts::new(language).personal_sheet_files().to_string(),
        why: |language| Texts::new(language).personal_sheet_files_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_sheet_files_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: handed_in,
        erase: take_files_along,
    },
];

/// Files that a person handed in as answers, by name.
fn handed_in(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    let files = tx.all::<_, Fault>(store::FILES_OF_PERSON, &[&person], |row| {
        Ok(json!({
            "answer": to_text(row.get(0)?),
            "written_at": row.get::<Timestamp>(1)?.to_string(),
            "name": row.get::<String>(2)?,
        }))
    })?;
    Ok(files.into())
}

/// A file goes with the person who handed it in: nobody can look through it for their name. The answer says that it is gone.
fn take_files_along(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    for id in tx.all::<SheetAnswerId, Fault>(store::FILES_OF_PERSON, &[&person], |row| row.get(0))? {
        files::forget(tx, id)?;
        tx.run(store::FORGET_FILE_NAME, &[&id])?;
    }
    Ok(())
}

/// Spreadsheets that a person uploaded and nobody took yet, as they were sent.
fn uploads(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    let uploads = tx.all::<_, Fault>(store::UPLOADS_OF_PERSON, &[&person], |row| {
        Ok(json!({
            "sheet": to_text(row.get(0)?),
            "put_at": row.get::<Timestamp>(1)?.to_string(),
            "file_base64": BASE64_STANDARD.encode(row.get::<Vec<u8>>(2)?),
        }))
    })?;
    Ok(uploads.into())
}

fn count_old_uploads(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = tx.now().plus_days(-i64::from(UPLOAD_DAYS));
    tx.one(store::COUNT_OLD_UPLOADS, &[&before], |row| row.get(0))
}

fn clear_old_uploads(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = tx.now().plus_days(-i64::from(UPLOAD_DAYS));
    Ok(tx.run(store::CLEAR_OLD_UPLOADS, &[&before])?)
}

fn export(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    let answers = tx.all::<_, Fault>(store::ANSWERS_OF_PERSON, &[&person], |row| {
        Ok(json!({
            "sheet": to_text(row.get(1)?),
            "written_at": row.get::<Timestamp>(2)?.to_string(),
            "said": row.get::<String>(3)?,
            "content": row.get::<String>(4)?,
        }))
    })?;
    let signed = tx.all::<_, Fault>(store::SIGNED_BY_PERSON, &[&person], |row| {
        Ok(json!({
            "sheet": to_text(row.get(0)?),
            "signed_at": row.get::<Timestamp>(1)?.to_string(),
            "may_quote": row.get::<bool>(2)?,
        }))
    })?;
    let asked = tx.all::<_, Fault>(store::CONSULTATIONS_OF_PERSON, &[&person], |row| {
        Ok(json!({
            "consultation": to_text(row.get(0)?),
            "made_at": row.get::<Timestamp>(1)?.to_string(),
            "title": row.get::<String>(2)?,
            "purpose": row.get::<String>(3)?,
        }))
    })?;
    Ok(json!({
        "answers": answers,
        "signed": signed,
        "declined": words(tx, store::DECLINED_BY_PERSON, person)?,
        "asked": asked,
        "dispositions": words(tx, store::DISPOSITIONS_OF_PERSON, person)?,
        "dispositions_in_other_languages": words(tx, store::WHY_VERSIONS_OF_PERSON, person)?,
        "replies_written_down": words(tx, store::REPLIES_OF_PERSON, person)?,
        "replies_in_other_languages": words(tx, store::REPLY_VERSIONS_OF_PERSON, person)?,
    }))
}

/// Words of a person with the record that they stand in, and when they were written.
fn words(tx: &mut Tx<'_>, statement: &Sql, person: PersonId) -> Result<Vec<Value>, Fault> {
    tx.all(statement, &[&person], |row| {
        Ok(json!({
            "record": to_text(row.get(0)?),
            "at": row.get::<Timestamp>(1)?.to_string(),
            "words": row.get::<String>(2)?,
        }))
    })
}

/// Whether a free sentence names its writer is not guessed: somebody looks.
fn leave_for_a_look(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let said = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(1)?, row.get::<String>(4)?));
    for (record, words) in tx.all(store::ANSWERS_OF_PERSON, &[&person], said)? {
        if !words.is_empty() {
            erasure::leave_for_a_look(tx, record, SHEET_KIND, &words)?;
        }
    }
    let third = |row: &Row<'_>| Ok::<_, Fault>((row.get::<RecordId>(0)?, row.get::<String>(2)?));
    for (record, words) in tx.all(store::DECLINED_BY_PERSON, &[&person], third)? {
        erasure::leave_for_a_look(tx, record, SHEET_KIND, &words)?;
    }
    let said = [store::CONSULTATIONS_OF_PERSON, store::DISPOSITIONS_OF_PERSON, store::REPLIES_OF_PERSON];
    for statement in said.into_iter().chain([store::WHY_VERSIONS_OF_PERSON, store::REPLY_VERSIONS_OF_PERSON]) {
        for (record, words) in tx.all(statement, &[&person], third)? {
            erasure::leave_for_a_look(tx, record, KIND, &words)?;
        }
    }
    Ok(())
}
