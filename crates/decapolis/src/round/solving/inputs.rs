//! What a round is solved from, and the hard rules that decide which pairs may be.

use std::collections::BTreeSet;

use matching::stable::Ranking;
use serde::{Deserialize, Serialize};

use super::super::model::{DecisionKind, RegionRule, RoundRules, Side, Unranked};

/// All that a round is solved from, by ids and facts of cities; nothing of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::round) struct Inputs {
    pub(in crate::round) algorithm: String,
    /// The seed of the lottery among equals.
    pub(in crate::round) seed: String,
    pub(in crate::round) rules: RoundRules,
    pub(in crate::round) entries: Vec<Entrant>,
    /// Homes that were a pair within the days of the rule.
    pub(in crate::round) past: Vec<(i64, i64)>,
    pub(in crate::round) decisions: Vec<Decided>,
    /// What was published before, for a repair.
    pub(in crate::round) published: Vec<Pair>,
    /// Of these, the ones that somebody declined or left; solutions of before have none.
    #[serde(default)]
    pub(in crate::round) given_up: Vec<Pair>,
    /// Of these, the ones in which both said yes: no repair takes them apart.
    #[serde(default)]
    pub(in crate::round) taken_up: Vec<Pair>,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::round) struct Entrant {
    pub(in crate::round) entry: i64,
    /// The name that draws in the lottery: the entry's id as addresses have it.
    pub(in crate::round) lot: String,
    pub(in crate::round) side: Side,
    pub(in crate::round) capacity: u32,
    pub(in crate::round) unranked: Unranked,
    /// Entries of the other side, best first; a list is a tie.
    pub(in crate::round) wishes: Vec<Vec<i64>>,
    pub(in crate::round) home: i64,
    pub(in crate::round) region: i64,
    pub(in crate::round) country: String,
    /// 0 where it is not known.
    pub(in crate::round) population: u64,
    /// BCP 47 tags of the languages it works in; in solutions of before, of those used in its country.
    pub(in crate::round) languages: Vec<String>,
    /// Organisations with which its people declared a tie.
    pub(in crate::round) ties: Vec<i64>,
}

/// A pair that the secretariat decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::round) struct Decided {
    pub(in crate::round) helped: i64,
    pub(in crate::round) helper: i64,
    pub(in crate::round) kind: DecisionKind,
}

/// Who is with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(in crate::round) struct Pair {
    pub(in crate::round) helped: i64,
    pub(in crate::round) helper: i64,
}

/// What can stand between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::round) enum Limit {
    Region,
    Size,
    Language,
    Country,
    Past,
    Tie,
    /// One of the two would have nobody but whom they listed.
    Lists,
    /// One seat more for each who helps.
    Seats,
}

impl Limit {
    pub(super) const ALL: [Self; 8] =
        [Self::Region, Self::Size, Self::Language, Self::Country, Self::Past, Self::Tie, Self::Lists, Self::Seats];

    /// As texts know it.
    pub(in crate::round) fn code(self) -> &'static str {
        match self {
            Limit::Region => "region",
            Limit::Size => "size",
            Limit::Language => "language",
            Limit::Country => "country",
            Limit::Past => "past",
            Limit::Tie => "tie",
            Limit::Lists => "lists",
            Limit::Seats => "seats",
        }
    }
}

impl Inputs {
    pub(in crate::round) fn of_side(&self, side: Side) -> Vec<&Entrant> {
        self.entries.iter().filter(|entrant| entrant.side == side).collect()
    }

    pub(in crate::round) fn entrant(&self, entry: i64) -> Option<&Entrant> {
        self.entries.iter().find(|entrant| entrant.entry == entry)
    }

    pub(super) fn decision(&self, helped: &Entrant, helper: &Entrant) -> Option<DecisionKind> {
        let of_pair = |decided: &&Decided| decided.helped == helped.entry && decided.helper == helper.entry;
        self.decisions.iter().rev().find(of_pair).map(|decided| decided.kind).filter(|kind| *kind != DecisionKind::Free)
    }

    /// The rules that a pair would break.
    pub(in crate::round) fn broken(&self, one: &Entrant, other: &Entrant) -> Vec<Limit> {
        let rules = &self.rules;
        let sizes = (one.population.min(other.population), one.population.max(other.population));
        let shares = |one: &[String], other: &[String]| one.iter().any(|language| other.contains(language));
        let were_pair = |pair: &(i64, i64)| *pair == (one.home, other.home) || *pair == (other.home, one.home);
        let breaks = |limit: &Limit| match limit {
            Limit::Region => match rules.region {
                RegionRule::Any => false,
                RegionRule::Same => one.region != other.region,
                RegionRule::Other => one.region == other.region,
            },
            Limit::Size => rules.size_factor.is_some_and(|factor| sizes.0 > 0 && sizes.1 > sizes.0 * u64::from(factor)),
            Limit::Language => rules.shared_language && !shares(&one.languages, &other.languages),
            Limit::Country => rules.other_country && one.country == other.country,
            Limit::Past => rules.new_pair_days.is_some() && self.past.iter().any(were_pair),
            Limit::Tie => rules.no_common_tie && one.ties.iter().any(|tie| other.ties.contains(tie)),
            Limit::Lists | Limit::Seats => false,
        };
        Limit::ALL.into_iter().filter(breaks).collect()
    }

    pub(super) fn was_given_up(&self, helped: &Entrant, helper: &Entrant) -> bool {
        self.given_up.contains(&Pair { helped: helped.entry, helper: helper.entry })
    }

    /// Whether two are together whatever else holds: it was decided so, or both said yes to it.
    pub(super) fn is_settled(&self, helped: &Entrant, helper: &Entrant) -> bool {
        let pair = Pair { helped: helped.entry, helper: helper.entry };
        let is_decided = self.decision(helped, helper) == Some(DecisionKind::Forced) && !self.given_up.contains(&pair);
        is_decided || self.taken_up.contains(&pair)
    }

    pub(super) fn may_be(&self, helped: &Entrant, helper: &Entrant, relaxed: &[Limit]) -> bool {
        helped.home != helper.home
            && self.decision(helped, helper) != Some(DecisionKind::Forbidden)
            && !self.was_given_up(helped, helper)
            && self.broken(helped, helper).iter().all(|limit| relaxed.contains(limit))
    }

    /// Whom somebody would take of those who may be: the listed in order, then the rest where that was said.
    pub(super) fn ranking(&self, one: &Entrant, others: &[&Entrant], may_be: impl Fn(&Entrant) -> bool) -> Ranking {
        let place = |entry: i64| others.iter().position(|other| other.entry == entry && may_be(other));
        let mut ties: Vec<Vec<usize>> =
            one.wishes.iter().map(|tie| tie.iter().filter_map(|entry| place(*entry)).collect()).collect();
        if one.unranked == Unranked::Equal {
            let listed: BTreeSet<usize> = ties.iter().flatten().copied().collect();
            let rest = (0..others.len()).filter(|at| !listed.contains(at) && may_be(others[*at]));
            ties.push(rest.collect());
        }
        ties.retain(|tie| !tie.is_empty());
        Ranking::with_ties(&ties)
    }
}
