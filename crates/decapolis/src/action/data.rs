//! Actions as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::list::Listed;
use super::loaded::View;
use super::model::{Action, Turn};
use super::people::People;
use crate::network::{PostData, post_data};

/// The actions of a reader.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ActionsData {
    /// Which are listed: `open`, `late` or `done`.
    shown: String,
    /// The first to be due first, at most a hundred of each kind.
    actions: Vec<ActionLineData>,
}

/// An action in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ActionLineData {
    id: String,
    /// The id of the meeting that agreed it.
    meeting: String,
    /// The item of the agenda that it comes of; empty where of none.
    item: String,
    /// The language of the words.
    language: String,
    words: String,
    /// Whether it comes of an item that was closed to partners.
    is_closed: bool,
    owner: Option<PostData>,
    made_at: String,
    due_at: String,
    /// `open`, `late`, `done` or `dropped`.
    state: String,
    /// Null while it is open.
    settled_at: Option<String>,
    /// What shows that it is done, or why it was dropped.
    outcome: String,
    /// Where that can be seen; empty where nowhere.
    link: String,
}

/// An action with what happened with it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ActionData {
    #[serde(flatten)]
    line: ActionLineData,
    /// The oldest first.
    happened: Vec<TurnData>,
}

/// Something that happened with an action.
#[derive(Debug, Serialize, JsonSchema)]
struct TurnData {
    /// `done`, `reopened`, `later`, `handed-on` or `dropped`.
    kind: String,
    /// The language of the words.
    language: String,
    words: String,
    by: Option<PostData>,
    /// To whom it was handed on; null for anything else.
    to: Option<PostData>,
    /// Until when it was to be done before.
    due_before: String,
    happened_at: String,
}

/// The actions that the page lists.
pub(crate) fn actions_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ActionsData, Stop> {
    let listed = Listed::load(tx, visit)?;
    let now = tx.now();
    let actions = listed.actions.iter().map(|action| line_data(action, &listed.people, now));
    Ok(ActionsData { shown: listed.shown.code().to_owned(), actions: actions.collect() })
}

/// One action, as its page shows it to the same reader.
pub(crate) fn action_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ActionData, Stop> {
    let view = View::load(tx, visit)?;
    let line = line_data(&view.action, &view.people, tx.now());
    Ok(ActionData { line, happened: view.turns.iter().map(|turn| turn_data(turn, &view.people)).collect() })
}

/// An action in a list.
pub(crate) fn line_data(action: &Action, people: &People, now: Timestamp) -> ActionLineData {
    ActionLineData {
        id: action.id.to_string(),
        meeting: action.meeting.to_string(),
        item: action.origin.title.clone(),
        language: action.language.code().to_owned(),
        words: action.words.clone(),
        is_closed: action.is_closed,
        owner: people.posts.get(&action.owner).map(post_data),
        made_at: action.made_at.to_string(),
        due_at: action.due_at.to_string(),
        state: action.code(now).to_owned(),
        settled_at: action.settled_at.unless_never(),
        outcome: action.outcome.clone(),
        link: action.link.clone(),
    }
}

fn turn_data(turn: &Turn, people: &People) -> TurnData {
    TurnData {
        kind: turn.kind.code().to_owned(),
        language: turn.language.code().to_owned(),
        words: turn.words.clone(),
        by: people.posts.get(&turn.post).map(post_data),
        to: turn.to.and_then(|to| people.posts.get(&to)).map(post_data),
        due_before: turn.due_before.to_string(),
        happened_at: turn.happened_at.to_string(),
    }
}
