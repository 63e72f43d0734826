//! The published agenda as files: for calendars, which name nobody, and for the programmes that phones show. Never what is in
//! confidence.

use calendar::schedule;
use calendar::{Feed, Person, Status as EventStatus, When};
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Status, Visit};

use super::model::{Entry, ItemKind, Said, Speaker, Version};
use super::programme::{self, room_of};
use super::store::version;
use super::texts::Texts;
use super::view::published;
use super::{hours, pages, store};
use crate::forum::{self, Meeting, MeetingId, Phase};

/// The media type of frab's XML.
const XML: &str = "application/vnd.c3voc.schedule+xml";
/// Minutes after which a calendar looks again.
const REFRESH_MINUTES: u32 = 60;

/// The programme in frab's XML.
pub(super) fn xml(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, version) = load(tx, visit)?;
    let text = schedule::to_xml(&programme::of(tx, visit, &meeting, version)?);
    Ok(file(XML, "schedule.xml", text))
}

/// The same in JSON.
pub(super) fn json(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, version) = load(tx, visit)?;
    let value = schedule::to_json(&programme::of(tx, visit, &meeting, version)?);
    Ok(file("application/json", "schedule.json", value.to_string()))
}

/// The items as entries of a calendar.
pub(super) fn ics(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, version) = load(tx, visit)?;
    Ok(file("text/calendar; charset=utf-8", "calendar.ics", feed(visit, &meeting, version, tx)))
}

/// The version in force of a meeting that the reader may know of.
fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Meeting, Version), Stop> {
    let id: MeetingId = visit.param("meeting")?;
    let meeting = forum::readable(tx, visit.actor()?, id)?;
    let version = version::latest(tx, id)?.ok_or(Stop::Missing)?;
    Ok((meeting, version))
}

fn file(kind: &str, name: &str, text: String) -> Answer {
    let answer = Answer::of(kind, Status::Ok, text.into_bytes());
    answer.with("content-disposition", format!("attachment; filename=\"{name}\""))
}

/// The published items of a meeting in which a post said that it speaks, as entries of its calendar.
pub(crate) fn spoken(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    post: PostId,
) -> Result<Vec<calendar::Meeting>, Stop> {
    let Some(version) = version::latest(tx, meeting.id)? else { return Ok(Vec::new()) };
    let speakers = store::speaker::of_meeting(tx, meeting.id)?;
    let speaks = |entry: &Entry| {
        let is_own = |one: &&Speaker| one.post == post && one.said == Said::Confirmed;
        speakers.iter().filter(is_own).any(|one| one.item == entry.id)
    };
    let head = (version.number, version.published_at);
    let entries = published(Some(version));
    Ok(entries.iter().filter(|entry| speaks(entry)).map(|entry| event(visit, meeting, head, entry, tx.now())).collect())
}

/// An item as an entry of a calendar, in a version that was published at a time.
fn event(
    visit: &Visit<'_>,
    meeting: &Meeting,
    (number, published_at): (i64, Timestamp),
    entry: &Entry,
    now: Timestamp,
) -> calendar::Meeting {
    let (space, host) = (&visit.app.config.address, visit.app.config.host());
    calendar::Meeting {
        uid: format!("agenda-item-{}@{host}", entry.id),
        sequence: u32::try_from(number).unwrap_or(u32::MAX),
        stamp: hours::instant(published_at),
        when: When::Times {
            starts: hours::instant(entry.plan.starts_at),
            ends: hours::instant(entry.plan.ends_at()),
            zone: hours::zone(&meeting.zone()),
        },
        summary: entry.plan.title.clone(),
        description: description(visit, entry),
        location: Some(room_of(entry, meeting).to_owned()).filter(|room| !room.is_empty()),
        url: Some(format!("{space}/agenda-items/{}", entry.id)),
        organizer: Person { address: format!("{space}/meetings/{}", meeting.id), name: Some(meeting.name.clone()) },
        status: match meeting.phase(now) {
            Phase::Cancelled => EventStatus::Cancelled,
            _ => EventStatus::Confirmed,
        },
        conferences: Vec::new(),
        reminders_minutes: Vec::new(),
    }
}

/// What it is about and in which languages it is held, line by line.
fn description(visit: &Visit<'_>, entry: &Entry) -> Option<String> {
    let words = Some(entry.plan.words.clone()).filter(|words| !words.is_empty());
    let languages = pages::in_languages(&Texts::new(visit.language()), &entry.plan.languages);
    let lines: Vec<String> = words.into_iter().chain(languages).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn feed(visit: &Visit<'_>, meeting: &Meeting, version: Version, tx: &Tx<'_>) -> String {
    let space = &visit.app.config.address;
    let stamp = hours::instant(version.published_at);
    let zone = hours::zone(&meeting.zone());
    let head = (version.number, version.published_at);
    let entries = published(Some(version));
    let events = entries.iter().filter(|entry| entry.plan.kind != ItemKind::Break);
    let events: Vec<_> = events.map(|entry| event(visit, meeting, head, entry, tx.now())).collect();
    let head = Feed {
        name: meeting.name.clone(),
        source: Some(format!("{space}/meetings/{}/calendar.ics", meeting.id)),
        refresh_minutes: REFRESH_MINUTES,
        stamp,
        zone,
    };
    calendar::feed(&head, &events)
}
