//! The page of an action: what is to be done by whom until when, how it stands, and what happened with it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Pair, RailHead, SectionHead,
    SummaryList, Tag, Thread, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::loaded::View;
use super::model::{Action, ActionId, State, Turn, TurnKind};
use super::store::record;
use super::texts::Texts;
use super::{acts, forms, rules};

#[derive(Debug, Template)]
#[template(path = "action/templates/action.html")]
struct ActionPage {
    summary: ErrorSummary,
    lead: Lead,
    outcome: Option<Notice>,
    link: Option<Link>,
    facts: SummaryList,
    forms: Vec<(SectionHead, Form)>,
    turns_head: SectionHead,
    turns: Items,
    thread_head: RailHead,
    thread: Thread,
}

/// The page, as far as this reader may read and act.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, view.action.words, page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, errors, &visit.request.form)?;
    visit.form_again(tx, view.action.words, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<ActionPage, Stop> {
    let texts = Texts::new(visit.language());
    let forms = forms(tx, visit, view, Filled { typed, errors })?;
    let action = &view.action;
    Ok(ActionPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(tx, visit, view),
        outcome: outcome(visit, action),
        link: (!action.link.is_empty())
            .then(|| Link::new(Words::written(action.link.clone(), None), action.link.clone())),
        facts: facts(visit, view),
        forms,
        turns_head: SectionHead::new("turns", texts.what_happened()),
        turns: Items(view.turns.iter().map(|turn| turn_item(visit, view, turn)).collect()),
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(action.id), &action.words)?,
    })
}

fn lead(tx: &Tx<'_>, visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let action = &view.action;
    let mut trail = vec![MetaEntry::Link(Link::new(texts.actions(), "/actions"))];
    if view.standing.conducts || view.standing.attends {
        let path = format!("/meetings/{}/minutes", view.meeting.id);
        trail.push(MetaEntry::Link(Link::new(Words::written(view.meeting.name.clone(), None), path)));
    }
    trail.push(MetaEntry::Tag(state_tag(visit, action, tx.now())));
    Lead {
        trail: Meta(trail),
        title: Words::written(action.words.clone(), Some(action.language.code().into())),
        ..Lead::default()
    }
}

/// How an action stands, in a word.
pub(crate) fn state_tag(visit: &Visit<'_>, action: &Action, now: Timestamp) -> Tag {
    let code = action.code(now);
    let tone = match (action.state, action.is_late(now)) {
        (State::Open, true) => Tone::Late,
        (State::Open, false) => Tone::Active,
        (State::Done, _) => Tone::Done,
        (State::Dropped, _) => Tone::Quiet,
    };
    Tag::new(Texts::new(visit.language()).state(code).to_string(), tone)
}

/// What shows that it is done, or why it was dropped.
fn outcome(visit: &Visit<'_>, action: &Action) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let title = texts.settled_on(visit.day(action.settled_at), action.state.code()).to_string();
    let words = Words::written(action.outcome.clone(), Some(action.outcome_language.code().into()));
    match action.state {
        State::Open => None,
        State::Done => Some(Notice { title: Some(title.into()), ..Notice::done(words) }),
        State::Dropped => Some(Notice { title: Some(title.into()), ..Notice::notable(words) }),
    }
}

fn facts(visit: &Visit<'_>, view: &View) -> SummaryList {
    let texts = Texts::new(visit.language());
    let action = &view.action;
    let mut pairs = vec![
        Pair::new(texts.who_does_it(), view.people.name(action.owner)),
        Pair::new(texts.until_when(), visit.last_day(action.due_at)),
        Pair::new(texts.which_meeting(), Words::written(view.meeting.name.clone(), None)),
    ];
    if !action.origin.title.is_empty() {
        pairs.push(Pair::new(texts.which_item(), Words::written(action.origin.title.clone(), None)));
    }
    if action.is_closed {
        pairs.push(Pair::new(texts.closed_item(), texts.not_for_partners()));
    }
    SummaryList { pairs, is_in_rail: false }
}

/// What this reader can do, each a form of its own.
fn forms(tx: &Tx<'_>, visit: &Visit<'_>, view: &View, filled: Filled<'_>) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let (actor, action) = (visit.actor()?, &view.action);
    let path = |part: &str| format!("/actions/{}/{part}", action.id);
    let mut forms = Vec::new();
    if rules::may_answer(actor, action).is_ok() {
        let controls = forms::answer_controls(filled, visit.language());
        let form = form::post(tx, visit, path("answer"), controls, vec![Button::submit(texts.send_answer())])?;
        forms.push((SectionHead::new("answer", texts.how_it_stands()), form));
    }
    if !view.successors.is_empty() {
        let nobody = (String::new(), texts.choose_owner().to_owned());
        let among = std::iter::once(nobody).chain(view.people.choices(&view.successors));
        let controls = vec![
            filled.select("to", texts.hand_on_to(), among),
            filled.area("hand_reason", texts.why(), texts.hand_on_hint()),
        ];
        let form = form::post(tx, visit, path("hand-on"), controls, vec![Button::submit(texts.hand_on()).quiet()])?;
        forms.push((SectionHead::new("hand-on", texts.hand_on()), form));
    }
    if rules::may_reopen(actor, action).is_ok() {
        let button = Button::submit(texts.reopen()).quiet();
        let form = form::post(tx, visit, path("reopening"), Vec::new(), vec![button])?;
        forms.push((SectionHead::new("reopen", texts.not_done_after_all()), form));
    }
    if rules::may_drop(action, view.standing.conducts).is_ok() {
        let reason = filled.area("drop_reason", texts.why(), texts.drop_hint());
        let form = form::post(tx, visit, path("drop"), vec![reason], vec![Button::submit(texts.drop_it()).danger()])?;
        forms.push((SectionHead::new("drop", texts.drop_it()), form));
    }
    Ok(forms)
}

fn turn_item(visit: &Visit<'_>, view: &View, turn: &Turn) -> Item {
    let texts = Texts::new(visit.language());
    let mut meta =
        vec![MetaEntry::Words(view.people.name(turn.post)), MetaEntry::Words(visit.day(turn.happened_at).into())];
    if let Some(to) = turn.to {
        meta.push(MetaEntry::Words(view.people.name(to)));
    }
    if turn.kind == TurnKind::Later {
        meta.push(MetaEntry::Words(texts.due_before(visit.last_day(turn.due_before)).to_string().into()));
    }
    Item {
        title: Link { label: texts.turn(turn.kind.code()).to_string().into(), href: "".into() },
        meta: Meta(meta),
        sentence: (!turn.words.is_empty())
            .then(|| Words::written(turn.words.clone(), Some(turn.language.code().into()))),
        ..Item::default()
    }
}

fn back_to(id: ActionId) -> Answer {
    Answer::see_other(format!("/actions/{id}"))
}

/// Whoever may not read it finds nothing, whatever they send.
fn read_by(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ActionId, Stop> {
    let id = visit.param("action")?;
    acts::readable(tx, visit.actor()?, id)?;
    Ok(id)
}

pub(super) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_answer(&visit.request.form, &visit.time_zone(), tx.now(), visit.language()) {
        Ok(said) => acts::answer(tx, visit.actor()?, id, &said)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(super) fn hand_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_hand_on(&visit.request.form, "hand_reason", visit.language()) {
        Ok((to, reason)) => acts::hand_on(tx, visit.actor()?, id, to, &reason)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(super) fn reopen(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    acts::reopen(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(super) fn drop_it(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_drop(&visit.request.form, visit.language()) {
        Ok(reason) => acts::drop_it(tx, visit.actor()?, id, &reason)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}
