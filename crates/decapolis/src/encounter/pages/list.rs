//! Who meets whom by slot and table, to be printed and put up, for who conducts the meeting.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, EmptyState, Lead, Link, MetaEntry, Narrow, Row, SectionHead, Table,
};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::{Encounter, Plan};
use super::super::rules::Refusal;
use super::super::texts::Texts;
use super::super::view::View;
use super::{when, wishing};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "encounter/templates/list.html")]
struct ListPage {
    lead: Lead,
    slots: Vec<(SectionHead, Table)>,
    nothing: Option<EmptyState>,
}

pub(in crate::encounter) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    if !view.of.standing.conducts {
        return Err(Refusal::NotConductor.into());
    }
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &view.of.meeting);
    let path = format!("/meetings/{}/encounters", view.of.meeting.id);
    trail.0.push(MetaEntry::Link(Link::new(texts.encounters(), path)));
    let slots = view.plan().map(|plan| by_slot(visit, &view, plan)).unwrap_or_default();
    let page = ListPage {
        lead: Lead {
            trail,
            title: texts.list_to_print().into(),
            actions: Actions(vec![Button::print(texts.print())]),
            ..Lead::default()
        },
        nothing: slots.is_empty().then(|| EmptyState { title: texts.nobody_meets().into(), ..EmptyState::default() }),
        slots,
    };
    visit.page(tx, texts.list_to_print(), page)
}

/// A table for each slot in which somebody meets; what was called off is left out.
fn by_slot(visit: &Visit<'_>, view: &View, plan: &Plan) -> Vec<(SectionHead, Table)> {
    let mut slots = Vec::new();
    for slot in 0..plan.slots {
        let meeting = |one: &&Encounter| one.slot == slot && one.called_off.is_none();
        let here: Vec<&Encounter> = view.encounters.iter().filter(meeting).collect();
        if here.is_empty() {
            continue;
        }
        let title = when(visit, &view.of.meeting, plan, slot);
        let table = table(visit, view, slot, &here);
        slots.push((SectionHead::new(format!("slot-{slot}"), title), table));
    }
    slots
}

fn table(visit: &Visit<'_>, view: &View, slot: i64, here: &[&Encounter]) -> Table {
    let texts = Texts::new(visit.language());
    let row = |one: &&Encounter| {
        let label = wishing::pair(visit, view, (one.one, one.other));
        let head = CellHead { link: Link { label, ..Link::default() }, ..CellHead::default() };
        let place = visit.language().number(one.place + 1).to_string();
        Row { cells: vec![Cell::Head(head), Cell::Number(place.into())], is_own: false }
    };
    Table {
        id: format!("slot-table-{slot}").into(),
        caption: texts.encounters().into(),
        columns: vec![Column::new(texts.who()), Column::number(texts.table())],
        rows: here.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}
