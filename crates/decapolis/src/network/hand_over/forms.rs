//! The form of a hand-over, read into types.

use kernel::design::{
    Answer as ChoiceAnswer, ChoiceGroup, Control, Field, Hidden, HowMany, Select, SelectOption, TextField, TextKind,
    Width,
};
use kernel::form::FormErrors;
use kernel::language::Language;
use kernel::person::{is_address, is_name};
use kernel::post::{HeldPost, HoldingId};
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;

use super::super::texts::Texts;
use super::{NewHandOver, Successor};

/// A hand-over is planned at most so far ahead.
const DAYS_AHEAD: i64 = 366;
/// Fields of the form; the review carries them on under the same names after a `_`.
const FIELDS: [&str; 6] = ["person", "name", "email", "from", "how", "holding"];

/// Reads the form, or what the review carried on.
pub(super) fn parse(form: &Fields, zone: &Zone, now: Timestamp, language: Language) -> Result<NewHandOver, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let successor = parse_successor(form, texts, &mut errors);
    let from: Option<Date> = get(form, "from").parse().ok();
    let starts_at = from.map(|date| date.start_in(zone)).filter(|at| {
        let today = now.date_in(zone).start_in(zone);
        *at >= today && *at <= now.plus_days(DAYS_AHEAD)
    });
    if starts_at.is_none() {
        errors.add("from", texts.error_from());
    }
    let seen: Option<HoldingId> = get(form, "holding").parse().ok();
    match (errors.is_empty(), successor, starts_at) {
        (true, Some(successor), Some(starts_at)) => {
            Ok(NewHandOver { successor, starts_at, is_acting: get(form, "how") == "acting", seen })
        }
        _ => Err(errors),
    }
}

fn get<'f>(form: &'f Fields, name: &str) -> &'f str {
    form.filled(&format!("_{name}")).unwrap_or_else(|| form.get(name))
}

fn parse_successor(form: &Fields, texts: Texts, errors: &mut FormErrors) -> Option<Successor> {
    let person = get(form, "person");
    if !person.is_empty() {
        let person = person.parse().ok().map(Successor::Colleague);
        if person.is_none() {
            errors.add("person", texts.error_person());
        }
        return person;
    }
    let (name, email) = (get(form, "name"), get(form, "email"));
    if !is_name(name) {
        errors.add("name", texts.error_name());
    }
    if !is_address(email) {
        errors.add("email", texts.error_email());
    }
    Some(Successor::New { name: name.to_owned(), email: email.to_owned() })
}

/// What was typed, carried on by the review's form.
pub(super) fn carried(form: &Fields) -> Vec<Hidden> {
    FIELDS
        .iter()
        .map(|name| Hidden { name: format!("_{name}").into(), value: get(form, name).to_owned().into() })
        .collect()
}

/// The controls: who, from when, how.
pub(super) fn controls(
    colleagues: &[HeldPost],
    tomorrow: &str,
    errors: &FormErrors,
    typed: &Fields,
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let field = |name: &'static str, label: &'static str| Field { error: errors.of(name), ..Field::new(name, label) };
    let mut options = vec![SelectOption { value: "".into(), label: texts.somebody_new().into() }];
    options.extend(colleagues.iter().filter_map(|held| {
        let holder = held.holder.as_ref()?;
        let label = format!("{}, {}", holder.name, held.title).into();
        Some(SelectOption { value: holder.person.to_string().into(), label })
    }));
    let text = |name: &'static str, label: &'static str, kind| {
        Control::Text(TextField {
            field: field(name, label),
            value: typed.get(name).to_owned().into(),
            kind,
            ..TextField::default()
        })
    };
    let from = TextField {
        field: Field { hint: Some(texts.since_hint().into()), ..field("from", texts.since_when()) },
        value: typed.filled("from").unwrap_or(tomorrow).to_owned().into(),
        kind: TextKind::Date,
        width: Width::Medium,
        ..TextField::default()
    };
    let is_acting = typed.get("how") == "acting";
    let how = ChoiceGroup {
        field: Field::new("how", texts.how()),
        choices: vec![
            ChoiceAnswer::new("appointed", texts.appointed(), !is_acting),
            ChoiceAnswer::new("acting", texts.acting(), is_acting),
        ],
        count: HowMany::One,
    };
    vec![
        Control::Select(Select {
            field: field("person", texts.who_takes_it()),
            options,
            value: typed.get("person").to_owned().into(),
        }),
        text("name", texts.new_name(), TextKind::Words),
        text("email", texts.new_email(), TextKind::Email),
        Control::Text(from),
        Control::Choice(how),
    ]
}

#[cfg(test)]
mod tests {
    use kernel::person::NAME_MAX;

    use super::*;
    use kernel::id::Id;
    use kernel::person::PersonId;

    /// 13 April 2026, 09:00 UTC.
    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn read(fields: [(&str, &str); 4]) -> Result<NewHandOver, FormErrors> {
        parse(&Fields::from(fields), &Zone::UTC, NOW, Language::English)
    }

    #[test]
    fn a_colleague_takes_a_post_from_a_day_on() {
        let new = read([
            ("person", &PersonId::from_number(77).to_string()),
            ("from", "2026-04-14"),
            ("how", "acting"),
            ("holding", ""),
        ]);
        let expected = NewHandOver {
            successor: Successor::Colleague(PersonId::from_number(77)),
            starts_at: "2026-04-14T00:00:00Z".parse().expect("an instant"),
            is_acting: true,
            seen: None,
        };
        assert_eq!(new, Ok(expected));
    }

    #[test]
    fn somebody_new_needs_a_name_and_an_address() {
        let errors = read([("person", ""), ("name", ""), ("email", "can@"), ("from", "2026-04-13")]).expect_err("no");
        let wrong = ["name", "email", "from"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true, true, false]);
    }

    #[test]
    fn a_name_is_one_line_that_reads_as_it_is_stored() {
        for name in ["Can", "Ana Ñañez", "سليم", "O\u{2019}Neil", "李明"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "Can\nBcc: all@evil.example", "Can\u{202e}naC", "\u{0}", &"a".repeat(NAME_MAX + 1)] {
            assert!(!is_name(name), "{name:?}");
        }
    }

    #[test]
    fn yesterday_and_next_century_are_no_days_to_begin() {
        for from in ["2026-04-12", "2126-04-13", "soon", ""] {
            let errors = read([("name", "Can"), ("email", "can@izmir.example"), ("from", from), ("how", "")]);
            assert!(errors.expect_err("refused").of("from").is_some(), "{from}");
        }
    }

    #[test]
    fn the_review_carries_what_was_typed() {
        let typed = Fields::from([("name", "Can"), ("email", "can@izmir.example"), ("from", "2026-04-14")]);
        let carried = carried(&typed);
        let name = carried.iter().find(|hidden| hidden.name == "_name").expect("carried");
        assert_eq!((carried.len(), &*name.value), (6, "Can"));
    }
}
