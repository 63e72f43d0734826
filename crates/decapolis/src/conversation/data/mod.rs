//! Conversations as data: what their pages show to the same reader, for programs. No voter is in any of it.

mod map;

use kernel::db::Tx;
use kernel::id::{Id, to_text};
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use self::map::{ConversationMapData, map_data};
use super::answered::Languages;
use super::loaded;
use super::model::{Conversation, ConversationId, Decision, Reason, State, Statement};
use super::pages;
use super::showing::ShownTally;
use super::store::{drawn, statement};
use super::translating::{self, StatementIn};
use crate::follow_up::Version;

/// A conversation in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConversationLineData {
    pub(crate) id: String,
    question: String,
    language: String,
    /// The city whose residents are asked; null where members are, or nobody's.
    city: Option<String>,
    /// `open`, `codes`, `list` (codes of the city's own) or `members`.
    access: String,
    /// `open`, `awaiting`, `late` or `closed`.
    state: String,
    ends_at: String,
    response_by: String,
}

/// A conversation.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConversationData {
    #[serde(flatten)]
    line: ConversationLineData,
    what_changes: String,
    /// What is asked in other languages.
    versions: Vec<QuestionVersionData>,
    /// Where its votes were imported from; empty where they were given here.
    source: String,
    /// How many withdrew, with all of their votes.
    withdrawn: i64,
    /// What was answered; empty until then.
    response: String,
    /// The code of the language that it was written in; null until then.
    response_language: Option<String>,
    /// The same in other languages.
    response_versions: Vec<VersionData>,
    closed_at: Option<String>,
}

/// The statements of a conversation.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StatementsData {
    statements: Vec<StatementLineData>,
    /// How many wait for a decision.
    waiting: usize,
    /// What was not shown: the reason of each, and neither words nor author.
    rejected: Vec<RejectedData>,
}

/// A statement that people vote on.
#[derive(Debug, Serialize, JsonSchema)]
struct StatementLineData {
    id: String,
    words: String,
    language: String,
    /// Whether who began the conversation wrote it.
    is_seed: bool,
    /// Its words in other languages.
    versions: Vec<VersionData>,
}

/// A statement's words in another language than its own.
#[derive(Debug, Serialize, JsonSchema)]
struct VersionData {
    language: String,
    words: String,
}

/// What is asked in another language than its own.
#[derive(Debug, Serialize, JsonSchema)]
struct QuestionVersionData {
    language: String,
    question: String,
    what_changes: String,
}

/// A statement that was not shown.
#[derive(Debug, Serialize, JsonSchema)]
struct RejectedData {
    /// One of the list of reasons; null where it came with an import.
    reason: Option<String>,
}

/// A statement with its votes.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct StatementData {
    #[serde(flatten)]
    line: StatementLineData,
    conversation: String,
    votes: Option<TallyData>,
    disposition: Option<DispositionData>,
}

/// Votes on a statement, of those on the map where groups are shown. Where everybody reads them they are in steps of five people.
#[derive(Debug, Serialize, JsonSchema)]
struct TallyData {
    statement: String,
    agree: u32,
    disagree: u32,
    pass: u32,
    /// Of each group, those in a hundred who agree and who disagree; empty where nothing is said by group.
    percent_by_group: Vec<SidesData>,
}

/// How many in a hundred are on each side.
#[derive(Debug, Serialize, JsonSchema)]
struct SidesData {
    agree: u8,
    disagree: u8,
}

/// What is done with a statement.
#[derive(Debug, Serialize, JsonSchema)]
struct DispositionData {
    /// `taken-up`, `in-part` or `not-taken-up`.
    outcome: String,
    why: String,
    /// The code of the language that it was written in.
    why_language: String,
    /// The same in other languages.
    why_versions: Vec<VersionData>,
    /// The id of the post.
    post: Option<String>,
    due_on: Option<String>,
}

/// Conversations that the reader may know of, the latest first.
pub(crate) fn conversation_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<ConversationId>,
    max: usize,
) -> Result<Vec<ConversationLineData>, Stop> {
    let before = after.unwrap_or(ConversationId::from_number(i64::MAX));
    let now = tx.now();
    let found = pages::known(tx, visit, before, max)?;
    Ok(found.iter().map(|of| line(of, of.state(now).code())).collect())
}

fn line(of: &Conversation, state: &str) -> ConversationLineData {
    ConversationLineData {
        id: of.id.to_string(),
        question: of.question.clone(),
        language: of.language.code().to_owned(),
        city: of.city.map(|city| city.to_string()),
        access: of.access.code().to_owned(),
        state: state.to_owned(),
        ends_at: of.ends_at.to_string(),
        response_by: of.response_at.to_string(),
    }
}

/// A conversation that the reader may read.
pub(crate) fn conversation_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ConversationData, Stop> {
    let of = loaded::here(tx, visit)?;
    let conversation = &of.conversation;
    let versions = translating::of_question(tx, conversation.id)?.into_iter().map(|version| QuestionVersionData {
        language: version.language.code().to_owned(),
        question: version.question,
        what_changes: version.what_changes,
    });
    let languages = Languages::load(tx, conversation.id)?;
    let is_answered = of.state() == State::Closed;
    Ok(ConversationData {
        versions: versions.collect(),
        line: line(conversation, of.state().code()),
        what_changes: conversation.what_changes.clone(),
        source: conversation.source.clone(),
        withdrawn: conversation.withdrawn,
        response: conversation.response.clone(),
        response_language: is_answered.then(|| languages.original(conversation, None).code().to_owned()),
        response_versions: languages.of_response().iter().map(version).collect(),
        closed_at: conversation.closed_at.unless_never(),
    })
}

fn version(version: &Version) -> VersionData {
    VersionData { language: version.language.code().to_owned(), words: version.words.clone() }
}

/// Its statements.
pub(crate) fn statements_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<StatementsData, Stop> {
    let of = loaded::here(tx, visit)?;
    let all = statement::all(tx, of.conversation.id)?;
    let versions = translating::of_statements(tx, of.conversation.id)?;
    let rejected = all.iter().filter(|one| matches!(one.decision, Decision::Rejected(_)));
    Ok(StatementsData {
        statements: all
            .iter()
            .filter(|one| one.decision == Decision::Accepted)
            .map(|one| statement_line(one, &versions))
            .collect(),
        waiting: all.iter().filter(|one| one.decision == Decision::Waiting).count(),
        rejected: rejected
            .map(|one| RejectedData { reason: one.decision.reason().map(|reason| Reason::code(reason).to_owned()) })
            .collect(),
    })
}

fn statement_line(one: &Statement, versions: &[StatementIn]) -> StatementLineData {
    let own = versions.iter().filter(|version| version.statement == one.id);
    let version = |of: &StatementIn| VersionData { language: of.language.code().to_owned(), words: of.words.clone() };
    StatementLineData {
        versions: own.map(version).collect(),
        id: one.id.to_string(),
        words: one.words.clone(),
        language: one.language.code().to_owned(),
        is_seed: one.is_seed,
    }
}

/// A statement that people vote on, with its votes and what is done with it.
pub(crate) fn statement_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<StatementData, Stop> {
    let (of, one) = loaded::statement_here(tx, visit)?;
    let map = drawn::shown(tx, of.conversation.id)?.map(|(_, drawn)| drawn.shown);
    let number = one.id.number();
    let votes = map.and_then(|shown| shown.tallies.iter().find(|tally| tally.statement == number).map(tally));
    let languages = Languages::load(tx, of.conversation.id)?;
    let disposition = pages::told(&of, &one).map(|known| DispositionData {
        why_language: languages.original(&of.conversation, Some(one.id)).code().to_owned(),
        why_versions: languages.of_statement(one.id).iter().map(version).collect(),
        outcome: known.outcome.code().to_owned(),
        why: known.why.clone(),
        post: known.responder.map(|post| post.to_string()),
        due_on: Some(known.due_on.clone()).filter(|day| !day.is_empty()),
    });
    let versions = translating::of_statement(tx, one.id)?;
    Ok(StatementData {
        line: statement_line(&one, &versions),
        conversation: of.conversation.id.to_string(),
        votes,
        disposition,
    })
}

fn tally(tally: &ShownTally) -> TallyData {
    TallyData {
        statement: to_text(tally.statement),
        agree: tally.agree,
        disagree: tally.disagree,
        pass: tally.pass(),
        percent_by_group: tally
            .by_group
            .iter()
            .map(|(agree, disagree)| SidesData { agree: *agree, disagree: *disagree })
            .collect(),
    }
}
