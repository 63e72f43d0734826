//! The tables as the steps of the schema make them, in an order in which each comes after those it refers to.
//!
//! Read from the steps themselves, since SQLite no longer knows which whole numbers were truth values. The form of the
//! schema files is narrow (a column a line), and a test of the application compares with what SQLite made of them.

use super::migrate::Migration;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// The columns of its primary key; empty when it has none.
    pub key: Vec<String>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: ColumnKind,
}

/// PostgreSQL's five words, which the schema is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// BIGINT: ids, times, numbers.
    Whole,
    /// TEXT.
    Text,
    /// BYTEA.
    Bytes,
    /// BOOLEAN.
    Truth,
    /// DOUBLE PRECISION.
    Real,
}

/// The tables that the steps make, one after the other.
pub fn tables(steps: &[Migration]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in steps.iter().flat_map(|step| step.sql.lines()).map(str::trim) {
        let words: Vec<&str> = line.trim_end_matches([';', ',']).split_whitespace().collect();
        match words.as_slice() {
            ["CREATE", "TABLE", name, ..] => {
                tables.push(Table { name: (*name).to_owned(), columns: Vec::new(), key: Vec::new() });
            }
            ["DROP", "TABLE", name] => tables.retain(|table| table.name != *name),
            ["ALTER", "TABLE", name, "ADD", "COLUMN", column, kind, ..] => {
                if let Some(table) = tables.iter_mut().find(|table| table.name == *name) {
                    table.columns.extend(column_of(column, kind));
                }
            }
            ["ALTER", "TABLE", name, "DROP", "COLUMN", column] => {
                if let Some(table) = tables.iter_mut().find(|table| table.name == *name) {
                    table.columns.retain(|known| known.name != *column);
                }
            }
            ["PRIMARY", "KEY", ..] => {
                if let Some(table) = tables.last_mut() {
                    table.key = names_in_parentheses(line);
                }
            }
            [column, kind, rest @ ..] => {
                if let Some(table) = tables.last_mut() {
                    take_column(table, column, kind, rest);
                }
            }
            _ => {}
        }
    }
    tables
}

fn take_column(table: &mut Table, column: &str, kind: &str, rest: &[&str]) {
    let Some(column) = column_of(column, kind) else { return };
    if rest.windows(2).any(|pair| pair == ["PRIMARY", "KEY"]) {
        table.key.push(column.name.clone());
    }
    table.columns.push(column);
}

/// A column, when the second word is one of the five; other lines of a schema file have others there.
fn column_of(name: &str, kind: &str) -> Option<Column> {
    let kind = match kind {
        "BIGINT" => ColumnKind::Whole,
        "TEXT" => ColumnKind::Text,
        "BYTEA" => ColumnKind::Bytes,
        "BOOLEAN" => ColumnKind::Truth,
        "DOUBLE" => ColumnKind::Real,
        _ => return None,
    };
    Some(Column { name: name.to_owned(), kind })
}

fn names_in_parentheses(line: &str) -> Vec<String> {
    let inside = line.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(inside, _)| inside);
    inside.split(',').map(|name| name.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_keys_are_read_from_the_steps() {
        let first = "-- A town.\nCREATE TABLE town (\n    id BIGINT NOT NULL PRIMARY KEY,\n    open BOOLEAN NOT NULL\n);\n\
            CREATE INDEX town_by_open ON town (open, id);\nINSERT INTO town (id, open) VALUES (1, FALSE);\n";
        let second = "ALTER TABLE town ADD COLUMN share DOUBLE PRECISION;\nALTER TABLE town ADD COLUMN old TEXT;\n\
            ALTER TABLE town DROP COLUMN old;\nCREATE TABLE gone (\n    a TEXT\n);\n\
            CREATE TABLE pair (\n    a BYTEA,\n    b TEXT COLLATE \"binary\",\n    PRIMARY KEY (a, b)\n);\nDROP TABLE gone;\n";
        let steps = [Migration { name: "town/001", sql: first }, Migration { name: "town/002", sql: second }];
        let column = |name: &str, kind| Column { name: name.to_owned(), kind };
        let town = Table {
            name: "town".to_owned(),
            columns: vec![
                column("id", ColumnKind::Whole),
                column("open", ColumnKind::Truth),
                column("share", ColumnKind::Real),
            ],
            key: vec!["id".to_owned()],
        };
        let pair = Table {
            name: "pair".to_owned(),
            columns: vec![column("a", ColumnKind::Bytes), column("b", ColumnKind::Text)],
            key: vec!["a".to_owned(), "b".to_owned()],
        };
        assert_eq!(tables(&steps), [town, pair]);
    }
}
