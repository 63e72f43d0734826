//! Sums of money: minor units and an ISO 4217 currency.

use std::fmt;
use std::str::FromStr;

use icu_decimal::input::Decimal;

use super::Language;

/// A currency by its ISO 4217 code, three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// A sum in the currency's smallest unit: 12,50 EUR is 1250.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// Cents, fils or, for currencies without decimals, the unit itself; negative for a debt.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Currencies of circulation whose minor unit is not a hundredth (ISO 4217 list one, 2024-06-25).
const NO_DECIMALS: [&str; 16] =
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF"];
const THREE_DECIMALS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    /// The code, `EUR`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency is made of ASCII letters only")
    }

    /// Decimals of the minor unit: 2 for EUR, 0 for JPY, 3 for TND.
    pub fn decimals(&self) -> u8 {
        let code = self.code();
        if NO_DECIMALS.contains(&code) || code == "XPF" {
            return 0;
        }
        if THREE_DECIMALS.contains(&code) { 3 } else { 2 }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// The text is not three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCurrency;

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a currency is three capital letters, such as EUR")
    }
}

impl std::error::Error for UnknownCurrency {}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    /// Reads three capital letters; whether a country uses such a currency is not asked, as the list changes.
    fn from_str(code: &str) -> Result<Currency, UnknownCurrency> {
        let letters: [u8; 3] = code.as_bytes().try_into().map_err(|_| UnknownCurrency)?;
        if letters.iter().all(u8::is_ascii_uppercase) { Ok(Currency(letters)) } else { Err(UnknownCurrency) }
    }
}

impl Money {
    /// Reads a sum as people write it: "12,500.50", "12.500,50", "12 500". A last mark before as many digits as the currency
    /// has decimals is the decimal point. What could be read in two ways, or is no sum, is not guessed.
    pub fn read(typed: &str, currency: Currency) -> Option<Money> {
        let kept: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '\'').collect();
        let decimals = usize::from(currency.decimals());
        let mark = kept.rfind([',', '.']);
        let (whole, part) = match mark {
            Some(at) if decimals > 0 && kept.len() - at - 1 == decimals => (&kept[..at], &kept[at + 1..]),
            _ => (kept.as_str(), ""),
        };
        let mut groups = whole.split([',', '.']);
        let first = groups.next()?;
        let grouped = groups.all(|group| group.len() == 3);
        let digits: String = whole.chars().filter(|letter| !matches!(letter, ',' | '.')).collect();
        let is_number = !first.is_empty()
            && digits.len() <= 15
            && format!("{digits}{part}").bytes().all(|byte| byte.is_ascii_digit());
        // "1,250" of a currency with three decimals is a thousand to one reader and one to another.
        let is_doubtful = decimals == 3 && part.len() == 3 && kept.matches([',', '.']).count() == 1;
        if !is_number || !grouped || is_doubtful {
            return None;
        }
        format!("{digits}{part:0<decimals$}").parse().ok().map(|minor| Money { minor, currency })
    }
}

impl Money {
    /// The sum in digits with a point, all decimals of its currency and nothing else, as files and forms have it.
    pub fn digits(self) -> String {
        let decimals = usize::from(self.currency.decimals());
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, part) = digits.split_at(digits.len() - decimals);
        let sign = if self.minor < 0 { "-" } else { "" };
        if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
    }
}

impl Language {
    /// The sum with the currency's code, which no reader mistakes as one does "$": "EUR 12,500.50", "12.500,50 EUR".
    /// Decimals are left out of a round sum.
    pub fn money(self, money: Money) -> impl fmt::Display {
        let mut decimal = Decimal::from(money.minor);
        decimal.multiply_pow10(-i16::from(money.currency.decimals()));
        decimal.trim_end_if_integer();
        fmt::from_fn(move |formatter| {
            let (number, code) = (self.formats().number.format(&decimal), money.currency.code());
            match self {
                Language::English => write!(formatter, "{code}\u{a0}{number}"),
                Language::Spanish | Language::French | Language::Arabic => write!(formatter, "{number}\u{a0}{code}"),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_money(minor: i64, currency: &str, expected: [&str; 4]) {
        let money = Money { minor, currency: currency.parse().unwrap() };
        assert_eq!(
            Language::ALL.map(|language| language.money(money).to_string().replace(['\u{a0}', '\u{202f}'], " ")),
            expected
        );
    }

    #[test]
    fn a_sum_stands_in_the_decimals_of_its_currency() {
        check_money(1_250_050, "EUR", ["EUR 12,500.50", "12.500,50 EUR", "12 500,50 EUR", "12,500.50 EUR"]);
        check_money(1_250_050, "JPY", ["JPY 1,250,050", "1.250.050 JPY", "1 250 050 JPY", "1,250,050 JPY"]);
        check_money(-1_250_050, "TND", ["TND -1,250.050", "-1250,050 TND", "-1 250,050 TND", "\u{200e}-1,250.050 TND"]);
    }

    #[test]
    fn digits_have_all_decimals_of_their_currency() {
        let digits = |minor, currency: &str| Money { minor, currency: currency.parse().unwrap() }.digits();
        let of = [(5, "EUR"), (-1_250_050, "EUR"), (0, "TND"), (1_200, "JPY"), (i64::MIN, "JPY")];
        assert_eq!(
            of.map(|(minor, currency)| digits(minor, currency)),
            ["0.05", "-12500.50", "0.000", "1200", "-9223372036854775808"]
        );
    }

    #[test]
    fn a_round_sum_has_no_decimals() {
        check_money(1_250_000, "EUR", ["EUR 12,500", "12.500 EUR", "12 500 EUR", "12,500 EUR"]);
    }

    #[test]
    fn a_sum_is_read_as_people_write_it() {
        let read = |typed: &str, currency: &str| {
            Money::read(typed, currency.parse().expect("a currency")).map(|money| money.minor)
        };
        let euros = ["12500", "12,500.50", "12.500,50", "12 500", "12.500", "0,5", "many", "", "1.25.0", "-3"];
        let expected = [
            Some(1_250_000),
            Some(1_250_050),
            Some(1_250_050),
            Some(1_250_000),
            Some(1_250_000),
            None,
            None,
            None,
            None,
            None,
        ];
        assert_eq!(euros.map(|typed| read(typed, "EUR")), expected);
        assert_eq!(
            [read("12,500", "JPY"), read("1,250", "TND"), read("1250", "TND")],
            [Some(12_500), None, Some(1_250_000)]
        );
    }

    #[test]
    fn only_three_capital_letters_are_a_currency() {
        assert_eq!(["eur", "EURO", "€", "E1R", ""].map(str::parse::<Currency>), [Err(UnknownCurrency); 5]);
    }
}
