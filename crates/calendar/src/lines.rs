//! From bytes to content lines: folds undone, each with the number of its first line (RFC 5545, section 3.1).
//!
//! Tolerated, since every program does: line ends of a bare line feed, lines over 75 octets (a SHOULD), a byte order mark,
//! empty lines at the end, and a fold inside a character.

use std::borrow::Cow;

use crate::limits::{FILE_BYTES_MAX, LINES_MAX, Refusal};
use crate::problem::Problems;

/// A content line without its folds.
#[derive(Debug)]
pub(crate) struct ContentLine<'f> {
    /// In the file, from 1.
    pub(crate) number: u64,
    pub(crate) text: Cow<'f, str>,
}

/// A content line before its bytes are known to be text.
struct Unfolded<'f> {
    number: u64,
    bytes: Cow<'f, [u8]>,
}

/// All content lines of a file.
///
/// # Errors
/// Larger than a file may be.
pub(crate) fn read<'f>(bytes: &'f [u8], problems: &mut Problems) -> Result<Vec<ContentLine<'f>>, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Refusal::TooManyBytes);
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        problems.add(1, "the file is in UTF-16; a calendar file is in UTF-8");
        return Ok(Vec::new());
    }
    let unfolded = unfold(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes), problems)?;
    Ok(unfolded.into_iter().map(|line| to_text(line, problems)).collect())
}

fn unfold<'f>(bytes: &'f [u8], problems: &mut Problems) -> Result<Vec<Unfolded<'f>>, Refusal> {
    let mut lines: Vec<Unfolded<'f>> = Vec::new();
    let mut empty: Option<u64> = None;
    let mut is_empty_said = false;
    for (index, physical) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if index >= LINES_MAX {
            return Err(Refusal::TooManyLines);
        }
        let number = index as u64 + 1;
        let physical = without_returns(physical);
        match (physical, lines.last_mut()) {
            ([], _) => empty = empty.or(Some(number)),
            ([b' ' | b'\t', rest @ ..], Some(last)) => last.bytes.to_mut().extend_from_slice(rest),
            (_, last) => {
                if let (Some(line), Some(_), false) = (empty.take(), last, is_empty_said) {
                    problems.add(line, "an empty line between the lines of a calendar");
                    is_empty_said = true;
                }
                lines.push(Unfolded { number, bytes: Cow::Borrowed(physical) });
            }
        }
    }
    Ok(lines)
}

/// Without the carriage returns of its end: some mail programs double them.
fn without_returns(mut line: &[u8]) -> &[u8] {
    while let [before @ .., b'\r'] = line {
        line = before;
    }
    line
}

fn to_text<'f>(line: Unfolded<'f>, problems: &mut Problems) -> ContentLine<'f> {
    let Unfolded { number, bytes } = line;
    if std::str::from_utf8(&bytes).is_err() {
        problems.add(number, "bytes that are no UTF-8 text");
    }
    let text = match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
    };
    if let Some(control) = text.chars().find(|c| c.is_ascii_control() && *c != '\t') {
        problems.add(number, format!("a control character, U+{:04X}", u32::from(control)));
    }
    ContentLine { number, text }
}
