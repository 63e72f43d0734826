//! SQL of versions in other languages.

use kernel::circle::Records;
use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::stop::Fault;

use super::super::model::{ConversationId, QuestionVersion, StatementId};
use super::super::rules::MayTranslate;
use super::super::store::language_of;

kernel::statements! {
    PUT_QUESTION = "INSERT INTO conversation_version (conversation, language, question, what_changes) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (conversation, language) DO UPDATE SET question = excluded.question, what_changes = excluded.what_changes";
    CLEAR_QUESTION = "DELETE FROM conversation_version WHERE conversation = ?1 AND language = ?2";
    OF_QUESTION = "SELECT conversation, language, question, what_changes FROM conversation_version
        WHERE conversation = ?1 ORDER BY language LIMIT 4";
    QUESTIONS_IN = "SELECT conversation, language, question, what_changes FROM conversation_version
        WHERE language = ?1 AND conversation >= ?2 AND conversation <= ?3 ORDER BY conversation DESC LIMIT 200";
    OF_RECORDS = "SELECT conversation, language, question, what_changes FROM conversation_version
        WHERE conversation IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY conversation, language LIMIT 40";
    PUT_STATEMENT = "INSERT INTO conversation_statement_version (statement, language, conversation, words) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (statement, language) DO UPDATE SET words = excluded.words";
    CLEAR_STATEMENT = "DELETE FROM conversation_statement_version WHERE statement = ?1 AND language = ?2";
    OF_STATEMENT = "SELECT statement, language, words FROM conversation_statement_version
        WHERE statement = ?1 ORDER BY language LIMIT 4";
    STATEMENTS_IN = "SELECT statement, words FROM conversation_statement_version
        WHERE conversation = ?1 AND language = ?2 ORDER BY statement LIMIT 1000";
    OF_STATEMENTS = "SELECT statement, language, words FROM conversation_statement_version
        WHERE conversation = ?1 ORDER BY language, statement LIMIT 4000";
}

/// What is asked, in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct QuestionIn {
    pub(in super::super) conversation: ConversationId,
    pub(in super::super) version: QuestionVersion,
}

/// A statement, in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct StatementIn {
    pub(in super::super) statement: StatementId,
    pub(in super::super) language: Language,
    pub(in super::super) words: String,
}

pub(super) fn put_question(tx: &mut Tx<'_>, leave: &MayTranslate<'_>, version: &QuestionVersion) -> Result<(), Fault> {
    let (id, language) = (leave.conversation.id, version.language.code());
    tx.run(PUT_QUESTION, &[&id, &language, &version.question, &version.what_changes]).map(drop)
}

pub(super) fn clear_question(tx: &mut Tx<'_>, leave: &MayTranslate<'_>, language: Language) -> Result<(), Fault> {
    tx.run(CLEAR_QUESTION, &[&leave.conversation.id, &language.code()]).map(drop)
}

/// Writes a statement in a language, or takes it back in it where nothing is written.
pub(super) fn put_statement(
    tx: &mut Tx<'_>,
    leave: &MayTranslate<'_>,
    (statement, language, words): (StatementId, Language, &str),
) -> Result<(), Fault> {
    if words.is_empty() {
        return tx.run(CLEAR_STATEMENT, &[&statement, &language.code()]).map(drop);
    }
    tx.run(PUT_STATEMENT, &[&statement, &language.code(), &leave.conversation.id, &words]).map(drop)
}

/// What is asked in each language that it has a version in.
pub(in super::super) fn of_question(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<QuestionVersion>, Fault> {
    tx.all(OF_QUESTION, &[&id], |row| Ok(read_question(row)?.version))
}

/// What several conversations ask in a language, those with an id between two.
pub(super) fn questions_in(
    tx: &mut Tx<'_>,
    language: Language,
    (first, last): (ConversationId, ConversationId),
) -> Result<Vec<(ConversationId, QuestionVersion)>, Fault> {
    let read = |row: &Row<'_>| read_question(row).map(|found| (found.conversation, found.version));
    tx.all(QUESTIONS_IN, &[&language.code(), &first, &last], read)
}

pub(in super::super) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<QuestionIn>, Fault> {
    tx.all(OF_RECORDS, &records.params(), read_question)
}

/// A statement in each language that it has a version in.
pub(in super::super) fn of_statement(tx: &mut Tx<'_>, id: StatementId) -> Result<Vec<StatementIn>, Fault> {
    tx.all(OF_STATEMENT, &[&id], read_statement)
}

/// The words of a conversation's statements in one language, where they have a version in it.
pub(super) fn statements_in(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    language: Language,
) -> Result<Vec<(StatementId, String)>, Fault> {
    tx.all(STATEMENTS_IN, &[&conversation, &language.code()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// All versions of a conversation's statements.
pub(in super::super) fn of_statements(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<StatementIn>, Fault> {
    tx.all(OF_STATEMENTS, &[&id], read_statement)
}

fn read_question(row: &Row<'_>) -> Result<QuestionIn, Fault> {
    let language = language_of(&row.get::<String>(1)?)?;
    let version = QuestionVersion { language, question: row.get(2)?, what_changes: row.get(3)? };
    Ok(QuestionIn { conversation: row.get(0)?, version })
}

fn read_statement(row: &Row<'_>) -> Result<StatementIn, Fault> {
    Ok(StatementIn { statement: row.get(0)?, language: language_of(&row.get::<String>(1)?)?, words: row.get(2)? })
}
