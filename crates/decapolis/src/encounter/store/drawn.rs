//! SQL of who meets whom, and of mutual wishes that could not be met.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::language::Language;
use kernel::stop::{Fault, Stop};

use super::super::model::{CalledOff, Drawn, Encounter, EncounterId, RoundId, Unmet};
use super::super::rules::{MayCallOff, MayDraw};

kernel::statements! {
    DELETE_ENCOUNTERS = "DELETE FROM encounter WHERE round = ?1";
    DELETE_UNMET = "DELETE FROM encounter_unmet WHERE round = ?1";
    INSERT_ENCOUNTER = "INSERT INTO encounter (id, round, one, other, slot, place, called_off_at, words, language)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 9223372036854775807, '', 'en')";
    INSERT_UNMET = "INSERT INTO encounter_unmet (id, round, one, other, common, full_slots) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    SET_DRAWN = "UPDATE encounter_round SET drawn_at = ?2, draws = draws + 1 WHERE id = ?1 AND told_at = 9223372036854775807";
    ENCOUNTERS = "SELECT id, round, one, other, slot, place, called_off_by, words, language FROM encounter
        WHERE round = ?1 ORDER BY slot, place LIMIT 8000";
    ENCOUNTER = "SELECT id, round, one, other, slot, place, called_off_by, words, language FROM encounter
        WHERE id = ?1 LIMIT 1";
    UNMET = "SELECT one, other, common, full_slots FROM encounter_unmet WHERE round = ?1 ORDER BY id LIMIT 8000";
    CALL_OFF = "UPDATE encounter SET called_off_at = ?2, called_off_by = ?3, words = ?4, language = ?5
        WHERE id = ?1 AND called_off_at = 9223372036854775807";
}

/// Keeps what was drawn up in place of what was drawn before; false where people were told meanwhile.
pub(in super::super) fn keep(tx: &mut Tx<'_>, leave: &MayDraw<'_>, drawn: &Drawn) -> Result<bool, Fault> {
    let (round, now) = (leave.round.id, tx.now());
    if tx.run(SET_DRAWN, &[&round, &now])? != 1 {
        return Ok(false);
    }
    clear(tx, round)?;
    for (one, other, slot, place) in &drawn.met {
        let id: EncounterId = tx.new_id();
        tx.run(INSERT_ENCOUNTER, &[&id, &round, one, other, slot, place])?;
    }
    for unmet in &drawn.unmet {
        let id: RecordId = tx.new_id();
        let fields: [&dyn Param; 6] = [&id, &round, &unmet.one, &unmet.other, &unmet.common, &unmet.full];
        tx.run(INSERT_UNMET, &fields)?;
    }
    Ok(true)
}

/// Nobody meets anybody in a round: it gets other slots, or its time is over. Says how many rows went.
pub(in super::super) fn clear(tx: &mut Tx<'_>, round: RoundId) -> Result<u64, Fault> {
    let unmet = tx.run(DELETE_UNMET, &[&round])?;
    Ok(unmet + tx.run(DELETE_ENCOUNTERS, &[&round])?)
}

/// Who meets whom, by slot and table.
pub(in super::super) fn encounters(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Encounter>, Fault> {
    tx.all(ENCOUNTERS, &[&round], read)
}

pub(in super::super) fn encounter(tx: &mut Tx<'_>, id: EncounterId) -> Result<Encounter, Stop> {
    tx.one(ENCOUNTER, &[&id], read)
}

/// Mutual wishes that could not be met.
pub(in super::super) fn unmet(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<Unmet>, Fault> {
    tx.all(UNMET, &[&round], |row| {
        Ok(Unmet { one: row.get(0)?, other: row.get(1)?, common: row.get(2)?, full: row.get(3)? })
    })
}

/// One of both does not come; false where it was called off meanwhile.
pub(in super::super) fn call_off(
    tx: &mut Tx<'_>,
    leave: &MayCallOff<'_>,
    (words, language): (&str, Language),
) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 5] = [&leave.encounter.id, &now, &leave.by, &words, &language.code()];
    Ok(tx.run(CALL_OFF, &fields)? == 1)
}

fn read(row: &Row<'_>) -> Result<Encounter, Fault> {
    let by = row.get::<Option<_>>(6)?;
    let (words, language): (String, String) = (row.get(7)?, row.get(8)?);
    Ok(Encounter {
        id: row.get(0)?,
        round: row.get(1)?,
        one: row.get(2)?,
        other: row.get(3)?,
        slot: row.get(4)?,
        place: row.get(5)?,
        called_off: by.map(|by| CalledOff { by, words, language: language.parse().unwrap_or_default() }),
    })
}
