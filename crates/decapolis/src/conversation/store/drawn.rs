//! SQL of maps as they were drawn last.

use kernel::db::{Row, Tx};
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::drawing::Drawn;
use super::super::model::ConversationId;

kernel::statements! {
    PUT = "INSERT INTO conversation_map (conversation, drawn_at, shown, priorities) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (conversation) DO UPDATE SET drawn_at = excluded.drawn_at, shown = excluded.shown,
            priorities = excluded.priorities";
    SHOWN = "SELECT drawn_at, shown FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    PRIORITIES = "SELECT priorities FROM conversation_map WHERE conversation = ?1 LIMIT 1";
}

/// Keeps a map in place of the one before.
pub(in super::super) fn put(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    drawn: &Drawn,
    priorities: &[(i64, f64)],
) -> Result<(), Fault> {
    let now = tx.now();
    let json = |value: serde_json::Result<String>| value.map_err(|error| Fault::broken("a map", error));
    let (shown, priorities) = (json(serde_json::to_string(drawn))?, json(serde_json::to_string(priorities))?);
    tx.run(PUT, &[&conversation, &now, &shown, &priorities]).map(drop)
}

/// The map as it was drawn last, and when.
pub(in super::super) fn shown(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
) -> Result<Option<(Timestamp, Drawn)>, Fault> {
    tx.first(SHOWN, &[&conversation], |row: &Row<'_>| {
        let (drawn_at, shown): (Timestamp, String) = (row.get(0)?, row.get(1)?);
        let drawn = serde_json::from_str(&shown).map_err(|error| Fault::broken("a map", error))?;
        Ok((drawn_at, drawn))
    })
}

/// How much each statement should be shown next, as the last map says.
pub(in super::super) fn priorities(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<(i64, f64)>, Fault> {
    let found = tx.first(PRIORITIES, &[&conversation], |row| row.get::<String>(0))?;
    let Some(text) = found else { return Ok(Vec::new()) };
    serde_json::from_str(&text).map_err(|error| Fault::broken("priorities", error))
}
