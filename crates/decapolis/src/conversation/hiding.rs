//! Which counts are shown so that no small one follows from the others beside their sum. Pure.

/// Which of some counts are shown: those of at least so many people, less as many, the smallest first, as it takes to cover those that are
/// not. What is left over is several counts, and so many people at least.
pub(super) fn shown(counts: &[usize], least: usize) -> Vec<bool> {
    let mut shown: Vec<bool> = counts.iter().map(|count| *count >= least).collect();
    while !is_covered(counts, &shown, least) {
        let smallest = (0..counts.len()).filter(|at| shown[*at]).min_by_key(|at| (counts[*at], *at));
        match smallest {
            Some(at) => shown[at] = false,
            None => break,
        }
    }
    shown
}

fn is_covered(counts: &[usize], shown: &[bool], least: usize) -> bool {
    let hidden = || counts.iter().zip(shown).filter(|(_, shown)| !**shown).map(|(count, _)| *count);
    hidden().count() == 0 || (hidden().count() >= 2 && hidden().sum::<usize>() >= least)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_small_count_is_hidden_and_the_smallest_other_with_it() {
        assert_eq!(shown(&[60, 9, 30], 10), [true, false, false]);
        assert_eq!(shown(&[60, 4, 6], 10), [true, false, false], "ten together cover each other");
        assert_eq!(shown(&[10, 11], 10), [true, true]);
        assert_eq!(shown(&[12, 3], 10), [false, false]);
    }

    proptest! {
        #[test]
        fn none_hidden_is_alone_and_none_shown_is_small(counts in prop::collection::vec(0_usize..30, 0..10), least in 1_usize..12) {
            let shown = shown(&counts, least);
            let hidden: Vec<usize> =
                counts.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(count, _)| *count).collect();
            prop_assert!(counts.iter().zip(&shown).all(|(count, shown)| !shown || *count >= least));
            let is_all = hidden.len() == counts.len();
            prop_assert!(is_all || hidden.len() != 1, "one would follow from the sum");
            prop_assert!(hidden.is_empty() || is_all || hidden.iter().sum::<usize>() >= least);
        }
    }
}
