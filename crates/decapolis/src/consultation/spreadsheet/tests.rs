//! Spreadsheets written, changed as people change them, and read.

use std::collections::BTreeMap;
use std::io::Write;

use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::super::loaded::Asked;
use super::super::model::{
    BankQuestion, BankQuestionId, Consultation, Item, Kind, NewAnswer, Only, Said, SheetAnswer, Source, Wording,
};
use super::super::offered::{From, Offer};
use super::archive::{self, Unreadable};
use super::column::Column;
use super::*;

/// All kinds with a row of their own alone.
const KINDS: [Kind; 6] = [Kind::Text, Kind::One, Kind::Several, Kind::Scale, Kind::Number, Kind::Day];
const CHOICES: [&str; 3] = ["Open data", "Sensors, in streets; and squares", "2"];

/// The nth question, from 1, with words of two versions.
fn question(number: i64, kind: Kind) -> BankQuestion {
    let choices: Vec<String> = if kind.has_choices() { CHOICES.map(str::to_owned).into() } else { Vec::new() };
    let wording = |version, language, words: &str| Wording {
        version,
        language,
        words: words.to_owned(),
        choices: choices.clone(),
        rows: Vec::new(),
        unit: "people".to_owned(),
    };
    BankQuestion {
        id: BankQuestionId::from_number(5_000 + number),
        kind,
        fact: String::new(),
        rows_max: 0,
        version: 2,
        wordings: vec![wording(1, Language::English, "What?"), wording(2, Language::English, "What exactly?")],
    }
}

/// One question of each kind, and a last one in words that is asked after the third choice of the second.
fn asked() -> Asked {
    let kinds = KINDS.into_iter().chain([Kind::Text]);
    let questions: Vec<BankQuestion> = (1..).zip(kinds).map(|(number, kind)| question(number, kind)).collect();
    let item = |question: &BankQuestion| Item {
        place: question.id.number(),
        question: question.id,
        only: (question.id.number() == 5_007).then(|| Only { after: BankQuestionId::from_number(5_002), is: 3 }),
        disposition: None,
    };
    Asked {
        items: questions.iter().map(item).collect(),
        questions: questions.into_iter().map(|question| (question.id, question)).collect::<BTreeMap<_, _>>(),
    }
}

pub(super) fn consultation() -> Consultation {
    let words = || "Your answer".to_owned();
    Consultation {
        id: Id::from_number(1),
        title: words(),
        purpose: words(),
        addressee: words(),
        language: Language::English,
        region: None,
        asks_deciding: false,
        answers_until: Timestamp::FOREVER,
        reply_until: Timestamp::FOREVER,
        author: PostId::from_number(1),
        opened_at: None,
        reply: None,
        version: None,
    }
}

fn said(number: i64, said: Option<Said>, content: &str) -> SheetAnswer {
    SheetAnswer {
        id: Id::from_number(number),
        sheet: Id::from_number(1),
        question: BankQuestionId::from_number(5_000 + number),
        version: 2,
        said,
        content: content.to_owned(),
        language: Language::English,
        edit: 1,
        post: PostId::from_number(1),
        written_at: Timestamp::from_micros(1),
        source: Source::Typed,
    }
}

fn file(answers: &[SheetAnswer], language: Language) -> Vec<u8> {
    let today = "2026-04-13".parse().expect("a day");
    let (consultation, asked) = (consultation(), asked());
    let drawn = Drawn {
        consultation: &consultation,
        asked: &asked,
        answers,
        known: &BTreeMap::new(),
        city: "Lyon",
        last_day: "",
        language,
        today,
    };
    write(&drawn).expect("it is written")
}

/// A file with other words in some cells, numbers where they are numbers, formulas where they begin as one; nothing empties a cell.
pub(in super::super) fn with(bytes: &[u8], cells: &[(&str, &str)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for page in archive::pages(bytes).expect("a spreadsheet") {
        let sheet = book.add_worksheet();
        sheet.set_name(&page.name).expect("a name");
        let day = Format::new().set_num_format("yyyy-mm-dd");
        for ((row, column), content) in &page.cells {
            let column = u16::try_from(*column).expect("a column");
            if cells.iter().any(|(name, _)| page.name != "Lists" && place(name) == (*row, column)) {
                continue;
            }
            match content {
                Content::Words(words) | Content::Broken(words) => sheet.write_string(*row, column, words),
                Content::Number(number) => sheet.write_number(*row, column, *number),
                Content::Day(date) => {
                    let date = ExcelDateTime::parse_from_str(&date.to_string()).expect("a day");
                    sheet.write_datetime_with_format(*row, column, &date, &day)
                }
            }
            .expect("a cell");
        }
        for (name, words) in cells.iter().filter(|(_, words)| page.name != "Lists" && !words.is_empty()) {
            let (row, column) = place(name);
            let done = match (words.strip_prefix('='), words.parse::<f64>()) {
                (Some(result), _) => sheet.write_formula(row, column, Formula::new("=1/0").set_result(result)),
                (None, Ok(number)) => sheet.write_number(row, column, number),
                (None, Err(_)) => sheet.write_string(row, column, *words),
            };
            done.expect("a cell");
        }
    }
    book.save_to_buffer().expect("it is written")
}

/// A file that has heads and nothing else.
pub(in super::super) fn heads_alone() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for column in Column::READ {
        sheet.write_string(0, column.place(), column.head(Language::English)).expect("a cell");
    }
    book.save_to_buffer().expect("it is written")
}

/// The cell that people call `D7`.
fn place(name: &str) -> (u32, u16) {
    let (letters, row) = name.split_at(name.find(|letter: char| letter.is_ascii_digit()).expect("a row"));
    let column = letters.bytes().fold(0, |sum, letter| sum * 26 + u16::from(letter - b'A') + 1);
    (row.parse::<u32>().expect("a row") - 1, column - 1)
}

fn read_changed(cells: &[(&str, &str)]) -> Reading {
    read(&with(&file(&[], Language::English), cells), &asked())
}

fn told(cells: &[(&str, &str)]) -> Vec<String> {
    in_words(&read_changed(cells), Language::English)
}

#[test]
fn each_kind_is_taken_as_people_write_it() {
    let cells = [
        ("G9", " Two\nlines "),
        ("G10", "sensors, in streets; and squares"),
        ("G11", "3; open data"),
        ("G12", "4"),
        ("G13", "=1234.5"),
        ("G14", "2026-04-13"),
        ("H15", "no se sabe"),
    ];
    let reading = read_changed(&cells);
    assert_eq!((in_words(&reading, Language::English), reading.noticed.len()), (Vec::new(), 0));
    let read: Vec<(Said, &str)> = reading.rows.iter().map(|row| (row.said, row.content.as_str())).collect();
    let told = |content| (Said::Told, content);
    let expected = ["Two\nlines", "2", "1 3", "4", "1234.5", "2026-04-13"].map(told);
    assert_eq!(read, [&expected[..], &[(Said::NotKnown, "")]].concat());
}

#[test]
fn whatever_cannot_be_read_is_named_by_its_cell_all_at_once() {
    let long = "x".repeat(2_001);
    let told = told(&[
        ("G9", &long),
        ("G10", "Four"),
        ("G11", "1; 4"),
        ("G12", "2.5"),
        ("G13", "abc"),
        ("G14", "soon"),
        ("G15", "Something"),
        ("H15", "Not known"),
        ("H16", "Not known"),
    ]);
    let expected = [
        ("G9", "this is too long. At most 2,000 letters can be kept."),
        ("G10", "“Four” is none of the choices."),
        ("G11", "“1; 4” is not a list of the choices."),
        ("G12", "“2.5” is not a whole number from 1 to 5."),
        ("G13", "“abc” is not a number."),
        ("G14", "“soon” is not a day."),
        ("G15", "there is an answer and a reason for none. Keep one of the two."),
        ("A16", "the key of the row is missing. Copy it from the file that you can download here."),
    ];
    assert_eq!(told, expected.map(|(cell, what)| format!("Sheet “Answers”, {cell}: {what}")));
}

#[test]
fn keys_that_are_wrong_or_there_twice_are_named() {
    let key = |number: i64, version: i64| format!("{}.{version}", BankQuestionId::from_number(5_000 + number));
    let (first, never, other) = (key(1, 2), key(3, 9), key(99, 1));
    let told = told(&[("A10", &first), ("A11", &never), ("A12", &other), ("H13", "Perhaps"), ("G14", "=#DIV/0!")]);
    let what = ["stands in row 9", "words that the question never had", "no question of this", "“Perhaps”", "#DIV/0!"];
    for (told, what) in told.iter().zip(what) {
        assert!(told.contains(what), "{told}");
    }
    assert_eq!(told.len(), what.len());
}

#[test]
fn columns_that_were_moved_or_called_otherwise_are_found_and_said() {
    let moved = [("G8", ""), ("G13", ""), ("J8", "Su respuesta"), ("J13", "7")];
    let reading = read_changed(&moved);
    assert_eq!(reading.rows.iter().map(|row| row.content.as_str()).collect::<Vec<_>>(), ["7"]);
    let said = noticed(&reading, &asked(), Language::English);
    assert_eq!(
        said,
        [
            "The column “Your answer” stands in J now; it was read there.",
            "J8 has the head of “Your answer” in another language; it was read."
        ]
    );
    assert_eq!(told(&[("G8", "Ours")]), ["No column is called “Your answer”. Give it that head again."]);
    assert!(told(&[("D8", "your ANSWER ")])[0].contains("is the head of two columns"));
}

#[test]
fn a_file_of_older_words_is_read_with_them_and_what_is_not_in_it_is_said() {
    let older = format!("{}.1", BankQuestionId::from_number(5_005));
    let reading = read_changed(&[("A13", &older), ("G13", "8"), ("A9", "")]);
    assert_eq!(reading.rows.iter().map(|row| row.version).collect::<Vec<_>>(), [1]);
    let said = noticed(&reading, &asked(), Language::English);
    assert!(
        said[0].starts_with("G13: question 5 has other words") && said[1].contains("Question 1 is not"),
        "{said:?}"
    );
}

#[test]
fn only_what_differs_changes_and_what_is_not_asked_is_left_out() {
    let (asked, none) = (asked(), |number| said(number, None, ""));
    let answers: Vec<SheetAnswer> = vec![
        said(1, Some(Said::Told), "Two\r\nlines"),
        none(2),
        none(3),
        none(4),
        said(5, Some(Said::Told), "7"),
        none(6),
        none(7),
    ];
    let reading = read_changed(&[("G9", "Two\nlines"), ("G10", "1"), ("G13", "8"), ("G15", "Because")]);
    let found = plan(&asked, &answers, &reading.rows);
    let changes: Vec<i64> = found.changes.iter().map(|change| change.question.id.number()).collect();
    assert_eq!((changes, found.same), (vec![5_002, 5_005], 1));
    let left: Vec<String> = found.left_out.iter().map(|(_, row)| row.cell()).collect();
    assert_eq!(left, ["G15"]);
    let reading = read_changed(&[("G10", "3. 2"), ("G15", "Because")]);
    assert!(plan(&asked, &answers, &reading.rows).left_out.is_empty(), "the third choice asks for more");
}

/// A file of one part that unpacks to so many bytes.
fn packed(bytes: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).expect("a part");
    archive.write_all(&vec![b' '; bytes]).expect("it is packed");
    archive.finish().expect("it is whole").into_inner()
}

#[test]
fn what_unpacks_to_more_than_any_spreadsheet_is_not_unpacked() {
    let bomb = packed(9 * 1024 * 1024);
    assert!(bomb.len() < 100_000, "{}", bomb.len());
    assert_eq!(archive::pages(&bomb), Err(Unreadable::TooMuch));
    assert_eq!(archive::pages(&packed(9)), Err(Unreadable::Broken));
    let told = in_words(&read(&bomb, &asked()), Language::English);
    assert!(told[0].contains("holds more than a spreadsheet of answers"), "{told:?}");
}

#[test]
fn heads_are_told_apart_in_every_language() {
    for language in Language::ALL {
        let mut heads: Vec<String> = Column::ALL.iter().map(|column| folded(column.head(language))).collect();
        heads.sort();
        heads.dedup();
        assert_eq!(heads.len(), 9, "{language:?}");
        assert!(read(&file(&[], language), &asked()).is_right(), "{language:?}");
    }
}

/// What a city can say to the nth question, as it is stored.
fn content(number: i64) -> BoxedStrategy<String> {
    let kind = asked().questions[&BankQuestionId::from_number(5_000 + number)].kind;
    match kind {
        Kind::Text => "[^\\x00-\\x1f\u{7f}-\u{9f}\u{fffe}\u{ffff}]{1,200}"
            .prop_map(|words| words.trim().to_owned())
            .prop_filter("words", |words| !words.is_empty())
            .boxed(),
        Kind::One => (1..=3_i64).prop_map(|choice| choice.to_string()).boxed(),
        Kind::Several => prop::collection::btree_set(1..=3_i64, 1..=3)
            .prop_map(|chosen| chosen.iter().map(i64::to_string).collect::<Vec<_>>().join(" "))
            .boxed(),
        Kind::Scale => (1..=5_i64).prop_map(|step| step.to_string()).boxed(),
        Kind::Number => (-1e14..1e14_f64).prop_map(|number| number.to_string()).boxed(),
        Kind::Day => (1..=9_999_i16, 1..=12_i8, 1..=28_i8)
            .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day").to_string())
            .boxed(),
        Kind::Table | Kind::File => Just(String::new()).boxed(),
    }
}

fn answer(number: i64) -> impl Strategy<Value = SheetAnswer> {
    prop_oneof![
        4 => content(number).prop_map(|content| (Some(Said::Told), content)),
        1 => Just((Some(Said::NotKnown), String::new())),
        1 => Just((Some(Said::NotOurs), String::new())),
        1 => Just((None, String::new())),
    ]
    .prop_map(move |(kind, content)| said(number, kind, &content))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_as_it_was(
        answers in (answer(1), answer(2), answer(3), answer(4), answer(5), answer(6), answer(7)),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let (one, two, three, four, five, six, seven) = answers;
        let answers = [one, two, three, four, five, six, seven];
        let reading = read(&file(&answers, language), &asked());
        prop_assert_eq!(in_words(&reading, Language::English), Vec::<String>::new());
        let read: Vec<_> = reading.rows.iter().map(|row| (row.question, row.said, row.content.as_str())).collect();
        let given = answers.iter().filter_map(|answer| Some((answer.question, answer.said?, answer.content.as_str())));
        prop_assert_eq!(read, given.collect::<Vec<_>>());
    }

    #[test]
    fn any_file_is_read_or_refused(
        cut in 0..8_000_usize,
        noise in prop::collection::vec((0..8_000_usize, any::<u8>()), 0..6),
    ) {
        let mut bytes = file(&[said(1, Some(Said::Told), "Words")], Language::Arabic);
        for (at, byte) in noise {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        bytes.truncate(bytes.len() - cut % bytes.len());
        let reading = read(&bytes, &asked());
        prop_assert!(reading.rows.len() <= 7);
    }
}

#[test]
fn an_answer_from_a_file_keeps_the_version_whose_words_the_file_has() {
    let (asked, answers) = (asked(), [said(5, None, "")]);
    let older = format!("{}.1", BankQuestionId::from_number(5_005));
    let reading = read_changed(&[("A13", &older), ("G13", "8")]);
    let found = plan(&asked, &answers, &reading.rows);
    let NewAnswer { version, content, source, .. } = found.changes[0].answer(Language::English, None);
    assert_eq!((version, content.as_str(), source), (1, "8", Source::Typed));
}

#[test]
fn what_is_known_of_the_city_is_confirmed_where_the_file_says_the_same() {
    let (asked, answers) = (asked(), [said(5, None, "")]);
    let known = Offer {
        key: String::new(),
        said: Said::Told,
        content: "8".to_owned(),
        language: Language::French,
        from: From::Profile { source: "census".to_owned(), year: Some(2020) },
    };
    let source = |cell| {
        let reading = read_changed(&[("G13", cell)]);
        plan(&asked, &answers, &reading.rows).changes[0].answer(Language::English, Some(&known)).source
    };
    assert_eq!(source("8"), Source::Fact("census, 2020".to_owned()));
    assert_eq!(source("9"), Source::Typed);
}
