//! When a drawing is shown, so that nobody reads one vote out of what changed between two looks at the map. Pure.
//!
//! As long as people vote, a drawing waits until ten others said something after it, five among members: then it is shown, and the next
//! one waits. Once the last day is over the last drawing is shown, with everybody in it. So what is shown changes by ten people at
//! once, whenever one looks and whatever one adds by subtraction; while many vote that takes no longer than the next drawing. What
//! fewer say afterwards, such as those who withdraw, is followed once they are ten.

/// What becomes of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Release {
    /// It is shown in place of the one before.
    Show,
    /// The one that waited is shown, and this one waits.
    Wait,
    /// It is thrown away: too few people are new in it.
    Drop,
}

/// What is shown, and what is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether nobody votes any more.
    pub(super) is_over: bool,
    /// Whether results are shown.
    pub(super) is_shown: bool,
    /// Whether a drawing waits to be shown.
    pub(super) is_waiting: bool,
    /// How many people said something, or withdrew, since the latest drawing that is shown or waits.
    pub(super) news: usize,
    /// Whether results may be shown of as many people as there are.
    pub(super) are_enough: bool,
}

/// What becomes of a drawing, where results need so many people.
pub(super) fn release(standing: Standing, people_min: usize) -> Release {
    let Standing { is_over, is_shown, is_waiting, news, are_enough } = standing;
    if !are_enough {
        // It says of nobody how they voted, and takes the place of results that are of too few by now.
        return Release::Show;
    }
    let is_first = !is_shown && !is_waiting;
    match is_over {
        true if is_first || is_waiting || news >= people_min => Release::Show,
        false if is_first || news >= people_min => Release::Wait,
        _ => Release::Drop,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const LEAST: usize = 10;

    /// A conversation as somebody sees it who looks after every drawing.
    #[derive(Default)]
    struct Watched {
        voted: BTreeSet<usize>,
        latest: BTreeSet<usize>,
        shown: Option<BTreeSet<usize>>,
        waiting: Option<BTreeSet<usize>>,
    }

    impl Watched {
        fn draw(&mut self, is_over: bool) {
            let standing = Standing {
                is_over,
                is_shown: self.shown.is_some(),
                is_waiting: self.waiting.is_some(),
                news: self.voted.difference(&self.latest).count(),
                are_enough: self.voted.len() >= LEAST,
            };
            if !standing.are_enough {
                return;
            }
            match release(standing, LEAST) {
                Release::Show => {
                    self.shown = Some(self.voted.clone());
                    self.waiting = None;
                    self.latest = self.voted.clone();
                }
                Release::Wait => {
                    self.shown = self.waiting.replace(self.voted.clone()).or(self.shown.take());
                    self.latest = self.voted.clone();
                }
                Release::Drop => {}
            }
        }
    }

    proptest! {
        /// Who looks after each vote, or whenever else, never sees a change by one to nine people; and in the end all are counted.
        #[test]
        fn what_is_shown_changes_by_ten_people_or_not_at_all(steps in prop::collection::vec(0_usize..30, 1..40)) {
            let mut watched = Watched::default();
            let last = steps.len();
            for (number, votes) in steps.iter().enumerate() {
                let before = watched.shown.clone().unwrap_or_default();
                watched.voted.extend((0..*votes).map(|vote| 100 * number + vote));
                watched.draw(number + 1 == last);
                let after = watched.shown.clone().unwrap_or_default();
                let changed = after.difference(&before).count();
                prop_assert!(changed == 0 || changed >= LEAST, "{changed} people follow by subtraction");
            }
            if watched.voted.len() >= LEAST {
                prop_assert_eq!(watched.shown.expect("shown in the end").len(), watched.voted.len());
            }
        }
    }

    #[test]
    fn while_many_vote_a_drawing_waits_for_the_next_and_no_longer() {
        let standing = Standing { is_over: false, is_shown: true, is_waiting: true, news: 500, are_enough: true };
        assert_eq!(release(standing, LEAST), Release::Wait, "and the one that waited is shown");
        assert_eq!(release(Standing { news: 9, ..standing }, LEAST), Release::Drop);
        assert_eq!(release(Standing { are_enough: false, ..standing }, LEAST), Release::Show, "it has no results");
    }
}
