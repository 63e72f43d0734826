//! On the page of an item: that a paper is due, and the word that one is asked for or not needed.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look, SectionHead};
use kernel::form;
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::super::model::AgendaItemId;
use super::super::super::shown::Shown;
use super::super::super::texts::Texts;
use super::super::deadline::Deadline;
use super::super::{acts, owed, rules, store};

/// For who conducts the meeting and who answers for the item; nothing once the item has its paper, and nothing to say for
/// others.
pub(in super::super::super) fn owed_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
) -> Result<Option<(SectionHead, Vec<Form>)>, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let item = acts::of_rules(tx, shown);
    if rules::may_waive_paper(actor, item).is_err() || store::has_paper(tx, shown.entry.id)? {
        return Ok(None);
    }
    let waits = match store::owed(tx, shown.entry.id)? {
        Some(owed) => owed::waits(tx, &owed, &shown.meeting)?,
        None => false,
    };
    if !waits && rules::may_ask_for_paper(actor, item).is_err() {
        return Ok(None);
    }
    let day = visit.language().date(Deadline::of(tx, &shown.meeting)?.day, DateLength::Long).to_string();
    let (note, label, value) = if waits {
        (texts.paper_is_owed(day).to_string(), texts.waive_paper(), "no")
    } else {
        (texts.no_paper_owed().to_owned(), texts.ask_for_paper(), "yes")
    };
    let act = Act::SubmitAs { name: "owed".into(), value: value.into() };
    let button = Button { label: label.into(), act, look: Look::Quiet };
    let form = form::post(tx, visit, format!("/agenda-items/{}/paper-owed", shown.entry.id), Vec::new(), vec![button])?;
    let head = SectionHead { note: Some(note.into()), ..SectionHead::new("owed", texts.paper_owed_head()) };
    Ok(Some((head, vec![form])))
}

/// Says whether an item owes a paper.
pub(in super::super::super) fn set_owed(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id): (_, AgendaItemId) = (visit.actor()?, visit.param("agenda_item")?);
    match visit.request.form.get("owed") {
        "yes" => owed::ask_for(tx, actor, id)?,
        "no" => owed::waive(tx, actor, id)?,
        _ => return Err(Stop::Malformed("owed")),
    }
    Ok(Answer::see_other(format!("/agenda-items/{id}")))
}
