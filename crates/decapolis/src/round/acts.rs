//! What is done with a round: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop};

use super::model::{Entry, EntryId, NewDecision, NewEntry, NewRound, RoundId, Wishes};
use super::rules::{self, MaySolve};
use super::solving::{self, ALGORITHM};
use super::{ENTRY_KIND, KIND, gathering, store, telling};
use crate::network;

/// The secretariat opens a round, and has to solve it when the time for wishes is over; whoever may take part is told.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, new: &NewRound) -> Result<RoundId, Stop> {
    let id = open_untold(tx, actor, new)?;
    telling::plan(tx, id, new.closes_at)?;
    Ok(id)
}

/// The same for the demo, whose cities entered before its first day: nobody is left to be told.
pub(super) fn open_untold(tx: &mut Tx<'_>, actor: &Actor, new: &NewRound) -> Result<RoundId, Stop> {
    let leave = rules::may_open(actor)?;
    let id = store::insert(tx, &leave, new)?;
    let round = store::record(id);
    let due_at = new.closes_at;
    step::set(tx, NewStep { record: round, kind: KIND, verb: "solve", post: actor.post, due_at, title: &new.name })?;
    note(tx, "round_opened", actor, round)?;
    Ok(id)
}

/// The actor takes part, and has wishes to state.
pub(super) fn enter(tx: &mut Tx<'_>, actor: &Actor, id: RoundId, new: NewEntry) -> Result<EntryId, Stop> {
    let (round, entries) = (store::round(tx, id)?, store::entries(tx, id)?);
    let is_of_a_city = network::city_of_circle(tx, actor.home)?.is_some();
    let leave = rules::may_enter(actor, &round, &entries, is_of_a_city, tx.now())?;
    let entry = store::insert_entry(tx, &leave, new)?;
    let (record, due_at) = (store::record(entry), round.closes_at);
    let step = NewStep { record, kind: ENTRY_KIND, verb: "wish", post: actor.post, due_at, title: &round.name };
    step::set(tx, step)?;
    note(tx, "round_entered", actor, record)?;
    Ok(entry)
}

/// The actor states wishes, in place of those before.
pub(super) fn wish(tx: &mut Tx<'_>, actor: &Actor, id: EntryId, wishes: &Wishes) -> Result<(), Stop> {
    let entry = store::entry(tx, id)?;
    let round = store::round(tx, entry.round)?;
    let leave = rules::may_wish(actor, &round, &entry, tx.now())?;
    store::set_wishes(tx, &leave, wishes)?;
    step::clear(tx, store::record(id))?;
    note(tx, "round_wished", actor, store::record(id))
}

/// The secretariat solves a round; the solution is kept beside those before.
pub(super) fn solve(tx: &mut Tx<'_>, actor: &Actor, id: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    let leave = rules::may_solve(actor, &round, tx.now())?;
    solve_by(tx, &leave)?;
    note(tx, "round_solved", actor, store::record(id))
}

fn solve_by(tx: &mut Tx<'_>, leave: &MaySolve<'_>) -> Result<(), Stop> {
    let inputs = gathering::inputs(tx, leave.round, ALGORITHM, &[])?;
    let outcome = solving::solved(&inputs).ok_or_else(|| Fault::broken("wishes of a round", "somebody twice"))?;
    let solution = gathering::solution(tx, &inputs, &outcome)?;
    Ok(store::insert_solution(tx, leave.round.id, leave.actor.post, &solution)?)
}

/// The secretariat forces or forbids a pair, with its reason; the round is solved again at once.
pub(super) fn decide(tx: &mut Tx<'_>, actor: &Actor, id: RoundId, new: &NewDecision) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    let leave = rules::may_solve(actor, &round, tx.now())?;
    store::insert_decision(tx, &leave, new)?;
    solve_by(tx, &leave)?;
    note(tx, "round_decided", actor, store::record(id))
}

/// The part that a post has in a round, if any.
pub(super) fn own_entry(entries: &[Entry], post: PostId) -> Option<&Entry> {
    entries.iter().find(|entry| entry.post == post)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RecordId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
