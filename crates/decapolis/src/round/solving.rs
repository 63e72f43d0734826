//! How a round is solved: hard rules decide which pairs may be, wishes rank what is left, and every answer has its reason.
//! Pure: plain data in, plain data out. What goes in is kept whole with what came out, so that anybody can solve it again.

use std::collections::BTreeSet;

use matching::relax::smallest_relaxation;
use matching::repair::repair;
use matching::stable::{Hospital, Lots, Market, Matching, Proposing, Ranking, Ties, WhyNot, solve, why_not};
use matching::transport::{Pair as Cell, Party, Quota, Transport};
use serde::{Deserialize, Serialize};

use super::model::{DecisionKind, RegionRule, RoundRules, Side, Unranked};

/// The version of how a round is solved; kept with each solution.
pub(super) const ALGORITHM: &str = "stable-1";
/// The same for a repair after publishing.
pub(super) const REPAIR: &str = "repair-1";
/// From here up two cities are of very different size.
const FAR_SIZE: u64 = 10;
/// Up to here two cities are of similar size.
const NEAR_SIZE: u64 = 2;

/// All that a round is solved from, by ids and facts of cities; nothing of persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Inputs {
    pub(super) algorithm: String,
    /// The seed of the lottery among equals.
    pub(super) seed: String,
    pub(super) rules: RoundRules,
    pub(super) entries: Vec<Entrant>,
    /// Homes that were a pair within the days of the rule.
    pub(super) past: Vec<(i64, i64)>,
    pub(super) decisions: Vec<Decided>,
    /// What was published before, for a repair.
    pub(super) published: Vec<Pair>,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entrant {
    pub(super) entry: i64,
    /// The name that draws in the lottery: the entry's id as addresses have it.
    pub(super) lot: String,
    pub(super) side: Side,
    pub(super) capacity: u32,
    pub(super) unranked: Unranked,
    /// Entries of the other side, best first; a list is a tie.
    pub(super) wishes: Vec<Vec<i64>>,
    pub(super) home: i64,
    pub(super) region: i64,
    pub(super) country: String,
    /// 0 where it is not known.
    pub(super) population: u64,
    /// BCP 47 tags of the languages used in its country.
    pub(super) languages: Vec<String>,
    /// Organisations with which its people declared a tie.
    pub(super) ties: Vec<i64>,
}

/// A pair that the secretariat decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Decided {
    pub(super) helped: i64,
    pub(super) helper: i64,
    pub(super) kind: DecisionKind,
}

/// Who is with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Pair {
    pub(super) helped: i64,
    pub(super) helper: i64,
}

/// What came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) pairs: Vec<Pair>,
    /// Entries to be helped for whom nobody is there.
    pub(super) left: Vec<i64>,
    pub(super) way: Way,
}

/// What would have to be different for everybody to be placed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Way {
    /// Nothing: everybody is.
    Whole,
    /// The smallest set of rules that has to give. Empty: all could be placed, but two would rather have each other.
    Relax(Vec<Limit>),
    /// No rule helps: so many seats are missing even then.
    Seats(usize),
}

/// What can stand between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Limit {
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
    const ALL: [Self; 8] =
        [Self::Region, Self::Size, Self::Language, Self::Country, Self::Past, Self::Tie, Self::Lists, Self::Seats];

    /// As texts know it.
    pub(super) fn code(self) -> &'static str {
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

/// Why two are a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    Decided,
    /// The number of the wish, from 1.
    Wish(usize),
    BothWished,
    Region,
    Language,
    Size,
}

/// What to look out for in a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Risk {
    /// A rule was set aside by a decision.
    AgainstRule,
    /// Whoever is helped did not list them.
    NotWished,
    NoLanguage,
    FarSize,
    /// Whoever helps has as many as they said they could.
    Full,
    None,
}

/// Why somebody is not with one of the other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NotWith {
    /// The first rule that the pair would break.
    Rule(Limit),
    /// The secretariat decided so.
    Forbidden,
    Wishes(WhyNot),
}

impl Inputs {
    pub(super) fn of_side(&self, side: Side) -> Vec<&Entrant> {
        self.entries.iter().filter(|entrant| entrant.side == side).collect()
    }

    pub(super) fn entrant(&self, entry: i64) -> Option<&Entrant> {
        self.entries.iter().find(|entrant| entrant.entry == entry)
    }

    fn decision(&self, helped: &Entrant, helper: &Entrant) -> Option<DecisionKind> {
        let of_pair = |decided: &&Decided| decided.helped == helped.entry && decided.helper == helper.entry;
        self.decisions.iter().rev().find(of_pair).map(|decided| decided.kind).filter(|kind| *kind != DecisionKind::Free)
    }

    /// The rules that a pair would break.
    pub(super) fn broken(&self, one: &Entrant, other: &Entrant) -> Vec<Limit> {
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

    fn may_be(&self, helped: &Entrant, helper: &Entrant, relaxed: &[Limit]) -> bool {
        helped.home != helper.home
            && self.decision(helped, helper) != Some(DecisionKind::Forbidden)
            && self.broken(helped, helper).iter().all(|limit| relaxed.contains(limit))
    }

    /// Whom somebody would take of those who may be: the listed in order, then the rest where that was said.
    fn ranking(&self, one: &Entrant, others: &[&Entrant], may_be: impl Fn(&Entrant) -> bool) -> Ranking {
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

/// A round with its wishes as the solver has them.
struct Table<'i> {
    helped: Vec<&'i Entrant>,
    helpers: Vec<&'i Entrant>,
    forced: Vec<(usize, usize)>,
    wishes: matching::stable::Round,
}

impl<'i> Table<'i> {
    fn new(inputs: &'i Inputs) -> Self {
        let (helped, helpers) = (inputs.of_side(Side::Helped), inputs.of_side(Side::Helper));
        let mut forced = Vec::new();
        for (row, one) in helped.iter().enumerate() {
            let is_forced = |other: &&Entrant| inputs.decision(one, other) == Some(DecisionKind::Forced);
            forced.extend(helpers.iter().position(is_forced).map(|column| (row, column)));
        }
        let residents = helped.iter().enumerate().map(|(row, one)| {
            if forced.iter().any(|pair| pair.0 == row) {
                return Ranking::default();
            }
            inputs.ranking(one, &helpers, |other| inputs.may_be(one, other, &[]))
        });
        let hospitals = helpers.iter().enumerate().map(|(column, one)| Hospital {
            capacity: one.capacity.saturating_sub(forced.iter().filter(|pair| pair.1 == column).count() as u32),
            minimum: 0,
            prefers: inputs.ranking(one, &helped, |other| inputs.may_be(other, one, &[])),
        });
        let wishes = matching::stable::Round { residents: residents.collect(), hospitals: hospitals.collect() };
        Self { helped, helpers, forced, wishes }
    }

    fn lots(&self, seed: &str) -> Lots {
        let lots = |side: &[&'i Entrant]| -> Vec<&'i str> { side.iter().map(|one| one.lot.as_str()).collect() };
        Lots::draw(seed, &lots(&self.helped), &lots(&self.helpers))
    }
}

/// Solves a round; `None` for wishes that name somebody twice, which no form lets through.
pub(super) fn solved(inputs: &Inputs) -> Option<Outcome> {
    let table = Table::new(inputs);
    let found = solve(&table.wishes, Proposing::Residents, Ties::Break, &table.lots(&inputs.seed)).ok()?;
    let chosen = found.hospital_of.iter().enumerate().filter_map(|(row, column)| Some((row, (*column)?)));
    Some(outcome(inputs, &table, chosen.chain(table.forced.iter().copied())))
}

fn outcome(inputs: &Inputs, table: &Table<'_>, pairs: impl Iterator<Item = (usize, usize)>) -> Outcome {
    let pair =
        |(row, column): (usize, usize)| Pair { helped: table.helped[row].entry, helper: table.helpers[column].entry };
    let mut pairs: Vec<Pair> = pairs.map(pair).collect();
    pairs.sort_unstable();
    let is_left = |one: &&Entrant| pairs.iter().all(|pair| pair.helped != one.entry);
    let left: Vec<i64> = table.helped.iter().copied().filter(|one| is_left(one)).map(|one| one.entry).collect();
    let way = if left.is_empty() { Way::Whole } else { way_to_all(inputs) };
    Outcome { pairs, left, way }
}

/// The smallest set of rules that leaves room for everybody, wishes aside.
fn way_to_all(inputs: &Inputs) -> Way {
    let wanted = inputs.of_side(Side::Helped).len();
    let placed = |relaxed: &[bool]| {
        let chosen = Limit::ALL.into_iter().zip(relaxed).filter(|(_, relaxed)| **relaxed);
        transport(inputs, &chosen.map(|(limit, _)| limit).collect::<Vec<_>>(), |_, _| 0).solve().pairs.len()
    };
    match smallest_relaxation(Limit::ALL.len(), |relaxed| placed(relaxed) == wanted) {
        Some(found) => Way::Relax(found.rules.into_iter().map(|at| Limit::ALL[at]).collect()),
        None => Way::Seats(wanted - placed(&[true; Limit::ALL.len()])),
    }
}

/// Everybody who may be together, with what it costs.
fn transport(inputs: &Inputs, relaxed: &[Limit], cost: impl Fn(&Entrant, &Entrant) -> i64) -> Transport {
    let (helped, helpers) = (inputs.of_side(Side::Helped), inputs.of_side(Side::Helper));
    let would = |one: &Entrant, other: &Entrant| {
        one.unranked == Unranked::Equal
            || relaxed.contains(&Limit::Lists)
            || one.wishes.iter().flatten().any(|entry| *entry == other.entry)
    };
    let more = u32::from(relaxed.contains(&Limit::Seats));
    let party = |capacity: u32| Party { quota: Quota::up_to(capacity), group: None };
    let mut found = Transport {
        rows: helped.iter().map(|_| party(1)).collect(),
        columns: helpers.iter().map(|one| party(one.capacity + more)).collect(),
        ..Transport::default()
    };
    for (row, one) in helped.iter().enumerate() {
        for (column, other) in helpers.iter().enumerate() {
            if inputs.decision(one, other) == Some(DecisionKind::Forced) {
                found.forced.push((row, column));
            }
            if inputs.may_be(one, other, relaxed) && would(one, other) && would(other, one) {
                found.pairs.push(Cell { row, column, cost: cost(one, other) });
            }
        }
    }
    found
}

/// After publishing: whoever had somebody has again, most pairs stay, the rest follows the wishes of both sides.
pub(super) fn repaired(inputs: &Inputs) -> Outcome {
    let table = Table::new(inputs);
    let rank = |one: &Entrant, other: &Entrant| {
        let place = one.wishes.iter().position(|tie| tie.contains(&other.entry));
        place.unwrap_or(one.wishes.len()) as i64
    };
    let now = transport(inputs, &[], |one, other| rank(one, other) * 2 + rank(other, one));
    let place = |side: &[&Entrant], entry: i64| side.iter().position(|one| one.entry == entry);
    let cell = |pair: &Pair| Some((place(&table.helped, pair.helped)?, place(&table.helpers, pair.helper)?));
    let published: Vec<(usize, usize)> = inputs.published.iter().filter_map(cell).collect();
    // First those who had somebody, with the fewest changes; then whoever was left over, without moving anybody.
    let mut before = now.clone();
    for (row, party) in before.rows.iter_mut().enumerate() {
        if published.iter().all(|pair| pair.0 != row) {
            party.quota.capacity = 0;
        }
    }
    let kept = repair(&before, &published);
    let found = Transport { forced: kept.pairs, ..now }.solve();
    outcome(inputs, &table, found.pairs.into_iter())
}

/// Why two are a pair, the strongest first.
pub(super) fn reasons(inputs: &Inputs, pair: Pair) -> Vec<Reason> {
    let (Some(helped), Some(helper)) = (inputs.entrant(pair.helped), inputs.entrant(pair.helper)) else {
        return Vec::new();
    };
    let wish = |one: &Entrant, other: &Entrant| one.wishes.iter().position(|tie| tie.contains(&other.entry));
    let mut found = Vec::new();
    if inputs.decision(helped, helper) == Some(DecisionKind::Forced) {
        found.push(Reason::Decided);
    }
    found.extend(wish(helped, helper).map(|place| Reason::Wish(place + 1)));
    if wish(helped, helper).is_some() && wish(helper, helped).is_some() {
        found.push(Reason::BothWished);
    }
    if helped.languages.iter().any(|language| helper.languages.contains(language)) {
        found.push(Reason::Language);
    }
    if helped.region == helper.region {
        found.push(Reason::Region);
    }
    if size_ratio(helped, helper).is_some_and(|ratio| ratio <= NEAR_SIZE) {
        found.push(Reason::Size);
    }
    found
}

/// How many times as populous the larger is, rounded up; none where it is not known.
fn size_ratio(one: &Entrant, other: &Entrant) -> Option<u64> {
    let (small, large) = (one.population.min(other.population), one.population.max(other.population));
    (small > 0).then(|| large.div_ceil(small))
}

/// The one thing to look out for in a pair.
pub(super) fn risk(inputs: &Inputs, outcome: &Outcome, pair: Pair) -> Risk {
    let (Some(helped), Some(helper)) = (inputs.entrant(pair.helped), inputs.entrant(pair.helper)) else {
        return Risk::None;
    };
    let taken = outcome.pairs.iter().filter(|other| other.helper == pair.helper).count();
    if !inputs.broken(helped, helper).is_empty() {
        Risk::AgainstRule
    } else if !helped.wishes.iter().flatten().any(|entry| *entry == helper.entry) {
        Risk::NotWished
    } else if !helped.languages.iter().any(|language| helper.languages.contains(language)) {
        Risk::NoLanguage
    } else if size_ratio(helped, helper).is_some_and(|ratio| ratio > FAR_SIZE) {
        Risk::FarSize
    } else if taken > 1 && taken >= helper.capacity as usize {
        Risk::Full
    } else {
        Risk::None
    }
}

/// Why somebody to be helped is not with one who helps; `None` for entries that are not there.
pub(super) fn not_with(inputs: &Inputs, outcome: &Outcome, pair: Pair) -> Option<NotWith> {
    let table = Table::new(inputs);
    let row = table.helped.iter().position(|one| one.entry == pair.helped)?;
    let column = table.helpers.iter().position(|one| one.entry == pair.helper)?;
    let (helped, helper) = (table.helped[row], table.helpers[column]);
    if outcome.pairs.contains(&pair) {
        return Some(NotWith::Wishes(WhyNot::Together));
    }
    if inputs.decision(helped, helper) == Some(DecisionKind::Forbidden) {
        return Some(NotWith::Forbidden);
    }
    if let Some(limit) = inputs.broken(helped, helper).first() {
        return Some(NotWith::Rule(*limit));
    }
    let place = |pair: &Pair| table.helpers.iter().position(|one| one.entry == pair.helper);
    let own = |one: &&Entrant| outcome.pairs.iter().find(|pair| pair.helped == one.entry).and_then(place);
    let matching = Matching { hospital_of: table.helped.iter().map(own).collect() };
    // As everybody wished, also those whom a decision placed: seats count in full here.
    let whole = Inputs { decisions: Vec::new(), ..inputs.clone() };
    let wishes = Table::new(&whole).wishes;
    let market = Market::new(&wishes).ok()?;
    Some(NotWith::Wishes(why_not(&wishes, &market, &matching, row, column)))
}

/// Who helps and has a seat left, and may be with somebody: what can be offered instead.
pub(super) fn open_to(inputs: &Inputs, outcome: &Outcome, helped: i64) -> Vec<i64> {
    let Some(helped) = inputs.entrant(helped) else { return Vec::new() };
    let taken = |entry: i64| outcome.pairs.iter().filter(|pair| pair.helper == entry).count();
    let is_open = |other: &&Entrant| taken(other.entry) < other.capacity as usize && inputs.may_be(helped, other, &[]);
    inputs.of_side(Side::Helper).into_iter().filter(is_open).map(|other| other.entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entrant(entry: i64, side: Side, wishes: &[i64]) -> Entrant {
        Entrant {
            entry,
            lot: entry.to_string(),
            side,
            capacity: 1,
            unranked: Unranked::Nobody,
            wishes: wishes.iter().map(|wish| vec![*wish]).collect(),
            home: entry,
            region: 1,
            country: format!("c{entry}"),
            population: 100_000,
            languages: vec!["en".to_owned()],
            ties: Vec::new(),
        }
    }

    /// Two to be helped, both wishing for the first of two who help; everybody else is welcome to those who help.
    fn inputs() -> Inputs {
        let helper = |entry| Entrant { unranked: Unranked::Equal, ..entrant(entry, Side::Helper, &[1]) };
        Inputs {
            algorithm: ALGORITHM.to_owned(),
            seed: "7".to_owned(),
            rules: RoundRules::default(),
            entries: vec![entrant(1, Side::Helped, &[11, 12]), entrant(2, Side::Helped, &[11]), helper(11), helper(12)],
            past: Vec::new(),
            decisions: Vec::new(),
            published: Vec::new(),
        }
    }

    fn pair(helped: i64, helper: i64) -> Pair {
        Pair { helped, helper }
    }

    #[test]
    fn who_is_left_learns_why_and_what_would_help() {
        let inputs = inputs();
        let outcome = solved(&inputs).unwrap();
        assert_eq!((outcome.pairs.as_slice(), outcome.left.as_slice()), (&[pair(1, 11)][..], &[2][..]));
        let why = not_with(&inputs, &outcome, pair(2, 11));
        assert_eq!(why, Some(NotWith::Wishes(WhyNot::Full { seats: 1, alike: 0 })));
        assert_eq!(not_with(&inputs, &outcome, pair(2, 12)), Some(NotWith::Wishes(WhyNot::NotWished)));
        assert_eq!(outcome.way, Way::Relax(vec![]), "all could be placed, were it not for the wishes");
        assert_eq!(open_to(&inputs, &outcome, 2), [12]);
        assert_eq!(reasons(&inputs, pair(1, 11))[..2], [Reason::Wish(1), Reason::BothWished]);
    }

    #[test]
    fn hard_rules_filter_before_any_wish_counts() {
        let mut inputs = inputs();
        inputs.rules.other_country = true;
        inputs.entries[2].country = "c1".to_owned();
        let outcome = solved(&inputs).unwrap();
        assert_eq!(outcome.pairs, [pair(1, 12), pair(2, 11)]);
        assert_eq!(not_with(&inputs, &outcome, pair(1, 11)), Some(NotWith::Rule(Limit::Country)));
    }

    #[test]
    fn the_smallest_set_of_rules_to_relax_is_named() {
        let mut inputs = inputs();
        (inputs.rules.other_country, inputs.rules.region) = (true, RegionRule::Other);
        inputs.entries[3].country = "c1".to_owned();
        let outcome = solved(&inputs).unwrap();
        assert_eq!((outcome.pairs.len(), &outcome.way), (0, &Way::Relax(vec![Limit::Region, Limit::Country])));
        inputs.entries.extend((3..9).map(|entry| entrant(entry, Side::Helped, &[11])));
        assert_eq!(solved(&inputs).unwrap().way, Way::Seats(4));
    }

    #[test]
    fn a_decision_is_solved_around_at_once() {
        let mut inputs = inputs();
        inputs.decisions = vec![Decided { helped: 2, helper: 11, kind: DecisionKind::Forced }];
        let outcome = solved(&inputs).unwrap();
        assert_eq!((outcome.pairs, outcome.way), (vec![pair(1, 12), pair(2, 11)], Way::Whole));
        inputs.decisions.push(Decided { helped: 2, helper: 11, kind: DecisionKind::Free });
        inputs.decisions.push(Decided { helped: 1, helper: 11, kind: DecisionKind::Forbidden });
        assert_eq!(solved(&inputs).unwrap().pairs, [pair(1, 12), pair(2, 11)]);
    }

    #[test]
    fn a_repair_keeps_the_pairs_that_can_stay() {
        let mut inputs = inputs();
        inputs.entries.push(Entrant { unranked: Unranked::Equal, ..entrant(13, Side::Helper, &[]) });
        inputs.published = vec![pair(1, 12), pair(2, 11)];
        inputs.entries.retain(|entrant| entrant.entry != 12);
        let outcome = repaired(&inputs);
        assert_eq!(outcome.pairs, [pair(2, 11)], "whoever is with 11 is not sent away");
    }

    #[test]
    fn the_same_inputs_give_the_same_pairs() {
        let inputs = inputs();
        let text = serde_json::to_string(&inputs).unwrap();
        let read: Inputs = serde_json::from_str(&text).unwrap();
        assert_eq!((&read, solved(&read)), (&inputs, solved(&inputs)));
    }
}
