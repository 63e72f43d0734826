//! SQL of statements: proposed, decided of, and what is done with them.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{ConversationId, Decision, Disposition, Outcome, Reason, Statement, StatementId, VoterId};
use super::super::rules::{MayBegin, MayDecide, MayPropose, MayRespond};

kernel::statements! {
    INSERT = "INSERT INTO conversation_statement (id, conversation, words, language, state, reason, is_seed, author, proposed_at,
            decided_at, outcome, why, responder, due_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '', '', NULL, '')";
    STATEMENT = "SELECT id, conversation, words, language, state, reason, is_seed, author, proposed_at, outcome, why, responder,
            due_on FROM conversation_statement WHERE id = ?1 LIMIT 1";
    OF_CONVERSATION = "SELECT id, conversation, words, language, state, reason, is_seed, author, proposed_at, outcome, why,
            responder, due_on FROM conversation_statement WHERE conversation = ?1 ORDER BY state, id LIMIT 1000";
    IN_STATE = "SELECT id, conversation, words, language, state, reason, is_seed, author, proposed_at, outcome, why, responder,
            due_on FROM conversation_statement WHERE conversation = ?1 AND state = ?2 ORDER BY id LIMIT 1000";
    OF_AUTHOR = "SELECT id, conversation, words, language, state, reason, is_seed, author, proposed_at, outcome, why, responder,
            due_on FROM conversation_statement WHERE author = ?1 ORDER BY proposed_at, id LIMIT 50";
    COUNT = "SELECT COUNT(*) FROM conversation_statement WHERE conversation = ?1";
    COUNT_OF_AUTHOR = "SELECT COUNT(*) FROM conversation_statement WHERE author = ?1 AND proposed_at > ?2";
    DECIDE = "UPDATE conversation_statement SET state = ?2, reason = ?3, decided_at = ?4 WHERE id = ?1";
    DISPOSE = "UPDATE conversation_statement SET outcome = ?2, why = ?3, responder = ?4, due_on = ?5 WHERE id = ?1";
    DELETE_WAITING_OF = "DELETE FROM conversation_statement WHERE author = ?1 AND state = 'waiting'";
    FORGET_AUTHOR = "UPDATE conversation_statement SET author = NULL WHERE author = ?1";
}

/// The id of a statement as any record's.
pub(in super::super) fn record(id: StatementId) -> RecordId {
    RecordId::from_number(id.number())
}

/// A statement that whoever begins a conversation, or an import, puts into it.
#[derive(Debug)]
pub(in super::super) struct Seed<'s> {
    pub(in super::super) words: &'s str,
    pub(in super::super) language: Language,
    pub(in super::super) decision: Decision,
    pub(in super::super) is_seed: bool,
}

pub(in super::super) fn insert_seed(
    tx: &mut Tx<'_>,
    _leave: &MayBegin,
    conversation: ConversationId,
    seed: &Seed<'_>,
) -> Result<StatementId, Fault> {
    let now = tx.now();
    insert(tx, conversation, seed, None, now)
}

/// Somebody's own statement, which waits for a decision.
pub(in super::super) fn propose(
    tx: &mut Tx<'_>,
    leave: &MayPropose<'_>,
    author: VoterId,
    (words, language): (&str, Language),
) -> Result<StatementId, Fault> {
    let seed = Seed { words, language, decision: Decision::Waiting, is_seed: false };
    insert(tx, leave.conversation.id, &seed, Some(author), Timestamp::FOREVER)
}

fn insert(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    seed: &Seed<'_>,
    author: Option<VoterId>,
    decided_at: Timestamp,
) -> Result<StatementId, Fault> {
    let (id, now): (StatementId, _) = (tx.new_id(), tx.now());
    let (state, reason) = (seed.decision.code(), seed.decision.reason().map_or("", Reason::code));
    let fields: [&dyn Param; 10] = [
        &id,
        &conversation,
        &seed.words,
        &seed.language.code(),
        &state,
        &reason,
        &seed.is_seed,
        &author,
        &now,
        &decided_at,
    ];
    tx.run(INSERT, &fields)?;
    Ok(id)
}

pub(in super::super) fn statement(tx: &mut Tx<'_>, id: StatementId) -> Result<Statement, Stop> {
    tx.one(STATEMENT, &[&id], read)
}

/// All of them: accepted, rejected, waiting.
pub(in super::super) fn all(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<Statement>, Fault> {
    tx.all(OF_CONVERSATION, &[&conversation], read)
}

/// Those that people vote on, the oldest first.
pub(in super::super) fn accepted(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<Statement>, Fault> {
    tx.all(IN_STATE, &[&conversation, &Decision::Accepted.code()], read)
}

/// Those that wait for a decision, the oldest first.
pub(in super::super) fn waiting(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<Statement>, Fault> {
    tx.all(IN_STATE, &[&conversation, &Decision::Waiting.code()], read)
}

/// Those that somebody added, the first first.
pub(in super::super) fn of_author(tx: &mut Tx<'_>, author: VoterId) -> Result<Vec<Statement>, Fault> {
    tx.all(OF_AUTHOR, &[&author], read)
}

pub(in super::super) fn count(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<usize, Fault> {
    let count = tx.first(COUNT, &[&conversation], |row| row.get::<i64>(0))?;
    Ok(usize::try_from(count.unwrap_or(0)).unwrap_or(0))
}

/// How many somebody added since then.
pub(in super::super) fn count_of_author(tx: &mut Tx<'_>, author: VoterId, since: Timestamp) -> Result<i64, Fault> {
    let count = tx.first(COUNT_OF_AUTHOR, &[&author, &since], |row| row.get::<i64>(0))?;
    Ok(count.unwrap_or(0))
}

pub(in super::super) fn decide(tx: &mut Tx<'_>, leave: &MayDecide<'_>, decision: Decision) -> Result<(), Fault> {
    let now = tx.now();
    let reason = decision.reason().map_or("", Reason::code);
    tx.run(DECIDE, &[&leave.statement.id, &decision.code(), &reason, &now]).map(drop)
}

pub(in super::super) fn dispose(
    tx: &mut Tx<'_>,
    _leave: &MayRespond<'_>,
    id: StatementId,
    disposition: &Disposition,
) -> Result<(), Fault> {
    let fields: [&dyn Param; 5] =
        [&id, &disposition.outcome.code(), &disposition.why, &disposition.responder, &disposition.due_on];
    tx.run(DISPOSE, &fields).map(drop)
}

/// What somebody wrote and nobody decided of goes with them; what people vote on stays, with nothing that leads to them.
pub(in super::super) fn let_go_of(tx: &mut Tx<'_>, author: VoterId) -> Result<(), Fault> {
    tx.run(DELETE_WAITING_OF, &[&author])?;
    tx.run(FORGET_AUTHOR, &[&author]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Statement, Fault> {
    let (language, state, reason): (String, String, String) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let decision = match state.as_str() {
        "waiting" => Decision::Waiting,
        "accepted" => Decision::Accepted,
        "rejected" => Decision::Rejected(Reason::from_code(&reason)),
        _ => return Err(Fault::broken("state of a statement", state)),
    };
    let outcome: String = row.get(9)?;
    let disposition = match Outcome::from_code(&outcome) {
        Some(outcome) => Some(Disposition {
            outcome,
            why: row.get(10)?,
            responder: row.get::<Option<PostId>>(11)?,
            due_on: row.get(12)?,
        }),
        None => None,
    };
    Ok(Statement {
        id: row.get(0)?,
        conversation: row.get(1)?,
        words: row.get(2)?,
        language: super::language_of(&language)?,
        decision,
        is_seed: row.get(6)?,
        author: row.get(7)?,
        proposed_at: row.get(8)?,
        disposition,
        version: None,
    })
}
