//! The forms of site visits, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::{Date, Zone};
use kernel::web::Fields;

use super::model::{DAYS_AROUND, PLACES_MAX, Plan, WALK_MAX};
use super::texts::Texts;
use crate::forum::Meeting;

/// What is asked of every visit.
pub(super) fn controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let step_free = |code: &str| (code.to_owned(), texts.step_free(code).to_string());
    vec![
        filled.line("title", texts.title()),
        filled.area("words", texts.what_one_sees(), texts.what_one_sees_hint()),
        filled.line_hinted("meeting_point", texts.meeting_point(), texts.meeting_point_hint()),
        filled.day("day", texts.day()),
        filled.time("begins", texts.begins()),
        filled.time("ends", texts.ends()),
        filled.short("places", texts.places(), texts.places_hint()),
        filled.select("step_free", texts.the_way(), ["yes", "no"].map(step_free)),
        filled.short("walking", texts.walking(), texts.walking_hint()),
        filled.line_hinted("access_words", texts.access_words(), texts.access_words_hint()),
    ]
}

/// A new form: on the meeting's first day.
pub(super) fn fresh(meeting: &Meeting) -> Fields {
    let day = meeting.starts_at.date_in(&meeting.zone()).to_string();
    Fields::from([("day", day.as_str()), ("step_free", "yes")])
}

/// What a form shows of a visit.
pub(super) fn present(plan: &Plan, zone: &Zone) -> Fields {
    let (day, places, walking) =
        (plan.starts_at.date_in(zone).to_string(), plan.places.to_string(), plan.walking_minutes.to_string());
    let (begins, ends) = (plan.starts_at.time_in(zone).to_string(), plan.ends_at.time_in(zone).to_string());
    Fields::from([
        ("title", plan.title.as_str()),
        ("words", plan.words.as_str()),
        ("meeting_point", plan.meeting_point.as_str()),
        ("day", day.as_str()),
        ("begins", begins.as_str()),
        ("ends", ends.as_str()),
        ("places", places.as_str()),
        ("step_free", if plan.is_step_free { "yes" } else { "no" }),
        ("walking", walking.as_str()),
        ("access_words", plan.access_words.as_str()),
    ])
}

/// Reads a visit: on one day, in the days of its meeting, and it ends after it begins.
pub(super) fn parse(form: &Fields, meeting: &Meeting, language: Language) -> Result<Plan, FormErrors> {
    let (texts, zone) = (Texts::new(language), meeting.zone());
    let mut reading = Reading::new(form, language);
    let title = reading.words("title", NAME_MAX, texts.error_title());
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let meeting_point = reading.words("meeting_point", NAME_MAX, texts.error_meeting_point());
    let day = read_day(&mut reading, meeting, texts);
    let (begins, ends) = (reading.time("begins"), reading.time("ends"));
    if begins.zip(ends).is_some_and(|(begins, ends)| ends <= begins) {
        reading.fail("ends", texts.error_ends());
    }
    let places = reading.count("places", 1..=PLACES_MAX);
    let step_free = reading.choice("step_free", yes_or_no, texts.error_step_free());
    let walking = reading.count("walking", 0..=WALK_MAX);
    let access_words = reading.words_if_any("access_words", NAME_MAX);
    let whole = day.zip(begins).zip(ends).zip(places).zip(step_free).zip(walking);
    reading.done(whole.map(|(((((day, begins), ends), places), is_step_free), walking_minutes)| Plan {
        title,
        words,
        meeting_point,
        places,
        starts_at: day.at(begins, &zone),
        ends_at: day.at(ends, &zone),
        is_step_free,
        walking_minutes,
        access_words,
    }))
}

fn read_day(reading: &mut Reading<'_>, meeting: &Meeting, texts: Texts) -> Option<Date> {
    let zone = meeting.zone();
    let first = meeting.starts_at.plus_days(-DAYS_AROUND).date_in(&zone);
    let last = meeting.ends_at.plus_days(DAYS_AROUND).date_in(&zone);
    let day = reading.day("day")?;
    if first <= day && day <= last {
        return Some(day);
    }
    reading.fail("day", texts.error_day());
    None
}

fn yes_or_no(code: &str) -> Option<bool> {
    match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Reads why a visit is called off.
pub(super) fn parse_reason(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let reason = reading.words("reason", WORDS_MAX, Texts::new(language).error_reason());
    reading.done(Some(reason))
}
