//! The bytes of people's files in archives: those that a row of the archive refers to, each under its key.

use std::collections::{BTreeSet, HashMap};
use std::io::Read;

use kernel::db::schema::Table;
use kernel::db::transfer::Snapshot;
use kernel::file::{Depot, Key};
use kernel::id::to_text;
use kernel::stop::Fault;
use serde_json::Value;

use super::archive::ArchiveWriter;

/// Where they lie in an archive.
const FOLDER: &str = "files/";

/// Adds the bytes of every file that the snapshot has a row of.
///
/// # Errors
/// A fault when some are gone or changed: a backup without them would be none.
pub(super) fn add(
    archive: &mut ArchiveWriter,
    snapshot: &mut Snapshot,
    tables: &[Table],
    files: &Depot,
) -> Result<(), Fault> {
    for key in keys(snapshot, tables)? {
        let trouble =
            |what: &str| Fault::broken("files", format!("{} {what}: decapolis check names all", key.as_str()));
        let content = files.open(&key)?.ok_or_else(|| trouble("is gone"))?;
        let length = content.length;
        let sha256 = archive.add_read(&format!("{FOLDER}{}", key.as_str()), length, content)?;
        if !key.as_str().starts_with(&sha256) {
            return Err(trouble("is not as it was"));
        }
    }
    Ok(())
}

/// Under what the bytes lie that files have.
fn keys(snapshot: &mut Snapshot, tables: &[Table]) -> Result<BTreeSet<Key>, Fault> {
    let stored: HashMap<i64, String> = rows(snapshot, tables, "stored_bytes")?
        .iter()
        .filter_map(|row| Some((number(row, "id")?, row.get("sha256")?.as_str()?.to_owned())))
        .collect();
    let kept = rows(snapshot, tables, "file")?;
    let kept: BTreeSet<i64> = kept.iter().filter_map(|row| number(row, "bytes")).collect();
    let key = |id: &i64| {
        let hash = stored.get(id).ok_or_else(|| Fault::broken("files", "a file without a note of its bytes"))?;
        Key::parse(&format!("{hash}-{}", to_text(*id))).ok_or_else(|| Fault::broken("files", "a note that is no key"))
    };
    kept.iter().map(key).collect()
}

fn rows(snapshot: &mut Snapshot, tables: &[Table], name: &str) -> Result<Vec<Value>, Fault> {
    // An older network has no such table, and no files.
    let Some(table) = tables.iter().find(|table| table.name == name) else { return Ok(Vec::new()) };
    let mut lines = Vec::new();
    snapshot.write_rows(table, &mut lines)?;
    let lines = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).map_err(|error| Fault::broken(name, error))).collect()
}

fn number(row: &Value, column: &str) -> Option<i64> {
    row.get(column)?.as_str()?.parse().ok()
}

/// Puts a file of an archive where files lie; false where it is none.
///
/// # Errors
/// A fault when it cannot be put there.
pub(super) fn put(name: &str, content: &mut dyn Read, files: &Depot) -> Result<bool, Fault> {
    let Some(key) = name.strip_prefix(FOLDER).and_then(Key::parse) else { return Ok(false) };
    let mut bytes = Vec::new();
    content.read_to_end(&mut bytes).map_err(|error| Fault::broken(name, error))?;
    files.put(&key, &bytes).map(|()| true)
}
