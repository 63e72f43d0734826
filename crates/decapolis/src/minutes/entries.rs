//! What was written down at a meeting as lines, item by item in the order of the meeting.

use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words};
use kernel::time::Timestamp;
use kernel::web::{Fields, Visit};

use super::ballot;
use super::model::{Decision, Note};
use super::texts::Texts;
use super::view::{self, View};
use super::wish;
use crate::action::{self, Action};

/// The note, decision or action that is carried on, in the address.
const CARRY: &str = "carry";

/// What stands of one item.
struct Group {
    title: String,
    /// When the first of it was written down; notes without an author say nothing of when.
    begins_at: Timestamp,
    items: Vec<Item>,
}

/// A section for each item.
pub(super) fn sections(tx: &Tx<'_>, visit: &Visit<'_>, view: &View) -> Vec<(SectionHead, Items)> {
    let mut groups: Vec<Group> = Vec::new();
    for decision in &view.decisions {
        add(&mut groups, &decision.origin.title, decision.decided_at, decision_item(visit, view, decision));
    }
    for ballot in view.ballots.iter().filter(|ballot| ballot.is_open() || !ballot.terms.is_formal) {
        add(&mut groups, &ballot.terms.origin.title, ballot.opened_at, ballot::item(visit, ballot));
    }
    for action in &view.actions {
        add(&mut groups, &action.origin.title, action.made_at, action_item(tx, visit, view, action));
    }
    for note in &view.notes {
        let at = if note.author.is_some() { note.noted_at } else { Timestamp::FOREVER };
        add(&mut groups, &note.origin.title, at, note_item(visit, view, note));
    }
    for group in &mut groups {
        if let Some(line) = view.items.iter().find(|line| line.title == group.title) {
            group.begins_at = line.starts_at;
        }
    }
    groups.sort_by(|one, other| (one.begins_at, &one.title).cmp(&(other.begins_at, &other.title)));
    let texts = Texts::new(visit.language());
    let section = |(at, group): (usize, Group)| {
        let title = if group.title.is_empty() {
            texts.the_meeting_as_a_whole().into()
        } else {
            Words::written(group.title, None)
        };
        (SectionHead::new(format!("item-{at}"), title), Items(group.items))
    };
    groups.into_iter().enumerate().map(section).chain(carried_on(visit, view)).collect()
}

/// What the meeting carries on where it belongs, for who conducts.
fn carried_on(visit: &Visit<'_>, view: &View) -> Option<(SectionHead, Items)> {
    let items: Vec<Item> = view.wishes.iter().map(|wish| wish::item(visit, &view.people, wish)).collect();
    let texts = Texts::new(visit.language());
    (!items.is_empty()).then(|| (SectionHead::new("carried", texts.carried_on()), Items(items)))
}

/// What the form of carrying something on begins with: the note, decision or action that the address names.
pub(super) fn carried(visit: &Visit<'_>, view: &View) -> Fields {
    let Some((kind, id)) = visit.request.query.get(CARRY).split_once('-') else { return Fields::default() };
    let found = match kind {
        "note" => {
            view.notes.iter().find(|one| one.id.to_string() == id).map(|one| (&one.words, &one.origin, one.is_closed))
        }
        "decision" => {
            let decision = view.decisions.iter().find(|one| one.id.to_string() == id);
            decision.map(|one| (&one.words, &one.origin, one.is_closed))
        }
        _ => {
            let action = view.actions.iter().find(|one| one.id.to_string() == id);
            action.map(|one| (&one.words, &one.origin, one.is_closed))
        }
    };
    found.map(|(words, origin, is_closed)| wish::present(words, origin, is_closed)).unwrap_or_default()
}

/// The way to carrying a line on, for who conducts.
fn carry(visit: &Visit<'_>, view: &View, kind: &str, id: impl std::fmt::Display) -> Option<MetaEntry> {
    let _leave = wish::may_keep(&view.standing, view.room.phase).ok()?;
    let path = format!("/meetings/{}/minutes?{CARRY}={kind}-{id}#carry", view.meeting.id);
    Some(MetaEntry::Link(Link::new(Texts::new(visit.language()).carry_on(), path)))
}

fn add(groups: &mut Vec<Group>, title: &str, at: Timestamp, item: Item) {
    match groups.iter_mut().find(|group| group.title == title) {
        Some(group) => {
            group.begins_at = group.begins_at.min(at);
            group.items.push(item);
        }
        None => groups.push(Group { title: title.to_owned(), begins_at: at, items: vec![item] }),
    }
}

/// A word for what is not for partners.
fn closed_mark(visit: &Visit<'_>, is_closed: bool) -> Option<MetaEntry> {
    is_closed.then(|| MetaEntry::Words(Texts::new(visit.language()).not_for_partners().into()))
}

fn decision_item(visit: &Visit<'_>, view: &View, decision: &Decision) -> Item {
    let texts = Texts::new(visit.language());
    let tag = match (decision.is_adopted, decision.votes) {
        (false, _) => Tag::new(texts.not_adopted(), Tone::Quiet),
        (true, Some(_)) => Tag::new(texts.adopted(), Tone::Done),
        (true, None) => Tag::new(texts.decided(), Tone::Done),
    };
    let votes = decision.votes.map(|votes| MetaEntry::Words(view::votes(visit, votes).into()));
    let meta = votes.into_iter().chain(closed_mark(visit, decision.is_closed));
    let meta = meta.chain(carry(visit, view, "decision", decision.id));
    Item {
        title: Link {
            label: Words::written(decision.words.clone(), Some(decision.language.code().into())),
            href: "".into(),
        },
        tag: Some(tag),
        meta: Meta(meta.collect()),
        ..Item::default()
    }
}

fn action_item(tx: &Tx<'_>, visit: &Visit<'_>, view: &View, action: &Action) -> Item {
    let mut item = action::item(tx, visit, &view.people, action);
    item.meta.0.extend(closed_mark(visit, action.is_closed));
    item.meta.0.extend(carry(visit, view, "action", action.id));
    item
}

fn note_item(visit: &Visit<'_>, view: &View, note: &Note) -> Item {
    let author = note.author.map(|author| MetaEntry::Words(view.people.name(author)));
    let meta = author.into_iter().chain(closed_mark(visit, note.is_closed));
    Item {
        title: Link { label: Texts::new(visit.language()).noted().into(), href: "".into() },
        meta: Meta(meta.chain(carry(visit, view, "note", note.id)).collect()),
        sentence: Some(Words::written(note.words.clone(), Some(note.language.code().into()))),
        ..Item::default()
    }
}
