//! SQL of site visits and their places.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Excursion, ExcursionId, Place, PlaceId, Plan};
use super::rules::{MayAdd, MayChange, MayGiveBack, MayKeep, MayTake};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_EXCURSION = "INSERT INTO excursion (id, meeting, title, words, meeting_point, places, starts_at, ends_at, is_step_free,
            walking_minutes, access_words, language, author, changed_at, cancelled_at, cancel_reason, told_place)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 9223372036854775807, '', 0)";
    CHANGE = "UPDATE excursion SET title = ?2, words = ?3, meeting_point = ?4, places = ?5, starts_at = ?6, ends_at = ?7,
            is_step_free = ?8, walking_minutes = ?9, access_words = ?10, language = ?11, author = ?12, changed_at = ?13
        WHERE id = ?1";
    MOVE = "UPDATE excursion SET starts_at = ?2, ends_at = ?3, changed_at = ?4 WHERE id = ?1";
    CANCEL = "UPDATE excursion SET cancelled_at = ?2, cancel_reason = ?3, language = ?4, author = ?5, changed_at = ?2
        WHERE id = ?1 AND cancelled_at = 9223372036854775807";
    EXCURSION = "SELECT id, meeting, title, words, meeting_point, places, starts_at, ends_at, is_step_free, walking_minutes,
            access_words, language, cancelled_at, cancel_reason
        FROM excursion WHERE id = ?1 LIMIT 1";
    EXCURSIONS = "SELECT id, meeting, title, words, meeting_point, places, starts_at, ends_at, is_step_free, walking_minutes,
            access_words, language, cancelled_at, cancel_reason
        FROM excursion WHERE meeting = ?1 ORDER BY id LIMIT 200";
    PLACES_OF_MEETING = "SELECT excursion_place.id, excursion_place.excursion, excursion_place.post, excursion_place.number
        FROM excursion JOIN excursion_place ON excursion_place.excursion = excursion.id
        WHERE excursion.meeting = ?1 ORDER BY excursion_place.id LIMIT 10000";
    INSERT_PLACE = "INSERT INTO excursion_place (id, excursion, post, number, asked_at) VALUES (?1, ?2, ?3, NULL, ?4)";
    GIVE = "UPDATE excursion_place SET number = ?2 WHERE id = ?1 AND number IS NULL";
    DELETE_PLACE = "DELETE FROM excursion_place WHERE id = ?1";
    PLACES_AFTER = "SELECT id, excursion, post, number FROM excursion_place WHERE excursion = ?1 AND id > ?2 ORDER BY id LIMIT 50";
    TOLD = "SELECT told_place FROM excursion WHERE id = ?1 LIMIT 1";
    SET_TOLD = "UPDATE excursion SET told_place = ?2 WHERE id = ?1";
    PLACES_OF_POST = "SELECT COUNT(*) FROM excursion_place JOIN excursion ON excursion.id = excursion_place.excursion
        WHERE excursion_place.post = ?1 AND excursion.starts_at > ?2 LIMIT 1";
}

/// The id of a visit as any record's.
pub(super) fn record(id: ExcursionId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    _leave: &MayAdd,
    meeting: MeetingId,
    (actor, plan): (&Actor, &Plan),
) -> Result<ExcursionId, Fault> {
    let (id, now): (ExcursionId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 14] = [
        &id,
        &meeting,
        &plan.title,
        &plan.words,
        &plan.meeting_point,
        &plan.places,
        &plan.starts_at,
        &plan.ends_at,
        &plan.is_step_free,
        &plan.walking_minutes,
        &plan.access_words,
        &actor.language.code(),
        &actor.post,
        &now,
    ];
    tx.run(INSERT_EXCURSION, &fields)?;
    Ok(id)
}

pub(super) fn change(tx: &mut Tx<'_>, leave: &MayChange<'_>, actor: &Actor) -> Result<(), Fault> {
    let (plan, now) = (leave.plan, tx.now());
    let fields: [&dyn Param; 13] = [
        &leave.excursion.id,
        &plan.title,
        &plan.words,
        &plan.meeting_point,
        &plan.places,
        &plan.starts_at,
        &plan.ends_at,
        &plan.is_step_free,
        &plan.walking_minutes,
        &plan.access_words,
        &actor.language.code(),
        &actor.post,
        &now,
    ];
    tx.run(CHANGE, &fields).map(drop)
}

/// Gives it other hours, from when until when, since its meeting was moved.
pub(super) fn move_to(
    tx: &mut Tx<'_>,
    leave: &MayKeep<'_>,
    (starts_at, ends_at): (Timestamp, Timestamp),
) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(MOVE, &[&leave.excursion.id, &starts_at, &ends_at, &now]).map(drop)
}

/// Calls it off; false when it was called off meanwhile.
pub(super) fn cancel(tx: &mut Tx<'_>, leave: &MayKeep<'_>, (actor, reason): (&Actor, &str)) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 5] = [&leave.excursion.id, &now, &reason, &actor.language.code(), &actor.post];
    Ok(tx.run(CANCEL, &fields)? == 1)
}

pub(super) fn excursion(tx: &mut Tx<'_>, id: ExcursionId) -> Result<Excursion, Stop> {
    tx.one(EXCURSION, &[&id], read)
}

/// The visits of a meeting, by their start.
pub(super) fn excursions(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Excursion>, Fault> {
    let mut all = tx.all(EXCURSIONS, &[&meeting], read)?;
    all.sort_by_key(|excursion| excursion.plan.starts_at);
    Ok(all)
}

/// The places of all visits of a meeting, in the order in which they were asked for.
pub(super) fn places(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Place>, Fault> {
    tx.all(PLACES_OF_MEETING, &[&meeting], read_place)
}

/// Puts a post at the end of the line.
pub(super) fn wait(tx: &mut Tx<'_>, leave: &MayTake<'_>, post: PostId) -> Result<(), Fault> {
    let (id, now): (PlaceId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_PLACE, &[&id, &leave.excursion.id, &post, &now]).map(drop)
}

/// Gives one of the places that there are, which the table takes once.
pub(super) fn give(tx: &mut Tx<'_>, place: &Place, number: i64) -> Result<bool, Fault> {
    Ok(tx.run(GIVE, &[&place.id, &number])? == 1)
}

pub(super) fn give_back(tx: &mut Tx<'_>, leave: &MayGiveBack<'_>) -> Result<(), Fault> {
    delete(tx, leave.place.id)
}

/// Without a leave: whose post comes no more, or whose time of being kept is over.
pub(super) fn delete(tx: &mut Tx<'_>, place: PlaceId) -> Result<(), Fault> {
    tx.run(DELETE_PLACE, &[&place]).map(drop)
}

/// The next of those who hold a place or wait, after the one that was told last.
pub(super) fn places_after(tx: &mut Tx<'_>, id: ExcursionId, told: i64) -> Result<Vec<Place>, Fault> {
    tx.all(PLACES_AFTER, &[&id, &told], read_place)
}

pub(super) fn told(tx: &mut Tx<'_>, id: ExcursionId) -> Result<i64, Stop> {
    tx.one(TOLD, &[&id], |row| row.get(0))
}

pub(super) fn set_told(tx: &mut Tx<'_>, id: ExcursionId, told: i64) -> Result<(), Fault> {
    tx.run(SET_TOLD, &[&id, &told]).map(drop)
}

/// How many visits that are still to come a post has a place on, or waits for.
pub(super) fn places_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let now = tx.now();
    let count: Option<i64> = tx.first(PLACES_OF_POST, &[&post, &now], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

fn read(row: &Row<'_>) -> Result<Excursion, Fault> {
    let plan = Plan {
        title: row.get(2)?,
        words: row.get(3)?,
        meeting_point: row.get(4)?,
        places: row.get(5)?,
        starts_at: row.get(6)?,
        ends_at: row.get(7)?,
        is_step_free: row.get(8)?,
        walking_minutes: row.get(9)?,
        access_words: row.get(10)?,
    };
    Ok(Excursion {
        id: row.get(0)?,
        meeting: row.get(1)?,
        plan,
        language: row.get::<String>(11)?.parse().unwrap_or_default(),
        cancelled_at: row.get::<Timestamp>(12)?,
        cancel_reason: row.get(13)?,
    })
}

fn read_place(row: &Row<'_>) -> Result<Place, Fault> {
    Ok(Place { id: row.get(0)?, excursion: row.get(1)?, post: row.get(2)?, number: row.get(3)? })
}
