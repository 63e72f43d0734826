//! Somebody withdraws from a round, before it is published or after.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::mails::Ended;
use super::model::{Entry, EntryId, Round, RoundId, Stage};
use super::rules::{self, Refusal};
use super::{acts, gathering, mails, repairing, store};
use crate::support::{self, PairState};

/// Somebody withdraws, and need not say why. Before publishing their wishes count no more; after it what the round began
/// for them ends at once, and the others are told.
pub(super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: EntryId) -> Result<RoundId, Stop> {
    let entry = store::entry(tx, id)?;
    let round = store::round(tx, entry.round)?;
    let leave = rules::may_withdraw(actor, &entry)?;
    if !store::withdraw(tx, &leave)? {
        return Err(Refusal::Withdrawn.into());
    }
    step::clear(tx, store::record(id))?;
    if round.stage(tx.now()) == Stage::Published {
        end_own(tx, actor, &round, &entry)?;
    }
    acts::note(tx, "round_left", actor, store::record(id))?;
    Ok(round.id)
}

/// Ends the pairs of somebody who withdrew. The repair sees to those who are alone now; what was finished stays so.
fn end_own(tx: &mut Tx<'_>, actor: &Actor, round: &Round, gone: &Entry) -> Result<(), Stop> {
    let entries = store::entries(tx, round.id)?;
    let mut pairs = gathering::pairs(tx, round.id)?;
    pairs.retain(|pair| pair.is_of(gone.id));
    for pair in &pairs {
        if pair.state == PairState::Finished {
            store::end_pair(tx, pair.id)?;
            continue;
        }
        let has_ended = support::end_pair(tx, actor, pair.engagement)?;
        let other = entries.iter().find(|entry| entry.id == pair.other_than(gone.id));
        if let Some(other) = other.filter(|other| has_ended && other.takes_part()) {
            mails::tell_ended(tx, round, other, gone, Ended::Withdrew)?;
        }
    }
    if pairs.iter().any(|pair| pair.state != PairState::Finished) {
        repairing::ask_to_repair(tx, round)?;
    }
    Ok(())
}
