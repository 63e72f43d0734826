//! An answer as a line of a page, for those who read it by its consent.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::language::{Language, set_apart};
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::Visit;

use super::super::board::Board;
use super::super::model::{InterviewId, Urgency};
use super::super::reading::{Read, Reader};
use super::super::texts::Texts;
use crate::network::{self, CityId};

/// What it takes to draw answers of several cities.
pub(super) struct Drawing<'b> {
    topics: std::sync::Arc<Vec<Topic>>,
    cities: BTreeMap<CityId, String>,
    unsaid: &'b BTreeMap<InterviewId, String>,
    /// Who prepares the meeting sees who may read what, and is led to the interview.
    prepares: bool,
    language: Language,
}

impl<'b> Drawing<'b> {
    pub(super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &'b Board) -> Result<Self, Stop> {
        let language = visit.language();
        Ok(Self {
            topics: topic::all(tx, language)?,
            cities: network::names_of(tx, board.read.iter().filter_map(|read| read.city), language)?,
            unsaid: &board.unsaid,
            prepares: board.reader == Reader::Prepares,
            language,
        })
    }

    /// What a topic is called.
    pub(super) fn topic<'t>(&'t self, id: &'t str) -> &'t str {
        self.topics.iter().find(|topic| topic.id == id).map_or(id, |topic| &topic.name)
    }

    /// What a city is called.
    pub(super) fn city(&self, id: CityId) -> Option<&str> {
        self.cities.get(&id).map(String::as_str)
    }

    pub(super) fn items<'r>(&self, read: impl IntoIterator<Item = &'r Read>) -> Items {
        Items(read.into_iter().map(|read| self.item(read, true)).collect())
    }

    /// Answers of one kind, which its heading says.
    pub(super) fn items_of_kind<'r>(&self, read: impl IntoIterator<Item = &'r Read>) -> Items {
        Items(read.into_iter().map(|read| self.item(read, false)).collect())
    }

    fn item(&self, read: &Read, says_kind: bool) -> Item {
        let texts = Texts::new(self.language);
        let city = read.city.and_then(|city| self.city(city)).unwrap_or(texts.a_city_here());
        let interview = read.interview.filter(|_| self.prepares);
        let href = interview.map(|interview| format!("/interviews/{interview}")).unwrap_or_default();
        let consent = self.prepares.then(|| texts.consent_level(read.consent.code()).to_string());
        let topic = (!read.topic.is_empty()).then(|| self.topic(&read.topic).to_owned());
        let kind = says_kind.then(|| texts.kind_tag(read.kind.code()).to_string());
        let meta = [Some(city.to_owned()), kind, topic, consent];
        let unsaid = interview.and_then(|interview| self.unsaid.get(&interview));
        Item {
            title: Link {
                label: Words::written(read.words.clone(), Some(read.language.code().into())),
                href: href.into(),
            },
            tag: read.urgency.map(|urgency| urgency_tag(urgency, self.language)),
            meta: Meta(meta.into_iter().flatten().map(|words| MetaEntry::Words(words.into())).collect()),
            sentence: unsaid.map(|words| texts.not_to_be_said(set_apart(words)).to_string().into()),
            ..Item::default()
        }
    }
}

/// How urgent it is, in a word.
pub(super) fn urgency_tag(urgency: Urgency, language: Language) -> Tag {
    let tone = match urgency {
        Urgency::Now => Tone::Late,
        Urgency::Soon => Tone::Notable,
        Urgency::Waits => Tone::Quiet,
    };
    Tag::new(Texts::new(language).urgency_tag(urgency.code()).to_string(), tone)
}
