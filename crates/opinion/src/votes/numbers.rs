//! Columns by name, and numbers in them.

use std::io::Read;

use document::DocumentError;

use super::records::Records;

/// The places of columns in a file, by the names of its first row; `None` for a file without a row.
///
/// # Errors
/// A column is missing that is needed, or is there twice.
pub(super) fn columns<R: Read, const N: usize>(
    records: &mut Records<R>,
    names: [&str; N],
) -> Result<Option<[usize; N]>, DocumentError> {
    let Some(line) = records.next()? else { return Ok(None) };
    let mut places = [0; N];
    for (place, name) in places.iter_mut().zip(names) {
        let missing = || DocumentError::at_line(line, format!("there is no column {name:?}"));
        *place = column(records, line, name)?.ok_or_else(missing)?;
    }
    Ok(Some(places))
}

/// The place of a column that the row of names has.
///
/// # Errors
/// It is there twice.
pub(super) fn column<R: Read>(records: &Records<R>, line: u64, name: &str) -> Result<Option<usize>, DocumentError> {
    let mut found = (0..records.width()).filter(|at| records.field(*at).eq_ignore_ascii_case(name.as_bytes()));
    let first = found.next();
    if found.next().is_some() {
        return Err(DocumentError::at_line(line, format!("there are two columns {name:?}")));
    }
    Ok(first)
}

/// Refuses a row that has more or fewer fields than the first.
///
/// # Errors
/// It has.
pub(super) fn check_width<R: Read>(records: &Records<R>, line: u64, width: usize) -> Result<(), DocumentError> {
    let fields = records.width();
    if fields == width {
        return Ok(());
    }
    Err(DocumentError::at_line(line, format!("the row has {fields} fields, the header has {width}")))
}

/// The whole number in a field.
///
/// # Errors
/// The field is empty, is no whole number, or is beyond 64 bits.
pub(super) fn whole<R: Read>(records: &Records<R>, line: u64, column: usize, name: &str) -> Result<i64, DocumentError> {
    let field = records.field(column);
    if let Some(number) = parse(field) {
        return Ok(number);
    }
    if field.is_empty() {
        return Err(DocumentError::at_line(line, format!("{name:?} is empty")));
    }
    let said = String::from_utf8_lossy(field);
    let said: String = said.chars().take(40).collect();
    Err(DocumentError::at_line(line, format!("{name:?} is {said:?}, which is no whole number")))
}

/// A whole number of at most 18 digits, which 64 bits hold.
fn parse(field: &[u8]) -> Option<i64> {
    let digits = field.strip_prefix(b"-").unwrap_or(field);
    if digits.is_empty() || digits.len() > 18 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = digits.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
    Some(if digits.len() < field.len() { -number } else { number })
}
