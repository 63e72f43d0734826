//! The page of a seat: where it stands, the answer to give, and what who conducts can do with it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, ErrorSummary, Form, Lead, Look, MetaEntry, Notice, Pair, Prose, RailHead, SectionHead,
    SummaryList, Words,
};
use kernel::form::{self as forms, Filled, FormErrors};
use kernel::post::{Function, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts as meetings;
use super::super::contest;
use super::super::model::{Meeting, Phase};
use super::super::pages;
use super::super::texts::Texts;
use super::form::Offered;
use super::model::{Seat, SeatId, SeatState};
use super::{acts, form, line, rules, store};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "forum/templates/seat.html")]
struct SeatPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Notice,
    forms: Vec<(SectionHead, Form)>,
    line: Option<(SectionHead, Prose)>,
    facts_head: RailHead,
    facts: SummaryList,
}

/// A seat with its meeting, for somebody who may see it: its city's or partner's people, and who conducts.
pub(in crate::forum) struct OneSeat {
    pub(in crate::forum) meeting: Meeting,
    pub(in crate::forum) seat: Seat,
    pub(in crate::forum) conducts: bool,
    /// Where it stands on the waiting list, from 1, and why.
    pub(in crate::forum) place: Option<(usize, line::Rank)>,
}

impl OneSeat {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let seat = store::seat(tx, visit.param::<SeatId>("meeting_seat")?)?;
        let meeting = super::super::store::meeting(tx, seat.meeting)?;
        let conducts = meetings::standing(tx, actor, &meeting)?.conducts;
        let is_own = actor.home == seat.home && seat.state != SeatState::Proposed;
        if !conducts && !is_own {
            return Err(Stop::Missing);
        }
        let place = match seat.state {
            SeatState::Waiting => {
                let claims = store::claims(tx, meeting.id)?;
                let line = line::of(tx, &meeting, &claims)?;
                let rank = line.iter().find(|(_, waiting)| waiting.id == seat.id).map(|(rank, _)| *rank);
                line::place(&line, seat.id).zip(rank)
            }
            _ => None,
        };
        Ok(Self { meeting, seat, conducts, place })
    }
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let one = OneSeat::load(tx, visit)?;
    let page = draw(tx, visit, &one, (&FormErrors::default(), &Fields::default()))?;
    visit.page(tx, Texts::new(visit.language()).seat_title(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    one: &OneSeat,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<SeatPage, Stop> {
    let texts = Texts::new(visit.language());
    let mut forms: Vec<_> = answering(tx, visit, one, Filled { typed, errors })?.into_iter().collect();
    if one.conducts {
        forms.extend(conducting(tx, visit, one)?);
    }
    forms.extend(contest::own(tx, visit, (&one.meeting, &one.seat), Filled { typed, errors })?);
    let starts = visit.language().date_time(one.meeting.starts_at, &one.meeting.zone());
    let mut trail = pages::trail(visit, &one.meeting);
    trail.0.push(MetaEntry::Words(starts.to_string().into()));
    let sentence = texts.seat_sentence(pages::until(visit, &one.seat), one.seat.state.code()).to_string();
    Ok(SeatPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail,
            title: texts.seat_title().into(),
            actions: Actions(papers(visit, &one.seat)),
            ..Lead::default()
        },
        notice: if one.seat.state.takes_part() { Notice::done(sentence) } else { Notice::notable(sentence) },
        forms,
        line: one.place.map(|(place, rank)| in_line(visit, place, rank)),
        facts_head: RailHead { id: "facts".into(), title: texts.whose_seat().into() },
        facts: facts(tx, visit, &one.seat)?,
    })
}

/// What who was there can print.
fn papers(visit: &Visit<'_>, seat: &Seat) -> Vec<Button> {
    let path = format!("/meeting-seats/{}/certificate", seat.id);
    let certificate = Button::link(Texts::new(visit.language()).see_certificate(), path).quiet();
    if seat.state == SeatState::Attended { vec![certificate] } else { Vec::new() }
}

/// Where it stands and why, and the rule for everybody.
fn in_line(visit: &Visit<'_>, place: usize, rank: line::Rank) -> (SectionHead, Prose) {
    let texts = Texts::new(visit.language());
    let why = texts.line_why(rank.absences, visit.day(rank.since), rank.times).to_string();
    let prose = Prose(vec![texts.line_place(place).to_string().into(), why.into(), texts.line_rule().into()]);
    (SectionHead::new("line", texts.waiting_list()), prose)
}

fn facts(tx: &mut Tx<'_>, visit: &Visit<'_>, seat: &Seat) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let holder = seat.holder.clone().map_or_else(|| texts.vacant().into(), |name| Words::written(name, None));
    let home = names.get(&seat.home).cloned().unwrap_or_default();
    let mut pairs = vec![
        Pair::new(texts.holder(), holder),
        Pair::new(texts.post(), Words::written(seat.title.clone(), None)),
        Pair::new(texts.home(), Words::written(home, None)),
    ];
    if let Some(number) = seat.number {
        pairs.push(Pair::new(texts.place_number(), visit.language().number(number).to_string()));
    }
    if seat.is_afar {
        pairs.push(Pair::new(texts.how_one_takes_part(), texts.comes_from_afar()));
    }
    if let Some(said) = form::said(seat) {
        pairs.push(Pair::new(texts.reason(), said));
    }
    Ok(SummaryList { pairs, is_in_rail: true })
}

/// The answer, for who gives it.
fn answering(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    one: &OneSeat,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let may = rules::may_answer(visit.actor()?, &one.meeting, &one.seat, tx.now()).is_ok();
    // Who said no in a calendar still says why.
    let is_silent = one.seat.state == SeatState::Declined && one.seat.words.is_empty();
    if !may || (!is_silent && why_full(tx, visit, one)?.is_some()) {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let offered = Offered::load(tx, &one.meeting, &one.seat)?;
    let controls = form::controls(filled, &offered, visit.language());
    let path = format!("/meeting-seats/{}/answer", one.seat.id);
    let form = forms::post(tx, visit, path, controls, vec![Button::submit(texts.send_answer())])?;
    let head = if one.seat.state.awaits_answer() { texts.answer_invitation() } else { texts.answer_anew() };
    Ok(Some((SectionHead::new("answer-it", head), form)))
}

/// What who conducts can do: invite, take back; on the day, note who came.
fn conducting(tx: &mut Tx<'_>, visit: &Visit<'_>, one: &OneSeat) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let button = |value: &'static str, look: Look| Button {
        label: texts.seat_verb(value).to_string().into(),
        act: Act::SubmitAs { name: "state".into(), value: value.into() },
        look,
    };
    let is_asked = matches!(one.seat.state, SeatState::Proposed | SeatState::Declined | SeatState::Lapsed);
    let full = why_full(tx, visit, one)?;
    let buttons = match one.meeting.phase(tx.now()) {
        Phase::Cancelled => return Ok(None),
        Phase::Ahead if is_asked => {
            let mut buttons = if full.is_none() { vec![button("invited", Look::Filled)] } else { Vec::new() };
            if one.seat.state == SeatState::Proposed {
                buttons.push(button("lapsed", Look::Danger));
            }
            buttons
        }
        Phase::Ahead => vec![button("lapsed", Look::Danger)],
        Phase::Running | Phase::Over if one.seat.number.is_some() => {
            vec![button("attended", Look::Filled), button("excused", Look::Quiet), button("absent", Look::Quiet)]
        }
        Phase::Running | Phase::Over => return Ok(None),
    };
    let form = forms::post(tx, visit, format!("/meeting-seats/{}/state", one.seat.id), Vec::new(), buttons)?;
    Ok(Some((SectionHead { note: full, ..SectionHead::new("move", texts.conducting()) }, form)))
}

/// Why a seat that is proposed, was declined or not answered in time, is not asked now; nothing where it is.
fn why_full(tx: &mut Tx<'_>, visit: &Visit<'_>, one: &OneSeat) -> Result<Option<Words>, Stop> {
    match acts::count_again(tx, &one.meeting, &one.seat) {
        Ok(()) => Ok(None),
        Err(Stop::Refused(refusal)) => Ok(Some(refusal.words(visit.language()).reason.into())),
        Err(stop) => Err(stop),
    }
}

pub(in crate::forum) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let one = OneSeat::load(tx, visit)?;
    let _leave = rules::may_answer(visit.actor()?, &one.meeting, &one.seat, tx.now())?;
    let offered = Offered::load(tx, &one.meeting, &one.seat)?;
    match form::parse(&visit.request.form, &offered, &one.meeting.zone(), visit.language()) {
        Ok(reply) => acts::reply(tx, visit.actor()?, one.seat.id, &reply)?,
        Err(errors) => return again(tx, visit, &one, &errors),
    }
    Ok(Answer::see_other(format!("/meeting-seats/{}", one.seat.id)))
}

/// The page again, with what was typed and what is wrong with it.
pub(in crate::forum) fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    one: &OneSeat,
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    let page = draw(tx, visit, one, (errors, &visit.request.form))?;
    visit.form_again(tx, Texts::new(visit.language()).seat_title(), page)
}

/// Invites, takes back, or notes who came.
pub(in crate::forum) fn change_state(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let one = OneSeat::load(tx, visit)?;
    let (actor, id) = (visit.actor()?, one.seat.id);
    let state = SeatState::from_code(visit.request.form.get("state")).ok_or(Stop::Malformed("state"))?;
    match state {
        SeatState::Invited => acts::invite(tx, actor, &one.meeting, id)?,
        SeatState::Lapsed => acts::take_back(tx, actor, &one.meeting, id)?,
        SeatState::Attended | SeatState::Excused | SeatState::Absent => {
            acts::note_presence(tx, actor, &one.meeting, id, state)?;
        }
        _ => return Err(Stop::Malformed("state")),
    }
    Ok(Answer::see_other(format!("/meeting-seats/{id}")))
}

/// The post that speaks for a city or comes for a partner, by the name that somebody typed.
pub(in crate::forum) fn post_named(tx: &mut Tx<'_>, typed: &str) -> Result<Option<PostId>, Stop> {
    if typed.is_empty() {
        return Ok(None);
    }
    if let Some(city) = network::member_named(tx, typed)? {
        return Ok(kernel::stop::found(network::post_in(tx, city.circle, Function::Leader))?.map(|held| held.post));
    }
    let organisations = network::organisations(tx)?;
    let named = organisations.iter().find(|organisation| organisation.name.eq_ignore_ascii_case(typed));
    let Some(organisation) = named else { return Ok(None) };
    Ok(kernel::stop::found(network::post_in(tx, organisation.circle, Function::Partner))?.map(|held| held.post))
}

/// Kansas City's seat at the demo's meeting that lies ahead.
pub(in crate::forum) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = super::super::demo::meeting(tx, super::super::demo::Story::Ahead)? else { return Ok(None) };
    let seat = super::super::demo::own_seat(tx, meeting)?;
    Ok(seat.map(|id| format!("/meeting-seats/{id}")))
}
