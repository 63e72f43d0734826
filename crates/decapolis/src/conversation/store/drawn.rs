//! SQL of maps as they were drawn last.

use kernel::db::{Param, Row, Tx};
use kernel::stop::Fault;
use kernel::time::Timestamp;
use opinion::Former;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::super::drawing::{Drawn, Made};
use super::super::lettering::Lettered;
use super::super::model::ConversationId;

kernel::statements! {
    PUT = "INSERT INTO conversation_map (conversation, drawn_at, shown, held, priorities, letters, former, is_last_asked)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, FALSE)
        ON CONFLICT (conversation) DO UPDATE SET drawn_at = excluded.drawn_at, shown = excluded.shown, held = excluded.held,
            priorities = excluded.priorities, letters = excluded.letters, former = excluded.former";
    PUT_UNSHOWN = "INSERT INTO conversation_map (conversation, drawn_at, shown, held, priorities, letters, former, is_last_asked)
        VALUES (?1, 0, '', 0, ?2, ?3, '', FALSE)
        ON CONFLICT (conversation) DO UPDATE SET priorities = excluded.priorities, letters = excluded.letters";
    BEFORE = "SELECT letters, former FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    SHOWN = "SELECT drawn_at, shown FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    HELD = "SELECT held, is_last_asked FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    SET_LAST_ASKED = "UPDATE conversation_map SET is_last_asked = ?2 WHERE conversation = ?1";
    PRIORITIES = "SELECT priorities FROM conversation_map WHERE conversation = ?1 LIMIT 1";
    WITHOUT_SHOWN = "SELECT conversation FROM conversation_map WHERE conversation > ?1 AND shown = ''
        ORDER BY conversation LIMIT 50";
}

/// Keeps a drawing that is shown, from which so many people are held back.
pub(in super::super) fn put(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    (made, held): (&Made, usize),
) -> Result<(), Fault> {
    let (now, held) = (tx.now(), i64::try_from(held).unwrap_or(0));
    let (shown, priorities, letters) = (json(&made.drawn)?, json(&made.priorities)?, json(&made.letters)?);
    let Former { statements, components, centres } = &made.former;
    let former = json(&(statements, components, centres))?;
    let fields: [&dyn Param; 7] = [&conversation, &now, &shown, &held, &priorities, &letters, &former];
    tx.run(PUT, &fields).map(drop)
}

/// Keeps of a drawing of which nothing is shown how much each statement should be shown next, and who is left of the groups.
pub(in super::super) fn put_unshown(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    priorities: &[(i64, f64)],
    letters: &[Lettered],
) -> Result<(), Fault> {
    let (priorities, letters) = (json(&priorities)?, json(&letters)?);
    tx.run(PUT_UNSHOWN, &[&conversation, &priorities, &letters]).map(drop)
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
    Ok(Some((drawn_at, read(&shown)?)))
}

/// Whether somebody is held back from it, and whether it will be drawn with the last day.
pub(in super::super) fn held(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<(bool, bool), Fault> {
    let found = tx
        .first(HELD, &[&conversation], |row: &Row<'_>| Ok::<_, Fault>((row.get::<i64>(0)? > 0, row.get::<bool>(1)?)))?;
    Ok(found.unwrap_or_default())
}

/// Notes that it will be drawn with the last day.
pub(in super::super) fn set_last_asked(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<(), Fault> {
    tx.run(SET_LAST_ASKED, &[&conversation, &true]).map(drop)
}

/// How much each statement should be shown next, as the last map says.
pub(in super::super) fn priorities(tx: &mut Tx<'_>, conversation: ConversationId) -> Result<Vec<(i64, f64)>, Fault> {
    let found = tx.first(PRIORITIES, &[&conversation], |row| row.get::<String>(0))?;
    found.map_or_else(|| Ok(Vec::new()), |words| read(&words))
}

/// The letters of the groups of the map that is shown, with their people, and where it stood.
pub(in super::super) fn before(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
) -> Result<(Vec<Lettered>, Former), Fault> {
    let found = tx.first(BEFORE, &[&conversation], |row: &Row<'_>| {
        Ok::<_, Fault>((row.get::<String>(0)?, row.get::<String>(1)?))
    })?;
    let Some((letters, former)) = found else { return Ok((Vec::new(), Former::default())) };
    if former.is_empty() {
        return Ok((read(&letters)?, Former::default()));
    }
    let (statements, components, centres) = read(&former)?;
    Ok((read(&letters)?, Former { statements, components, centres }))
}

/// Some conversations whose map is not shown, after one of them.
pub(in super::super) fn without_shown(tx: &mut Tx<'_>, after: ConversationId) -> Result<Vec<ConversationId>, Fault> {
    tx.all(WITHOUT_SHOWN, &[&after], |row| row.get(0))
}

fn json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::broken("a map", error))
}

fn read<T: DeserializeOwned>(words: &str) -> Result<T, Fault> {
    serde_json::from_str(words).map_err(|error| Fault::broken("a map", error))
}
