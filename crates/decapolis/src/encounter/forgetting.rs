//! What goes when its time is over: wishes and what came of them, a month after their meeting, and all of a cancelled one.

use kernel::circle::RecordId;
use kernel::db::{Sql, Tx};
use kernel::retention::SLICE;
use kernel::stop::{Fault, Stop, found};

use super::model::{KEPT_DAYS, RoundId};
use super::store::drawn;
use crate::forum::{self, MeetingId, Phase};

kernel::statements! {
    ROUNDS_WITH_WISHES scans "what there is, is of the meetings of some months" = "SELECT id, meeting FROM encounter_round
        WHERE EXISTS (SELECT 1 FROM encounter_wish WHERE encounter_wish.round = encounter_round.id) ORDER BY id LIMIT 500";
    ROUNDS_DRAWN scans "what there is, is of the meetings of some months" = "SELECT id, meeting FROM encounter_round
        WHERE EXISTS (SELECT 1 FROM encounter WHERE encounter.round = encounter_round.id)
            OR EXISTS (SELECT 1 FROM encounter_unmet WHERE encounter_unmet.round = encounter_round.id)
        ORDER BY id LIMIT 500";
    WISHES_OF_ROUND = "SELECT id FROM encounter_wish WHERE round = ?1 ORDER BY id LIMIT 40000";
    DELETE_WISH = "DELETE FROM encounter_wish WHERE id = ?1";
    COUNT_DRAWN = "SELECT (SELECT COUNT(*) FROM encounter WHERE encounter.round = ?1)
        + (SELECT COUNT(*) FROM encounter_unmet WHERE encounter_unmet.round = ?1)";
}

/// Rounds of meetings that are over for so long, or do not take place.
fn over(tx: &mut Tx<'_>, rounds: &'static Sql) -> Result<Vec<RoundId>, Stop> {
    let now = tx.now();
    let rounds: Vec<(RoundId, MeetingId)> = tx.all(rounds, &[], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?;
    let mut over = Vec::new();
    for (round, id) in rounds {
        let Some(meeting) = found(forum::meeting(tx, id))? else { continue };
        let is_old = meeting.ends_at.plus_days(i64::from(KEPT_DAYS)) <= now;
        if is_old || meeting.phase(now) == Phase::Cancelled {
            over.push(round);
        }
    }
    Ok(over)
}

fn wishes_over(tx: &mut Tx<'_>) -> Result<Vec<RecordId>, Stop> {
    let mut wishes = Vec::new();
    for round in over(tx, ROUNDS_WITH_WISHES)? {
        wishes.extend(tx.all(WISHES_OF_ROUND, &[&round], |row| row.get::<RecordId>(0))?);
    }
    Ok(wishes)
}

pub(super) fn count_wishes(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(wishes_over(tx)?.len()).unwrap_or(i64::MAX))
}

pub(super) fn clear_wishes(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let mut wishes = wishes_over(tx)?;
    wishes.truncate(SLICE as usize);
    for wish in &wishes {
        tx.run(DELETE_WISH, &[wish])?;
    }
    Ok(wishes.len() as u64)
}

pub(super) fn count_drawn(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let mut count = 0;
    for round in over(tx, ROUNDS_DRAWN)? {
        count += tx.first(COUNT_DRAWN, &[&round], |row| row.get::<i64>(0))?.unwrap_or_default();
    }
    Ok(count)
}

/// A round at a time.
pub(super) fn clear_drawn(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let Some(round) = over(tx, ROUNDS_DRAWN)?.first().copied() else { return Ok(0) };
    Ok(drawn::clear(tx, round)?)
}
