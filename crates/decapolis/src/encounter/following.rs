//! A meeting that is moved takes its meetings of two along: slots keep their local day and hour within it, and so does when somebody
//! cannot be met. What was drawn up stays,
//! since the agenda moves alike; whoever was told whom they meet is told when that is now.

use kernel::capability::MeetingBefore;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::acts::note;
use super::loaded::{self, Opened};
use super::model::{Plan, State};
use super::store::away;
use super::{rules, store, telling, watching};
use crate::forum::{MeetingId, Phase};

/// Moves the round of a meeting, where it has one, as far as the meeting was moved.
pub(super) fn follow(tx: &mut Tx<'_>, actor: &Actor, before: &MeetingBefore) -> Result<(), Stop> {
    let id = MeetingId::from_number(before.meeting.number());
    if store::of_meeting(tx, id)?.is_none() {
        return Ok(());
    }
    let Opened { meeting, standing, phase, round } = loaded::open(tx, actor, id)?;
    if !matches!(phase, Phase::Ahead | Phase::Running) {
        return Ok(());
    }
    let (now, zone) = (tx.now(), meeting.zone());
    let leave = rules::may_follow(&standing, phase, round.as_ref())?;
    let (plan, state) = (&leave.round.plan, leave.round.state(now));
    let starts_at = plan.starts_at.moved((before.starts_at, &before.zone), (meeting.starts_at, &zone));
    // Whoever still wishes keeps a day for it, as far as there is one; what is over stays over.
    let wish_by = match state {
        State::Open => {
            let moved = plan.wish_by.moved((before.starts_at, &before.zone), (meeting.starts_at, &zone));
            moved.max(now.plus_days(1)).min(starts_at)
        }
        _ => plan.wish_by.min(starts_at),
    };
    store::move_to(tx, &leave, &Plan { starts_at, wish_by, ..plan.clone() })?;
    away::follow(tx, &leave, starts_at.micros() - plan.starts_at.micros())?;
    let round = leave.round.id;
    match state {
        State::Open => watching::draw_later(tx, round, wish_by)?,
        State::Closed | State::Drawn => {}
        State::Told => {
            store::set_told_post(tx, round, PostId::from_number(0))?;
            telling::begin(tx, round)?;
        }
    }
    note(tx, "encounters_moved", actor, round)
}
