//! SQL of seats.

use std::collections::BTreeSet;

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{MeetingId, SeriesId};
use super::super::rules::MayConduct;
use super::model::{Claim, Seat, SeatId, SeatState, Side};
use super::rules::{MayAsk, MaySettle};

kernel::statements! {
    INSERT_SEAT = "INSERT INTO meeting_seat (id, meeting, side, post, home, state, asked_at, changed_at, until, words, language)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 9223372036854775807, ?8, ?9)";
    SEAT = "SELECT meeting_seat.id, meeting_seat.meeting, meeting_seat.side, meeting_seat.post, meeting_seat.home,
            meeting_seat.instead_of, meeting_seat.state, meeting_seat.number, meeting_seat.asked_at, meeting_seat.changed_at,
            meeting_seat.until, meeting_seat.words, meeting_seat.language, post.title, post.function, person.name,
            meeting_seat.is_afar
        FROM meeting_seat JOIN post ON post.id = meeting_seat.post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE meeting_seat.id = ?1 LIMIT 1";
    SEATS = "SELECT meeting_seat.id, meeting_seat.meeting, meeting_seat.side, meeting_seat.post, meeting_seat.home,
            meeting_seat.instead_of, meeting_seat.state, meeting_seat.number, meeting_seat.asked_at, meeting_seat.changed_at,
            meeting_seat.until, meeting_seat.words, meeting_seat.language, post.title, post.function, person.name,
            meeting_seat.is_afar
        FROM meeting_seat JOIN post ON post.id = meeting_seat.post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE meeting_seat.meeting = ?1 ORDER BY meeting_seat.id LIMIT 1000";
    CLAIMS = "SELECT id, side, post, home, state, number, changed_at FROM meeting_seat
        WHERE meeting = ?1 ORDER BY id LIMIT 1000";
    SEATS_AFTER = "SELECT meeting_seat.id, meeting_seat.meeting, meeting_seat.side, meeting_seat.post, meeting_seat.home,
            meeting_seat.instead_of, meeting_seat.state, meeting_seat.number, meeting_seat.asked_at, meeting_seat.changed_at,
            meeting_seat.until, meeting_seat.words, meeting_seat.language, post.title, post.function, person.name,
            meeting_seat.is_afar
        FROM meeting_seat JOIN post ON post.id = meeting_seat.post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE meeting_seat.meeting = ?1 AND meeting_seat.id > ?3 ORDER BY meeting_seat.id LIMIT 50";
    SEAT_OF_POST = "SELECT id FROM meeting_seat WHERE meeting = ?1 AND post = ?2 LIMIT 1";
    SEATS_OF_POST = "SELECT COUNT(*) FROM meeting_seat JOIN meeting ON meeting.id = meeting_seat.meeting
        WHERE meeting_seat.post = ?1 AND meeting.ends_at > ?2 AND meeting_seat.state IN ('invited', 'held', 'waiting', 'offered',
            'accepted')";
    PASSING = "SELECT meeting_seat.id FROM meeting_seat JOIN meeting ON meeting.id = meeting_seat.meeting
        WHERE meeting_seat.post = ?1 AND meeting.starts_at > ?2 AND meeting.cancelled_at = 9223372036854775807
            AND meeting_seat.state IN ('invited', 'held', 'waiting', 'offered', 'accepted')
        ORDER BY meeting_seat.id LIMIT 100";
    NUMBERS = "SELECT number FROM meeting_seat WHERE meeting = ?1 AND side = ?2 AND number IS NOT NULL
        ORDER BY number LIMIT 2000";
    SETTLE = "UPDATE meeting_seat SET state = ?2, number = ?3, changed_at = ?4, until = ?5, words = ?6, language = ?7
        WHERE id = ?1 AND state = ?8";
    SET_AFAR = "UPDATE meeting_seat SET is_afar = ?2 WHERE id = ?1";
    ALL_HERE = "UPDATE meeting_seat SET is_afar = FALSE WHERE meeting = ?1";
    GIVE_TO = "UPDATE meeting_seat SET post = ?2, instead_of = ?3 WHERE id = ?1 AND post = ?3";
    GIVE_BACK = "UPDATE meeting_seat SET post = instead_of, instead_of = NULL
        WHERE id = ?1 AND post = ?2 AND instead_of IS NOT NULL";
    SEATED_BEFORE = "SELECT DISTINCT meeting_seat.home FROM meeting
        JOIN meeting_seat ON meeting_seat.meeting = meeting.id AND meeting_seat.state IN ('accepted', 'attended')
        WHERE meeting.series = ?1 AND meeting.starts_at < ?2 ORDER BY meeting_seat.home LIMIT 5000";
    PAST_OF_SERIES = "SELECT meeting_seat.home, meeting_seat.state, meeting.starts_at FROM meeting
        JOIN meeting_seat ON meeting_seat.meeting = meeting.id AND meeting_seat.state IN ('attended', 'absent')
        WHERE meeting.series = ?1 AND meeting.starts_at < ?2 ORDER BY meeting.starts_at DESC, meeting_seat.id LIMIT 5000";
}

/// The id of a seat as any record's.
pub(in crate::forum) fn record(id: SeatId) -> RecordId {
    RecordId::from_number(id.number())
}

/// A new seat, proposed or asked for.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayAsk<'_>,
    state: SeatState,
    words: &str,
    language: Language,
) -> Result<SeatId, Fault> {
    let (id, now): (SeatId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 9] = [
        &id,
        &leave.meeting.id,
        &leave.side.code(),
        &leave.post,
        &leave.home,
        &state.code(),
        &now,
        &words,
        &language.code(),
    ];
    tx.run(INSERT_SEAT, &fields)?;
    Ok(id)
}

pub(in crate::forum) fn seat(tx: &mut Tx<'_>, id: SeatId) -> Result<Seat, Stop> {
    let now = tx.now();
    tx.one(SEAT, &[&id, &now], read)
}

/// All seats of a meeting, in the order in which they were proposed.
pub(in crate::forum) fn seats(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Seat>, Fault> {
    let now = tx.now();
    tx.all(SEATS, &[&meeting, &now], read)
}

/// What all seats of a meeting say of its places, in the order in which they were proposed.
pub(in crate::forum) fn claims(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Claim>, Fault> {
    tx.all(CLAIMS, &[&meeting], |row| {
        Ok(Claim {
            id: row.get(0)?,
            side: side_of(&row.get::<String>(1)?)?,
            post: row.get(2)?,
            home: row.get(3)?,
            state: state_of(&row.get::<String>(4)?)?,
            number: row.get(5)?,
            changed_at: row.get(6)?,
        })
    })
}

/// The next fifty seats of a meeting after one of them.
pub(in crate::forum) fn seats_after(tx: &mut Tx<'_>, meeting: MeetingId, after: i64) -> Result<Vec<Seat>, Fault> {
    let now = tx.now();
    tx.all(SEATS_AFTER, &[&meeting, &now, &after], read)
}

/// The seat of a post at a meeting, whatever became of it.
pub(in crate::forum) fn seat_of_post(tx: &mut Tx<'_>, meeting: MeetingId, post: PostId) -> Result<Option<Seat>, Stop> {
    let found: Option<SeatId> = tx.first(SEAT_OF_POST, &[&meeting, &post], |row| row.get(0))?;
    found.map(|id| seat(tx, id)).transpose()
}

/// How many seats a post has, or is asked to take, at meetings that are not over.
pub(in crate::forum) fn seats_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let now = tx.now();
    let count: Option<i64> = tx.first(SEATS_OF_POST, &[&post, &now], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

/// The seats that a post has, or is asked to take, at meetings that lie ahead.
pub(super) fn passing(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<SeatId>, Fault> {
    let now = tx.now();
    tx.all(PASSING, &[&post, &now], |row| row.get(0))
}

/// The places that are taken on one side of a meeting, in order.
pub(super) fn numbers(tx: &mut Tx<'_>, meeting: MeetingId, side: Side) -> Result<Vec<i64>, Fault> {
    tx.all(NUMBERS, &[&meeting, &side.code()], |row| row.get(0))
}

/// What a seat becomes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Settled<'s> {
    pub(super) state: SeatState,
    pub(super) number: Option<i64>,
    pub(super) until: Timestamp,
    pub(super) words: &'s str,
    pub(super) language: Language,
}

/// Settles a seat; false when it was settled otherwise meanwhile.
pub(super) fn settle(tx: &mut Tx<'_>, leave: &MaySettle<'_>, to: Settled<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 8] = [
        &leave.seat.id,
        &to.state.code(),
        &to.number,
        &now,
        &to.until,
        &to.words,
        &to.language.code(),
        &leave.seat.state.code(),
    ];
    Ok(tx.run(SETTLE, &fields)? == 1)
}

/// Notes whether whoever has a seat takes part from afar.
pub(super) fn set_afar(tx: &mut Tx<'_>, leave: &MaySettle<'_>, is_afar: bool) -> Result<(), Fault> {
    tx.run(SET_AFAR, &[&leave.seat.id, &is_afar]).map(drop)
}

/// Nobody takes part otherwise than all do, since the meeting has one way by now.
pub(in crate::forum) fn forget_ways(tx: &mut Tx<'_>, leave: &MayConduct<'_>) -> Result<(), Fault> {
    tx.run(ALL_HERE, &[&leave.meeting.id]).map(drop)
}

/// Gives a seat to another post; false when it was given meanwhile.
pub(super) fn give_to(tx: &mut Tx<'_>, leave: &MaySettle<'_>, deputy: PostId) -> Result<bool, Fault> {
    Ok(tx.run(GIVE_TO, &[&leave.seat.id, &deputy, &leave.seat.post])? == 1)
}

/// Gives a seat back to the post that sent a deputy; false when it was given meanwhile.
pub(super) fn give_back(tx: &mut Tx<'_>, leave: &MaySettle<'_>) -> Result<bool, Fault> {
    Ok(tx.run(GIVE_BACK, &[&leave.seat.id, &leave.seat.post])? == 1)
}

/// Whose city came, or stayed away without notice, at meetings of a series before an instant, the latest first.
pub(in crate::forum) fn past_of_series(
    tx: &mut Tx<'_>,
    series: SeriesId,
    before: Timestamp,
) -> Result<Vec<(CircleId, SeatState, Timestamp)>, Fault> {
    tx.all(PAST_OF_SERIES, &[&series, &before], |row| Ok((row.get(0)?, state_of(&row.get::<String>(1)?)?, row.get(2)?)))
}

/// Whose people had a seat at a meeting of a series before an instant.
pub(in crate::forum) fn seated_before(
    tx: &mut Tx<'_>,
    series: SeriesId,
    before: Timestamp,
) -> Result<BTreeSet<CircleId>, Fault> {
    let homes: Vec<CircleId> = tx.all(SEATED_BEFORE, &[&series, &before], |row| row.get(0))?;
    Ok(homes.into_iter().collect())
}

fn state_of(code: &str) -> Result<SeatState, Fault> {
    SeatState::from_code(code).ok_or_else(|| Fault::broken("state of a seat", code))
}

fn side_of(code: &str) -> Result<Side, Fault> {
    Side::from_code(code).ok_or_else(|| Fault::broken("side of a seat", code))
}

fn read(row: &Row<'_>) -> Result<Seat, Fault> {
    Ok(Seat {
        id: row.get(0)?,
        meeting: row.get(1)?,
        side: side_of(&row.get::<String>(2)?)?,
        post: row.get(3)?,
        home: row.get(4)?,
        instead_of: row.get(5)?,
        state: state_of(&row.get::<String>(6)?)?,
        number: row.get(7)?,
        asked_at: row.get(8)?,
        changed_at: row.get(9)?,
        until: row.get(10)?,
        words: row.get(11)?,
        language: row.get::<String>(12)?.parse().unwrap_or_default(),
        title: row.get(13)?,
        function: Function::from_code(&row.get::<String>(14)?)?,
        holder: row.get(15)?,
        is_afar: row.get(16)?,
    })
}
