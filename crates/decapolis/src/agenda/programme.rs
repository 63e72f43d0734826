//! The published agenda as the programmes that phones show have it. Topics are its tracks; who confirmed that they speak is named,
//! but under the Chatham House rule nobody is; papers that the reader sees are linked, and no file lies in it.

use std::collections::BTreeMap;

use calendar::schedule::{self, Link, Programme, Room, Session, Speaker, Track};
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::Visit;

use super::hours;
use super::model::{Entry, Said, Version};
use super::papers::{self, Versions};
use super::view::published;
use crate::forum::{self, Meeting};

/// Minutes that the lengths of items are a multiple of.
const SLOT_MINUTES: u32 = 5;

/// What is known beside the version.
struct Known {
    /// Who speaks, by their name.
    names: BTreeMap<PostId, String>,
    /// What topics are called.
    topics: BTreeMap<String, String>,
    papers: Vec<Versions>,
}

impl Known {
    fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting, entries: &[Entry]) -> Result<Self, Stop> {
        let confirmed = entries.iter().flat_map(|entry| &entry.speakers).filter(|one| one.said == Said::Confirmed);
        let posts: Vec<PostId> = confirmed.filter(|_| !meeting.is_confidential).map(|one| one.post).collect();
        let held = post::held(tx, posts)?.into_values();
        let actor = visit.actor()?;
        let standing = forum::standing(tx, actor, meeting)?;
        Ok(Self {
            names: held.filter_map(|held| Some((held.post, held.holder?.name))).collect(),
            topics: topic::all(tx, meeting.language)?.iter().map(|one| (one.id.clone(), one.name.clone())).collect(),
            papers: papers::of_entries(tx, actor, entries, &standing)?,
        })
    }

    fn track(&self, entry: &Entry) -> Option<String> {
        self.topics.get(&entry.plan.topic).cloned()
    }
}

/// The programme of a version, for a reader who may know of the meeting.
pub(super) fn of(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting, version: Version) -> Result<Programme, Stop> {
    let (zone, space) = (meeting.zone(), visit.app.config.address.clone());
    let number = version.number;
    let entries = published(Some(version));
    let known = Known::load(tx, visit, meeting, &entries)?;
    let mut rooms: Vec<&str> = entries.iter().map(|entry| room_of(entry, meeting)).collect();
    rooms.sort_unstable();
    rooms.dedup();
    let room = |name: &str| Room {
        name: name.to_owned(),
        guid: schedule::guid(&space, &format!("{} {name}", meeting.id)),
        seats: None,
    };
    let mut tracks: Vec<String> = entries.iter().filter_map(|entry| known.track(entry)).collect();
    tracks.sort_unstable();
    tracks.dedup();
    Ok(Programme {
        version: number.to_string(),
        title: meeting.name.clone(),
        acronym: schedule::acronym(&meeting.name),
        first: hours::day(meeting.starts_at, &zone),
        last: hours::day(meeting.ends_at.plus_seconds(-1), &zone),
        zone: hours::zone(&zone),
        url: Some(format!("{space}/meetings/{}", meeting.id)),
        slot_minutes: SLOT_MINUTES,
        tracks: tracks.into_iter().map(|name| Track { name, color: None }).collect(),
        rooms: rooms.into_iter().map(room).collect(),
        sessions: entries.iter().map(|entry| session(entry, meeting, &space, &known)).collect(),
    })
}

fn session(entry: &Entry, meeting: &Meeting, space: &str, known: &Known) -> Session {
    let plan = &entry.plan;
    Session {
        number: u32::try_from(entry.number).unwrap_or(u32::MAX),
        guid: schedule::guid(space, &entry.id.to_string()),
        starts: hours::instant(plan.starts_at),
        minutes: u32::try_from(plan.minutes).unwrap_or_default(),
        room: room_of(entry, meeting).to_owned(),
        title: plan.title.clone(),
        subtitle: None,
        kind: plan.kind.code().to_owned(),
        track: known.track(entry),
        language: Some(plan.language.code().to_owned()),
        summary: plan.words.clone(),
        description: None,
        speakers: speakers(entry, space, known),
        links: Vec::new(),
        attachments: attachments(entry, space, known),
        url: format!("{space}/agenda-items/{}", entry.id),
        feedback_url: None,
        may_be_recorded: false,
        recording_license: String::new(),
    }
}

/// Whoever confirmed, as far as they are named.
fn speakers(entry: &Entry, space: &str, known: &Known) -> Vec<Speaker> {
    let confirmed = entry.speakers.iter().filter(|one| one.said == Said::Confirmed);
    let speaker = |post: PostId| {
        let name = known.names.get(&post)?.clone();
        Some(Speaker { name, guid: schedule::guid(&format!("{space}/posts"), &post.to_string()) })
    };
    confirmed.filter_map(|one| speaker(one.post)).collect()
}

/// The pages of its papers: who fetches a file is asked there who they are.
fn attachments(entry: &Entry, space: &str, known: &Known) -> Vec<Link> {
    let own = known.papers.iter().map(|versions| &versions.paper);
    let seen = own.filter(|paper| paper.item == entry.id && paper.removed.is_none());
    let link = |title: &String, url: String| Link { url, title: title.clone() };
    seen.map(|paper| link(&paper.title, format!("{space}/agenda-papers/{}", paper.id))).collect()
}

/// The room of an item; the place of the meeting where it has none.
pub(super) fn room_of<'e>(entry: &'e Entry, meeting: &'e Meeting) -> &'e str {
    if entry.plan.room.is_empty() { &meeting.place } else { &entry.plan.room }
}
