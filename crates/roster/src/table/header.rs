//! Which line names the columns, if any does.
//!
//! A header is the line with most words that name fields, before the first e-mail address. Where the words are of a
//! language we do not know, a line of words above columns of numbers, dates or addresses is a header all the same.

use std::collections::HashMap;

use super::Header;
use super::records::Record;
use crate::columns::words;
use crate::limits::TITLE_RECORDS_MAX;
use crate::people::{date, email, number};

/// Records below that are asked what a column holds.
const ASKED_RECORDS: usize = 50;

/// Takes title lines and header out of the records; what is left are rows.
pub(super) fn take_header(records: &mut Vec<Record<'_>>) -> (Vec<u64>, Option<Header>) {
    let width = usual_width(records);
    let named = header_by_words(records, width).or_else(|| header_by_contrast(records, width));
    let title_records = named.unwrap_or_else(|| first_full_record(records, width));
    let title_lines = records.drain(..title_records).map(|record| record.line).collect();
    let header = named.map(|_| {
        let record = records.remove(0);
        let names = record.cells.into_iter().map(std::borrow::Cow::into_owned).collect();
        Header { line: record.line, names }
    });
    (title_lines, header)
}

/// The number of cells that most records have; of two as frequent the greater.
fn usual_width(records: &[Record<'_>]) -> usize {
    let mut widths: HashMap<usize, usize> = HashMap::new();
    for record in records.iter().take(TITLE_RECORDS_MAX + ASKED_RECORDS) {
        *widths.entry(record.cells.len()).or_default() += 1;
    }
    widths.into_iter().max_by_key(|(width, count)| (*count, *width)).map_or(0, |(width, _)| width)
}

/// The record with most cells that name a field, if it is a header by its words.
fn header_by_words(records: &[Record<'_>], width: usize) -> Option<usize> {
    let before_data = records.iter().take(TITLE_RECORDS_MAX).take_while(|record| !has_email(record));
    let mut best = (0, None);
    for (index, record) in before_data.enumerate() {
        let filled: Vec<&str> = filled_cells(record).collect();
        let named = filled.iter().filter(|cell| words::names_exactly(cell)).count();
        let near = filled.iter().filter(|cell| words::names_loosely(cell)).count();
        let is_wide_enough = filled.len() >= 2 || width <= 1;
        let is_header = is_wide_enough
            && (named >= 2
                || (named == 1 && filled.len() <= 3)
                || (near >= 2 && named >= 1)
                || near * 2 > filled.len() + 1);
        let weight = named * 2 + near;
        if is_header && weight > best.0 {
            best = (weight, Some(index));
        }
    }
    best.1
}

/// The first full record, if it is words where the records below have something else.
fn header_by_contrast(records: &[Record<'_>], width: usize) -> Option<usize> {
    let index = first_full_record(records, width);
    let candidate = records.get(index)?;
    let below: Vec<&Record<'_>> = records.iter().skip(index + 1).take(ASKED_RECORDS).collect();
    if below.is_empty() || filled_cells(candidate).any(is_typed) {
        return None;
    }
    let contrasts = (0..width).any(|column| {
        let filled =
            || below.iter().filter_map(|record| record.cells.get(column)).filter(|cell| !cell.trim().is_empty());
        let typed = filled().filter(|cell| is_typed(cell)).count();
        typed > 0 && typed * 2 > filled().count()
    });
    contrasts.then_some(index)
}

fn first_full_record(records: &[Record<'_>], width: usize) -> usize {
    let looked_at = records.iter().take(TITLE_RECORDS_MAX);
    let is_data = |record: &Record<'_>| record.cells.len() + 1 >= width || has_email(record);
    looked_at.enumerate().find(|(_, record)| is_data(record)).map_or(0, |(index, _)| index)
}

fn filled_cells<'a>(record: &'a Record<'_>) -> impl Iterator<Item = &'a str> {
    record.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

fn has_email(record: &Record<'_>) -> bool {
    filled_cells(record).any(email::looks_like_one)
}

/// Whether a cell is more than words: an address, a number or a date.
fn is_typed(cell: &str) -> bool {
    let cell = cell.trim();
    email::looks_like_one(cell)
        || number::read(cell, number::DecimalSign::Point).is_some()
        || date::read(cell, date::DateOrder::Unknown).is_some()
}

#[cfg(test)]
mod tests {
    use crate::table::cut;

    #[track_caller]
    fn check_header(text: &str, title_lines: &[u64], header: Option<&[&str]>, rows: usize) {
        let table = cut(text).unwrap();
        let names = table.header.map(|header| header.names);
        let names = names.as_ref().map(|names| names.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!((table.title_lines.as_slice(), names.as_deref(), table.rows.len()), (title_lines, header, rows));
    }

    #[test]
    fn title_lines_before_the_header_are_no_rows() {
        let text = "Network members export;;;\nPrinted: 03/04/2026 10:15;;;\n;;;\nMember;e-mail;since;paid\n\
                    Rossi, Ana;a@a.example;2016-03-12;x\n";
        check_header(text, &[1, 2], Some(&["Member", "e-mail", "since", "paid"]), 1);
    }

    #[test]
    fn a_first_row_with_an_address_is_no_header() {
        check_header("Zoë|Åberg|zoe@a.example\nLea|Rossi|lea@a.example\n", &[], None, 2);
    }

    #[test]
    fn an_unknown_language_is_a_header_by_contrast() {
        check_header("nimi,osoite\nAino,a@a.example\n", &[], Some(&["nimi", "osoite"]), 1);
        check_header("a,b,c\n1,2,3\n4,5,ʤ\n", &[], Some(&["a", "b", "c"]), 2);
    }

    #[test]
    fn names_alone_have_no_header() {
        check_header("Ana Rossi,Berlin\nLea Patel,Lyon\n", &[], None, 2);
        check_header("Ana Rossi\nLea Patel\n", &[], None, 2);
    }

    #[test]
    fn a_title_above_rows_without_header_is_no_row() {
        check_header("Our members\nAna,Rossi,a@a.example\nLea,Patel,l@a.example\n", &[1], None, 2);
    }

    #[test]
    fn the_line_with_most_names_of_fields_is_the_header() {
        let text = "Name,of our network,2026\nname,email,city\nAna,a@a.example,Lyon\n";
        check_header(text, &[1], Some(&["name", "email", "city"]), 1);
        let repeated = "name,email\nname,email\nAna,a@a.example\n";
        check_header(repeated, &[], Some(&["name", "email"]), 1);
    }

    #[test]
    fn names_of_fields_below_an_address_are_no_header() {
        check_header("Ana,a@a.example\nname,email\nLea,l@a.example\n", &[], None, 3);
    }

    #[test]
    fn one_name_of_a_field_is_a_header_of_a_narrow_list_alone() {
        check_header("email,x,y\nAna,1,2\nLea,3,4\n", &[], Some(&["email", "x", "y"]), 2);
        check_header("email\nAna\nLea\n", &[], Some(&["email"]), 2);
        check_header("Lyon,u,v,name\nBonn,x,y,z\nBern,r,s,t\n", &[], None, 3);
    }

    #[test]
    fn a_page_head_has_twenty_lines_at_most() {
        let text = |lines: usize| "about us\n".repeat(lines) + "name,email\nAna,a@a.example\nLea,l@a.example\n";
        let titles: Vec<u64> = (1..=19).collect();
        check_header(&text(19), &titles, Some(&["name", "email"]), 2);
        check_header(&text(20), &[], None, 23);
    }
}
