//! The board of open questions: what nobody answered yet, by topic and region, since when, and who was asked.

use std::collections::BTreeMap;

use askama::Template;
use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Pager, SectionHead, Tag, Tone,
    Words,
};
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Visit};

use super::model::{DEBT_DAYS, Inquiry, InquiryId};
use super::store::{self, Narrowed, record};
use super::texts::Texts;
use crate::network::{self, CityId, RegionId};

/// Of those asked as many are named; the names of all would be asked for in many parts.
const ASKED_SHOWN: usize = 4;

#[derive(Debug, Template)]
#[template(path = "inquiry/templates/board.html")]
struct BoardPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    questions: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

/// What page and data of the board are made of, as far as the reader may read.
pub(super) struct Board {
    pub(super) open: Vec<Inquiry>,
    /// Who was asked, by the question.
    pub(super) asked: BTreeMap<InquiryId, Vec<CityId>>,
    /// Where the next page begins.
    next: Option<InquiryId>,
}

impl Board {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let query = &visit.request.query;
        let after = query.get("after").parse().unwrap_or(InquiryId::from_number(0));
        let region: Option<RegionId> = query.get("region").parse().ok();
        let narrowed = match (query.filled("topic"), region) {
            (Some(topic), _) => Narrowed::Topic(topic),
            (None, Some(region)) => Narrowed::Region(region),
            (None, None) => Narrowed::All,
        };
        let mut open = store::open_to(tx, visit.reader(), after, narrowed)?;
        // Both filters at once: the topic in the statement, the region here.
        if let Some(region) = region {
            open.retain(|inquiry| inquiry.region == region);
        }
        let next = (open.len() > store::PAGE).then(|| open[store::PAGE - 1].id);
        open.truncate(store::PAGE);
        let ids: Vec<RecordId> = open.iter().map(|inquiry| record(inquiry.id)).collect();
        let mut asked: BTreeMap<InquiryId, Vec<CityId>> = BTreeMap::new();
        for some in Records::parts(&ids) {
            for (inquiry, ask) in store::asks_of(tx, &some)? {
                asked.entry(inquiry).or_default().push(ask.city);
            }
        }
        Ok(Self { open, asked, next })
    }
}

pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let board = Board::load(tx, visit)?;
    let topics = topic::all(tx, visit.language())?;
    let questions = items(tx, visit, &board, &topics)?;
    let debts = board.open.iter().filter(|inquiry| inquiry.days_open(tx.now()) >= DEBT_DAYS).count();
    let page = BoardPage {
        lead: Lead {
            title: texts.open_questions().into(),
            sentence: Some(texts.board_sentence().into()),
            ..Lead::default()
        },
        filter: filter(tx, visit, &topics)?,
        head: SectionHead {
            note: (debts > 0).then(|| texts.debts(debts, DEBT_DAYS).to_string().into()),
            ..SectionHead::new("questions", texts.nobody_answered())
        },
        nothing: board.open.is_empty().then(|| EmptyState {
            title: texts.nothing_open().into(),
            sentence: texts.nothing_open_sentence().into(),
            ..EmptyState::default()
        }),
        pager: board.next.map(|next| pager(visit, next)),
        questions: Items(questions),
    };
    visit.page(tx, texts.open_questions(), page)
}

fn pager(visit: &Visit<'_>, next: InquiryId) -> Pager {
    let texts = Texts::new(visit.language());
    let query = &visit.request.query;
    let path = format!("/questions?topic={}&region={}&after={next}", query.get("topic"), query.get("region"));
    Pager {
        name: texts.open_questions().into(),
        shown: texts.shown(store::PAGE).to_string().into(),
        after: Some(Link::new(texts.newer(), path)),
        ..Pager::default()
    }
}

fn filter(tx: &mut Tx<'_>, visit: &Visit<'_>, topics: &[Topic]) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let filled = Filled { typed: &visit.request.query, errors: &FormErrors::default() };
    let all = || std::iter::once((String::new(), texts.all_of_them().to_owned()));
    let topics = topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    let regions = network::regions(tx, visit.language())?;
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    Ok(Form {
        action: "/questions".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![
            filled.select("topic", texts.topic(), all().chain(topics)),
            filled.select("region", texts.region(), all().chain(regions)),
        ],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    })
}

fn items(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &Board, topics: &[Topic]) -> Result<Vec<Item>, Stop> {
    let texts = Texts::new(visit.language());
    let asked = board.asked.values().flat_map(|asked| asked.iter().take(ASKED_SHOWN)).copied();
    let cities = board.open.iter().map(|inquiry| inquiry.city).chain(asked);
    let names = network::names_of(tx, cities, visit.language())?;
    let now = tx.now();
    let item = |inquiry: &Inquiry| {
        let topic = topics.iter().find(|topic| topic.id == inquiry.topic).map(|topic| topic.name.clone());
        let asked = board.asked.get(&inquiry.id).map_or(&[][..], Vec::as_slice);
        let more = asked.len().saturating_sub(ASKED_SHOWN);
        let shown = asked.iter().take(ASKED_SHOWN).filter_map(|city| names.get(city).cloned());
        let more = (more > 0).then(|| texts.and_more(more).to_string());
        let asked = visit.language().list(shown.chain(more));
        let meta = [names.get(&inquiry.city).cloned(), topic, Some(texts.asked_cities(asked).to_string())];
        Item {
            meta: Meta(meta.into_iter().flatten().map(|words| MetaEntry::Words(words.into())).collect()),
            ..bare(visit, inquiry, now)
        }
    };
    Ok(board.open.iter().map(item).collect())
}

/// A question as a line: its words, and how long it waits.
pub(super) fn bare(visit: &Visit<'_>, inquiry: &Inquiry, now: kernel::time::Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let days = inquiry.days_open(now);
    let tone = if days >= DEBT_DAYS { Tone::Late } else { Tone::Notable };
    Item {
        title: Link {
            label: Words::written(inquiry.words.clone(), Some(inquiry.language.code().into())),
            href: format!("/inquiries/{}", inquiry.id).into(),
        },
        tag: Some(Tag::new(texts.days_open(days).to_string(), tone)),
        ..Item::default()
    }
}
