//! Sending a draft, and laying it aside.

use super::{Draft, DraftState, record, store};
use crate::audit;
use crate::db::Tx;
use crate::language::Language;
use crate::session::Actor;
use crate::step;
use crate::stop::{Fault, RefusalWords, Refuse, Stop};
use crate::texts::Texts;
use crate::web::{Answer, Fields, Method, Request, Status, Visit};

/// Why a draft is not sent or laid aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    /// Somebody was faster.
    Settled,
    /// It is neither for the actor's post nor by the actor.
    NotYours,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.draft_refused_title(),
            texts.draft_refused_reason(self.code()),
            texts.draft_refused_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::Settled => "draft-settled",
            Refusal::NotYours => "draft-not-yours",
        }
    }
}

/// Sends a draft as its form would be sent by the holder now, with `words` in place of its longest field. The answer is
/// the form's own: it may come back with something to put right, and then the draft still waits.
///
/// # Errors
/// What the form's own rules stop at; a refusal when the draft is settled or another post's.
pub fn send(tx: &mut Tx<'_>, visit: &Visit<'_>, draft: &Draft, words: &str) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    if actor.post != draft.post || actor.is_assistant {
        return Err(Refusal::NotYours.into());
    }
    let (path, query) = draft.target.split_once('?').unwrap_or((&draft.target, ""));
    let (route, params) = visit.app.find(Method::Post, path).map_err(|_| Stop::Missing)?;
    route.admits(Some(actor))?;
    let mut request: Request = visit.request.clone();
    request.path = path.to_owned();
    request.query = Fields::parse(query.as_bytes()).unwrap_or_default();
    request.form = in_place_of_longest(&draft.fields, words);
    request.chosen_language = Some(draft.language);
    let as_form = visit.with_request(&request, &params);
    let answer = (route.handler)(tx, &as_form)?;
    match (answer.status, answer.header("location")) {
        (Status::SeeOther, Some(location)) => {
            let location = location.to_owned();
            settle(tx, actor, draft, DraftState::Sent, &location)?;
            Ok(answer)
        }
        _ => Ok(answer),
    }
}

fn in_place_of_longest(fields: &Fields, words: &str) -> Fields {
    match fields.longest().map(|(name, _)| name.to_owned()) {
        Some(name) if !words.is_empty() => fields.with(&name, words),
        _ => fields.clone(),
    }
}

/// Lays a draft aside: the holder does not send it, or its author takes it back.
///
/// # Errors
/// A refusal when it is settled or somebody else's; a fault of the database.
pub fn lay_aside(tx: &mut Tx<'_>, actor: &Actor, draft: &Draft) -> Result<(), Stop> {
    let is_holder = actor.post == draft.post && !actor.is_assistant;
    if !is_holder && actor.person != draft.author {
        return Err(Refusal::NotYours.into());
    }
    settle(tx, actor, draft, DraftState::LaidAside, "")
}

fn settle(tx: &mut Tx<'_>, actor: &Actor, draft: &Draft, state: DraftState, location: &str) -> Result<(), Stop> {
    let now = tx.now();
    if tx.run(store::SETTLE, &[&draft.id, &state.code(), &now, &location])? == 0 {
        return Err(Refusal::Settled.into());
    }
    step::clear(tx, record(draft.id))?;
    let act = if state == DraftState::Sent { "draft_sent" } else { "draft_laid_aside" };
    audit::record(tx, act, actor.person, draft.post, record(draft.id)).map_err(Fault::into)
}
