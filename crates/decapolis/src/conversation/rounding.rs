//! How exactly results are told: to members as they were counted, to everybody in steps of five people. Pure.

use super::model::Access;

/// Counts that everybody reads are rounded to it.
const STEP: usize = 5;

/// How exactly a result is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    /// As it was counted.
    Exact,
    /// To the nearest five people, so that no count says how one of them voted.
    ToFive,
}

/// What results need, and how exactly they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Telling {
    /// How many people a result by group needs.
    pub(super) people_min: usize,
    pub(super) rounding: Rounding,
}

impl Telling {
    pub(super) fn of(access: Access) -> Self {
        let rounding = if access.is_public() { Rounding::ToFive } else { Rounding::Exact };
        Self { people_min: access.people_min(), rounding }
    }
}

impl Rounding {
    pub(super) fn count(self, counted: usize) -> usize {
        match self {
            Rounding::Exact => counted,
            Rounding::ToFive => (counted + STEP / 2) / STEP * STEP,
        }
    }

    /// All who saw it.
    pub(super) fn whole(self, seen: u32) -> u32 {
        u32::try_from(self.count(seen as usize)).unwrap_or(seen)
    }

    /// Some of those who saw it: to everybody the share of them, in as many steps as there are fives of people, as a count. A share and
    /// a count that were rounded each for itself would together say more than either.
    pub(super) fn part(self, some: u32, seen: u32) -> u32 {
        match self {
            Rounding::Exact => some,
            Rounding::ToFive => {
                let steps = self.steps(seen as usize);
                let share = f64::from(some) / f64::from(seen.max(1));
                (share * steps).round() as u32 * STEP as u32
            }
        }
    }

    /// In a hundred of so many people, at least 1, in the same steps.
    pub(super) fn percent(self, share: f64, people: usize) -> u8 {
        match self {
            Rounding::Exact => (100.0 * share).round() as u8,
            Rounding::ToFive => {
                let steps = self.steps(people);
                (100.0 * (share * steps).round() / steps).round() as u8
            }
        }
    }

    fn steps(self, people: usize) -> f64 {
        (self.count(people) / STEP).max(1) as f64
    }

    /// In a hundred of those who saw it; 0 where nobody did.
    pub(super) fn percent_of(self, some: usize, seen: usize) -> u8 {
        if seen == 0 { 0 } else { self.percent(some as f64 / seen as f64, seen) }
    }

    /// A measure, to members as it is, to everybody in hundredths.
    pub(super) fn measure(self, measured: f64) -> f64 {
        match self {
            Rounding::Exact => measured,
            Rounding::ToFive => (100.0 * measured).round() / 100.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_everybody_reads_is_in_steps_of_five_people_and_what_members_read_as_counted() {
        let round = Rounding::ToFive;
        assert_eq!([0, 2, 3, 7, 8, 339].map(|count| round.count(count)), [0, 0, 5, 5, 10, 340]);
        assert_eq!((round.percent_of(8, 12), round.percent_of(11, 12), round.percent_of(60, 100)), (50, 100, 60));
        let exact = Rounding::Exact;
        assert_eq!((exact.count(339), exact.percent_of(8, 12), exact.percent_of(0, 0)), (339, 67, 0));
    }

    proptest! {
        /// Whoever knows how a statement is shown to everybody, and even how many saw it, finds two counts or more that look so.
        #[test]
        fn no_count_follows_from_what_is_shown(seen in 10_usize..400, part in 0.0_f64..=1.0) {
            let round = Rounding::ToFive;
            let agree = (part * seen as f64).round() as usize;
            let shown = |agree: usize| (round.part(agree as u32, seen as u32), round.percent_of(agree, seen));
            let alike = (0..=seen).filter(|other| shown(*other) == shown(agree)).count();
            prop_assert!(alike >= 2, "{agree} of {seen} alone is shown as {:?}", shown(agree));
        }
    }
}
