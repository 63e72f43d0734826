//! What whoever conducts sees: statements that wait, what looks made by few hands, codes, and the response.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Prose, RailHead, SectionHead, Words,
};
use kernel::form::{Filled, FormErrors};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::super::likeness::{Near, near_accepted};
use super::super::model::{Access, MODERATION_DAYS, Statement};
use super::super::rules::{self, Left};
use super::super::store::statement;
use super::super::texts::Texts;
use super::super::{acts, forms, loaded, paper};
use super::map::View;
use super::statement::{self as statement_page, Typed};
use super::{begin, parts, respond};

/// Statements that wait and are listed at once.
const LISTED: usize = 100;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/conducting.html")]
struct ConductingPage {
    summary: ErrorSummary,
    lead: Lead,
    lists: Vec<(SectionHead, Items, Prose)>,
    close: Option<(SectionHead, Form)>,
    rail_head: RailHead,
    rail: Prose,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, (&Fields::default(), &FormErrors::default()))?;
    visit.page(tx, Texts::new(visit.language()).conduct(), page)
}

pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, typed: &Fields, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, (typed, errors))?;
    visit.form_again(tx, Texts::new(visit.language()).conduct(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, (typed, errors): (&Fields, &FormErrors)) -> Result<ConductingPage, Stop> {
    let texts = Texts::new(visit.language());
    let view = View::load(tx, visit)?;
    let leave = rules::may_conduct(visit.actor()?, &view.of.conversation)?;
    let waiting = statement::waiting(tx, view.of.conversation.id)?;
    let left = Left {
        unanswered: view.statements.values().filter(|one| one.disposition.is_none()).count(),
        waiting: waiting.len(),
        do_sheets_wait: paper::oldest_waiting(tx, view.of.conversation.id)?.is_some(),
    };
    let responds = rules::may_respond(&leave, view.of.now).ok();
    // What was typed comes back in its form, whatever is left.
    let has_form = |leave| rules::may_close(leave, left).is_ok() || !errors.is_empty();
    let close = match responds.as_ref().is_some_and(has_form) {
        true => {
            let form = respond::close_form(tx, visit, &view.of, Filled { typed, errors })?;
            Some((SectionHead::new("close", texts.close_title()), form))
        }
        false => None,
    };
    let errors = close.iter().flat_map(|(_, form)| form.errors()).collect();
    Ok(ConductingPage {
        summary: ErrorSummary { language: visit.language(), errors },
        lead: lead(visit, &view),
        lists: lists(visit, &view, (&waiting, responds.is_some(), left)),
        close,
        rail_head: RailHead { id: "policy".into(), title: texts.policy().into() },
        rail: begin::policy(&texts),
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let path = view.of.conversation.path();
    let mut actions = vec![
        Button::link(texts.see_map(), format!("{path}/map")).quiet(),
        Button::link(texts.languages(), format!("{path}/languages")).quiet(),
    ];
    if view.of.conversation.access.is_public() {
        actions.push(Button::link(texts.census(), format!("{path}/census")).quiet());
        actions.push(Button::link(texts.on_paper(), format!("{path}/paper")).quiet());
        actions.push(Button::link(texts.appearance(), format!("{path}/appearance")).quiet());
    }
    if view.of.conversation.access == Access::Open {
        actions.push(Button::link(texts.shared_devices(), format!("{path}/shared")).quiet());
    }
    if view.of.conversation.access.needs_code() {
        actions.push(Button::link(texts.codes(), format!("{path}/codes")).quiet());
    }
    Lead {
        trail: parts::trail_below(visit, &view.of),
        title: texts.conduct().into(),
        sentence: Some(texts.conduct_sentence().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn lists(
    visit: &Visit<'_>,
    view: &View,
    (waiting, is_over, left): (&[Statement], bool, Left),
) -> Vec<(SectionHead, Items, Prose)> {
    let texts = Texts::new(visit.language());
    let mut lists = vec![waiting_list(visit, view, waiting), results(visit, view), signs(visit, view)];
    if is_over {
        lists.insert(1, unanswered(visit, view, left));
    }
    if left.do_sheets_wait {
        let link = Some(Link::new(texts.on_paper(), format!("{}/paper", view.of.conversation.path())));
        let head = SectionHead { link, ..SectionHead::new("sheets", texts.sheets_wait_title()) };
        lists.insert(1, (head, Items::default(), Prose(vec![texts.sheets_wait().into()])));
    }
    lists
}

/// Statements that wait, each beside what says nearly the same and is accepted already.
fn waiting_list(visit: &Visit<'_>, view: &View, waiting: &[Statement]) -> (SectionHead, Items, Prose) {
    let texts = Texts::new(visit.language());
    let near = near_accepted(waiting, view.statements.values());
    let item = |one: &Statement| {
        let due = visit.day(one.proposed_at.plus_days(MODERATION_DAYS));
        let mut meta = vec![MetaEntry::Words(texts.decide_by(due).to_string().into())];
        for Near { id, words } in near.get(&one.id).into_iter().flatten() {
            let words = visit.language().list(words.clone());
            meta.push(MetaEntry::Words(texts.near_accepted(words).to_string().into()));
            meta.push(MetaEntry::Link(view.link(kernel::id::Id::number(*id))));
        }
        Item { meta: Meta(meta), ..parts::item(visit, one) }
    };
    let none = if waiting.is_empty() { vec![Words::from(texts.nothing_waits())] } else { Vec::new() };
    let items = waiting.iter().take(LISTED).map(item).collect();
    (SectionHead::new("waiting", texts.waiting_title()), Items(items), Prose(none))
}

/// Statements of which nobody said what is done: it is not closed before.
fn unanswered(visit: &Visit<'_>, view: &View, left: Left) -> (SectionHead, Items, Prose) {
    let texts = Texts::new(visit.language());
    let unanswered = view.statements.values().filter(|one| one.disposition.is_none());
    let items = unanswered.take(LISTED).map(|one| parts::item(visit, one)).collect();
    let words = texts.statements_left(view.statements.len(), left.unanswered).to_string();
    let link = Some(Link::new(texts.together(), format!("{}/together", view.of.conversation.path())));
    (SectionHead { link, ..SectionHead::new("left", texts.left_title()) }, Items(items), Prose(vec![words.into()]))
}

/// Statements that have a place in the results, with what is done with each.
fn results(visit: &Visit<'_>, view: &View) -> (SectionHead, Items, Prose) {
    let texts = Texts::new(visit.language());
    let item = |one: &&Statement| Item { tag: parts::outcome_tag(visit, &view.of, one), ..parts::item(visit, one) };
    let items: Vec<Item> = view.with_a_place().iter().map(item).collect();
    let words = if items.is_empty() { texts.no_places() } else { texts.places_hint() };
    (SectionHead::new("results", texts.results_title()), Items(items), Prose(vec![words.into()]))
}

fn signs(visit: &Visit<'_>, view: &View) -> (SectionHead, Items, Prose) {
    let texts = Texts::new(visit.language());
    let mut lines: Vec<Words> = Vec::new();
    if let Some((_, drawn)) = &view.drawn {
        for burst in &drawn.bursts {
            let when = minute(visit, burst.minute);
            lines.push(texts.burst(burst.usual, burst.votes, when).to_string().into());
        }
        let pattern =
            |one: &super::super::attacks::Pattern| texts.pattern(one.people, one.statements).to_string().into();
        lines.extend(drawn.patterns.iter().map(pattern));
    }
    if lines.is_empty() {
        lines.push(texts.no_signs().into());
    }
    (SectionHead::new("signs", texts.signs_title()), Items::default(), Prose(lines))
}

/// Day and minute, in the reader's zone.
fn minute(visit: &Visit<'_>, minute: i64) -> String {
    let at = Timestamp::from_micros(minute * 60_000_000);
    let zone = visit.time_zone();
    let day = visit.language().date(at.date_in(&zone), DateLength::Medium).to_string();
    format!("{day}, {}", at.time_in(&zone))
}

/// Lets people vote on a statement, or not, with a reason.
pub(in super::super) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (_, one) = loaded::statement_here(tx, visit)?;
    let form = &visit.request.form;
    match forms::parse_decision(form, visit.language()) {
        Ok(decision) => {
            let id = acts::decide(tx, visit.actor()?, one.id, decision)?;
            Ok(Answer::see_other(format!("/conversations/{id}/conducting")))
        }
        Err(errors) => statement_page::again(tx, visit, Typed::Decision(form, &errors)),
    }
}
