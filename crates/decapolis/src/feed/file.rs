//! The file that calendar programs fetch.

use calendar::{Conference, Person as Organizer, Status as EventStatus, When};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::person;
use kernel::post;
use kernel::setting::Network;
use kernel::signed::SignedPath;
use kernel::stop::{Fault, Stop};
use kernel::time::{Timestamp, Zone};
use kernel::web::{Answer, Status, Visit};

use super::model::{FeedId, ROOT};
use super::store;
use super::texts::Texts;
use crate::agenda;
use crate::forum::{self, Coming};

/// Days for which a meeting that is over stays in it.
const PAST_DAYS: i64 = 90;
/// Minutes after which a calendar looks again.
const REFRESH_MINUTES: u32 = 60;

/// The calendar of the person of an address. One that was ended, or that we never made, is none.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let token: String = visit.param("feed")?;
    let id = SignedPath::payload_of(ROOT, &token, visit.app).ok_or(Stop::Missing)?;
    let id: FeedId = id.parse().map_err(|_| Stop::Missing)?;
    let feed = store::feed(tx, id)?.ok_or(Stop::Missing)?;
    let owner = person::by_id(tx, feed.person)?.ok_or(Stop::Missing)?;
    let mut events = Vec::new();
    let after = tx.now().plus_days(-PAST_DAYS);
    for held in post::held_by(tx, owner.id)? {
        for one in forum::coming(tx, held.post, after)? {
            events.extend(agenda::spoken(tx, visit, &one.meeting, held.post)?);
            events.push(event(visit, &one, owner.language)?);
        }
    }
    let zone: Zone = owner.time_zone.parse().unwrap_or(Zone::UTC);
    let stamp = events.iter().map(|event| event.stamp).max();
    let head = calendar::Feed {
        name: Texts::new(owner.language).feed_name(&Network::load(tx)?.name).to_string(),
        source: Some(format!("{}{}", visit.app.config.address, feed.address().path(visit.app))),
        refresh_minutes: REFRESH_MINUTES,
        stamp: stamp.map_or_else(|| instant(feed.begun_at), Ok)?,
        zone: in_table(zone.name()),
    };
    let file = calendar::feed(&head, &events);
    let answer = Answer::of("text/calendar; charset=utf-8", Status::Ok, file.into_bytes());
    let answer = answer.with("content-disposition", "inline; filename=\"meetings.ics\"");
    Ok(visit.versioned(answer).with("cache-control", "private, no-cache").with("referrer-policy", "no-referrer"))
}

/// A meeting under the same id as in the mails about it.
fn event(visit: &Visit<'_>, one: &Coming, language: Language) -> Result<calendar::Meeting, Fault> {
    let (meeting, address) = (&one.meeting, &visit.app.config.address);
    let page = format!("{address}/meetings/{}", meeting.id);
    let host = visit.app.config.host().split(':').next().unwrap_or_default();
    Ok(calendar::Meeting {
        uid: format!("{}@{host}", forum::calendar_id(meeting.id)),
        sequence: u32::try_from(meeting.changes).unwrap_or(u32::MAX),
        stamp: instant(one.changed_at)?,
        when: When::Times {
            starts: instant(meeting.starts_at)?,
            ends: instant(meeting.ends_at)?,
            zone: in_table(&meeting.zone),
        },
        summary: meeting.name.clone(),
        description: Some(forum::calendar_words(&one.joining, language)).filter(|words| !words.is_empty()),
        location: Some(meeting.place.clone()).filter(|place| !place.is_empty()),
        url: Some(page.clone()),
        organizer: Organizer { address: page, name: Some(meeting.name.clone()) },
        status: match (meeting.cancelled_at == Timestamp::FOREVER, one.is_held) {
            (false, _) => EventStatus::Cancelled,
            (true, true) => EventStatus::Tentative,
            (true, false) => EventStatus::Confirmed,
        },
        conferences: conferences(one),
        reminders_minutes: Vec::new(),
    })
}

/// Where one joins from afar, for who has a seat for certain.
fn conferences(one: &Coming) -> Vec<Conference> {
    let is_known = !one.is_held && !one.joining.address.is_empty();
    let conference = || Conference { uri: one.joining.address.clone(), label: None, has_video: true };
    is_known.then(conference).into_iter().collect()
}

fn instant(at: Timestamp) -> Result<jiff::Timestamp, Fault> {
    jiff::Timestamp::from_microsecond(at.micros()).map_err(|error| Fault::broken("time in a feed", error))
}

/// A zone by its name in IANA's table.
fn in_table(name: &str) -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(name).unwrap_or(jiff::tz::TimeZone::UTC)
}
