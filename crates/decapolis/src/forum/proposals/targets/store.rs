//! SQL of how many cities of a region should come.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::super::model::MeetingId;
use super::MayAim;
use crate::network::RegionId;

kernel::statements! {
    SET_TARGET = "INSERT INTO meeting_target (meeting, region, wanted) VALUES (?1, ?2, ?3)
        ON CONFLICT (meeting, region) DO UPDATE SET wanted = excluded.wanted";
    DROP_TARGET = "DELETE FROM meeting_target WHERE meeting = ?1 AND region = ?2";
    TARGETS = "SELECT region, wanted FROM meeting_target WHERE meeting = ?1 ORDER BY region LIMIT 100";
}

/// Aims at so many cities of a region; at nothing where it is none.
pub(super) fn set(tx: &mut Tx<'_>, leave: &MayAim<'_>, (region, wanted): (RegionId, i64)) -> Result<(), Fault> {
    if wanted == 0 {
        return tx.run(DROP_TARGET, &[&leave.meeting.id, &region]).map(drop);
    }
    tx.run(SET_TARGET, &[&leave.meeting.id, &region, &wanted]).map(drop)
}

/// What is aimed at, by region.
pub(super) fn targets(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<BTreeMap<RegionId, i64>, Fault> {
    Ok(tx.all(TARGETS, &[&meeting], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}
