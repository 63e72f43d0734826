//! A round nobody can satisfy: the smallest set of rules that has to give.
//!
//! Rules are known by their number alone; the caller says whether a set of relaxed rules leaves a way. Relaxing more never
//! closes a way, which is what makes the search short: each set that fails names rules of which one must still give, and
//! the next set tried is a smallest one that hits all of these (implicit hitting sets: R. Reiter, 1987, *Artificial
//! Intelligence* 32, 57-95; E. Moreno-Centeno and R. M. Karp, 2013, *Operations Research* 61, 453-468).

/// Times the caller is asked before the search settles for a set that is not known to be the smallest.
const ASKED_MAX: usize = 20_000;
/// Steps of the search for a smallest hitting set.
const STEPS_MAX: usize = 2_000_000;

/// The rules that have to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// Their numbers, ascending. None of them can be left out.
    pub rules: Vec<usize>,
    /// Whether no smaller set would do. Of several smallest, the first in order of the rules is given.
    pub exact: bool,
}

/// Finds the smallest set of `rules` rules that leaves a way when relaxed; `None` when not even relaxing all does.
///
/// `is_possible` is given, for each rule, whether it is relaxed. Relaxing more must never make it false again.
pub fn smallest_relaxation(rules: usize, mut is_possible: impl FnMut(&[bool]) -> bool) -> Option<Relaxation> {
    if !is_possible(&vec![true; rules]) {
        return None;
    }
    let mut reasons: Vec<Vec<usize>> = Vec::new();
    let mut asked = 0;
    loop {
        let hitting = smallest_hitting_set(&reasons);
        let Some(chosen) = hitting.filter(|_| asked < ASKED_MAX) else {
            return Some(Relaxation { rules: without_spare(rules, &mut is_possible), exact: false });
        };
        let mut relaxed = vec![false; rules];
        chosen.iter().for_each(|rule| relaxed[*rule] = true);
        if is_possible(&relaxed) {
            return Some(Relaxation { rules: chosen, exact: true });
        }
        // Relax as much more as still fails: of what is left, one must give.
        for rule in 0..rules {
            if !std::mem::replace(&mut relaxed[rule], true) && is_possible(&relaxed) {
                relaxed[rule] = false;
            }
            asked += 1;
        }
        reasons.push((0..rules).filter(|rule| !relaxed[*rule]).collect());
    }
}

/// All rules, less those that turn out not to be needed, from the last.
fn without_spare(rules: usize, is_possible: &mut impl FnMut(&[bool]) -> bool) -> Vec<usize> {
    let mut relaxed = vec![true; rules];
    for rule in (0..rules).rev() {
        relaxed[rule] = false;
        if !is_possible(&relaxed) {
            relaxed[rule] = true;
        }
    }
    (0..rules).filter(|rule| relaxed[*rule]).collect()
}

/// The smallest set with a member of each reason, the first in order of several; `None` when the search takes too long.
fn smallest_hitting_set(reasons: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut members: Vec<usize> = reasons.iter().flatten().copied().collect();
    members.sort_unstable();
    members.dedup();
    let mut steps = 0;
    (0..=members.len()).find_map(|size| match choose(reasons, &members, size, &mut steps) {
        Chosen::Found(mut set) => {
            set.reverse();
            Some(Some(set))
        }
        Chosen::None => None,
        Chosen::Spent => Some(None),
    })?
}

enum Chosen {
    Found(Vec<usize>),
    None,
    Spent,
}

/// Chooses `size` of the members, in order, so that each reason is hit; the last chosen first.
fn choose(reasons: &[Vec<usize>], members: &[usize], size: usize, steps: &mut usize) -> Chosen {
    *steps += 1;
    if *steps > STEPS_MAX {
        return Chosen::Spent;
    }
    if reasons.is_empty() {
        return Chosen::Found(Vec::new());
    }
    if size == 0 {
        return Chosen::None;
    }
    for (at, member) in members.iter().enumerate() {
        // A reason that only earlier members hit can no longer be hit.
        if reasons.iter().any(|reason| reason.last() < Some(member)) {
            return Chosen::None;
        }
        let left: Vec<Vec<usize>> = reasons.iter().filter(|reason| !reason.contains(member)).cloned().collect();
        match choose(&left, &members[at + 1..], size - 1, steps) {
            Chosen::Found(mut set) => {
                set.push(*member);
                return Chosen::Found(set);
            }
            Chosen::None => {}
            Chosen::Spent => return Chosen::Spent,
        }
    }
    Chosen::None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_round_that_works_needs_nothing_relaxed() {
        assert_eq!(smallest_relaxation(3, |_| true), Some(Relaxation { rules: vec![], exact: true }));
        assert_eq!(smallest_relaxation(3, |_| false), None);
    }

    #[test]
    fn of_all_rules_only_those_stay_that_are_needed() {
        let mut is_possible = |relaxed: &[bool]| relaxed[1] && (relaxed[2] || relaxed[3]);
        assert_eq!(without_spare(5, &mut is_possible), [1, 2]);
    }

    proptest! {
        #[test]
        fn the_smallest_set_is_the_first_by_trying_all(ways in prop::collection::vec(1_u32..256, 1..6)) {
            let is_possible = |relaxed: u32| ways.iter().any(|way| way & relaxed == *way);
            let as_bits = |relaxed: &[bool]| (0..8).filter(|rule| relaxed[*rule]).map(|rule| 1 << rule).sum::<u32>();
            let found = smallest_relaxation(8, |relaxed| is_possible(as_bits(relaxed))).unwrap();
            let rules_of = |bits: u32| (0..8).filter(|rule| bits >> rule & 1 == 1).collect::<Vec<usize>>();
            let mut all: Vec<Vec<usize>> = (0..256).filter(|bits| is_possible(*bits)).map(rules_of).collect();
            all.sort_by_key(|rules| (rules.len(), rules.clone()));
            prop_assert_eq!(found, Relaxation { rules: all.swap_remove(0), exact: true });
        }
    }
}
