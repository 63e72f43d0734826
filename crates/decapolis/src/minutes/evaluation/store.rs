//! SQL of evaluations. Who answered and what was answered are two tables, and no row of the one leads to one of the other.

use kernel::db::{Param, Row, Tx};
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::store::drawn;
use super::model::{Answered, Balance, Evaluation, EvaluationId, Hurdle, Seat, SeatId};
use super::rules::MayAnswer;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_SEAT = "INSERT INTO evaluation_seat (id, meeting, post, asked_at, answered_at)
        VALUES (?1, ?2, ?3, ?4, 9223372036854775807) ON CONFLICT DO NOTHING";
    SEAT = "SELECT id, meeting, post, answered_at, may_contact FROM evaluation_seat WHERE id = ?1";
    SEAT_OF = "SELECT id, meeting, post, answered_at, may_contact FROM evaluation_seat
        WHERE meeting = ?1 AND post = ?2 LIMIT 1";
    SEATS = "SELECT id, meeting, post, answered_at, may_contact FROM evaluation_seat
        WHERE meeting = ?1 ORDER BY post LIMIT 500";
    SEAT_OF_POST = "SELECT id FROM evaluation_seat WHERE post = ?1 ORDER BY id LIMIT 1";
    ANSWER = "UPDATE evaluation_seat SET answered_at = ?3, may_contact = ?4 WHERE meeting = ?1 AND post = ?2
        AND answered_at = 9223372036854775807";
    INSERT_EVALUATION = "INSERT INTO evaluation (id, meeting, overall, recommends, balance, most_useful, will_do, will_do_by,
            missing, hard)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    EVALUATIONS = "SELECT overall, recommends, balance, most_useful, will_do, will_do_by, missing, hard FROM evaluation
        WHERE meeting = ?1 ORDER BY id LIMIT 500";
}

/// Asks a post; nothing where it was asked before.
pub(super) fn insert_seat(tx: &mut Tx<'_>, meeting: MeetingId, post: PostId) -> Result<Option<SeatId>, Fault> {
    let (id, now): (SeatId, _) = (tx.new_id(), tx.now());
    Ok((tx.run(INSERT_SEAT, &[&id, &meeting, &post, &now])? == 1).then_some(id))
}

pub(in crate::minutes) fn seat_by_id(tx: &mut Tx<'_>, id: SeatId) -> Result<Seat, Stop> {
    tx.one(SEAT, &[&id], read_seat)
}

/// The part of a post in the evaluation of a meeting, where it was asked.
pub(in crate::minutes) fn seat_of(tx: &mut Tx<'_>, meeting: MeetingId, post: PostId) -> Result<Option<Seat>, Fault> {
    tx.first(SEAT_OF, &[&meeting, &post], read_seat)
}

/// Everybody who was asked.
pub(super) fn seats(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Seat>, Fault> {
    tx.all(SEATS, &[&meeting], read_seat)
}

/// The posts that do not want to be asked later what a meeting changed.
pub(super) fn not_to_contact(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<PostId>, Fault> {
    Ok(seats(tx, meeting)?.into_iter().filter(|seat| seat.may_contact == Some(false)).map(|seat| seat.post).collect())
}

/// A part of a post in any evaluation, for the tests that visit every page.
pub(super) fn seat_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<Option<SeatId>, Fault> {
    tx.first(SEAT_OF_POST, &[&post], |row| row.get(0))
}

/// Notes that a post answered, and keeps what was answered apart from it; false when it answered before.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    meeting: MeetingId,
    said: &Answered,
) -> Result<bool, Fault> {
    let now: Timestamp = tx.now();
    if tx.run(ANSWER, &[&meeting, &leave.actor.post, &now, &said.may_contact])? == 0 {
        return Ok(false);
    }
    let id: EvaluationId = drawn(tx)?;
    let evaluation = &said.evaluation;
    let hard = evaluation.hard.as_ref().map(|met| met.iter().map(|hurdle| hurdle.code()).collect::<Vec<_>>().join(" "));
    let fields: [&dyn Param; 10] = [
        &id,
        &meeting,
        &evaluation.overall,
        &evaluation.recommends,
        &evaluation.balance.code(),
        &evaluation.most_useful,
        &evaluation.will_do,
        &evaluation.will_do_by,
        &evaluation.missing,
        &hard,
    ];
    tx.run(INSERT_EVALUATION, &fields)?;
    Ok(true)
}

/// All that was answered, in no order of time.
pub(super) fn evaluations(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Evaluation>, Fault> {
    tx.all(EVALUATIONS, &[&meeting], |row| {
        let balance: String = row.get(2)?;
        Ok(Evaluation {
            overall: row.get(0)?,
            recommends: row.get(1)?,
            balance: Balance::from_code(&balance).ok_or_else(|| Fault::broken("balance of a meeting", &balance))?,
            most_useful: row.get(3)?,
            will_do: row.get(4)?,
            will_do_by: row.get(5)?,
            missing: row.get(6)?,
            hard: row.get::<Option<String>>(7)?.map(|codes| codes.split(' ').filter_map(Hurdle::from_code).collect()),
        })
    })
}

fn read_seat(row: &Row<'_>) -> Result<Seat, Fault> {
    Ok(Seat {
        id: row.get(0)?,
        meeting: row.get(1)?,
        post: row.get(2)?,
        answered_at: row.get(3)?,
        may_contact: row.get(4)?,
    })
}
