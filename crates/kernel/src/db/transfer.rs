//! Whole networks in and out: every row of every table as a line of JSON, the same from either engine.
//!
//! This is the one place where the text of a statement is put together: from the names of our own tables and columns, as
//! the schema's steps have them, and from nothing else. Values are parameters here as everywhere.
//!
//! Whole numbers are written as strings of digits, because many readers of JSON keep only 53 bits of a number; bytes as
//! hexadecimal digits; everything else as JSON has it.

use std::io::{BufRead, Write};
use std::path::Path;

use postgres::fallible_iterator::FallibleIterator;
use rusqlite::Connection;
use serde_json::{Map, Value};

use super::postgres::PostgresConnection;
use super::schema::{Column, ColumnKind, Table};
use super::value::{EngineRow, LiteParam};
use super::{Param, Place, Row, faults, sqlite};
use crate::stop::Fault;

/// A database, open for as long as it is read or written whole.
#[derive(Debug)]
enum Engine {
    File(Connection),
    Server(Box<PostgresConnection>),
}

impl Engine {
    fn batch(&mut self, text: &str) -> Result<(), Fault> {
        match self {
            Engine::File(connection) => {
                connection.execute_batch(text).map_err(|error| Fault::new(faults::kind_of_lite(&error), text, error))
            }
            Engine::Server(connection) => connection.batch(text),
        }
    }

    /// Gives each row of a statement to `take`.
    fn each(&mut self, text: &str, take: &mut dyn FnMut(&Row<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
        match self {
            Engine::File(connection) => {
                let fault = |error: rusqlite::Error| Fault::new(faults::kind_of_lite(&error), text, error);
                let mut statement = connection.prepare(text).map_err(fault)?;
                let mut rows = statement.query(()).map_err(fault)?;
                while let Some(row) = rows.next().map_err(fault)? {
                    take(&Row(EngineRow::Lite(row)))?;
                }
            }
            Engine::Server(connection) => {
                let fault = |error: postgres::Error| faults::of_postgres(text, &error);
                let none: [&(dyn postgres::types::ToSql + Sync); 0] = [];
                let mut rows = connection.client().query_raw(text, none).map_err(fault)?;
                while let Some(row) = rows.next().map_err(fault)? {
                    take(&Row(EngineRow::Postgres(&row)))?;
                }
            }
        }
        Ok(())
    }

    fn run(&mut self, text: &str, params: &[Box<dyn Param>]) -> Result<(), Fault> {
        match self {
            Engine::File(connection) => {
                let insert = || -> rusqlite::Result<()> {
                    let mut statement = connection.prepare_cached(text)?;
                    for (index, param) in params.iter().enumerate() {
                        statement.raw_bind_parameter(index + 1, LiteParam(param.as_ref()))?;
                    }
                    statement.raw_execute().map(drop)
                };
                insert().map_err(|error| Fault::new(faults::kind_of_lite(&error), text, error))
            }
            Engine::Server(connection) => connection.run_text(text, params),
        }
    }
}

/// A database as it is at one moment, to be read whole.
#[derive(Debug)]
pub struct Snapshot(Engine);

impl Snapshot {
    /// Opens it; whoever writes meanwhile is not seen.
    ///
    /// # Errors
    /// A fault when it cannot be opened.
    pub fn open(place: &Place) -> Result<Self, Fault> {
        let (mut engine, begin) = match place {
            Place::File(path) => (Engine::File(sqlite::open_reader(path)?), "BEGIN"),
            Place::Server(address) => {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                (Engine::Server(Box::new(PostgresConnection::open(address)?)), begin)
            }
        };
        engine.batch(begin)?;
        Ok(Self(engine))
    }

    /// Writes the rows of a table, a JSON object a line, in the order of its key, and says how many they are.
    ///
    /// # Errors
    /// A fault of the database or of what is written to.
    pub fn write_rows(&mut self, table: &Table, out: &mut dyn Write) -> Result<u64, Fault> {
        let order = if table.key.is_empty() { names(table) } else { table.key.join(", ") };
        let text = format!("SELECT {} FROM {} ORDER BY {order}", names(table), table.name);
        let mut count = 0;
        self.0.each(&text, &mut |row| {
            let mut object = Map::new();
            for (index, column) in table.columns.iter().enumerate() {
                object.insert(column.name.clone(), value_of(row, index, column.kind)?);
            }
            count += 1;
            writeln!(out, "{}", Value::Object(object)).map_err(|error| Fault::broken(&table.name, error))
        })?;
        Ok(count)
    }

    /// The greatest id of these tables' rows, 0 where there is none.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn greatest_id(&mut self, tables: &[Table]) -> Result<i64, Fault> {
        let mut greatest = 0;
        let has_ids = |table: &&Table| {
            let mut columns = table.columns.iter();
            table.key == ["id"] && columns.any(|column| column.name == "id" && column.kind == ColumnKind::Whole)
        };
        for table in tables.iter().filter(has_ids) {
            self.0.each(&format!("SELECT max(id) FROM {}", table.name), &mut |row| {
                greatest = greatest.max(row.get::<Option<i64>>(0)?.unwrap_or_default());
                Ok(())
            })?;
        }
        Ok(greatest)
    }

    /// How many rows a table has.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn count(&mut self, table: &Table) -> Result<u64, Fault> {
        let mut count: i64 = 0;
        self.0.each(&format!("SELECT count(*) FROM {}", table.name), &mut |row| {
            count = row.get(0)?;
            Ok(())
        })?;
        Ok(count.unsigned_abs())
    }
}

/// An empty database on its way to being filled: all of it or nothing.
#[derive(Debug)]
pub struct Intake(Engine);

/// Why a network was not taken in.
#[derive(Debug)]
pub enum IntakeError {
    /// A line is not what its table wants; counted from 1.
    Line {
        /// Which line of the table's file.
        line: u64,
        /// What is wrong with it.
        words: String,
    },
    /// The database or the file broke.
    Fault(Fault),
}

impl From<Fault> for IntakeError {
    fn from(fault: Fault) -> Self {
        IntakeError::Fault(fault)
    }
}

impl Intake {
    /// Opens a migrated database and takes out what its schema put in.
    ///
    /// # Errors
    /// A fault of the database.
    pub fn begin(place: &Place, tables: &[Table]) -> Result<Self, Fault> {
        let (mut engine, begin) = match place {
            // References are looked at when all is in.
            Place::File(path) => {
                (Engine::File(sqlite::open_writer(path)?), "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON")
            }
            Place::Server(address) => (Engine::Server(Box::new(PostgresConnection::open(address)?)), "BEGIN"),
        };
        engine.batch(begin)?;
        for table in tables.iter().rev() {
            engine.batch(&format!("DELETE FROM {}", table.name))?;
        }
        Ok(Self(engine))
    }

    /// Takes in the rows of a table, a JSON object a line, and says how many they were.
    ///
    /// # Errors
    /// The line that cannot be taken, or a fault.
    pub fn read_rows(&mut self, table: &Table, lines: &mut dyn BufRead) -> Result<u64, IntakeError> {
        let mark = |index: usize| match self.0 {
            Engine::File(_) => format!("?{index}"),
            Engine::Server(_) => format!("${index}"),
        };
        let marks: Vec<String> = (1..=table.columns.len()).map(mark).collect();
        let text = format!("INSERT INTO {} ({}) VALUES ({})", table.name, names(table), marks.join(", "));
        let (mut line, mut count) = (String::new(), 0);
        while lines.read_line(&mut line).map_err(|error| Fault::broken(&table.name, error))? > 0 {
            count += 1;
            let params = params_of(table, &line).map_err(|words| IntakeError::Line { line: count, words })?;
            self.0.run(&text, &params)?;
            line.clear();
        }
        Ok(count)
    }

    /// Keeps all that was taken in.
    ///
    /// # Errors
    /// A fault, also when a row refers to one that is not there; then nothing is kept.
    pub fn commit(mut self) -> Result<(), Fault> {
        self.0.batch("COMMIT")
    }
}

/// Copies an embedded database into a new file, while others read and write it.
///
/// # Errors
/// A fault when the file exists or cannot be written.
pub fn copy_file(from: &Path, to: &Path) -> Result<(), Fault> {
    let fault = |error: rusqlite::Error| Fault::new(faults::kind_of_lite(&error), "copy of the database", error);
    let connection = Connection::open(from).map_err(fault)?;
    connection.execute("VACUUM INTO ?1", [to.to_string_lossy()]).map(drop).map_err(fault)
}

fn names(table: &Table) -> String {
    table.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn value_of(row: &Row<'_>, index: usize, kind: ColumnKind) -> Result<Value, Fault> {
    Ok(match kind {
        ColumnKind::Whole => row.get::<Option<i64>>(index)?.map(|number| number.to_string()).into(),
        ColumnKind::Text => row.get::<Option<String>>(index)?.into(),
        ColumnKind::Bytes => row.get::<Option<Vec<u8>>>(index)?.map(|bytes| hexadecimal(&bytes)).into(),
        ColumnKind::Truth => row.get::<Option<bool>>(index)?.into(),
        ColumnKind::Real => row.get::<Option<f64>>(index)?.into(),
    })
}

/// The values of a line in the order of the columns.
fn params_of(table: &Table, line: &str) -> Result<Vec<Box<dyn Param>>, String> {
    let mut object: Map<String, Value> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let params = table.columns.iter().map(|column| {
        let value = object.remove(&column.name).ok_or_else(|| format!("{} is missing", column.name))?;
        param_of(column, &value).ok_or_else(|| format!("{} cannot be {value}", column.name))
    });
    let params = params.collect::<Result<_, String>>()?;
    match object.keys().next() {
        Some(unknown) => Err(format!("{} has no {unknown}", table.name)),
        None => Ok(params),
    }
}

fn param_of(column: &Column, value: &Value) -> Option<Box<dyn Param>> {
    let is_null = value.is_null();
    Some(match column.kind {
        ColumnKind::Whole if is_null => Box::new(None::<i64>),
        ColumnKind::Whole => Box::new(value.as_str()?.parse::<i64>().ok()?),
        ColumnKind::Text if is_null => Box::new(None::<String>),
        ColumnKind::Text => Box::new(value.as_str()?.to_owned()),
        ColumnKind::Bytes if is_null => Box::new(None::<Vec<u8>>),
        ColumnKind::Bytes => Box::new(bytes_of(value.as_str()?)?),
        ColumnKind::Truth if is_null => Box::new(None::<bool>),
        ColumnKind::Truth => Box::new(value.as_bool()?),
        ColumnKind::Real if is_null => Box::new(None::<f64>),
        ColumnKind::Real => Box::new(value.as_f64()?),
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok().filter(|_| pair.len() == 2)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn town() -> Table {
        let column = |name: &str, kind| Column { name: name.to_owned(), kind };
        let columns = vec![column("id", ColumnKind::Whole), column("key", ColumnKind::Bytes)];
        Table { name: "town".to_owned(), columns, key: vec!["id".to_owned()] }
    }

    fn refusal(line: &str) -> String {
        params_of(&town(), line).err().unwrap_or_default()
    }

    #[test]
    fn a_line_that_does_not_fit_its_table_is_refused() {
        assert_eq!(refusal(r#"{"id": "9223372036854775807", "key": "00ff"}"#), "");
        assert_eq!(refusal(r#"{"id": 1, "key": null}"#), "id cannot be 1");
        assert_eq!(refusal(r#"{"id": "1"}"#), "key is missing");
        assert_eq!(refusal(r#"{"id": "1", "key": "0"}"#), "key cannot be \"0\"");
        assert_eq!(refusal(r#"{"id": "1", "key": null, "name": "x"}"#), "town has no name");
    }

    proptest! {
        #[test]
        fn bytes_come_back_from_their_digits(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            prop_assert_eq!(bytes_of(&hexadecimal(&bytes)), Some(bytes));
        }
    }
}
