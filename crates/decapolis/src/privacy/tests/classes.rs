//! The class of each column, as the files `classes.txt` beside the schemas say it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kernel::db::Place;
use kernel::rusqlite::Connection;

use crate::capabilities;
use crate::testing::{Engine, TemporaryPlace, source};

const KNOWN: [&str; 4] = ["public", "member", "personal", "secret"];

/// The class of each `table.column`.
pub(super) fn classes() -> BTreeMap<String, String> {
    let own = capabilities::ALL.iter().map(|capability| format!("crates/decapolis/src/{}/schema", capability.name));
    let folders = own.chain(["crates/kernel/schema".to_owned()]).map(|folder| source(&folder));
    let files = folders.filter(|folder| folder.exists()).map(|folder| folder.join("classes.txt"));
    files.flat_map(|file| read(&file)).collect()
}

fn read(file: &PathBuf) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pair = |line: &str| line.split_once(' ').map(|(column, class)| (column.to_owned(), class.to_owned()));
    lines.map(|line| pair(line).unwrap_or_else(|| panic!("{line}: write `table.column class`"))).collect()
}

/// The columns of a database with their types.
pub(super) fn columns(place: &Place) -> BTreeMap<String, String> {
    let Place::File(path) = place else { panic!("a file") };
    let connection = Connection::open(path).expect("the database opens");
    let query = "SELECT tables.name || '.' || columns.name, columns.type FROM sqlite_schema AS tables
        JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'";
    let mut statement = connection.prepare(query).expect("the query is prepared");
    let rows = statement.query_map((), |row| Ok((row.get(0)?, row.get(1)?))).expect("the query runs");
    rows.collect::<Result<_, _>>().expect("names and types")
}

/// Holds trust line a72.
#[test]
fn every_column_has_a_class_and_every_class_a_column() {
    let place = TemporaryPlace::migrated(Engine::Sqlite);
    let columns: Vec<String> = columns(place.place()).into_keys().collect();
    assert_eq!(classes().into_keys().collect::<Vec<_>>(), columns);
    let unknown: Vec<_> = classes().into_iter().filter(|(_, class)| !KNOWN.contains(&class.as_str())).collect();
    assert_eq!(unknown, []);
}
