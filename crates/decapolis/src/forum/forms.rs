//! The forms of series and meetings, read into types.

use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::{Timestamp, Zone};
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{Admits, Format, Meeting, NewMeeting, NewSeries};
use super::texts::Texts;
use crate::network::{CityId, Region};

/// More people than any network's hall holds: no city network's conference has had so many.
pub(super) const SEATS_MAX: i64 = 2_000;

/// Reads a new series.
pub(super) fn parse_series(form: &Fields, topics: &[Topic], language: Language) -> Result<NewSeries, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let name = reading.words("name", NAME_MAX, texts.error_name());
    let purpose = reading.words("purpose", WORDS_MAX, texts.error_purpose());
    let format = reading.choice("format", Format::from_code, texts.error_format());
    let topic = reading.get("topic");
    let topic = topics.iter().find(|known| known.id == topic).map(|known| known.id.clone()).unwrap_or_default();
    let region = form.get("region").parse().ok();
    reading.done(format.map(|format| NewSeries { name, purpose, language, topic, format, region }))
}

pub(super) fn series_controls(
    filled: Filled<'_>,
    regions: &[Region],
    topics: &[Topic],
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let format = |format: Format| (format.code().to_owned(), texts.format(format.code()).to_string());
    let whole = std::iter::once((String::new(), texts.whole_network().to_owned()));
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    let any = std::iter::once((String::new(), texts.any_topic().to_owned()));
    let topics = topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    vec![
        filled.line("name", texts.name()),
        filled.area("purpose", texts.purpose(), texts.purpose_hint()),
        filled.select("format", texts.format_label(), Format::ALL.map(format)),
        filled.select("region", texts.region(), whole.chain(regions)),
        filled.select("topic", texts.topic(), any.chain(topics)),
    ]
}

/// Reads a meeting; `host` is the member that the typed name means. Day and hour are those of the meeting's own zone.
pub(super) fn parse_meeting(form: &Fields, host: Option<CityId>, language: Language) -> Result<NewMeeting, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let name = reading.words("name", NAME_MAX, texts.error_name());
    let words = reading.words_if_any("words", WORDS_MAX);
    let place = reading.words("place", WORDS_MAX, texts.error_place());
    if host.is_none() && !reading.get("host").is_empty() {
        reading.fail("host", texts.error_host());
    }
    let zone: Option<Zone> = reading.get("zone").parse().ok();
    if zone.is_none() {
        reading.fail("zone", texts.error_zone());
    }
    let times = zone.as_ref().and_then(|zone| read_times(&mut reading, zone, &texts));
    let seats = reading.count("seats", 1..=SEATS_MAX);
    let per_city = reading.count("per_city", 1..=SEATS_MAX);
    let per_region = reading.count_if_any("per_region", 1..=SEATS_MAX);
    let partner_seats = reading.count("partner_seats", 0..=SEATS_MAX);
    let admits = reading.choice("admits", Admits::from_code, texts.error_admits());
    let is_confidential = reading.get("rule") == "chatham-house";
    let numbers = seats.zip(per_city).zip(partner_seats);
    let whole = times.zip(zone).zip(numbers).zip(admits);
    reading.done(whole.map(|(((times, zone), ((seats, per_city), partner_seats)), admits)| {
        let (starts_at, ends_at, answer_by) = times;
        NewMeeting {
            name,
            words,
            language,
            host,
            place,
            zone,
            starts_at,
            ends_at,
            is_confidential,
            seats,
            per_city,
            per_region,
            partner_seats,
            admits,
            answer_by,
        }
    }))
}

/// Beginning, end and the end of the last day for answers, in the order of time.
fn read_times(reading: &mut Reading<'_>, zone: &Zone, texts: &Texts) -> Option<(Timestamp, Timestamp, Timestamp)> {
    let starts = reading.day("first_day").zip(reading.time("begins"));
    let ends = reading.day("last_day").zip(reading.time("ends"));
    let answer_by = reading.day("answer_by");
    let starts_at = starts.map(|(day, time)| day.at(time, zone))?;
    let ends_at = ends.map(|(day, time)| day.at(time, zone))?;
    let answer_by = answer_by.map(|day| day.plus_days(1).start_in(zone))?;
    if ends_at <= starts_at {
        reading.fail("ends", texts.error_ends());
    }
    if answer_by > starts_at {
        reading.fail("answer_by", texts.error_answer_by());
    }
    Some((starts_at, ends_at, answer_by))
}

/// The fields of a meeting, with those of how one takes part after its place.
pub(super) fn meeting_controls(filled: Filled<'_>, joining: Vec<Control>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let admits = |admits: Admits| (admits.code().to_owned(), texts.admits(admits.code()).to_string());
    let rule = Field { hint: Some(texts.chatham_house_hint().into()), ..Field::new("rule", texts.confidence()) };
    let is_set = filled.typed.get("rule") == "chatham-house";
    let rule = ChoiceGroup {
        field: rule,
        choices: vec![Answer::new("chatham-house", texts.chatham_house(), is_set)],
        count: HowMany::Any,
    };
    let mut controls = vec![
        filled.line("name", texts.name()),
        filled.area("words", texts.about(), texts.about_hint()),
        filled.line_hinted("host", texts.host(), texts.host_hint()),
        filled.area("place", texts.place(), texts.place_hint()),
    ];
    controls.extend(joining);
    controls.extend([
        filled.short("zone", texts.zone(), texts.zone_hint()),
        filled.day("first_day", texts.first_day()),
        filled.time("begins", texts.begins()),
        filled.day("last_day", texts.last_day()),
        filled.time("ends", texts.ends()),
        filled.day("answer_by", texts.answer_by()),
        filled.short("seats", texts.seats_for_cities(), texts.seats_hint()),
        filled.short("per_city", texts.per_city(), texts.per_city_hint()),
        filled.short("per_region", texts.per_region(), texts.per_region_hint()),
        filled.short("partner_seats", texts.partner_seats(), texts.partner_seats_hint()),
        filled.select("admits", texts.admits_label(), Admits::ALL.map(admits)),
        Control::Choice(rule),
    ]);
    controls
}

/// What stands in the form of a meeting that is there.
pub(super) fn as_typed(meeting: &Meeting, host: Option<&str>) -> Fields {
    let zone = meeting.zone();
    let last_for_answers = kernel::form::last_day(meeting.answer_by, &zone);
    Fields::default()
        .and("name", &meeting.name)
        .and("words", &meeting.words)
        .and("host", host.unwrap_or_default())
        .and("place", &meeting.place)
        .and("zone", &meeting.zone)
        .and("first_day", &meeting.starts_at.date_in(&zone).to_string())
        .and("begins", &meeting.starts_at.time_in(&zone).to_string())
        .and("last_day", &meeting.ends_at.date_in(&zone).to_string())
        .and("ends", &meeting.ends_at.time_in(&zone).to_string())
        .and("answer_by", &last_for_answers.to_string())
        .and("seats", &meeting.seats.to_string())
        .and("per_city", &meeting.per_city.to_string())
        .and("per_region", &meeting.per_region.map(|most| most.to_string()).unwrap_or_default())
        .and("partner_seats", &meeting.partner_seats.to_string())
        .and("admits", meeting.admits.code())
        .and("rule", if meeting.is_confidential { "chatham-house" } else { "" })
}

/// Reads why a meeting is cancelled.
pub(super) fn parse_reason(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let reason = reading.words("reason", WORDS_MAX, Texts::new(language).error_reason());
    reading.done(Some(reason))
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::tests::MEETING;
    use super::*;

    fn form(changed: &[(&'static str, &'static str)]) -> Fields {
        let with = |form: Fields, (name, value): &(&'static str, &'static str)| form.and(name, value);
        let rest = MEETING.iter().filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
        rest.chain(changed).fold(Fields::default(), with)
    }

    #[test]
    fn day_and_hour_are_those_of_the_meetings_own_zone() {
        let new = parse_meeting(&form(&[]), Some(CityId::from_number(1)), Language::English).expect("a meeting");
        assert_eq!(new.starts_at.to_string(), "2026-06-09T14:00:00Z", "nine in Chicago in summer");
        assert_eq!(new.answer_by.to_string(), "2026-05-16T05:00:00Z", "the end of the day there");
    }

    #[test]
    fn a_meeting_ends_after_it_begins_and_is_answered_before() {
        let wrong =
            [("last_day", "2026-06-09"), ("ends", "08:00"), ("answer_by", "2026-06-10"), ("zone", "Mars/Olympus")];
        let errors = parse_meeting(&form(&wrong[..3]), None, Language::French).expect_err("backwards");
        assert!(errors.of("ends").is_some() && errors.of("answer_by").is_some());
        let errors = parse_meeting(&form(&wrong[3..]), None, Language::French).expect_err("no zone");
        assert!(errors.of("zone").is_some() && errors.of("seats").is_none());
    }

    #[test]
    fn what_is_shown_again_reads_as_the_same_meeting() {
        let new = parse_meeting(&form(&[]), Some(CityId::from_number(1)), Language::English).expect("a meeting");
        let meeting = Meeting {
            starts_at: new.starts_at,
            ends_at: new.ends_at,
            answer_by: new.answer_by,
            ..super::super::tests::sample_meeting()
        };
        let again = parse_meeting(&as_typed(&meeting, None), None, Language::English).expect("the same");
        assert_eq!((again.starts_at, again.ends_at, again.answer_by), (new.starts_at, new.ends_at, new.answer_by));
    }
}
