//! What goes when its time is over: who sat where, two years after their meeting, and all of a cancelled one.

use kernel::db::Tx;
use kernel::retention::SLICE;
use kernel::stop::{Fault, Stop, found};

use super::model::{BreakoutId, KEPT_DAYS};
use super::store::seat;
use crate::forum::{self, MeetingId, Phase};

kernel::statements! {
    WITH_SEATS scans "a network makes some groups a month" = "SELECT id, meeting FROM breakout
        WHERE EXISTS (SELECT 1 FROM breakout_seat WHERE breakout_seat.breakout = breakout.id) ORDER BY id LIMIT 2000";
    COUNT_SEATS = "SELECT COUNT(*) FROM breakout_seat WHERE breakout = ?1";
}

/// Groups of meetings that are over for so long, or do not take place.
fn over(tx: &mut Tx<'_>) -> Result<Vec<BreakoutId>, Stop> {
    let now = tx.now();
    let all: Vec<(BreakoutId, MeetingId)> =
        tx.all(WITH_SEATS, &[], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?;
    let mut over = Vec::new();
    for (breakout, id) in all {
        let Some(meeting) = found(forum::meeting(tx, id))? else { continue };
        let is_old = meeting.ends_at.plus_days(i64::from(KEPT_DAYS)) <= now;
        if is_old || meeting.phase(now) == Phase::Cancelled {
            over.push(breakout);
        }
    }
    Ok(over)
}

pub(super) fn count(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let mut count = 0;
    for breakout in over(tx)? {
        count += tx.first(COUNT_SEATS, &[&breakout], |row| row.get::<i64>(0))?.unwrap_or_default();
    }
    Ok(count)
}

/// Some groups at a time.
pub(super) fn clear(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let mut gone = 0;
    for breakout in over(tx)? {
        if gone >= SLICE {
            break;
        }
        gone += seat::clear(tx, breakout)?;
    }
    Ok(gone)
}
