//! A meeting that is moved takes its agenda along: each item keeps its local day and hour within the meeting, in the draft and in
//! what is published, which becomes a new version. Whom that touches is told as of any change.

use kernel::capability::MeetingBefore;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::store::{self, record};
use super::{acts, papers, publishing};
use crate::forum::{self, MeetingId};

/// Moves the agenda as far as its meeting was moved.
pub(super) fn follow(tx: &mut Tx<'_>, actor: &Actor, before: &MeetingBefore) -> Result<(), Stop> {
    let (meeting, keeps) = acts::kept(tx, actor, MeetingId::from_number(before.meeting.number()))?;
    let (from, to) = ((before.starts_at, &before.zone), (meeting.starts_at, &meeting.zone()));
    let moved = |at: Timestamp| at.moved(from, to);
    let items = store::items(tx, meeting.id)?;
    if items.is_empty() {
        return Ok(());
    }
    for item in &items {
        if item.plan.is_placed() {
            store::move_to(tx, &keeps, item.id, moved(item.plan.starts_at))?;
        } else {
            acts::await_place(tx, &meeting, record(item.id), &item.plan)?;
        }
    }
    papers::follow_all(tx, &meeting)?;
    acts::note(tx, "agenda_moved", actor, forum::record(meeting.id))?;
    publishing::publish_moved(tx, &meeting, &keeps, moved)
}
