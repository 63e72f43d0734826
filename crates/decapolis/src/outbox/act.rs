//! Acting from a mail: GET shows what would happen, POST does it once, the receipt offers to undo it.

use askama::Template;
use kernel::act_link::{self, Acted, Asked, MailAct};
use kernel::db::Tx;
use kernel::design::{Actions, Button, ErrorSummary, Form, Lead, Notice, Words};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Nonce, Status, Visit, verify_nonce};

use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "outbox/templates/act.html")]
struct ActPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    said: Vec<Words>,
    form: Form,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let token = token(visit)?;
    let (act, actor, record) = act_link::look_up(tx, visit.app, &token)?;
    let asked = Asked { actor: &actor, record, language: visit.language() };
    if act_link::is_done(tx, &token)?.is_some() {
        return receipt(tx, visit, act, &asked, &token);
    }
    page(tx, visit, act, &asked, &token, &FormErrors::default())
}

/// Does it. A second time it is done already, and the receipt is shown.
pub(super) fn act(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let token = token(visit)?;
    verify_nonce(visit, &path(&token))?;
    let (act, actor, record) = act_link::look_up(tx, visit.app, &token)?;
    let asked = Asked { actor: &actor, record, language: visit.language() };
    if act_link::is_done(tx, &token)?.is_some() {
        return Ok(Answer::see_other(path(&token)));
    }
    if let Acted::Again(errors) = (act.act)(tx, &asked, &visit.request.form)? {
        return page(tx, visit, act, &asked, &token, &errors);
    }
    act_link::mark_done(tx, &token)?;
    Ok(Answer::see_other(path(&token)))
}

pub(super) fn undo(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let token = token(visit)?;
    verify_nonce(visit, &path(&token))?;
    let (act, actor, record) = act_link::look_up(tx, visit.app, &token)?;
    act_link::mark_undone(tx, &token)?;
    (act.undo)(tx, &Asked { actor: &actor, record, language: visit.language() })?;
    Ok(Answer::see_other(path(&token)))
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    act: &MailAct,
    asked: &Asked<'_>,
    token: &str,
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let shown = (act.show)(tx, asked, errors, &visit.request.form)?;
    let nonce = Nonce::new(tx, visit, &path(token))?;
    let mut form = form::post(tx, visit, path(token), shown.controls, vec![Button::submit(shown.button)])?;
    form.hidden.push(nonce.hidden.clone());
    let acting = texts.you_act_as(&asked.actor.home_name, &asked.actor.name, &asked.actor.title).to_string();
    let page = ActPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead { actions: beside(tx, visit, asked, token)?, ..lead(shown.title.clone(), shown.sentence) },
        notice: Some(Notice::notable(acting)),
        said: shown.said,
        form,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    Ok(nonce.put_on(visit.page_with(tx, status, shown.title, page)?))
}

/// What the same person may do besides, each by a link of its own.
fn beside(tx: &mut Tx<'_>, visit: &Visit<'_>, asked: &Asked<'_>, token: &str) -> Result<Actions, Stop> {
    let links = act_link::beside(tx, visit.app, token, asked)?.into_iter();
    Ok(Actions(links.map(|(label, link)| Button::link(label, link.path(visit.app)).quiet()).collect()))
}

fn receipt(tx: &mut Tx<'_>, visit: &Visit<'_>, act: &MailAct, asked: &Asked<'_>, token: &str) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let nonce = Nonce::new(tx, visit, &path(token))?;
    let button = Button::submit(texts.undo()).quiet();
    let mut form = form::post(tx, visit, format!("{}/undo", path(token)), Vec::new(), vec![button])?;
    form.hidden.push(nonce.hidden.clone());
    let page = ActPage {
        summary: ErrorSummary::default(),
        lead: Lead {
            actions: beside(tx, visit, asked, token)?,
            ..lead(texts.done_title().to_owned(), texts.undo_sentence().to_owned())
        },
        notice: Some(Notice::done((act.receipt)(visit.language()))),
        said: Vec::new(),
        form,
    };
    Ok(nonce.put_on(visit.page(tx, texts.done_title(), page)?))
}

fn lead(title: String, sentence: String) -> Lead {
    Lead { title: title.into(), sentence: Some(sentence.into()), ..Lead::default() }
}

fn token(visit: &Visit<'_>) -> Result<String, Stop> {
    visit.param("act")
}

fn path(token: &str) -> String {
    format!("/act/{token}")
}

/// A signed address cannot be made by reading. The tests make one.
pub(super) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
