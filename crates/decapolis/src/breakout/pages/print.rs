//! Who sits where, a table for each group, to be printed and put up, for who conducts the meeting.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Cell, CellHead, Column, Lead, Link, MetaEntry, Narrow, Row, SectionHead, Table};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::Seat;
use super::super::rules::Refusal;
use super::super::texts::Texts;
use super::super::view::View;
use super::said;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "breakout/templates/print.html")]
struct PrintPage {
    lead: Lead,
    groups: Vec<(SectionHead, Table)>,
}

pub(in crate::breakout) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    if !view.one.of.standing.conducts {
        return Err(Refusal::NotConductor.into());
    }
    let texts = Texts::new(visit.language());
    let breakout = &view.one.breakout;
    let mut trail = forum::trail(visit, &view.one.of.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.groups(), format!("/breakouts/{}", breakout.id))));
    let filled = view.groups.iter().enumerate().filter(|(_, group)| !group.is_empty());
    let page = PrintPage {
        lead: Lead {
            trail,
            title: said::what(visit, breakout, view.one.line.as_ref()),
            actions: Actions(vec![Button::print(texts.print())]),
            ..Lead::default()
        },
        groups: filled.map(|(at, group)| section(visit, &view, at, group)).collect(),
    };
    visit.page(tx, texts.list_to_print(), page)
}

fn section(visit: &Visit<'_>, view: &View, at: usize, group: &[Seat]) -> (SectionHead, Table) {
    let texts = Texts::new(visit.language());
    let row = |seat: &Seat| {
        let link = Link { label: view.people.name(seat.post), ..Link::default() };
        Row { cells: vec![Cell::Head(CellHead { link, ..CellHead::default() })], is_own: false }
    };
    let name = said::group(visit, view.one.breakout.plan, at);
    let table = Table {
        id: format!("group-table-{at}").into(),
        caption: name.clone().into(),
        columns: vec![Column::new(texts.who())],
        rows: group.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    };
    (SectionHead::new(format!("group-{at}"), name), table)
}
