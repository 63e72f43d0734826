//! What who conducts the meeting finds on the page: slots and tables, drawing up, telling, and who meets whom.

use kernel::db::Tx;
use kernel::design::{Button, Cell, CellHead, Column, Form, Link, Narrow, Row, SectionHead, Table};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::model::{Encounter, State};
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{forms, rules};
use super::show::Typed;
use super::{called_off, when, wishing};

/// The forms that the reader may send now.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    typed: &Typed<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let (of, now) = (&view.of, tx.now());
    let texts = Texts::new(visit.language());
    let button = |tx: &Tx<'_>, page: &str, button: Button| {
        let path = format!("/meetings/{}/encounters/{page}", of.meeting.id);
        form::post(tx, visit, path, Vec::new(), vec![button])
    };
    let mut forms = Vec::new();
    if rules::may_tell(&of.standing, (of.phase, now), of.round.as_ref()).is_ok() {
        let note = Some(texts.tell_note().into());
        let head = SectionHead { note, ..SectionHead::new("tell", texts.tell_head()) };
        forms.push((head, button(tx, "telling", Button::submit(texts.tell_them()))?));
    }
    if rules::may_draw(&of.standing, (of.phase, now), of.round.as_ref()).is_ok() {
        let again = view.state == Some(State::Drawn);
        let note = Some(texts.draw_note().into());
        let head = SectionHead { note, ..SectionHead::new("draw", texts.draw_head()) };
        let label = if again { texts.draw_again() } else { texts.draw_up() };
        forms.push((head, button(tx, "drawing", Button::submit(label))?));
    }
    forms.extend(plan_form(tx, visit, view, typed)?);
    Ok(forms)
}

fn plan_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    typed: &Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let of = &view.of;
    if rules::may_plan(&of.standing, of.phase, view.state).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let (present, nothing) = (forms::present(view.plan(), &of.meeting), FormErrors::default());
    let filled = match typed {
        Typed::Plan(typed, errors) => Filled { typed, errors },
        _ => Filled { typed: &present, errors: &nothing },
    };
    let label = if of.round.is_some() { texts.keep_plan() } else { texts.open_wishes() };
    let path = format!("/meetings/{}/encounters", of.meeting.id);
    let controls = forms::plan_controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(label)])?;
    let zone = visit.language().zone(&of.meeting.zone()).to_string();
    let head = SectionHead {
        note: Some(texts.plan_note(zone).to_string().into()),
        ..SectionHead::new("plan", texts.slots_and_tables())
    };
    Ok(Some((head, form)))
}

/// Who meets whom, by slot and table, for who conducts.
pub(super) fn table(visit: &Visit<'_>, view: &View) -> Option<Table> {
    let plan = view.plan().filter(|_| view.of.standing.conducts && !view.encounters.is_empty())?;
    let texts = Texts::new(visit.language());
    let row = |encounter: &Encounter| {
        let label = wishing::pair(visit, view, (encounter.one, encounter.other));
        let link = Link { label, href: format!("/encounters/{}", encounter.id).into() };
        Row {
            cells: vec![
                Cell::Head(CellHead { link, tag: called_off(visit, encounter), ..CellHead::default() }),
                Cell::Words(when(visit, &view.of.meeting, plan, encounter.slot)),
                Cell::Number(visit.language().number(encounter.place + 1).to_string().into()),
            ],
            is_own: encounter.with(view.reader).is_some(),
        }
    };
    Some(Table {
        id: "all-table".into(),
        caption: texts.who_meets_whom().into(),
        columns: vec![Column::new(texts.who()), Column::new(texts.when()), Column::number(texts.table())],
        rows: view.encounters.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    })
}
