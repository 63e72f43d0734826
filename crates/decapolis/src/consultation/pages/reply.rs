//! What was done with the answers, question by question, and the addressee's reply: written down beside the results.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Item, Items, Lead, Link, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{Asked, Opened};
use super::super::model::ConsultationId;
use super::super::rules::{self, Refusal};
use super::super::texts::Texts;
use super::super::versions::Versions;
use super::super::{acts, demo, forms};
use super::results::disposition_item;
use super::sheet::loaded_name;
use super::{numbered, path_of, trail};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/reply.html")]
struct ReplyPage {
    summary: ErrorSummary,
    lead: Lead,
    disposition_head: SectionHead,
    dispositions: Items,
    disposition: Option<Form>,
    reply_head: SectionHead,
    reply: Option<Form>,
}

/// Which of the forms came back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Reply,
    Disposition,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = load(tx, visit)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let page = draw(tx, visit, (&opened, &asked), None)?;
    visit.page(tx, Texts::new(visit.language()).write_reply(), page)
}

/// For who writes the consultation, once the answers are in.
fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Opened, Stop> {
    let opened = Opened::load(tx, visit)?;
    if !opened.side.writes {
        return Err(Refusal::NotYours.into());
    }
    if !opened.state.is_over() {
        return Err(Refusal::NotClosed.into());
    }
    Ok(opened)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, asked): (&Opened, &Asked),
    wrong: Option<(Which, &FormErrors)>,
) -> Result<ReplyPage, Stop> {
    let texts = Texts::new(visit.language());
    let (zone, none) = (visit.time_zone(), FormErrors::default());
    let today = tx.now().date_in(&zone).to_string();
    let versions = Versions::load(tx, opened.consultation.id)?;
    let usual = forms::present_reply(&opened.consultation, versions.of_reply(), today, &zone);
    let empty = Fields::default();
    let filled = |which: Which| match wrong {
        Some((wrong, errors)) if wrong == which => Filled { typed: &visit.request.form, errors },
        _ if which == Which::Reply => Filled { typed: &usual, errors: &none },
        _ => Filled { typed: &empty, errors: &none },
    };
    let path = path_of(opened.consultation.id);
    let controls = forms::disposition_controls(filled(Which::Disposition), asked, visit.language());
    let buttons = vec![Button::submit(texts.say_it()).quiet()];
    let disposition = form::post(tx, visit, format!("{path}/dispositions"), controls, buttons)?;
    let reply = match rules::may_reply(&opened.consultation, opened.side, opened.state) {
        Ok(_) => {
            let controls = forms::reply_controls(filled(Which::Reply), visit.language());
            Some(form::post(tx, visit, format!("{path}/reply"), controls, vec![Button::submit(texts.save_reply())])?)
        }
        Err(_) => None,
    };
    let errors = disposition.errors().into_iter().chain(reply.iter().flat_map(Form::errors)).collect();
    Ok(ReplyPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: Lead {
            trail: trail(visit, &opened.consultation),
            title: texts.write_reply().into(),
            sentence: Some(texts.write_reply_sentence().into()),
            ..Lead::default()
        },
        disposition_head: SectionHead::new("dispositions", texts.what_was_done()),
        dispositions: dispositions(tx, visit, (asked, &versions))?,
        disposition: Some(disposition),
        reply_head: SectionHead::new("reply", texts.the_reply()),
        reply,
    })
}

fn dispositions(tx: &mut Tx<'_>, visit: &Visit<'_>, (asked, versions): (&Asked, &Versions)) -> Result<Items, Stop> {
    let by = asked.items.iter().filter_map(|item| item.disposition.as_ref()).map(|disposition| disposition.by);
    let posts = post::held(tx, by.collect::<Vec<_>>())?;
    let item = |(item, question): (&super::super::model::Item, &super::super::model::BankQuestion)| {
        let disposition = item.disposition.as_ref()?;
        let who = loaded_name(posts.get(&disposition.by));
        let why = versions.why(item, disposition, visit.language());
        let label: Words = numbered(question, asked.number(question.id), visit.language());
        Some(Item { title: Link { label, href: "".into() }, ..disposition_item(visit, (disposition, why), who) })
    };
    Ok(Items(asked.each().filter_map(item).collect()))
}

pub(in super::super) fn write(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit)?;
    let _leave = rules::may_reply(&opened.consultation, opened.side, opened.state)?;
    let actor = visit.actor()?;
    match forms::parse_reply(&visit.request.form, actor, visit.language()) {
        Ok((reply, versions)) => {
            acts::reply(tx, actor, opened.consultation.id, (&reply, &versions))?;
            Ok(Answer::see_other(format!("{}/results", path_of(opened.consultation.id))))
        }
        Err(errors) => again(tx, visit, &opened, (Which::Reply, &errors)),
    }
}

pub(in super::super) fn dispose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = load(tx, visit)?;
    let id: ConsultationId = opened.consultation.id;
    let asked = Asked::load(tx, id)?;
    match forms::parse_disposition(&visit.request.form, &asked, visit.language()) {
        Ok(said) => {
            acts::dispose(tx, visit.actor()?, id, &said)?;
            Ok(Answer::see_other(format!("{}/reply", path_of(id))))
        }
        Err(errors) => again(tx, visit, &opened, (Which::Disposition, &errors)),
    }
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened, wrong: (Which, &FormErrors)) -> Result<Answer, Stop> {
    let asked = Asked::load(tx, opened.consultation.id)?;
    let page = draw(tx, visit, (opened, &asked), Some(wrong))?;
    visit.form_again(tx, Texts::new(visit.language()).write_reply(), page)
}

/// The demo's consultation that is closed.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::closed(tx)?.map(|id| format!("{}/reply", path_of(id))))
}
