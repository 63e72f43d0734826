//! SQL of codes, and of how often an address took part anew. Neither leads to a vote.

use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::ConversationId;
use super::super::rules::{MayEnter, MayMakeCodes};

kernel::statements! {
    INSERT_CODE = "INSERT INTO conversation_code (conversation, hash, is_used) VALUES (?1, ?2, FALSE)";
    USE_CODE = "UPDATE conversation_code SET is_used = TRUE WHERE conversation = ?1 AND hash = ?2 AND is_used = FALSE";
    USE_LISTED = "INSERT INTO conversation_code (conversation, hash, is_used) VALUES (?1, ?2, TRUE)
        ON CONFLICT (conversation, hash) DO NOTHING";
    COUNT_CODES = "SELECT COUNT(*) FROM conversation_code WHERE conversation = ?1";
    COUNT_USED = "SELECT COUNT(*) FROM conversation_code WHERE conversation = ?1 AND is_used = TRUE";
    COUNT_PACE = "INSERT INTO conversation_pace (subject, hour, used) VALUES (?1, ?2, 1)
        ON CONFLICT (subject, hour) DO UPDATE SET used = conversation_pace.used + 1";
    PACE = "SELECT used FROM conversation_pace WHERE subject = ?1 AND hour = ?2 LIMIT 1";
    FORGET_PACE = "DELETE FROM conversation_pace WHERE hour < ?1";
}

pub(in super::super) fn insert(tx: &mut Tx<'_>, leave: &MayMakeCodes<'_>, hash: &[u8]) -> Result<(), Fault> {
    tx.run(INSERT_CODE, &[&leave.conversation.id, &hash]).map(drop)
}

/// Uses a code up; false where there is none such, or it was used.
pub(in super::super) fn use_up(tx: &mut Tx<'_>, leave: &MayEnter<'_>, hash: &[u8]) -> Result<bool, Fault> {
    tx.run(USE_CODE, &[&leave.conversation.id, &hash]).map(|changed| changed == 1)
}

/// Uses a code of the city's list up; false where it was used.
pub(in super::super) fn use_listed(tx: &mut Tx<'_>, leave: &MayEnter<'_>, hash: &[u8]) -> Result<bool, Fault> {
    tx.run(USE_LISTED, &[&leave.conversation.id, &hash]).map(|changed| changed == 1)
}

/// How many codes were made, and how many of them were used.
pub(in super::super) fn counts(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<(i64, i64), Fault> {
    let made = tx.first(COUNT_CODES, &[&conversation], |row| row.get::<i64>(0))?;
    let used = tx.first(COUNT_USED, &[&conversation], |row| row.get::<i64>(0))?;
    Ok((made.unwrap_or(0), used.unwrap_or(0)))
}

/// Counts one more within an hour, and says how many there were before.
pub(in super::super) fn count_pace(tx: &mut Tx<'_>, subject: &[u8], hour: i64) -> Result<i64, Fault> {
    let before = tx.first(PACE, &[&subject, &hour], |row| row.get::<i64>(0))?;
    tx.run(COUNT_PACE, &[&subject, &hour])?;
    if before.is_none() {
        tx.run(FORGET_PACE, &[&(hour - 1)])?;
    }
    Ok(before.unwrap_or(0))
}
