//! Papers that items owe: on the desk of who answers for the item until the day on which papers are due, and late after it.
//!
//! An item for a decision owes one by itself, since people decide on what they could read; for any other who conducts the meeting
//! asks. A paper of the item settles it, as does a word of its owner or of who conducts that none is needed.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::model::{AgendaItemId, ItemKind, Plan};
use super::super::shown::Shown;
use super::super::store as items;
use super::acts;
use super::deadline::Deadline;
use super::model::{OWED_KIND, Owed, OwedId};
use super::rules::{self, MayOwe};
use super::store;
use crate::forum::{Meeting, Phase};

/// The id of what an item owes, as any record's.
fn record(id: OwedId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Whether an item of this meeting waits for its paper now.
pub(super) fn waits(tx: &mut Tx<'_>, owed: &Owed, meeting: &Meeting) -> Result<bool, Stop> {
    let is_on = matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running);
    Ok(owed.is_owed && is_on && !store::has_paper(tx, owed.item)?)
}

/// What follows for the desk of an item's owner from its plan, its papers, the day on which they are due, and the meeting.
pub(in super::super) fn follow(tx: &mut Tx<'_>, meeting: &Meeting, id: AgendaItemId, plan: &Plan) -> Result<(), Stop> {
    let owed = match store::owed(tx, id)? {
        Some(owed) => owed,
        None if plan.kind == ItemKind::Decision => store::insert_owed(tx, &rules::owes_by_kind(plan), id)?,
        None => return Ok(()),
    };
    if !waits(tx, &owed, meeting)? {
        return Ok(step::clear(tx, record(owed.id))?);
    }
    // The desk says the last day, not the first one after it.
    let due_at = Deadline::of(tx, meeting)?.due_at.plus_seconds(-1);
    let (record, post, title) = (record(owed.id), plan.owner, &plan.title);
    Ok(step::set(tx, NewStep { record, kind: OWED_KIND, verb: "bring-paper", post, due_at, title })?)
}

/// The same for one item after its papers changed; what was removed from the draft waits for nothing.
pub(super) fn follow_item(tx: &mut Tx<'_>, meeting: &Meeting, id: AgendaItemId) -> Result<(), Stop> {
    match kernel::stop::found(items::item(tx, id))? {
        Some(item) => follow(tx, meeting, id, &item.plan),
        None => drop_from_desk(tx, id),
    }
}

/// The same for all items of a meeting, after the day changed or the meeting moved.
pub(in super::super) fn follow_all(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<(), Stop> {
    for item in items::items(tx, meeting.id)? {
        follow(tx, meeting, item.id, &item.plan)?;
    }
    Ok(())
}

/// An item that was removed owes nothing any more.
pub(in super::super) fn drop_from_desk(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<(), Stop> {
    match store::owed(tx, id)? {
        Some(owed) => Ok(step::clear(tx, record(owed.id))?),
        None => Ok(()),
    }
}

/// Asks for a paper of an item.
pub(in super::super) fn ask_for(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let shown = Shown::load(tx, actor, id)?;
    let leave = rules::may_ask_for_paper(actor, acts::of_rules(tx, &shown))?;
    settle(tx, actor, &shown, &leave)
}

/// Says that none is needed.
pub(in super::super) fn waive(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<(), Stop> {
    let shown = Shown::load(tx, actor, id)?;
    let leave = rules::may_waive_paper(actor, acts::of_rules(tx, &shown))?;
    settle(tx, actor, &shown, &leave)
}

fn settle(tx: &mut Tx<'_>, actor: &Actor, shown: &Shown, leave: &MayOwe) -> Result<(), Stop> {
    let id = shown.entry.id;
    if !store::set_owed(tx, leave, id)? {
        store::insert_owed(tx, leave, id)?;
    }
    follow_item(tx, &shown.meeting, id)?;
    note(tx, "paper_owed_set", actor, items::record(id))
}

/// The item that owes something; missing where there is no such record.
pub(in super::super) fn item_owing(tx: &mut Tx<'_>, id: OwedId) -> Result<AgendaItemId, Stop> {
    store::owing(tx, id)
}
