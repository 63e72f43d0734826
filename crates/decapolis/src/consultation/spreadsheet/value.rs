//! An answer as the cell of a spreadsheet, and the other way.

use kernel::form::WORDS_MAX;
use kernel::language::Language;
use kernel::time::Date;

use super::super::model::{BankQuestion, Kind, SCALE, SheetAnswer, chosen};
use super::super::texts::Texts;
use super::{Content, folded};
use crate::network::parse_number;

/// What stands between choices in one line, besides the end of a line.
const BETWEEN: [char; 4] = [';', ',', '؛', '،'];

/// A choice as it is read and taken: with its number, so that two choices of the same words stay two.
pub(super) fn label(number: usize, choice: &str) -> String {
    format!("{number}. {choice}")
}

/// The choices of a question as they are read, in a language.
pub(super) fn labels(question: &BankQuestion, language: Language) -> Vec<String> {
    let choices = question.now_in(language).map(|wording| wording.choices.as_slice()).unwrap_or_default();
    (1..).zip(choices).map(|(number, choice)| label(number, choice)).collect()
}

/// What a city said, as a cell.
pub(super) fn to_cell(answer: &SheetAnswer, question: &BankQuestion, language: Language) -> Content {
    let content = answer.content.as_str();
    let as_words = || Content::Words(content.replace("\r\n", "\n"));
    match question.kind {
        Kind::Text | Kind::Table | Kind::File => as_words(),
        Kind::One | Kind::Several => {
            let labels = labels(question, language);
            let label = |number: i64| usize::try_from(number - 1).ok().and_then(|at| labels.get(at)).cloned();
            Content::Words(chosen(content).filter_map(label).collect::<Vec<_>>().join("\n"))
        }
        Kind::Scale | Kind::Number => content.parse().map_or_else(|_| as_words(), Content::Number),
        Kind::Day => match content.parse::<Date>().ok().filter(|_| is_of_the_calendar_of_spreadsheets(content)) {
            Some(day) => Content::Day(day),
            None => as_words(),
        },
    }
}

/// Spreadsheets count days from 1900 and take that for a leap year: before its March they would show another day.
fn is_of_the_calendar_of_spreadsheets(day: &str) -> bool {
    ("1900-03-01".."9999-12-32").contains(&day)
}

/// What a cell says, as it is stored; nothing where it is of another kind than the question.
pub(super) fn from_cell(content: &Content, question: &BankQuestion) -> Option<String> {
    match (question.kind, content) {
        // A table has a row for each of its cells, and a file is handed in on the page.
        (_, Content::Broken(_)) | (Kind::Table | Kind::File, _) => None,
        (Kind::Text, _) => Some(typed(content)).filter(|words| words.chars().count() <= WORDS_MAX),
        (Kind::One, _) => choice(&typed(content), question).map(|number| number.to_string()),
        (Kind::Several, _) => several(&typed(content), question),
        (Kind::Scale, _) => whole(&typed(content)).filter(|step| SCALE.contains(step)).map(|step| step.to_string()),
        (Kind::Number, Content::Number(number)) => Some(number.to_string()).filter(|_| number.is_finite()),
        (Kind::Number, _) => parse_number(&typed(content)).map(|number| number.to_string()),
        (Kind::Day, Content::Day(day)) => Some(day.to_string()),
        (Kind::Day, _) => typed(content).parse::<Date>().ok().map(|day| day.to_string()),
    }
}

/// What stands in a cell as somebody would type it.
pub(super) fn typed(content: &Content) -> String {
    match content {
        Content::Words(words) | Content::Broken(words) => words.trim().replace("\r\n", "\n"),
        Content::Number(number) => number.to_string(),
        Content::Day(day) => day.to_string(),
    }
}

/// What stands where the answer would: the name of the file, and where files are handed in.
pub(super) fn of_file(name: &str, language: Language) -> String {
    let how = Texts::new(language).sheet_how_file();
    if name.is_empty() { how.to_owned() } else { format!("{name}\n{how}") }
}

/// Whether a cell says no more than that, in any of our languages.
pub(super) fn is_of_file(content: &Content) -> bool {
    let last = typed(content).lines().last().map(folded).unwrap_or_default();
    Language::ALL.into_iter().any(|language| folded(Texts::new(language).sheet_how_file()) == last)
}

fn whole(typed: &str) -> Option<i64> {
    parse_number(typed).filter(|number| number.fract() == 0.0).map(|number| number as i64)
}

/// The choice that is meant: by number and words, by words alone in any version and language, or by number alone.
fn choice(typed: &str, question: &BankQuestion) -> Option<i64> {
    let typed = folded(typed);
    let choices = || question.wordings.iter().flat_map(|wording| (1_usize..).zip(&wording.choices));
    let by_label = choices().find(|(number, choice)| folded(&label(*number, choice)) == typed);
    let by_words = || choices().find(|(_, choice)| folded(choice) == typed);
    let by_number = || whole(typed.trim_end_matches('.')).and_then(|number| usize::try_from(number).ok());
    let number = by_label.or_else(by_words).map(|(number, _)| number).or_else(by_number);
    number.filter(|number| (1..=question.choices()).contains(number)).and_then(|number| i64::try_from(number).ok())
}

/// Several choices, a line each, or in one line with a sign between them; words with such a sign in them are looked for whole.
fn several(typed: &str, question: &BankQuestion) -> Option<String> {
    let mut numbers = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match choice(line, question) {
            Some(number) => numbers.push(number),
            None => {
                for part in line.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty()) {
                    numbers.push(choice(part, question)?);
                }
            }
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    (!numbers.is_empty()).then(|| numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(" "))
}
