//! Putting items that have no place yet into the free hours and the rooms of a meeting, so that no speaker is in two at once, few who
//! want to hear two have to choose, and each has a room that holds those who want to hear it, with short breaks between them and time
//! for lunch. A person sees the result in the draft and moves what they want.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};
use timetable::agenda::{self, LeftOut, Question, Room, Session};

use super::model::{AgendaItemId, Entry, ItemKind, Plan, Said};
use super::store::wish;
use super::{acts, gathering};
use crate::forum::MeetingId;

/// Steps of the search: some ten milliseconds, since other writers wait.
const STEPS: u64 = 120_000;
/// Nothing is put before this hour of a day, nor after that one.
const DAY: (&str, &str) = ("09:00", "17:30");
/// Items begin at a quarter of an hour.
const GRID_SECONDS: i64 = 900;
/// Between two items people walk, and drink something.
const BREAK_SECONDS: i64 = 900;
/// On a day that goes on around noon these hours are left free for lunch.
const LUNCH: (&str, &str) = ("12:30", "13:30");
/// What is around noon.
const AROUND_LUNCH: (&str, &str) = ("11:30", "14:30");
/// A break of so many minutes around noon is lunch.
const LUNCH_MINUTES_MIN: i64 = 30;
/// Days that are looked at.
const DAYS_MAX: i64 = 7;
/// Seats of a room of which nobody said how many it holds: enough for each item.
const ENOUGH: u32 = u32::MAX;

/// Puts what waits into the draft; says what found no place, and why.
pub(super) fn arrange(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Vec<(AgendaItemId, Why)>, Stop> {
    let (meeting, _) = acts::kept(tx, actor, id)?;
    let draft = gathering::draft(tx, id)?;
    let known = Known { wishes: wish::of_meeting(tx, id)?, rooms: wish::rooms(tx, id)? };
    let arranged = arranged((&draft, &known), (meeting.starts_at, meeting.ends_at), &meeting.zone());
    for (item, plan) in &arranged.placed {
        acts::change(tx, actor, *item, plan)?;
    }
    Ok(arranged.left_out)
}

/// What is known beside the draft.
#[derive(Debug, Default)]
struct Known {
    /// Which item who wants to hear.
    wishes: Vec<(AgendaItemId, PostId)>,
    /// Rooms with how many they hold.
    rooms: Vec<(String, i64)>,
}

impl Known {
    /// How many want to hear an item.
    fn wanted(&self, item: AgendaItemId) -> u32 {
        let count = self.wishes.iter().filter(|(wanted, _)| *wanted == item).count();
        u32::try_from(count).unwrap_or(ENOUGH)
    }

    fn seats(&self, room: &str) -> u32 {
        let known = self.rooms.iter().find(|(name, _)| name == room);
        known.map_or(ENOUGH, |(_, seats)| u32::try_from(*seats).unwrap_or(ENOUGH))
    }
}

/// Why an item finds no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Nowhere is its length free in one piece.
    NoStretch,
    /// All free hours and rooms are taken by other items.
    Full,
    /// In each free hour this post speaks elsewhere.
    Speaks(PostId),
    /// No room has as many seats as people want to hear it.
    TooLarge(u32),
}

impl Why {
    /// As in texts and addresses.
    pub(super) fn code(self) -> &'static str {
        match self {
            Why::NoStretch => "no-stretch",
            Why::Full => "full",
            Why::Speaks(_) => "speaks",
            Why::TooLarge(_) => "too-large",
        }
    }
}

/// What found no place, as the address of the page that says so.
pub(super) fn to_query(left_out: &[(AgendaItemId, Why)]) -> String {
    let one = |(item, why): &(AgendaItemId, Why)| match why {
        Why::Speaks(post) => format!("{item}_{}_{post}", why.code()),
        Why::TooLarge(seats) => format!("{item}_{}_{seats}", why.code()),
        Why::NoStretch | Why::Full => format!("{item}_{}", why.code()),
    };
    left_out.iter().map(one).collect::<Vec<_>>().join(".")
}

/// Reads it again; what is no item or no reason is left out.
pub(super) fn from_query(text: &str) -> Vec<(AgendaItemId, Why)> {
    let one = |text: &str| {
        let mut parts = text.split('_');
        let item: AgendaItemId = parts.next()?.parse().ok()?;
        let why = match (parts.next()?, parts.next()) {
            ("no-stretch", None) => Why::NoStretch,
            ("full", None) => Why::Full,
            ("speaks", Some(post)) => Why::Speaks(post.parse().ok()?),
            ("too-large", Some(seats)) => Why::TooLarge(seats.parse().ok()?),
            _ => return None,
        };
        Some((item, why))
    };
    text.split('.').filter_map(one).collect()
}

/// What became of the items that waited.
#[derive(Debug, Default)]
struct Arranged {
    placed: Vec<(AgendaItemId, Plan)>,
    left_out: Vec<(AgendaItemId, Why)>,
}

/// Places the items in slots as long as the longest of them. Where none fits any more the longest are left out and shorter slots
/// are tried for the others, so each round places an item or leaves one out. The reason is that of the last round in which
/// anything was free.
fn arranged((draft, known): (&[Entry], &Known), hours: (Timestamp, Timestamp), zone: &Zone) -> Arranged {
    let (mut draft, mut done, mut reasons) = (draft.to_vec(), Arranged::default(), BTreeMap::new());
    loop {
        let is_left_out = |entry: &Entry| done.left_out.iter().any(|(item, _)| *item == entry.id);
        let waiting: Vec<&Entry> =
            draft.iter().filter(|entry| !entry.plan.is_placed() && !is_left_out(entry)).collect();
        let Some(longest) = waiting.iter().map(|entry| entry.plan.minutes).max() else { return done };
        let Arranged { placed, left_out } = round((&draft, known), &waiting, (hours, zone), longest);
        if placed.is_empty() {
            let are_longest = waiting.iter().filter(|entry| entry.plan.minutes == longest).map(|entry| entry.id);
            let now: BTreeMap<AgendaItemId, Why> = left_out.into_iter().collect();
            let why = |item| reasons.get(&item).or(now.get(&item)).copied().unwrap_or(Why::Full);
            let longest_left_out: Vec<_> = are_longest.map(|item| (item, why(item))).collect();
            done.left_out.extend(longest_left_out);
            continue;
        }
        reasons.extend(left_out);
        for (item, plan) in placed {
            draft.iter_mut().filter(|entry| entry.id == item).for_each(|entry| entry.plan = plan.clone());
            done.placed.push((item, plan));
        }
    }
}

/// One search for places in slots of so many minutes.
fn round(
    (draft, known): (&[Entry], &Known),
    waiting: &[&Entry],
    (hours, zone): ((Timestamp, Timestamp), &Zone),
    minutes: i64,
) -> Arranged {
    let slots = free(draft, hours, zone, minutes);
    if slots.is_empty() {
        let left_out = waiting.iter().map(|entry| (entry.id, Why::NoStretch)).collect();
        return Arranged { placed: Vec::new(), left_out };
    }
    let rooms = rooms(draft, &known.rooms);
    let question = Question {
        slots: slots.len(),
        rooms: rooms.iter().map(|room| Room { id: room.clone(), seats: known.seats(room) }).collect(),
        sessions: waiting.iter().map(|entry| session(entry, known.wanted(entry.id))).collect(),
        wishes: wishes(waiting, &known.wishes),
    };
    let answer = agenda::make(&question, STEPS, 0);
    let place = |(entry, place): (&&Entry, &Option<(usize, usize)>)| {
        let (slot, room) = (*place)?;
        let plan = Plan { starts_at: *slots.get(slot)?, room: rooms.get(room)?.clone(), ..entry.plan.clone() };
        Some((entry.id, plan))
    };
    Arranged {
        placed: waiting.iter().zip(&answer.placed).filter_map(place).collect(),
        left_out: answer
            .left_out
            .iter()
            .map(|(at, why)| (waiting[*at].id, reason(known, waiting[*at].id, why)))
            .collect(),
    }
}

fn reason(known: &Known, item: AgendaItemId, why: &LeftOut) -> Why {
    match why {
        LeftOut::SpeakerBusy(post) => post.parse().map_or(Why::Full, Why::Speaks),
        LeftOut::TooLarge => Why::TooLarge(known.wanted(item)),
        LeftOut::Full => Why::Full,
    }
}

fn session(entry: &Entry, seats: u32) -> Session {
    let speakers = entry.speakers.iter().filter(|one| one.said != Said::Declined);
    let mut speakers: Vec<String> = speakers.map(|one| one.post.to_string()).collect();
    speakers.sort_unstable();
    Session { id: entry.id.number().to_string(), speakers, seats }
}

/// Whoever said what they want to hear, and each city, which wants to hear all that comes from it.
fn wishes(waiting: &[&Entry], said: &[(AgendaItemId, PostId)]) -> Vec<Vec<usize>> {
    let mut posts: Vec<PostId> = said.iter().map(|(_, post)| *post).collect();
    posts.sort_unstable();
    posts.dedup();
    let wants = |post: PostId, entry: &Entry| said.contains(&(entry.id, post));
    let of_post = |post: &PostId| -> Vec<usize> {
        let wanted = waiting.iter().enumerate().filter(|(_, entry)| wants(*post, entry));
        wanted.map(|(at, _)| at).collect()
    };
    let mut cities: Vec<_> = waiting.iter().flat_map(|entry| &entry.cities).copied().collect();
    cities.sort_unstable();
    cities.dedup();
    let of_city = |city: &crate::network::CityId| -> Vec<usize> {
        let own = waiting.iter().enumerate().filter(|(_, entry)| entry.cities.contains(city));
        own.map(|(at, _)| at).collect()
    };
    posts.iter().map(of_post).chain(cities.iter().map(of_city)).collect()
}

/// The rooms that items of the draft are in, and those of which it is known how many they hold; one without a name where there
/// are none.
pub(super) fn rooms(draft: &[Entry], known: &[(String, i64)]) -> Vec<String> {
    let apart = |entry: &&Entry| !matches!(entry.plan.kind, ItemKind::Break | ItemKind::SiteVisit);
    let mut rooms: Vec<String> = draft.iter().filter(apart).map(|entry| entry.plan.room.clone()).collect();
    rooms.extend(known.iter().map(|(name, _)| name.clone()));
    rooms.retain(|room| !room.is_empty());
    rooms.sort_unstable();
    rooms.dedup();
    if rooms.is_empty() { vec![String::new()] } else { rooms }
}

/// Beginnings of slots of so many minutes in which nothing is planned yet: by day, within the hours of both the meeting and a
/// working day, with a short break before and after what else is planned, and with time for lunch.
fn free(draft: &[Entry], (from, until): (Timestamp, Timestamp), zone: &Zone, minutes: i64) -> Vec<Timestamp> {
    let mut slots = Vec::new();
    let first = from.date_in(zone);
    for day in (0..DAYS_MAX).map(|days| first.plus_days(days)) {
        let clock = |time: &str| time.parse().map_or(from, |time| day.at(time, zone));
        let mut taken: Vec<(Timestamp, Timestamp)> = draft.iter().filter_map(|entry| kept_free(&entry.plan)).collect();
        let (noon, afternoon) = (clock(AROUND_LUNCH.0), clock(AROUND_LUNCH.1));
        let is_a_whole_day = from <= noon && afternoon <= until;
        if is_a_whole_day && !draft.iter().any(|entry| is_lunch(&entry.plan, (noon, afternoon))) {
            taken.push((clock(LUNCH.0), clock(LUNCH.1)));
        }
        let (mut at, end) = (on_grid(clock(DAY.0).max(from)), clock(DAY.1).min(until));
        while at.plus_seconds(minutes * 60) <= end {
            let ends_at = at.plus_seconds(minutes * 60);
            match taken.iter().find(|(starts, ends)| *starts < ends_at && at < *ends) {
                Some((_, ends)) => at = on_grid(*ends),
                None => {
                    slots.push(at);
                    at = on_grid(ends_at.plus_seconds(BREAK_SECONDS));
                }
            }
        }
    }
    slots
}

/// When nothing else is put because of an item: while it lasts, and a short break before and after it. Beside a break there is
/// none.
fn kept_free(plan: &Plan) -> Option<(Timestamp, Timestamp)> {
    let beside = if plan.kind == ItemKind::Break { 0 } else { BREAK_SECONDS };
    plan.is_placed().then(|| (plan.starts_at.plus_seconds(-beside), plan.ends_at().plus_seconds(beside)))
}

/// Whether an item is the lunch of its day already: a longer break around noon.
fn is_lunch(plan: &Plan, (noon, afternoon): (Timestamp, Timestamp)) -> bool {
    let is_around_noon = plan.is_placed() && plan.starts_at < afternoon && noon < plan.ends_at();
    plan.kind == ItemKind::Break && plan.minutes >= LUNCH_MINUTES_MIN && is_around_noon
}

/// The next quarter of an hour.
fn on_grid(at: Timestamp) -> Timestamp {
    const GRID_MICROSECONDS: i64 = GRID_SECONDS * 1_000_000;
    at.plus_seconds((-at.micros()).rem_euclid(GRID_MICROSECONDS) / 1_000_000)
}

#[cfg(test)]
#[path = "tests/arranging.rs"]
mod tests;
