//! The page of a proposed session: for the house that proposes it, and with the reviews for who decides.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Items, Lead, Link, MetaEntry, Notice, Prose, RailHead, SectionHead,
    SummaryList, Thread,
};
use kernel::form::{self, Filled, FormErrors, Reading, WORDS_MAX};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::texts::Texts;
use super::super::{decision, review, rules};
use super::loaded::{OpenedSubmission, open};
use super::people::{People, wanted};
use super::store::{self, record};
use super::{State, SubmissionId, acts, shown};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "call/templates/submission.html")]
struct SubmissionPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    words_head: SectionHead,
    words: Prose,
    speakers_head: SectionHead,
    speakers: SummaryList,
    said: Option<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Form)>,
    facts_head: RailHead,
    facts: SummaryList,
    thread_head: RailHead,
    thread: Thread,
}

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("submission")?)?;
    let page = draw(tx, visit, &opened, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, opened.submission.session.title.clone(), page)
}

/// The page again, with what was typed and what is wrong with it.
pub(in crate::call) fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedSubmission,
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    let page = draw(tx, visit, opened, Filled { typed: &visit.request.form, errors })?;
    visit.form_again(tx, opened.submission.session.title.clone(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedSubmission,
    filled: Filled<'_>,
) -> Result<SubmissionPage, Stop> {
    let texts = Texts::new(visit.language());
    let submission = &opened.submission;
    let speakers = store::speakers(tx, submission.id)?;
    let people = People::of(tx, visit.language(), wanted([submission], &speakers))?;
    let forms = forms(tx, visit, opened, filled)?;
    let errors = forms.iter().flat_map(|(_, form)| form.errors()).collect();
    Ok(SubmissionPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: lead(tx, visit, opened, &people)?,
        notice: notice(visit, opened),
        words_head: SectionHead::new("abstract", texts.abstract_label()),
        words: shown::prose(&submission.session, visit.language()),
        speakers_head: SectionHead::new("speakers", texts.speakers_count(speakers.len()).to_string()),
        speakers: shown::speakers(visit, &people, (submission.post, &speakers)),
        said: review::said(tx, visit, opened)?,
        forms,
        facts_head: RailHead { id: "facts".into(), title: texts.in_short().into() },
        facts: shown::facts(tx, visit, (&opened.of.call.plan, submission))?,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(submission.id), &submission.session.title)?,
    })
}

fn lead(tx: &Tx<'_>, visit: &Visit<'_>, opened: &OpenedSubmission, people: &People) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let (submission, of) = (&opened.submission, &opened.of);
    let mut trail = forum::trail(visit, &of.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", of.meeting.id))));
    if of.standing.conducts {
        let path = format!("/meetings/{}/call/decisions", of.meeting.id);
        trail.0.push(MetaEntry::Link(Link::new(texts.decisions(), path)));
    }
    trail.0.push(MetaEntry::Tag(shown::state_tag(visit, submission.state())));
    let mut actions = Vec::new();
    if rules::may_change(visit.actor()?, &of.call, submission, tx.now()).is_ok() {
        let label = if submission.submitted_at.is_some() { texts.change_session() } else { texts.go_on_writing() };
        actions.push(Button::link(label, format!("/submissions/{}/change", submission.id)));
    }
    if let Some(item) = submission.item {
        actions.push(Button::link(texts.on_the_agenda(), crate::agenda::path(item)).quiet());
    }
    let by = texts.proposed_by(people.post(submission.post)).to_string();
    Ok(Lead {
        trail,
        title: shown::title(&submission.session),
        sentence: Some(by.into()),
        actions: Actions(actions),
        ..Lead::default()
    })
}

/// What its house has to know: that it is not in yet, what was decided and why, that it was withdrawn.
fn notice(visit: &Visit<'_>, opened: &OpenedSubmission) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let submission = &opened.submission;
    let state = submission.state();
    let title = texts.session_state(state.code()).to_string();
    match (state, submission.decision.as_ref()) {
        (State::Draft, _) => {
            let closes = visit.language().date_time(opened.of.call.plan.closes_at, &opened.of.meeting.zone());
            Some(Notice::notable(texts.not_in_yet(closes.to_string()).to_string()))
        }
        (State::Withdrawn, _) if !submission.withdraw_reason.is_empty() => Some(Notice {
            title: Some(title.into()),
            ..Notice::notable(shown::written(&submission.withdraw_reason, submission.session.language))
        }),
        (State::Withdrawn, _) => Some(Notice::notable(title)),
        (_, Some(decision)) if decision.is_announced() => {
            let said = shown::written(&decision.reason, decision.language);
            let tone = if decision.verdict.is_in() { Notice::done(said) } else { Notice::notable(said) };
            Some(Notice { title: Some(texts.verdict_told(decision.verdict.code()).to_string().into()), ..tone })
        }
        _ => None,
    }
}

/// What the reader can do with it: confirm, decide, withdraw.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedSubmission,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let (actor, submission) = (visit.actor()?, &opened.submission);
    let path = |part: &str| format!("/submissions/{}/{part}", submission.id);
    let mut forms = Vec::new();
    if rules::may_confirm(actor, submission, opened.is_off).is_ok() {
        let controls = decision::forms::confirm_controls(filled, visit.language());
        let button = Button::submit(texts.send_answer());
        let form = form::post(tx, visit, path("confirmation"), controls, vec![button])?;
        forms.push((SectionHead::new("confirm", texts.will_you_come()), form));
    }
    let of = &opened.of;
    if rules::may_decide(actor, of.standing.conducts, of.state, submission).is_ok() {
        let controls = decision::forms::controls(filled, submission.decision.as_ref(), visit.language());
        let form = form::post(tx, visit, path("decision"), controls, vec![Button::submit(texts.keep_decision())])?;
        forms.push((SectionHead::new("decide", texts.decide_it()), form));
    }
    if rules::may_withdraw(actor, submission).is_ok() {
        let controls = vec![super::controls::optional(
            filled.area("withdraw_reason", texts.withdraw_reason(), texts.withdraw_hint()),
            visit.language(),
        )];
        let button = Button::submit(texts.withdraw_session()).danger();
        let form = form::post(tx, visit, path("withdrawal"), controls, vec![button])?;
        forms.push((SectionHead::new("withdraw", texts.withdraw_session()), form));
    }
    Ok(forms)
}

/// Withdraws a session.
pub(in crate::call) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SubmissionId = visit.param("submission")?;
    let opened = open(tx, visit.actor()?, id)?;
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let reason = reading.words_if_any("withdraw_reason", WORDS_MAX);
    match reading.done(Some(reason)) {
        Ok(reason) => acts::withdraw(tx, visit.actor()?, id, &reason)?,
        Err(errors) => return again(tx, visit, &opened, &errors),
    }
    Ok(Answer::see_other(format!("/submissions/{id}")))
}
