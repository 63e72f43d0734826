//! A visit as lists and its page show it: when, how far one walks, what is left, and what the reader's post has of it.

use kernel::design::{Item, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::web::Visit;

use super::super::acts::Offered;
use super::super::line::Line;
use super::super::model::{Excursion, Own, Plan};
use super::super::texts::Texts;

/// Words that whoever conducts wrote.
pub(super) fn written(excursion: &Excursion, words: &str) -> Words {
    Words::written(words.to_owned(), Some(excursion.language.code().into()))
}

/// From when until when, in the zone of the meeting.
pub(super) fn when(visit: &Visit<'_>, offered: &Offered, plan: &Plan) -> String {
    let zone = offered.meeting.zone();
    let ends = plan.ends_at.time_in(&zone).to_string();
    Texts::new(visit.language()).time_span(visit.language().date_time(plan.starts_at, &zone), ends).to_string()
}

/// How many places are left, or how many wait.
pub(super) fn left(visit: &Visit<'_>, excursion: &Excursion, line: &Line<'_>) -> String {
    let texts = Texts::new(visit.language());
    match line.left(excursion) {
        0 => texts.full(line.waiting().count()).to_string(),
        left => texts.places_left(left, excursion.plan.places).to_string(),
    }
}

/// A word where there is something to know.
pub(super) fn tag(visit: &Visit<'_>, excursion: &Excursion, own: Own) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    if excursion.is_cancelled() {
        return Some(Tag::new(texts.cancelled(), Tone::Late));
    }
    match own {
        Own::Nothing => None,
        Own::Holds => Some(Tag::new(texts.you_come(), Tone::Done)),
        Own::Waits(position) => Some(Tag::notable(texts.you_wait(position).to_string())),
    }
}

/// A visit in a list; it leads to its page.
pub(super) fn item(visit: &Visit<'_>, offered: &Offered, excursion: &Excursion) -> Item {
    let (texts, plan) = (Texts::new(visit.language()), &excursion.plan);
    let line = Line::of(&offered.places, excursion.id);
    let way = texts.step_free(if plan.is_step_free { "yes" } else { "no" }).to_string();
    let mut meta = vec![when(visit, offered, plan), way, texts.walks(plan.walking_minutes).to_string()];
    if !excursion.is_cancelled() {
        meta.push(left(visit, excursion, &line));
    }
    Item {
        title: Link { label: written(excursion, &plan.title), href: format!("/site-visits/{}", excursion.id).into() },
        tag: tag(visit, excursion, line.own(visit.reader())),
        meta: Meta(meta.into_iter().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}
