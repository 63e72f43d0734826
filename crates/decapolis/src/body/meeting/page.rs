//! On the page of a meeting: whose meeting it is, and for who conducts it the button that invites the members of a body.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion, MeetingSection};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Form, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Fields, Markup, Visit};

use super::super::model::{Body, BodyId, State};
use super::super::store as bodies;
use super::super::texts::Texts;
use super::acts;
use crate::forum::{self, MeetingId, Phase};

pub(in crate::body) const SECTIONS: &[MeetingSection] = &[MeetingSection { id: "body", order: 8, make: section }];

#[derive(Debug, Template)]
#[template(path = "body/templates/meeting.html")]
struct Section {
    sentence: Words,
    actions: Actions,
    form: Option<Form>,
}

/// Nothing for whoever does not conduct a meeting that is no body's.
fn section(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    let texts = Texts::new(visit.language());
    let body = acts::of_meeting(tx, id)?;
    let form = if forum::could_conduct(tx, actor, id)? { form_of(tx, visit, id, body.as_ref())? } else { None };
    let (sentence, actions) = match &body {
        Some(body) => {
            let sentence = Words::written(texts.meeting_of(&body.name).to_string(), None);
            (sentence, vec![Button::link(texts.see_body(), format!("/bodies/{}", body.id)).quiet()])
        }
        None if form.is_none() => return Ok(None),
        None => (texts.invite_sentence().into(), Vec::new()),
    };
    let part = Section { sentence, actions: Actions(actions), form };
    Ok(Some(MeetingPart { heading: texts.body_and_meeting().to_owned(), content: Markup::render(&part)? }))
}

/// The form, while somebody of the body can be asked and the meeting lies ahead.
fn form_of(tx: &mut Tx<'_>, visit: &Visit<'_>, id: MeetingId, body: Option<&Body>) -> Result<Option<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let Some(meeting) = found(forum::readable(tx, actor, id))? else { return Ok(None) };
    let conducts = forum::standing(tx, actor, &meeting)?.conducts;
    if !conducts || meeting.phase(tx.now()) != Phase::Ahead {
        return Ok(None);
    }
    let path = format!("/meetings/{id}/body");
    let (controls, label) = match body {
        Some(body) => {
            let members = acts::members(tx, body)?;
            let left = forum::not_asked(tx, &meeting, &members)?;
            if left == 0 || body.state(tx.now()) == State::Closed {
                return Ok(None);
            }
            (Vec::new(), texts.invite_rest(left).to_string())
        }
        None => {
            let open = bodies::open_bodies(tx)?;
            if open.is_empty() {
                return Ok(None);
            }
            let choices = open.iter().map(|body| (body.id.to_string(), body.name.clone()));
            let (typed, nothing) = (Fields::default(), FormErrors::default());
            let filled = Filled { typed: &typed, errors: &nothing };
            (vec![filled.select("body", texts.body(), choices)], texts.invite_members().to_owned())
        }
    };
    let mut form = form::post(tx, visit, path, controls, vec![Button::submit(label).quiet()])?;
    if let Some(body) = body {
        form.hidden.push(kernel::design::Hidden { name: "body".into(), value: body.id.to_string().into() });
    }
    Ok(Some(form))
}

/// Invites the members of a body to a meeting.
pub(in crate::body) fn invite(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
    let body: BodyId = visit.request.form.get("body").parse().map_err(|_| Stop::Malformed("body"))?;
    acts::invite(tx, actor, &meeting, body)?;
    Ok(Answer::see_other(format!("/meetings/{}", meeting.id)))
}
