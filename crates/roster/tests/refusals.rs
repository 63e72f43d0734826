//! What is no list at all, and where that shows.

use roster::{CELL_BYTES_MAX, COLUMNS_MAX, FILE_BYTES_MAX, ROWS_MAX, Refusal};

#[test]
fn the_limits_are_those_that_are_documented() {
    assert_eq!((FILE_BYTES_MAX, ROWS_MAX, COLUMNS_MAX, CELL_BYTES_MAX), (52_428_800, 100_000, 100, 32_768));
}

#[test]
fn a_file_of_one_byte_too_many_is_refused_unread() {
    assert_eq!(roster::read(&vec![0; FILE_BYTES_MAX + 1]), Err(Refusal::FileTooLarge));
    assert_eq!(roster::read(&vec![0; FILE_BYTES_MAX]), Err(Refusal::NotText { kind: None, line: 1 }));
}

#[test]
fn a_refusal_says_what_and_where_for_programs_and_people() {
    for (refusal, code, detail, line, sentence) in [
        (
            Refusal::NotText { kind: Some("a PDF document"), line: 1 },
            "other-kind",
            "a PDF document",
            Some(1),
            "this is a PDF document, not a list in text; save it as CSV first",
        ),
        (Refusal::NotText { kind: None, line: 7 }, "binary", "", Some(7), "this is a binary file, not a list in text"),
        (Refusal::Utf32, "utf-32", "", None, "the text is in UTF-32; save it in UTF-8"),
        (Refusal::FileTooLarge, "file-too-large", "52428800", None, "the file has more than 52428800 bytes"),
        (Refusal::TooManyRows { line: 8 }, "too-many-rows", "100000", Some(8), "the list has more than 100000 rows"),
        (
            Refusal::TooManyColumns { line: 9, columns: 101 },
            "too-many-columns",
            "100",
            Some(9),
            "a row has 101 columns; at most 100 are read",
        ),
        (
            Refusal::CellTooLong { line: 10, bytes: 40_000 },
            "cell-too-long",
            "32768",
            Some(10),
            "a cell has 40000 bytes; at most 32768 are read",
        ),
    ] {
        assert_eq!((refusal.code(), refusal.detail().as_str(), refusal.line()), (code, detail, line));
        assert_eq!(refusal.to_string(), sentence);
    }
}
