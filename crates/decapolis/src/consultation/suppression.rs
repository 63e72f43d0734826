//! Which regions a result does not show, so that nobody works a small one out. Pure.
//!
//! A region is shown where at least five cities answered, members and those that are deciding alike: a network that is about to
//! start has no others, and nothing is shown of one kind alone that could be taken from the sum of both. A region that is not shown
//! must not follow from the total less those that are: so others are hidden with it, the smallest first, until what is left over is
//! two regions at least and five cities at least. A question that is asked only of those who answered another so is shown in no
//! region in which that one is hidden, since who was asked it would tell how the other was answered.

/// Cities that answered, below which a group tells of single ones (`trust.md`, (e): between members five).
pub(super) const SHOWN_FROM: usize = 5;

/// How many answered a question in one region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) answered: usize,
}

/// What a question's result shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// Whether the sum over all regions is shown.
    pub(super) total: bool,
    /// In the order of the groups.
    pub(super) groups: Vec<bool>,
}

/// What is shown of groups; `within` is what is shown of the question that this one hangs on.
pub(super) fn shown(groups: &[Group], within: Option<&Shown>) -> Shown {
    let answered: usize = groups.iter().map(|group| group.answered).sum();
    let total = answered >= SHOWN_FROM && within.is_none_or(|within| within.total);
    let is_shown = |(at, group): (usize, &Group)| {
        total && group.answered >= SHOWN_FROM && within.is_none_or(|within| within.groups[at])
    };
    let mut shown: Vec<bool> = groups.iter().enumerate().map(is_shown).collect();
    while !is_covered(groups, &shown) {
        let smallest = (0..groups.len()).filter(|at| shown[*at]).min_by_key(|at| (groups[*at].answered, *at));
        match smallest {
            Some(at) => shown[at] = false,
            None => return Shown { total: false, groups: shown },
        }
    }
    Shown { total, groups: shown }
}

/// Whether what is hidden stays hidden beside the total: nothing is, or it is several groups and many enough.
fn is_covered(groups: &[Group], shown: &[bool]) -> bool {
    let hidden = || groups.iter().zip(shown).filter(|(group, shown)| !**shown && group.answered > 0);
    let answered: usize = hidden().map(|(group, _)| group.answered).sum();
    hidden().count() == 0 || (hidden().count() >= 2 && answered >= SHOWN_FROM)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn regions(counts: &[usize]) -> Vec<Group> {
        counts.iter().map(|count| Group { answered: *count }).collect()
    }

    #[test]
    fn a_region_of_four_is_hidden_and_the_smallest_other_with_it() {
        let shown = shown(&regions(&[9, 4, 6, 0]), None);
        assert_eq!(shown, Shown { total: true, groups: vec![true, false, false, false] });
    }

    #[test]
    fn two_small_regions_cover_each_other_only_if_they_are_five_cities() {
        assert_eq!(shown(&regions(&[9, 2, 3]), None).groups, [true, false, false]);
        assert_eq!(shown(&regions(&[9, 2, 2, 7]), None).groups, [true, false, false, false]);
    }

    #[test]
    fn regions_that_are_all_large_are_all_shown_and_below_five_nothing_is() {
        assert_eq!(shown(&regions(&[5, 6]), None), Shown { total: true, groups: vec![true, true] });
        assert_eq!(shown(&regions(&[3, 1]), None), Shown { total: false, groups: vec![false, false] });
    }

    #[test]
    fn a_question_shows_no_region_in_which_the_one_it_hangs_on_is_hidden() {
        let parent = shown(&regions(&[9, 4, 6]), None);
        assert_eq!(shown(&regions(&[8, 2, 5]), Some(&parent)).groups, [true, false, false]);
        let alone = shown(&regions(&[0, 0, 6]), Some(&parent));
        assert!(!alone.total, "the total would be the hidden region");
    }

    /// The factors of one sum of cells.
    type Sum = Vec<f64>;

    /// Every sum of cells that is published of a table with a row a region and a column a choice; also of hidden regions it is
    /// known how many answered, and that an empty one has nothing in it.
    fn published(groups: &[Group], shown: &Shown, columns: usize) -> Vec<Sum> {
        let cells = groups.len() * columns;
        let sum = |is_in: &dyn Fn(usize) -> bool| (0..cells).map(|cell| f64::from(is_in(cell))).collect::<Sum>();
        let mut told: Vec<Sum> = (0..groups.len()).map(|row| sum(&|cell| cell / columns == row)).collect();
        let is_known = |cell: &usize| shown.groups[cell / columns] || groups[cell / columns].answered == 0;
        told.extend((0..cells).filter(is_known).map(|known| sum(&|cell| cell == known)));
        if shown.total {
            told.extend((0..columns).map(|column| sum(&|cell| cell % columns == column)));
        }
        told
    }

    /// How many sums are independent: by elimination.
    fn rank(mut sums: Vec<Sum>) -> usize {
        let mut rank = 0;
        for column in 0..sums.first().map_or(0, Vec::len) {
            let Some(pivot) = (rank..sums.len()).find(|row| sums[*row][column].abs() > 1e-9) else { continue };
            sums.swap(rank, pivot);
            let lead = sums[rank].clone();
            for sum in sums.iter_mut().skip(rank + 1) {
                let factor = sum[column] / lead[column];
                sum.iter_mut().zip(&lead).for_each(|(value, other)| *value -= factor * other);
            }
            rank += 1;
        }
        rank
    }

    fn group() -> impl Strategy<Value = Group> {
        (0_usize..14).prop_map(|answered| Group { answered })
    }

    /// Regions as they answered a question, and as they answered one that hangs on it.
    fn two_questions() -> impl Strategy<Value = (Vec<Group>, Vec<Group>)> {
        let of = |regions| prop::collection::vec(group(), regions);
        (1_usize..8).prop_flat_map(move |regions| (of(regions), of(regions)))
    }

    proptest! {
        /// An attacker solves all that is published for each hidden cell: none is a combination of it.
        #[test]
        fn no_hidden_cell_follows_from_all_that_is_published(
            (first, second) in two_questions(),
            columns in 2_usize..5,
        ) {
            let parent = shown(&first, None);
            for (groups, shown) in [(&first, &parent), (&second, &shown(&second, Some(&parent)))] {
                let told = published(groups, shown, columns);
                let known = rank(told.clone());
                let is_hidden = |cell: &usize| !shown.groups[cell / columns] && groups[cell / columns].answered > 0;
                for hidden in (0..groups.len() * columns).filter(is_hidden) {
                    let mut guess = vec![0.0; groups.len() * columns];
                    guess[hidden] = 1.0;
                    let more = told.iter().cloned().chain([guess]).collect();
                    prop_assert!(rank(more) > known, "cell {hidden} of {groups:?} follows from {shown:?}");
                }
            }
        }

        #[test]
        fn what_is_shown_and_what_is_left_over_is_of_five_cities(groups in prop::collection::vec(group(), 1..8)) {
            let shown = shown(&groups, None);
            let of = |wanted: bool| groups.iter().zip(&shown.groups).filter(move |(_, shown)| **shown == wanted);
            prop_assert!(of(true).all(|(group, _)| group.answered >= SHOWN_FROM));
            let left: usize = of(false).map(|(group, _)| group.answered).sum();
            prop_assert!(!shown.total || of(false).all(|(group, _)| group.answered == 0) || left >= SHOWN_FROM);
        }

        #[test]
        fn nothing_is_hidden_without_need(sizes in prop::collection::vec(SHOWN_FROM..20, 1..8)) {
            prop_assert!(shown(&regions(&sizes), None).groups.iter().all(|shown| *shown));
        }
    }
}
