//! Whatever the bytes, a list is read or refused, and the report adds up.

use proptest::prelude::*;
use roster::Report;

fn check_adds_up(report: &Report, people: usize) {
    assert_eq!(report.rows, report.accepted + report.rejected.len() as u64);
    assert_eq!(report.accepted, people as u64);
    for duplicate in &report.duplicates {
        assert!(duplicate.rows.len() >= 2 && duplicate.rows.is_sorted_by(|one, other| one < other));
        assert!(duplicate.rows.iter().all(|row| (1..=report.rows).contains(row)));
    }
    assert!(report.rejected.is_sorted_by(|one, other| one.row < other.row && one.line <= other.line));
}

/// Bytes that mean something to lists, and any others.
fn listy_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => prop::sample::select(vec![
            ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "name", "email", "id", "Ana Rossi", "a@b.example",
            "+work@", "sep=;", "Total:", "1,5", "03/04/2016", "=1", "Ã¼", "é", "\u{feff}", "\u{202e}", "王", " ",
        ]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(reading) = roster::read(&bytes) {
            check_adds_up(&reading.report, reading.people.len());
        }
    }

    #[test]
    fn bytes_that_look_like_lists_add_up(bytes in listy_bytes()) {
        if let Ok(reading) = roster::read(&bytes) {
            check_adds_up(&reading.report, reading.people.len());
            prop_assert_eq!(roster::read(&bytes), Ok(reading));
        }
    }

    #[test]
    fn a_list_reads_alike_in_each_encoding_of_unicode(names in prop::collection::vec("[a-zà-ÿЀ-ӿ]{2,9} [A-Zא-ת]{2,9}", 3..9)) {
        let rows: String = names.iter().enumerate().map(|(row, name)| format!("{name};p{row}@a.example\r\n")).collect();
        let list = format!("Name;E-Mail\r\n{rows}");
        let utf16: Vec<u8> = list.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (plain, wide) = (roster::read(list.as_bytes()).unwrap(), roster::read(&utf16).unwrap());
        prop_assert_eq!(wide.report.encoding.as_str(), "utf-16le");
        prop_assert_eq!(plain.people, wide.people);
    }
}
