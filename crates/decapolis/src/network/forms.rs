//! The forms of a city's page: facts and standing. Read into types, and given back with all errors at once.

use kernel::design::{Control, Field, Select, SelectOption, TextField, TextKind, Width};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::web::Fields;

use super::facts::{AnswerKind, OWN_FIGURES, STATED_NUMBERS, STATED_YES_NO, answer_of, fact_label, plausible};
use super::model::{NewFact, Standing};
use super::texts::Texts;

/// Letters of a source or a reason.
const WORDS_MAX: usize = 500;
/// Figures of a city from before are history, not facts to compare by.
const YEAR_MIN: i64 = 1950;

/// Reads a fact. `this_year` is the latest year that can be meant.
pub(super) fn parse_fact(form: &Fields, this_year: i64, language: Language) -> Result<NewFact, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let fact = form.get("fact");
    let content = match answer_of(fact) {
        Some(AnswerKind::Number) => parse_figure(fact, form.get("value"), &mut errors, language),
        Some(AnswerKind::YesNo) => {
            let said = parse_yes_no(form.get("value"), texts);
            if said.is_none() {
                errors.add("value", texts.error_yes_no());
            }
            said.map(str::to_owned)
        }
        None => {
            errors.add("fact", texts.error_fact());
            Some(String::new())
        }
    };
    let year = form.get("year").parse().ok().filter(|year| (YEAR_MIN..=this_year).contains(year));
    if year.is_none() {
        errors.add("year", texts.error_year(YEAR_MIN.to_string(), this_year.to_string()));
    }
    let source = required(form, "source", texts.error_source(), &mut errors, texts);
    match (errors.is_empty(), content, year) {
        (true, Some(content), Some(year)) => Ok(NewFact { fact: fact.to_owned(), content, year, source }),
        _ => Err(errors),
    }
}

/// Reads a figure that can be meant; nothing, with its error noted, where none can.
fn parse_figure(fact: &str, typed: &str, errors: &mut FormErrors, language: Language) -> Option<String> {
    let texts = Texts::new(language);
    let Some(number) = parse_number(typed) else {
        errors.add("value", texts.error_number());
        return None;
    };
    let range = plausible(fact);
    if !range.holds(number) {
        let (least, most) = (language.decimal(range.least, 0), language.decimal(range.most, 0));
        errors.add("value", texts.error_range(least, most, range.why));
        return None;
    }
    Some(number.to_string())
}

/// Reads how a city stands from now on, and why.
pub(super) fn parse_standing(form: &Fields, language: Language) -> Result<(Standing, String), FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let standing = Standing::from_code(form.get("standing"));
    if standing.is_none() {
        errors.add("standing", texts.error_standing());
    }
    let reason = required(form, "reason", texts.error_reason(), &mut errors, texts);
    match (errors.is_empty(), standing) {
        (true, Some(standing)) => Ok((standing, reason)),
        _ => Err(errors),
    }
}

/// Some words within their limit; an empty text, with its error noted, where there are none.
fn required(form: &Fields, field: &'static str, missing: &str, errors: &mut FormErrors, texts: Texts) -> String {
    let words = form.get(field);
    if words.is_empty() {
        errors.add(field, missing);
    }
    if words.chars().count() > WORDS_MAX {
        errors.add(field, texts.error_too_long(WORDS_MAX));
    }
    words.to_owned()
}

fn parse_yes_no(typed: &str, texts: Texts) -> Option<&'static str> {
    let typed = typed.to_lowercase();
    let is = |word: &str, code: &str| typed == word.to_lowercase() || typed == code;
    match (is(texts.yes(), "yes"), is(texts.no(), "no")) {
        (true, _) => Some("yes"),
        (_, true) => Some("no"),
        _ => None,
    }
}

/// Reads a number as people write it: "508,394", "36.5", "36,5", "1 234,5". One separator before exactly three digits
/// groups; of two kinds the last one is the decimal point.
pub(crate) fn parse_number(typed: &str) -> Option<f64> {
    let kept: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').map(western).collect();
    let last = kept.rfind([',', '.']);
    let is_decimal = |at: usize| {
        let mark = &kept[at..=at];
        let both = kept.contains(',') && kept.contains('.');
        both || (kept.matches(mark).count() == 1 && kept.len() - at - 1 != 3)
    };
    let (whole, part) = match last {
        Some(at) if is_decimal(at) => (&kept[..at], &kept[at + 1..]),
        _ => (kept.as_str(), ""),
    };
    let whole = whole.replace([',', '.'], "");
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole.as_str()), |rest| ("-", rest));
    if whole.is_empty() || !digits(whole) || !digits(part) {
        return None;
    }
    format!("{sign}{whole}.{part}0").parse().ok().filter(|number: &f64| number.is_finite())
}

/// Arabic digits and separators as western ones.
fn western(letter: char) -> char {
    match letter {
        '٠'..='٩' => char::from(b'0' + (letter as u32 - '٠' as u32) as u8),
        '٫' => '.',
        '٬' => ',',
        other => other,
    }
}

/// The controls of a fact.
pub(super) fn fact_controls(errors: &FormErrors, typed: &Fields, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut options: Vec<SelectOption> = [OWN_FIGURES.as_slice(), &STATED_NUMBERS, &STATED_YES_NO]
        .concat()
        .into_iter()
        .map(|fact| SelectOption { value: fact.into(), label: fact_label(fact, language).into() })
        .collect();
    options.insert(0, SelectOption { value: "".into(), label: texts.choose().into() });
    let field = |name: &'static str, label: &'static str| Field { error: errors.of(name), ..Field::new(name, label) };
    let value = TextField {
        field: Field { hint: Some(texts.value_hint().into()), ..field("value", texts.value()) },
        value: typed.get("value").to_owned().into(),
        width: Width::Medium,
        ..TextField::default()
    };
    let year = TextField {
        field: field("year", texts.year()),
        value: typed.get("year").to_owned().into(),
        kind: TextKind::Number,
        width: Width::Short,
        ..TextField::default()
    };
    let source = TextField {
        field: Field { hint: Some(texts.source_hint().into()), ..field("source", texts.source()) },
        value: typed.get("source").to_owned().into(),
        ..TextField::default()
    };
    vec![
        Control::Select(Select {
            field: field("fact", texts.fact()),
            options,
            value: typed.get("fact").to_owned().into(),
        }),
        Control::Text(value),
        Control::Text(year),
        Control::Text(source),
    ]
}

/// The controls of a city's standing.
pub(super) fn standing_controls(
    errors: &FormErrors,
    typed: &Fields,
    present: Standing,
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let option = |standing: Standing| SelectOption {
        value: standing.code().into(),
        label: texts.standing(standing.code()).to_string().into(),
    };
    let standing = Select {
        field: Field { error: errors.of("standing"), ..Field::new("standing", texts.column_standing()) },
        options: Standing::ALL.map(option).into(),
        value: typed.filled("standing").unwrap_or(present.code()).to_owned().into(),
    };
    let reason = TextField {
        field: Field { error: errors.of("reason"), ..Field::new("reason", texts.reason()) },
        value: typed.get("reason").to_owned().into(),
        ..TextField::default()
    };
    vec![Control::Select(standing), Control::Text(reason)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(value: &str) -> Result<String, FormErrors> {
        let form = Fields::from([("fact", "population"), ("value", value), ("year", "2024"), ("source", "Census")]);
        parse_fact(&form, 2026, Language::English).map(|new| new.content)
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let written = ["508,394", "508.394", "508 394", "36,5", "36.5", "1.234,5", "1,234.5", "٥٠٨٬٣٩٤", "-3.25", "12"];
        let read = written.map(|typed| parse_number(typed).unwrap_or(f64::NAN));
        assert_eq!(read, [508_394.0, 508_394.0, 508_394.0, 36.5, 36.5, 1_234.5, 1_234.5, 508_394.0, -3.25, 12.0]);
    }

    #[test]
    fn what_is_no_number_is_not_guessed() {
        let read = ["", "many", "1e5", "12 people", "-", ".", "inf", "NaN"].map(parse_number);
        assert_eq!(read, [None; 8]);
    }

    #[test]
    fn a_fact_comes_with_value_year_and_source() {
        assert_eq!(fact("508,394"), Ok("508394".to_owned()));
        let errors = fact("half a million").expect_err("refused");
        assert!(errors.of("value").is_some() && errors.of("year").is_none());
    }

    #[test]
    fn absurd_figures_are_refused_with_their_range() {
        let refusal = |value: &str| fact(value).err().and_then(|errors| errors.of("value"));
        let sentence = "Enter a whole number from 1 to 50,000,000: the largest city has fewer people than that";
        let refused = ["-3", "0", "12.5", "50,000,001"].map(refusal);
        assert_eq!(refused, [(); 4].map(|()| Some(sentence.into())));
        assert_eq!(["1", "50,000,000"].map(refusal), [None, None]);
    }

    #[test]
    fn all_errors_of_a_fact_come_at_once() {
        let form = Fields::from([("fact", "climate"), ("year", "2027")]);
        let errors = parse_fact(&form, 2026, Language::French).expect_err("refused");
        let wrong = ["fact", "value", "year", "source"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true, false, true, true]);
    }

    #[test]
    fn yes_and_no_are_read_in_the_readers_language() {
        let form = |value: &str| {
            let form = Fields::from([("fact", "public_wifi"), ("value", value), ("year", "2025"), ("source", "x")]);
            parse_fact(&form, 2026, Language::Spanish).map(|new| new.content).ok()
        };
        let read = ["Sí", "no", "yes", "maybe"].map(form);
        assert_eq!(read, [Some("yes".to_owned()), Some("no".to_owned()), Some("yes".to_owned()), None]);
    }

    #[test]
    fn a_standing_changes_with_a_reason_only() {
        let form = Fields::from([("standing", "lapsed"), ("reason", " ")]);
        let errors = parse_standing(&form, Language::English).expect_err("refused");
        assert!(errors.of("reason").is_some() && errors.of("standing").is_none());
    }
}
