//! The forms of questions: a new one, one of the bank, other words for one.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::loaded::Asked;
use super::super::model::{BankQuestion, BankQuestionId, CHOICES_MAX, Kind, NewQuestion, Only, QUESTION_MAX, SCALE};
use super::super::table::{COLUMNS_MAX, Column, ROWS_MAX};
use super::super::texts::Texts;
use super::{languages, read_language};
use crate::network;

/// The fields of a new question of a consultation.
pub(in super::super) fn question_controls(filled: Filled<'_>, asked: &Asked, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kinds = Kind::ALL.into_iter().map(|kind| (kind.code().to_owned(), texts.kind_name(kind.code()).to_string()));
    vec![
        filled.select("kind", texts.field_kind(), kinds),
        filled.select("language", texts.field_language(), languages()),
        filled.area("words", texts.field_question(), texts.field_question_hint()),
        filled.area("choices", texts.field_choices(), texts.field_choices_hint()),
        filled.area("columns", texts.field_columns(), texts.field_columns_hint()),
        filled.area("rows", texts.field_rows(), texts.field_rows_hint()),
        filled.short("rows_max", texts.field_rows_max(), texts.field_rows_max_hint()),
        filled.short("unit", texts.field_unit(), texts.field_unit_hint()),
        fact_control(filled, language),
        only_control((filled, "only"), asked, language),
    ]
}

/// The fact of a city's profile that answers a question.
fn fact_control(filled: Filled<'_>, language: Language) -> Control {
    let texts = Texts::new(language);
    let none = std::iter::once((String::new(), texts.no_fact().to_owned()));
    let facts = network::OWN_FIGURES.into_iter().chain(network::STATED_NUMBERS).chain(network::STATED_YES_NO);
    let facts = facts.map(|fact| (fact.to_owned(), network::fact_label(fact, language)));
    match filled.select("fact", texts.field_fact(), none.chain(facts)) {
        Control::Select(mut select) => {
            select.field.hint = Some(texts.field_fact_hint().into());
            Control::Select(select)
        }
        other => other,
    }
}

/// Of whom a question is asked: of all, or of those who answered an earlier one so.
pub(in super::super) fn only_control(
    (filled, name): (Filled<'_>, &'static str),
    asked: &Asked,
    language: Language,
) -> Control {
    let texts = Texts::new(language);
    let mut options = vec![(String::new(), texts.asked_of_all().to_owned())];
    for (item, question) in asked.each() {
        let number = asked.number(item.question);
        let steps: Vec<(i64, String)> = match question.kind {
            Kind::One | Kind::Several => {
                let choices = question.now_in(language).map(|wording| wording.choices.clone()).unwrap_or_default();
                (1..).zip(choices).collect()
            }
            Kind::Scale => SCALE.map(|step| (step, step.to_string())).collect(),
            Kind::Text | Kind::Number | Kind::Day | Kind::Table | Kind::File => Vec::new(),
        };
        let option = |(is, answer): (i64, String)| {
            (format!("{}:{is}", question.id), texts.asked_only(answer, number).to_string())
        };
        options.extend(steps.into_iter().map(option));
    }
    filled.select(name, texts.field_only(), options)
}

/// Reads of whom a question is asked.
fn read_only((reading, name): (&mut Reading<'_>, &'static str), asked: &Asked, texts: &Texts) -> Option<Only> {
    let only = reading.get(name);
    if only.is_empty() {
        return None;
    }
    let read =
        only.split_once(':').and_then(|(after, is)| Some(Only { after: after.parse().ok()?, is: is.parse().ok()? }));
    let most = |question: &BankQuestion| match question.kind {
        Kind::Scale => *SCALE.end(),
        Kind::One | Kind::Several => i64::try_from(question.choices()).unwrap_or(0),
        Kind::Text | Kind::Number | Kind::Day | Kind::Table | Kind::File => 0,
    };
    let known = read.filter(|only| {
        let is_in = asked.items.iter().any(|item| item.question == only.after);
        is_in && asked.questions.get(&only.after).is_some_and(|question| (1..=most(question)).contains(&only.is))
    });
    if known.is_none() {
        reading.fail(name, texts.error_only());
    }
    known
}

/// Reads a new question with whom it is asked of.
pub(in super::super) fn parse_question(
    form: &Fields,
    asked: &Asked,
    language: Language,
) -> Result<(NewQuestion, Option<Only>), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let kind = reading.choice("kind", Kind::from_code, texts.error_kind());
    let only = read_only((&mut reading, "only"), asked, &texts);
    let fact = reading.get("fact");
    let read = read_wording(&mut reading, kind, None, &texts);
    if !fact.is_empty() && !answers(fact, kind, read.as_ref()) {
        reading.fail("fact", texts.error_fact());
    }
    let names_none = kind == Some(Kind::Table) && read.as_ref().is_some_and(|read| read.rows.is_empty());
    let rows_max = if names_none { reading.count("rows_max", 1..=ROWS_MAX as i64) } else { Some(0) };
    let question = kind
        .zip(read)
        .zip(rows_max)
        .map(|((kind, read), rows_max)| NewQuestion { fact: fact.to_owned(), ..read.of_kind(kind, rows_max) });
    reading.done(question.map(|question| (question, only)))
}

/// Whether a fact of a profile can answer a question: a number one for a number, yes or no one with two choices.
fn answers(fact: &str, kind: Option<Kind>, read: Option<&Worded>) -> bool {
    match kind {
        Some(Kind::Number) => network::OWN_FIGURES.contains(&fact) || network::STATED_NUMBERS.contains(&fact),
        Some(Kind::One) => network::STATED_YES_NO.contains(&fact) && read.is_none_or(|read| read.choices.len() == 2),
        _ => false,
    }
}

/// Reads which question of the bank is taken, and of whom it is asked.
pub(in super::super) fn parse_taken(
    form: &Fields,
    asked: &Asked,
    language: Language,
) -> Result<(BankQuestionId, Option<Only>), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let question = reading.choice("taken", |id| id.parse().ok(), texts.error_question_known());
    let only = read_only((&mut reading, "taken_only"), asked, &texts);
    reading.done(question.map(|question| (question, only)))
}

/// The fields of other words for a question.
pub(in super::super) fn wording_controls(
    filled: Filled<'_>,
    question: &BankQuestion,
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = vec![
        filled.select("language", texts.field_language(), languages()),
        filled.area("words", texts.field_question(), texts.field_question_hint()),
    ];
    if question.kind.has_choices() {
        controls.push(filled.area("choices", texts.field_choices(), texts.field_choices_same()));
    }
    if question.kind == Kind::Table {
        controls.push(filled.area("columns", texts.field_columns(), texts.field_columns_hint()));
    }
    if question.kind == Kind::Number {
        controls.push(filled.short("unit", texts.field_unit(), texts.field_unit_hint()));
    }
    if question.named_rows() > 0 {
        controls.push(filled.area("rows", texts.field_rows(), texts.field_choices_same()));
    }
    controls
}

/// Reads other words for a question: it keeps its kind, and as many choices, columns and rows in the same order.
pub(in super::super) fn parse_wording(
    form: &Fields,
    question: &BankQuestion,
    language: Language,
) -> Result<NewQuestion, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let read = read_wording(&mut reading, Some(question.kind), Some(question), &texts);
    reading.done(
        read.map(|read| NewQuestion { fact: question.fact.clone(), ..read.of_kind(question.kind, question.rows_max) }),
    )
}

/// The words of a question in a language.
struct Worded {
    language: Language,
    words: String,
    choices: Vec<String>,
    rows: Vec<String>,
    unit: String,
}

impl Worded {
    fn of_kind(self, kind: Kind, rows_max: i64) -> NewQuestion {
        let Worded { language, words, choices, rows, unit } = self;
        NewQuestion { kind, unit, fact: String::new(), rows_max, language, words, choices, rows }
    }
}

/// Reads the words of a question, which has to keep the shape that it had `before`.
fn read_wording(
    reading: &mut Reading<'_>,
    kind: Option<Kind>,
    before: Option<&BankQuestion>,
    texts: &Texts,
) -> Option<Worded> {
    let language = reading.choice("language", read_language, texts.error_language());
    let words = reading.words("words", QUESTION_MAX, texts.error_question());
    let (choices, rows) = match kind {
        Some(kind) if kind.has_choices() => (read_choices(reading, before, texts), Vec::new()),
        Some(Kind::Table) => (read_columns(reading, before, texts), read_rows(reading, before, texts)),
        _ => Default::default(),
    };
    // A browser sends the field with every kind.
    let unit = reading.words_if_any("unit", NAME_MAX);
    let unit = if kind == Some(Kind::Number) { unit } else { String::new() };
    language.map(|language| Worded { language, words, choices, rows, unit })
}

/// What stands in a field, a line each.
fn lines(reading: &mut Reading<'_>, name: &'static str) -> Vec<String> {
    let typed = reading.words_if_any(name, WORDS_MAX);
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn read_choices(reading: &mut Reading<'_>, before: Option<&BankQuestion>, texts: &Texts) -> Vec<String> {
    let choices = lines(reading, "choices");
    match before.map(BankQuestion::choices) {
        Some(count) if count != choices.len() => reading.fail("choices", texts.error_choices_same(count)),
        None if !(2..=CHOICES_MAX).contains(&choices.len()) => {
            reading.fail("choices", texts.error_choices(CHOICES_MAX));
        }
        _ => {}
    }
    choices
}

/// Columns of a table; those of numbers stay so.
fn read_columns(reading: &mut Reading<'_>, before: Option<&BankQuestion>, texts: &Texts) -> Vec<String> {
    let lines = lines(reading, "columns");
    let of = |lines: &[String]| lines.iter().map(|line| Column::of(line).is_number()).collect::<Vec<bool>>();
    let is_named = |line: &String| (1..=NAME_MAX).contains(&Column::of(line).name.chars().count());
    if !(1..=COLUMNS_MAX).contains(&lines.len()) || !lines.iter().all(is_named) {
        reading.fail("columns", texts.error_columns(COLUMNS_MAX));
    } else if before.and_then(|before| before.wordings.last()).is_some_and(|last| of(&last.choices) != of(&lines)) {
        reading.fail("columns", texts.error_columns_same());
    }
    lines
}

fn read_rows(reading: &mut Reading<'_>, before: Option<&BankQuestion>, texts: &Texts) -> Vec<String> {
    let rows = lines(reading, "rows");
    match before.map(BankQuestion::named_rows) {
        Some(count) if count != rows.len() => reading.fail("rows", texts.error_rows_same(count)),
        _ if rows.len() > ROWS_MAX => reading.fail("rows", texts.error_rows(ROWS_MAX)),
        _ => {}
    }
    rows
}
