//! Saying what is done with each statement, and closing the conversation with the response.

use kernel::db::Tx;
use kernel::design::{Button, Form, Hidden, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::answered::Languages;
use super::super::loaded::{self, Opened};
use super::super::model::{Decision, Statement};
use super::super::rules::{self, Left, Refusal};
use super::super::texts::Texts;
use super::super::{acts, forms};
use super::conducting;
use super::statement::{self, Typed};

/// The posts of the house that may be named, the reader's own first.
pub(in super::super) fn posts(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<(PostId, String)>, Stop> {
    let actor = visit.actor()?;
    let mut posts: Vec<(PostId, String)> =
        post::at_home_in(tx, actor.home)?.into_iter().map(|held| (held.post, held.title)).collect();
    posts.sort_by_key(|(post, _)| *post != actor.post);
    Ok(posts)
}

/// What is done with a statement, once nobody votes any more.
pub(super) fn disposition_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, one): (&Opened, &Statement),
    typed: Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let may = rules::may_conduct(visit.actor()?, &of.conversation).and_then(|leave| rules::may_respond(&leave, of.now));
    if may.is_err() || one.decision != Decision::Accepted {
        return Ok(None);
    }
    let posts = posts(tx, visit)?;
    let languages = Languages::load(tx, of.conversation.id)?;
    let known = one.disposition.as_ref().map(|known| (known, languages.original(&of.conversation, Some(one.id))));
    let present = forms::present(known, languages.of_statement(one.id));
    let fine = FormErrors::default();
    let (typed, errors) = match typed {
        Typed::Disposition(typed, errors) => (typed, errors),
        Typed::Nothing | Typed::Decision(..) | Typed::FollowUp(..) | Typed::Versions(..) => (&present, &fine),
    };
    let written_in = forms::written_in(typed, visit.language());
    let controls = forms::disposition_controls(Filled { typed, errors }, &posts, (written_in, visit.language()));
    let path = format!("{}/disposition", one.path());
    let mut form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep())])?;
    form.hidden.push(Hidden { name: forms::WRITTEN_IN.into(), value: written_in.code().into() });
    Ok(Some((SectionHead::new("dispose", texts.dispose_title()), form)))
}

pub(in super::super) fn dispose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (_, one) = loaded::statement_here(tx, visit)?;
    let actor = visit.actor()?;
    let posts: Vec<PostId> = posts(tx, visit)?.into_iter().map(|(post, _)| post).collect();
    let form = &visit.request.form;
    match forms::parse_disposition(form, (actor.post, &posts), visit.language()) {
        Ok((disposition, versions)) => {
            let written_in = forms::written_in(form, visit.language());
            let id = acts::dispose(tx, actor, one.id, &disposition, (written_in, &versions))?;
            Ok(Answer::see_other(format!("/conversations/{id}/conducting")))
        }
        Err(errors) => statement::again(tx, visit, Typed::Disposition(form, &errors)),
    }
}

/// The form that closes it.
pub(super) fn close_form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, filled: Filled<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let controls = forms::response_controls(filled, visit.language());
    let path = format!("{}/response", of.conversation.path());
    Ok(form::post(tx, visit, path, controls, vec![Button::submit(texts.close_it())])?)
}

/// Closes the conversation with its response.
pub(in super::super) fn close(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let form: &Fields = &visit.request.form;
    let leave = rules::may_conduct(visit.actor()?, &of.conversation)?;
    let leave = rules::may_respond(&leave, of.now)?;
    let left = acts::left(tx, of.conversation.id)?;
    if let Err(refusal) = rules::may_close(&leave, left) {
        return conducting::again(tx, visit, form, &still_left(visit, refusal, left));
    }
    match forms::parse_response(form, visit.language()) {
        Ok(answered) => {
            acts::close(tx, visit.actor()?, of.conversation.id, &answered)?;
            Ok(Answer::see_other(format!("{}/map", of.conversation.path())))
        }
        Err(errors) => conducting::again(tx, visit, form, &errors),
    }
}

/// Why it is not closed yet. The words of the response come back with it.
fn still_left(visit: &Visit<'_>, refusal: Refusal, left: Left) -> FormErrors {
    let texts = Texts::new(visit.language());
    let mut errors = FormErrors::default();
    match refusal {
        Refusal::SheetsWait => errors.add("words", texts.sheets_wait()),
        _ => errors.add("words", texts.error_left(left.unanswered, left.waiting).to_string()),
    }
    errors
}
