//! The repair of a published round after a change: somebody withdrew, a post fell vacant, a pair did not come about.

use kernel::db::Tx;
use kernel::post;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::mails::Ended;
use super::model::{Entry, EntryId, PublishedPair, Round, RoundId};
use super::rules::{self, MayRepair};
use super::solving::{self, Outcome, Pair, REPAIR};
use super::{KIND, REPAIR_DAYS, acts, gathering, mails, publishing, store};
use crate::support::{self, PairState};

/// Puts the repair on the desk of whoever opened the round.
pub(super) fn ask_to_repair(tx: &mut Tx<'_>, round: &Round) -> Result<(), Stop> {
    let due_at = tx.now().plus_days(REPAIR_DAYS);
    let (record, title) = (store::record(round.id), round.name.as_str());
    Ok(step::set(tx, NewStep { record, kind: KIND, verb: "repair", post: round.author, due_at, title })?)
}

/// The secretariat repairs a published round with the fewest changes: pairs that can stay do.
pub(super) fn mend(tx: &mut Tx<'_>, actor: &Actor, id: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    let leave = rules::may_repair(actor, &round, tx.now())?;
    let published = gathering::pairs(tx, id)?;
    let inputs = gathering::inputs(tx, &round, REPAIR, &published)?;
    let outcome = solving::repaired(&inputs);
    let solution = gathering::solution(tx, &inputs, &outcome)?;
    store::insert_solution(tx, id, actor.post, &solution)?;
    follow(tx, &leave, &outcome, &published)?;
    step::clear(tx, store::record(id))?;
    acts::note(tx, "round_repaired", actor, store::record(id))
}

/// Ends the pairs that are no more, begins the new ones, and tells who is left without anybody.
fn follow(tx: &mut Tx<'_>, leave: &MayRepair<'_>, outcome: &Outcome, published: &[PublishedPair]) -> Result<(), Stop> {
    let entries = store::entries(tx, leave.round.id)?;
    let is_over =
        |pair: &&PublishedPair| pair.state != PairState::Finished && !outcome.pairs.contains(&gathering::pair(pair));
    let over: Vec<&PublishedPair> = published.iter().filter(is_over).collect();
    for pair in &over {
        end(tx, leave, &entries, pair)?;
    }
    let stands = |pair: &&Pair| published.iter().any(|known| gathering::pair(known) == **pair);
    for pair in outcome.pairs.iter().filter(|pair| !stands(pair)) {
        publishing::begin(tx, leave.actor, leave.round, &entries, *pair)?;
    }
    let pairs_now = store::pairs(tx, leave.round.id)?;
    let is_alone = |entry: &&Entry| {
        let had = over.iter().any(|pair| pair.is_of(entry.id));
        entry.takes_part() && had && !pairs_now.iter().any(|pair| pair.is_of(entry.id))
    };
    entries.iter().filter(is_alone).try_for_each(|entry| mails::tell_left(tx, leave.round, entry))
}

/// Ends one pair; whoever gave it up, or was told already, is told nothing more.
fn end(tx: &mut Tx<'_>, leave: &MayRepair<'_>, entries: &[Entry], pair: &PublishedPair) -> Result<(), Stop> {
    store::end_pair(tx, pair.id)?;
    if !support::end_pair(tx, leave.actor, pair.engagement)? || pair.is_given_up() {
        return Ok(());
    }
    let of = |id: EntryId| entries.iter().find(|entry| entry.id == id);
    let (Some(helped), Some(helper)) = (of(pair.helped), of(pair.helper)) else { return Ok(()) };
    for (to, other) in [(helped, helper), (helper, helped)] {
        let why = if post::holder_of(tx, other.post)?.is_none() { Ended::Vacant } else { Ended::Repaired };
        mails::tell_ended(tx, leave.round, to, other, why)?;
    }
    Ok(())
}

/// Those whose post nobody holds, and with whom each is: to the other a repair would give somebody else.
pub(super) fn vacant_pairs(
    tx: &mut Tx<'_>,
    round: RoundId,
    pairs: &[PublishedPair],
) -> Result<Vec<(EntryId, EntryId)>, Stop> {
    let held = store::languages_of_holders(tx, round)?;
    let mut found = Vec::new();
    for pair in pairs.iter().filter(|pair| matches!(pair.state, PairState::Asked | PairState::TakenUp)) {
        let vacant = [pair.helped, pair.helper].into_iter().filter(|entry| !held.contains_key(entry));
        found.extend(vacant.map(|entry| (entry, pair.other_than(entry))));
    }
    Ok(found)
}
