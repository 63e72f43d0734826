//! Separated text cut into records of cells, as forgiving as a person reading it.
//!
//! RFC 4180 where it is kept: cells parted by the separator, quoted ones may hold separators, line ends and doubled
//! quotes. Where it is not: a quote inside an unquoted cell is a letter; a quote inside a quoted cell ends it only
//! before a separator or a line end; a quote that is never closed was a letter all along.

use std::borrow::Cow;

use crate::limits::CELL_BYTES_MAX;

/// One line of the list, or several where a quoted cell holds line ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    /// Line of the file where the record begins, from 1.
    pub(crate) line: u64,
    pub(crate) cells: Vec<Cow<'a, str>>,
    /// Some quotation mark was not where the rules have it.
    pub(crate) stray_quotes: bool,
}

/// Stray quotes in one quoted cell before its opening quote is taken for a letter; bounds the work on hostile input.
const STRAY_QUOTES_MAX: usize = 100;

/// The records of a text, one after the other; blank lines are records of one empty cell.
#[derive(Debug, Clone)]
pub(crate) struct Records<'a> {
    text: &'a str,
    separator: u8,
    at: usize,
    line: u64,
}

impl<'a> Records<'a> {
    /// Cuts `text`, of which the first line is line `line` of the file, at an ASCII separator.
    pub(crate) fn new(text: &'a str, separator: u8, line: u64) -> Self {
        Self { text, separator, at: 0, line }
    }
}

/// What stands after a cell.
enum CellEnd {
    Separator,
    Line,
}

/// A cell in quotation marks, read to its end.
struct QuotedCell {
    content: String,
    /// Position after the closing quote.
    end: usize,
    stray_quotes: bool,
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        if self.at >= self.text.len() {
            return None;
        }
        let mut record = Record { line: self.line, cells: Vec::new(), stray_quotes: false };
        loop {
            let (cell, end) = self.read_cell(&mut record.stray_quotes);
            record.cells.push(cell);
            if matches!(end, CellEnd::Line) {
                return Some(record);
            }
        }
    }
}

impl<'a> Records<'a> {
    fn read_cell(&mut self, stray_quotes: &mut bool) -> (Cow<'a, str>, CellEnd) {
        let start = self.at;
        if let Some(opening) = self.opening_quote() {
            if let Some(quoted) = self.quoted_cell(opening + 1) {
                *stray_quotes |= quoted.stray_quotes;
                self.line += line_ends(&quoted.content);
                self.at = quoted.end;
                return (quoted.content.into(), self.step_over_end());
            }
            *stray_quotes = true;
        }
        let rest = &self.text.as_bytes()[start..];
        let length = memchr::memchr3(self.separator, b'\n', b'\r', rest).unwrap_or(rest.len());
        let cell = &self.text[start..start + length];
        *stray_quotes |= memchr::memchr(b'"', cell.as_bytes()).is_some();
        self.at = start + length;
        (cell.into(), self.step_over_end())
    }

    /// Where the cell's opening quote stands, blanks before it allowed.
    fn opening_quote(&self) -> Option<usize> {
        let rest = &self.text.as_bytes()[self.at..];
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        (rest.get(blanks) == Some(&b'"')).then_some(self.at + blanks)
    }

    /// Reads from after the opening quote; `None` when it turns out to have been a letter.
    fn quoted_cell(&self, start: usize) -> Option<QuotedCell> {
        let bytes = self.text.as_bytes();
        let mut content = String::new();
        let mut stray_quotes = 0;
        let mut from = start;
        loop {
            let searched = &bytes[from..bytes.len().min(from + CELL_BYTES_MAX)];
            let quote = from + memchr::memchr(b'"', searched)?;
            content.push_str(&self.text[from..quote]);
            if content.len() > CELL_BYTES_MAX {
                return None;
            }
            let is_doubled = bytes.get(quote + 1) == Some(&b'"');
            if is_doubled && !(stray_quotes > 0 && self.end_after_blanks(quote + 2).is_some()) {
                content.push('"');
                from = quote + 2;
            } else if let Some(end) = self.end_after_blanks(quote + 1) {
                return Some(QuotedCell { content, end, stray_quotes: stray_quotes > 0 });
            } else {
                // After a line end this is the opening quote of a later cell: ours was never closed.
                stray_quotes += 1;
                if stray_quotes > STRAY_QUOTES_MAX || content.contains(['\n', '\r']) {
                    return None;
                }
                content.push('"');
                from = quote + 1;
            }
        }
    }

    /// The position of the separator, line end or end of text that follows `at`, blanks between allowed.
    fn end_after_blanks(&self, at: usize) -> Option<usize> {
        let rest = &self.text.as_bytes()[at..];
        let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
        let ends = rest.get(blanks).is_none_or(|byte| matches!(byte, b'\n' | b'\r') || *byte == self.separator);
        ends.then_some(at + blanks)
    }

    fn step_over_end(&mut self) -> CellEnd {
        let rest = &self.text.as_bytes()[self.at..];
        let (length, end) = match rest {
            [b'\r', b'\n', ..] => (2, CellEnd::Line),
            [b'\r' | b'\n', ..] => (1, CellEnd::Line),
            [] => (0, CellEnd::Line),
            _ => (1, CellEnd::Separator),
        };
        self.line += u64::from(matches!(end, CellEnd::Line));
        self.at += length;
        end
    }
}

fn line_ends(content: &str) -> u64 {
    let bytes = content.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    ends.filter(|at| !(bytes[*at] == b'\r' && bytes.get(at + 1) == Some(&b'\n'))).count() as u64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check_cells(text: &str, expected: &[&[&str]]) {
        let found: Vec<Vec<Cow<'_, str>>> = Records::new(text, b',', 1).map(|record| record.cells).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn quoted_cells_hold_separators_quotes_and_line_ends() {
        check_cells("a,\"b, \"\"c\"\"\nd\",e\r\n", &[&["a", "b, \"c\"\nd", "e"]]);
    }

    #[test]
    fn every_kind_of_line_end_ends_a_record() {
        check_cells("a,b\rc\r\n\nd", &[&["a", "b"], &["c"], &[""], &["d"]]);
    }

    #[test]
    fn a_quote_in_an_unquoted_cell_is_a_letter() {
        check_cells("Deputy mayor \"digital\",x\n5'10\",y", &[&["Deputy mayor \"digital\"", "x"], &["5'10\"", "y"]]);
    }

    #[test]
    fn undoubled_quotes_in_a_quoted_cell_are_letters() {
        check_cells("\"the \"new\" one\",x\n\"an \"old\"\",y", &[&["the \"new\" one", "x"], &["an \"old\"", "y"]]);
    }

    #[test]
    fn a_quote_never_closed_does_not_swallow_rows() {
        check_cells("\"a,b\nc,\"d, e\"\n", &[&["\"a", "b"], &["c", "d, e"]]);
        check_cells("a,\"b\nc,d", &[&["a", "\"b"], &["c", "d"]]);
    }

    #[test]
    fn blanks_around_a_quoted_cell_are_no_part_of_it() {
        check_cells("a,  \"b, c\"  ,d\n \"e\" \n", &[&["a", "b, c", "d"], &["e"]]);
        check_cells("\"b\" c,d", &[&["\"b\" c", "d"]]);
    }

    #[test]
    fn quotes_out_of_place_are_said_and_bounded() {
        let is_stray = |text: &str| Records::new(text, b',', 1).next().map(|record| record.stray_quotes);
        assert_eq!(["a,b", "\"a\",b", "\"a \"\"b\"\"\",c"].map(is_stray), [Some(false); 3]);
        assert_eq!(["a\"b,c", "\"a \"b\" c\",d", "\"a,b"].map(is_stray), [Some(true); 3]);
        let with = |quotes: usize| format!("\"{}\",y\n", "x\"z".repeat(quotes));
        let cell =
            |quotes: usize| Records::new(&with(quotes), b',', 1).next().map(|record| record.cells[0].starts_with('"'));
        assert_eq!([cell(STRAY_QUOTES_MAX), cell(STRAY_QUOTES_MAX + 1)], [Some(false), Some(true)]);
    }

    #[test]
    fn a_quoted_cell_beyond_the_limit_is_not_looked_for_any_further() {
        let cell = |bytes: usize| format!("\"{}\",y", "x".repeat(bytes));
        let first = |text: &str| Records::new(text, b',', 1).next().map(|record| record.cells[0].len());
        assert_eq!(first(&cell(CELL_BYTES_MAX - 1)), Some(CELL_BYTES_MAX - 1));
        assert_eq!(first(&cell(CELL_BYTES_MAX + 1)), Some(CELL_BYTES_MAX + 3), "its quotes are letters");
    }

    #[test]
    fn a_separator_at_the_end_means_one_more_cell() {
        check_cells("a,\n,", &[&["a", ""], &["", ""]]);
    }

    #[test]
    fn lines_are_those_of_the_file_not_of_records() {
        let lines: Vec<u64> = Records::new("a\n\"b\r\nb\",c\n\nd", b',', 3).map(|record| record.line).collect();
        assert_eq!(lines, [3, 4, 6, 7]);
    }

    proptest! {
        #[test]
        fn cells_written_by_the_rules_read_back(rows in prop::collection::vec(prop::collection::vec("[a-z,;\"\n\r é]{0,8}", 1..5), 1..5)) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let text: String = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect();
            let read: Vec<Vec<String>> =
                Records::new(&text, b',', 1).map(|record| record.cells.into_iter().map(Cow::into_owned).collect()).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn no_character_is_lost_without_quotes(text in "[a-c,\n]{0,40}") {
            let joined: String = Records::new(&text, b',', 1).map(|record| record.cells.join(",") + "\n").collect();
            prop_assert_eq!(joined.trim_end_matches('\n'), text.trim_end_matches('\n'));
        }
    }
}
