//! The interviews of a meeting, for who prepares it: every city and how far it came, and asking them.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, SectionHead, Tag, Tone,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::super::board::Board;
use super::super::lines::Line;
use super::super::model::State;
use super::super::reading::Reader;
use super::super::texts::Texts;
use super::super::{acts, loaded};
use super::brought::brought;
use crate::forum::{self, MeetingId};
use crate::network::CityId;

#[derive(Debug, Template)]
#[template(path = "interview/templates/board.html")]
struct BoardPage {
    lead: Lead,
    cities_head: SectionHead,
    cities: Items,
    nobody: Option<EmptyState>,
    forms_head: SectionHead,
    forms: Vec<Form>,
}

/// The interviews of a meeting, as far as this reader reads them.
pub(in crate::interview) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let board = Board::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let texts = Texts::new(visit.language());
    if board.reader != Reader::Prepares {
        let page = brought(tx, visit, &board)?;
        return visit.page(tx, texts.what_cities_bring(), page);
    }
    let now = tx.now();
    let is_ahead = loaded::is_ahead(&board.meeting, now);
    let page = BoardPage {
        lead: board_lead(visit, &board),
        cities_head: SectionHead::new("cities", texts.cities_at_it(board.lines.len()).to_string()),
        cities: Items(board.lines.iter().map(|line| line_item(visit, line, now)).collect()),
        nobody: board.lines.is_empty().then(|| EmptyState {
            title: texts.nobody_comes().into(),
            sentence: texts.nobody_comes_sentence().into(),
            ..EmptyState::default()
        }),
        forms_head: SectionHead::new("ask", texts.what_next()),
        forms: if is_ahead && !board.lines.is_empty() { forms(tx, visit, &board)? } else { Vec::new() },
    };
    visit.page(tx, texts.interviews(), page)
}

fn board_lead(visit: &Visit<'_>, board: &Board) -> Lead {
    let texts = Texts::new(visit.language());
    let answered = board.lines.iter().filter(|line| line.state() == State::Answered).count();
    let clusters = format!("/meetings/{}/interviews/clusters", board.meeting.id);
    Lead {
        trail: forum::trail(visit, &board.meeting),
        title: texts.interviews().into(),
        sentence: Some(texts.board_sentence(answered, board.lines.len()).to_string().into()),
        actions: Actions(vec![Button::link(texts.by_topic(), clusters)]),
        ..Lead::default()
    }
}

fn line_item(visit: &Visit<'_>, line: &Line, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let state = line.state();
    let tone = match state {
        _ if line.is_late(now) => Tone::Late,
        State::Answered => Tone::Done,
        State::NotAsked => Tone::Notable,
        State::Asked | State::Begun | State::Called => Tone::Active,
        State::Closed => Tone::Quiet,
    };
    let said = |words: String| MetaEntry::Words(words.into());
    let mut meta = Vec::new();
    let mut path = String::new();
    if let Some(interview) = &line.interview {
        path = format!("/interviews/{}", interview.id);
        if interview.closed_at.is_none() {
            meta.push(said(texts.until(visit.day(interview.due_at)).to_string()));
        }
        if interview.called_at.is_some() {
            meta.push(said(texts.by_call().to_owned()));
        }
        meta.push(said(texts.answers_count(line.answers).to_string()));
    }
    let word = if line.is_late(now) { texts.late().into() } else { texts.state_name(state.code()).to_string().into() };
    Item {
        title: Link::new(line.name.clone(), path),
        tag: Some(Tag { word, tone }),
        meta: Meta(meta),
        ..Item::default()
    }
}

/// Asking all, and asking or calling one.
fn forms(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &Board) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/meetings/{}/interviews", board.meeting.id);
    let mut forms = Vec::new();
    let open = board
        .lines
        .iter()
        .filter(|line| matches!(line.state(), State::NotAsked | State::Begun | State::Closed))
        .count();
    if open > 0 {
        let button = Button::submit(texts.ask_all(open).to_string());
        forms.push(form::post(tx, visit, path.clone(), Vec::new(), vec![button])?);
    }
    let (errors, typed) = (FormErrors::default(), Fields::default());
    let filled = Filled { typed: &typed, errors: &errors };
    let waited = board.lines.iter().filter(|line| line.state() != State::Answered);
    let cities: Vec<_> = waited.map(|line| (line.city.to_string(), line.name.clone())).collect();
    if !cities.is_empty() {
        let as_way = |label: &'static str, way: &'static str| Button {
            label: label.into(),
            act: Act::SubmitAs { name: "way".into(), value: way.into() },
            look: Look::Quiet,
        };
        let buttons = vec![as_way(texts.ask_it(), "ask"), as_way(texts.note_a_call(), "call")];
        let city = filled.select("city", texts.one_city(), cities);
        forms.push(form::post(tx, visit, format!("{path}/cities"), vec![city], buttons)?);
    }
    Ok(forms)
}

/// Asks all that were not asked.
pub(in crate::interview) fn ask_all(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    acts::ask_all(tx, visit.actor()?, meeting)?;
    Ok(Answer::see_other(format!("/meetings/{meeting}/interviews")))
}

/// Asks one city, or begins to note a call with it.
pub(in crate::interview) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    let form = &visit.request.form;
    let city: CityId = form.get("city").parse().map_err(|_| Stop::Malformed("city"))?;
    match form.get("way") {
        "call" => {
            let interview = acts::begin_call(tx, visit.actor()?, meeting, city)?;
            Ok(Answer::see_other(format!("/interviews/{interview}")))
        }
        "ask" => {
            acts::ask_one(tx, visit.actor()?, meeting, city)?;
            Ok(Answer::see_other(format!("/meetings/{meeting}/interviews")))
        }
        _ => Err(Stop::Malformed("way")),
    }
}
