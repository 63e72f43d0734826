//! `votes.csv` of a Polis export.

use std::io::Read;

use document::DocumentError;

use super::numbers::{check_width, columns, whole};
use super::records::Records;
use super::{Gathering, Side, Vote, Votes};

const COLUMNS: [&str; 4] = ["timestamp", "comment-id", "voter-id", "vote"];

/// Which number says that somebody agrees: exports have 1, the tables and the API of Polis -1 (compdemocracy/polis#2554).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AgreeSign {
    /// 1, as in exports.
    #[default]
    Plus,
    /// -1, as in the tables of Polis.
    Minus,
}

/// Reads votes: columns by their names in the first row, in any order, others beside them; the last vote of a person on a
/// statement by `timestamp` counts, of equally late ones the later row. No row at all is a conversation without votes.
///
/// # Errors
/// The first row that is wrong, by the line in which it begins, or a conversation beyond the limits.
pub fn read_votes(input: impl Read, agree: AgreeSign) -> Result<Votes, DocumentError> {
    let mut records = Records::new(input);
    let mut gathering = Gathering::default();
    let Some(places) = columns(&mut records, COLUMNS)? else { return Ok(gathering.done()) };
    let width = records.width();
    while let Some(line) = records.next()? {
        check_width(&records, line, width)?;
        let number = |column: usize| whole(&records, line, places[column], COLUMNS[column]);
        let [at, statement, voter, vote] = [number(0)?, number(1)?, number(2)?, number(3)?];
        let side = side(vote, agree)
            .ok_or_else(|| DocumentError::at_line(line, format!("\"vote\" is {vote}, which is none of -1, 0 and 1")))?;
        let added = gathering.add(Vote { at, voter, statement, side });
        added.map_err(|too_many| DocumentError::at_line(line, too_many.to_string()))?;
    }
    Ok(gathering.done())
}

fn side(vote: i64, agree: AgreeSign) -> Option<Side> {
    match (vote, agree) {
        (0, _) => Some(Side::Pass),
        (1, AgreeSign::Plus) | (-1, AgreeSign::Minus) => Some(Side::Agree),
        (-1, AgreeSign::Plus) | (1, AgreeSign::Minus) => Some(Side::Disagree),
        _ => None,
    }
}
