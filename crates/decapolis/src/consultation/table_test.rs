//! Tables read and shown.

use kernel::id::Id;

use super::super::model::Kind;
use super::*;

fn question(rows: &[&str]) -> BankQuestion {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    BankQuestion {
        id: Id::from_number(1),
        kind: Kind::Table,
        fact: String::new(),
        rows_max: if rows.is_empty() { 3 } else { 0 },
        version: 1,
        wordings: vec![Wording {
            version: 1,
            language: Language::English,
            words: "Who helps, and where?".to_owned(),
            choices: lines(&["Helpers | people", "What works"]),
            rows: lines(rows),
            unit: String::new(),
        }],
    }
}

fn read_of(typed: &[(&str, &str)], question: &BankQuestion) -> Result<String, Vec<String>> {
    let form = typed.iter().fold(Fields::default(), |form, (name, typed)| form.and(name, typed));
    let mut errors = FormErrors::default();
    let read = read(&form, question, (&mut errors, Language::English));
    read.ok_or_else(|| errors.sentences().into_iter().map(str::to_owned).collect())
}

#[test]
fn a_table_of_named_rows_keeps_those_that_are_empty_in_their_place() {
    let asked = question(&["Libraries", "Counters"]);
    let content = read_of(&[("cell_2_1", "1 200"), ("cell_2_2", " open \n late ")], &asked).expect("it is read");
    assert_eq!(content, r#"[["",""],["1200","open late"]]"#);
    let shown = in_words(&content, &asked.wordings[0], Language::English);
    assert_eq!(shown, "Counters – Helpers: 1,200 people · What works: open late");
    let again = present(Fields::default(), &content, &asked, Language::English);
    assert_eq!((again.get("cell_2_1"), again.get("cell_1_1")), ("1,200", ""));
}

#[test]
fn rows_that_a_city_left_empty_between_its_own_are_none() {
    let asked = question(&[]);
    let content = read_of(&[("cell_1_2", "Bus"), ("cell_3_2", "Phone")], &asked).expect("it is read");
    assert_eq!(content, r#"[["","Bus"],["","Phone"]]"#);
    assert_eq!(read_of(&[("cell_4_2", "Too many")], &asked).map_err(|wrong| wrong.len()), Err(1), "three rows at most");
}

#[test]
fn each_cell_that_cannot_be_read_is_named_by_its_row_and_column() {
    let asked = question(&["Libraries", "Counters"]);
    let long = "x".repeat(CELL_MAX + 1);
    let wrong = read_of(&[("cell_1_1", "many"), ("cell_2_2", &long)], &asked).expect_err("it is wrong").join("\n");
    assert!(wrong.contains("Libraries") && wrong.contains("Helpers (people)"), "{wrong}");
    assert!(wrong.contains("Counters") && wrong.contains("What works"), "{wrong}");
    assert_eq!(read_of(&[], &asked).map_err(|wrong| wrong.len()), Err(1), "nothing is filled in");
}

#[test]
fn what_is_quoted_of_a_table_has_no_number_in_it() {
    let asked = question(&["Libraries", "Counters"]);
    let words = |content| words_alone(content, &asked.wordings[0]);
    assert_eq!(words(r#"[["12","open late"],["7",""]]"#).as_deref(), Some(r#"[["","open late"],["",""]]"#));
    assert_eq!(words(r#"[["12",""],["7",""]]"#), None);
}
