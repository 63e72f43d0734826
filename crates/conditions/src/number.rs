//! Numbers as JSON writes them: 64-bit integers kept whole, all else as reals, compared without rounding.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// A finite number. `5` and `5.0` are equal; integers beyond 2^53 are not rounded when compared with reals.
#[derive(Debug, Clone, Copy)]
pub struct Number(Digits);

#[derive(Debug, Clone, Copy)]
enum Digits {
    /// Within `i64::MIN..=u64::MAX`, the integers that JSON readers keep whole.
    Integer(i128),
    /// Finite.
    Real(f64),
}

impl Number {
    /// `None` for infinities and not-a-number, which JSON does not know.
    pub fn from_real(real: f64) -> Option<Self> {
        real.is_finite().then_some(Self(Digits::Real(real)))
    }

    /// The integer, if it was written as one.
    pub fn as_integer(self) -> Option<i128> {
        match self.0 {
            Digits::Integer(integer) => Some(integer),
            Digits::Real(_) => None,
        }
    }

    /// The nearest real.
    pub fn to_real(self) -> f64 {
        match self.0 {
            // Rounds to nearest, which is what is asked for.
            #[expect(clippy::cast_precision_loss, reason = "the nearest real is wanted")]
            Digits::Integer(integer) => integer as f64,
            Digits::Real(real) => real,
        }
    }

    /// A number a little above: the next integer, or one more in the decimal after the last one shown (0.5 gives 0.51).
    /// `None` above the largest real.
    pub(crate) fn step_above(self) -> Option<Self> {
        self.step(1).or_else(|| Self::from_real(self.to_real().next_up())).filter(|step| *step > self)
    }

    /// As [`Number::step_above`], below.
    pub(crate) fn step_below(self) -> Option<Self> {
        self.step(-1).or_else(|| Self::from_real(self.to_real().next_down())).filter(|step| *step < self)
    }

    /// Some number strictly between two others, if a real can tell them apart.
    pub(crate) fn midpoint(low: Self, high: Self) -> Option<Self> {
        Self::from_real(low.to_real().midpoint(high.to_real())).filter(|middle| *middle > low && *middle < high)
    }

    fn step(self, sign: i8) -> Option<Self> {
        match self.whole() {
            Some(integer) => Self::from_wide(integer + i128::from(sign)),
            None => Self::from_real(decimal_step(self.to_real(), f64::from(sign))),
        }
        .filter(|step| step.cmp(&self) == 0.cmp(&-sign))
    }

    /// The integer equal to this number, if there is one that reals keep whole.
    fn whole(self) -> Option<i128> {
        match self.0 {
            Digits::Integer(integer) => Some(integer),
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            Digits::Real(real) if real.fract() == 0.0 && real.abs() < WHOLE_REALS_MAX => Some(real as i128),
            Digits::Real(_) => None,
        }
    }

    fn from_wide(integer: i128) -> Option<Self> {
        (i128::from(i64::MIN)..=i128::from(u64::MAX)).contains(&integer).then_some(Self(Digits::Integer(integer)))
    }
}

/// 2^53: below it every integer is a real of its own (IEEE 754 binary64 has 53 bits of precision).
const WHOLE_REALS_MAX: f64 = 9_007_199_254_740_992.0;

fn decimal_step(real: f64, sign: f64) -> f64 {
    let shown = real.to_string();
    let decimals = shown.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let scale = 10_f64.powi(i32::try_from(decimals + 1).unwrap_or(i32::MAX));
    ((real * scale).round() + sign) / scale
}

impl From<i64> for Number {
    fn from(integer: i64) -> Self {
        Self(Digits::Integer(integer.into()))
    }
}

impl From<u64> for Number {
    fn from(integer: u64) -> Self {
        Self(Digits::Integer(integer.into()))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.0, other.0) {
            (Digits::Integer(own), Digits::Integer(theirs)) => own.cmp(&theirs),
            (Digits::Integer(own), Digits::Real(theirs)) => compare_exactly(own, theirs),
            (Digits::Real(own), Digits::Integer(theirs)) => compare_exactly(theirs, own).reverse(),
            (Digits::Real(own), Digits::Real(theirs)) => own.partial_cmp(&theirs).expect("reals are finite"),
        }
    }
}

/// Compares whole parts as integers, then the rest: nothing is rounded. Casting saturates beyond 2^127, far outside
/// the integers of [`Digits::Integer`], so the order stays right.
#[expect(clippy::cast_possible_truncation, reason = "the fraction is compared apart")]
fn compare_exactly(integer: i128, real: f64) -> Ordering {
    let fraction_order = 0.0.partial_cmp(&real.fract()).expect("reals are finite");
    integer.cmp(&(real.trunc() as i128)).then(fraction_order)
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Digits::Integer(integer) => write!(formatter, "{integer}"),
            Digits::Real(real) => write!(formatter, "{real}"),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Digits::Integer(integer) => match i64::try_from(integer) {
                Ok(signed) => serializer.serialize_i64(signed),
                Err(_) => serializer.serialize_u64(u64::try_from(integer).expect("integers fit i64 or u64")),
            },
            Digits::Real(real) => serializer.serialize_f64(real),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn real(real: f64) -> Number {
        Number::from_real(real).unwrap()
    }

    #[test]
    fn large_integers_are_compared_without_rounding() {
        assert!(Number::from(9_007_199_254_740_993_i64) > real(9_007_199_254_740_992.0));
        assert!(Number::from(u64::MAX) < real(18_446_744_073_709_551_616.0));
        assert!(Number::from(i64::MIN) == real(-9_223_372_036_854_775_808.0));
        assert!(Number::from(-3_i64) > real(-3.5) && Number::from(3_i64) < real(3.5));
        assert!(Number::from(0_i64) == real(-0.0) && Number::from(7_i64) < real(1e300));
    }

    #[test]
    fn steps_are_whole_or_one_decimal_further() {
        assert_eq!(Number::from(5_i64).step_below(), Some(Number::from(4_i64)));
        assert_eq!(real(5.0).step_above(), Some(Number::from(6_i64)));
        assert_eq!((real(0.5).step_below(), real(0.5).step_above()), (Some(real(0.49)), Some(real(0.51))));
        assert_eq!(real(-12.25).step_above(), Some(real(-12.249)));
    }

    #[test]
    fn steps_at_the_ends_of_the_numbers_stay_true() {
        assert!(Number::from(i64::MIN).step_below().unwrap() < Number::from(i64::MIN));
        assert!(Number::from(u64::MAX).step_above().unwrap() > Number::from(u64::MAX));
        assert!(real(1e300).step_above().unwrap() > real(1e300));
        assert_eq!(real(WHOLE_REALS_MAX).step_above(), Some(real(WHOLE_REALS_MAX + 2.0)), "the next real");
        assert_eq!((real(f64::MAX).step_above(), real(f64::MIN).step_below()), (None, None));
    }

    #[test]
    fn neighbouring_reals_have_nothing_between_them() {
        assert_eq!(Number::midpoint(Number::from(3_i64), Number::from(4_i64)), Some(real(3.5)));
        assert_eq!(Number::midpoint(real(1.0), real(1.0_f64.next_up())), None);
        let odd = 1.0_f64.next_up();
        assert_eq!(Number::midpoint(real(odd), real(odd.next_up())), None, "where halves round up");
        assert_eq!(Number::midpoint(Number::from(1_i64 << 60), Number::from((1_i64 << 60) + 1)), None);
    }
}
