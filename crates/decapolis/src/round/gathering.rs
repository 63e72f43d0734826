//! What a round is solved from, gathered: entries with the facts of their cities, wishes, pairs of the past, decisions.

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::id::{Id, to_text};
use kernel::stop::{Fault, Stop};
use sha2::{Digest, Sha256};

use super::model::{Entry, EntryId, PublishedPair, Round, RoundId, RoundRules, Solution, Wish};
use super::solving::{Decided, Entrant, Inputs, Outcome, Pair};
use super::store;
use crate::support::{self, PairState};
use crate::{interest, network, offer};

/// A solution as it was kept, read back.
#[derive(Debug, Clone)]
pub(super) struct Solved {
    pub(super) solution: Solution,
    pub(super) inputs: Inputs,
    pub(super) outcome: Outcome,
}

impl Solved {
    /// Whether anybody would be with anybody: without that there is nothing to publish.
    pub(super) fn has_pairs(&self) -> bool {
        !self.outcome.pairs.is_empty()
    }
}

/// All that a round is solved from, as of now. A vacant post takes no part until somebody holds it; and whoever was helped
/// to the end is not matched again by a repair.
pub(super) fn inputs(
    tx: &mut Tx<'_>,
    round: &Round,
    algorithm: &str,
    published: &[PublishedPair],
) -> Result<Inputs, Stop> {
    let entries = store::entries(tx, round.id)?;
    let wishes = store::wishes(tx, round.id)?;
    let mut ties: BTreeMap<CircleId, Vec<i64>> = BTreeMap::new();
    let mut entrants = Vec::new();
    let spoken = spoken(tx, round, &entries)?;
    let is_finished = |pair: &&PublishedPair| pair.state == PairState::Finished;
    let done: BTreeSet<EntryId> = published.iter().filter(is_finished).map(|pair| pair.helped).collect();
    let is_in = |entry: &&Entry| entry.takes_part() && spoken.contains_key(&entry.id) && !done.contains(&entry.id);
    for entry in entries.iter().filter(is_in) {
        if round.rules.no_common_tie && !ties.contains_key(&entry.home) {
            let declared = interest::organisations_of(tx, entry.home)?;
            ties.insert(entry.home, declared.into_iter().map(Id::number).collect());
        }
        let own_ties = ties.get(&entry.home).cloned().unwrap_or_default();
        let languages = spoken.get(&entry.id).cloned().unwrap_or_default();
        entrants.push(Entrant { languages, ties: own_ties, ..entrant(tx, entry, &wishes)? });
    }
    let of_state = |state| published.iter().filter(move |known| known.state == state).map(pair).collect();
    let decisions = store::decisions(tx, round.id)?.into_iter().map(|decision| Decided {
        helped: decision.helped.number(),
        helper: decision.helper.number(),
        kind: decision.kind,
    });
    Ok(Inputs {
        algorithm: algorithm.to_owned(),
        seed: round.seed.clone(),
        rules: round.rules.clone(),
        past: past(tx, &round.rules, &entries, published)?,
        decisions: decisions.collect(),
        entries: entrants,
        published: published.iter().filter(|pair| !is_finished(pair)).map(pair).collect(),
        given_up: of_state(PairState::GivenUp),
        taken_up: of_state(PairState::TakenUp),
    })
}

/// The published pairs that stand in the round, and what became of them.
pub(super) fn pairs(tx: &mut Tx<'_>, round: RoundId) -> Result<Vec<PublishedPair>, Fault> {
    let mut pairs = store::pairs(tx, round)?;
    let engagements: Vec<_> = pairs.iter().map(|pair| pair.engagement).collect();
    let states = support::pair_states(tx, &engagements)?;
    for pair in &mut pairs {
        pair.state = states.get(&pair.engagement).copied().unwrap_or(pair.state);
    }
    Ok(pairs)
}

/// By entry the codes of the languages it works in: what its city's offers of help on the topic say, and what whoever
/// holds the post reads. A vacant post has no entry here.
fn spoken(tx: &mut Tx<'_>, round: &Round, entries: &[Entry]) -> Result<BTreeMap<EntryId, Vec<String>>, Stop> {
    let offers = offer::offers_on(tx, &round.topic)?;
    let holders = store::languages_of_holders(tx, round.id)?;
    let mut spoken = BTreeMap::new();
    for entry in entries {
        let Some(own) = holders.get(&entry.id) else { continue };
        let city = network::city_of_circle(tx, entry.home)?.map(|city| city.id);
        let offered = offers.iter().filter(|offer| Some(offer.city) == city).flat_map(|offer| &offer.terms.languages);
        let all: BTreeSet<_> = offered.chain([own]).collect();
        spoken.insert(entry.id, all.into_iter().map(|language| language.code().to_owned()).collect());
    }
    Ok(spoken)
}

pub(super) fn pair(published: &PublishedPair) -> Pair {
    Pair { helped: published.helped.number(), helper: published.helper.number() }
}

fn entrant(tx: &mut Tx<'_>, entry: &Entry, wishes: &[Wish]) -> Result<Entrant, Stop> {
    let city = network::city_of_circle(tx, entry.home)?;
    let place = city.as_ref().and_then(network::City::in_atlas);
    Ok(Entrant {
        entry: entry.id.number(),
        lot: to_text(entry.id.number()),
        side: entry.side,
        capacity: entry.capacity,
        unranked: entry.unranked,
        wishes: ties_of(wishes.iter().filter(|wish| wish.entry == entry.id)),
        home: entry.home.number(),
        region: city.map_or(0, |city| city.region.number()),
        country: place.map(|place| place.country_code().as_str().to_owned()).unwrap_or_default(),
        population: place.and_then(|place| place.population()).map_or(0, u64::from),
        languages: Vec::new(),
        ties: Vec::new(),
    })
}

/// Wishes in the order of places; those of one place are a tie.
fn ties_of<'w>(wishes: impl Iterator<Item = &'w Wish>) -> Vec<Vec<i64>> {
    let mut ties: Vec<(i64, Vec<i64>)> = Vec::new();
    for wish in wishes {
        match ties.last_mut() {
            Some((place, tie)) if *place == wish.place => tie.push(wish.other.number()),
            _ => ties.push((wish.place, vec![wish.other.number()])),
        }
    }
    ties.into_iter().map(|(_, tie)| tie).collect()
}

/// Homes that were a pair within the days of the rule. What this round itself began is no past.
fn past(
    tx: &mut Tx<'_>,
    rules: &RoundRules,
    entries: &[Entry],
    published: &[PublishedPair],
) -> Result<Vec<(i64, i64)>, Fault> {
    let Some(days) = rules.new_pair_days else { return Ok(Vec::new()) };
    let since = tx.now().plus_days(-days);
    let home = |id| entries.iter().find(|entry| entry.id == id).map(|entry| entry.home);
    let own: Vec<_> = published.iter().map(|pair| (home(pair.helped), home(pair.helper))).collect();
    let is_own = |pair: &(CircleId, CircleId)| own.contains(&(Some(pair.0), Some(pair.1)));
    let pairs = support::pairs_since(tx, since)?.into_iter().filter(|pair| !is_own(pair));
    Ok(pairs.map(|(one, other)| (one.number(), other.number())).collect())
}

/// A solution to be kept, with the hash of what went in.
pub(super) fn solution(tx: &Tx<'_>, inputs: &Inputs, outcome: &Outcome) -> Result<Solution, Fault> {
    let broken = |error: serde_json::Error| Fault::broken("solution of a round", error);
    let text = serde_json::to_string(inputs).map_err(broken)?;
    let hash: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Solution {
        algorithm: inputs.algorithm.clone(),
        inputs_hash: hash,
        inputs: text,
        result: serde_json::to_string(outcome).map_err(broken)?,
        solved_at: tx.now(),
    })
}

/// The latest solution and the one before, read back.
pub(super) fn solved(tx: &mut Tx<'_>, round: &Round) -> Result<Vec<Solved>, Fault> {
    let kept = store::latest_solutions(tx, round.id)?;
    kept.into_iter().map(read).collect()
}

fn read(solution: Solution) -> Result<Solved, Fault> {
    let broken = |error: serde_json::Error| Fault::broken("solution of a round", error);
    Ok(Solved {
        inputs: serde_json::from_str(&solution.inputs).map_err(broken)?,
        outcome: serde_json::from_str(&solution.result).map_err(broken)?,
        solution,
    })
}
