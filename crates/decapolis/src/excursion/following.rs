//! A meeting that is moved takes its site visits along: each keeps its local day and hour within the meeting, and whoever has a
//! place or waits for one is told.

use kernel::capability::MeetingBefore;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::{acts, rules, store, telling};
use crate::forum::{self, MeetingId};

/// Moves the visits that lie ahead as far as their meeting was moved.
pub(super) fn follow(tx: &mut Tx<'_>, actor: &Actor, before: &MeetingBefore) -> Result<(), Stop> {
    let meeting = forum::readable(tx, actor, MeetingId::from_number(before.meeting.number()))?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let (was, zone) = ((before.starts_at, &before.zone), meeting.zone());
    let (now, is) = (tx.now(), (meeting.starts_at, &zone));
    for excursion in store::excursions(tx, meeting.id)?.iter().filter(|excursion| excursion.is_open(now)) {
        let leave = rules::may_keep(&standing, now, excursion)?;
        let plan = &excursion.plan;
        store::move_to(tx, &leave, (plan.starts_at.moved(was, is), plan.ends_at.moved(was, is)))?;
        telling::begin(tx, excursion.id)?;
        acts::note(tx, "site_visit_moved", actor, excursion.id)?;
    }
    Ok(())
}
