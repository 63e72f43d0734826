//! Which character parts the cells of a list.
//!
//! Every candidate cuts the beginning of the text; the one whose records agree best on their number of cells wins. A
//! comma inside each `Last, First` or each `12,50` agrees too, so more cells count for more, and so does a cut that
//! leaves whole e-mail addresses.

use std::collections::HashMap;

use super::records::{Record, Records};
use crate::people::email;

/// Separators that exports write. An earlier one wins a tie.
const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Records looked at; the mess of a list shows long before.
const LOOKED_AT_RECORDS: usize = 300;

/// The separator of `text`, or `None` where it has a single column.
pub(crate) fn find_separator(text: &str) -> Option<char> {
    let mut best = (0.0, None);
    for candidate in CANDIDATES {
        let agreement = agreement(text, candidate);
        if agreement > best.0 {
            best = (agreement, Some(char::from(candidate)));
        }
    }
    best.1
}

/// Spreadsheets write `sep=;` as a first line of its own: the separator it names, and the text after it.
pub(crate) fn named_separator(text: &str) -> Option<(char, &str)> {
    let end = text.find(['\n', '\r'])?;
    let (line, rest) = text.split_at(end);
    let named = line.trim().trim_matches('"').strip_prefix("sep=")?;
    let separator = if named.is_empty() { '\t' } else { named.chars().next()? };
    let rest = rest.strip_prefix("\r\n").unwrap_or(&rest[1.min(rest.len())..]);
    (separator.is_ascii() && !matches!(separator, '"' | '\n' | '\r')).then_some((separator, rest))
}

/// From 0 (parts nothing) to 2 (all records alike, many cells, an e-mail address in each).
fn agreement(text: &str, separator: u8) -> f64 {
    let records: Vec<Record<'_>> =
        Records::new(text, separator, 1).filter(|record| !super::is_blank(record)).take(LOOKED_AT_RECORDS).collect();
    let mut widths: HashMap<usize, usize> = HashMap::new();
    for record in records.iter().filter(|record| record.cells.len() > 1) {
        *widths.entry(record.cells.len()).or_default() += 1;
    }
    let parted: usize = widths.values().sum();
    let Some((width, alike)) = widths.into_iter().max_by_key(|(width, count)| (*count, *width)) else {
        return 0.0;
    };
    let with_email =
        records.iter().filter(|record| record.cells.iter().any(|cell| email::looks_like_one(cell))).count();
    let share = |count: usize| count as f64 / records.len() as f64;
    // Ragged records still show that the separator parts them, hence their mean with the agreeing ones.
    let agreeing = f64::midpoint(share(alike), share(parted));
    agreeing * (1.0 - 1.0 / width as f64) + share(with_email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_separator(text: &str, expected: Option<char>) {
        assert_eq!(find_separator(text), expected, "{text}");
    }

    #[test]
    fn each_usual_separator_is_found() {
        for separator in [',', ';', '\t', '|'] {
            check_separator(&"name,email\nAna,ana@a.example\n".replace(',', &separator.to_string()), Some(separator));
        }
    }

    #[test]
    fn a_comma_in_each_name_does_not_part_cells() {
        check_separator("Member;since\nRossi, Ana;2016\nPatel, Lea;2017\n", Some(';'));
        check_separator("Member;email\nRossi, Ana;a@a.example\nPatel, Lea;l@a.example\n", Some(';'));
    }

    #[test]
    fn a_decimal_comma_in_each_row_does_not_part_cells() {
        check_separator("Name;Stadt;Beitrag\nAna;Köln;12,50\nLea;Bonn;0,00\n", Some(';'));
    }

    #[test]
    fn ragged_rows_and_blank_lines_leave_the_separator_as_it_is() {
        check_separator("a;b;c\n\n1;2\n;;\n4;5;6\n7;8;9;10\n", Some(';'));
        check_separator("name,note\nAna,a; b; c\nLea,d\nMia,e\n", Some(','));
        check_separator("a,b;c\nd,e;f\n", Some(','));
    }

    #[test]
    fn one_column_has_no_separator() {
        check_separator("email\nana@a.example\nlea@a.example\n", None);
        check_separator("", None);
    }

    #[test]
    fn a_line_that_names_the_separator_is_believed() {
        assert_eq!(named_separator("sep=;\r\na,b;c\r\n"), Some((';', "a,b;c\r\n")));
        assert_eq!(named_separator("sep=\t\na"), Some(('\t', "a")));
        assert_eq!(named_separator("\"sep=|\"\na"), Some(('|', "a")));
        assert_eq!(named_separator("sep=;\ra"), Some((';', "a")));
        assert_eq!(named_separator("name;city\nsep=;\n"), None);
        for text in ["sep=;", "sep=\u{2502}\na", "separator=;\na"] {
            assert_eq!(named_separator(text), None, "{text}");
        }
    }
}
