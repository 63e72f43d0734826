//! What the solvers count in: whole units, in floating point where that is exact and in 128 bits where it is not.

use std::fmt::Debug;
use std::ops::{Add, Sub};

/// Whole units of cost. Sums and differences are exact while [`Amount::is_safe`] holds of every operand.
pub(crate) trait Amount: Copy + PartialOrd + Debug + Add<Output = Self> + Sub<Output = Self> {
    const ZERO: Self;
    /// Above every amount: the cost of a pair that may not be.
    const FORBIDDEN: Self;
    /// Below every amount.
    const BELOW_ALL: Self;

    fn is_forbidden(self) -> bool;
    /// Whether three such amounts can be added without rounding.
    fn is_safe(self) -> bool;
    fn to_units(self) -> i128;
}

/// Three amounts of this size add up to less than 2^53, up to which every integer is a float.
const SAFE_FLOAT: f64 = (1_u64 << 51) as f64;

impl Amount for f64 {
    const ZERO: Self = 0.0;
    const FORBIDDEN: Self = Self::INFINITY;
    const BELOW_ALL: Self = Self::NEG_INFINITY;

    fn is_forbidden(self) -> bool {
        self == Self::INFINITY
    }

    fn is_safe(self) -> bool {
        self.abs() <= SAFE_FLOAT
    }

    fn to_units(self) -> i128 {
        self as i128
    }
}

impl Amount for i128 {
    const ZERO: Self = 0;
    const FORBIDDEN: Self = Self::MAX / 8;
    const BELOW_ALL: Self = -Self::FORBIDDEN;

    fn is_forbidden(self) -> bool {
        self >= Self::FORBIDDEN / 2
    }

    fn is_safe(self) -> bool {
        true
    }

    fn to_units(self) -> i128 {
        self
    }
}

/// The smaller of two amounts, written so that it compiles to one instruction.
#[inline(always)]
pub(crate) fn lesser<A: Amount>(one: A, other: A) -> A {
    if one < other { one } else { other }
}

/// The larger of two amounts.
#[inline(always)]
pub(crate) fn greater<A: Amount>(one: A, other: A) -> A {
    if one > other { one } else { other }
}
