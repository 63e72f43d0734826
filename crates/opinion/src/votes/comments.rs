//! `comments.csv` of a Polis export: the statements.

use std::collections::BTreeSet;
use std::io::Read;

use document::DocumentError;

use super::numbers::{check_width, column, columns, whole};
use super::records::Records;
use super::{STATEMENTS_MAX, TooMany};

/// What moderators decided of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moderation {
    /// -1: is shown to nobody, and has no weight.
    Rejected,
    /// 0: nobody looked at it yet; it counts.
    Open,
    /// 1.
    Accepted,
}

/// A statement as its export lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: i64,
    /// What moderators decided.
    pub moderation: Moderation,
    /// Whether it is about the people who vote rather than the matter, such as "I live here"; false where nothing is said.
    pub is_meta: bool,
    /// What it says; empty where the export leaves it out.
    pub text: String,
}

/// Reads statements: `comment-id` and `moderated`, and where they are there `comment-body` and `is-meta`, in any order,
/// others beside them.
///
/// # Errors
/// The first row that is wrong, by the line in which it begins: a field that is none, an id that was there before, a text that
/// is not UTF-8, one statement too many.
pub fn read_comments(input: impl Read) -> Result<Vec<Comment>, DocumentError> {
    let mut records = Records::new(input);
    let mut seen = BTreeSet::new();
    let mut comments = Vec::new();
    let Some([id_at, moderated_at]) = columns(&mut records, ["comment-id", "moderated"])? else { return Ok(comments) };
    let [body_at, meta_at] = [column(&records, 1, "comment-body")?, column(&records, 1, "is-meta")?];
    let width = records.width();
    while let Some(line) = records.next()? {
        check_width(&records, line, width)?;
        let id = whole(&records, line, id_at, "comment-id")?;
        let wrong = |what: String| DocumentError::at_line(line, what);
        if !seen.insert(id) {
            return Err(wrong(format!("comment {id} is listed twice")));
        }
        if comments.len() == STATEMENTS_MAX {
            return Err(wrong(TooMany::Statements.to_string()));
        }
        let moderation = moderation(whole(&records, line, moderated_at, "moderated")?).map_err(wrong)?;
        let text = body_at.map_or(Ok(String::new()), |at| text(records.field(at))).map_err(wrong)?;
        let is_meta = meta_at.is_some_and(|at| says_yes(records.field(at)));
        comments.push(Comment { id, moderation, is_meta, text });
    }
    Ok(comments)
}

fn moderation(number: i64) -> Result<Moderation, String> {
    match number {
        -1 => Ok(Moderation::Rejected),
        0 => Ok(Moderation::Open),
        1 => Ok(Moderation::Accepted),
        _ => Err(format!("\"moderated\" is {number}, which is none of -1, 0 and 1")),
    }
}

fn text(field: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(field).map_err(|_| "\"comment-body\" is not UTF-8".to_owned())?;
    Ok(text.replace("\"\"", "\""))
}

/// Exports of different years have `true`, `t` and `1`.
fn says_yes(field: &[u8]) -> bool {
    [b"true".as_slice(), b"t", b"1"].iter().any(|yes| field.eq_ignore_ascii_case(yes))
}
