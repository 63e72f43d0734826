//! SQL of confirmations.

use kernel::db::{Param, Row, Tx};
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::PracticeId;
use super::super::rules::MaySpeakOf;
use super::super::store::{number_of, read_place};
use super::acts::NewConfirmation;
use super::{Confirmation, ConfirmationId, Said};

kernel::statements! {
    INSERT = "INSERT INTO practice_confirmation (id, practice, place, post, said, since, words, language,
            confirmed_before, made_at, undone_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    OF_PRACTICE = "SELECT id, place, post, said, since, words, language, confirmed_before, made_at
        FROM practice_confirmation WHERE practice = ?1 AND undone_at > ?2 ORDER BY id DESC LIMIT 10";
    UNDO = "UPDATE practice_confirmation SET undone_at = ?2 WHERE id = ?1 AND undone_at > ?2";
    SET_CONFIRMED = "UPDATE practice SET confirmed_at = ?2 WHERE id = ?1";
    SET_STOPPED = "UPDATE practice SET stage = 'stopped', ended = ?2 WHERE id = ?1 AND place = ?3";
    SET_CITY_STAGE = "UPDATE practice_city SET stage = ?3 WHERE practice = ?1 AND place = ?2";
    ASKED = "SELECT COALESCE(practice.confirmed_at, practice.created_at), practice_city.contact FROM practice
        JOIN practice_city ON practice_city.practice = practice.id AND practice_city.contact IS NOT NULL
        WHERE practice.id = ?1 AND practice.state = 'published' AND practice.stage <> 'stopped'
        ORDER BY practice_city.is_origin DESC, practice_city.place LIMIT 1";
    DEMO_AGE = "UPDATE practice SET created_at = ?2 WHERE id = ?1 AND confirmed_at IS NULL";
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MaySpeakOf<'_>, new: &NewConfirmation) -> Result<ConfirmationId, Fault> {
    let id: ConfirmationId = tx.new_id();
    let now = tx.now();
    let (place, language) = (number_of(leave.city.place), leave.actor.language.code());
    let fields: [&dyn Param; 11] = [
        &id,
        &leave.practice.id,
        &place,
        &leave.actor.post,
        &new.said.code(),
        &new.since,
        &new.words,
        &language,
        &leave.practice.confirmed_at,
        &now,
        &Timestamp::FOREVER,
    ];
    tx.run(INSERT, &fields)?;
    Ok(id)
}

/// What was said of a practice and stands, the latest first.
pub(in super::super) fn of_practice(tx: &mut Tx<'_>, practice: PracticeId) -> Result<Vec<Confirmation>, Fault> {
    let now = tx.now();
    tx.all(OF_PRACTICE, &[&practice, &now], read)
}

pub(super) fn undo(tx: &mut Tx<'_>, id: ConfirmationId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(UNDO, &[&id, &now])? == 1)
}

pub(super) fn set_confirmed(tx: &mut Tx<'_>, practice: PracticeId, at: Option<Timestamp>) -> Result<(), Fault> {
    tx.run(SET_CONFIRMED, &[&practice, &at]).map(drop)
}

/// The city's own line ends; where it is the one the practice is from, the practice does too.
pub(super) fn set_stopped(tx: &mut Tx<'_>, leave: &MaySpeakOf<'_>, year: i64) -> Result<(), Fault> {
    let place = number_of(leave.city.place);
    tx.run(SET_CITY_STAGE, &[&leave.practice.id, &place, &"stopped"])?;
    tx.run(SET_STOPPED, &[&leave.practice.id, &year, &place]).map(drop)
}

/// When a shown practice that runs was confirmed last, or written, and the post that can be asked.
pub(super) fn asked(tx: &mut Tx<'_>, practice: PracticeId) -> Result<Option<(Timestamp, PostId)>, Fault> {
    tx.first(ASKED, &[&practice], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) fn make_old(tx: &mut Tx<'_>, practice: PracticeId, since: Timestamp) -> Result<(), Fault> {
    tx.run(DEMO_AGE, &[&practice, &since]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Confirmation, Fault> {
    let said: String = row.get(3)?;
    Ok(Confirmation {
        id: row.get(0)?,
        place: read_place(row, 1)?,
        post: row.get(2)?,
        said: Said::from_code(&said).ok_or_else(|| Fault::broken("what was said of a practice", &said))?,
        since: row.get(4)?,
        words: row.get(5)?,
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        confirmed_before: row.get(7)?,
        made_at: row.get(8)?,
    })
}
