//! SQL of maps as they were drawn last: the one that is shown, and the one that waits.

use kernel::db::{Param, Row, Tx};
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::drawing::Drawn;
use super::super::lettering::Lettered;
use super::super::model::ConversationId;
use super::super::releasing::Release;

kernel::statements! {
    PUT = "INSERT INTO conversation_map (conversation, drawn_at, shown, waiting_at, waiting, priorities, letters)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (conversation) DO UPDATE SET drawn_at = excluded.drawn_at, shown = excluded.shown,
            waiting_at = excluded.waiting_at, waiting = excluded.waiting, priorities = excluded.priorities,
            letters = excluded.letters";
    LETTERS = "SELECT letters FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    MAPS = "SELECT drawn_at, shown, waiting_at, waiting FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    SHOWN = "SELECT drawn_at, shown FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    WAITING = "SELECT waiting_at FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    PRIORITIES = "SELECT priorities FROM conversation_map WHERE conversation = ?1 LIMIT 1";
}

/// A map with the time of its drawing; without words where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Written {
    micros: i64,
    words: String,
}

/// Keeps a drawing as it is released, and in any case what is shown to nobody: how much each statement should be shown next, and which
/// letters the groups have.
pub(in super::super) fn put(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    (release, drawn): (Release, &Drawn),
    (priorities, letters): (&[(i64, f64)], &[Lettered]),
) -> Result<(), Fault> {
    let micros = tx.now().micros();
    let json = |value: serde_json::Result<String>| value.map_err(|error| Fault::broken("a map", error));
    let priorities = json(serde_json::to_string(priorities))?;
    let letters = json(serde_json::to_string(letters))?;
    let kept = tx.first(MAPS, &[&conversation], read)?;
    let (shown, waiting) = kept.unwrap_or_default();
    let new = Written { micros, words: json(serde_json::to_string(drawn))? };
    let (shown, waiting) = match release {
        Release::Show => (new, Written::default()),
        Release::Wait => (if waiting.words.is_empty() { shown } else { waiting }, new),
        Release::Drop => (shown, waiting),
    };
    let fields: [&dyn Param; 7] =
        [&conversation, &shown.micros, &shown.words, &waiting.micros, &waiting.words, &priorities, &letters];
    tx.run(PUT, &fields).map(drop)
}

/// The map that is shown, and when it was drawn.
pub(in super::super) fn shown(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
) -> Result<Option<(Timestamp, Drawn)>, Fault> {
    let found = tx.first(SHOWN, &[&conversation], |row: &Row<'_>| {
        Ok::<_, Fault>((row.get::<Timestamp>(0)?, row.get::<String>(1)?))
    })?;
    let Some((drawn_at, shown)) = found.filter(|(_, shown)| !shown.is_empty()) else { return Ok(None) };
    let drawn = serde_json::from_str(&shown).map_err(|error| Fault::broken("a map", error))?;
    Ok(Some((drawn_at, drawn)))
}

/// Whether a drawing waits to be shown.
pub(in super::super) fn is_waiting(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<bool, Fault> {
    Ok(tx.first(WAITING, &[&conversation], |row| row.get::<i64>(0))?.is_some_and(|at| at > 0))
}

/// How much each statement should be shown next, as the last map says.
pub(in super::super) fn priorities(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<(i64, f64)>, Fault> {
    let found = tx.first(PRIORITIES, &[&conversation], |row| row.get::<String>(0))?;
    let Some(text) = found else { return Ok(Vec::new()) };
    serde_json::from_str(&text).map_err(|error| Fault::broken("priorities", error))
}

/// The letters of the groups of the latest drawing, with their people.
pub(in super::super) fn letters(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<Lettered>, Fault> {
    let found = tx.first(LETTERS, &[&conversation], |row| row.get::<String>(0))?;
    let Some(text) = found else { return Ok(Vec::new()) };
    serde_json::from_str(&text).map_err(|error| Fault::broken("letters of groups", error))
}

fn read(row: &Row<'_>) -> Result<(Written, Written), Fault> {
    let written = |micros: i64, words: String| Written { micros, words };
    Ok((written(row.get(0)?, row.get(1)?), written(row.get(2)?, row.get(3)?)))
}
