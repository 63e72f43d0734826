//! "I want to hear this": the button on the page of an item, for whoever comes.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look, SectionHead};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::AgendaItemId;
use super::super::rules;
use super::super::shown::Shown;
use super::super::store::wish;
use super::super::texts::Texts;
use super::super::wishing;

/// The field of the button.
const WISH: &str = "wish";

/// How many want to hear it, for who comes and who conducts; with the button for who comes, until it is over.
pub(super) fn section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
) -> Result<Option<(SectionHead, Vec<Form>)>, Stop> {
    let actor = visit.actor()?;
    if !shown.standing.attends && !shown.standing.conducts {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let wanted = wish::of_item(tx, shown.entry.id)?;
    let may = rules::may_wish(actor, &shown.standing, shown.meeting.phase(tx.now()), &shown.entry).is_ok();
    if !may && wanted.is_empty() {
        return Ok(None);
    }
    let is_own = wanted.contains(&actor.post);
    let (label, value) = if is_own { (texts.not_to_hear(), "no") } else { (texts.want_to_hear(), "yes") };
    let act = Act::SubmitAs { name: WISH.into(), value: value.into() };
    let mut forms = Vec::new();
    if may {
        let path = format!("/agenda-items/{}/wish", shown.entry.id);
        let button = Button { label: label.into(), act, look: Look::Quiet };
        forms.push(form::post(tx, visit, path, Vec::new(), vec![button])?);
    }
    let note = texts.wanted_by(wanted.len()).to_string();
    let head = SectionHead { note: Some(note.into()), ..SectionHead::new("wish", texts.who_wants_to_hear()) };
    Ok(Some((head, forms)))
}

pub(in super::super) fn wish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AgendaItemId = visit.param("agenda_item")?;
    let is_wanted = match visit.request.form.get(WISH) {
        "yes" => true,
        "no" => false,
        _ => return Err(Stop::Malformed(WISH)),
    };
    wishing::set(tx, visit.actor()?, id, is_wanted)?;
    Ok(Answer::see_other(format!("/agenda-items/{id}")))
}
