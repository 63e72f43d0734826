//! What looks as if it were made by few hands: many votes within a minute, many people who say exactly the same. Signs, not proof:
//! a class that votes together looks so too. Nothing is left out because of them; both maps are shown.

use std::collections::{BTreeMap, BTreeSet};

use opinion::{Map, Side, Vote, adjusted_rand};
use serde::{Deserialize, Serialize};

/// A minute with fewer votes is no burst, however quiet it is otherwise.
const BURST_FROM: usize = 60;
/// So many times the usual.
const BURST_TIMES: usize = 10;
/// What is usual is known from so many minutes on.
const MINUTES_KNOWN: usize = 5;
/// So many people who say the same to so many statements.
const PATTERN_PEOPLE: usize = 5;
const PATTERN_VOTES: usize = 7;
/// Listed at most.
const LISTED: usize = 20;
/// Groups that agree so far are the same groups.
const SAME_FROM: f64 = 0.8;

/// Many votes in a minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Burst {
    /// From 1970.
    pub(super) minute: i64,
    pub(super) votes: usize,
    /// The median of the minutes in which anybody voted.
    pub(super) usual: usize,
}

/// People who said exactly the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pattern {
    pub(super) people: usize,
    pub(super) statements: usize,
}

/// What was seen, and who it is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) bursts: Vec<Burst>,
    pub(super) patterns: Vec<Pattern>,
    /// Those who gave most of their votes in bursts, and those who said the same as others.
    pub(super) voters: BTreeSet<i64>,
}

/// What the map says without them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Effect {
    /// There is nobody to leave out.
    Nobody,
    /// The same groups.
    Little,
    /// Other groups.
    Moves,
}

/// Looks at all votes of a conversation, the time of each its minute, or none where it is not known. Of shared devices no bursts are
/// looked for: one voter follows the other there.
pub(super) fn signs(votes: &[Vote], shared: &BTreeSet<i64>) -> Signs {
    let own: Vec<Vote> = votes.iter().filter(|vote| !shared.contains(&vote.voter)).copied().collect();
    let (bursts, hasty) = bursts(&own);
    let (patterns, alike) = patterns(votes);
    Signs { bursts, patterns, voters: hasty.union(&alike).copied().collect() }
}

fn bursts(votes: &[Vote]) -> (Vec<Burst>, BTreeSet<i64>) {
    let mut minutes: BTreeMap<i64, usize> = BTreeMap::new();
    for vote in votes.iter().filter(|vote| vote.at > 0) {
        *minutes.entry(vote.at).or_default() += 1;
    }
    let mut counts: Vec<usize> = minutes.values().copied().collect();
    counts.sort_unstable();
    if counts.len() < MINUTES_KNOWN {
        return (Vec::new(), BTreeSet::new());
    }
    let usual = counts[counts.len() / 2].max(1);
    let is_burst = |count: usize| count >= BURST_FROM && count >= BURST_TIMES * usual;
    let found = minutes.iter().filter(|(_, count)| is_burst(**count));
    let mut bursts: Vec<Burst> = found.map(|(minute, votes)| Burst { minute: *minute, votes: *votes, usual }).collect();
    bursts.sort_by_key(|burst| (std::cmp::Reverse(burst.votes), burst.minute));
    bursts.truncate(LISTED);
    let within: BTreeSet<i64> = bursts.iter().map(|burst| burst.minute).collect();
    let mut of_voter: BTreeMap<i64, (usize, usize)> = BTreeMap::new();
    for vote in votes {
        let (hasty, all) = of_voter.entry(vote.voter).or_default();
        *hasty += usize::from(within.contains(&vote.at));
        *all += 1;
    }
    let people = of_voter.into_iter().filter(|(_, (hasty, all))| 2 * hasty >= *all).map(|(voter, _)| voter);
    (bursts, people.collect())
}

fn patterns(votes: &[Vote]) -> (Vec<Pattern>, BTreeSet<i64>) {
    let mut of_voter: BTreeMap<i64, Vec<(i64, Side)>> = BTreeMap::new();
    for vote in votes {
        of_voter.entry(vote.voter).or_default().push((vote.statement, vote.side));
    }
    let mut alike: BTreeMap<Vec<(i64, i8)>, Vec<i64>> = BTreeMap::new();
    for (voter, mut said) in of_voter.into_iter().filter(|(_, said)| said.len() >= PATTERN_VOTES) {
        said.sort_by_key(|(statement, _)| *statement);
        let said = said.into_iter().map(|(statement, side)| (statement, sign(side))).collect();
        alike.entry(said).or_default().push(voter);
    }
    alike.retain(|_, people| people.len() >= PATTERN_PEOPLE);
    let people = alike.values().flatten().copied().collect();
    let mut patterns: Vec<Pattern> =
        alike.iter().map(|(said, people)| Pattern { people: people.len(), statements: said.len() }).collect();
    patterns.sort_by_key(|pattern| std::cmp::Reverse((pattern.people, pattern.statements)));
    patterns.truncate(LISTED);
    (patterns, people)
}

fn sign(side: Side) -> i8 {
    match side {
        Side::Agree => 1,
        Side::Pass => 0,
        Side::Disagree => -1,
    }
}

/// Whether two maps part the people whom both have in the same way.
pub(super) fn effect(with: &Map, without: &Map) -> Effect {
    let groups: BTreeMap<i64, usize> = without.points.iter().map(|point| (point.voter, point.group)).collect();
    let both: Vec<(usize, usize)> =
        with.points.iter().filter_map(|point| Some((point.group, *groups.get(&point.voter)?))).collect();
    let (one, other): (Vec<usize>, Vec<usize>) = both.into_iter().unzip();
    let are_clear = with.has_clear_groups() == without.has_clear_groups();
    if are_clear && adjusted_rand(&one, &other) >= SAME_FROM { Effect::Little } else { Effect::Moves }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vote(voter: i64, statement: i64, at: i64) -> Vote {
        Vote { at, voter, statement, side: if (voter + statement) % 3 == 0 { Side::Agree } else { Side::Disagree } }
    }

    #[test]
    fn a_minute_with_ten_times_the_usual_is_a_burst_and_names_who_voted_in_it() {
        let quiet = (1..=10).flat_map(|minute| (0..5).map(move |voter| vote(100 * minute + voter, voter, minute)));
        let burst = (0..70).map(|voter| vote(10_000 + voter, voter % 7, 20));
        let votes: Vec<Vote> = quiet.chain(burst).collect();
        let all_own = BTreeSet::new();
        let signs = signs(&votes, &all_own);
        assert_eq!(signs.bursts, [Burst { minute: 20, votes: 70, usual: 5 }]);
        assert_eq!(
            (signs.voters.len(), signs.voters.contains(&10_000), signs.voters.contains(&100)),
            (70, true, false)
        );
    }

    #[test]
    fn who_follow_each_other_on_a_shared_device_are_no_burst() {
        let quiet = (1..=10).flat_map(|minute| (0..5).map(move |voter| vote(100 * minute + voter, voter, minute)));
        let crowd = (0..70).map(|voter| vote(10_000 + voter, voter % 7, 20));
        let votes: Vec<Vote> = quiet.chain(crowd).collect();
        let shared: BTreeSet<i64> = (10_000..10_070).collect();
        assert_eq!(signs(&votes, &shared).bursts, []);
    }

    #[test]
    fn five_who_say_the_same_to_seven_statements_are_seen_and_four_are_not() {
        let people = |people: i64, shift: i64| {
            (0..people).flat_map(move |voter| {
                (0..7).map(move |statement| Vote { voter: voter + shift, ..vote(shift, statement, 0) })
            })
        };
        let all_own = BTreeSet::new();
        let seen = signs(&people(5, 3_000).collect::<Vec<_>>(), &all_own);
        assert_eq!(seen.patterns, [Pattern { people: 5, statements: 7 }]);
        assert_eq!(signs(&people(4, 3_000).collect::<Vec<_>>(), &all_own), Signs::default());
    }
}
