//! The forms of slots and tables, of wishes, and of calling off, read into types. Day and hour are those of the meeting's zone.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::web::Fields;

use super::model::{MINUTES, Plan, SLOTS_MAX, TABLES_MAX, WISHES_MAX, Wish};
use super::texts::Texts;
use crate::forum::Meeting;

/// What a new round begins with: slots of a quarter of an hour, and wishes until the evening.
fn usual() -> Fields {
    Fields::from([("minutes", "15"), ("slots", "8"), ("tables", "10"), ("wish_time", "18:00")])
}

/// What a form shows of a plan.
pub(super) fn present(plan: Option<&Plan>, meeting: &Meeting) -> Fields {
    let Some(plan) = plan else { return usual() };
    let zone = meeting.zone();
    Fields::default()
        .and("day", &plan.starts_at.date_in(&zone).to_string())
        .and("time", &plan.starts_at.time_in(&zone).to_string())
        .and("minutes", &plan.minutes.to_string())
        .and("slots", &plan.slots.to_string())
        .and("tables", &plan.tables.to_string())
        .and("wish_day", &plan.wish_by.date_in(&zone).to_string())
        .and("wish_time", &plan.wish_by.time_in(&zone).to_string())
}

pub(super) fn plan_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![
        filled.day("day", texts.first_day()),
        filled.time("time", texts.first_time()),
        filled.short("minutes", texts.minutes(), texts.minutes_hint()),
        filled.short("slots", texts.slots(), texts.slots_hint()),
        filled.short("tables", texts.tables(), texts.tables_hint()),
        filled.day_hinted("wish_day", texts.wish_day(), texts.wish_day_hint()),
        filled.time("wish_time", texts.wish_time()),
    ]
}

/// Reads slots and tables: all slots lie within the meeting, and wishes end before the first.
pub(super) fn parse_plan(form: &Fields, meeting: &Meeting, language: Language) -> Result<Plan, FormErrors> {
    let (texts, zone) = (Texts::new(language), meeting.zone());
    let mut reading = Reading::new(form, language);
    let first = reading.day("day").zip(reading.time("time"));
    let minutes = reading.count("minutes", MINUTES.0..=MINUTES.1);
    let slots = reading.count("slots", 1..=SLOTS_MAX);
    let tables = reading.count("tables", 1..=TABLES_MAX);
    let last = reading.day("wish_day").zip(reading.time("wish_time"));
    let read = first.zip(minutes).zip(slots).zip(tables).zip(last);
    let plan = read.map(|((((first, minutes), slots), tables), last)| Plan {
        starts_at: first.0.at(first.1, &zone),
        minutes,
        slots,
        tables,
        wish_by: last.0.at(last.1, &zone),
    });
    if plan.as_ref().is_some_and(|plan| !is_within(plan, meeting)) {
        reading.fail("day", texts.error_day());
    }
    if plan.as_ref().is_some_and(|plan| plan.wish_by >= plan.starts_at) {
        reading.fail("wish_day", texts.error_wish_day());
    }
    reading.done(plan)
}

/// Whether all slots lie within the meeting, which may have been moved since.
pub(super) fn is_within(plan: &Plan, meeting: &Meeting) -> bool {
    meeting.starts_at <= plan.starts_at && plan.ends_at() <= meeting.ends_at
}

/// Those whom one can name, as value and label. `shown`: how many of how many, where not all are listed.
pub(super) fn wish_controls(
    filled: Filled<'_>,
    choices: Vec<(String, String)>,
    shown: Option<(usize, usize)>,
    (slots, language): (Vec<(String, String)>, Language),
) -> Vec<Control> {
    let texts = Texts::new(language);
    let hint = texts.wish_hint(WISHES_MAX).to_string();
    let hint = match shown {
        Some((listed, all)) => format!("{hint} {}", texts.listed_of(all, listed)),
        None => hint,
    };
    let answer = |(value, label): (String, String)| {
        let is_chosen = filled.typed.all("wish").any(|chosen| chosen == value);
        Answer::new(value, label, is_chosen)
    };
    // At a conference a hundred names follow: whom one named stands above them, so that it is seen and taken back.
    let (named, others): (Vec<Answer>, Vec<Answer>) = choices.into_iter().map(answer).partition(|one| one.is_chosen);
    vec![
        Control::Choice(ChoiceGroup {
            field: Field {
                error: filled.errors.of("wish"),
                hint: Some(hint.into()),
                ..Field::new("wish", texts.whom())
            },
            choices: named.into_iter().chain(others).collect(),
            count: HowMany::Any,
        }),
        away_control(filled, slots, texts),
    ]
}

/// The slots, each by its number and its hour, in which somebody cannot be met.
fn away_control(filled: Filled<'_>, slots: Vec<(String, String)>, texts: Texts) -> Control {
    let answer = |(value, label): (String, String)| {
        let is_chosen = filled.typed.all("away").any(|chosen| chosen == value);
        Answer::new(value, label, is_chosen)
    };
    let hint = Some(texts.away_hint().into());
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of("away"), hint, ..Field::new("away", texts.away()) },
        choices: slots.into_iter().map(answer).collect(),
        count: HowMany::Any,
    })
}

/// Reads whom somebody wishes to meet, of those who take part, and in which slots they cannot be met; naming nobody takes all wishes back.
pub(super) fn parse_wishes(
    form: &Fields,
    known: &[PostId],
    plan: &Plan,
    language: Language,
) -> Result<Wish, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let named: Vec<Option<PostId>> = form.all("wish").map(|id| id.parse().ok()).collect();
    let mut wanted: Vec<PostId> = named.iter().flatten().copied().filter(|post| known.contains(post)).collect();
    if wanted.len() < named.len() {
        reading.fail("wish", texts.error_unknown());
    }
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.len() > WISHES_MAX {
        reading.fail("wish", texts.error_too_many(WISHES_MAX));
    }
    let ticked: Vec<Option<i64>> = form.all("away").map(|slot| slot.parse().ok()).collect();
    let mut slots: Vec<i64> = ticked.iter().flatten().copied().filter(|slot| (0..plan.slots).contains(slot)).collect();
    // The slots were changed while the page was open.
    if slots.len() < ticked.len() {
        reading.fail("away", texts.error_away());
    }
    slots.sort_unstable();
    slots.dedup();
    let away = slots.into_iter().map(|slot| (plan.slot_at(slot), plan.slot_at(slot + 1))).collect();
    reading.done(Some(Wish { wanted, away }))
}

pub(super) fn call_off_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![filled.area("words", texts.why_not(), texts.why_not_hint())]
}

/// Reads why somebody does not come.
pub(super) fn parse_call_off(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let words = reading.words("words", WORDS_MAX, Texts::new(language).error_words());
    reading.done(Some(words))
}
