//! Whole lists as they come: extracts kept here, and the full lists with their truth where the data folder is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use roster::{Reading, Report};

/// File name, encoding, separator, and where each field comes from.
const LISTS: [(&str, &str, char, &str); 6] = [
    (
        "01_utf8_bom_semicolon.csv",
        "utf-8",
        ';',
        r#"{"external_id":"ID","given_name":"Vorname","family_name":"Nachname","email":"E-Mail","city":"Stadt","country":"Land","joined":"Beitritt","fee":"Beitrag (EUR)"}"#,
    ),
    (
        "02_cp1252_comma.csv",
        "windows-1252",
        ',',
        r#"{"name":"Name","email":"Email Address","role":"Role","organisation":"Organization","joined":"Joined (US)","fee":"Fee"}"#,
    ),
    (
        "03_utf16le_tab.txt",
        "utf-16le",
        '\t',
        r#"{"given_name":"first name","family_name":"last name","email":"email","phone":"phone","city":"city"}"#,
    ),
    (
        "04_lf_newline_in_field_trailing_commas.csv",
        "utf-8",
        ',',
        r#"{"external_id":"id","name":"name","email":"email","role":"role","city":"city"}"#,
    ),
    ("05_title_lines_then_header.csv", "utf-8", ';', r#"{"name":"Member","email":"e-mail","joined":"since"}"#),
    (
        "06_mojibake_and_formula.csv",
        "utf-8",
        ',',
        r#"{"external_id":"id","name":"name","email":"email","notes":"note"}"#,
    ),
];

fn extracts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/extracts")
}

/// The folder of members' data, if this machine has it.
fn members_data() -> Option<PathBuf> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    Some(data.join("members")).filter(|members| members.is_dir())
}

fn read(path: &Path) -> Reading {
    roster::read(&std::fs::read(path).expect("the list is there")).expect("it is a list")
}

#[track_caller]
fn check_format(report: &Report, list: &(&str, &str, char, &str)) {
    let (file, encoding, separator, columns) = list;
    let found = (
        report.encoding.as_str(),
        report.separator,
        serde_json::to_string(&report.columns).expect("names and numbers"),
    );
    assert_eq!(found, (*encoding, Some(*separator), (*columns).to_owned()), "{file}");
}

fn pairs(rows: &[u64]) -> impl Iterator<Item = (u64, u64)> {
    rows.iter().enumerate().flat_map(|(index, one)| rows[index + 1..].iter().map(|other| (*one, *other)))
}

fn certain_pairs(report: &Report) -> BTreeSet<(u64, u64)> {
    report
        .duplicates
        .iter()
        .filter(|duplicate| duplicate.certain)
        .flat_map(|duplicate| pairs(&duplicate.rows))
        .collect()
}

#[test]
fn six_lists_of_the_same_people_give_the_same_duplicates() {
    for list in &LISTS {
        let report = read(&extracts().join(list.0)).report;
        check_format(&report, list);
        assert_eq!((report.rows, report.accepted, report.rejected), (10, 10, vec![]), "{}", list.0);
        let groups: Vec<(&[u64], bool)> =
            report.duplicates.iter().map(|duplicate| (duplicate.rows.as_slice(), duplicate.certain)).collect();
        let expected: [(&[u64], bool); 4] = [(&[1, 2], true), (&[3, 4], true), (&[5, 6], true), (&[7, 8], true)];
        assert_eq!(groups, expected, "{}", list.0);
    }
}

#[test]
fn mojibake_comes_back_but_for_the_lost_letter() {
    let reading = read(&extracts().join("06_mojibake_and_formula.csv"));
    let names: Vec<Option<&str>> = reading.people.iter().map(|person| person.name.as_deref()).collect();
    assert_eq!(
        names[..3],
        [Some("Δημήτ\u{fffd}ης García López"), Some("Δημητ\u{fffd}ης García López"), Some("Ñuria Null")]
    );
}

#[test]
fn lines_are_counted_through_quoted_line_ends() {
    let people = read(&extracts().join("04_lf_newline_in_field_trailing_commas.csv")).people;
    let lines: Vec<u64> = people.iter().map(|person| person.line).collect();
    assert_eq!(lines, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
}

#[test]
fn dates_and_amounts_mean_the_same_in_each_list() {
    let joined = |file: &str| -> Vec<Option<String>> {
        read(&extracts().join(file)).people.iter().map(|person| person.joined.map(|date| date.to_string())).collect()
    };
    let german = joined("01_utf8_bom_semicolon.csv");
    assert_eq!(german, joined("02_cp1252_comma.csv"));
    assert_eq!(german, joined("05_title_lines_then_header.csv"));
    let fees = |file: &str| -> Vec<Option<String>> {
        read(&extracts().join(file))
            .people
            .iter()
            .map(|person| person.texts.get(&roster::Field::Fee).cloned())
            .collect()
    };
    assert_eq!(fees("01_utf8_bom_semicolon.csv"), fees("02_cp1252_comma.csv"));
}

#[test]
fn whole_lists_agree_with_their_truth() {
    let Some(messy) = members_data().map(|members| members.join("messy")) else { return };
    let truth = std::fs::read_to_string(messy.join("truth.csv")).unwrap();
    let mut rows_of_person: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for line in truth.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        rows_of_person.entry(cells[1]).or_default().push(cells[0].parse().unwrap());
    }
    let same: BTreeSet<(u64, u64)> = rows_of_person.values().flat_map(|rows| pairs(rows)).collect();
    for list in &LISTS {
        let report = read(&messy.join(list.0)).report;
        check_format(&report, list);
        assert_eq!((report.rows, report.accepted), (186, 186), "{}", list.0);
        let certain = certain_pairs(&report);
        let right = certain.intersection(&same).count();
        println!("{}: precision {right}/{}, recall {right}/{}", list.0, certain.len(), same.len());
        assert_eq!(certain, same, "{}", list.0);
    }
}

#[test]
fn small_corner_cases_have_as_many_rows_as_expected() {
    let Some(spectrum) = members_data().map(|members| members.join("csv_spectrum")) else { return };
    for entry in std::fs::read_dir(spectrum.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let expected = spectrum.join("json").join(path.file_stem().unwrap()).with_extension("json");
        let expected: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(expected).unwrap()).unwrap();
        let rows = expected.as_array().map_or(1, Vec::len);
        let report = read(&path).report;
        assert_eq!((report.rows, report.separator), (rows as u64, Some(',')), "{}", path.display());
    }
}

#[test]
fn a_chosen_column_comes_before_what_was_understood() {
    let list = "name,city,place\nAna,Lyon,Izmir\n";
    let chosen = [(1, None), (2, Some(roster::Field::City))].into();
    let reading = roster::read_with(list.as_bytes(), &chosen).expect("a list");
    assert_eq!(reading.people[0].texts[&roster::Field::City], "Izmir");
}
