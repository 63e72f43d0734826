//! What is done with a round: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop};

use super::gathering::Solved;
use super::model::{Entry, EntryId, NewDecision, NewEntry, NewRound, PublishedPair, Round, RoundId, Stage, Wishes};
use super::rules::{self, MaySolve, Refusal};
use super::solving::{self, ALGORITHM, Outcome, Pair, REPAIR};
use super::{ENTRY_KIND, KIND, gathering, store};
use crate::network;
use crate::support::{self, NewEngagement};

/// The secretariat opens a round, and has to solve it when the time for wishes is over.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, new: &NewRound) -> Result<RoundId, Stop> {
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

/// The secretariat publishes the latest solution: each pair becomes peer support that both sides accept or decline.
pub(super) fn publish(tx: &mut Tx<'_>, actor: &Actor, id: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    let latest = gathering::solved(tx, &round)?.into_iter().next();
    let leave = rules::may_publish(actor, &round, latest.as_ref().is_some_and(Solved::has_pairs), tx.now())?;
    let solved = latest.ok_or(Refusal::NotSolved)?;
    if !store::publish(tx, &leave)? {
        return Err(Refusal::Published.into());
    }
    let entries = store::entries(tx, id)?;
    for pair in &solved.outcome.pairs {
        begin(tx, actor, &round, &entries, *pair)?;
    }
    step::clear(tx, store::record(id))?;
    for entry in &entries {
        step::clear(tx, store::record(entry.id))?;
    }
    note(tx, "round_published", actor, store::record(id))
}

/// Begins the peer support of a pair. Who withdrew since the round was solved is passed over; the repair sees to it.
fn begin(tx: &mut Tx<'_>, actor: &Actor, round: &Round, entries: &[Entry], pair: Pair) -> Result<(), Stop> {
    let of = |entry: i64| entries.iter().find(|known| known.id.number() == entry && known.takes_part());
    let (Some(helped), Some(helper)) = (of(pair.helped), of(pair.helper)) else { return Ok(()) };
    let new = NewEngagement {
        template: round.template,
        need: None,
        topic: round.topic.clone(),
        words: round.name.clone(),
        language: round.language,
    };
    let engagement = support::pair(tx, actor, &new, (helped.post, helper.post))?;
    Ok(store::insert_pair(tx, round.id, (helped.id, helper.id), engagement)?)
}

/// Somebody withdraws, and need not say why. Before publishing their wishes count no more; after it the round is to be
/// repaired, which is the secretariat's next step.
pub(super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: EntryId) -> Result<RoundId, Stop> {
    let entry = store::entry(tx, id)?;
    let round = store::round(tx, entry.round)?;
    let leave = rules::may_withdraw(actor, &entry)?;
    if !store::withdraw(tx, &leave)? {
        return Err(Refusal::Withdrawn.into());
    }
    step::clear(tx, store::record(id))?;
    if round.stage(tx.now()) == Stage::Published {
        let due_at = tx.now().plus_days(super::REPAIR_DAYS);
        let (record, title) = (store::record(round.id), round.name.as_str());
        step::set(tx, NewStep { record, kind: KIND, verb: "repair", post: round.author, due_at, title })?;
    }
    note(tx, "round_left", actor, store::record(id))?;
    Ok(round.id)
}

/// The secretariat repairs a published round with the fewest changes: pairs that can stay do.
pub(super) fn mend(tx: &mut Tx<'_>, actor: &Actor, id: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    rules::may_open(actor).map(drop)?;
    if round.stage(tx.now()) != Stage::Published {
        return Err(Refusal::NotSolved.into());
    }
    let published = gathering::pairs(tx, id)?;
    let inputs = gathering::inputs(tx, &round, REPAIR, &published)?;
    let outcome = solving::repaired(&inputs);
    let solution = gathering::solution(tx, &inputs, &outcome)?;
    store::insert_solution(tx, id, actor.post, &solution)?;
    follow(tx, actor, &round, &outcome, &published)?;
    step::clear(tx, store::record(id))?;
    note(tx, "round_repaired", actor, store::record(id))
}

/// Ends the pairs that are no more, and begins the new ones.
fn follow(
    tx: &mut Tx<'_>,
    actor: &Actor,
    round: &Round,
    outcome: &Outcome,
    published: &[PublishedPair],
) -> Result<(), Stop> {
    for pair in published.iter().filter(|pair| !outcome.pairs.contains(&gathering::pair(pair))) {
        store::end_pair(tx, pair.id)?;
        support::end_untaken(tx, actor, pair.engagement)?;
    }
    let stands = |pair: &&Pair| published.iter().any(|known| gathering::pair(known) == **pair);
    let entries = store::entries(tx, round.id)?;
    for pair in outcome.pairs.iter().filter(|pair| !stands(pair)) {
        begin(tx, actor, round, &entries, *pair)?;
    }
    Ok(())
}

/// The part that a post has in a round, if any.
pub(super) fn own_entry(entries: &[Entry], post: PostId) -> Option<&Entry> {
    entries.iter().find(|entry| entry.post == post)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RecordId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
