//! Ids: typed, ordered by time, 63 bits in a BIGINT, 13 characters in addresses. Knowing one permits nothing.

use std::sync::atomic::{AtomicI64, Ordering};

use crate::time::Timestamp;

/// Bits of the counter within a millisecond on one node.
const COUNTER_BITS: u32 = 12;
/// Bits of the node's number.
const NODE_BITS: u32 = 9;
/// The last millisecond after which there is another one: 42 bits of them fit.
const MILLISECONDS_MAX: i64 = (1 << 42) - 1;
/// Letters of the text form: Crockford's base 32, which has no i, l, o, u.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 13 letters of 5 bits hold 63 bits.
const TEXT_LENGTH: usize = 13;

/// What every id type of [`id!`](crate::id!) is.
pub trait Id: Copy {
    /// From the number in the database.
    fn from_number(number: i64) -> Self;
    /// To the number in the database.
    fn number(self) -> i64;
}

/// Gives new ids: 42 bits of milliseconds since 1970, 9 of node, 12 of counter; always later than the one before.
#[derive(Debug)]
pub struct IdSource {
    node: u16,
    last: AtomicI64,
}

impl IdSource {
    /// For a node, whose number is taken modulo 512.
    pub fn of_node(node: u16) -> Self {
        Self { node: node % (1 << NODE_BITS), last: AtomicI64::new(0) }
    }

    /// Continues after an id that is there already, whichever node gave it: the clock of a demo, or one that was set
    /// back, may show a time at which ids were given before.
    pub fn continue_after(&self, greatest: i64) {
        let milliseconds = greatest.max(0) >> (NODE_BITS + COUNTER_BITS);
        if milliseconds < MILLISECONDS_MAX {
            self.last.fetch_max(self.begin(milliseconds + 1), Ordering::Relaxed);
        }
    }

    /// The next id, in order even when the clock goes back.
    pub fn next(&self, now: Timestamp) -> i64 {
        let fresh = self.begin(now.micros().max(0) / 1_000);
        let step = |last: i64| {
            let next = if last < fresh {
                fresh
            } else if (last + 1) % (1 << COUNTER_BITS) != 0 {
                last + 1
            } else {
                self.begin((last >> (NODE_BITS + COUNTER_BITS)) + 1)
            };
            Some(next)
        };
        match self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step) {
            Ok(last) | Err(last) => step(last).unwrap_or(last),
        }
    }

    /// The first number of this node in a millisecond.
    fn begin(&self, milliseconds: i64) -> i64 {
        (milliseconds << (NODE_BITS + COUNTER_BITS)) | i64::from(self.node) << COUNTER_BITS
    }
}

/// The smallest number that an id given at a moment can have, on any node.
pub(crate) fn first_at(moment: Timestamp) -> i64 {
    (moment.micros().max(0) / 1_000) << (NODE_BITS + COUNTER_BITS)
}

/// The text form of an id.
pub fn to_text(number: i64) -> String {
    let bits = number.unsigned_abs();
    (0..TEXT_LENGTH).rev().map(|place| char::from(LETTERS[(bits >> (5 * place)) as usize % 32])).collect()
}

/// Reads the text form; anything else is no id.
pub fn from_text(text: &str) -> Option<i64> {
    if text.len() != TEXT_LENGTH {
        return None;
    }
    let mut bits: u64 = 0;
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        bits = bits.checked_mul(32)?.checked_add(value as u64)?;
    }
    i64::try_from(bits).ok()
}

/// Makes an id type: `id!(NeedId, "A need's id.");`. Ordered, with text form, in and out of both databases and JSON.
#[macro_export]
macro_rules! id {
    // Only for the kernel: a newtype over `i64`, in and out of both databases.
    (@number $name:ident, $number:expr, $make:expr) => {
        impl $crate::rusqlite::ToSql for $name {
            fn to_sql(&self) -> $crate::rusqlite::Result<$crate::rusqlite::types::ToSqlOutput<'_>> {
                Ok($crate::rusqlite::types::ToSqlOutput::from($number(self)))
            }
        }

        impl $crate::rusqlite::types::FromSql for $name {
            fn column_result(
                value: $crate::rusqlite::types::ValueRef<'_>,
            ) -> $crate::rusqlite::types::FromSqlResult<Self> {
                <i64 as $crate::rusqlite::types::FromSql>::column_result(value).map($make)
            }
        }

        impl $crate::postgres::types::ToSql for $name {
            fn to_sql(
                &self,
                kind: &$crate::postgres::types::Type,
                out: &mut $crate::BytesMut,
            ) -> Result<$crate::postgres::types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
                <i64 as $crate::postgres::types::ToSql>::to_sql(&$number(self), kind, out)
            }
            fn accepts(kind: &$crate::postgres::types::Type) -> bool {
                <i64 as $crate::postgres::types::ToSql>::accepts(kind)
            }
            $crate::postgres::types::to_sql_checked!();
        }

        impl<'a> $crate::postgres::types::FromSql<'a> for $name {
            fn from_sql(
                kind: &$crate::postgres::types::Type,
                raw: &'a [u8],
            ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
                <i64 as $crate::postgres::types::FromSql>::from_sql(kind, raw).map($make)
            }
            fn accepts(kind: &$crate::postgres::types::Type) -> bool {
                <i64 as $crate::postgres::types::FromSql>::accepts(kind)
            }
        }
    };
    ($name:ident, $doc:literal) => {
        #[doc = $doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $crate::id::Id for $name {
            fn from_number(number: i64) -> Self {
                Self(number)
            }
            fn number(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::id::to_text(self.0))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::stop::Stop;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::id::from_text(text).map(Self).ok_or($crate::stop::Stop::Missing)
            }
        }

        $crate::id!(@number $name, |id: &$name| id.0, $name);

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ids_stay_in_order_when_the_clock_goes_back() {
        let source = IdSource::of_node(7);
        let late = source.next(Timestamp::from_micros(2_000_000));
        let early = source.next(Timestamp::from_micros(1_000_000));
        assert!(early > late);
    }

    #[test]
    fn ids_continue_after_those_of_any_node() {
        let before = IdSource::of_node(511);
        let last = (0..10_000).map(|_| before.next(Timestamp::from_micros(5_000))).last().expect("ids");
        let source = IdSource::of_node(7);
        source.continue_after(last);
        let next = source.next(Timestamp::from_micros(5_000));
        assert!(next > last && (next >> COUNTER_BITS) % (1 << NODE_BITS) == 7);
        source.continue_after(1);
        assert!(source.next(Timestamp::from_micros(5_000)) > next);
        source.continue_after(i64::MAX);
    }

    #[test]
    fn a_full_millisecond_flows_into_the_next() {
        let source = IdSource::of_node(7);
        let given: Vec<i64> = (0..10_000).map(|_| source.next(Timestamp::from_micros(5_000))).collect();
        assert!(given.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(given.iter().all(|id| (id >> COUNTER_BITS) % (1 << NODE_BITS) == 7));
    }

    #[test]
    fn no_id_of_a_moment_is_below_its_first() {
        let moment = Timestamp::from_micros(1_763_900_000_123_456);
        let id = IdSource::of_node(0).next(moment);
        assert!(first_at(moment) <= id && id < first_at(moment.plus_seconds(1)));
    }

    proptest! {
        #[test]
        fn the_text_form_reads_back_as_the_same_id(number in 0..i64::MAX) {
            prop_assert_eq!(from_text(&to_text(number)), Some(number));
        }

        #[test]
        fn any_other_text_is_no_id(text in "\\PC*") {
            prop_assert!(from_text(&text).is_none_or(|number| to_text(number) == text));
        }
    }
}
