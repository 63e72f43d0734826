//! A file of costs: `{"costs": [[7, 2.5, null], ...]}`, null for a forbidden pair. Read in one pass, millions of numbers.

use document::{DocumentError, index, key};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::costs::Costs;

/// The only key there is.
const COSTS: &str = "costs";

/// Reads a file of costs. Costs are integers when all are; then they are exact, whatever their size. Otherwise all are
/// reals ([`crate::Unit`]).
///
/// # Errors
/// What is wrong first, and where.
pub fn read_costs(text: &str) -> Result<Costs, DocumentError> {
    let mut matrix = Matrix::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = DocumentSeed(&mut matrix).deserialize(&mut deserializer).and_then(|()| deserializer.end());
    if let Err(error) = read {
        return Err(match (error.classify(), matrix.place) {
            // Where the reader stood; the words are ours or serde's, without its own line and column.
            (serde_json::error::Category::Data, place) => {
                let message = error.to_string();
                let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
                DocumentError::at(place, message).suggesting(matrix.suggestions)
            }
            _ => DocumentError::not_json(&error),
        });
    }
    if !matrix.has_costs {
        return Err(DocumentError::at("", "has no \"costs\"").suggesting(&[COSTS]));
    }
    matrix.into_costs()
}

#[derive(Default)]
struct Matrix {
    rows: usize,
    columns: usize,
    cells: Cells,
    has_costs: bool,
    /// Where the reader stands.
    place: String,
    suggestions: &'static [&'static str],
}

/// Integers as long as there are no others.
enum Cells {
    Integers(Vec<Option<i64>>),
    Reals(Vec<f64>),
}

impl Default for Cells {
    fn default() -> Self {
        Self::Integers(Vec::new())
    }
}

impl Cells {
    fn push_integer(&mut self, integer: Option<i64>) {
        match self {
            Self::Integers(cells) => cells.push(integer),
            Self::Reals(cells) => cells.push(integer.map_or(f64::INFINITY, |integer| integer as f64)),
        }
    }

    fn push_real(&mut self, real: f64) {
        if let Self::Integers(cells) = self {
            let reals = cells.iter().map(|cell| cell.map_or(f64::INFINITY, |integer| integer as f64));
            *self = Self::Reals(reals.collect());
        }
        if let Self::Reals(cells) = self {
            cells.push(real);
        }
    }
}

impl Matrix {
    fn into_costs(self) -> Result<Costs, DocumentError> {
        let costs = match self.cells {
            Cells::Integers(cells) => Costs::of_integers(self.rows, self.columns, cells),
            Cells::Reals(cells) => Costs::of_reals(self.rows, self.columns, cells),
        };
        costs.map_err(|error| DocumentError::at("/costs", error.to_string()))
    }
}

struct DocumentSeed<'m>(&'m mut Matrix);

impl<'de> DeserializeSeed<'de> for DocumentSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for DocumentSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with \"costs\"")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            self.0.place = key("", &name);
            if name != COSTS {
                self.0.suggestions = &[COSTS];
                return Err(A::Error::custom("unknown key"));
            }
            if std::mem::replace(&mut self.0.has_costs, true) {
                return Err(A::Error::custom("this key is given more than once"));
            }
            map.next_value_seed(RowsSeed(self.0))?;
            self.0.place = String::new();
        }
        Ok(())
    }
}

struct RowsSeed<'m>(&'m mut Matrix);

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        loop {
            self.0.place = index("/costs", self.0.rows);
            let Some(columns) = rows.next_element_seed(RowSeed(self.0))? else { break };
            if self.0.rows == 0 {
                self.0.columns = columns;
            } else if columns != self.0.columns {
                let message = format!("must have {} costs as the first row has, not {columns}", self.0.columns);
                return Err(A::Error::custom(message));
            }
            self.0.rows += 1;
        }
        self.0.place = "/costs".to_owned();
        Ok(())
    }
}

struct RowSeed<'m>(&'m mut Matrix);

impl<'de> DeserializeSeed<'de> for RowSeed<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RowSeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of costs")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut cells: A) -> Result<usize, A::Error> {
        let mut columns = 0;
        loop {
            match cells.next_element_seed(CellSeed(&mut self.0.cells)) {
                Ok(Some(())) => columns += 1,
                Ok(None) => return Ok(columns),
                Err(error) => {
                    self.0.place = index(&self.0.place, columns);
                    return Err(error);
                }
            }
        }
    }
}

struct CellSeed<'m>(&'m mut Cells);

impl<'de> DeserializeSeed<'de> for CellSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CellSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or null for a pair that may not be")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push_integer(None);
        Ok(())
    }

    fn visit_i64<E>(self, integer: i64) -> Result<(), E> {
        self.0.push_integer(Some(integer));
        Ok(())
    }

    fn visit_u64<E>(self, integer: u64) -> Result<(), E> {
        match i64::try_from(integer) {
            Ok(integer) => self.0.push_integer(Some(integer)),
            // Beyond 64 bits with a sign: as a real, as JSON numbers mostly are.
            Err(_) => self.0.push_real(integer as f64),
        }
        Ok(())
    }

    fn visit_f64<E: Error>(self, real: f64) -> Result<(), E> {
        self.0.push_real(real);
        Ok(())
    }

    // A list or an object is read to its end, so that what is wrong is its kind.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::custom("must be a number or null, not a list"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Unit;

    #[test]
    fn integers_stay_integers_and_null_is_forbidden() {
        let costs = read_costs(r#"{"costs": [[9223372036854775807, null], [-3, 0]]}"#).unwrap();
        assert_eq!((costs.cost(0, 0), costs.cost(0, 1), costs.unit()), (Some(i128::from(i64::MAX)), None, Unit::Whole));
        let costs = read_costs(r#"{"costs": [[1, null], [2.5, 1e3]]}"#).unwrap();
        assert_eq!((costs.cost(0, 0), costs.cost(0, 1), costs.cost(1, 1)), (Some(10), None, Some(10_000)));
        assert_eq!(costs.unit(), Unit::Decimal(1));
    }

    #[track_caller]
    fn check_refused(text: &str, path: Option<&str>, message: &str) {
        let error = read_costs(text).unwrap_err();
        assert_eq!(error.path.as_deref(), path, "{error:?}");
        assert!(error.message.contains(message), "{error:?}");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        check_refused(r#"{"costs": [[1, 2], [3, "4"]]}"#, Some("/costs/1/1"), "expected a number");
        check_refused(r#"{"costs": [[1, 2], [3, [4]]]}"#, Some("/costs/1/1"), "not a list");
        check_refused(r#"{"costs": [[1, 2], [3]]}"#, Some("/costs/1"), "must have 2 costs");
        check_refused(r#"{"costs": [[1], 2]}"#, Some("/costs/1"), "expected a list of costs");
        check_refused(r#"{"costs": [[1]], "cost/s": 1}"#, Some("/cost~1s"), "unknown key");
        check_refused(r#"{"costs": [], "costs": []}"#, Some("/costs"), "more than once");
        check_refused(r#"[[1]]"#, Some(""), "expected an object");
        check_refused("{}", Some(""), "has no");
        check_refused("{\"costs\":\n[[1, 2}", None, "not JSON");
        check_refused(r#"{"costs": [[1e999]]}"#, None, "not JSON");
    }
}
