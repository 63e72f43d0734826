//! The meetings that a post comes to, for its holder's calendar.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::joining::{self, Joining};
use super::model::Meeting;
use super::store::read;

kernel::statements! {
    COMING = "SELECT meeting.id, meeting.series, meeting.circle, meeting.name, meeting.words, meeting.language,
            meeting_series.topic, meeting_series.format, meeting_series.region, meeting.host, meeting.place, meeting.zone,
            meeting.starts_at, meeting.ends_at, meeting.is_confidential, meeting.chair, meeting.seats, meeting.per_city,
            meeting.partner_seats, meeting.admits, meeting.answer_by, meeting.author, meeting.cancelled_at,
            meeting.cancel_reason, meeting.changes, meeting.per_region, meeting_seat.state, meeting_seat.changed_at, meeting.moved_at,
            meeting_joining.way, meeting_joining.address, meeting_joining.spoken, meeting_joining.interpreted
        FROM meeting_seat JOIN meeting ON meeting.id = meeting_seat.meeting
        JOIN meeting_series ON meeting_series.id = meeting.series
        LEFT JOIN meeting_joining ON meeting_joining.meeting = meeting.id
        WHERE meeting_seat.post = ?1 AND meeting_seat.state IN ('held', 'accepted', 'attended') AND meeting.ends_at > ?2
        ORDER BY meeting.starts_at, meeting.id LIMIT 50";
}

/// A meeting at which a post has a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Coming {
    pub(crate) meeting: Meeting,
    /// How one takes part; the address is for who has the seat.
    pub(crate) joining: Joining,
    /// Whether the seat is only kept for it.
    pub(crate) is_held: bool,
    /// When anything of this was last changed.
    pub(crate) changed_at: Timestamp,
}

/// The meetings that a post comes to, or has a place kept for, and that end after an instant; those that were cancelled too.
pub(crate) fn coming(tx: &mut Tx<'_>, post: PostId, after: Timestamp) -> Result<Vec<Coming>, Fault> {
    tx.all(COMING, &[&post, &after], |row| {
        let meeting = read(row)?;
        let (state, changed_at, moved_at): (String, Timestamp, Timestamp) = (row.get(26)?, row.get(27)?, row.get(28)?);
        let cancelled_at = if meeting.cancelled_at == Timestamp::FOREVER { moved_at } else { meeting.cancelled_at };
        let joining = joining::read(row, 29)?.unwrap_or_default();
        Ok(Coming {
            meeting,
            joining,
            is_held: state == "held",
            changed_at: changed_at.max(moved_at).max(cancelled_at),
        })
    })
}
