//! Who was at a meeting, as far as its seats know it.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::model::MeetingId;
use super::seat::{self, Seat, SeatState};

/// What is known of somebody's coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Somebody noted that they were there.
    Present,
    /// They said that they come, and nobody noted whether they did.
    Expected,
    /// They gave notice that they do not come.
    Excused,
}

/// A post in the list of those who were there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OnRoll {
    pub(crate) post: PostId,
    /// The post that it came for, as a deputy.
    pub(crate) instead_of: Option<PostId>,
    pub(crate) presence: Presence,
}

/// Those who were there, who were to come, and who gave notice, in the order in which they were proposed.
pub(crate) fn roll(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<OnRoll>, Fault> {
    let line = |seat: &Seat| {
        let presence = match seat.state {
            SeatState::Attended => Presence::Present,
            SeatState::Accepted => Presence::Expected,
            SeatState::Excused => Presence::Excused,
            _ => return None,
        };
        Some(OnRoll { post: seat.post, instead_of: seat.instead_of, presence })
    };
    Ok(seat::store::seats(tx, meeting)?.iter().filter_map(line).collect())
}
