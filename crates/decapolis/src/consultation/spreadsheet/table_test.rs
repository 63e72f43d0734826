//! A table in a spreadsheet: a row for each of its cells, gathered again into one answer.

use std::collections::BTreeMap;

use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, Item, Kind, Said, SheetAnswer, Source, Wording};
use super::super::texts::Texts;
use super::tests::{consultation, with};
use super::*;

fn id() -> BankQuestionId {
    BankQuestionId::from_number(5_001)
}

/// One question: helpers and what works, in named rows or in two of the city's own.
fn asked(rows: &[&str]) -> Asked {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let wording = Wording {
        version: 1,
        language: Language::English,
        words: "Who helps, and where?".to_owned(),
        choices: lines(&["Helpers | people", "What works"]),
        rows: lines(rows),
        unit: String::new(),
    };
    let question = BankQuestion {
        id: id(),
        kind: Kind::Table,
        fact: String::new(),
        rows_max: 2,
        version: 1,
        wordings: vec![wording],
    };
    let item = Item { place: 1, question: id(), only: None, disposition: None };
    Asked { items: vec![item], questions: BTreeMap::from([(id(), question)]) }
}

fn file(asked: &Asked, content: &str) -> Vec<u8> {
    let answer = SheetAnswer {
        id: Id::from_number(1),
        sheet: Id::from_number(1),
        question: id(),
        version: 1,
        said: (!content.is_empty()).then_some(Said::Told),
        content: content.to_owned(),
        language: Language::English,
        edit: 1,
        post: PostId::from_number(1),
        written_at: Timestamp::from_micros(1),
        source: Source::Typed,
    };
    let consultation = consultation();
    let drawn = Drawn {
        consultation: &consultation,
        asked,
        answers: &[answer],
        known: &BTreeMap::new(),
        city: "Lyon",
        last_day: "",
        language: Language::English,
        today: "2026-04-13".parse().expect("a day"),
    };
    write(&drawn).expect("it is written")
}

/// What a file says after some cells were changed; the question stands in row 9, its cells in the rows below.
fn read_changed(asked: &Asked, content: &str, cells: &[(&str, &str)]) -> Reading {
    read(&with(&file(asked, content), cells), asked)
}

#[test]
fn a_table_is_read_as_it_was_written() {
    for (rows, content) in [
        (&["Libraries", "Counters"][..], r#"[["12","open late"],["",""]]"#),
        (&["Libraries", "Counters"], r#"[["",""],["0.5","1"]]"#),
        (&[], r#"[["3","Bus"]]"#),
    ] {
        let asked = asked(rows);
        let reading = read_changed(&asked, content, &[]);
        let read: Vec<&str> = reading.rows.iter().map(|row| row.content.as_str()).collect();
        assert_eq!((in_words(&reading, Language::English), read), (Vec::new(), vec![content]));
    }
    assert_eq!(read_changed(&asked(&[]), "", &[]).rows, [], "an empty table says nothing");
}

#[test]
fn cells_are_filled_in_and_a_reason_stands_for_the_whole_table() {
    let asked = asked(&["Libraries", "Counters"]);
    let filled = read_changed(&asked, "", &[("G10", "1200"), ("G13", "open\nlate")]);
    assert_eq!(filled.rows[0].content, r#"[["1200",""],["","open late"]]"#);
    let reason = read_changed(&asked, "", &[("H9", "Not known")]);
    assert_eq!((reason.rows[0].said, reason.rows[0].content.as_str()), (Said::NotKnown, ""));
}

#[test]
fn each_cell_of_a_table_that_cannot_be_read_is_named() {
    let asked = asked(&["Libraries", "Counters"]);
    let long = "x".repeat(201);
    let told = |cells: &[(&str, &str)]| in_words(&read_changed(&asked, "", cells), Language::English);
    let wrong = told(&[("G9", "12"), ("G10", "many"), ("G11", &long), ("H12", "Not known")]);
    let expected = [
        ("G9", "“12” stands beside the table. Write it in the rows below, a cell each."),
        ("G10", "“many” is not a number."),
        ("G11", "this is too long. At most 200 letters can be kept."),
        ("H12", "a reason is given for the whole table. Write it in the row of the question."),
    ];
    assert_eq!(wrong, expected.map(|(cell, what)| format!("Sheet “Answers”, {cell}: {what}")));
    let both = told(&[("H9", "Not known"), ("G10", "3")]);
    assert!(both.len() == 1 && both[0].contains("G10: there is an answer and a reason"), "{both:?}");
    let key = format!("{}.1", id());
    for wrong in [format!("{key}.3.1"), format!("{key}.1.3"), format!("{key}.0.1"), format!("{key}.1"), key] {
        assert_eq!(told(&[("A10", &wrong), ("G10", "3")]).len(), 1, "{wrong}");
    }
}

#[test]
fn a_file_is_handed_in_on_the_page_and_its_cell_says_so_in_every_language() {
    let mut asked = asked(&[]);
    let question = asked.questions.get_mut(&id()).expect("it is asked");
    (question.kind, question.wordings[0].choices) = (Kind::File, Vec::new());
    let unchanged = read_changed(&asked, "plan.pdf", &[]);
    assert_eq!((in_words(&unchanged, Language::English), unchanged.rows), (Vec::new(), Vec::new()));
    let reason = read_changed(&asked, "plan.pdf", &[("H9", "Not known")]);
    assert_eq!(reason.rows.iter().map(|row| row.said).collect::<Vec<_>>(), [Said::NotKnown]);
    let other = in_words(&read_changed(&asked, "", &[("G9", "our-plan.pdf")]), Language::English);
    assert!(other.len() == 1 && other[0].contains("G9: “our-plan.pdf” is not handed in by a spreadsheet"), "{other:?}");
    let french = read_changed(&asked, "", &[("G9", Texts::new(Language::French).sheet_how_file())]);
    assert!(french.is_right());
}
