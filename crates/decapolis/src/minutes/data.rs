//! What was written down at a meeting as data: what its page shows to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::ballot::{self, VoteLineData};
use super::model::{Decision, Note, Votes};
use super::view::View;
use super::wish::{self, WishLineData};
use crate::action::{self, Action, ActionLineData};
use crate::network::{PostData, post_data};

/// What was written down at a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct WrittenData {
    meeting: String,
    /// The id of the minutes, where the reader may read them.
    minutes: Option<String>,
    /// The actions of the meeting of the series before.
    before: Vec<ActionLineData>,
    notes: Vec<NoteData>,
    decisions: Vec<DecisionData>,
    votes: Vec<VoteLineData>,
    actions: Vec<ActionLineData>,
    /// What it carries on where it belongs, for who conducts it.
    carried_on: Vec<WishLineData>,
    /// What it changed, as those who took part say later.
    changed: Vec<ImpactData>,
}

/// A note.
#[derive(Debug, Serialize, JsonSchema)]
struct NoteData {
    id: String,
    /// The item of the agenda; empty for the meeting as a whole.
    item: String,
    language: String,
    words: String,
    is_closed: bool,
    /// Null in a meeting under the Chatham House rule.
    author: Option<PostData>,
    /// When it was written; null where it has no author.
    noted_at: Option<String>,
}

/// A decision.
#[derive(Debug, Serialize, JsonSchema)]
struct DecisionData {
    id: String,
    /// The item of the agenda; empty for the meeting as a whole.
    item: String,
    language: String,
    words: String,
    is_closed: bool,
    /// False where a vote went against it.
    is_adopted: bool,
    /// Null where no votes were counted.
    votes: Option<VotesData>,
    decided_at: String,
}

/// Votes that were counted.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct VotesData {
    yes: i64,
    no: i64,
    abstain: i64,
}

impl VotesData {
    pub(super) fn of(votes: Votes) -> Self {
        Self { yes: votes.yes, no: votes.no, abstain: votes.abstain }
    }
}

/// What somebody says that a meeting changed.
#[derive(Debug, Serialize, JsonSchema)]
struct ImpactData {
    post: Option<PostData>,
    /// So many months after it.
    months: i64,
    language: String,
    words: String,
}

/// What was written down at a meeting, as its page shows it to the same reader.
pub(crate) fn written_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<WrittenData, Stop> {
    let view = View::load(tx, visit)?;
    let now = tx.now();
    let line = |action: &Action| action::line_data(action, &view.people, now);
    let impacts = view.impacts.iter().map(|impact| ImpactData {
        post: view.people.posts.get(&impact.post).map(post_data),
        months: impact.months,
        language: impact.language.code().to_owned(),
        words: impact.words.clone(),
    });
    Ok(WrittenData {
        meeting: view.meeting.id.to_string(),
        minutes: view.document.as_ref().map(|document| document.id.to_string()),
        before: view.before.iter().map(|(action, _)| line(action)).collect(),
        notes: view.notes.iter().map(|note| note_data(note, &view)).collect(),
        decisions: view.decisions.iter().map(decision_data).collect(),
        votes: view.ballots.iter().map(ballot::line_data).collect(),
        actions: view.actions.iter().map(line).collect(),
        carried_on: view.wishes.iter().map(wish::line_data).collect(),
        changed: impacts.collect(),
    })
}

fn note_data(note: &Note, view: &View) -> NoteData {
    NoteData {
        id: note.id.to_string(),
        item: note.origin.title.clone(),
        language: note.language.code().to_owned(),
        words: note.words.clone(),
        is_closed: note.is_closed,
        author: note.author.and_then(|author| view.people.posts.get(&author)).map(post_data),
        noted_at: note.author.map(|_| note.noted_at.to_string()),
    }
}

fn decision_data(decision: &Decision) -> DecisionData {
    DecisionData {
        id: decision.id.to_string(),
        item: decision.origin.title.clone(),
        language: decision.language.code().to_owned(),
        words: decision.words.clone(),
        is_closed: decision.is_closed,
        is_adopted: decision.is_adopted,
        votes: decision.votes.map(VotesData::of),
        decided_at: decision.decided_at.to_string(),
    }
}
