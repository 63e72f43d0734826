//! When a drawing is shown, so that nobody reads one vote out of what changed between two looks at the map. Pure.
//!
//! As long as people vote, a drawing is shown once twice ten people said something since the one before, twice five among members, and
//! without ten of them, who are drawn by lot: they stand in a later one. So what is shown changes by ten people at once, whenever one
//! looks and whatever one adds by subtraction, and once the last day is over those held back and whoever came last are ten again, so that
//! everybody is shown. However many vote at once, the next drawing has all of them but ten. What fewer say afterwards, such as those who
//! withdraw, is followed once they are ten.

/// What becomes of a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Release {
    /// It is shown with everybody in it.
    Show,
    /// It is shown without as many as a result needs.
    HoldBack,
    /// Nothing of it is shown: too few people are new in it.
    Drop,
}

/// What is shown, and what is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether nobody votes any more.
    pub(super) is_over: bool,
    /// Whether results are shown.
    pub(super) is_shown: bool,
    /// Whether somebody is held back.
    pub(super) is_held: bool,
    /// How many people have a vote.
    pub(super) people: usize,
    /// How many said something since the latest drawing that is shown, those among them who were held back.
    pub(super) said: usize,
    /// How many stood in it and withdrew since.
    pub(super) gone: usize,
}

impl Standing {
    /// Whether no result was shown before.
    pub(super) fn is_first(self) -> bool {
        !self.is_shown && !self.is_held
    }
}

/// What becomes of a drawing, where results need so many people.
pub(super) fn release(standing: Standing, people_min: usize) -> Release {
    if standing.people < people_min {
        // It says of nobody how they voted, and takes the place of results that are of too few by now.
        return Release::Show;
    }
    let (said, gone) = if standing.is_first() { (standing.people, 0) } else { (standing.said, standing.gone) };
    match standing.is_over {
        true if standing.is_held || said + gone >= people_min => Release::Show,
        false if said >= people_min && said + gone >= 2 * people_min => Release::HoldBack,
        _ => Release::Drop,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use kernel::draw::Draw;
    use proptest::prelude::*;

    use super::*;

    const LEAST: usize = 10;

    /// People, each with how often they said something.
    type People = BTreeMap<usize, usize>;

    /// A conversation as somebody sees it who looks after every drawing.
    #[derive(Default)]
    struct Watched {
        people: People,
        said: BTreeSet<usize>,
        gone: usize,
        held: BTreeSet<usize>,
        shown: Option<People>,
        looks: Vec<People>,
    }

    impl Watched {
        fn says(&mut self, person: usize) {
            *self.people.entry(person).or_default() += 1;
            self.said.insert(person);
        }

        fn leaves(&mut self, person: usize) {
            self.people.remove(&person);
            self.said.remove(&person);
            let stood_there = self.shown.as_ref().is_some_and(|shown| shown.contains_key(&person));
            self.gone += usize::from(stood_there);
        }

        fn draw(&mut self, is_over: bool, draw: &mut Draw) {
            let standing = Standing {
                is_over,
                is_shown: self.shown.is_some(),
                is_held: !self.held.is_empty(),
                people: self.people.len(),
                said: self.said.len(),
                gone: self.gone,
            };
            if standing.people < LEAST {
                return;
            }
            let held = match release(standing, LEAST) {
                Release::Drop => return,
                Release::Show => BTreeSet::new(),
                Release::HoldBack => {
                    let new =
                        if standing.is_first() { self.people.keys().copied().collect() } else { self.said.clone() };
                    let mut new: Vec<usize> = new.into_iter().collect();
                    (1..new.len()).rev().for_each(|last| new.swap(last, draw.below(last + 1)));
                    new.into_iter().take(LEAST).collect()
                }
            };
            let mut shown = self.people.clone();
            shown.retain(|person, _| !held.contains(person));
            self.looks.push(shown.clone());
            (self.shown, self.said, self.held, self.gone) = (Some(shown), held.clone(), held, 0);
        }
    }

    fn changed(one: &People, other: &People) -> usize {
        let everybody: BTreeSet<&usize> = one.keys().chain(other.keys()).collect();
        everybody.into_iter().filter(|person| one.get(person) != other.get(person)).count()
    }

    proptest! {
        /// Whoever looks after each vote, or whenever else, never sees a change by one to nine people, between no two of the looks; and in
        /// the end all are counted.
        #[test]
        fn what_is_shown_changes_by_ten_people_or_not_at_all(
            steps in prop::collection::vec((0_usize..30, 0_usize..12), 1..40),
            seed in any::<u64>(),
        ) {
            let (mut watched, mut draw) = (Watched::default(), Draw::of_seed(seed));
            let last = steps.len();
            for (number, (new, again)) in steps.iter().enumerate() {
                (0..*new).for_each(|one| watched.says(100 * number + one));
                let known: Vec<usize> = watched.people.keys().copied().collect();
                (0..*again).filter_map(|_| known.get(draw.below(known.len().max(1)))).for_each(|one| watched.says(*one));
                watched.draw(number + 1 == last, &mut draw);
            }
            for (at, one) in watched.looks.iter().enumerate() {
                for other in &watched.looks[..at] {
                    let changed = changed(one, other);
                    prop_assert!(changed == 0 || changed >= LEAST, "{changed} people follow by subtraction");
                }
            }
            if watched.people.len() >= LEAST {
                prop_assert_eq!(watched.shown.expect("shown in the end"), watched.people);
            }
        }

        /// Some leave too: then as well nobody follows from two looks, one after the other.
        #[test]
        fn who_withdraws_is_followed_once_they_are_ten(
            steps in prop::collection::vec((0_usize..30, 0_usize..8), 1..40),
            seed in any::<u64>(),
        ) {
            let (mut watched, mut draw) = (Watched::default(), Draw::of_seed(seed));
            for (number, (new, leave)) in steps.iter().enumerate() {
                (0..*new).for_each(|one| watched.says(100 * number + one));
                for _ in 0..*leave {
                    let known: Vec<usize> = watched.people.keys().copied().collect();
                    if let Some(one) = known.get(draw.below(known.len().max(1))) {
                        watched.leaves(*one);
                    }
                }
                watched.draw(false, &mut draw);
            }
            for pair in watched.looks.windows(2) {
                let changed = changed(&pair[0], &pair[1]);
                prop_assert!(changed >= LEAST, "{changed} people follow by subtraction");
            }
        }
    }

    #[test]
    fn however_many_vote_at_once_all_of_them_but_ten_are_shown_at_once() {
        let standing = Standing { is_over: false, is_shown: true, is_held: true, people: 900, said: 500, gone: 0 };
        assert_eq!(release(standing, LEAST), Release::HoldBack);
        assert_eq!(release(Standing { said: 19, ..standing }, LEAST), Release::Drop);
        assert_eq!(
            release(Standing { said: 9, gone: 30, ..standing }, LEAST),
            Release::Drop,
            "ten are needed to hold back"
        );
        assert_eq!(release(Standing { people: 9, ..standing }, LEAST), Release::Show, "it has no results");
        let over = Standing { is_over: true, said: 10, ..standing };
        assert_eq!(release(over, LEAST), Release::Show, "those held back are shown in the end");
        assert_eq!(release(Standing { is_held: false, said: 9, ..over }, LEAST), Release::Drop);
    }
}
