//! Whole numbers, decimals and shares, grouped and pointed as the language does.

use std::fmt;

use icu_decimal::input::Decimal;

use super::Language;

/// No-break space, between a number and its sign or unit (CLDR, `es`).
const NO_BREAK_SPACE: char = '\u{a0}';
/// Narrow no-break space, the same in French (CLDR, `fr`).
const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// What can be counted in a text: any integer, or a reference to one, as templates hand them.
pub trait Count {
    /// The count; what is beyond `i64` becomes its nearest end.
    fn to_count(&self) -> i64;
}

impl Count for i64 {
    fn to_count(&self) -> i64 {
        *self
    }
}

impl Count for i32 {
    fn to_count(&self) -> i64 {
        (*self).into()
    }
}

impl Count for u32 {
    fn to_count(&self) -> i64 {
        (*self).into()
    }
}

impl Count for u64 {
    fn to_count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Count for usize {
    fn to_count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Count + ?Sized> Count for &T {
    fn to_count(&self) -> i64 {
        (**self).to_count()
    }
}

impl Language {
    /// A whole number in groups: "12,345", "12.345", "12 345", "12,345". Those below a thousand, nearly all counts of a
    /// page, are the same in every language and do without ICU4X: a quarter of a plural text's time.
    pub fn number(self, number: impl Count) -> impl fmt::Display {
        let number = number.to_count();
        fmt::from_fn(move |formatter| match number {
            0..1000 => write!(formatter, "{number}"),
            _ => write!(formatter, "{}", self.formats().number.format(&Decimal::from(number))),
        })
    }

    /// A number with exactly so many decimals, rounded to them; a dash for what is no number.
    pub fn decimal(self, number: f64, decimals: u8) -> impl fmt::Display {
        let decimal = to_decimal(number, decimals);
        fmt::from_fn(move |formatter| match &decimal {
            Some(decimal) => write!(formatter, "{}", self.formats().number.format(decimal)),
            None => formatter.write_str("–"),
        })
    }

    /// A share (1 is the whole) in per cent: "12.5%", "12,5 %".
    pub fn percent(self, share: f64, decimals: u8) -> impl fmt::Display {
        fmt::from_fn(move |formatter| {
            let number = self.decimal(share * 100.0, decimals);
            match self {
                Language::English => write!(formatter, "{number}%"),
                Language::Spanish => write!(formatter, "{number}{NO_BREAK_SPACE}%"),
                Language::French => write!(formatter, "{number}{NARROW_NO_BREAK_SPACE}%"),
                // Marks keep the sign beside its number in a line that runs from right to left (CLDR, `ar`).
                Language::Arabic => write!(formatter, "{number}\u{200e}%\u{200e}"),
            }
        })
    }
}

/// By way of Rust's own decimal notation, which is exact; none for infinity and what is no number.
fn to_decimal(number: f64, decimals: u8) -> Option<Decimal> {
    let decimals = usize::from(decimals);
    Decimal::try_from_str(&format!("{number:.decimals$}")).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        let written = Language::ALL.map(|language| language.number(1_234_567).to_string());
        assert_eq!(written, ["1,234,567", "1.234.567", "1\u{202f}234\u{202f}567", "1,234,567"]);
        assert_eq!(Language::Spanish.number(1234).to_string(), "1234", "Spanish groups from five digits on");
    }

    #[test]
    fn counts_up_to_a_thousand_are_those_of_icu() {
        for (language, number) in Language::ALL.into_iter().flat_map(|language| (0..=1000).map(move |n| (language, n)))
        {
            let expected = language.formats().number.format(&Decimal::from(number)).to_string();
            assert_eq!(language.number(number).to_string(), expected);
        }
    }

    #[test]
    fn shares_carry_the_sign_of_the_language() {
        let written = Language::ALL.map(|language| language.percent(0.1254, 1).to_string());
        assert_eq!(written, ["12.5%", "12,5\u{a0}%", "12,5\u{202f}%", "12.5\u{200e}%\u{200e}"]);
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        let numbers = [f64::NAN, f64::INFINITY, -2.0, 0.05];
        assert_eq!(numbers.map(|number| Language::English.decimal(number, 1).to_string()), ["–", "–", "-2.0", "0.1"]);
    }

    proptest! {
        #[test]
        fn the_digits_of_a_number_survive_its_grouping(number: i64) {
            for language in Language::ALL {
                let written = language.number(number).to_string();
                let digits: String = written.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(digits, number.unsigned_abs().to_string());
            }
        }
    }
}
