//! What one unit of cost is worth: reals are counted in whole units, so that every comparison is exact and the same on
//! every machine.

/// Decimals that are kept as they were written.
const DECIMALS_MAX: u32 = 12;

/// Bits of the largest cost in units, when reals have no short decimal form. With 2^49 units for the largest cost a
/// real moves by at most its 2^-50th part.
const REAL_BITS: i32 = 49;
const UNITS_MAX: f64 = (1_u64 << REAL_BITS) as f64;

/// What one unit is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Unit {
    /// 1: costs are integers.
    #[default]
    Whole,
    /// 10 to the minus so many: costs have at most so many decimals, and are exact.
    Decimal(u32),
    /// 2 to the minus so many: costs were rounded to whole units of the 2^-49th part of the largest, or finer.
    Binary(i32),
}

impl Unit {
    /// The real number that an amount in these units stands for.
    pub fn to_real(self, units: i128) -> f64 {
        match self {
            Self::Whole => units as f64,
            Self::Decimal(places) => units as f64 / 10_f64.powi(places as i32),
            Self::Binary(bits) => scaled(units as f64, -bits),
        }
    }

    /// A unit in which reals are whole: exact where they have few decimals, otherwise fine enough. None where one of them
    /// is not a number or negative infinity.
    pub(crate) fn of_reals(reals: &[f64]) -> Option<Self> {
        let survey = Survey::of(reals);
        if survey.has_wrong {
            return None;
        }
        if survey.is_whole && survey.largest <= UNITS_MAX {
            return Some(Self::Decimal(0));
        }
        let places = decimals(reals, survey.largest).map(Self::Decimal);
        Some(places.unwrap_or(Self::Binary(REAL_BITS - 1 - exponent(survey.largest))))
    }

    /// Turns finite reals into whole units, in place.
    pub(crate) fn count(self, reals: &mut [f64]) {
        match self {
            Self::Whole | Self::Decimal(0) => {}
            Self::Decimal(places) => {
                let factor = 10_f64.powi(places as i32);
                reals.iter_mut().for_each(|real| *real = nearest_whole(*real * factor));
            }
            // Two factors, as one alone may be beyond the range of reals.
            Self::Binary(bits) => {
                let (one, other) = (power_of_two(bits / 2), power_of_two(bits - bits / 2));
                reals.iter_mut().for_each(|real| *real = nearest_whole(*real * one * other));
            }
        }
    }
}

/// Half of what a float can hold in whole numbers: adding and taking it away leaves the nearest whole number, ties to
/// even. One instruction on every machine, where rounding itself is a call on old ones.
const WHOLE: f64 = (3_u64 << 51) as f64;

#[inline(always)]
fn nearest_whole(real: f64) -> f64 {
    // Infinity stays what it is: the mark of a forbidden pair.
    real + WHOLE - WHOLE
}

/// What one pass over all reals sees.
struct Survey {
    /// The largest size of those that are finite.
    largest: f64,
    is_whole: bool,
    has_wrong: bool,
}

impl Survey {
    /// Reals looked at together, so that the compiler makes vector instructions of it.
    const LANES: usize = 8;

    fn of(reals: &[f64]) -> Self {
        let mut largest = [0.0_f64; Self::LANES];
        let mut is_whole = true;
        let mut has_wrong = false;
        let (chunks, rest) = reals.as_chunks::<{ Self::LANES }>();
        let mut look_at = |real: f64, largest: &mut f64| {
            let size = real.abs();
            let counted = if size < f64::INFINITY { size } else { 0.0 };
            *largest = if counted > *largest { counted } else { *largest };
            is_whole &= nearest_whole(counted) == counted;
            has_wrong |= real.is_nan() | (real == f64::NEG_INFINITY);
        };
        for chunk in chunks {
            for lane in 0..Self::LANES {
                look_at(chunk[lane], &mut largest[lane]);
            }
        }
        rest.iter().for_each(|real| look_at(*real, &mut largest[0]));
        Self { largest: largest.into_iter().fold(0.0, f64::max), is_whole, has_wrong }
    }
}

/// The fewest decimals that show every real exactly, if they are few and the amounts small enough to be exact.
fn decimals(reals: &[f64], largest: f64) -> Option<u32> {
    let mut places = 0;
    let mut rest = reals;
    loop {
        let factor = 10_f64.powi(places as i32);
        if largest * factor > UNITS_MAX {
            return None;
        }
        // Shown, a real is the float nearest to its digits, and so is the quotient.
        let shows = |real: &f64| nearest_whole(*real * factor) / factor == *real;
        let is_shown = |chunk: &[f64]| chunk.iter().fold(true, |shown, real| shown & shows(real));
        match rest.chunks(64).position(|chunk| !is_shown(chunk)) {
            None => return Some(places),
            Some(chunk) => rest = &rest[chunk * 64..],
        }
        places += 1;
        if places > DECIMALS_MAX {
            return None;
        }
    }
}

/// The exponent of a float: 2 to it is at most the float, 2 to the next above it.
fn exponent(real: f64) -> i32 {
    if real == 0.0 { 0 } else { real.log2().floor() as i32 }
}

fn power_of_two(exponent: i32) -> f64 {
    2_f64.powi(exponent)
}

fn scaled(real: f64, exponent: i32) -> f64 {
    real * power_of_two(exponent / 2) * power_of_two(exponent - exponent / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_decimals_are_counted_exactly() {
        let mut costs = [0.1, 0.2, 0.3, f64::INFINITY, -12.25];
        let unit = Unit::of_reals(&costs).unwrap();
        unit.count(&mut costs);
        assert_eq!((unit, costs), (Unit::Decimal(2), [10.0, 20.0, 30.0, f64::INFINITY, -1225.0]));
        assert_eq!(unit.to_real(30), 0.3);
    }

    #[test]
    fn as_many_decimals_are_kept_as_units_hold_exactly() {
        let unit = |real: f64| Unit::of_reals(&[real, 0.5]).unwrap();
        assert_eq!(unit(0.123_456_789_012), Unit::Decimal(12));
        assert_eq!(unit(0.123_456_789_012_3), Unit::Binary(49));
        // 10^15 millionths are more than the 2^49 that are exact, 10^14 are not.
        assert_eq!(unit(100_000_000.123_456), Unit::Decimal(6));
        assert_eq!(unit(1_000_000_000.123_456), Unit::Binary(19));
    }

    #[test]
    fn other_reals_move_by_next_to_nothing() {
        for largest in [1.0 / 3.0, 1e-300, 7e250, std::f64::consts::PI] {
            let mut costs = [largest, largest / 7.0];
            let unit = Unit::of_reals(&costs).unwrap();
            unit.count(&mut costs);
            assert!(
                costs[0].abs() <= (1_u64 << REAL_BITS) as f64 && costs[0].abs() >= (1_u64 << (REAL_BITS - 2)) as f64
            );
            assert!((unit.to_real(costs[1] as i128) - largest / 7.0).abs() <= largest * 2_f64.powi(-48));
        }
    }
}
