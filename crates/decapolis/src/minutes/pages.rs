//! What was written down at a meeting: what became of the last meeting's actions, then notes, decisions, votes and actions
//! in the order of the meeting, and the forms by which more is written down.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Item, Items, Kept, Lead, Link, Meta, MetaEntry, RailHead,
    SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::evaluation::impact::{self, Impact};
use super::texts::Texts;
use super::view::{self, View};
use super::{acts, ballot, document, entries, forms, rules, wish};
use crate::action;
use crate::forum::{self, Meeting, MeetingId, Phase};

#[derive(Debug, Template)]
#[template(path = "minutes/templates/meeting.html")]
struct WrittenPage {
    summary: ErrorSummary,
    lead: Lead,
    before_head: SectionHead,
    before: Items,
    sections: Vec<(SectionHead, Items)>,
    nothing: Option<EmptyState>,
    kept: Kept,
    forms: Vec<(SectionHead, Form)>,
    impacts_head: SectionHead,
    impacts: Items,
    ways_head: RailHead,
    ways: Actions,
    draft: Option<Form>,
}

/// The page, as far as this reader may read and act.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let carried = entries::carried(visit, &view);
    let page = draw(tx, visit, &view, &FormErrors::default(), &carried)?;
    visit.page(tx, title(visit, &view.meeting), page)
}

fn title(visit: &Visit<'_>, meeting: &Meeting) -> String {
    Texts::new(visit.language()).written_down_at(&meeting.name).to_string()
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, errors, &visit.request.form)?;
    visit.form_again(tx, title(visit, &view.meeting), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<WrittenPage, Stop> {
    let texts = Texts::new(visit.language());
    let forms = forms(tx, visit, view, Filled { typed, errors })?;
    let sections = entries::sections(tx, visit, view);
    Ok(WrittenPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: forum::trail(visit, &view.meeting),
            title: Words::written(title(visit, &view.meeting), None),
            sentence: view.meeting.is_confidential.then(|| texts.chatham_house().into()),
            ..Lead::default()
        },
        before_head: SectionHead::new("before", texts.what_became_of_it()),
        before: Items(before_items(tx, visit, &view.people, &view.before)),
        nothing: sections.is_empty().then(|| EmptyState {
            title: texts.nothing_written().into(),
            sentence: texts.nothing_written_sentence().into(),
            ..EmptyState::default()
        }),
        sections,
        kept: form::kept(visit, forms.iter().map(|(_, form)| form))?,
        forms,
        impacts_head: SectionHead::new("impacts", texts.what_it_changed()),
        impacts: Items(impact_items(visit, view)),
        ways_head: RailHead { id: "ways".into(), title: texts.afterwards().into() },
        ways: ways(visit, view),
        draft: draft_form(tx, visit, view)?,
    })
}

/// The actions of the meeting before; one leads on where the reader may open it.
pub(super) fn before_items(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    people: &action::People,
    before: &[(action::Action, bool)],
) -> Vec<Item> {
    let item = |(one, is_theirs): &(action::Action, bool)| {
        let mut item = action::item(tx, visit, people, one);
        if !is_theirs {
            item.title.href = "".into();
        }
        item
    };
    before.iter().map(item).collect()
}

/// What it changed, as those who took part say half a year and a year later.
fn impact_items(visit: &Visit<'_>, view: &View) -> Vec<Item> {
    let texts = Texts::new(visit.language());
    let item = |impact: &Impact| Item {
        title: Link { label: view.people.name(impact.post), href: "".into() },
        meta: Meta(vec![MetaEntry::Words(texts.months_later(impact::span(impact.months)).to_string().into())]),
        sentence: Some(Words::written(impact.words.clone(), Some(impact.language.code().into()))),
        ..Item::default()
    };
    view.impacts.iter().map(item).collect()
}

/// Where one goes on from here.
fn ways(visit: &Visit<'_>, view: &View) -> Actions {
    let texts = Texts::new(visit.language());
    let minutes = view.document.as_ref().map(|document| {
        let stage = texts.stage(document.stage.code()).to_string();
        Button::link(texts.minutes_in_stage(stage).to_string(), format!("/minutes/{}", document.id)).quiet()
    });
    let is_over = view.room.phase == Phase::Over && rules::is_inside(&view.standing);
    let evaluation =
        is_over.then(|| Button::link(texts.evaluation(), format!("/meetings/{}/evaluation", view.meeting.id)).quiet());
    let actions = Button::link(texts.all_actions(), "/actions").quiet();
    let serves = visit.actor.is_some_and(|actor| actor.function == Function::Secretariat);
    let wishes = serves.then(|| Button::link(texts.research_wishes(), "/network/research-wishes").quiet());
    Actions(minutes.into_iter().chain(evaluation).chain([actions]).chain(wishes).collect())
}

fn draft_form(tx: &Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Option<Form>, Stop> {
    let texts = Texts::new(visit.language());
    if document::may_draft(&view.standing, view.room.phase, view.document.as_ref()).is_err() {
        return Ok(None);
    }
    let label = if view.document.is_some() { texts.draft_again() } else { texts.draft_minutes() };
    let path = format!("/meetings/{}/minutes", view.meeting.id);
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![Button::submit(label).quiet()])?))
}

/// What this reader can write down, each a form of its own.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let path = |part: &str| format!("/meetings/{}/{part}", view.meeting.id);
    let mut forms = Vec::new();
    if rules::may_note(visit.actor()?, &view.standing, &view.room).is_ok() {
        let controls = forms::note_controls(filled, view.room.is_confidential, &view.items, language);
        let form = form::post(tx, visit, path("notes"), controls, vec![Button::submit(texts.take_note()).quiet()])?;
        forms.push((SectionHead::new("note", texts.take_note()), form));
    }
    if rules::may_conduct(&view.standing, &view.room).is_ok() {
        let controls = forms::decision_controls(filled, &view.items, language);
        let button = Button::submit(texts.keep_decision()).quiet();
        let form = form::post(tx, visit, path("decisions"), controls, vec![button])?;
        forms.push((SectionHead::new("decide", texts.keep_decision()), form));
        let controls = action::controls(tx, filled, view.meeting.id, language)?;
        let button = Button::submit(texts.give_to_do()).quiet();
        let form = form::post(tx, visit, path("actions"), controls, vec![button])?;
        forms.push((SectionHead::new("give", texts.give_to_do()), form));
        let controls = ballot::new_controls(filled, &view.items, language);
        let form = form::post(tx, visit, path("votes"), controls, vec![Button::submit(texts.open_vote()).quiet()])?;
        forms.push((SectionHead::new("vote", texts.open_vote()), form));
    }
    if wish::may_keep(&view.standing, view.room.phase).is_ok() {
        let among = wish::among(tx, &view.meeting)?;
        let choices = action::People::load(tx, language, among.iter().copied())?.choices(&among);
        let controls = wish::controls(filled, choices, &view.items, language);
        let form = form::post(tx, visit, path("wishes"), controls, vec![Button::submit(texts.carry_on()).quiet()])?;
        forms.push((SectionHead::new("carry", texts.carry_on()), form));
    }
    Ok(forms)
}

/// The meeting that a form is about, and whether the reader may read what stands there.
pub(super) fn meeting_of(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Meeting, Stop> {
    forum::readable(tx, visit.actor()?, visit.param("meeting")?)
}

fn back_to(id: MeetingId) -> Answer {
    Answer::see_other(format!("/meetings/{id}/minutes"))
}

/// Takes a note.
pub(super) fn take_note(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, meeting) = (visit.actor()?, meeting_of(tx, visit)?);
    let (standing, room) = acts::room(tx, actor, &meeting)?;
    let _leave = rules::may_note(actor, &standing, &room)?;
    match forms::parse_note(&visit.request.form, visit.language()) {
        Ok(note) => acts::take_note(tx, actor, &meeting, &note)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(meeting.id))
}

/// A meeting that the reader conducts.
fn conducted(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Meeting, Stop> {
    let meeting = meeting_of(tx, visit)?;
    let (standing, room) = acts::room(tx, visit.actor()?, &meeting)?;
    let _leave = rules::may_conduct(&standing, &room)?;
    Ok(meeting)
}

/// Writes a decision down.
pub(super) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    match forms::parse_decision(&visit.request.form, visit.language()) {
        Ok(decision) => acts::decide(tx, visit.actor()?, &meeting, &decision)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(meeting.id))
}

/// Writes an action down.
pub(super) fn give_to_do(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    match action::parse(&visit.request.form, &visit.time_zone(), tx.now(), visit.language()) {
        Ok(new) => drop(acts::give_to_do(tx, visit.actor()?, &meeting, &new)?),
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(meeting.id))
}

/// Opens a vote and leads to it.
pub(super) fn open_vote(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    match ballot::parse_new(&visit.request.form, visit.language()) {
        Ok(new) => {
            let id = ballot::open(tx, visit.actor()?, &meeting, &new)?;
            Ok(Answer::see_other(format!("/votes/{id}")))
        }
        Err(errors) => again(tx, visit, &errors),
    }
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(view::example_today(tx)?.map(|meeting| format!("/meetings/{meeting}/minutes")))
}
