//! In which order cities that ask for a bursary are considered: by points, whose every part is shown to all who asked. The
//! formula stands in `docs/bursaries.md`. Whoever decides may decide otherwise, with a reason.

use atlas::IncomeGroup;
use kernel::time::Timestamp;

/// A city of fewer people has less money for travel of its own: the bounds of small and medium-sized urban areas of the OECD
/// (200,000 and 500,000 people, "Redefining Urban", 2012).
const SMALL: u32 = 200_000;
const MEDIUM: u32 = 500_000;

/// What is known of a city that asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// Of its country, as the atlas has it; nothing where it does not.
    pub(super) income: Option<IncomeGroup>,
    pub(super) people: Option<u32>,
    /// Whether nobody of it came to a meeting of the series before.
    pub(super) is_first_time: bool,
    /// Whether it took up a bursary for the last meeting of the series.
    pub(super) had_one: bool,
}

/// One part of the points, and how many it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) code: &'static str,
    pub(super) points: i64,
}

/// The parts of a city's points; those that give nothing are there too, so that everybody sees what was looked at.
pub(super) fn parts(known: &Known) -> [Part; 4] {
    let (code, points) = match known.income {
        Some(IncomeGroup::Low) => ("income-low", 4),
        Some(IncomeGroup::LowerMiddle) => ("income-lower-middle", 3),
        Some(IncomeGroup::UpperMiddle) => ("income-upper-middle", 2),
        Some(IncomeGroup::High) => ("income-high", 0),
        // What is not known is no city's fault.
        None => ("income-not-known", 2),
    };
    let income = Part { code, points };
    let first = if known.is_first_time {
        Part { code: "first-time", points: 2 }
    } else {
        Part { code: "came-before", points: 0 }
    };
    let last = if known.had_one { Part { code: "had-one", points: 0 } } else { Part { code: "had-none", points: 2 } };
    let size = match known.people {
        Some(people) if people < SMALL => Part { code: "small", points: 2 },
        Some(people) if people < MEDIUM => Part { code: "medium", points: 1 },
        Some(_) => Part { code: "large", points: 0 },
        None => Part { code: "size-not-known", points: 1 },
    };
    [income, first, last, size]
}

pub(super) fn sum(parts: &[Part]) -> i64 {
    parts.iter().map(|part| part.points).sum()
}

/// The more points the earlier; with as many, whoever asked first.
pub(super) fn order(points: i64, asked_at: Timestamp) -> (std::cmp::Reverse<i64>, Timestamp) {
    (std::cmp::Reverse(points), asked_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Known =
        Known { income: Some(IncomeGroup::High), people: Some(900_000), is_first_time: false, had_one: true };

    fn points(known: Known) -> i64 {
        sum(&parts(&known))
    }

    #[test]
    fn a_large_city_of_a_rich_country_that_had_one_last_time_has_no_points() {
        assert_eq!(points(PLAIN), 0);
    }

    #[test]
    fn each_part_counts_by_itself() {
        let each = [
            Known { income: Some(IncomeGroup::Low), ..PLAIN },
            Known { is_first_time: true, ..PLAIN },
            Known { had_one: false, ..PLAIN },
            Known { people: Some(80_000), ..PLAIN },
        ];
        assert_eq!(each.map(points), [4, 2, 2, 2]);
        assert_eq!(
            points(Known { income: Some(IncomeGroup::Low), people: None, is_first_time: true, had_one: false }),
            9
        );
    }

    #[test]
    fn with_as_many_points_whoever_asked_first_comes_first() {
        let [early, late] = [1, 2].map(Timestamp::from_micros);
        let mut all = [order(3, late), order(5, late), order(3, early)];
        all.sort();
        assert_eq!(all, [order(5, late), order(3, early), order(3, late)]);
    }
}
