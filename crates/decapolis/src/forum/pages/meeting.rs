//! The page of a meeting: when and where, the reader's own seat, who comes, and what other capabilities add.

use std::collections::BTreeMap;

use askama::Template;
use kernel::capability::MeetingQuestion;
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, EmptyState, ErrorSummary, Form, Lead, Link, Meta, MetaEntry, Narrow,
    Notice, Pair, RailHead, Row, SectionHead, SummaryList, Table, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Markup, Visit};

use super::super::joining;
use super::super::model::{Meeting, Phase, Standing};
use super::super::seat::{self, Seat, SeatState, Side};
use super::super::texts::Texts;
use super::super::{acts, fair_hour, store};
use super::{asking, wave};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "forum/templates/meeting.html")]
struct MeetingPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    own: Option<Notice>,
    added: Vec<(SectionHead, Markup)>,
    who_head: SectionHead,
    who: Option<Table>,
    nobody: Option<EmptyState>,
    asked: Option<(SectionHead, Table)>,
    wave: Option<Form>,
    asking: Option<(SectionHead, Form)>,
    facts_head: RailHead,
    facts: SummaryList,
}

/// What a page and the data of a meeting are made of.
pub(in crate::forum) struct View {
    pub(in crate::forum) meeting: Meeting,
    pub(in crate::forum) standing: Standing,
    /// Those that the reader may see: all for who conducts, those who come for who comes too.
    pub(in crate::forum) seats: Vec<Seat>,
    /// The reader's own.
    pub(in crate::forum) own: Option<Seat>,
    pub(in crate::forum) names: BTreeMap<CircleId, String>,
    /// Where the pages of cities and organisations are, by the circle of their people.
    pages: BTreeMap<CircleId, String>,
}

impl View {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = acts::readable(tx, actor, visit.param("meeting")?)?;
        let standing = acts::standing(tx, actor, &meeting)?;
        let mut seats = seat::store::seats(tx, meeting.id)?;
        let own = seats.iter().find(|seat| seat.post == actor.post && seat.state != SeatState::Proposed).cloned();
        if !standing.conducts {
            seats.retain(|seat| standing.attends && seat.state.takes_part());
        }
        let (names, pages) = (names_of_homes(tx, visit)?, pages_of_homes(tx)?);
        Ok(Self { meeting, standing, seats, own, names, pages })
    }
}

/// What cities and organisations are called, by the circle of their people.
pub(in crate::forum) fn names_of_homes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BTreeMap<CircleId, String>, Stop> {
    let mut names = network::names_of_homes(tx, visit.language())?;
    names.extend(network::organisations(tx)?.into_iter().map(|organisation| (organisation.circle, organisation.name)));
    Ok(names)
}

fn pages_of_homes(tx: &mut Tx<'_>) -> Result<BTreeMap<CircleId, String>, Stop> {
    let cities = network::members(tx)?;
    let mut pages: BTreeMap<_, _> = cities.iter().map(|city| (city.circle, format!("/cities/{}", city.id))).collect();
    let organisations = network::organisations(tx)?.into_iter();
    pages.extend(organisations.map(|one| (one.circle, format!("/organisations/{}", one.id))));
    Ok(pages)
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, view.meeting.name.clone(), page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, errors, &visit.request.form)?;
    visit.form_again(tx, view.meeting.name.clone(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<MeetingPage, Stop> {
    let texts = Texts::new(visit.language());
    let now = tx.now();
    let coming: Vec<&Seat> = view.seats.iter().filter(|seat| seat.state.takes_part()).collect();
    let asking = asking::form(tx, visit, view, Filled { typed, errors })?;
    let sees_who = view.standing.conducts || view.standing.attends;
    Ok(MeetingPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: asking.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(tx, visit, view)?,
        notice: notice(visit, &view.meeting, now),
        own: view.own.as_ref().map(|seat| own_seat(visit, seat)),
        added: added(tx, visit, &view.meeting)?,
        who_head: if sees_who {
            SectionHead::new("who", texts.coming_count(coming.len()).to_string())
        } else {
            SectionHead::new("who", texts.who_comes())
        },
        nobody: (!sees_who || coming.is_empty()).then(|| EmptyState {
            title: if sees_who { texts.nobody_yet() } else { texts.who_is_kept() }.into(),
            sentence: if sees_who { texts.nobody_yet_sentence() } else { texts.who_is_kept_sentence() }.into(),
            ..EmptyState::default()
        }),
        who: table(visit, "who", &coming, view),
        asked: asked(visit, view),
        wave: wave::form(tx, visit, view)?,
        asking,
        facts_head: RailHead { id: "facts".into(), title: texts.facts().into() },
        facts: facts(tx, visit, view)?,
    })
}

fn lead(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let meeting = &view.meeting;
    let series = store::series(tx, meeting.series)?;
    let language = || Some(meeting.language.code().into());
    let name = Words::written(series.name, Some(series.language.code().into()));
    let path = format!("/meetings/{}", meeting.id);
    let mut actions = Vec::new();
    if view.standing.conducts && !matches!(meeting.phase(tx.now()), Phase::Over | Phase::Cancelled) {
        actions.push(Button::link(texts.plan(), format!("{path}/plan")).quiet());
        actions.push(Button::link(texts.whom_next(), format!("{path}/proposals")).quiet());
        actions.push(Button::link(texts.change_meeting(), format!("{path}/change")).quiet());
        if fair_hour::is_sought(meeting, tx.now()) {
            actions.push(Button::link(texts.fair_hours(), format!("{path}/hours")).quiet());
        }
    }
    if view.standing.conducts && tx.now() >= meeting.doors_open_at() && meeting.phase(tx.now()) != Phase::Cancelled {
        actions.insert(0, Button::link(texts.door(), format!("{path}/door")).quiet());
    }
    Ok(Lead {
        trail: Meta(vec![
            MetaEntry::Link(Link::new(texts.forums(), "/forums")),
            MetaEntry::Link(Link { label: name, href: format!("/forums/{}", meeting.series).into() }),
            MetaEntry::Words(texts.format(meeting.format.code()).to_string().into()),
        ]),
        title: Words::written(meeting.name.clone(), language()),
        sentence: (!meeting.words.is_empty()).then(|| Words::written(meeting.words.clone(), language())),
        actions: Actions(actions),
        ..Lead::default()
    })
}

/// The way up from what belongs to a meeting.
pub(in crate::forum) fn trail(visit: &Visit<'_>, meeting: &Meeting) -> Meta {
    let texts = Texts::new(visit.language());
    let name = Words::written(meeting.name.clone(), Some(meeting.language.code().into()));
    Meta(vec![
        MetaEntry::Link(Link::new(texts.forums(), "/forums")),
        MetaEntry::Link(Link { label: name, href: format!("/meetings/{}", meeting.id).into() }),
    ])
}

/// A word where there is something to know: it runs, is over, was cancelled.
pub(in crate::forum) fn tag(visit: &Visit<'_>, meeting: &Meeting, now: Timestamp) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    let phase = meeting.phase(now);
    let tone = match phase {
        Phase::Ahead => return None,
        Phase::Running => Tone::Active,
        Phase::Over => Tone::Quiet,
        Phase::Cancelled => Tone::Late,
    };
    Some(Tag::new(texts.phase(phase.code()).to_string(), tone))
}

/// When it begins, where it is; and for a reader elsewhere also where they are.
pub(super) fn when(visit: &Visit<'_>, meeting: &Meeting) -> String {
    visit.language().date_time(meeting.starts_at, &meeting.zone()).to_string()
}

fn notice(visit: &Visit<'_>, meeting: &Meeting, now: Timestamp) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    match meeting.phase(now) {
        Phase::Cancelled => Some(Notice {
            title: Some(texts.was_cancelled(visit.day(meeting.cancelled_at)).to_string().into()),
            ..Notice::notable(Words::written(meeting.cancel_reason.clone(), Some(meeting.language.code().into())))
        }),
        Phase::Running => Some(Notice::notable(texts.runs_now())),
        Phase::Ahead | Phase::Over => None,
    }
}

/// The reader's own seat in a sentence, with the way to its page.
pub(in crate::forum) fn own_seat(visit: &Visit<'_>, seat: &Seat) -> Notice {
    let texts = Texts::new(visit.language());
    let path = format!("/meeting-seats/{}", seat.id);
    let sentence = texts.own_seat(until(visit, seat), seat.state.code()).to_string();
    let label = if seat.state.awaits_answer() { texts.answer_invitation() } else { texts.see_seat() };
    let tone = if seat.state.takes_part() { Notice::done(sentence) } else { Notice::notable(sentence) };
    Notice { actions: Actions(vec![Button::link(label, path).quiet()]), ..tone }
}

/// The day until which a seat is kept; empty where there is none.
pub(in crate::forum) fn until(visit: &Visit<'_>, seat: &Seat) -> String {
    if seat.until == Timestamp::FOREVER { String::new() } else { visit.last_day(seat.until) }
}

/// People in a table: the person, the post with its city or partner, and for who conducts where the seat stands.
fn table(visit: &Visit<'_>, id: &'static str, seats: &[&Seat], view: &View) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let mut columns = vec![Column::new(texts.holder()), Column::new(texts.post())];
    if view.standing.conducts {
        columns.push(Column::new(texts.stands()));
    }
    (!seats.is_empty()).then(|| Table {
        id: format!("{id}-table").into(),
        caption: texts.people_caption().into(),
        columns,
        rows: seats.iter().map(|seat| row(visit, seat, view)).collect(),
        narrow: Narrow::Stacked,
    })
}

fn row(visit: &Visit<'_>, seat: &Seat, view: &View) -> Row {
    let texts = Texts::new(visit.language());
    let who = seat.holder.clone().unwrap_or_else(|| texts.vacant().to_owned());
    let home = view.names.get(&seat.home).cloned().unwrap_or_default();
    let own_page = || view.pages.get(&seat.home).cloned().unwrap_or_default();
    let href = if view.standing.conducts { format!("/meeting-seats/{}", seat.id) } else { own_page() };
    let mut cells = vec![
        Cell::Head(CellHead {
            link: Link { label: Words::written(who, None), href: href.into() },
            tag: (seat.side == Side::Partner).then(|| Tag::notable(texts.partner())),
            note: None,
        }),
        Cell::Words(Words::written(visit.language().with_home(&seat.title, &home), None)),
    ];
    if view.standing.conducts {
        let (state, day) = (texts.seat_state(seat.state.code()).to_string(), until(visit, seat));
        let until = (!day.is_empty()).then(|| texts.until(day).to_string());
        let afar = seat.is_afar.then(|| texts.comes_from_afar().to_owned());
        let stands = std::iter::once(state).chain(until).chain(afar).collect::<Vec<_>>().join(" · ");
        cells.push(Cell::Words(stands.into()));
    }
    Row { cells, is_own: view.own.as_ref().is_some_and(|own| own.id == seat.id) }
}

/// Everybody else who was thought of, for who conducts: what waits for them comes first.
fn asked(visit: &Visit<'_>, view: &View) -> Option<(SectionHead, Table)> {
    let texts = Texts::new(visit.language());
    let order = |seat: &&Seat| SeatState::ALL.iter().position(|state| *state == seat.state);
    let mut others: Vec<&Seat> = view.seats.iter().filter(|seat| !seat.state.takes_part()).collect();
    others.sort_by_key(order);
    let head = SectionHead::new("asked", texts.asked_count(others.len()).to_string());
    table(visit, "asked", &others, view).map(|table| (head, table))
}

/// What other capabilities add for this reader, in their order.
fn added(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting) -> Result<Vec<(SectionHead, Markup)>, Stop> {
    let question = MeetingQuestion { meeting: store::record(meeting.id), circle: meeting.circle, visit };
    let mut sections: Vec<_> = visit.app.capabilities.iter().flat_map(|capability| capability.meeting_page).collect();
    sections.sort_by_key(|section| section.order);
    let mut added = Vec::new();
    for section in sections {
        if let Some(part) = (section.make)(tx, &question)? {
            let head = SectionHead { id: section.id.into(), title: part.heading.into(), ..SectionHead::default() };
            added.push((head, part.content));
        }
    }
    Ok(added)
}

fn facts(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let meeting = &view.meeting;
    let zone = meeting.zone();
    let instant = |at: Timestamp, zone| Words::from(visit.language().date_time(at, zone).to_string());
    let mut pairs = vec![
        Pair::new(texts.begins(), instant(meeting.starts_at, &zone)),
        Pair::new(texts.ends(), instant(meeting.ends_at, &zone)),
    ];
    if visit.time_zone() != zone {
        pairs.push(Pair::new(texts.begins_for_you(), instant(meeting.starts_at, &visit.time_zone())));
    }
    pairs.push(Pair::new(texts.place(), Words::written(meeting.place.clone(), Some(meeting.language.code().into()))));
    let is_inside = view.standing.conducts || view.standing.attends;
    pairs.extend(joining::pairs(&joining::of_meeting(tx, meeting.id)?, is_inside, visit.language()));
    if let Some(host) = meeting.host {
        let city = network::city(tx, host)?;
        pairs.push(Pair::new(texts.host(), Words::written(city.name_in(visit.language()).to_owned(), None)));
    }
    let number = |count: i64| Words::from(visit.language().number(count).to_string());
    pairs.push(Pair::new(texts.seats_for_cities(), number(meeting.seats)));
    pairs.push(Pair::new(texts.partner_seats(), number(meeting.partner_seats)));
    let answer_by = form::last_day(meeting.answer_by, &zone);
    let answer_by = visit.language().date(answer_by, DateLength::Medium).to_string();
    pairs.push(Pair::new(texts.answer_by(), Words::from(answer_by)));
    let rule = if meeting.is_confidential { texts.chatham_house() } else { texts.no_rule() };
    pairs.push(Pair::new(texts.confidence(), rule));
    Ok(SummaryList { pairs, is_in_rail: true })
}

pub(in crate::forum) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(super::super::demo::meeting(tx, super::super::demo::Story::Ahead)?.map(|id| format!("/meetings/{id}")))
}
