//! Values that go into a statement and come out of a row, the same for both engines.

use crate::stop::Fault;

/// A value that both engines take: `i64`, `bool`, `f64`, `&str`, `String`, `Vec<u8>`, `&[u8]`, ids, times, and options.
pub trait Param: rusqlite::ToSql + postgres::types::ToSql + Sync {}

impl<T: rusqlite::ToSql + postgres::types::ToSql + Sync> Param for T {}

/// A value that both engines give back.
pub trait Col: rusqlite::types::FromSql + for<'a> postgres::types::FromSql<'a> {}

impl<T: rusqlite::types::FromSql + for<'a> postgres::types::FromSql<'a>> Col for T {}

/// One row of an answer.
#[derive(Debug)]
pub struct Row<'r>(pub(super) EngineRow<'r>);

#[derive(Debug)]
pub(super) enum EngineRow<'r> {
    Lite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

impl Row<'_> {
    /// The value of a column, counted from 0.
    ///
    /// # Errors
    /// A fault when the column is not of that type: a mistake in the statement or in the schema.
    pub fn get<T: Col>(&self, column: usize) -> Result<T, Fault> {
        match self.0 {
            EngineRow::Lite(row) => row.get(column).map_err(|error| Fault::broken(format!("column {column}"), error)),
            EngineRow::Postgres(row) => {
                row.try_get(column).map_err(|error| Fault::broken(format!("column {column}"), error))
            }
        }
    }
}

/// Lends a parameter to SQLite, whose driver wants a sized value.
pub(super) struct LiteParam<'p>(pub(super) &'p dyn Param);

impl rusqlite::ToSql for LiteParam<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        rusqlite::ToSql::to_sql(self.0)
    }
}
