//! SQL of who sits where.

use std::collections::BTreeMap;

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::post::PostId;
use kernel::stop::Fault;

use super::super::model::{Breakout, BreakoutId, Seat};
use super::super::rules::MayMove;
use crate::forum::{Meeting, MeetingId};

kernel::statements! {
    DELETE_SEATS = "DELETE FROM breakout_seat WHERE breakout = ?1";
    DELETE_SEAT = "DELETE FROM breakout_seat WHERE breakout = ?1 AND post = ?2";
    INSERT_SEAT = "INSERT INTO breakout_seat (id, breakout, post, place, is_moved) VALUES (?1, ?2, ?3, ?4, ?5)";
    SEATS = "SELECT post, place, is_moved FROM breakout_seat WHERE breakout = ?1 ORDER BY place, id LIMIT 2000";
    TO_TELL = "SELECT breakout_seat.post, breakout_seat.place, breakout_seat.is_moved FROM breakout
        JOIN breakout_seat ON breakout_seat.breakout = breakout.id
        WHERE breakout.id = ?1 AND breakout_seat.post > breakout.told_post ORDER BY breakout_seat.post LIMIT 20";
    OF_POST = "SELECT breakout_seat.breakout, breakout_seat.place FROM breakout
        JOIN breakout_seat ON breakout_seat.breakout = breakout.id
        WHERE breakout.meeting = ?1 AND breakout_seat.post = ?2 ORDER BY breakout.id LIMIT 100";
    PAST = "SELECT breakout.id, breakout_seat.place, breakout_seat.post FROM breakout
        JOIN breakout_seat ON breakout_seat.breakout = breakout.id
        WHERE breakout.series = ?1 AND breakout.told_at < 9223372036854775807 AND breakout.id <> ?2
        ORDER BY breakout.id, breakout_seat.place, breakout_seat.post LIMIT 20000";
}

/// Seats people as they were drawn, in place of how they sat before.
pub(in super::super) fn keep(tx: &mut Tx<'_>, id: BreakoutId, seated: &[(PostId, i64)]) -> Result<(), Fault> {
    clear(tx, id)?;
    seated.iter().try_for_each(|(post, place)| insert(tx, id, Seat { post: *post, place: *place, is_moved: false }))
}

fn insert(tx: &mut Tx<'_>, id: BreakoutId, seat: Seat) -> Result<(), Fault> {
    let new: RecordId = tx.new_id();
    let fields: [&dyn Param; 5] = [&new, &id, &seat.post, &seat.place, &seat.is_moved];
    tx.run(INSERT_SEAT, &fields).map(drop)
}

/// Puts somebody into a group by hand; out of all where there is none.
pub(in super::super) fn put(tx: &mut Tx<'_>, leave: &MayMove<'_>, place: Option<i64>) -> Result<(), Fault> {
    let (id, post) = (leave.breakout.id, leave.post);
    tx.run(DELETE_SEAT, &[&id, &post])?;
    place.map_or(Ok(()), |place| insert(tx, id, Seat { post, place, is_moved: true }))
}

/// Nobody sits anywhere. Says how many seats went.
pub(in super::super) fn clear(tx: &mut Tx<'_>, id: BreakoutId) -> Result<u64, Fault> {
    tx.run(DELETE_SEATS, &[&id])
}

/// Who sits where, group by group.
pub(in super::super) fn seats(tx: &mut Tx<'_>, id: BreakoutId) -> Result<Vec<Seat>, Fault> {
    tx.all(SEATS, &[&id], read)
}

/// The next of those who have no mail yet.
pub(in super::super) fn to_tell(tx: &mut Tx<'_>, id: BreakoutId) -> Result<Vec<Seat>, Fault> {
    tx.all(TO_TELL, &[&id], read)
}

fn read(row: &Row<'_>) -> Result<Seat, Fault> {
    Ok(Seat { post: row.get(0)?, place: row.get(1)?, is_moved: row.get(2)? })
}

/// In which groups of a meeting a post sits.
pub(in super::super) fn of_post(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    post: PostId,
) -> Result<BTreeMap<BreakoutId, i64>, Fault> {
    let seats: Vec<_> = tx.all(OF_POST, &[&meeting, &post], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?;
    Ok(seats.into_iter().collect())
}

/// Who sat together in the series before, at this meeting too: a group each, of those that people were told.
pub(in super::super) fn past(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    but: Option<&Breakout>,
) -> Result<Vec<Vec<PostId>>, Fault> {
    let but = but.map_or(0, |breakout| kernel::id::Id::number(breakout.id));
    let read = |row: &Row<'_>| Ok::<_, Fault>(((row.get(0)?, row.get(1)?), row.get(2)?));
    let seats: Vec<((BreakoutId, i64), PostId)> = tx.all(PAST, &[&meeting.series, &but], read)?;
    let mut groups: BTreeMap<(BreakoutId, i64), Vec<PostId>> = BTreeMap::new();
    seats.into_iter().for_each(|(group, post)| groups.entry(group).or_default().push(post));
    Ok(groups.into_values().collect())
}
