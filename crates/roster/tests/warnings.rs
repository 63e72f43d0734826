//! What is odd about a list as a whole, its lines and its columns.

use roster::{ColumnLabel, Field, Problem, Reading};

fn read(list: &[u8]) -> Reading {
    roster::read(list).expect("it is a list")
}

/// The row, the line and the field of a warning, and what it warns of.
type Warned<'w> = (Option<u64>, Option<u64>, Option<&'w str>, Problem);

#[track_caller]
fn check_warnings(list: &[u8], expected: &[Warned<'_>]) {
    let warnings = read(list).report.warnings;
    let found: Vec<Warned<'_>> = warnings
        .iter()
        .map(|warning| (warning.row, warning.line, warning.field.as_deref(), warning.reason.clone()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_list_without_rows_says_so() {
    check_warnings(b"", &[(None, None, None, Problem::NoRows)]);
    check_warnings(b"name,email\n", &[(None, None, None, Problem::NoRows)]);
    check_warnings(b"name,email\nAna,ana@a.example\n", &[]);
}

#[test]
fn columns_that_name_nobody_are_said_each_with_its_name() {
    check_warnings(
        b"colour,size\n1,2\n3,4\n",
        &[
            (None, Some(1), None, Problem::NoNameNorEmailColumn),
            (None, Some(1), Some("colour"), Problem::ColumnNotRead),
            (None, Some(1), Some("size"), Problem::ColumnNotRead),
        ],
    );
    check_warnings(b"email\nana@a.example\n", &[]);
    check_warnings(b"Vorname\nAna\n", &[]);
}

#[test]
fn a_column_without_cells_or_without_a_place_in_the_header_is_not_missed() {
    check_warnings(b"name,colour\nAna,\nLea, \n", &[]);
    check_warnings(
        b"name,email\nAna,a@a.example,red\n",
        &[(Some(1), Some(2), None, Problem::CellsBeyondHeader { count: 1 })],
    );
    let unnamed = (None, Some(1), Some("1"), Problem::ColumnNotRead);
    check_warnings(b"name,,email\nAna,red,a@a.example\n", &[unnamed]);
}

#[test]
fn titles_and_repeated_headers_are_said_by_their_lines() {
    check_warnings(
        b"Our members;;\n;;\nname;email;city\nAna;a@a.example;Lyon\nname;email;city\nLea;l@a.example;Lyon\n",
        &[(None, Some(1), None, Problem::LineSkipped), (None, Some(5), None, Problem::HeaderRepeated)],
    );
}

#[test]
fn letters_that_no_encoding_has_are_said() {
    let utf16: Vec<u8> =
        "\u{feff}name\nAna\n".encode_utf16().chain([0xd800, u16::from(b'\n')]).flat_map(u16::to_le_bytes).collect();
    check_warnings(
        &utf16,
        &[(None, None, None, Problem::UndecodedLetters), (Some(2), Some(3), Some("name"), Problem::LettersLost)],
    );
}

#[test]
fn a_line_in_another_encoding_is_said_with_the_row_it_is_in() {
    let problem = Problem::OtherEncoding { encoding: "windows-1252".to_owned() };
    check_warnings(
        b"name,email\nZo\xc3\xab,z@a.example\n\"Si\xe2n\nP\xe9rez\",s@a.example\nLe\xf3n,l@a.example\n",
        &[
            (Some(2), Some(3), None, problem.clone()),
            (Some(2), Some(4), None, problem.clone()),
            (Some(3), Some(5), None, problem),
        ],
    );
}

#[test]
fn columns_are_called_by_their_header_or_their_index() {
    let labels = read(b"name,,email\nAna,red,a@a.example,blue\n").column_labels;
    let header = |name: &str| ColumnLabel::Header(name.to_owned());
    assert_eq!(labels, [header("name"), ColumnLabel::Index(1), header("email"), ColumnLabel::Index(3)]);
    assert_eq!(serde_json::to_string(&labels).expect("names and numbers"), r#"["name",1,"email",3]"#);
    assert_eq!(labels.iter().map(ToString::to_string).collect::<Vec<_>>(), ["name", "1", "email", "3"]);
}

#[test]
fn a_column_says_how_its_amounts_are_written() {
    let people = read(b"name;fee;population\nAna;1.250;1.250\nLea;0,50;2.5\n").people;
    let texts: Vec<(&str, &str)> = people
        .iter()
        .map(|person| (person.texts[&Field::Fee].as_str(), person.texts[&Field::Population].as_str()))
        .collect();
    assert_eq!(texts, [("1250", "1.250"), ("0.50", "2.5")]);
}

#[test]
fn a_problem_names_itself_and_what_it_is_about() {
    let read_as = read(b"name;joined\nAna;03.04.16\n").people[0].joined.expect("a date");
    let text = |text: &str| text.to_owned();
    for (problem, code, detail, begins) in [
        (Problem::NoRows, "no-rows", "", "the list has no rows"),
        (
            Problem::OtherEncoding { encoding: text("windows-1252") },
            "other-encoding",
            "windows-1252",
            "this line is not",
        ),
        (Problem::Mojibake { repaired: text("Zoë") }, "mojibake", "Zoë", "the letters were garbled"),
        (
            Problem::EmailRepaired { address: text("a@b.c") },
            "email-repaired",
            "a@b.c",
            "the e-mail address was cleaned",
        ),
        (Problem::FurtherEmails { kept: text("a@b.c") }, "further-emails", "a@b.c", "there are several"),
        (Problem::CellsBeyondHeader { count: 2 }, "cells-beyond-header", "2", "cells beyond the last column: 2"),
        (Problem::DateOrderUnknown { read_as }, "date-order-unknown", "2016-04-03", "the date is ambiguous"),
        (Problem::DateCentury { read_as }, "date-century", "2016-04-03", "the year has two digits"),
        (Problem::DateDayNumber { read_as }, "date-day-number", "2016-04-03", "the date is a spreadsheet's"),
    ] {
        assert_eq!((problem.code(), problem.detail().as_str()), (code, detail));
        assert!(problem.to_string().starts_with(begins), "{problem}");
    }
}

#[test]
fn reasons_have_a_word_for_programs() {
    let report = read(b"name,email,city\nAna,a@b@c.example,\n,,Lyon\nLea,l@a.example,\nLea,l@a.example,\n").report;
    assert_eq!(
        report.rejected.iter().map(|row| row.reason.code()).collect::<Vec<_>>(),
        ["email-at", "no-name-nor-email"]
    );
    let reasons: Vec<&str> = report.duplicates[0].reason.0.iter().map(|reason| reason.code()).collect();
    assert_eq!(reasons, ["same-email-and-name"]);
}

#[test]
fn a_city_that_lost_a_letter_is_said() {
    let warnings = read("name,city\nAna,M\u{fffd}nchen\nLea,Lyon\n".as_bytes()).report.warnings;
    let lost = warnings.iter().filter(|warning| warning.reason == Problem::LettersLost);
    assert_eq!(lost.map(|warning| warning.row).collect::<Vec<_>>(), [Some(1)]);
}

#[test]
fn one_number_and_one_name_are_one_person() {
    let duplicates = |name: &str| {
        let list = format!("id,name,email\n1,Ana Silva,a@a.example\n2,Bo Li,b@b.example\n1,{name},c@c.example\n");
        let duplicates = read(list.as_bytes()).report.duplicates;
        duplicates.into_iter().map(|found| (found.rows, found.certain)).collect::<Vec<_>>()
    };
    assert_eq!(duplicates("Ana Silva"), [(vec![1, 3], true)]);
    assert_eq!(duplicates("Kim Jones"), [(vec![1, 3], false)]);
}
