//! SQL of the dates that everybody may know.

use kernel::db::Tx;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{MeetingId, SeriesId};
use super::super::rules::MayPublishDates;
use crate::network::CityId;

kernel::statements! {
    SET_PUBLIC = "UPDATE meeting_series SET dates_are_public = ?2 WHERE id = ?1";
    ARE_PUBLIC = "SELECT dates_are_public FROM meeting_series WHERE id = ?1 LIMIT 1";
    FIRST_PUBLIC scans "a network has a few series" = "SELECT id FROM meeting_series WHERE dates_are_public
        ORDER BY sort_key, id LIMIT 1";
    PUBLIC_DATES = "SELECT meeting.id, meeting.name, meeting.zone, meeting.starts_at, meeting.ends_at, meeting.host,
            meeting.made_at, meeting.moved_at, meeting.cancelled_at, meeting.changes
        FROM meeting JOIN meeting_series ON meeting_series.id = meeting.series
        WHERE meeting.series = ?1 AND meeting_series.dates_are_public
        ORDER BY meeting.starts_at DESC, meeting.id DESC LIMIT 100";
}

/// What everybody may know of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PublicDates {
    pub(super) id: MeetingId,
    pub(super) name: String,
    pub(super) zone: String,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    pub(super) host: Option<CityId>,
    pub(super) is_cancelled: bool,
    pub(super) changed_at: Timestamp,
    pub(super) changes: i64,
}

pub(super) fn set(tx: &mut Tx<'_>, leave: &MayPublishDates<'_>, are_public: bool) -> Result<(), Fault> {
    tx.run(SET_PUBLIC, &[&leave.series.id, &are_public]).map(drop)
}

pub(super) fn are_public(tx: &mut Tx<'_>, id: SeriesId) -> Result<bool, Stop> {
    tx.one(ARE_PUBLIC, &[&id], |row| row.get(0))
}

pub(super) fn first_public(tx: &mut Tx<'_>) -> Result<Option<SeriesId>, Fault> {
    tx.first(FIRST_PUBLIC, &[], |row| row.get(0))
}

/// The latest hundred; nothing where the dates of the series are not public.
pub(super) fn dates(tx: &mut Tx<'_>, id: SeriesId) -> Result<Vec<PublicDates>, Fault> {
    tx.all(PUBLIC_DATES, &[&id], |row| {
        let (made_at, moved_at, cancelled_at): (Timestamp, Timestamp, Timestamp) =
            (row.get(6)?, row.get(7)?, row.get(8)?);
        let is_cancelled = cancelled_at != Timestamp::FOREVER;
        Ok(PublicDates {
            id: row.get(0)?,
            name: row.get(1)?,
            zone: row.get(2)?,
            starts_at: row.get(3)?,
            ends_at: row.get(4)?,
            host: row.get(5)?,
            is_cancelled,
            changed_at: if is_cancelled { cancelled_at } else { made_at.max(moved_at) },
            changes: row.get(9)?,
        })
    })
}
