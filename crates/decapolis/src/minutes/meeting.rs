//! What stands of this on the page of a meeting: how much was decided and is to be done, and the ways there.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion, MeetingSection};
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Items, Words};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Markup, Visit};

use super::store::{self, record};
use super::texts::Texts;
use super::{document, pages, rules, view};
use crate::action::{self, People, State};
use crate::forum::{self, Meeting, MeetingId, Phase, Standing};

pub(super) const SECTIONS: &[MeetingSection] = &[MeetingSection { id: "minutes", order: 60, make }];

#[derive(Debug, Template)]
#[template(path = "minutes/templates/part.html")]
struct Part {
    /// What became of what the meeting before agreed, and what of it is not done; until this one is over.
    before: Option<(Words, Items)>,
    state: Words,
    actions: Actions,
}

/// So many actions of the meeting before that are not done are named; all stand with what was written down.
const NAMED: usize = 5;

fn make(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let meeting = forum::meeting(tx, MeetingId::from_number(question.meeting.number()))?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let document = document::of_meeting(tx, meeting.id)?;
    let is_published = document.as_ref().is_some_and(|document| document.stage == document::Stage::Published);
    let is_theirs = match &document {
        Some(document) if is_published => circle::is_open_to(tx, record(document.id), actor.post)?,
        _ => false,
    };
    if rules::may_read(&standing, is_theirs).is_err() {
        return Ok(None);
    }
    let reads_closed = rules::reads_closed(&standing);
    let mut decisions = store::decisions(tx, meeting.id)?;
    decisions.retain(|decision| reads_closed || !decision.is_closed);
    let mut given = action::of_meeting(tx, meeting.id)?;
    given.retain(|action| reads_closed || !action.is_closed);
    let open = given.iter().filter(|action| action.state == State::Open).count();
    let counts =
        [texts.decisions_count(decisions.len()).to_string(), texts.actions_count(open, given.len()).to_string()];
    let mut actions =
        vec![Button::link(texts.what_was_written_down(), format!("/meetings/{}/minutes", meeting.id)).quiet()];
    if let Some(document) = document.filter(|_| is_published || standing.conducts) {
        actions.push(Button::link(texts.minutes(), format!("/minutes/{}", document.id)).quiet());
    }
    if meeting.phase(tx.now()) == Phase::Over && rules::is_inside(&standing) {
        actions.push(Button::link(texts.evaluation(), format!("/meetings/{}/evaluation", meeting.id)).quiet());
    }
    let before = before(tx, visit, &meeting, &standing)?;
    let part = Part { before, state: visit.language().list(counts).into(), actions: Actions(actions) };
    Ok(Some(MeetingPart { heading: texts.minutes_and_actions().to_owned(), content: Markup::render(&part)? }))
}

/// The next meeting of a series opens with what became of the actions of the last one, for those who come and who conduct.
fn before(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    standing: &Standing,
) -> Result<Option<(Words, Items)>, Stop> {
    let is_to_come = matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running);
    if !is_to_come || !rules::is_inside(standing) {
        return Ok(None);
    }
    let before = view::before(tx, visit, meeting)?;
    if before.is_empty() {
        return Ok(None);
    }
    let (texts, now) = (Texts::new(visit.language()), tx.now());
    let counts = ["done", "late", "open", "dropped"].into_iter().filter_map(|code| {
        let count = before.iter().filter(|(action, _)| action.code(now) == code).count();
        (count > 0).then(|| texts.became_count(count, code).to_string())
    });
    let became = texts.became(visit.language().list(counts)).to_string();
    let open: Vec<_> = before.into_iter().filter(|(action, _)| action.state == State::Open).take(NAMED).collect();
    let people = People::load(tx, visit.language(), open.iter().map(|(action, _)| action.owner))?;
    let items = pages::before_items(tx, visit, &people, &open);
    Ok(Some((became.into(), Items(items))))
}
