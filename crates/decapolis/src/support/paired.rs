//! What became of the pairs that a round began: who gave one up need not say why, and the round is repaired.

use std::collections::BTreeSet;

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::engine::Whole;
use super::model::{EngagementId, SeatState, State, Task};
use super::template::Side;
use super::{acts, rules, store};

kernel::statements! {
    GIVEN_UP = "SELECT DISTINCT engagement.id FROM engagement
        LEFT JOIN engagement_seat ON engagement_seat.engagement = engagement.id
            AND engagement_seat.task = 'take-part' AND engagement_seat.state IN ('declined', 'left')
        WHERE engagement.id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            AND (engagement.state = 'left' OR engagement_seat.id IS NOT NULL)
        ORDER BY engagement.id LIMIT 10";
}

/// Of these, those that were stopped, and those in which somebody who was asked declined or left.
pub(super) fn given_up(tx: &mut Tx<'_>, ids: &[EngagementId]) -> Result<BTreeSet<EngagementId>, Fault> {
    let records: Vec<RecordId> = ids.iter().copied().map(store::record).collect();
    let mut found = BTreeSet::new();
    for part in Records::parts(&records) {
        found.extend(tx.all(GIVEN_UP, &part.params(), |row| row.get::<EngagementId>(0))?);
    }
    Ok(found)
}

/// Ends what stands in the round no more and nobody helps with, so that no city waits for nobody.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    if whole.engagement.state != State::Running || has_helper(&whole) {
        return Ok(());
    }
    let leave = rules::may_stop_pair(actor, &whole)?;
    acts::close(tx, leave.whole, State::Left)?;
    acts::note(tx, "support_stopped", actor, id)
}

fn has_helper(whole: &Whole) -> bool {
    let helps = |role: &str| whole.template.role(role).is_some_and(|role| role.side == Side::Helps);
    whole.seats.iter().any(|seat| seat.state == SeatState::Accepted && seat.task == Task::TakePart && helps(&seat.role))
}
