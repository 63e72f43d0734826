//! The waiting list of a meeting: who comes next, by a rule that anyone can read.
//!
//! First whoever did not stay away without notice from the series' meetings of the last two years; among these, whoever was
//! at the fewest of them; then whoever has waited longest. A place that becomes free is offered to the first for 48 hours,
//! as pretix does by default, but never past the meeting's beginning.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::model::{Claim, SeatId, SeatState};
use super::store;

/// Days of the past that count; a roundtable meets twice a year.
const COUNTED_DAYS: i64 = 730;

/// Why somebody stands where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::forum) struct Rank {
    /// Times that the home stayed away without notice.
    pub(in crate::forum) absences: usize,
    /// Times that it was there.
    pub(in crate::forum) times: usize,
    /// Since when it waits.
    pub(in crate::forum) since: Timestamp,
    seat: SeatId,
}

/// Those who wait, the next one first.
pub(in crate::forum) fn of(tx: &mut Tx<'_>, meeting: &Meeting, claims: &[Claim]) -> Result<Vec<(Rank, Claim)>, Stop> {
    if !claims.iter().any(|claim| claim.state == SeatState::Waiting) {
        return Ok(Vec::new());
    }
    let past = store::past_of_series(tx, meeting.series, meeting.starts_at)?;
    let since = meeting.starts_at.plus_days(-COUNTED_DAYS);
    let count = |claim: &Claim, state: SeatState| {
        past.iter().filter(|(home, was, at)| *home == claim.home && *was == state && *at >= since).count()
    };
    let waiting = claims.iter().filter(|claim| claim.state == SeatState::Waiting);
    let rank = |claim: &Claim| Rank {
        absences: count(claim, SeatState::Absent),
        times: count(claim, SeatState::Attended),
        since: claim.changed_at,
        seat: claim.id,
    };
    let mut line: Vec<_> = waiting.map(|claim| (rank(claim), *claim)).collect();
    line.sort_by_key(|(rank, _)| *rank);
    Ok(line)
}

/// Where somebody stands in the line, from 1.
pub(in crate::forum) fn place(line: &[(Rank, Claim)], seat: SeatId) -> Option<usize> {
    line.iter().position(|(_, waiting)| waiting.id == seat).map(|index| index + 1)
}

/// The same of a seat that waits, for who is told.
pub(super) fn place_of(tx: &mut Tx<'_>, meeting: &Meeting, seat: SeatId) -> Result<usize, Stop> {
    let claims = store::claims(tx, meeting.id)?;
    let line = of(tx, meeting, &claims)?;
    Ok(place(&line, seat).unwrap_or(line.len()))
}

/// The lowest place that is free on a side of a meeting, if there is one.
pub(in crate::forum) fn free_number(taken: &[i64], most: i64) -> Option<i64> {
    (1..=most).find(|number| taken.binary_search(number).is_err())
}
