//! SQL of how one takes part in a meeting.

use kernel::db::{Param, Row, Tx};
use kernel::stop::Fault;

use super::super::model::MeetingId;
use super::super::rules::MayConduct;
use super::model::{Joining, Way};

kernel::statements! {
    JOINING = "SELECT way, address, spoken, interpreted FROM meeting_joining WHERE meeting = ?1 LIMIT 1";
    SET_JOINING = "INSERT INTO meeting_joining (meeting, way, address, spoken, interpreted) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (meeting) DO UPDATE SET way = excluded.way, address = excluded.address, spoken = excluded.spoken,
            interpreted = excluded.interpreted";
    NOTE_CHANGE = "UPDATE meeting SET changes = changes + 1, moved_at = ?2, told_seat = 0 WHERE id = ?1";
}

/// In the room, and nothing said of languages, where nobody said otherwise.
pub(in crate::forum) fn of_meeting(tx: &mut Tx<'_>, id: MeetingId) -> Result<Joining, Fault> {
    Ok(tx.first(JOINING, &[&id], |row| read(row, 0))?.flatten().unwrap_or_default())
}

/// From four columns of a row from one on; nothing where it is joined to none.
pub(in crate::forum) fn read(row: &Row<'_>, column: usize) -> Result<Option<Joining>, Fault> {
    let way: Option<String> = row.get(column)?;
    let Some(way) = way else { return Ok(None) };
    Ok(Some(Joining {
        way: Way::from_code(&way).ok_or_else(|| Fault::broken("way to take part in a meeting", &way))?,
        address: row.get(column + 1)?,
        spoken: row.get(column + 2)?,
        interpreted: row.get(column + 3)?,
    }))
}

pub(super) fn set(tx: &mut Tx<'_>, leave: &MayConduct<'_>, joining: &Joining) -> Result<(), Fault> {
    let fields: [&dyn Param; 5] =
        [&leave.meeting.id, &joining.way.code(), &joining.address, &joining.spoken, &joining.interpreted];
    tx.run(SET_JOINING, &fields).map(drop)
}

/// Calendars have to learn of it.
pub(super) fn note_change(tx: &mut Tx<'_>, leave: &MayConduct<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(NOTE_CHANGE, &[&leave.meeting.id, &now]).map(drop)
}
