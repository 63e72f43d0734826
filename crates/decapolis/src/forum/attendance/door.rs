//! The door: a list to tick off, a code to read, and a line for who is on no list.
//!
//! It is one of the pages that go on without a network: what is pressed here stays on the device until it arrives, once. The same
//! press from two devices is one. Printed, it is the list for a pen.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, CellHead, Column, EmptyState, ErrorSummary, Form, Hidden, Kept, Lead, Link, Look,
    Narrow, Row, SectionHead, Table, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::Meeting;
use super::super::seat::{self, Seat, SeatId, SeatState};
use super::super::texts::Texts;
use super::super::{acts, pages};
use super::{code, conducted, name_of, room};

#[derive(Debug, Template)]
#[template(path = "forum/templates/door.html")]
struct DoorPage {
    summary: ErrorSummary,
    lead: Lead,
    kept: Kept,
    by_code: Form,
    head: SectionHead,
    nobody: Option<EmptyState>,
    action: String,
    hidden: Hidden,
    list: Table,
    others_head: SectionHead,
    others: Form,
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    let page = draw(tx, visit, &meeting, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).door(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting, filled: Filled<'_>) -> Result<DoorPage, Stop> {
    let texts = Texts::new(visit.language());
    let seats = room(tx, meeting)?;
    let action = format!("/meetings/{}/door", meeting.id);
    let code = filled.short("code", texts.badge_code(), texts.badge_code_hint());
    let by_code = form::post(tx, visit, action.clone(), vec![code], vec![Button::submit(texts.let_in())])?;
    let whom = filled.short("city", texts.whom(), texts.whom_hint());
    let others = form::post(tx, visit, action.clone(), vec![whom], vec![Button::submit(texts.let_in()).quiet()])?;
    let here = seats.iter().filter(|seat| seat.state == SeatState::Attended).count();
    let errors = [&by_code, &others].into_iter().flat_map(Form::errors).collect();
    Ok(DoorPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: lead(visit, meeting),
        kept: form::kept(visit, [&by_code])?,
        by_code,
        head: SectionHead::new("list", texts.here_of_all(seats.len(), here).to_string()),
        nobody: seats.is_empty().then(|| EmptyState { title: texts.nobody_yet().into(), ..EmptyState::default() }),
        hidden: form::hidden(tx, visit)?,
        list: table(tx, visit, &seats)?,
        action,
        others_head: SectionHead::new("others", texts.on_no_list()),
        others,
    })
}

fn lead(visit: &Visit<'_>, meeting: &Meeting) -> Lead {
    let texts = Texts::new(visit.language());
    let path = format!("/meetings/{}", meeting.id);
    Lead {
        trail: pages::trail(visit, meeting),
        title: texts.door().into(),
        sentence: Some(texts.door_sentence().into()),
        actions: Actions(vec![
            Button::link(texts.badges(), format!("{path}/badges.pdf")).quiet(),
            Button::link(texts.list_as_file(), format!("{path}/attendance.csv")).quiet(),
            Button::print(texts.print_it()),
        ]),
        ..Lead::default()
    }
}

fn table(tx: &mut Tx<'_>, visit: &Visit<'_>, seats: &[Seat]) -> Result<Table, Stop> {
    let texts = Texts::new(visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let row = |seat: &Seat| {
        let name = Words::written(name_of(seat).to_owned(), None);
        let is_here = seat.state == SeatState::Attended;
        let tone = if is_here { Tone::Done } else { Tone::Quiet };
        let head = CellHead {
            link: Link { label: name, href: format!("/meeting-seats/{}", seat.id).into() },
            note: Some(Words::written(seat.title.clone(), None)),
            tag: seat.is_afar.then(|| Tag::notable(texts.comes_from_afar())),
        };
        Row {
            cells: vec![
                Cell::Head(head),
                Cell::Words(Words::written(names.get(&seat.home).cloned().unwrap_or_default(), None)),
                Cell::Tag(Tag::new(texts.seat_state(seat.state.code()).to_string(), tone)),
                Cell::Button(press(visit, seat, is_here)),
            ],
            is_own: false,
        }
    };
    let column = |head: &'static str, is_hidden| Column { head: head.into(), is_hidden, ..Column::default() };
    Ok(Table {
        id: "door".into(),
        caption: texts.door_list().into(),
        columns: vec![
            column(texts.holder(), false),
            column(texts.home(), false),
            column(texts.presence(), false),
            column(texts.conducting(), true),
        ],
        rows: seats.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    })
}

/// Says whom it lets in: a list of buttons with one word tells a screen reader nothing.
fn press(visit: &Visit<'_>, seat: &Seat, is_here: bool) -> Button {
    let texts = Texts::new(visit.language());
    let (name, label) = match is_here {
        true => ("undo", texts.is_not_here(name_of(seat)).to_string()),
        false => ("here", texts.is_here(name_of(seat)).to_string()),
    };
    let act = Act::SubmitAs { name: name.into(), value: seat.id.to_string().into() };
    Button { label: label.into(), act, look: Look::Quiet }
}

/// Lets somebody in: by the list, by the code of a badge, or by the name of who is on no list; or takes that back.
pub(in crate::forum) fn act(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let meeting = conducted(tx, visit)?;
    let _leave = acts::may_conduct(tx, actor, &meeting)?;
    let back = || Answer::see_other(format!("/meetings/{}/door", meeting.id));
    for (field, state) in [("here", SeatState::Attended), ("undo", SeatState::Accepted)] {
        if let Some(typed) = form.filled(field) {
            let id: SeatId = typed.parse().map_err(|_| Stop::Malformed("the id of a seat"))?;
            seat::acts::note_presence(tx, actor, &meeting, id, state)?;
            return Ok(back());
        }
    }
    let mut errors = FormErrors::default();
    let texts = Texts::new(visit.language());
    if let Some(city) = form.filled("city") {
        match seat::page::post_named(tx, city)? {
            Some(post) => {
                seat::acts::let_in(tx, actor, &meeting, post)?;
                return Ok(back());
            }
            None => errors.add("city", texts.error_whom()),
        }
    } else {
        let seats = room(tx, &meeting)?;
        match code::find(visit.app, &seats, form.get("code")) {
            Some(seat) => {
                seat::acts::note_presence(tx, actor, &meeting, seat.id, SeatState::Attended)?;
                return Ok(back());
            }
            None => errors.add("code", texts.error_code()),
        }
    }
    let page = draw(tx, visit, &meeting, Filled { typed: form, errors: &errors })?;
    visit.form_again(tx, texts.door(), page)
}
