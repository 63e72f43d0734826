//! From text to rows: the separator, the lines before the header, the header or none, and which lines are data.
//!
//! Blank lines, lines of totals and repeated headers are not rows. Lines are counted as a text editor shows them.

mod header;
mod records;
mod separator;

use std::borrow::Cow;

use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX, ROWS_MAX};
use crate::people::number;
use crate::refusal::Refusal;
use crate::table::records::{Record, Records};

/// A list as a table.
#[derive(Debug)]
pub(crate) struct Table<'a> {
    /// `None` when there is one column only.
    pub(crate) separator: Option<char>,
    pub(crate) header: Option<Header>,
    /// The data rows in file order; row `n` of the report is at `n - 1`.
    pub(crate) rows: Vec<Row<'a>>,
    /// Lines before the header or the first row that are neither.
    pub(crate) title_lines: Vec<u64>,
    /// Lines that repeat the header, as page by page exports do.
    pub(crate) repeated_headers: Vec<u64>,
}

/// The names of the columns, as written, and their line in the file.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) line: u64,
    pub(crate) names: Vec<String>,
}

/// A data row.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    /// Line of the file where the row begins, from 1.
    pub(crate) line: u64,
    /// Empty cells at the end of the row are cut off.
    pub(crate) cells: Vec<Cow<'a, str>>,
    pub(crate) stray_quotes: bool,
}

impl Row<'_> {
    /// The cell of a column; a row that ends early is empty there.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Cow::as_ref)
    }
}

impl Table<'_> {
    /// Columns of the widest row or of the header.
    pub(crate) fn width(&self) -> usize {
        let widest = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
        self.header.as_ref().map_or(widest, |header| header.names.len().max(widest))
    }
}

/// Records kept before reading stops; beyond the rows there may be title lines and a header on each page.
const RECORDS_MAX: usize = 2 * ROWS_MAX;

/// Cuts a text into a table.
///
/// # Errors
/// Over a limit on rows, columns or cells.
pub(crate) fn cut(text: &str) -> Result<Table<'_>, Refusal> {
    let (separator, text, first_line) = match separator::named_separator(text) {
        Some((separator, rest)) => (Some(separator), rest, 2),
        None => (separator::find_separator(text), text, 1),
    };
    // A line end parts nothing within a line.
    let sign = separator.and_then(|separator| u8::try_from(separator).ok()).unwrap_or(b'\n');
    let mut records = read_records(Records::new(text, sign, first_line))?;
    let stopped_at = records.get(RECORDS_MAX).map(|record| record.line);
    let (title_lines, header) = header::take_header(&mut records);
    let mut table = Table { separator, header, rows: Vec::new(), title_lines, repeated_headers: Vec::new() };
    for record in records {
        let repeats_header = table.header.as_ref().is_some_and(|header| header.names == record.cells);
        if repeats_header {
            table.repeated_headers.push(record.line);
        } else if table.rows.len() == ROWS_MAX {
            return Err(Refusal::TooManyRows { line: record.line });
        } else {
            table.rows.push(Row { line: record.line, cells: record.cells, stray_quotes: record.stray_quotes });
        }
    }
    // Not even repeated headers may cut a list short in silence.
    stopped_at.map_or(Ok(table), |line| Err(Refusal::TooManyRows { line }))
}

/// The records that are not blank and no totals, without the empty cells at their ends.
fn read_records(records: Records<'_>) -> Result<Vec<Record<'_>>, Refusal> {
    let mut kept = Vec::new();
    for mut record in records {
        while record.cells.last().is_some_and(|cell| cell.trim().is_empty()) {
            record.cells.pop();
        }
        if record.cells.is_empty() || is_total(&record) {
            continue;
        }
        refuse_over_limit(&record)?;
        kept.push(record);
        if kept.len() > RECORDS_MAX {
            break;
        }
    }
    Ok(kept)
}

fn refuse_over_limit(record: &Record<'_>) -> Result<(), Refusal> {
    if record.cells.len() > COLUMNS_MAX {
        return Err(Refusal::TooManyColumns { line: record.line, columns: record.cells.len() });
    }
    match record.cells.iter().map(|cell| cell.len()).find(|bytes| *bytes > CELL_BYTES_MAX) {
        Some(bytes) => Err(Refusal::CellTooLong { line: record.line, bytes }),
        None => Ok(()),
    }
}

fn is_blank(record: &Record<'_>) -> bool {
    record.cells.iter().all(|cell| cell.trim().is_empty())
}

/// Words that begin a line of totals, folded: English, French and Spanish, German, Italian, Dutch, Portuguese, Polish,
/// Russian, Turkish, Arabic.
const TOTAL_WORDS: [&str; 22] = [
    "total",
    "totals",
    "subtotal",
    "sum",
    "count",
    "totaux",
    "somme",
    "suma",
    "summe",
    "gesamt",
    "gesamtsumme",
    "insgesamt",
    "anzahl",
    "totale",
    "somma",
    "totaal",
    "aantal",
    "soma",
    "razem",
    "итого",
    "toplam",
    "المجموع",
];

/// `Total:,186`: a word for total, then nothing but numbers. Somebody called Total has more to show than that.
fn is_total(record: &Record<'_>) -> bool {
    let mut filled = record.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else { return false };
    let folded = crate::fold::fold(first);
    let mut words = crate::fold::words(&folded).filter(|word| *word != "grand");
    let begins = words.next().is_some_and(|word| TOTAL_WORDS.contains(&word));
    let others: Vec<&str> = filled.collect();
    let are_numbers = others.iter().all(|cell| number::read(cell, number::DecimalSign::Point).is_some());
    let has_number = !others.is_empty() || folded.contains(|letter: char| letter.is_ascii_digit());
    begins && are_numbers && (has_number || first.ends_with(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<u64> {
        cut(text).unwrap().rows.iter().map(|row| row.line).collect()
    }

    #[test]
    fn blank_lines_and_totals_are_no_rows() {
        let text = "id,email,,\n1,a@a.example,,\n\n,,,\n2,b@a.example,,\nTotal:,2\n";
        assert_eq!(lines(text), [2, 5]);
    }

    #[test]
    fn a_word_for_total_needs_a_number_or_a_colon_and_nothing_else() {
        assert_eq!(lines("name,fee\nAna,1\nTotal 186,\nTotal:,\nGrand total,186\n"), [2]);
        assert_eq!(lines("name,fee\nAna,1\nTotal,\nTotal,free\n7,186\n"), [2, 3, 4, 5]);
    }

    #[test]
    fn somebody_called_total_is_a_row() {
        assert_eq!(lines("name,email\nTotal,t@a.example\nSum Wan,s@a.example\n"), [2, 3]);
    }

    #[test]
    fn a_header_of_longer_phrases_is_one_where_enough_of_it_names_fields() {
        let rows = |header: &str, cells: &str| lines(&format!("{header}\n{cells}\n{cells}\n"));
        assert_eq!(rows("Her town today,Preferred first name", "Lyon,Ana"), [2, 3]);
        assert_eq!(rows("Her town today,Preferred first name,Anything", "Lyon,Ana,well"), [1, 2, 3]);
        assert_eq!(rows("City,Preferred first name,Anything,More", "Lyon,Ana,well,well"), [2, 3]);
        assert_eq!(rows("Preferred first name", "Ana"), [1, 2, 3]);
    }

    #[test]
    fn a_header_repeated_on_each_page_is_no_row() {
        let table = cut("name,email\nAna,a@a.example\nname,email\nLea,l@a.example\n").unwrap();
        assert_eq!((table.rows.len(), table.repeated_headers), (2, vec![3]));
    }

    #[test]
    fn a_table_at_its_limits_is_read_and_beyond_refused() {
        let columns = |count: usize| vec!["a"; count].join(",") + "\n";
        assert!(cut(&columns(COLUMNS_MAX)).is_ok());
        let refused = Refusal::TooManyColumns { line: 2, columns: COLUMNS_MAX + 1 };
        assert_eq!(cut(&("a,b\n".to_owned() + &columns(COLUMNS_MAX + 1))).unwrap_err(), refused);
        let cell = |bytes: usize| format!("name,email\n{},a@a.example\n", "a".repeat(bytes));
        assert!(cut(&cell(CELL_BYTES_MAX)).is_ok());
        let refused = Refusal::CellTooLong { line: 2, bytes: CELL_BYTES_MAX + 1 };
        assert_eq!(cut(&cell(CELL_BYTES_MAX + 1)).unwrap_err(), refused);
    }

    #[test]
    fn one_row_too_many_is_refused_at_its_line() {
        let rows = |count: usize| "name,email\n".to_owned() + &"Ana,a@a.example\n".repeat(count);
        assert_eq!(cut(&rows(ROWS_MAX)).unwrap().rows.len(), ROWS_MAX);
        assert_eq!(cut(&rows(ROWS_MAX + 1)).unwrap_err(), Refusal::TooManyRows { line: 100_002 });
        assert_eq!(cut(&rows(ROWS_MAX + 50)).unwrap_err(), Refusal::TooManyRows { line: 100_002 });
    }

    #[test]
    fn repeated_headers_do_not_cut_a_list_short() {
        let headers = |count: usize| "name,email\n".repeat(count);
        assert_eq!(cut(&headers(RECORDS_MAX)).unwrap().repeated_headers.len(), RECORDS_MAX - 1);
        let refused = Refusal::TooManyRows { line: RECORDS_MAX as u64 + 1 };
        assert_eq!(cut(&headers(RECORDS_MAX + 1)).unwrap_err(), refused);
    }
}
