//! What people write, kept per language with its status, the original one click away.

mod store;

use std::collections::BTreeMap;

pub(crate) use self::store::STATEMENTS;
use crate::circle::{RecordId, Records};
use crate::db::{Row, Tx};
use crate::language::Language;
use crate::stop::Fault;

/// How a text came to be in its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// As its author wrote it.
    Original,
    /// Translated by a person.
    Human,
    /// Translated by a machine, not read by a person.
    Machine,
}

impl Status {
    /// As in the database and in exports.
    pub fn code(self) -> &'static str {
        match self {
            Status::Original => "original",
            Status::Human => "human",
            Status::Machine => "machine",
        }
    }

    fn from_code(code: &str) -> Result<Self, Fault> {
        let known = [Self::Original, Self::Human, Self::Machine].into_iter().find(|status| status.code() == code);
        known.ok_or_else(|| Fault::broken("status of a text", code))
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The language it is in.
    pub language: Language,
    /// How it came to be in it.
    pub status: Status,
    /// The text, as written.
    pub content: String,
}

/// All texts of a record, by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    fields: BTreeMap<String, Vec<Written>>,
}

impl Texts {
    /// A field in the reader's language, else its original, else whatever there is.
    pub fn best(&self, field: &str, language: Language) -> Option<&Written> {
        let versions = self.fields.get(field)?;
        let in_language = versions.iter().find(|written| written.language == language);
        in_language.or_else(|| self.original(field)).or_else(|| versions.first())
    }

    /// A field in every language there is, the original first.
    pub fn versions(&self, field: &str) -> Vec<&Written> {
        let mut versions: Vec<&Written> = self.fields.get(field).into_iter().flatten().collect();
        versions.sort_by_key(|written| (written.status, written.language));
        versions
    }

    /// A field as its author wrote it.
    pub fn original(&self, field: &str) -> Option<&Written> {
        self.fields.get(field)?.iter().find(|written| written.status == Status::Original)
    }
}

/// Stores a field in one language, in place of what was there.
///
/// # Errors
/// A fault of the database.
pub fn set(tx: &mut Tx<'_>, record: RecordId, field: &str, written: &Written) -> Result<(), Fault> {
    let now = tx.now();
    let (language, status) = (written.language.code(), written.status.code());
    tx.run(store::SET_WRITTEN, &[&record, &field, &language, &status, &written.content, &now]).map(drop)
}

/// Takes a field back in one language; nothing where it was not written in it.
///
/// # Errors
/// A fault of the database.
pub fn clear(tx: &mut Tx<'_>, record: RecordId, field: &str, language: Language) -> Result<(), Fault> {
    tx.run(store::CLEAR_WRITTEN, &[&record, &field, &language.code()]).map(drop)
}

/// Removes all texts of a record.
///
/// # Errors
/// A fault of the database.
pub fn remove_all(tx: &mut Tx<'_>, record: RecordId) -> Result<(), Fault> {
    tx.run(store::DELETE_WRITTEN, &[&record]).map(drop)
}

/// All texts of a record, at most 200.
///
/// # Errors
/// A fault of the database.
pub fn of_record(tx: &mut Tx<'_>, record: RecordId) -> Result<Texts, Fault> {
    let mut texts = Texts::default();
    for (field, written) in tx.all(store::WRITTEN_OF_RECORD, &[&record], read_written)? {
        texts.fields.entry(field).or_default().push(written);
    }
    Ok(texts)
}

/// What is written of each of some records; one of which nothing is written is absent.
///
/// # Errors
/// A fault of the database.
pub fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<BTreeMap<RecordId, Texts>, Fault> {
    let mut found: BTreeMap<RecordId, Texts> = BTreeMap::new();
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get(4)?, read_written(row)?));
    for (record, (field, written)) in tx.all(store::WRITTEN_OF_RECORDS, &records.params(), read)? {
        found.entry(record).or_default().fields.entry(field).or_default().push(written);
    }
    Ok(found)
}

fn read_written(row: &Row<'_>) -> Result<(String, Written), Fault> {
    let language = row.get::<String>(1)?.parse().unwrap_or_default();
    let status = Status::from_code(&row.get::<String>(2)?)?;
    Ok((row.get(0)?, Written { language, status, content: row.get(3)? }))
}
