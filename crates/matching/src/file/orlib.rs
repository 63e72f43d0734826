//! Assignment files of the OR-Library (J. E. Beasley, 1990, *Journal of the Operational Research Society* 41, 1069-1072):
//! the number n, then n times n costs, row by row, in lines of any length.

use crate::costs::Costs;
use document::DocumentError;

/// Rows beyond which a file is refused before memory is asked for.
const ROWS_MAX: usize = 50_000;

/// Reads an OR-Library assignment file.
///
/// # Errors
/// What is wrong first, and in which line.
pub fn read_orlib(text: &str) -> Result<Costs, DocumentError> {
    let mut words =
        (1..).zip(text.lines()).flat_map(|(line, text)| text.split_whitespace().map(move |word| (line, word)));
    let (line, first) =
        words.next().ok_or_else(|| DocumentError::at_line(1, "is empty: the number of rows is missing"))?;
    let size: Option<usize> = first.parse().ok().filter(|size| *size <= ROWS_MAX);
    let size =
        size.ok_or_else(|| DocumentError::at_line(line, format!("{first:?} is no number of rows up to {ROWS_MAX}")))?;
    let wanted = size * size;
    // A short file does not get the memory that its first number asks for.
    let mut costs = Vec::with_capacity(wanted.min(text.len() / 2 + 1));
    let mut last = line;
    for (line, word) in words {
        if costs.len() == wanted {
            return Err(DocumentError::at_line(
                line,
                format!("{word:?} is one more than the {wanted} costs of {size} rows"),
            ));
        }
        costs.push(read_cost(word).ok_or_else(|| DocumentError::at_line(line, format!("{word:?} is no number")))?);
        last = line;
    }
    if costs.len() < wanted {
        return Err(DocumentError::at_line(
            last,
            format!("ends after {} of the {wanted} costs of {size} rows", costs.len()),
        ));
    }
    let integers: Option<Vec<Option<i64>>> = costs.iter().map(|cost| cost.integer().map(Some)).collect();
    let read = match integers {
        Some(integers) => Costs::of_integers(size, size, integers),
        None => Costs::of_reals(size, size, costs.iter().map(|cost| cost.real()).collect()),
    };
    read.map_err(|error| DocumentError::at_line(last, error.to_string()))
}

#[derive(Debug, Clone, Copy)]
enum Cost {
    Integer(i64),
    Real(f64),
}

impl Cost {
    fn integer(self) -> Option<i64> {
        match self {
            Self::Integer(integer) => Some(integer),
            Self::Real(_) => None,
        }
    }

    fn real(self) -> f64 {
        match self {
            Self::Integer(integer) => integer as f64,
            Self::Real(real) => real,
        }
    }
}

fn read_cost(word: &str) -> Option<Cost> {
    let real = || word.parse().ok().filter(|real: &f64| real.is_finite()).map(Cost::Real);
    word.parse().ok().map(Cost::Integer).or_else(real)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Unit;

    #[test]
    fn costs_may_wrap_lines_as_they_like() {
        let costs = read_orlib("2\n 4 60\n26\n\n56 ").unwrap();
        assert_eq!((costs.rows(), costs.columns(), costs.cost(1, 0)), (2, 2, Some(26)));
        let costs = read_orlib("3 1 2 3 4 5 6 7 8 9").unwrap();
        assert_eq!((costs.cost(2, 2), costs.unit()), (Some(9), Unit::Whole));
    }

    #[test]
    fn costs_are_reals_where_one_of_them_is() {
        let costs = read_orlib("2\n4 60\n2.5 -1").unwrap();
        assert_eq!([costs.cost(0, 0), costs.cost(1, 0), costs.cost(1, 1)], [Some(40), Some(25), Some(-10)]);
        let refused = ["inf", "NaN", "1e999"].map(|word| read_orlib(&format!("1\n{word}")).unwrap_err().line);
        assert_eq!(refused, [Some(2); 3]);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let line = |text: &str| read_orlib(text).unwrap_err().line;
        assert_eq!(line(""), Some(1));
        assert_eq!(line("x\n1"), Some(1));
        assert_eq!(line("2\n1 2\n3"), Some(3));
        assert_eq!(line("2\n1 2\n3 x"), Some(3));
        assert_eq!(line("1\n1\n\n9"), Some(4));
        assert_eq!(line("99999999\n1"), Some(1));
        assert_eq!(line("50000\n1"), Some(2));
        assert_eq!(read_orlib("2\n1 2\n3").unwrap_err().message, "ends after 3 of the 4 costs of 2 rows");
    }
}
