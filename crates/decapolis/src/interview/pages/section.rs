//! On the meeting's page: how far the interviews came, or what the cities bring, in short.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Items};
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Markup, Visit};

use super::super::board::Board;
use super::super::loaded;
use super::super::model::State;
use super::super::reading::Reader;
use super::super::texts::Texts;
use super::brought::{nothing, own_and_topics};
use super::said::Drawing;
use crate::forum::MeetingId;

/// Answers that the meeting's page shows; the others are a press away.
const SHOWN_ON_MEETING: usize = 6;

#[derive(Debug, Template)]
#[template(path = "interview/templates/section.html")]
struct Section {
    sentence: Option<String>,
    items: Items,
    nothing: Option<EmptyState>,
    actions: Actions,
}

/// On the meeting's page: how far the interviews came, or what the cities bring. Partners find nothing here.
pub(in crate::interview) fn section(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    let Some(board) = found(Board::load(tx, actor, id, visit.language()))? else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let (heading, part) = match board.reader {
        Reader::Prepares => (texts.interviews(), how_far(visit, &board)),
        Reader::Member if board.read.is_empty() => return Ok(None),
        // Once it has begun nobody is asked any more.
        Reader::Attends if board.read.is_empty() && !loaded::is_ahead(&board.meeting, tx.now()) => return Ok(None),
        Reader::Attends | Reader::Member | Reader::Other => (texts.what_cities_bring(), in_short(tx, visit, &board)?),
    };
    Ok(Some(MeetingPart { heading: heading.to_owned(), content: Markup::render(&part)? }))
}

fn how_far(visit: &Visit<'_>, board: &Board) -> Section {
    let texts = Texts::new(visit.language());
    let answered = board.lines.iter().filter(|line| line.state() == State::Answered).count();
    let all = format!("/meetings/{}/interviews", board.meeting.id);
    Section {
        sentence: Some(texts.board_sentence(answered, board.lines.len()).to_string()),
        items: Items::default(),
        nothing: None,
        actions: Actions(vec![Button::link(texts.interviews(), all).quiet()]),
    }
}

fn in_short(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &Board) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let all = format!("/meetings/{}/interviews", board.meeting.id);
    let mut actions = own_and_topics(visit, board);
    if !board.read.is_empty() {
        actions.insert(0, Button::link(texts.all_of_it(board.read.len()).to_string(), all).quiet());
    }
    Ok(Section {
        sentence: None,
        items: Drawing::new(tx, visit, board)?.items(board.read.iter().take(SHOWN_ON_MEETING)),
        nothing: board.read.is_empty().then(|| nothing(texts)),
        actions: Actions(actions),
    })
}
