//! What a city says to a question: its form, its reading, how it is shown, and of whom it is asked.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany, TextArea, TextField, TextKind, Width, Words};
use kernel::form::{FormErrors, Reading, WORDS_MAX};
use kernel::language::{DateLength, Language};
use kernel::time::Date;
use kernel::web::Fields;

use super::loaded::Asked;
use super::model::{BankQuestion, Kind, NewAnswer, Only, SCALE, Said, SheetAnswer, Source, Wording, chosen};
use super::table;
use super::tally::Quote;
use super::texts::Texts;
use crate::network::parse_number;

/// What the form of an answer shows of what was said so far.
pub(super) fn present(answer: &SheetAnswer, question: &BankQuestion, language: Language) -> Fields {
    let said = answer.said.unwrap_or(Said::Told);
    let form = Fields::default().and("said", said.code());
    match question.kind {
        Kind::Several => chosen(&answer.content).fold(form, |form, choice| form.and("answer", &choice.to_string())),
        Kind::Number => form.and("answer", &number_shown(&answer.content, language)),
        Kind::Table => table::present(form, &answer.content, question, language),
        _ => form.and("answer", &answer.content),
    }
}

/// A number as the reader's language writes it, with no more decimals than it has.
pub(super) fn number_shown(content: &str, language: Language) -> String {
    match content.parse::<f64>() {
        Ok(number) => language.decimal(number, decimals(number)).to_string(),
        Err(_) => content.to_owned(),
    }
}

fn decimals(number: f64) -> u8 {
    const MOST: u8 = 3;
    let is_enough = |places: &u8| {
        let shifted = number * 10_f64.powi(i32::from(*places));
        (shifted - shifted.round()).abs() < 1e-6
    };
    (0..MOST).find(is_enough).unwrap_or(MOST)
}

/// The fields of an answer.
pub(super) fn controls(
    question: &BankQuestion,
    typed: &Fields,
    errors: &FormErrors,
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = match question.kind {
        Kind::Table => table::controls(question, typed, errors, language),
        // A file has a form of its own.
        Kind::File => Vec::new(),
        _ => vec![control(question, typed, errors, language)],
    };
    controls.push(said_control(question.kind, typed, errors, &texts));
    controls
}

/// The field of an answer that has one.
fn control(question: &BankQuestion, typed: &Fields, errors: &FormErrors, language: Language) -> Control {
    let texts = Texts::new(language);
    let field = Field { error: errors.of("answer"), ..Field::new("answer", texts.field_answer()) };
    let choices = |labels: Vec<String>| -> Vec<Answer> {
        let is_chosen = |value: &str| typed.all("answer").any(|typed| typed == value);
        let answer = |(number, label): (i64, String)| {
            let value = number.to_string();
            let is_chosen = is_chosen(&value);
            Answer::new(value, Words::written(label, None), is_chosen)
        };
        (1..).zip(labels).map(answer).collect()
    };
    let text = |kind, width, unit: Option<Words>| {
        let value = typed.get("answer").to_owned().into();
        Control::Text(TextField { field: field.clone(), value, kind, width, unit, ..TextField::default() })
    };
    let labels = || question.now_in(language).map(|wording| wording.choices.clone()).unwrap_or_default();
    let unit = question.now_in(language).and_then(unit);
    match question.kind {
        Kind::Text | Kind::Table | Kind::File => {
            Control::Area(TextArea { field, value: typed.get("answer").to_owned().into() })
        }
        Kind::One => Control::Choice(ChoiceGroup { choices: choices(labels()), field, count: HowMany::One }),
        Kind::Several => Control::Choice(ChoiceGroup { choices: choices(labels()), field, count: HowMany::Any }),
        Kind::Scale => {
            let field = Field { hint: Some(texts.scale_hint().into()), ..field };
            let steps = SCALE.map(|step| step.to_string()).collect();
            Control::Choice(ChoiceGroup { choices: choices(steps), field, count: HowMany::One })
        }
        Kind::Number => text(TextKind::Number, Width::Medium, unit),
        Kind::Day => text(TextKind::Date, Width::Medium, None),
    }
}

fn said_control(kind: Kind, typed: &Fields, errors: &FormErrors, texts: &Texts) -> Control {
    let now = typed.filled("said").unwrap_or(Said::Told.code());
    let said = Said::ALL.into_iter().filter(|said| kind != Kind::File || *said != Said::Told);
    let said = said.map(|said| Answer::new(said.code(), texts.said_name(said.code()).to_string(), now == said.code()));
    let field = Field { error: errors.of("said"), ..Field::new("said", texts.field_said()) };
    Control::Choice(ChoiceGroup { field, choices: said.collect(), count: HowMany::One })
}

/// Reads an answer to the latest version of a question.
pub(super) fn parse(form: &Fields, question: &BankQuestion, language: Language) -> Result<NewAnswer, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let said = match form.get("said") {
        "" => Some(Said::Told),
        code => Said::from_code(code),
    };
    let content = match said {
        None => {
            errors.add("said", texts.error_said());
            None
        }
        Some(Said::Told) if question.kind == Kind::File => {
            errors.add("said", texts.error_said());
            None
        }
        Some(Said::Told) => read(form, question, (&mut errors, language)),
        Some(_) if would_be_lost(form, question) => {
            errors.add("said", texts.error_said_both());
            None
        }
        Some(_) => Some(String::new()),
    };
    let (Some(said), Some(content), true) = (said, content, errors.is_empty()) else { return Err(errors) };
    Ok(NewAnswer { said, content, language, version: question.version, source: Source::Typed })
}

/// What of a form is the answer itself.
pub(super) fn typed(form: &Fields) -> Vec<(&str, &str)> {
    form.iter().filter(|(name, _)| *name == "answer" || table::is_field(name)).collect()
}

/// Whether words were typed beside that there is no answer. A choice that cannot be taken back with the mouse alone does not contradict.
fn would_be_lost(form: &Fields, question: &BankQuestion) -> bool {
    match question.kind {
        Kind::Text => !form.get("answer").trim().is_empty(),
        Kind::Table => table::is_typed(form, question),
        _ => false,
    }
}

fn read(form: &Fields, question: &BankQuestion, (errors, language): (&mut FormErrors, Language)) -> Option<String> {
    if question.kind == Kind::Table {
        return table::read(form, question, (errors, language));
    }
    let typed: Vec<&str> = form.all("answer").map(str::trim).filter(|typed| !typed.is_empty()).collect();
    if question.kind == Kind::Text {
        let mut reading = Reading::new(form, language);
        reading.words_if_any("answer", WORDS_MAX);
        reading.done(Some(())).err().iter().for_each(|wrong| errors.add_all(wrong));
    }
    let read = read_content(&typed, question);
    if read.is_none() {
        errors.add("answer", Texts::new(language).error_answer(question.kind.code()));
    }
    read
}

/// What was typed, as it is stored.
fn read_content(typed: &[&str], question: &BankQuestion) -> Option<String> {
    let most = i64::try_from(question.choices()).unwrap_or(0);
    let numbers = |bounds: std::ops::RangeInclusive<i64>| -> Option<Vec<i64>> {
        let mut read: Vec<i64> = Vec::new();
        for one in typed {
            read.push(one.parse().ok().filter(|number| bounds.contains(number))?);
        }
        read.sort_unstable();
        read.dedup();
        (!read.is_empty()).then_some(read)
    };
    let one = |bounds| numbers(bounds).filter(|read| read.len() == 1).map(|read| read[0].to_string());
    match question.kind {
        Kind::Text => typed.first().map(|words| (*words).to_owned()),
        Kind::One => one(1..=most),
        Kind::Scale => one(SCALE),
        Kind::Several => numbers(1..=most).map(|read| read.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")),
        Kind::Number => typed.first().and_then(|typed| parse_number(typed)).map(|number| number.to_string()),
        Kind::Day => typed.first().and_then(|typed| typed.parse::<Date>().ok()).map(|day| day.to_string()),
        Kind::Table | Kind::File => None,
    }
}

/// An answer as a reader sees it, in the words of the version that it was given to.
pub(super) fn shown(
    question: &BankQuestion,
    (said, content, version): (Said, &str, i64),
    written_in: Language,
    reader: Language,
) -> Words {
    let texts = Texts::new(reader);
    if said != Said::Told {
        return texts.said_name(said.code()).to_string().into();
    }
    let wording = question.wording(version, reader).or_else(|| question.now_in(reader));
    match question.kind {
        Kind::Text => Words::written(content.to_owned(), Some(written_in.code().into())),
        Kind::One | Kind::Several => {
            let choices = wording.map(|wording| wording.choices.as_slice()).unwrap_or_default();
            let label = |number: i64| usize::try_from(number - 1).ok().and_then(|at| choices.get(at)).cloned();
            let code = wording.map(|wording| wording.language.code().into());
            Words::written(reader.list(chosen(content).filter_map(label)), code)
        }
        Kind::Scale => texts.of_five(content.to_owned()).to_string().into(),
        Kind::Number => {
            let number = number_shown(content, reader);
            match wording.filter(|wording| !wording.unit.is_empty()) {
                Some(Wording { unit, language, .. }) => {
                    Words::written(format!("{number} {unit}"), Some(language.code().into()))
                }
                None => number.into(),
            }
        }
        Kind::Day => match content.parse::<Date>() {
            Ok(day) => reader.date(day, DateLength::Long).to_string().into(),
            Err(_) => content.to_owned().into(),
        },
        Kind::File if content.is_empty() => texts.file_gone().into(),
        Kind::File => Words::written(content.to_owned(), None),
        Kind::Table => wording.map_or_else(Words::default, |wording| {
            Words::written(table::in_words(content, wording, reader), Some(wording.language.code().into()))
        }),
    }
}

/// What a number counts, in the language of the words.
pub(super) fn unit(wording: &Wording) -> Option<Words> {
    (!wording.unit.is_empty()).then(|| Words::written(wording.unit.clone(), Some(wording.language.code().into())))
}

/// What can be answered to a question, where that is said beforehand: its choices, or the columns and rows of its table.
pub(super) fn choices_in_words(question: &BankQuestion, wording: &Wording, reader: Language) -> Option<String> {
    match question.kind {
        Kind::Table => Some(table::shape_in_words(question, wording, reader)),
        _ => Some(wording.choices.join(" · ")).filter(|all| !all.is_empty()),
    }
}

/// Words that may be quoted, as a reader sees them.
pub(super) fn quoted(question: &BankQuestion, quote: &Quote, reader: Language) -> String {
    match (question.kind, question.wording(quote.version, reader)) {
        (Kind::Table, Some(wording)) => table::in_words(&quote.words, wording, reader),
        _ => quote.words.clone(),
    }
}

/// Of whom a question is asked that is not asked of all.
pub(super) fn only_words(asked: &Asked, only: Only, language: Language) -> String {
    let texts = Texts::new(language);
    let wording = asked.questions.get(&only.after).and_then(|question| question.now_in(language));
    let choice = usize::try_from(only.is - 1).ok().and_then(|at| wording?.choices.get(at)).cloned();
    texts.asked_only(choice.unwrap_or_else(|| only.is.to_string()), asked.number(only.after)).to_string()
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    fn question(kind: Kind) -> BankQuestion {
        let choices = ["Open data", "Sensors", "Help line"].map(str::to_owned).into();
        BankQuestion {
            id: Id::from_number(1),
            kind,
            fact: String::new(),
            rows_max: 0,
            version: 1,
            wordings: vec![Wording {
                version: 1,
                language: Language::English,
                words: "?".to_owned(),
                choices,
                rows: Vec::new(),
                unit: "staff".to_owned(),
            }],
        }
    }

    fn read(kind: Kind, typed: &[&str]) -> Option<String> {
        let form = typed.iter().fold(Fields::default(), |form, typed| form.and("answer", typed));
        parse(&form, &question(kind), Language::English).ok().map(|answer| answer.content)
    }

    #[test]
    fn each_kind_is_read_as_people_write_it() {
        assert_eq!(read(Kind::Number, &["1 234,5"]).as_deref(), Some("1234.5"));
        assert_eq!(read(Kind::Day, &["2026-04-13"]).as_deref(), Some("2026-04-13"));
        assert_eq!(read(Kind::Several, &["3", "1", "3"]).as_deref(), Some("1 3"));
        assert_eq!((read(Kind::Scale, &["5"]).as_deref(), read(Kind::Scale, &["6"])), (Some("5"), None));
        assert_eq!(
            (read(Kind::One, &["4"]), read(Kind::One, &["1", "2"]), read(Kind::Text, &[" "])),
            (None, None, None)
        );
    }

    #[test]
    fn not_known_is_an_answer_to_everything_and_loses_no_words() {
        let form = |said| Fields::from([("answer", "We do not count them"), ("said", said)]);
        let parsed = |kind, said| parse(&form(said), &question(kind), Language::English).map(|answer| answer.said);
        assert_eq!(parsed(Kind::Number, "not-known"), Ok(Said::NotKnown));
        assert!(parsed(Kind::Text, "not-ours").is_err(), "the words would be lost");
    }

    #[test]
    fn an_answer_is_shown_in_the_words_of_its_version() {
        let mut asked = question(Kind::One);
        asked.version = 2;
        let choices = ["Open data", "Sensors in streets", "Help line"].map(str::to_owned).into();
        let second = Wording { version: 2, words: "??".to_owned(), choices, ..asked.wordings[0].clone() };
        asked.wordings.push(second);
        let of = |version| shown(&asked, (Said::Told, "2", version), Language::English, Language::English);
        assert_eq!((of(1).text(), of(2).text()), ("Sensors", "Sensors in streets"));
    }

    #[test]
    fn a_number_stands_beside_what_it_counts_in_the_language_of_the_reader() {
        let mut asked = question(Kind::Number);
        let french = Wording { language: Language::French, unit: "agents".to_owned(), ..asked.wordings[0].clone() };
        asked.wordings.push(french);
        let of = |reader| shown(&asked, (Said::Told, "1200", 1), Language::English, reader);
        assert_eq!(of(Language::English).to_string(), "<bdi lang=\"en\">1,200 staff</bdi>");
        assert!(of(Language::French).to_string().ends_with(" agents</bdi>"), "{}", of(Language::French));
        assert!(of(Language::Arabic).to_string().starts_with("<bdi lang=\"en\">"), "nobody wrote it in Arabic");
    }
}
