//! Forms of agendas, read without a database.

use super::*;

fn read(more: &[(&'static str, &'static str)]) -> Result<Plan, FormErrors> {
    let whole = [("title", "Sensors"), ("kind", "session"), ("minutes", "60"), ("owner", "0000000000007")];
    let form = more.iter().fold(Fields::from(whole), |form, (name, value)| match *name {
        "kind" => form.with(name, value),
        _ => form.and(name, value),
    });
    parse_plan(&form, &Zone::UTC, Language::English, "sensors")
}

#[test]
fn an_item_has_a_day_and_a_time_or_neither() {
    assert_eq!(read(&[]).map(|plan| plan.is_placed()), Ok(false));
    let placed = read(&[("day", "2026-05-04"), ("time", "09:30")]).map(|plan| plan.starts_at.to_string());
    assert_eq!(placed.as_deref(), Ok("2026-05-04T09:30:00Z"));
    assert!(read(&[("day", "2026-05-04")]).expect_err("no time").of("time").is_some());
    assert!(read(&[("time", "09:30")]).expect_err("no day").of("day").is_some());
}

#[test]
fn a_closed_item_is_always_in_confidence() {
    let closed = |more: &[_]| read(more).map(|plan| plan.is_closed);
    assert_eq!(closed(&[("kind", "closed")]), Ok(true));
    assert_eq!([closed(&[]), closed(&[("confidence", "closed")])], [Ok(false), Ok(true)]);
}

#[test]
fn the_form_of_an_item_reads_as_the_item_is() {
    let zone: Zone = "Africa/Nairobi".parse().expect("a zone");
    let plan = read(&[
        ("day", "2026-05-04"),
        ("time", "09:30"),
        ("room", "Hall"),
        ("spoken", "Portuguese"),
        ("confidence", "closed"),
    ]);
    let plan = plan.expect("a plan");
    let again = parse_plan(&filled_in(&plan, &zone), &zone, Language::English, "sensors");
    assert_eq!(again, Ok(plan));
}

#[test]
fn a_reason_belongs_to_a_no() {
    let read = |speak: &'static str| {
        let form = Fields::from([("speak", speak), ("reason", "On leave")]);
        parse_answer(&form, Language::English).ok()
    };
    assert_eq!(read("yes"), Some((Said::Confirmed, String::new())));
    assert_eq!([read("no"), read("")], [Some((Said::Declined, "On leave".to_owned())), None]);
}
