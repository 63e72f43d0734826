//! The page of a draft: its words, for the holder with the button that sends it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, Field, Form, Lead, Meta, MetaEntry, Notice, Pair, SummaryList, TextArea, Words,
};
use kernel::draft::{self, Draft, DraftState};
use kernel::form;
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::rules;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "assistant/templates/draft.html")]
struct DraftPage {
    lead: Lead,
    notice: Option<Notice>,
    said: Vec<Words>,
    others: SummaryList,
    forms: Vec<Form>,
}

/// The draft, for the post it was written for and for its author.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let draft = readable(tx, visit)?;
    let actor = visit.actor()?;
    let is_holder = actor.post == draft.post && !actor.is_assistant;
    let waits = draft.state == DraftState::Waiting;
    let forms = match (waits, is_holder) {
        (true, true) => vec![sending(tx, visit, &draft)?, laying_aside(tx, visit, &draft)?],
        (true, false) if actor.person == draft.author => vec![laying_aside(tx, visit, &draft)?],
        _ => Vec::new(),
    };
    let said = if waits && !is_holder { draft.words() } else { None };
    let title = texts.draft_title(&draft.author_name).to_string();
    let page = DraftPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Words(written_on(visit, &draft).into())]),
            title: Words::written(title.clone(), None),
            sentence: Some(texts.draft_state(draft.state.code()).to_string().into()),
            ..Lead::default()
        },
        notice: came_of_it(visit, &draft),
        said: said.map(|(_, words)| written(&draft, words)).into_iter().collect(),
        others: SummaryList { pairs: links(visit, &draft), is_in_rail: false },
        forms,
    };
    visit.page(tx, title, page)
}

fn readable(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Draft, Stop> {
    let draft = draft::by_id(tx, visit.param("draft")?)?;
    if rules::reads(visit.actor()?, &draft) { Ok(draft) } else { Err(Stop::Missing) }
}

fn written(draft: &Draft, words: &str) -> Words {
    Words::written(words.to_owned(), Some(draft.language.code().into()))
}

fn written_on(visit: &Visit<'_>, draft: &Draft) -> String {
    let day = draft.written_at.date_in(&visit.time_zone());
    Texts::new(visit.language()).written_on(visit.language().date(day, DateLength::Long)).to_string()
}

/// Where a draft leads that was sent.
fn came_of_it(visit: &Visit<'_>, draft: &Draft) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let is_sent = draft.state == DraftState::Sent && !draft.location.is_empty();
    let actions = Actions(vec![Button::link(texts.see_what_came(), draft.location.clone()).quiet()]);
    is_sent.then(|| Notice { actions, ..Notice::done(texts.was_sent()) })
}

/// What is to be done with the words: "Answer a question", "State a need".
fn links(visit: &Visit<'_>, draft: &Draft) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let what = texts.what_it_becomes(kind_of(&draft.target)).to_string();
    vec![Pair::new(texts.becomes(), what)]
}

/// What a form's address says of what it makes.
fn kind_of(target: &str) -> &'static str {
    let path = target.split('?').next().unwrap_or(target);
    let ends = [("/needs", "need"), ("/questions", "question"), ("/questions/six", "six"), ("/answer", "answer")];
    let more = [("/offers", "offer"), ("/facts", "fact")];
    ends.into_iter().chain(more).find(|(end, _)| path.ends_with(end)).map_or("form", |(_, kind)| kind)
}

/// The words as they will be sent, to be changed before, and the one button.
fn sending(tx: &Tx<'_>, visit: &Visit<'_>, draft: &Draft) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let area = draft.words().map(|(_, words)| {
        Control::Area(TextArea { field: Field::new("words", texts.the_words()), value: words.to_owned().into() })
    });
    let path = format!("/drafts/{}/sending", draft.id);
    Ok(form::post(tx, visit, path, area.into_iter().collect(), vec![Button::submit(texts.send_the_draft())])?)
}

fn laying_aside(tx: &Tx<'_>, visit: &Visit<'_>, draft: &Draft) -> Result<Form, Stop> {
    let button = Button::submit(Texts::new(visit.language()).lay_aside()).quiet();
    let path = format!("/drafts/{}/laying-aside", draft.id);
    Ok(form::post(tx, visit, path, Vec::new(), vec![button])?)
}

pub(super) fn send(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let draft = readable(tx, visit)?;
    draft::send(tx, visit, &draft, visit.request.form.get("words"))
}

pub(super) fn lay_aside(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let draft = readable(tx, visit)?;
    draft::lay_aside(tx, visit.actor()?, &draft)?;
    Ok(Answer::see_other(format!("/drafts/{}", draft.id)))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(draft::example(tx)?.map(|draft| format!("/drafts/{}", draft.id)))
}
