//! What runs now and what comes next, by rooms: for a phone, on the day. Who conducts goes from here to the list of who speaks, to what
//! is written down and voted on, and to the door.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Item, Items, Lead, SectionHead};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};

use super::super::model::{Entry, ItemKind};
use super::super::people::People;
use super::super::store::version;
use super::super::texts::Texts;
use super::super::view;
use super::super::{gathering, rules};
use super::said::Drawing;
use crate::forum::{self, Meeting, MeetingId};

#[derive(Debug, Template)]
#[template(path = "agenda/templates/agenda.html")]
struct NowPage {
    summary: kernel::design::ErrorSummary,
    lead: Lead,
    notices: Vec<kernel::design::Notice>,
    empty: Option<EmptyState>,
    sections: Vec<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Vec<kernel::design::Form>)>,
    files: Actions,
}

/// What page and data are made from.
pub(in super::super) struct Running {
    pub(in super::super) meeting: Meeting,
    conducts: bool,
    /// What goes on now, by room.
    pub(in super::super) now: Vec<Entry>,
    /// In each room what comes next.
    pub(in super::super) next: Vec<Entry>,
    pub(in super::super) people: People,
}

impl Running {
    /// From the version in force; before there is one, from the draft for those who read it.
    pub(in super::super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let id: MeetingId = visit.param("meeting")?;
        let meeting = forum::readable(tx, visit.actor()?, id)?;
        let standing = forum::standing(tx, visit.actor()?, &meeting)?;
        let latest = version::latest(tx, id)?;
        let entries = match (rules::reads_draft(&standing), latest) {
            (true, Some(latest)) => latest.entries,
            (true, None) => gathering::draft(tx, id)?,
            (false, latest) => view::published(latest),
        };
        let (now, next) = at(entries, tx.now());
        let shown: Vec<Entry> = now.iter().chain(&next).cloned().collect();
        let people = People::of(tx, visit.language(), &shown)?;
        Ok(Self { meeting, conducts: standing.conducts, now, next, people })
    }
}

/// What goes on at an instant by room, and what comes next in each room.
fn at(entries: Vec<Entry>, now: Timestamp) -> (Vec<Entry>, Vec<Entry>) {
    let placed = entries.into_iter().filter(|entry| entry.plan.is_placed() && entry.plan.ends_at() > now);
    let (mut running, ahead): (Vec<Entry>, Vec<Entry>) = placed.partition(|entry| entry.plan.starts_at <= now);
    running.sort_by(|one, other| one.plan.room.cmp(&other.plan.room));
    let mut by_room: BTreeMap<String, Entry> = BTreeMap::new();
    for entry in ahead {
        let is_sooner = by_room.get(&entry.plan.room).is_none_or(|known| entry.plan.starts_at < known.plan.starts_at);
        if is_sooner {
            by_room.insert(entry.plan.room.clone(), entry);
        }
    }
    let mut next: Vec<Entry> = by_room.into_values().collect();
    next.sort_by_key(|entry| entry.plan.starts_at);
    (running, next)
}

/// The live view.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let running = Running::load(tx, visit)?;
    let drawing = Drawing { visit, zone: running.meeting.zone(), people: &running.people, shows_declined: false };
    let lines = |entries: &[Entry]| -> Vec<Item> { entries.iter().map(|entry| drawing.item(entry, &[])).collect() };
    let mut sections = Vec::new();
    if !running.now.is_empty() {
        let mut items = lines(&running.now);
        if running.conducts {
            add_ways(&mut items, &running.now, &texts);
        }
        sections.push((SectionHead::new("now", texts.running_now()), Items(items)));
    }
    if !running.next.is_empty() {
        sections.push((SectionHead::new("next", texts.next()), Items(lines(&running.next))));
    }
    let page = NowPage {
        summary: kernel::design::ErrorSummary { language: visit.language(), errors: Vec::new() },
        lead: Lead {
            trail: forum::trail(visit, &running.meeting),
            title: texts.running_now().into(),
            sentence: Some(now_words(visit, &running.meeting, tx.now()).into()),
            actions: Actions(ways(&running, &texts)),
            ..Lead::default()
        },
        notices: Vec::new(),
        empty: sections.is_empty().then(|| EmptyState {
            title: texts.nothing_runs().into(),
            sentence: texts.nothing_runs_sentence().into(),
            ..EmptyState::default()
        }),
        sections,
        forms: Vec::new(),
        files: Actions::default(),
    };
    visit.page(tx, texts.running_now(), page)
}

/// From here on to the agenda, and for who conducts to what else they need in the room.
fn ways(running: &Running, texts: &Texts) -> Vec<Button> {
    let way = |label: &'static str, page: &str| {
        Button::link(label, format!("/meetings/{}/{page}", running.meeting.id)).quiet()
    };
    let mut ways = vec![way(texts.agenda(), "agenda")];
    if running.conducts {
        ways.extend([way(texts.to_written(), "minutes"), way(texts.to_door(), "door")]);
    }
    ways
}

/// The list of who speaks next, on each item that runs and has one.
fn add_ways(items: &mut [Item], running: &[Entry], texts: &Texts) {
    for (item, entry) in items.iter_mut().zip(running).filter(|(_, entry)| entry.plan.kind != ItemKind::Break) {
        let path = format!("/agenda-items/{}/speaking", entry.id);
        item.actions.0.push(Button::link(texts.to_speaking(), path).quiet());
    }
}

/// "It is 13 Apr 2026, 09:00 (Bogotá).".
fn now_words(visit: &Visit<'_>, meeting: &Meeting, now: Timestamp) -> String {
    let at = visit.language().date_time(now, &meeting.zone());
    Texts::new(visit.language()).it_is(at).to_string()
}

#[cfg(test)]
mod tests {
    use super::super::super::changes::tests::{NINE, entry};
    use super::*;

    fn placed(id: i64, minutes_after: i64, room: &str) -> Entry {
        let mut made = entry(id);
        made.plan.starts_at = NINE.plus_seconds(minutes_after * 60);
        made.plan.room = room.to_owned();
        made
    }

    #[test]
    fn each_room_shows_what_runs_and_what_comes_next() {
        let entries = vec![
            placed(1, -60, "Hall"),
            placed(2, -30, "Loft"),
            placed(3, 0, "Hall"),
            placed(4, 60, "Hall"),
            placed(5, 120, "Hall"),
            placed(6, 30, "Loft"),
        ];
        let (now, next) = at(entries, NINE);
        let numbers = |entries: Vec<Entry>| entries.into_iter().map(|entry| entry.number).collect::<Vec<_>>();
        assert_eq!((numbers(now), numbers(next)), (vec![3, 2], vec![6, 4]));
    }
}
