//! The speaking list of an item: one button to ask, who speaks, who comes next, who has spoken, and the rule.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, EmptyState, ErrorSummary, Form, Hidden, Item, Items, Lead, Link, Look, MetaEntry, Notice,
    Prose, RailHead, SectionHead, Table, Tag, Words,
};
use kernel::form::{self, FormErrors};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{self, LINGER_MINUTES, Turn};
use super::super::rules;
use super::super::texts::Texts;
use super::conducting;
use crate::action::People;
use crate::{agenda, forum};

#[derive(Debug, Template)]
#[template(path = "speaking/templates/list.html")]
struct SpeakingPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    ask: Option<Form>,
    speaking: Option<(SectionHead, Items, Option<Form>)>,
    waiting_head: SectionHead,
    /// For who conducts: a table with the buttons of one form.
    table: Option<(String, Hidden, Table)>,
    waiting: Items,
    nobody: Option<EmptyState>,
    spoken: Option<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
}

/// What the page is drawn from.
pub(super) struct View {
    pub(super) of: Opened,
    pub(super) reader: PostId,
    pub(super) people: People,
    /// Whom who conducts can put in line.
    pub(super) others: Vec<PostId>,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let of = loaded::open(tx, actor, visit.param("agenda_item")?)?;
        let runs = of.list.is_some() && rules::may_run(&of.standing, of.phase).is_ok();
        let mut others = if runs { loaded::in_room(tx, &of)? } else { Vec::new() };
        others.retain(|post| of.turns.place_of(*post).is_none() && !of.turns.speaks(*post));
        let turns = of.turns.waiting.iter().chain(&of.turns.spoken).chain(&of.turns.speaking);
        let posts: Vec<PostId> = turns.map(|turn| turn.post).chain(others.iter().copied()).collect();
        let people = People::load(tx, visit.language(), posts)?;
        Ok(Self { of, reader: actor.post, people, others })
    }

    fn item(&self, visit: &Visit<'_>, turn: &Turn) -> Item {
        let title = Link { label: self.people.name(turn.post), ..Link::default() };
        Item { title, tag: tag(visit, self.reader, turn), ..Item::default() }
    }
}

/// That it is the reader, or a point of order.
pub(super) fn tag(visit: &Visit<'_>, reader: PostId, turn: &Turn) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    let own = (turn.post == reader).then(|| Tag::active(texts.you()));
    own.or_else(|| turn.is_point.then(|| Tag::notable(texts.point_of_order())))
}

/// The list.
pub(in crate::speaking) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default())?;
    visit.page(tx, Texts::new(visit.language()).speaking_list(), page)
}

/// The page again, with what is wrong with what was typed.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, view, errors)?;
    visit.form_again(tx, Texts::new(visit.language()).speaking_list(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, errors: &FormErrors) -> Result<SpeakingPage, Stop> {
    let texts = Texts::new(visit.language());
    let turns = &view.of.turns;
    let table = conducting::table(tx, visit, view)?;
    let items = |turns: &[Turn]| Items(turns.iter().map(|turn| view.item(visit, turn)).collect());
    let waiting = if table.is_some() { Items::default() } else { items(&turns.waiting) };
    let nobody = EmptyState { title: texts.nobody_waits().into(), ..EmptyState::default() };
    let forms = conducting::forms(tx, visit, view, errors)?;
    Ok(SpeakingPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, &view.of),
        notices: notices(visit, view),
        ask: ask(tx, visit, &view.of)?,
        speaking: conducting::speaking(tx, visit, view, turns.speaking.as_ref().map(|turn| view.item(visit, turn)))?,
        waiting_head: SectionHead::new("waiting", texts.waiting_count(turns.waiting.len()).to_string()),
        table,
        waiting,
        nobody: (turns.waiting.is_empty() && view.of.list.is_some()).then_some(nobody),
        spoken: (!turns.spoken.is_empty())
            .then(|| (SectionHead::new("spoken", texts.have_spoken()), items(&turns.spoken))),
        forms,
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_works().into() },
        rule: rule(&texts, &view.of),
    })
}

fn lead(visit: &Visit<'_>, of: &Opened) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = forum::trail(visit, &of.meeting);
    let title = Words::written(of.line.title.clone(), None);
    trail.0.push(MetaEntry::Link(Link { label: title, href: agenda::path(of.line.id).into() }));
    let again = Button::link(texts.look_again(), path(of, "")).quiet();
    Lead { trail, title: texts.speaking_list().into(), actions: Actions(vec![again]), ..Lead::default() }
}

/// The address of the list, and of what is below it.
pub(super) fn path(of: &Opened, below: &str) -> String {
    format!("/agenda-items/{}/speaking{below}", of.line.id)
}

/// Whether the list is open, and where the reader stands.
fn notices(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let (texts, of) = (Texts::new(visit.language()), &view.of);
    let Some(list) = &of.list else { return vec![Notice::notable(texts.no_list())] };
    let mut notices = Vec::new();
    if of.turns.speaks(view.reader) {
        notices.push(Notice::done(texts.you_speak()));
    } else if let Some(place) = of.turns.place_of(view.reader) {
        notices.push(Notice::done(texts.your_place(place).to_string()));
    }
    if !list.is_open() {
        notices.push(Notice::notable(texts.is_closed()));
    }
    notices
}

/// The one button for who comes: ask, or take it back.
fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened) -> Result<Option<Form>, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let button = |label: &'static str, value: &'static str, look: Look| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "way".into(), value: value.into() },
        look,
    };
    let buttons = if rules::may_take_back(actor, &of.turns).is_ok() {
        vec![button(texts.take_back(), "take-back", Look::Quiet)]
    } else if rules::may_ask(actor, (&of.standing, of.phase), of.list.as_ref(), &of.turns).is_ok() {
        let point = button(texts.ask_point(), "point", Look::Quiet);
        vec![button(texts.ask_to_speak(), "ask", Look::Filled), point]
    } else {
        return Ok(None);
    };
    Ok(Some(form::post(tx, visit, path(of, "/own"), Vec::new(), buttons)?))
}

fn rule(texts: &Texts, of: &Opened) -> Prose {
    let mut rule: Vec<Words> = vec![texts.rule_order().into(), texts.rule_point().into()];
    if of.line.is_closed {
        rule.push(texts.rule_partners().into());
    }
    rule.push(match model::is_private(&of.meeting, &of.line) {
        true => texts.rule_private(LINGER_MINUTES).to_string().into(),
        false => texts.rule_kept().into(),
    });
    Prose(rule)
}
