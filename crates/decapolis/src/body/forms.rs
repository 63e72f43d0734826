//! The forms of bodies, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::Function;
use kernel::time::{Timestamp, Zone};
use kernel::web::Fields;

use super::model::{BodyKind, NewBody, NewSeat};
use super::texts::Texts;
use crate::network::{CityId, Region};

/// Functions whose posts can be given a seat.
const SEATED: [Function; 2] = [Function::Leader, Function::Officer];

/// Reads a new body.
pub(super) fn parse_body(form: &Fields, zone: &Zone, language: Language) -> Result<NewBody, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let name = reading.words("name", NAME_MAX, texts.error_name());
    let kind = reading.choice("kind", BodyKind::from_code, texts.error_kind());
    let remit = reading.words("remit", WORDS_MAX, texts.error_remit());
    let (from, until) = (reading.day("from"), reading.day_if_any("until"));
    if kind.is_some_and(BodyKind::must_end) && reading.get("until").is_empty() {
        reading.fail("until", texts.error_no_last_day());
    }
    let span = reading.span("until", from, until, zone);
    let region = form.get("region").parse().ok();
    reading.done(kind.zip(span).map(|(kind, (starts_at, ends_at))| NewBody {
        kind,
        name,
        remit,
        language,
        region,
        starts_at,
        ends_at,
    }))
}

/// Reads a seat; `city` is the member that the typed name means.
pub(super) fn parse_seat(
    form: &Fields,
    city: Option<CityId>,
    zone: &Zone,
    language: Language,
) -> Result<NewSeat, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    if city.is_none() {
        reading.fail("city", texts.error_city());
    }
    let function = reading.choice("function", seated, texts.error_function());
    let (from, until) = (reading.day("seat_from"), reading.day("seat_until"));
    let span = until.and_then(|until| reading.span("seat_until", from, Some(until), zone));
    let chairs = form.get("role") == "chair";
    let whole = city.zip(function).zip(span);
    reading.done(whole.map(|((city, function), (starts_at, ends_at))| NewSeat {
        city,
        function,
        starts_at,
        ends_at,
        chairs,
    }))
}

fn seated(code: &str) -> Option<Function> {
    SEATED.into_iter().find(|function| function.code() == code)
}

/// Reads a new last day, which lies ahead.
pub(super) fn parse_end(
    form: &Fields,
    zone: &Zone,
    now: Timestamp,
    language: Language,
) -> Result<Timestamp, FormErrors> {
    let mut reading = Reading::new(form, language);
    let ends_at = reading.day("new_end").map(|day| day.plus_days(1).start_in(zone));
    if ends_at.is_some_and(|ends_at| ends_at <= now) {
        reading.fail("new_end", Texts::new(language).error_new_end());
    }
    reading.done(ends_at)
}

/// Reads what came of a body.
pub(super) fn parse_outcome(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let outcome = reading.words("outcome", WORDS_MAX, Texts::new(language).error_outcome());
    reading.done(Some(outcome))
}

pub(super) fn body_controls(filled: Filled<'_>, regions: &[Region], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: BodyKind| (kind.code().to_owned(), texts.kind(kind.code()).to_string());
    let whole = (String::new(), texts.whole_network().to_owned());
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    vec![
        filled.line("name", texts.name()),
        filled.select("kind", texts.kind_of_body(), BodyKind::ALL.map(kind)),
        filled.area("remit", texts.remit(), texts.remit_hint()),
        filled.select("region", texts.region(), std::iter::once(whole).chain(regions)),
        filled.day("from", texts.first_day()),
        filled.day_hinted("until", texts.last_day(), texts.last_day_hint()),
    ]
}

pub(super) fn seat_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let function = |function: Function| (function.code().to_owned(), texts.function(function.code()).to_string());
    let role = |role: &str| (role.to_owned(), texts.role(role).to_string());
    vec![
        filled.line_hinted("city", texts.city(), texts.city_hint()),
        filled.select("function", texts.post(), SEATED.map(function)),
        filled.select("role", texts.role_in_body(), ["member", "chair"].map(role)),
        filled.day("seat_from", texts.first_day()),
        filled.day("seat_until", texts.last_day()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::id::Id;

    #[test]
    fn a_working_group_is_asked_for_its_last_day() {
        let form = |kind: &'static str, until: &'static str| {
            let fields =
                [("name", "Sensors"), ("kind", kind), ("remit", "A text"), ("from", "2026-01-01"), ("until", until)];
            parse_body(&Fields::from(fields), &Zone::UTC, Language::English)
        };
        assert!(form("working-group", "").expect_err("refused").of("until").is_some());
        assert_eq!(form("board", "").map(|body| body.ends_at), Ok(Timestamp::FOREVER));
        assert!(form("working-group", "2025-12-31").expect_err("backwards").of("until").is_some());
    }

    #[test]
    fn a_seat_needs_a_member_city_and_two_days() {
        let form = Fields::from([("city", "Atlantis"), ("function", "secretariat")]);
        let errors = parse_seat(&form, None, &Zone::UTC, Language::Spanish).expect_err("refused");
        let wrong = ["city", "function", "seat_from", "seat_until"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true; 4]);
        let form = Fields::from([("function", "leader"), ("seat_from", "2026-01-01"), ("seat_until", "2026-12-31")]);
        assert!(parse_seat(&form, Some(CityId::from_number(1)), &Zone::UTC, Language::Spanish).is_ok());
    }

    #[test]
    fn a_new_last_day_lies_ahead() {
        let now = "2026-04-13T09:00:00Z".parse().expect("an instant");
        let read = |day: &str| parse_end(&Fields::from([("new_end", day)]), &Zone::UTC, now, Language::Arabic).is_ok();
        assert_eq!(["2026-04-12", "2026-04-13", "2027-04-13", ""].map(read), [false, true, true, false]);
    }
}
