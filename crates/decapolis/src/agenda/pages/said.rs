//! An item in a line, as agenda, version and live view show it.

use kernel::design::{
    Detail, Disclosure, Item, Link, Meta, MetaEntry, Pair, SectionHead, SummaryList, Tag, Tone, Words,
};
use kernel::language::{DateLength, set_apart};
use kernel::time::{Date, Zone};
use kernel::web::Visit;

use super::super::hours;
use super::super::model::{Entry, ItemKind, Languages, Plan, Said, Speaker};
use super::super::people::People;
use super::super::texts::Texts;
use crate::need::OpenNeed;

/// What lines are drawn with.
pub(super) struct Drawing<'d> {
    pub(super) visit: &'d Visit<'d>,
    /// That of the meeting.
    pub(super) zone: Zone,
    pub(super) people: &'d People,
    /// Whether who declined is named.
    pub(super) shows_declined: bool,
}

impl Drawing<'_> {
    /// An item with the needs behind it.
    pub(super) fn item(&self, entry: &Entry, needs: &[&OpenNeed]) -> Item {
        let plan = &entry.plan;
        Item {
            title: Link { label: title(plan), href: format!("/agenda-items/{}", entry.id).into() },
            tag: self.tag(plan),
            meta: Meta(self.meta(entry)),
            sentence: (!plan.words.is_empty())
                .then(|| Words::written(plan.words.clone(), Some(plan.language.code().into()))),
            more: self.behind(needs),
            ..Item::default()
        }
    }

    /// What kind of item it is, where it is no session; in confidence before all.
    fn tag(&self, plan: &Plan) -> Option<Tag> {
        let texts = Texts::new(self.visit.language());
        if plan.is_closed {
            return Some(Tag::notable(texts.without_partners()));
        }
        let tone = if plan.kind == ItemKind::Decision { Tone::Active } else { Tone::Quiet };
        (plan.kind != ItemKind::Session).then(|| Tag::new(texts.kind(plan.kind.code()).to_string(), tone))
    }

    fn meta(&self, entry: &Entry) -> Vec<MetaEntry> {
        let texts = Texts::new(self.visit.language());
        let plan = &entry.plan;
        let mut meta: Vec<String> = self.hours(plan).into_iter().collect();
        meta.push(texts.lasts(plan.minutes).to_string());
        let mut written = Vec::new();
        if !plan.room.is_empty() {
            written.push(plan.room.clone());
        }
        written.extend(in_languages(&texts, &plan.languages));
        if plan.kind != ItemKind::Break {
            written.push(texts.answers_for_it(self.people.title(plan.owner)).to_string());
        }
        written.extend(entry.speakers.iter().filter_map(|speaker| self.speaker(speaker)));
        if !entry.cities.is_empty() {
            meta.push(texts.comes_from(self.people.cities(&entry.cities)).to_string());
        }
        let ours = meta.into_iter().map(|words| MetaEntry::Words(words.into()));
        ours.chain(written.into_iter().map(|words| MetaEntry::Words(Words::written(words, None)))).collect()
    }

    /// "09:00–10:30", and the same on the reader's clock where that shows another time.
    fn hours(&self, plan: &Plan) -> Vec<String> {
        let texts = Texts::new(self.visit.language());
        if !plan.is_placed() {
            return Vec::new();
        }
        let mut said = vec![self.span(plan)];
        let own = self.visit.time_zone();
        if hours::differ(plan.starts_at, &own, &self.zone) {
            said.push(texts.for_you(self.visit.language().date_time(plan.starts_at, &own)).to_string());
        }
        said
    }

    /// "09:00–10:30" on the clocks of the meeting.
    pub(super) fn span(&self, plan: &Plan) -> String {
        let texts = Texts::new(self.visit.language());
        let (from, until) = (plan.starts_at.time_in(&self.zone), plan.ends_at().time_in(&self.zone));
        texts.hours(from, until).to_string()
    }

    /// "Dana Ridley, Deputy Mayor, Lyon: confirmed".
    pub(super) fn speaker(&self, speaker: &Speaker) -> Option<String> {
        if speaker.said == Said::Declined && !self.shows_declined {
            return None;
        }
        let texts = Texts::new(self.visit.language());
        Some(texts.speaks(speaker.said.code(), self.people.name(speaker.post)).to_string())
    }

    /// The needs behind an item, one click away.
    fn behind(&self, needs: &[&OpenNeed]) -> Option<Disclosure> {
        let texts = Texts::new(self.visit.language());
        let pair = |need: &&OpenNeed| Pair {
            name: self.people.city(need.city).into(),
            value: Words::written(need.words.clone(), Some(need.language.code().into())),
            note: None,
            action: Some(Link::new(texts.see_need_of(self.people.city(need.city)).to_string(), need_path(need))),
        };
        let pairs: Vec<Pair> = needs.iter().map(pair).collect();
        (!pairs.is_empty()).then(|| Disclosure {
            summary: texts.needs_behind(pairs.len()).to_string().into(),
            body: vec![Detail::Summary(SummaryList { pairs, is_in_rail: false })],
        })
    }

    /// Items day by day; those without a place under a heading of their own.
    pub(super) fn by_day<'e>(&self, entries: &'e [Entry]) -> Vec<(SectionHead, Vec<&'e Entry>)> {
        let texts = Texts::new(self.visit.language());
        let mut days: Vec<(Option<Date>, Vec<&Entry>)> = Vec::new();
        for entry in entries {
            let day = entry.plan.is_placed().then(|| entry.plan.starts_at.date_in(&self.zone));
            match days.last_mut() {
                Some((known, items)) if *known == day => items.push(entry),
                _ => days.push((day, vec![entry])),
            }
        }
        let head = |(day, items): (Option<Date>, Vec<&'e Entry>)| match day {
            Some(day) => {
                let title = self.visit.language().date(day, DateLength::Long).to_string();
                (SectionHead::new(format!("day-{day}"), title), items)
            }
            None => (SectionHead::new("waiting", texts.without_place()), items),
        };
        days.into_iter().map(head).collect()
    }
}

/// "spoken: Portuguese", "interpreted into French", where the item says so.
pub(in super::super) fn in_languages(texts: &Texts, languages: &Languages) -> Vec<String> {
    let Languages { spoken, interpreted } = languages;
    let spoken = (!spoken.is_empty()).then(|| texts.spoken_in(set_apart(spoken)).to_string());
    let interpreted = (!interpreted.is_empty()).then(|| texts.interpreted_into(set_apart(interpreted)).to_string());
    spoken.into_iter().chain(interpreted).collect()
}

/// What an item is called, as it was written.
pub(super) fn title(plan: &Plan) -> Words {
    Words::written(plan.title.clone(), Some(plan.language.code().into()))
}

pub(super) fn need_path(need: &OpenNeed) -> String {
    format!("/needs/{}", need.id)
}
