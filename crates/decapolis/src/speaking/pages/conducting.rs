//! What who conducts the meeting finds on the page: who speaks with the button that ends it, a button to call the next, and the
//! forms to put somebody in line, to open, close and end.

use kernel::db::Tx;
use kernel::design::{
    Act, Button, Cell, CellHead, Column, Form, Hidden, Item, Items, Link, Look, Narrow, Row, SectionHead, Table,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::set_apart;
use kernel::stop::Stop;
use kernel::web::{Fields, Visit};

use super::super::model::Turn;
use super::super::rules;
use super::super::texts::Texts;
use super::show::{View, path, tag};

fn runs(view: &View) -> bool {
    view.of.list.is_some() && rules::may_run(&view.of.standing, view.of.phase).is_ok()
}

fn button(label: String, (name, value): (&'static str, String), look: Look) -> Button {
    Button { label: label.into(), act: Act::SubmitAs { name: name.into(), value: value.into() }, look }
}

/// Who speaks now; with a button where the reader conducts.
pub(super) fn speaking(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    item: Option<Item>,
) -> Result<Option<(SectionHead, Items, Option<Form>)>, Stop> {
    let texts = Texts::new(visit.language());
    let (Some(item), Some(turn)) = (item, &view.of.turns.speaking) else { return Ok(None) };
    let form = match runs(view) {
        true => {
            let spoken = button(texts.note_spoken().to_owned(), ("spoken", turn.id.to_string()), Look::Quiet);
            Some(form::post(tx, visit, path(&view.of, "/turns"), Vec::new(), vec![spoken])?)
        }
        false => None,
    };
    Ok(Some((SectionHead::new("speaking", texts.speaks_now()), Items(vec![item]), form)))
}

/// Who waits, with what can be done about each; nothing where the reader does not conduct or nobody waits.
pub(super) fn table(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Option<(String, Hidden, Table)>, Stop> {
    if !runs(view) || view.of.turns.waiting.is_empty() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let column = |head: &'static str, is_hidden| Column { head: head.into(), is_hidden, ..Column::default() };
    let table = Table {
        id: "waiting-table".into(),
        caption: texts.speaking_list().into(),
        columns: vec![column(texts.who(), false), column(texts.next(), true), column(texts.out(), true)],
        rows: view.of.turns.waiting.iter().enumerate().map(|(at, turn)| row(visit, view, at, turn)).collect(),
        narrow: Narrow::Stacked,
    };
    Ok(Some((path(&view.of, "/turns"), form::hidden(tx, visit)?, table)))
}

/// The first is called; a point of order that waits behind others can be put first. Buttons say whom they are for.
fn row(visit: &Visit<'_>, view: &View, at: usize, turn: &Turn) -> Row {
    let texts = Texts::new(visit.language());
    let name = view.people.name(turn.post);
    let who = || set_apart(name.text());
    let next = if at == 0 {
        Cell::Button(button(texts.call(who()).to_string(), ("call", turn.id.to_string()), Look::Filled))
    } else if turn.is_point && !turn.is_first() {
        Cell::Button(button(texts.put_first(who()).to_string(), ("first", turn.id.to_string()), Look::Quiet))
    } else {
        Cell::Empty
    };
    let out = Cell::Button(button(texts.take_out(who()).to_string(), ("out", turn.id.to_string()), Look::Quiet));
    let note = view.of.turns.has_spoken(turn.post).then(|| texts.spoke_before().into());
    let head =
        CellHead { link: Link { label: name.clone(), ..Link::default() }, tag: tag(visit, view.reader, turn), note };
    Row { cells: vec![Cell::Head(head), next, out], is_own: turn.post == view.reader }
}

/// Opening, and with a list there: putting somebody in line, closing or opening it again, ending it.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let of = &view.of;
    if rules::may_run(&of.standing, of.phase).is_err() {
        return Ok(Vec::new());
    }
    let texts = Texts::new(visit.language());
    let way =
        |label: &'static str, value: &'static str, look| button(label.to_owned(), ("way", value.to_owned()), look);
    let Some(list) = &of.list else {
        let open = vec![way(texts.open_list(), "open", Look::Filled)];
        let form = form::post(tx, visit, path(of, ""), Vec::new(), open)?;
        return Ok(vec![(SectionHead::new("open", texts.open_head()), form)]);
    };
    let mut forms = Vec::new();
    if !view.others.is_empty() {
        let typed = if errors.is_empty() { &Fields::default() } else { &visit.request.form };
        let controls = vec![Filled { typed, errors }.select("post", texts.who(), view.people.choices(&view.others))];
        let put = vec![Button::submit(texts.add_them()).quiet()];
        let head = SectionHead { note: Some(texts.add_note().into()), ..SectionHead::new("add", texts.add_head()) };
        forms.push((head, form::post(tx, visit, path(of, "/others"), controls, put)?));
    }
    let toggle = match list.is_open() {
        true => way(texts.close_list(), "close", Look::Quiet),
        false => way(texts.reopen_list(), "open", Look::Quiet),
    };
    let end = way(texts.end_list(), "end", Look::Danger);
    let head = SectionHead { note: Some(texts.end_note().into()), ..SectionHead::new("end", texts.end_head()) };
    forms.push((head, form::post(tx, visit, path(of, ""), Vec::new(), vec![toggle, end])?));
    Ok(forms)
}
