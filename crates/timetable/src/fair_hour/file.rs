//! Files that ask for a fair hour.

use std::collections::{BTreeMap, BTreeSet};

use document::{DocumentError, read};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::{Person, Question, Week};

/// What is worked through at the most: people times beginnings times quarters. A year of quarter hours for a whole
/// conference stays below it.
const WORK_MAX: u64 = 50_000_000;
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    minutes: u32,
    from: String,
    to: String,
    step_minutes: u32,
    people: Vec<PersonFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFile {
    id: String,
    zone: String,
    works: BTreeMap<String, Vec<(String, String)>>,
    #[serde(default)]
    away: Vec<(String, String)>,
    #[serde(default)]
    past: f64,
}

/// Reads a question: `{"minutes", "from", "to", "step_minutes", "people": [{"id", "zone", "works", "away", "past"}]}`.
///
/// # Errors
/// What is wrong first, and where.
pub fn read_question(text: &str) -> Result<Question, DocumentError> {
    let file: QuestionFile = read(text)?;
    for (name, minutes) in [("minutes", file.minutes), ("step_minutes", file.step_minutes)] {
        if minutes == 0 {
            return Err(DocumentError::at(format!("/{name}"), "must be 1 or more"));
        }
    }
    let (from, to) = (instant(&file.from, "/from")?, instant(&file.to, "/to")?);
    if to < from {
        return Err(DocumentError::at("/to", "must not be before \"from\""));
    }
    let people = file.people.into_iter().enumerate().map(|(index, person)| person.parse(&format!("/people/{index}")));
    let people: Vec<Person> = people.collect::<Result<_, _>>()?;
    let mut seen = BTreeSet::new();
    if let Some(index) = people.iter().position(|person| !seen.insert(&person.id)) {
        return Err(DocumentError::at(format!("/people/{index}/id"), "somebody has this id already"));
    }
    let question = Question { minutes: file.minutes, from, to, step_minutes: file.step_minutes, people };
    if question.work() > WORK_MAX {
        return Err(DocumentError::at(
            "/step_minutes",
            "so many beginnings for so many people are too much work at once",
        ));
    }
    Ok(question)
}

impl Question {
    fn work(&self) -> u64 {
        let quarters = u64::from(self.minutes.div_ceil(15)).max(15);
        (self.count() as u64).saturating_mul(self.people.len() as u64).saturating_mul(quarters)
    }
}

impl PersonFile {
    fn parse(self, path: &str) -> Result<Person, DocumentError> {
        let zone = TimeZone::get(&self.zone).map_err(|_| {
            DocumentError::at(format!("{path}/zone"), format!("{:?} is no time zone, such as Europe/Paris", self.zone))
        })?;
        if !self.past.is_finite() || self.past < 0.0 {
            return Err(DocumentError::at(format!("{path}/past"), "must be 0 or more"));
        }
        let away = self.away.iter().enumerate().map(|(index, days)| absence(days, &format!("{path}/away/{index}")));
        let away = away.collect::<Result<_, _>>()?;
        Ok(Person { works: week(&self.works, path)?, id: self.id, zone, away, past: self.past })
    }
}

fn instant(text: &str, path: &str) -> Result<Timestamp, DocumentError> {
    text.parse().map_err(|_| DocumentError::at(path, format!("{text:?} is no instant, such as 2026-03-30T00:00:00Z")))
}

fn absence((first, last): &(String, String), path: &str) -> Result<(Date, Date), DocumentError> {
    let date = |text: &String, place: usize| {
        let wrong =
            |_| DocumentError::at(format!("{path}/{place}"), format!("{text:?} is no date, such as 2026-04-03"));
        text.parse::<Date>().map_err(wrong)
    };
    let (first, last) = (date(first, 0)?, date(last, 1)?);
    if last < first {
        return Err(DocumentError::at(path, "must not end before it begins"));
    }
    Ok((first, last))
}

fn week(works: &BTreeMap<String, Vec<(String, String)>>, path: &str) -> Result<Week, DocumentError> {
    let mut week = Week::default();
    for (day, hours) in works {
        let place = format!("{path}/works/{day}");
        let Some(weekday) = WEEKDAYS.iter().position(|known| known == day) else {
            return Err(DocumentError {
                suggestions: WEEKDAYS.iter().map(ToString::to_string).collect(),
                ..DocumentError::at(place, "is no day of the week")
            });
        };
        for (index, (from, to)) in hours.iter().enumerate() {
            let place = format!("{place}/{index}");
            let (from, to) = (clock(from, &place)?, clock(to, &place)?);
            if to <= from {
                return Err(DocumentError::at(place, "must end after it begins, on the same day"));
            }
            week = week.and(weekday, from, to);
        }
    }
    Ok(week)
}

/// Seconds since midnight; 24:00 is the end of the day.
fn clock(text: &str, place: &str) -> Result<i64, DocumentError> {
    if text == "24:00" {
        return Ok(24 * 3_600);
    }
    let time: Time =
        text.parse().map_err(|_| DocumentError::at(place, format!("{text:?} is no time of the day, such as 09:00")))?;
    Ok(i64::from(time.hour()) * 3_600 + i64::from(time.minute()) * 60 + i64::from(time.second()))
}
