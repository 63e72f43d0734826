//! The page of an interview: what a city said so far, what may not be said, and the form for one thing more.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, RailHead, SectionHead,
    Thread, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{Opened, open};
use super::super::model::{InterviewId, NewSaid, Said};
use super::super::store::{self, record};
use super::super::texts::Texts;
use super::super::{acts, controls, demo, forms, rules};
use super::said::urgency_tag;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "interview/templates/interview.html")]
struct InterviewPage {
    summary: ErrorSummary,
    lead: Lead,
    warning: Option<Notice>,
    answers_head: SectionHead,
    answers: Items,
    nothing: Option<EmptyState>,
    forms: Vec<(SectionHead, Form)>,
    thread_head: RailHead,
    thread: Thread,
}

pub(in crate::interview) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("interview")?)?;
    let page = draw(tx, visit, &opened, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, title(visit, &opened), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, opened, errors, &visit.request.form)?;
    visit.form_again(tx, title(visit, opened), page)
}

fn title(visit: &Visit<'_>, opened: &Opened) -> String {
    Texts::new(visit.language()).interview_of(opened.city.name_in(visit.language())).to_string()
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<InterviewPage, Stop> {
    let texts = Texts::new(visit.language());
    let interview = &opened.interview;
    let topics = topic::all(tx, visit.language())?;
    let said = store::answers(tx, interview.id)?;
    let forms = forms_of(tx, visit, opened, &topics, Filled { typed, errors })?;
    let title = title(visit, opened);
    Ok(InterviewPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, opened),
        warning: warning(visit, opened),
        answers_head: SectionHead::new("answers", texts.answers_count(said.len()).to_string()),
        answers: Items(said.iter().map(|said| item(visit, said, &topics)).collect()),
        nothing: said.is_empty().then(|| EmptyState {
            title: texts.nothing_said().into(),
            sentence: texts.nothing_said_sentence(visit.day(interview.due_at)).to_string().into(),
            ..EmptyState::default()
        }),
        forms,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(interview.id), &title)?,
    })
}

fn lead(visit: &Visit<'_>, opened: &Opened) -> Lead {
    let texts = Texts::new(visit.language());
    let meeting = &opened.meeting;
    let mut trail = forum::trail(visit, meeting);
    let all = format!("/meetings/{}/interviews", meeting.id);
    let label = if opened.side.conducts { texts.interviews() } else { texts.what_cities_bring() };
    trail.0.push(MetaEntry::Link(Link::new(label, all)));
    let code = match (opened.side.has_seat, opened.side.conducts) {
        (true, _) => "seat",
        (false, true) => "call",
        (false, false) => "colleague",
    };
    let state = opened.interview.state();
    trail.0.push(MetaEntry::Words(texts.state_name(state.code()).to_string().into()));
    Lead {
        trail,
        title: title(visit, opened).into(),
        sentence: Some(texts.interview_sentence(code).to_string().into()),
        ..Lead::default()
    }
}

/// What may not be said stands above all that was said.
fn warning(visit: &Visit<'_>, opened: &Opened) -> Option<Notice> {
    let interview = &opened.interview;
    let words = Words::written(interview.unsaid.clone(), Some(interview.unsaid_language.code().into()));
    let title = Some(Texts::new(visit.language()).may_not_be_said().into());
    (!interview.unsaid.is_empty()).then(|| Notice { title, ..Notice::notable(words) })
}

fn item(visit: &Visit<'_>, said: &Said, topics: &[Topic]) -> Item {
    let texts = Texts::new(visit.language());
    let words = if said.words.is_empty() { texts.words_forgotten().into() } else { written(said) };
    let topic = topics.iter().find(|topic| topic.id == said.topic).map(|topic| topic.name.clone());
    let meta = [
        Some(texts.kind_name(said.kind.code()).to_string()),
        topic,
        Some(texts.consent_level(said.consent.code()).to_string()),
        said.is_by_call.then(|| texts.by_call().to_owned()),
        said.need.is_some().then(|| texts.is_a_need().to_owned()),
    ];
    Item {
        title: Link { label: words, href: format!("/interview-answers/{}", said.id).into() },
        tag: said.urgency.map(|urgency| urgency_tag(urgency, visit.language())),
        meta: Meta(meta.into_iter().flatten().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}

/// The words of an answer, in its language.
pub(super) fn written(said: &Said) -> Words {
    Words::written(said.words.clone(), Some(said.language.code().into()))
}

/// One thing more, what may not be said, and that this is all.
fn forms_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    topics: &[Topic],
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let interview = &opened.interview;
    let Ok(leave) = rules::may_tell(interview, opened.side) else { return Ok(Vec::new()) };
    let path = |part: &str| format!("/interviews/{}/{part}", interview.id);
    let mut forms = Vec::new();
    let controls = controls::answer_controls(filled, topics, visit.language());
    let add = form::post(tx, visit, path("answers"), controls, vec![Button::submit(texts.add_answer())])?;
    forms.push((SectionHead::new("add", texts.one_more()), add));
    let stored = Fields::from([("unsaid", interview.unsaid.as_str())]);
    let typed = if filled.errors.of("unsaid").is_some() { filled.typed } else { &stored };
    let unsaid = Filled { typed, errors: filled.errors };
    let unsaid = vec![unsaid.area("unsaid", texts.in_your_words(), texts.unsaid_hint())];
    let limit = form::post(tx, visit, path("limits"), unsaid, vec![Button::submit(texts.keep_it()).quiet()])?;
    forms.push((SectionHead::new("limits", texts.limits_head()), limit));
    if rules::may_finish(interview, opened.side).is_ok() {
        let label = if leave.is_by_call { texts.call_is_noted() } else { texts.that_is_all() };
        let end = form::post(tx, visit, path("end"), Vec::new(), vec![Button::submit(label).quiet()])?;
        forms.push((SectionHead::new("end", texts.end_head()), end));
    }
    Ok(forms)
}

/// Adds one thing.
pub(in crate::interview) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InterviewId = visit.param("interview")?;
    let opened = open(tx, visit.actor()?, id)?;
    let _ = rules::may_tell(&opened.interview, opened.side)?;
    let topics = topic::all(tx, visit.language())?;
    let typed = match forms::parse_answer(&visit.request.form, &topics, visit.language()) {
        Ok(typed) => typed,
        Err(errors) => return again(tx, visit, &opened, &errors),
    };
    let topic = match typed.topic {
        Some(topic) => topic,
        None => topic::suggested(tx, &typed.words)?.unwrap_or_default(),
    };
    let new = NewSaid {
        kind: typed.kind,
        words: typed.words,
        language: visit.language(),
        topic,
        urgency: typed.urgency,
        consent: typed.consent,
    };
    acts::add(tx, visit.actor()?, id, &new)?;
    Ok(back_to(id))
}

/// Says what may not be said.
pub(in crate::interview) fn say_what_not(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InterviewId = visit.param("interview")?;
    match forms::parse_unsaid(&visit.request.form, visit.language()) {
        Ok(words) => acts::set_unsaid(tx, visit.actor()?, id, &words, visit.language())?,
        Err(errors) => {
            let opened = open(tx, visit.actor()?, id)?;
            return again(tx, visit, &opened, &errors);
        }
    }
    Ok(back_to(id))
}

/// That is all.
pub(in crate::interview) fn finish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: InterviewId = visit.param("interview")?;
    acts::finish(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

fn back_to(id: InterviewId) -> Answer {
    Answer::see_other(format!("/interviews/{id}"))
}

pub(in crate::interview) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::own(tx)?.map(|id| format!("/interviews/{id}")))
}
