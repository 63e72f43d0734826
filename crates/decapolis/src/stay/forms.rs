//! The form of what somebody needs, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading};
use kernel::language::Language;
use kernel::time::Date;
use kernel::web::Fields;

use super::model::{CARE_MAX, Diet, NIGHTS_MAX, Said};
use super::texts::Texts;
use crate::forum::Meeting;

/// What a form shows of what was said.
pub(super) fn present(said: Option<&Said>) -> Fields {
    let Some(said) = said else { return Fields::from([("diet", Diet::Anything.code())]) };
    let nights = if said.nights == 0 { String::new() } else { said.nights.to_string() };
    Fields::from([
        ("arrives", said.arrives_on.as_str()),
        ("leaves", said.leaves_on.as_str()),
        ("nights", nights.as_str()),
        ("dinner", if said.dines { "yes" } else { "no" }),
        ("diet", said.diet.code()),
        ("diet_words", said.diet_words.as_str()),
        ("access", said.access_words.as_str()),
        ("letter", if said.letter_for.is_some() { "yes" } else { "" }),
        ("passport_name", said.letter_for.as_deref().unwrap_or_default()),
    ])
}

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let diet = |diet: Diet| (diet.code().to_owned(), texts.diet(diet.code()).to_string());
    vec![
        filled.day_hinted("arrives", texts.arrives(), texts.arrives_hint()),
        filled.day("leaves", texts.leaves()),
        filled.short("nights", texts.nights(), texts.nights_hint()),
        one_of(filled, "dinner", texts.dinner(), &[("yes", texts.dines_yes()), ("no", texts.dines_no())]),
        filled.select("diet", texts.what_i_eat(), Diet::ALL.map(diet)),
        filled.line_hinted("diet_words", texts.diet_words(), texts.care_hint()),
        filled.area("access", texts.access(), texts.access_hint()),
        Control::Choice(ChoiceGroup {
            field: Field::new("letter", texts.visa()),
            choices: vec![Answer::new("yes", texts.wants_letter(), filled.typed.get("letter") == "yes")],
            count: HowMany::Any,
        }),
        filled.line_hinted("passport_name", texts.passport_name(), texts.passport_hint()),
    ]
}

fn one_of(
    filled: Filled<'_>,
    name: &'static str,
    label: &'static str,
    all: &[(&'static str, &'static str)],
) -> Control {
    let answer =
        |(value, label): &(&'static str, &'static str)| Answer::new(*value, *label, filled.typed.get(name) == *value);
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), ..Field::new(name, label) },
        choices: all.iter().map(answer).collect(),
        count: HowMany::One,
    })
}

/// Reads what somebody needs at a meeting: they are there on some day of it, and sleep there no oftener than they can.
pub(super) fn parse(form: &Fields, meeting: &Meeting, language: Language) -> Result<Said, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let (arrives, leaves) = (reading.day_if_any("arrives"), reading.day_if_any("leaves"));
    let (first, last) = (meeting.starts_at.date_in(&meeting.zone()), meeting.ends_at.date_in(&meeting.zone()));
    if arrives.is_some_and(|day| day > last) {
        reading.fail("arrives", texts.error_arrives());
    }
    if leaves.is_some_and(|day| day < first || arrives.is_some_and(|arrives| day < arrives)) {
        reading.fail("leaves", texts.error_leaves());
    }
    let nights = if reading.get("nights").is_empty() { Some(0) } else { reading.count("nights", 0..=NIGHTS_MAX) };
    let there = arrives.zip(leaves).map(|(from, to)| from.days_until(to));
    if nights.zip(there).is_some_and(|(nights, there)| nights > there.max(0)) {
        reading.fail("nights", texts.error_nights());
    }
    let dines = reading.choice("dinner", yes_or_no, texts.error_dinner());
    let diet = reading.choice("diet", Diet::from_code, texts.error_diet());
    let diet_words = reading.words_if_any("diet_words", CARE_MAX);
    let access_words = reading.words_if_any("access", CARE_MAX);
    let letter_for =
        (reading.get("letter") == "yes").then(|| reading.words("passport_name", NAME_MAX, texts.error_passport_name()));
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let chosen = nights.zip(dines).zip(diet);
    reading.done(chosen.map(|((nights, dines), diet)| Said {
        arrives_on: day(arrives),
        leaves_on: day(leaves),
        nights,
        dines,
        diet,
        diet_words,
        access_words,
        letter_for,
    }))
}

fn yes_or_no(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
