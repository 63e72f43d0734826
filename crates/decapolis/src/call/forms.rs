//! The form of a call, read into types. Day and hour are those of the meeting's zone.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX, last_day};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::{Timestamp, Zone};
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{Formats, MINUTES_MAX, Plan, REVIEWERS_MAX};
use super::texts::Texts;

/// The fields of the minutes of each format, in the order of the formats.
const MINUTES: [&str; 4] = ["talk", "panel", "workshop", "poster"];
/// Reviewers of whom each session gets two without anybody reading what is their own.
const REVIEWERS_MIN: usize = 2;

/// What bounds a call: the meeting's zone and beginning, and what there is to choose from.
#[derive(Debug)]
pub(super) struct Bounds<'b> {
    pub(super) zone: Zone,
    pub(super) starts_at: Timestamp,
    pub(super) topics: &'b [Topic],
    /// Posts that may review, with the name that a reader knows them by.
    pub(super) reviewers: &'b [(PostId, String)],
}

/// Reads a call and who reviews.
pub(super) fn parse(form: &Fields, bounds: &Bounds<'_>, language: Language) -> Result<(Plan, Vec<PostId>), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let times = read_times(&mut reading, bounds, &texts);
    let formats = read_formats(&mut reading, form, &texts);
    let region_share = reading.count("region_share", 0..=50);
    let partners_a_panel = reading.count("partners_a_panel", 0..=10);
    let known = |id: &&str| bounds.topics.iter().any(|topic| topic.id == **id);
    let topics: Vec<String> = form.all("topic").filter(known).map(str::to_owned).collect();
    let reviewers = read_reviewers(&mut reading, form, bounds, &texts);
    let read = times.zip(region_share).zip(partners_a_panel);
    reading.done(read.map(|(((opens_at, closes_at, review_by), region_share), partners_a_panel)| {
        let plan = Plan {
            words,
            language,
            opens_at,
            closes_at,
            review_by,
            formats,
            topics,
            is_blind: form.get("blind") == "yes",
            region_share,
            partners_a_panel,
        };
        (plan, reviewers)
    }))
}

/// When it opens and closes, and the end of the last day for reviews, in the order of time and before the meeting.
fn read_times(
    reading: &mut Reading<'_>,
    bounds: &Bounds<'_>,
    texts: &Texts,
) -> Option<(Timestamp, Timestamp, Timestamp)> {
    let opens = reading.day("opens_day").zip(reading.time("opens_time"));
    let closes = reading.day("closes_day").zip(reading.time("closes_time"));
    let review_by = reading.day("review_by");
    let opens_at = opens.map(|(day, time)| day.at(time, &bounds.zone))?;
    let closes_at = closes.map(|(day, time)| day.at(time, &bounds.zone))?;
    let review_by = review_by.map(|day| day.plus_days(1).start_in(&bounds.zone))?;
    if closes_at <= opens_at {
        reading.fail("closes_day", texts.error_closes());
    }
    if review_by <= closes_at {
        reading.fail("review_by", texts.error_review_by());
    }
    if review_by > bounds.starts_at {
        reading.fail("review_by", texts.error_too_late());
    }
    Some((opens_at, closes_at, review_by))
}

/// Minutes of each format that is asked for; one is at least.
fn read_formats(reading: &mut Reading<'_>, form: &Fields, texts: &Texts) -> Formats {
    let minutes = MINUTES.map(|name| match form.filled(name) {
        Some(_) => reading.count(name, 0..=MINUTES_MAX).unwrap_or(0),
        None => 0,
    });
    if minutes.iter().all(|minutes| *minutes == 0) {
        reading.fail("talk", texts.error_formats());
    }
    Formats(minutes)
}

fn read_reviewers(reading: &mut Reading<'_>, form: &Fields, bounds: &Bounds<'_>, texts: &Texts) -> Vec<PostId> {
    let chosen = form.all("reviewer").filter_map(|id| id.parse::<PostId>().ok());
    let mut reviewers: Vec<PostId> =
        chosen.filter(|post| bounds.reviewers.iter().any(|(known, _)| known == post)).collect();
    reviewers.sort_unstable();
    reviewers.dedup();
    if !(REVIEWERS_MIN..=REVIEWERS_MAX).contains(&reviewers.len()) {
        reading.fail("reviewer", texts.error_reviewers(REVIEWERS_MIN));
    }
    reviewers
}

pub(super) fn controls(filled: Filled<'_>, bounds: &Bounds<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let is_blind = filled.typed.get("blind") == "yes";
    let blind = ChoiceGroup {
        field: Field { hint: Some(texts.blind_hint().into()), ..Field::new("blind", texts.blind_label()) },
        choices: vec![Answer::new("yes", texts.is_blind(), is_blind)],
        count: HowMany::Any,
    };
    let topics = bounds.topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    let reviewers = bounds.reviewers.iter().map(|(post, name)| (post.to_string(), name.clone()));
    vec![
        filled.area("words", texts.asked_for(), texts.asked_for_hint()),
        filled.day("opens_day", texts.opens_day()),
        filled.time("opens_time", texts.opens_time()),
        filled.day("closes_day", texts.closes_day()),
        filled.time("closes_time", texts.closes_time()),
        filled.day("review_by", texts.review_by()),
        filled.short("talk", texts.talk_minutes(), texts.minutes_hint()),
        filled.short("panel", texts.panel_minutes(), texts.minutes_hint()),
        filled.short("workshop", texts.workshop_minutes(), texts.minutes_hint()),
        filled.short("poster", texts.poster_minutes(), texts.minutes_hint()),
        some_of(filled, "topic", texts.topics_asked(), Some(texts.topics_hint()), topics.collect()),
        Control::Choice(blind),
        filled.short("region_share", texts.region_share(), texts.region_share_hint()),
        filled.short("partners_a_panel", texts.partners_a_panel(), texts.partners_hint()),
        some_of(filled, "reviewer", texts.reviewers(), Some(texts.reviewers_hint()), reviewers.collect()),
    ]
}

fn some_of(
    filled: Filled<'_>,
    name: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    choices: Vec<(String, String)>,
) -> Control {
    let answer = |(value, label): (String, String)| {
        let is_chosen = filled.typed.all(name).any(|chosen| chosen == value);
        Answer::new(value, label, is_chosen)
    };
    Control::Choice(ChoiceGroup {
        field: Field { error: filled.errors.of(name), hint: hint.map(Into::into), ..Field::new(name, label) },
        choices: choices.into_iter().map(answer).collect(),
        count: HowMany::Any,
    })
}

/// What a new call begins with: a talk of 20 minutes, a panel and a workshop, reviews without names, one partner a panel.
pub(super) fn usual() -> Fields {
    Fields::from([
        ("opens_time", "09:00"),
        ("closes_time", "23:59"),
        ("talk", "20"),
        ("panel", "60"),
        ("workshop", "90"),
        ("blind", "yes"),
        ("region_share", "8"),
        ("partners_a_panel", "1"),
    ])
}

/// What stands in the form of a call that is there.
pub(super) fn as_typed(plan: &Plan, reviewers: &[PostId], zone: &Zone) -> Fields {
    let fields = Fields::default()
        .and("words", &plan.words)
        .and("opens_day", &plan.opens_at.date_in(zone).to_string())
        .and("opens_time", &plan.opens_at.time_in(zone).to_string())
        .and("closes_day", &plan.closes_at.date_in(zone).to_string())
        .and("closes_time", &plan.closes_at.time_in(zone).to_string())
        .and("review_by", &last_day(plan.review_by, zone).to_string())
        .and("blind", if plan.is_blind { "yes" } else { "" })
        .and("region_share", &plan.region_share.to_string())
        .and("partners_a_panel", &plan.partners_a_panel.to_string());
    let minutes = MINUTES.iter().zip(plan.formats.0).filter(|(_, minutes)| *minutes > 0);
    let fields = minutes.fold(fields, |fields, (name, minutes)| fields.and(name, &minutes.to_string()));
    let fields = plan.topics.iter().fold(fields, |fields, topic| fields.and("topic", topic));
    reviewers.iter().fold(fields, |fields, post| fields.and("reviewer", &post.to_string()))
}
