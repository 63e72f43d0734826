//! Drafts of needs: begun by a post and read by that post alone, until it states or lays them aside.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Lead, Link, Meta, MetaEntry};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::model::{Need, NeedId, NeedState};
use super::texts::Texts;
use super::{acts, forms, pages, rules, store};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "need/templates/draft.html")]
struct DraftPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
    away: Form,
}

/// The draft, as its author left it. What is stated meanwhile has its brief.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need = store::need(tx, visit.param("need")?, visit.reader())?;
    if need.state != NeedState::Draft {
        return Ok(Answer::see_other(pages::place_of(need.id, need.state)));
    }
    of(tx, visit, &need)
}

/// The page of a draft, where its brief will be too.
pub(super) fn of(tx: &mut Tx<'_>, visit: &Visit<'_>, draft: &Need) -> Result<Answer, Stop> {
    let topics = topic::all(tx, visit.language())?;
    let page = page(tx, visit, (draft, &topics), &FormErrors::default(), &forms::present(draft))?;
    visit.page(tx, Texts::new(visit.language()).a_draft(), page)
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (need, topics): (&Need, &[Topic]),
    errors: &FormErrors,
    typed: &Fields,
) -> Result<DraftPage, Stop> {
    let city = network::city(tx, need.city)?;
    let _leave = rules::may_write(visit.actor()?, need, &city)?;
    let texts = Texts::new(visit.language());
    let form = forms::need_form(tx, visit, (format!("/needs/{}/draft", need.id), topics), errors, typed)?;
    let away = Button::submit(texts.lay_aside()).quiet();
    Ok(DraftPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.navigation(), "/needs"))]),
            title: texts.a_draft().into(),
            sentence: Some(texts.only_you_read_it().into()),
            ..Lead::default()
        },
        form,
        away: form::post(tx, visit, format!("/needs/{}/draft/away", need.id), Vec::new(), vec![away])?,
    })
}

/// Keeps the draft as it is written now, or states it and leads to its brief.
pub(super) fn rewrite(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (id, language): (NeedId, _) = (visit.param("need")?, visit.language());
    let typed = &visit.request.form;
    let topics = topic::all(tx, language)?;
    let need = store::need(tx, id, visit.reader())?;
    match forms::parse_need(typed, &topics, language) {
        Ok(stated) => {
            let next = forms::state_asked_for(typed);
            let new = pages::new_need(tx, need.city, stated, language)?;
            acts::rewrite(tx, visit.actor()?, id, &new, next)?;
            Ok(Answer::see_other(pages::place_of(id, next)))
        }
        Err(errors) => {
            let page = page(tx, visit, (&need, &topics), &errors, typed)?;
            visit.form_again(tx, Texts::new(language).a_draft(), page)
        }
    }
}

/// Lays the draft aside; nothing of it is kept.
pub(super) fn lay_aside(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::lay_aside(tx, visit.actor()?, visit.param("need")?)?;
    Ok(Answer::see_other("/needs"))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let author = super::demo::example_author(tx)?;
    Ok(store::example_draft(tx, author)?.map(|need| format!("/needs/{need}/draft")))
}
