//! The page on which those who attended say what they think of a meeting, and read what the others think.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Figure, Figures, Form, Item, Items, Lead, Link, Notice, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Date;
use kernel::web::{Answer, Fields, Visit};

use super::super::rules::{self as meeting_rules, Refusal};
use super::super::texts::Texts;
use super::super::view;
use super::model::{Evaluation, Results, Seat, SeatId, TOLD_FROM, results};
use super::{acts, again, forms, rules, store};
use crate::forum::{self, Meeting};

/// Lines that are looked at: more than can be named.
const LINES_READ: usize = 20;

#[derive(Debug, Template)]
#[template(path = "minutes/templates/evaluation.html")]
struct EvaluationPage {
    summary: ErrorSummary,
    lead: Lead,
    answered: Option<Notice>,
    form: Option<Form>,
    results_head: SectionHead,
    figures: Figures,
    nothing: Option<EmptyState>,
    said: Vec<(SectionHead, Items)>,
}

/// What page and data of an evaluation are made of, as far as the reader may read.
pub(super) struct View {
    pub(super) meeting: Meeting,
    seat: Option<Seat>,
    /// Why the reader cannot answer, where they cannot.
    refused: Option<Refusal>,
    /// Nothing below three answers.
    pub(super) results: Option<Results>,
    /// What was answered; empty below three answers.
    pub(super) evaluations: Vec<Evaluation>,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        meeting_rules::may_read(&standing, false)?;
        let seat = store::seat_of(tx, meeting.id, actor.post)?;
        let now = tx.now();
        let moment = (meeting.phase(now), meeting.ends_at, now);
        let refused = rules::may_answer(actor, &standing, moment, seat.as_ref()).err();
        let mut evaluations = store::evaluations(tx, meeting.id)?;
        let results = results(&evaluations);
        if results.is_none() {
            evaluations.clear();
        }
        Ok(Self { meeting, seat, refused, results, evaluations })
    }

    /// Whether the reader answered.
    pub(super) fn has_answered(&self) -> bool {
        self.seat.as_ref().is_some_and(Seat::is_answered)
    }
}

pub(in crate::minutes) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).evaluation(), page)
}

fn draw(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<EvaluationPage, Stop> {
    let texts = Texts::new(visit.language());
    let form = match view.refused {
        None => {
            let controls = forms::controls(Filled { typed, errors }, visit.language());
            let path = format!("/meetings/{}/evaluation", view.meeting.id);
            Some(form::post(tx, visit, path, controls, vec![Button::submit(texts.send_evaluation())])?)
        }
        Some(_) => None,
    };
    Ok(EvaluationPage {
        summary: ErrorSummary { language: visit.language(), errors: form.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            trail: forum::trail(visit, &view.meeting),
            title: Words::written(texts.evaluation_of(&view.meeting.name).to_string(), None),
            sentence: Some(texts.evaluation_sentence(TOLD_FROM).to_string().into()),
            ..Lead::default()
        },
        answered: view.has_answered().then(|| Notice::done(texts.you_answered())),
        form,
        results_head: SectionHead::new("results", texts.results()),
        figures: view.results.as_ref().map_or_else(Figures::default, |results| figures(visit, results)),
        nothing: view.results.is_none().then(|| EmptyState {
            title: texts.no_results().into(),
            sentence: texts.no_results_sentence(TOLD_FROM).to_string().into(),
            ..EmptyState::default()
        }),
        said: said(visit, &view.evaluations),
    })
}

fn figures(visit: &Visit<'_>, results: &Results) -> Figures {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let counts = |counts: [usize; 3]| counts.map(|count| language.number(count).to_string());
    let (balance, hurdles) = (counts(results.balance), counts(results.hurdles));
    let ([little, right, much], [access, tongue, hour]) = (&balance, &hurdles);
    Figures(vec![
        Figure {
            name: texts.overall().into(),
            value: language.decimal(results.overall, 1).to_string().into(),
            note: Some(texts.of_answers(results.answers).to_string().into()),
        },
        Figure {
            name: texts.say_excellent().into(),
            value: language.percent(results.excellent, 0).to_string().into(),
            note: None,
        },
        Figure {
            name: texts.recommend_it().into(),
            value: language.percent(results.recommend, 0).to_string().into(),
            note: None,
        },
        Figure {
            name: texts.part_of_partners().into(),
            value: right.clone().into(),
            note: Some(texts.balance_note(little, much).to_string().into()),
        },
        Figure {
            name: texts.found_it_hard().into(),
            value: language.number(results.hindered).to_string().into(),
            note: Some(texts.hurdles_note(access, hour, tongue).to_string().into()),
        },
    ])
}

/// What was said, question by question and without names; each question in an order of its own letters.
fn said(visit: &Visit<'_>, evaluations: &[Evaluation]) -> Vec<(SectionHead, Items)> {
    let texts = Texts::new(visit.language());
    let will_do = |one: &Evaluation| will_do(visit, one);
    let questions: [(&'static str, &'static str, Vec<String>); 3] = [
        ("most-useful", texts.most_useful(), evaluations.iter().map(|one| one.most_useful.clone()).collect()),
        ("will-do", texts.will_do(), evaluations.iter().map(will_do).collect()),
        ("missing", texts.what_was_missing(), evaluations.iter().map(|one| one.missing.clone()).collect()),
    ];
    let section = |(id, title, mut answers): (&'static str, &'static str, Vec<String>)| {
        answers.retain(|answer| !answer.is_empty());
        answers.sort();
        let items = answers.into_iter().map(|answer| Item {
            title: Link { label: Words::written(answer, None), href: "".into() },
            ..Item::default()
        });
        (SectionHead::new(id, title), Items(items.collect()))
    };
    questions.into_iter().map(section).filter(|(_, items)| !items.0.is_empty()).collect()
}

fn will_do(visit: &Visit<'_>, one: &Evaluation) -> String {
    match one.will_do_by.parse::<Date>() {
        Ok(day) if !one.will_do.is_empty() => {
            let day = visit.language().date(day, DateLength::Medium);
            Texts::new(visit.language()).by_day(day, &one.will_do).to_string()
        }
        _ => one.will_do.clone(),
    }
}

/// Keeps what somebody thinks.
pub(in crate::minutes) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    if let Some(refusal) = view.refused {
        return Err(refusal.into());
    }
    let (actor, typed) = (visit.actor()?, visit.request.form.get("again"));
    let others = again::others(tx, actor, view.meeting.id)?;
    let mut lines = Vec::new();
    for line in forms::lines(typed).take(LINES_READ) {
        lines.push((line.to_owned(), again::named(tx, line)?));
    }
    let named = forms::Named { others: &others, lines: &lines };
    match forms::parse(&visit.request.form, &named, visit.language()) {
        Ok(said) => acts::answer(tx, actor, &view.meeting, &said)?,
        Err(errors) => {
            let page = draw(tx, visit, &view, &errors, &visit.request.form)?;
            return visit.form_again(tx, Texts::new(visit.language()).evaluation(), page);
        }
    }
    Ok(Answer::see_other(format!("/meetings/{}/evaluation", view.meeting.id)))
}

/// From a step on a desk on to the evaluation of its meeting.
pub(in crate::minutes) fn lead_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SeatId = visit.param("evaluation")?;
    let seat = store::seat_by_id(tx, id)?;
    if seat.post != visit.actor()?.post {
        return Err(Stop::Missing);
    }
    Ok(Answer::see_other(format!("/meetings/{}/evaluation", seat.meeting)))
}

pub(in crate::minutes) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(view::example_past(tx)?.map(|meeting| format!("/meetings/{meeting}/evaluation")))
}

/// The part of the demo's leader in an evaluation.
pub(in crate::minutes) fn example_seat(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(post) = view::example_leader(tx)? else { return Ok(None) };
    Ok(store::seat_of_post(tx, post)?.map(|seat| format!("/evaluations/{seat}")))
}
