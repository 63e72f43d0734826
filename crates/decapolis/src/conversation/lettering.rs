//! Which letter a group has: the one that it had in the drawing before, as far as it is made of the same people. Pure.
//!
//! Groups are found anew each time, the largest first; were they lettered so, A and B would change places when a few people vote. A group
//! keeps the letter of the one with which it shares most people, and more than half of the smaller one; the closest pair is matched first.
//! Others get a letter that none had, as long as there is one.

use std::collections::BTreeSet;

use opinion::Map;

/// There are at most five groups (`opinion::Map`).
const LETTERS: usize = 5;

/// A letter by its place, with the people of its group.
pub(super) type Lettered = (usize, Vec<i64>);

/// The people of each group of a map, in its order.
pub(super) fn people(map: &Map) -> Vec<Vec<i64>> {
    let of = |group: usize| map.points.iter().filter(|point| point.group == group).map(|point| point.voter).collect();
    (0..map.k()).map(of).collect()
}

/// The letter of each group by its place in the alphabet, each once, after those of the drawing before.
pub(super) fn letters(groups: &[Vec<i64>], former: &[Lettered]) -> Vec<usize> {
    let mut letters: Vec<Option<usize>> = vec![None; groups.len()];
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for (_, group, letter) in pairs(groups, former) {
        if letters[group].is_none() && taken.insert(letter) {
            letters[group] = Some(letter);
        }
    }
    let known: BTreeSet<usize> = former.iter().map(|(letter, _)| *letter).collect();
    let all = LETTERS.max(groups.len());
    // First letters that no group had, so that none means two groups in turn.
    let fresh =
        (0..all).filter(|letter| !known.contains(letter)).chain((0..all).filter(|letter| known.contains(letter)));
    let mut free = fresh.filter(|letter| !taken.contains(letter)).collect::<Vec<_>>().into_iter();
    letters.into_iter().map(|letter| letter.or_else(|| free.next()).unwrap_or(0)).collect()
}

/// Groups and letters that share people enough, those that share most first: how many, the group, the letter.
fn pairs(groups: &[Vec<i64>], former: &[Lettered]) -> Vec<(usize, usize, usize)> {
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (letter, people) in former {
        let people: BTreeSet<i64> = people.iter().copied().collect();
        for (place, group) in groups.iter().enumerate() {
            let shared = group.iter().filter(|voter| people.contains(voter)).count();
            if 2 * shared > people.len().min(group.len()) {
                pairs.push((shared, place, *letter));
            }
        }
    }
    pairs.sort_by_key(|(shared, place, letter)| (std::cmp::Reverse(*shared), *letter, *place));
    pairs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_group_keeps_its_letter_when_another_becomes_larger() {
        let former = [(0, vec![1, 2, 3, 4]), (1, vec![5, 6, 7])];
        let now = [vec![5, 6, 7, 8, 9, 10], vec![1, 2, 3, 4]];
        assert_eq!(letters(&now, &former), [1, 0]);
        assert_eq!(letters(&now, &[]), [0, 1], "of a first drawing the largest is A");
    }

    #[test]
    fn a_new_group_gets_a_letter_that_none_had() {
        let former = [(0, vec![1, 2, 3, 4]), (2, vec![5, 6, 7])];
        let now = [vec![1, 2, 3, 4], vec![8, 9, 10], vec![5, 6, 7]];
        assert_eq!(letters(&now, &former), [0, 1, 2]);
        let parted = [vec![1, 2, 3], vec![4, 8, 9, 10, 11]];
        assert_eq!(letters(&parted, &[(0, vec![1, 2, 3, 4])]), [0, 1], "what parts goes on where most are");
    }

    proptest! {
        #[test]
        fn each_group_has_a_letter_of_its_own_and_keeps_it_in_whatever_order(
            labels in prop::collection::vec(0_usize..5, 1..60),
            shift in 0_usize..5,
        ) {
            let of = |label: usize| (0_i64..).zip(&labels).filter(|(_, own)| **own == label).map(|(voter, _)| voter).collect();
            let groups: Vec<Vec<i64>> = (0..5).map(of).filter(|group: &Vec<i64>| !group.is_empty()).collect();
            let first = letters(&groups, &[]);
            let former: Vec<Lettered> = first.iter().copied().zip(groups.iter().cloned()).collect();
            let mut turned: Vec<Lettered> = former.clone();
            turned.rotate_left(shift % former.len());
            let again: Vec<Vec<i64>> = turned.iter().map(|(_, people)| people.clone()).collect();
            let expected: Vec<usize> = turned.iter().map(|(letter, _)| *letter).collect();
            prop_assert_eq!(letters(&again, &former), expected);
            let once: BTreeSet<usize> = first.iter().copied().collect();
            prop_assert_eq!(once.len(), groups.len());
        }
    }
}
