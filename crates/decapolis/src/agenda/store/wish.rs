//! SQL of who wants to hear what, and of how many a room holds.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::super::model::AgendaItemId;
use super::super::rules::{MayKeep, MayWish};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_WISH = "INSERT INTO agenda_wish (item, post, wished_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    DELETE_WISH = "DELETE FROM agenda_wish WHERE item = ?1 AND post = ?2";
    WISHES_OF_ITEM = "SELECT post FROM agenda_wish WHERE item = ?1 ORDER BY post LIMIT 2000";
    WISHES_OF_MEETING = "SELECT agenda_wish.item, agenda_wish.post FROM agenda_item
        JOIN agenda_wish ON agenda_wish.item = agenda_item.id
        WHERE agenda_item.meeting = ?1 AND agenda_item.removed_at = 9223372036854775807
        ORDER BY agenda_wish.item, agenda_wish.post LIMIT 40000";
    ROOMS = "SELECT name, seats FROM agenda_room WHERE meeting = ?1 ORDER BY name LIMIT 100";
    DELETE_ROOMS = "DELETE FROM agenda_room WHERE meeting = ?1";
    INSERT_ROOM = "INSERT INTO agenda_room (meeting, name, seats) VALUES (?1, ?2, ?3)";
}

/// Keeps that a post wants to hear an item, or does not any more. Doing it twice is doing it once.
pub(in super::super) fn set(tx: &mut Tx<'_>, leave: &MayWish, is_wanted: bool) -> Result<(), Fault> {
    let now = tx.now();
    match is_wanted {
        true => tx.run(INSERT_WISH, &[&leave.item, &leave.post, &now]).map(drop),
        false => tx.run(DELETE_WISH, &[&leave.item, &leave.post]).map(drop),
    }
}

/// The posts that want to hear an item.
pub(in super::super) fn of_item(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<Vec<PostId>, Fault> {
    tx.all(WISHES_OF_ITEM, &[&item], |row| row.get(0))
}

/// Who wants to hear which item of a draft.
pub(in super::super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<(AgendaItemId, PostId)>, Fault> {
    tx.all(WISHES_OF_MEETING, &[&meeting], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The rooms of a meeting of which it is known how many they hold.
pub(in super::super) fn rooms(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<(String, i64)>, Fault> {
    tx.all(ROOMS, &[&meeting], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Keeps the rooms in place of those that were known before.
pub(in super::super) fn set_rooms(tx: &mut Tx<'_>, leave: &MayKeep<'_>, rooms: &[(String, i64)]) -> Result<(), Fault> {
    tx.run(DELETE_ROOMS, &[&leave.meeting])?;
    for (name, seats) in rooms {
        tx.run(INSERT_ROOM, &[&leave.meeting, name, seats])?;
    }
    Ok(())
}
