//! What is written at the steps of an engagement, and how they end.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Date;

use super::super::model::{EngagementId, EntryId, GOALS, Verdict};
use super::super::moving;
use super::super::rules::{self, Refusal};
use super::super::seats;
use super::super::store::{self, NewEntry};
use super::super::template::{Duty, Paper};
use super::{note, readable, turn_home};

/// Writes a paper at the open step; a step that asks for one paper is done with it.
pub(in crate::support) fn write(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: EngagementId,
    paper: &Paper,
) -> Result<EntryId, Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_write(actor, &whole, turn)?;
    let step = leave.whole.step();
    let new = NewEntry {
        place: whole.engagement.place,
        kind: step.kind.code(),
        paper,
        language: leave.actor.language,
        author: leave.actor.post,
        state: paper.get("named").map_or("", String::as_str),
    };
    let entry = store::insert_entry(tx, id, new)?;
    store::set_active(tx, id)?;
    note(tx, "support_written", actor, id)?;
    after_writing(tx, actor, id, paper)?;
    Ok(entry)
}

fn after_writing(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, paper: &Paper) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    match whole.step().kind.duty() {
        Duty::Write => {
            whole.is_done().map_err(Refusal::NotYet)?;
            moving::advance(tx, actor, whole)
        }
        Duty::Repeat if whole.is_done().is_ok() => moving::advance(tx, actor, whole),
        Duty::Repeat => {
            let due_at = whole.due_at(whole.engagement.place, tx.now());
            moving::set_due(tx, &whole, due_at)
        }
        Duty::Agree => {
            seats::ask_to_agree(tx, actor, &whole)?;
            moving::advance_if_done(tx, actor, id)
        }
        Duty::Collect => match paper.get("next").and_then(|day| day.parse::<Date>().ok()) {
            Some(day) => moving::set_due(tx, &whole, day.everywhere().max(tx.now())),
            None => Ok(()),
        },
        Duty::Find | Duty::Gather | Duty::Clear | Duty::Endorse => Ok(()),
    }
}

/// Moves the goals; those before stay to be read.
pub(in crate::support) fn move_goals(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: EngagementId,
    goals: &str,
) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let leave = rules::may_move_goals(actor, &whole)?;
    let paper = Paper::from([(GOALS.to_owned(), goals.to_owned())]);
    let new = NewEntry {
        place: leave.whole.engagement.place,
        kind: GOALS,
        paper: &paper,
        language: leave.actor.language,
        author: leave.actor.post,
        state: "",
    };
    store::insert_entry(tx, id, new)?;
    store::set_active(tx, id)?;
    note(tx, "support_goals_moved", actor, id)
}

/// Ends the open step.
pub(in crate::support) fn end_step(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_end(actor, &whole, turn)?;
    note(tx, "support_step_ended", actor, leave.whole.engagement.id)?;
    moving::advance(tx, actor, whole)
}

/// The city answers a recommendation.
pub(in crate::support) fn reply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: EngagementId,
    entry: EntryId,
    (verdict, words): (Verdict, &str),
) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_reply(actor, &whole, turn)?;
    if !whole.recommendations().any(|known| known.id == entry) {
        return Err(Stop::Missing);
    }
    store::reply_to_entry(tx, &leave, entry, verdict, words)?;
    store::set_active(tx, id)?;
    note(tx, "support_recommendation_answered", actor, id)
}
