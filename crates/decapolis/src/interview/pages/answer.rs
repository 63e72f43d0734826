//! The page of one answer: who allowed what when, who may read it from now on, and the need that it becomes.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Lead, Link, MetaEntry, Notice, Pair, SectionHead, SummaryList, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::post;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::Opened;
use super::super::model::{Allowed, AnswerId, Consent, Said};
use super::super::store;
use super::super::texts::Texts;
use super::super::{allowing, controls, demo, forms, rules};
use super::interview::written;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "interview/templates/answer.html")]
struct AnswerPage {
    summary: ErrorSummary,
    lead: Lead,
    warning: Option<Notice>,
    allowed_head: SectionHead,
    allowed: SummaryList,
    forms: Vec<(SectionHead, Form)>,
}

pub(in crate::interview) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (said, opened) = allowing::open_answer(tx, visit.actor()?, visit.param("interview_answer")?)?;
    let page = draw(tx, visit, (&said, &opened), &FormErrors::default(), &controls::need_of(&said))?;
    visit.page(tx, page_title(visit, &said), page)
}

fn page_title(visit: &Visit<'_>, said: &Said) -> String {
    Texts::new(visit.language()).kind_name(said.kind.code()).to_string()
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (said, opened): (&Said, &Opened),
    errors: &FormErrors,
    typed: &Fields,
) -> Result<AnswerPage, Stop> {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &opened.meeting);
    let city = opened.city.name_in(visit.language());
    trail.0.push(MetaEntry::Link(Link::new(
        texts.interview_of(city).to_string(),
        format!("/interviews/{}", said.interview),
    )));
    if let Some(need) = said.need {
        trail.0.push(MetaEntry::Link(Link::new(texts.the_need(), format!("/needs/{need}"))));
    }
    let forms = forms_of(tx, visit, (said, opened), errors, typed)?;
    let unsaid = &opened.interview.unsaid;
    let warned = Words::written(unsaid.clone(), Some(opened.interview.unsaid_language.code().into()));
    Ok(AnswerPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail,
            title: page_title(visit, said).into(),
            sentence: Some(if said.words.is_empty() { texts.words_forgotten().into() } else { written(said) }),
            ..Lead::default()
        },
        warning: (!unsaid.is_empty())
            .then(|| Notice { title: Some(texts.may_not_be_said().into()), ..Notice::notable(warned) }),
        allowed_head: SectionHead::new("allowed", texts.who_allowed_what()),
        allowed: allowed(tx, visit, said)?,
        forms,
    })
}

/// Who allowed what when, in the order of time.
fn allowed(tx: &mut Tx<'_>, visit: &Visit<'_>, said: &Said) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let all = store::consents_of(tx, said.id)?;
    let posts = post::held(tx, all.iter().map(|one| one.post))?;
    let title = |one: &Allowed| posts.get(&one.post).map(|held| held.title.clone());
    let pair = |one: &Allowed| Pair {
        note: title(one).map(Words::from),
        ..Pair::new(visit.day(one.at), texts.consent_level(one.consent.code()).to_string())
    };
    Ok(SummaryList { pairs: all.iter().map(pair).collect(), is_in_rail: false })
}

fn forms_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (said, opened): (&Said, &Opened),
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let path = |part: &str| format!("/interview-answers/{}/{part}", said.id);
    let mut forms = Vec::new();
    if rules::may_allow(said, opened.side).is_ok() {
        let now = Fields::from([("consent", said.consent.code())]);
        let offered: Vec<Consent> = Consent::OFFERED.into_iter().chain([Consent::Nobody]).collect();
        let control = controls::consent_control(Filled { typed: &now, errors }, &offered, visit.language());
        let button = Button::submit(texts.change_who_reads()).quiet();
        let form = form::post(tx, visit, path("consent"), vec![control], vec![button])?;
        forms.push((SectionHead::new("readers", texts.change_who_reads()), form));
    }
    if rules::may_need(said, opened.side).is_ok() {
        let topics = topic::offered(tx, visit.language())?;
        let controls = controls::need_controls(Filled { typed, errors }, &topics, visit.language());
        let form = form::post(tx, visit, path("need"), controls, vec![Button::submit(texts.make_a_need())])?;
        let code = if said.consent == Consent::Members { "members" } else { "city" };
        let note = Some(texts.who_reads_the_need(code).to_string().into());
        forms.push((SectionHead { note, ..SectionHead::new("need", texts.need_head()) }, form));
    }
    Ok(forms)
}

/// Widens or narrows who may read it.
pub(in crate::interview) fn allow(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AnswerId = visit.param("interview_answer")?;
    let consent = Consent::from_code(visit.request.form.get("consent")).ok_or(Stop::Malformed("consent"))?;
    allowing::allow(tx, visit.actor()?, id, consent)?;
    Ok(Answer::see_other(format!("/interview-answers/{id}")))
}

/// Makes a need of it, and leads to its brief.
pub(in crate::interview) fn become_need(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AnswerId = visit.param("interview_answer")?;
    let (said, opened) = allowing::open_answer(tx, visit.actor()?, id)?;
    let _ = rules::may_need(&said, opened.side)?;
    let topics = topic::offered(tx, visit.language())?;
    match forms::parse_need(&visit.request.form, &topics, visit.language()) {
        Ok((words, topic)) => {
            let need = allowing::become_need(tx, visit.actor()?, id, &words, topic.as_deref())?;
            Ok(Answer::see_other(format!("/needs/{need}")))
        }
        Err(errors) => {
            let page = draw(tx, visit, (&said, &opened), &errors, &visit.request.form)?;
            visit.form_again(tx, page_title(visit, &said), page)
        }
    }
}

pub(in crate::interview) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(own) = demo::own(tx)? else { return Ok(None) };
    Ok(store::example_answer(tx, own)?.map(|answer| format!("/interview-answers/{answer}")))
}
