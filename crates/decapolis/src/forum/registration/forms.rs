//! The form that sets a class, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, Reading, last_day};
use kernel::language::Language;
use kernel::time::Zone;
use kernel::web::Fields;

use super::super::model::Meeting;
use super::super::texts::Texts;
use super::model::{Class, ClassKind, NewClass};

/// More seats than any conference keeps for a class.
const KEPT_MAX: i64 = 10_000;

pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.day_hinted("opens", texts.class_opens(), texts.class_opens_hint()),
        filled.short("kept", texts.class_kept(), texts.class_kept_hint()),
        filled.day_hinted("kept_until", texts.class_kept_until(), texts.class_kept_until_hint()),
    ]
}

/// What a form shows of a class that is set.
pub(super) fn present(class: Option<&Class>, zone: &Zone) -> Fields {
    let Some(said) = class.map(|class| class.said) else { return Fields::default() };
    let fields = Fields::from([("opens", said.opens_at.date_in(zone).to_string().as_str())]);
    if said.kept == 0 {
        return fields;
    }
    let until = last_day(said.kept_until, zone).to_string();
    fields.and("kept", &said.kept.to_string()).and("kept_until", &until)
}

/// Reads a class: it opens with a day where the meeting is, before it begins, and what is kept is so to the end of a day before the meeting.
/// Nothing where no day is given: there is no such class.
pub(super) fn parse(
    form: &Fields,
    kind: ClassKind,
    meeting: &Meeting,
    language: Language,
) -> Result<Option<NewClass>, FormErrors> {
    let (texts, zone) = (Texts::new(language), &meeting.zone());
    let mut reading = Reading::new(form, language);
    let opens = reading.day_if_any("opens");
    let kept = if reading.get("kept").is_empty() { Some(0) } else { reading.count("kept", 0..=KEPT_MAX) };
    let until = reading.day_if_any("kept_until");
    if kept.is_some_and(|kept| kept > 0) && until.is_none() {
        reading.fail("kept_until", texts.error_kept_until());
    }
    if opens.zip(until).is_some_and(|(opens, until)| until < opens) {
        reading.fail("kept_until", texts.error_kept_before());
    }
    if opens.is_some_and(|opens| opens.start_in(zone) >= meeting.starts_at) {
        reading.fail("opens", texts.error_class_opens());
    }
    let Some(opens) = opens else { return reading.done(kept.map(|_| None)) };
    let opens_at = opens.start_in(zone);
    let kept_until = until.map_or(opens_at, |day| day.plus_days(1).start_in(zone));
    reading.done(kept.map(|kept| Some(NewClass { kind, opens_at, kept, kept_until })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forum::tests::sample_meeting;

    fn read(fields: &[(&str, &str)]) -> Result<Option<NewClass>, FormErrors> {
        let form = fields.iter().fold(Fields::default(), |form, (name, value)| form.and(name, value));
        let meeting = Meeting { zone: "UTC".to_owned(), ..sample_meeting() };
        parse(&form, ClassKind::Members, &meeting, Language::English)
    }

    #[test]
    fn what_is_kept_is_kept_to_the_end_of_a_day() {
        let kept = read(&[("opens", "2026-05-01"), ("kept", "5"), ("kept_until", "2026-05-09")]);
        let kept = kept.expect("a class").expect("one");
        assert_eq!((kept.opens_at.to_string(), kept.kept), ("2026-05-01T00:00:00Z".to_owned(), 5));
        assert_eq!(kept.kept_until.to_string(), "2026-05-10T00:00:00Z");
        assert_eq!(read(&[]), Ok(None), "no day, no class");
    }

    #[test]
    fn a_class_opens_before_the_meeting_begins() {
        let errors = read(&[("opens", "2026-06-10")]).expect_err("nobody could register");
        assert!(errors.of("opens").is_some());
    }

    #[test]
    fn seats_are_kept_until_some_day_that_is_not_before_the_opening() {
        let errors = read(&[("opens", "2026-05-01"), ("kept", "5")]).expect_err("for ever");
        assert!(errors.of("kept_until").is_some());
        let errors = read(&[("opens", "2026-05-01"), ("kept", "5"), ("kept_until", "2026-04-30")]);
        assert!(errors.expect_err("over before it began").of("kept_until").is_some());
        assert!(read(&[("opens", "2026-05-01"), ("kept", "many")]).expect_err("no number").of("kept").is_some());
    }
}
