//! The bodies of the network, and the page of one.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, SectionHead,
    Tag, Tone, Words,
};
use kernel::form::FormErrors;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::model::{Body, BodyId, BodyKind, NOTICE_DAYS, Seat, State};
use super::texts::Texts;
use super::{keep, rules, store};
use crate::forum;
use crate::network::{self, City};

#[derive(Debug, Template)]
#[template(path = "body/templates/list.html")]
struct ListPage {
    lead: Lead,
    open_head: SectionHead,
    open: Items,
    nothing: Option<EmptyState>,
    closed_head: SectionHead,
    closed: Items,
}

/// All bodies: those that work, and those that were closed.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let now = tx.now();
    let mut open = store::open_bodies(tx)?;
    open.sort_by_key(|body| body.kind);
    let closed = store::closed_bodies(tx)?;
    let actions = if visit.actor.is_some_and(rules::makes_bodies) {
        vec![Button::link(texts.make_body(), "/bodies/new"), Button::link(texts.terms_ending(), "/terms").quiet()]
    } else {
        Vec::new()
    };
    let page = ListPage {
        lead: Lead {
            trail: network::way_up(visit.language()),
            title: texts.bodies().into(),
            sentence: Some(texts.bodies_sentence().into()),
            actions: Actions(actions),
            ..Lead::default()
        },
        open_head: SectionHead::new("open", texts.bodies_count(open.len()).to_string()),
        nothing: open.is_empty().then(|| EmptyState {
            title: texts.no_bodies().into(),
            sentence: texts.no_bodies_sentence().into(),
            ..EmptyState::default()
        }),
        open: Items(open.iter().map(|body| item(visit, body, now)).collect()),
        closed_head: SectionHead::new("closed", texts.closed_bodies()),
        closed: Items(closed.iter().map(|body| item(visit, body, now)).collect()),
    };
    visit.page(tx, texts.bodies(), page)
}

fn item(visit: &Visit<'_>, body: &Body, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    Item {
        title: Link {
            label: Words::written(body.name.clone(), Some(body.language.code().into())),
            href: format!("/bodies/{}", body.id).into(),
        },
        tag: state_tag(visit, body, now),
        meta: Meta(vec![
            MetaEntry::Words(texts.kind(body.kind.code()).to_string().into()),
            MetaEntry::Words(span(visit, body).into()),
        ]),
        ..Item::default()
    }
}

/// A word where there is something to know: it ends soon, is over, was closed.
fn state_tag(visit: &Visit<'_>, body: &Body, now: Timestamp) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    match body.state(now) {
        State::Active if body.ends_at <= now.plus_days(NOTICE_DAYS) => Some(Tag::notable(texts.ends_soon())),
        State::Active => None,
        State::Over => Some(Tag::new(texts.over(), Tone::Late)),
        State::Closed => Some(Tag::new(texts.closed(), Tone::Quiet)),
    }
}

/// "From 3 May 2024 until 2 May 2026", or without an end.
fn span(visit: &Visit<'_>, body: &Body) -> String {
    let texts = Texts::new(visit.language());
    let from = visit.day(body.starts_at);
    if body.ends_at == Timestamp::FOREVER {
        return texts.since(from).to_string();
    }
    texts.lasts(from, visit.last_day(body.ends_at)).to_string()
}

#[derive(Debug, Template)]
#[template(path = "body/templates/body.html")]
struct BodyPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    seats_head: SectionHead,
    seats: Items,
    nobody: Option<EmptyState>,
    meetings: Option<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Vec<Form>)>,
}

/// Who sits in a body, and the cities of those who do, for its page and its data.
pub(super) struct Seats {
    pub(super) seats: Vec<Seat>,
    pub(super) cities: Vec<City>,
}

impl Seats {
    pub(super) fn load(tx: &mut Tx<'_>, body: &Body) -> Result<Self, Fault> {
        Ok(Self { seats: store::seats(tx, body)?, cities: network::cities_in(tx, body.circle)? })
    }
}

/// One body.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let body = store::body(tx, visit.param("body")?)?;
    let page = draw(tx, visit, &body, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, body.name, page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, body: &Body, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, body, errors, &visit.request.form)?;
    visit.form_again(tx, body.name.clone(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    body: &Body,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<BodyPage, Stop> {
    let texts = Texts::new(visit.language());
    let Seats { seats, cities } = Seats::load(tx, body)?;
    let forms = keep::forms(tx, visit, body, &seats, errors, typed)?;
    Ok(BodyPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect(),
        },
        lead: lead(tx, visit, body)?,
        notice: notice(visit, body, tx.now()),
        seats_head: SectionHead::new("seats", texts.seats_count(seats.len()).to_string()),
        seats: Items(seats.iter().map(|seat| seat_item(visit, body, &cities, seat)).collect()),
        nobody: seats.is_empty().then(|| EmptyState {
            title: texts.no_seats().into(),
            sentence: texts.no_seats_sentence().into(),
            ..EmptyState::default()
        }),
        meetings: meetings(tx, visit, body)?,
        forms,
    })
}

/// Its meetings of which the reader may know, the latest first.
fn meetings(tx: &mut Tx<'_>, visit: &Visit<'_>, body: &Body) -> Result<Option<(SectionHead, Items)>, Stop> {
    let meetings = super::meeting::meetings(tx, visit.actor, body.id)?;
    let item = |meeting: &forum::Meeting| Item {
        title: Link {
            label: Words::written(meeting.name.clone(), Some(meeting.language.code().into())),
            href: format!("/meetings/{}", meeting.id).into(),
        },
        meta: Meta(vec![MetaEntry::Words(
            visit.language().date_time(meeting.starts_at, &meeting.zone()).to_string().into(),
        )]),
        ..Item::default()
    };
    let head = SectionHead::new("meetings", Texts::new(visit.language()).meetings());
    Ok((!meetings.is_empty()).then(|| (head, Items(meetings.iter().map(item).collect()))))
}

fn lead(tx: &mut Tx<'_>, visit: &Visit<'_>, body: &Body) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let mut trail = vec![
        MetaEntry::Link(Link::new(texts.bodies(), "/bodies")),
        MetaEntry::Words(texts.kind(body.kind.code()).to_string().into()),
        MetaEntry::Words(span(visit, body).into()),
    ];
    let regions = network::regions(tx, visit.language())?;
    if let Some(region) = regions.iter().find(|region| Some(region.id) == body.region) {
        trail.push(MetaEntry::Link(Link::new(region.name.clone(), format!("/regions/{}", region.id))));
    }
    // The network's chair is at home in its board.
    let people = (body.kind == BodyKind::Board).then(|| network::people_link(visit, body.circle));
    Ok(Lead {
        trail: Meta(trail),
        actions: Actions(people.flatten().into_iter().collect()),
        title: Words::written(body.name.clone(), Some(body.language.code().into())),
        sentence: Some(Words::written(body.remit.clone(), Some(body.language.code().into()))),
        ..Lead::default()
    })
}

fn notice(visit: &Visit<'_>, body: &Body, now: Timestamp) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    match body.state(now) {
        State::Active if body.ends_at <= now.plus_days(NOTICE_DAYS) => {
            Some(Notice::notable(texts.ends_on(visit.last_day(body.ends_at)).to_string()))
        }
        State::Active => None,
        State::Over => Some(Notice::notable(texts.over_sentence())),
        State::Closed => {
            let words = texts.closed_with(visit.day(body.closed_at), &body.outcome).to_string();
            Some(Notice::notable(Words::written(words, None)))
        }
    }
}

/// A post with its city and its term; its holder for those who are signed in, as on the pages of cities.
fn seat_item(visit: &Visit<'_>, body: &Body, cities: &[City], seat: &Seat) -> Item {
    let texts = Texts::new(visit.language());
    let city = cities.iter().find(|city| city.circle == seat.home);
    let href = city.map_or_else(|| format!("/bodies/{}", body.id), |city| format!("/cities/{}", city.id));
    let home = city.map_or_else(|| seat.home_name.clone(), |city| city.name_in(visit.language()).to_owned());
    let holder = seat.holder.clone().map_or_else(|| texts.vacant().into(), |holder| Words::written(holder, None));
    let mut meta: Vec<MetaEntry> = visit.actor.map(|_| MetaEntry::Words(holder)).into_iter().collect();
    if seat.ends_at != Timestamp::FOREVER {
        let term = texts.lasts(visit.day(seat.starts_at), visit.last_day(seat.ends_at)).to_string();
        meta.push(MetaEntry::Words(term.into()));
    }
    Item {
        title: Link { label: Words::written(format!("{}, {home}", seat.title), None), href: href.into() },
        tag: (body.chair == Some(seat.post)).then(|| Tag::active(texts.role("chair").to_string())),
        meta: Meta(meta),
        ..Item::default()
    }
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example_id(tx)?.map(|id| format!("/bodies/{id}")))
}

fn example_id(tx: &mut Tx<'_>) -> Result<Option<BodyId>, Stop> {
    let bodies = store::open_bodies(tx)?;
    Ok(bodies.iter().max_by_key(|body| body.kind).map(|body| body.id))
}
