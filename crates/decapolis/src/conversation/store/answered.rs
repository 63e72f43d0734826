//! SQL of the languages in which was answered what people said.

use kernel::db::{Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Fault;

use super::super::model::{ConversationId, StatementId};
use super::super::rules::MayRespond;
use super::language_of;
use crate::follow_up::Version;

kernel::statements! {
    ANSWERED = "SELECT statement, is_original, language, words FROM conversation_response_version
        WHERE conversation = ?1 ORDER BY statement, language LIMIT 4000";
    INSERT_ANSWERED = "INSERT INTO conversation_response_version (conversation, statement, language, is_original, words)
        VALUES (?1, ?2, ?3, ?4, ?5)";
    CLEAR_ANSWERED = "DELETE FROM conversation_response_version WHERE conversation = ?1 AND statement = ?2";
}

/// What stands for the response to the whole.
pub(in super::super) const RESPONSE: i64 = 0;

/// All versions, each with its statement and whether it is the original, which has no words here.
pub(in super::super) fn all(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<(i64, bool, Version)>, Fault> {
    tx.all(ANSWERED, &[&id], |row: &Row<'_>| {
        let version = Version { language: language_of(&row.get::<String>(2)?)?, words: row.get(3)? };
        Ok((row.get(0)?, row.get(1)?, version))
    })
}

/// Keeps in which language the response, or why something is done with a statement, is written, and the same in others.
pub(in super::super) fn put(
    tx: &mut Tx<'_>,
    leave: &MayRespond<'_>,
    statement: Option<StatementId>,
    (original, versions): (Language, &[Version]),
) -> Result<(), Fault> {
    let (id, statement) = (leave.conversation.id, statement.map_or(RESPONSE, StatementId::number));
    tx.run(CLEAR_ANSWERED, &[&id, &statement])?;
    tx.run(INSERT_ANSWERED, &[&id, &statement, &original.code(), &true, &""])?;
    for version in versions {
        tx.run(INSERT_ANSWERED, &[&id, &statement, &version.language.code(), &false, &version.words])?;
    }
    Ok(())
}
