//! The form that names an assistant, read into types.

use kernel::design::{Control, Field, TextField, TextKind, Width};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::person::{NAME_MAX, is_address};
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;

use super::acts::NewAssistant;
use super::texts::Texts;

/// An assistant is named for a year at most; then the holder names them again.
const DAYS_MAX: i64 = 366;

/// Reads the form. The last day counts whole.
pub(super) fn parse(
    form: &Fields,
    zone: &Zone,
    now: Timestamp,
    language: Language,
) -> Result<NewAssistant, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let (name, email) = (form.get("name"), form.get("email"));
    if name.is_empty() || name.chars().count() > NAME_MAX {
        errors.add("name", texts.error_name());
    }
    if !is_address(email) {
        errors.add("email", texts.error_email());
    }
    let until: Option<Date> = form.get("until").parse().ok();
    let ends_at = until.map(|date| date.plus_days(1).start_in(zone));
    let ends_at = ends_at.filter(|at| *at > now && *at <= now.plus_days(DAYS_MAX));
    if ends_at.is_none() {
        errors.add("until", texts.error_until());
    }
    match ends_at {
        Some(ends_at) if errors.is_empty() => {
            Ok(NewAssistant { name: name.to_owned(), email: email.to_owned(), ends_at })
        }
        _ => Err(errors),
    }
}

/// The controls: who, and until when.
pub(super) fn controls(errors: &FormErrors, typed: &Fields, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let text = |name: &'static str, label: &'static str, hint: Option<&'static str>, kind, width| {
        let hint = hint.map(Into::into);
        Control::Text(TextField {
            field: Field { error: errors.of(name), hint, ..Field::new(name, label) },
            value: typed.get(name).to_owned().into(),
            kind,
            width,
            ..TextField::default()
        })
    };
    let until = Some(texts.until_hint());
    vec![
        text("name", texts.their_name(), None, TextKind::Words, Width::default()),
        text("email", texts.their_email(), None, TextKind::Email, Width::default()),
        text("until", texts.until_when(), until, TextKind::Date, Width::Medium),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 13 April 2026, 09:00 UTC.
    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn read(until: &str) -> Result<NewAssistant, FormErrors> {
        let form = Fields::from([("name", "Iris Vale"), ("email", "iris@city.example"), ("until", until)]);
        parse(&form, &Zone::UTC, NOW, Language::English)
    }

    #[test]
    fn the_last_day_counts_whole() {
        let ends_at = read("2026-04-13").map(|new| new.ends_at);
        assert_eq!(ends_at, Ok("2026-04-14T00:00:00Z".parse().expect("an instant")));
    }

    #[test]
    fn yesterday_and_two_years_on_are_refused() {
        for until in ["2026-04-12", "2028-04-13", ""] {
            assert!(read(until).expect_err("refused").of("until").is_some(), "{until}");
        }
    }
}
