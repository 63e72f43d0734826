//! What goes when its time is over: wishes, when people cannot be met, and what came of it, a month after their meeting, and all of a cancelled one.

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
    ROUNDS_WITH_AWAY scans "what there is, is of the meetings of some months" = "SELECT id, meeting FROM encounter_round
        WHERE EXISTS (SELECT 1 FROM encounter_away WHERE encounter_away.round = encounter_round.id) ORDER BY id LIMIT 500";
    WISHES_OF_ROUND = "SELECT id FROM encounter_wish WHERE round = ?1 ORDER BY id LIMIT 40000";
    DELETE_WISH = "DELETE FROM encounter_wish WHERE id = ?1";
    AWAY_OF_ROUND = "SELECT id FROM encounter_away WHERE round = ?1 ORDER BY id LIMIT 40000";
    DELETE_AWAY = "DELETE FROM encounter_away WHERE id = ?1";
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

/// What there is of such rounds.
fn of_over(tx: &mut Tx<'_>, (rounds, of_round): (&'static Sql, &'static Sql)) -> Result<Vec<RecordId>, Stop> {
    let mut found = Vec::new();
    for round in over(tx, rounds)? {
        found.extend(tx.all(of_round, &[&round], |row| row.get::<RecordId>(0))?);
    }
    Ok(found)
}

fn clear(tx: &mut Tx<'_>, mut found: Vec<RecordId>, delete: &'static Sql) -> Result<u64, Stop> {
    found.truncate(SLICE as usize);
    for id in &found {
        tx.run(delete, &[id])?;
    }
    Ok(found.len() as u64)
}

/// Wishes by round, and when people cannot be met.
const WISHES: (&Sql, &Sql) = (ROUNDS_WITH_WISHES, WISHES_OF_ROUND);
const AWAY: (&Sql, &Sql) = (ROUNDS_WITH_AWAY, AWAY_OF_ROUND);

pub(super) fn count_wishes(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(of_over(tx, WISHES)?.len()).unwrap_or(i64::MAX))
}

pub(super) fn clear_wishes(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let wishes = of_over(tx, WISHES)?;
    clear(tx, wishes, DELETE_WISH)
}

pub(super) fn count_away(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(i64::try_from(of_over(tx, AWAY)?.len()).unwrap_or(i64::MAX))
}

pub(super) fn clear_away(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let away = of_over(tx, AWAY)?;
    clear(tx, away, DELETE_AWAY)
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
