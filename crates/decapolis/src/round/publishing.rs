//! Publishing a round: what it would do, counted before anything happens, and doing it.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::job;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::gathering::Solved;
use super::model::{Entry, EntryId, Round, RoundId, Side};
use super::rules::{self, Progress, Refusal};
use super::solving::Pair;
use super::{acts, gathering, mails, store, watching};
use crate::network;
use crate::support::{self, NewEngagement};

/// What publishing does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Forecast {
    /// Pairs that begin.
    pub(super) pairs: Vec<Pair>,
    /// Pairs that do not, because one of the posts is vacant.
    pub(super) vacant: Vec<Pair>,
    /// Who looked for help and has nobody.
    pub(super) left: Vec<EntryId>,
    /// Who would have helped and has nobody.
    pub(super) idle: Vec<EntryId>,
    /// Who never said whom they would like.
    pub(super) silent: Vec<EntryId>,
    /// Mails: one to each side of a pair, one to each who has nobody.
    pub(super) mails: usize,
}

/// Counts what publishing a solution would do to those who take part; `holders` has those whose post is held.
pub(super) fn forecast(entries: &[Entry], holders: &BTreeMap<EntryId, Language>, proposed: &[Pair]) -> Forecast {
    let taking_part = || entries.iter().filter(|entry| entry.takes_part());
    let is_held =
        |number: i64| taking_part().any(|entry| entry.id.number() == number && holders.contains_key(&entry.id));
    let begins = |pair: &Pair| is_held(pair.helped) && is_held(pair.helper);
    let (pairs, vacant): (Vec<Pair>, Vec<Pair>) = proposed.iter().copied().partition(begins);
    let is_paired = |entry: &Entry| pairs.iter().any(|pair| [pair.helped, pair.helper].contains(&entry.id.number()));
    let alone = |side: Side| -> Vec<EntryId> {
        taking_part().filter(|entry| entry.side == side && !is_paired(entry)).map(|entry| entry.id).collect()
    };
    let (left, idle) = (alone(Side::Helped), alone(Side::Helper));
    let told = left.iter().chain(&idle).filter(|entry| holders.contains_key(entry)).count();
    Forecast {
        mails: 2 * pairs.len() + told,
        silent: taking_part().filter(|entry| !entry.has_wished()).map(|entry| entry.id).collect(),
        pairs,
        vacant,
        left,
        idle,
    }
}

/// How far a round has come.
pub(super) fn progress(entries: &[Entry], latest: Option<&Solved>) -> Progress {
    let solved_at = latest.map(|solved| solved.solution.solved_at);
    let is_newer = |entry: &Entry| solved_at.is_some_and(|solved_at| entry.has_changed_since(solved_at));
    Progress {
        has_pairs: latest.is_some_and(Solved::has_pairs),
        is_outdated: entries.iter().any(is_newer),
        silent: entries.iter().filter(|entry| entry.takes_part() && !entry.has_wished()).count(),
    }
}

/// The secretariat publishes the latest solution: each pair becomes peer support that both sides accept or decline, and
/// whoever has nobody is told.
pub(super) fn publish(tx: &mut Tx<'_>, actor: &Actor, id: RoundId) -> Result<(), Stop> {
    let (round, entries) = (store::round(tx, id)?, store::entries(tx, id)?);
    let latest = gathering::solved(tx, &round)?.into_iter().next();
    let leave = rules::may_publish(actor, &round, progress(&entries, latest.as_ref()), tx.now())?;
    if !store::publish(tx, &leave)? {
        return Err(Refusal::Published.into());
    }
    let solved = latest.ok_or(Refusal::NotSolved)?;
    let forecast = forecast(&entries, &store::languages_of_holders(tx, id)?, &solved.outcome.pairs);
    for pair in &forecast.pairs {
        begin(tx, actor, &round, &entries, *pair)?;
    }
    for entry in entries.iter().filter(|entry| forecast.left.contains(&entry.id) || forecast.idle.contains(&entry.id)) {
        mails::tell_left(tx, &round, entry)?;
    }
    step::clear(tx, store::record(id))?;
    for entry in &entries {
        step::clear(tx, store::record(entry.id))?;
    }
    let tomorrow = tx.now().plus_days(1);
    job::put(tx, watching::JOB.kind, &id.to_string(), tomorrow)?;
    acts::note(tx, "round_published", actor, store::record(id))
}

/// Begins the peer support of a pair, called by the names of the round and of the two cities.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor, round: &Round, entries: &[Entry], pair: Pair) -> Result<(), Stop> {
    let of = |number: i64| entries.iter().find(|known| known.id.number() == number);
    let (Some(helped), Some(helper)) = (of(pair.helped), of(pair.helper)) else { return Ok(()) };
    let new = NewEngagement {
        template: round.template,
        need: None,
        topic: round.topic.clone(),
        words: title(tx, round, [helped, helper])?,
        language: round.language,
    };
    let engagement = support::pair(tx, actor, &new, (helped.post, helper.post))?;
    Ok(store::insert_pair(tx, round.id, (helped.id, helper.id), engagement)?)
}

/// "Mentoring 2026: Kansas City and Lyon", in the language of the round's own name.
fn title(tx: &mut Tx<'_>, round: &Round, both: [&Entry; 2]) -> Result<String, Stop> {
    let names = network::names_of_homes(tx, round.language)?;
    let city = |entry: &Entry| names.get(&entry.home).cloned().unwrap_or_else(|| entry.home_name.clone());
    Ok(format!("{}: {}", round.name, round.language.list(both.map(city))))
}
