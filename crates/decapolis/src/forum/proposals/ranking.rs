//! Which cities to invite next, ranked by points that anyone can add up.
//!
//! | | points |
//! |---|---|
//! | open needs shared with members, on the series' topic where it has one | 1 each, at most 3 |
//! | never had a seat in the series | 3 |
//! | last seat more than two years ago | 2 |
//! | last seat more than a year ago | 1 |
//! | of the region that the meeting is for | 2 |
//! | of the size (town, city, metropolis) that has the fewest seats so far | 1 |
//! | as far with its digital work as the fewest with a seat so far are, by what it states of itself | 1 |
//! | stayed away from the series' last two years without notice, once or more | -3 |
//!
//! Ties stand by name. The weights are ours, from what organisers of such meetings say they weigh: need, newness, balance of
//! region, size and maturity (`docs/forums.md`); a person decides.

use std::collections::BTreeMap;

use crate::network::{CitySize, Maturity};

/// Points for needs, at most: more of them say nothing more about one seat.
const NEEDS_MAX: i64 = 3;
const NEVER: i64 = 3;
const OF_REGION: i64 = 2;
const ABSENT: i64 = -3;
const DAYS_A_YEAR: i64 = 365;

/// What is known of a city that could be invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) struct Known {
    pub(in crate::forum) needs: i64,
    /// Days since its last seat in the series; nothing where it never had one.
    pub(in crate::forum) days_since: Option<i64>,
    pub(in crate::forum) is_of_region: bool,
    pub(in crate::forum) size: CitySize,
    /// Nothing where it states too little of itself.
    pub(in crate::forum) maturity: Option<Maturity>,
    /// Times that it stayed away without notice.
    pub(in crate::forum) absences: i64,
}

/// The points of a city, each for its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::forum) struct Points {
    pub(in crate::forum) needs: i64,
    pub(in crate::forum) since: i64,
    pub(in crate::forum) region: i64,
    pub(in crate::forum) size: i64,
    pub(in crate::forum) maturity: i64,
    pub(in crate::forum) absences: i64,
}

impl Points {
    pub(in crate::forum) fn sum(self) -> i64 {
        self.needs + self.since + self.region + self.size + self.maturity + self.absences
    }
}

/// What the fewest with a seat so far are; of several the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) struct Rarest {
    pub(in crate::forum) size: Option<CitySize>,
    pub(in crate::forum) maturity: Option<Maturity>,
}

impl Rarest {
    pub(in crate::forum) fn of(sizes: &[CitySize], maturities: &[Maturity]) -> Self {
        Self { size: fewest(CitySize::ALL, sizes), maturity: fewest(Maturity::ALL, maturities) }
    }
}

fn fewest<T: Ord + Copy, const N: usize>(all: [T; N], seated: &[T]) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = all.into_iter().map(|one| (one, 0)).collect();
    for one in seated {
        *counts.entry(*one).or_default() += 1;
    }
    counts.into_iter().min_by_key(|(one, count)| (*count, *one)).map(|(one, _)| one)
}

pub(in crate::forum) fn points(known: Known, rarest: Rarest) -> Points {
    let since = match known.days_since {
        None => NEVER,
        Some(days) if days > 2 * DAYS_A_YEAR => 2,
        Some(days) if days > DAYS_A_YEAR => 1,
        Some(_) => 0,
    };
    Points {
        needs: known.needs.min(NEEDS_MAX),
        since,
        region: if known.is_of_region { OF_REGION } else { 0 },
        size: i64::from(rarest.size == Some(known.size)),
        maturity: i64::from(known.maturity.is_some() && rarest.maturity == known.maturity),
        absences: if known.absences > 0 { ABSENT } else { 0 },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NEW: Known =
        Known { needs: 0, days_since: None, is_of_region: false, size: CitySize::City, maturity: None, absences: 0 };
    const RAREST: Rarest = Rarest { size: Some(CitySize::Town), maturity: Some(Maturity::Advanced) };

    fn sum(known: Known) -> i64 {
        points(known, RAREST).sum()
    }

    #[test]
    fn who_never_had_a_seat_comes_before_who_had_one_lately() {
        let had = |days| sum(Known { days_since: Some(days), ..NEW });
        assert_eq!([sum(NEW), had(900), had(400), had(100)], [3, 2, 1, 0]);
    }

    #[test]
    fn whoever_stayed_away_without_a_word_loses_priority() {
        assert_eq!(sum(Known { absences: 1, ..NEW }), sum(NEW) - 3);
    }

    #[test]
    fn the_size_with_the_fewest_seats_gains_a_point() {
        let seated = [CitySize::City, CitySize::City, CitySize::Town, CitySize::Metropolis];
        let rarest = |seated: &[CitySize]| Rarest::of(seated, &[]).size;
        assert_eq!(rarest(&seated), Some(CitySize::Town), "of several the smallest");
        assert_eq!(rarest(&[CitySize::Town]), Some(CitySize::City));
        assert_eq!(sum(Known { size: CitySize::Town, ..NEW }), sum(NEW) + 1);
    }

    #[test]
    fn who_is_as_far_as_the_fewest_gains_a_point_and_who_states_nothing_none() {
        let seated = [Maturity::Beginning, Maturity::Building, Maturity::Building];
        assert_eq!(Rarest::of(&[], &seated).maturity, Some(Maturity::Advanced));
        assert_eq!(sum(Known { maturity: Some(Maturity::Advanced), ..NEW }), sum(NEW) + 1);
        assert_eq!(sum(Known { maturity: Some(Maturity::Beginning), ..NEW }), sum(NEW));
    }

    proptest! {
        #[test]
        fn one_more_need_never_costs_a_place(needs in 0..9_i64, absences in 0..3_i64, is_of_region: bool) {
            let known = Known { needs, absences, is_of_region, ..NEW };
            let more = Known { needs: needs + 1, ..known };
            prop_assert!(sum(more) >= sum(known));
        }
    }
}
