//! What who conducts a meeting does with its agenda: add, propose from needs, arrange, publish.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::AgendaItemId;
use super::super::{acts, arranging, forms, needs, publishing};
use super::{agenda, suggestion};
use crate::forum::MeetingId;

pub(in super::super) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, _) = acts::kept(tx, visit.actor()?, visit.param("meeting")?)?;
    match forms::parse_plan(&visit.request.form, &meeting.zone(), visit.language(), "") {
        Ok(plan) => Ok(to_item(acts::add(tx, visit.actor()?, meeting.id, &plan, &[])?)),
        Err(errors) => agenda::again(tx, visit, meeting.id, &errors),
    }
}

pub(in super::super) fn propose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let form = &visit.request.form;
    let (topic, wanted) = (form.get("topic"), suggestion::parse(form)?);
    Ok(to_item(needs::propose(tx, visit.actor()?, visit.param("meeting")?, topic, &wanted)?))
}

pub(in super::super) fn arrange(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    let left_out = arranging::arrange(tx, visit.actor()?, meeting)?;
    if left_out.is_empty() {
        return Ok(to_agenda(meeting));
    }
    let named = left_out.len().min(agenda::LEFT_OUT_SHOWN);
    let said = arranging::to_query(&left_out[..named]);
    Ok(Answer::see_other(format!("/meetings/{meeting}/agenda?{}={said}", agenda::LEFT_OUT)))
}

pub(in super::super) fn publish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, _) = acts::kept(tx, visit.actor()?, visit.param("meeting")?)?;
    match forms::parse_note(&visit.request.form, visit.language()) {
        Ok(note) => {
            let number = publishing::publish(tx, visit.actor()?, meeting.id, &note)?;
            Ok(Answer::see_other(format!("/meetings/{}/agenda/versions/{number}", meeting.id)))
        }
        Err(errors) => agenda::again(tx, visit, meeting.id, &errors),
    }
}

fn to_item(item: AgendaItemId) -> Answer {
    Answer::see_other(format!("/agenda-items/{item}"))
}

pub(super) fn to_agenda(meeting: MeetingId) -> Answer {
    Answer::see_other(format!("/meetings/{meeting}/agenda"))
}
