//! The forms of agendas, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Fields;

use super::model::{ItemKind, LANGUAGES_MAX, Languages, MINUTES_MAX, Plan, ROOM_MAX, Said};
use super::texts::Texts;

/// Reads what an item is to be. A day without a time, or the other way round, is no start; neither is an item that waits.
pub(super) fn parse_plan(form: &Fields, zone: &Zone, language: Language, topic: &str) -> Result<Plan, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let title = reading.words("title", NAME_MAX, texts.error_title());
    let words = reading.words_if_any("words", WORDS_MAX);
    let kind = reading.choice("kind", ItemKind::from_code, texts.error_kind());
    let minutes = reading.count("minutes", 1..=MINUTES_MAX);
    let starts_at = start(&mut reading, zone);
    let room = reading.words_if_any("room", ROOM_MAX);
    let languages = Languages {
        spoken: reading.words_if_any("spoken", LANGUAGES_MAX),
        interpreted: reading.words_if_any("interpreted", LANGUAGES_MAX),
    };
    let is_closed = form.get("confidence") == "closed";
    let owner = form.get("owner").parse().ok();
    if owner.is_none() {
        reading.fail("owner", texts.error_owner());
    }
    let whole = kind.zip(minutes).zip(starts_at).zip(owner);
    reading.done(whole.map(|(((kind, minutes), starts_at), owner)| Plan {
        kind,
        is_closed: is_closed || kind == ItemKind::Closed,
        title,
        words,
        language,
        topic: topic.to_owned(),
        starts_at,
        minutes,
        room,
        owner,
        languages,
    }))
}

fn start(reading: &mut Reading<'_>, zone: &Zone) -> Option<Timestamp> {
    let (day, time) = (reading.get("day"), reading.get("time"));
    if day.is_empty() && time.is_empty() {
        return Some(Timestamp::FOREVER);
    }
    let day: Option<Date> = reading.day("day");
    let time = reading.time("time");
    day.zip(time).map(|(day, time)| day.at(time, zone))
}

/// The controls of an item; `owners` are the posts that may answer for it.
pub(super) fn plan_controls(filled: Filled<'_>, owners: Vec<(String, String)>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: ItemKind| (kind.code().to_owned(), texts.kind(kind.code()).to_string());
    let confidence = |code: &str| (code.to_owned(), texts.confidence(code).to_string());
    vec![
        filled.line("title", texts.title()),
        filled.area("words", texts.words(), texts.words_hint()),
        filled.select("kind", texts.kind_of_item(), ItemKind::ALL.map(kind)),
        filled.day_hinted("day", texts.day(), texts.day_hint()),
        filled.time("time", texts.time()),
        filled.short("minutes", texts.minutes(), texts.minutes_hint()),
        filled.line("room", texts.room()),
        filled.line_hinted("spoken", texts.spoken(), texts.spoken_hint()),
        filled.line_hinted("interpreted", texts.interpreted(), texts.interpreted_hint()),
        filled.select("owner", texts.owner(), owners),
        filled.select("confidence", texts.who_is_in_the_room(), ["open", "closed"].map(confidence)),
    ]
}

/// An item's plan as its form has it.
pub(super) fn filled_in(plan: &Plan, zone: &Zone) -> Fields {
    let (day, time) = if plan.is_placed() {
        (plan.starts_at.date_in(zone).to_string(), plan.starts_at.time_in(zone).to_string())
    } else {
        (String::new(), String::new())
    };
    let confidence = if plan.is_closed { "closed" } else { "open" };
    let (minutes, owner) = (plan.minutes.to_string(), plan.owner.to_string());
    Fields::from([
        ("title", plan.title.as_str()),
        ("words", plan.words.as_str()),
        ("kind", plan.kind.code()),
        ("day", day.as_str()),
        ("time", time.as_str()),
        ("minutes", minutes.as_str()),
        ("room", plan.room.as_str()),
        ("owner", owner.as_str()),
        ("spoken", plan.languages.spoken.as_str()),
        ("interpreted", plan.languages.interpreted.as_str()),
        ("confidence", confidence),
    ])
}

/// Reads whether somebody speaks, and why not.
pub(super) fn parse_answer(form: &Fields, language: Language) -> Result<(Said, String), FormErrors> {
    let mut reading = Reading::new(form, language);
    let said = reading.choice("speak", said_of, Texts::new(language).error_speak());
    let reason = reading.words_if_any("reason", WORDS_MAX);
    reading.done(said.map(|said| (said, if said == Said::Declined { reason } else { String::new() })))
}

fn said_of(code: &str) -> Option<Said> {
    match code {
        "yes" => Some(Said::Confirmed),
        "no" => Some(Said::Declined),
        _ => None,
    }
}

pub(super) fn answer_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let typed = filled.typed.get("speak").to_owned();
    let choice = ["yes", "no"].map(|code| Answer::new(code, texts.speak(code).to_string(), typed == code));
    let field = Field { error: filled.errors.of("speak"), ..Field::new("speak", texts.will_you_speak()) };
    vec![
        Control::Choice(ChoiceGroup { field, choices: choice.into(), count: HowMany::One }),
        filled.area("reason", texts.why_not(), texts.why_not_hint()),
    ]
}

/// Reads the note of a version.
pub(super) fn parse_note(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let note = reading.words("note", WORDS_MAX, Texts::new(language).error_note());
    reading.done(Some(note))
}

#[cfg(test)]
#[path = "tests/forms.rs"]
mod tests;
