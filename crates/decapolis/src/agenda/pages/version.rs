//! A published version, and what changed since the one before.

use std::collections::BTreeSet;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Visit};

use super::super::changes::{self, Change};
use super::super::model::{AgendaItemId, Entry, Plan};
use super::super::people::People;
use super::super::rules;
use super::super::store::version;
use super::super::texts::Texts;
use super::super::view::Head;
use super::said::{self, Drawing};
use crate::forum::{self, Meeting, MeetingId};

#[derive(Debug, Template)]
#[template(path = "agenda/templates/version.html")]
struct VersionPage {
    lead: Lead,
    sections: Vec<(SectionHead, Items)>,
    around: Actions,
}

/// A version as one reader sees it.
pub(in super::super) struct Shown {
    pub(in super::super) meeting: Meeting,
    pub(in super::super) head: Head,
    pub(in super::super) entries: Vec<Entry>,
    /// Since the one before; none in the first.
    pub(in super::super) changes: Vec<Change>,
    pub(in super::super) people: People,
    /// The number of the version in force.
    latest: i64,
    /// The items that have a page: those of the version in force.
    there: BTreeSet<AgendaItemId>,
}

impl Shown {
    /// Others than those who read the draft see nothing of what is in confidence, nor that it changed.
    pub(in super::super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let (id, number): (MeetingId, i64) = (visit.param("meeting")?, visit.param("number")?);
        let meeting = forum::readable(tx, visit.actor()?, id)?;
        let standing = forum::standing(tx, visit.actor()?, &meeting)?;
        let mut shown = version::numbered(tx, id, number)?;
        let before = found(version::numbered(tx, id, number - 1))?;
        let mut changes = before.map(|before| changes::between(&before.entries, &shown.entries)).unwrap_or_default();
        if !rules::reads_draft(&standing) {
            shown.entries.retain(|entry| !entry.plan.is_closed);
            changes.retain(|change| !change.is_closed);
        }
        let people = People::of(tx, visit.language(), &shown.entries)?;
        let latest = version::latest(tx, id)?.ok_or(Stop::Missing)?;
        let is_open = |entry: &&Entry| rules::reads_draft(&standing) || !entry.plan.is_closed;
        let there = latest.entries.iter().filter(is_open).map(|entry| entry.id).collect();
        let (head, latest) = (Head::of(&shown), latest.number);
        Ok(Self { head, entries: shown.entries, meeting, changes, people, latest, there })
    }
}

impl Shown {
    /// The title of an item; it leads nowhere where the item has no page any more.
    fn way(&self, item: AgendaItemId, plan: &Plan) -> Link {
        let href = if self.there.contains(&item) { format!("/agenda-items/{item}") } else { String::new() };
        Link { label: said::title(plan), href: href.into() }
    }
}

/// One version.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let shown = Shown::load(tx, visit)?;
    let title = texts.agenda_version(shown.head.number).to_string();
    let drawing = Drawing { visit, zone: shown.meeting.zone(), people: &shown.people, shows_declined: false };
    let mut sections = Vec::new();
    if !shown.changes.is_empty() {
        let lines = shown.changes.iter().map(|change| change_line(visit, &shown, change));
        sections.push((SectionHead::new("changes", texts.what_changed()), Items(lines.collect())));
    }
    for (head, entries) in drawing.by_day(&shown.entries) {
        let line = |entry: &Entry| Item { title: shown.way(entry.id, &entry.plan), ..drawing.item(entry, &[]) };
        sections.push((head, Items(entries.into_iter().map(line).collect())));
    }
    let page = VersionPage { lead: lead(visit, &shown, title.clone()), sections, around: around(visit, &shown) };
    visit.page(tx, title, page)
}

fn lead(visit: &Visit<'_>, shown: &Shown, title: String) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &shown.meeting);
    let agenda = Link::new(texts.agenda(), format!("/meetings/{}/agenda", shown.meeting.id));
    trail.0.push(MetaEntry::Link(agenda));
    trail.0.push(MetaEntry::Words(texts.published_on(visit.day(shown.head.published_at)).to_string().into()));
    Lead {
        trail,
        title: title.into(),
        sentence: Some(Words::written(shown.head.note.clone(), Some(shown.head.language.code().into()))),
        ..Lead::default()
    }
}

/// "Moved, other room".
fn change_line(visit: &Visit<'_>, shown: &Shown, change: &Change) -> Item {
    let texts = Texts::new(visit.language());
    let kinds = visit.language().list(change.kinds.iter().map(|kind| texts.change(kind.code()).to_string()));
    Item {
        title: shown.way(change.item, &change.plan),
        meta: Meta(vec![MetaEntry::Words(kinds.into())]),
        ..Item::default()
    }
}

/// The version before and the one after.
fn around(visit: &Visit<'_>, shown: &Shown) -> Actions {
    let texts = Texts::new(visit.language());
    let number = shown.head.number;
    let button = |number: i64| {
        let path = format!("/meetings/{}/agenda/versions/{number}", shown.meeting.id);
        Button::link(texts.version_number(number).to_string(), path).quiet()
    };
    let before = (number > 1).then(|| button(number - 1));
    let after = (number < shown.latest).then(|| button(number + 1));
    Actions(before.into_iter().chain(after).collect())
}
