//! Dates as people write them: ISO, day first, month first, a year alone, a spreadsheet's day number.
//!
//! `03/04/2026` alone is ambiguous. The other cells of its column decide: `14/04/2026` says that the day comes first,
//! `04/14/2026` the month. A dot always has the day first.

use std::fmt;

use serde::Serialize;

/// A day, a month or a year; what was not written stays out (as in Popolo, a year alone is a legal date).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// Which of two numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateOrder {
    DayFirst,
    MonthFirst,
    /// Nothing in the column tells: read as day first, with a warning.
    Unknown,
}

/// A date read from a cell, and what its reader should check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReadDate {
    pub(crate) date: PartialDate,
    pub(crate) doubt: Option<DateDoubt>,
}

/// Why a date may be another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DateDoubt {
    Order,
    Century,
    DayNumber,
}

/// Day numbers of spreadsheets that can be somebody's date: 1927-05-18 to 2064-04-08.
const DAY_NUMBERS: std::ops::RangeInclusive<u32> = 10_000..=60_000;
/// A spreadsheet's day 0 in days before 1970-01-01 (1899-12-30, ECMA-376, part 1, 18.17.4.1).
const DAY_ZERO_BEFORE_1970: i64 = 25_569;
/// Two digits below this are of this century (POSIX `strptime`, `%y`).
const TWO_DIGIT_YEAR_PIVOT: u16 = 69;

/// Month names by number, folded: English, French, Spanish, German, Italian, Portuguese, Dutch, and their short forms.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "janvier", "janv", "enero", "ene", "januar", "gennaio", "gen", "janeiro", "januari"],
    &["february", "feb", "fevrier", "fevr", "febrero", "februar", "febbraio", "fevereiro", "fev", "februari"],
    &["march", "mar", "mars", "marzo", "marz", "maerz", "marco", "maart", "mrt"],
    &["april", "apr", "avril", "avr", "abril", "abr", "aprile"],
    &["may", "mai", "mayo", "maggio", "mag", "maio", "mei"],
    &["june", "jun", "juin", "junio", "juni", "giugno", "giu", "junho"],
    &["july", "jul", "juillet", "juil", "julio", "juli", "luglio", "lug", "julho"],
    &["august", "aug", "aout", "agosto", "ago", "augustus"],
    &["september", "sep", "sept", "septembre", "septiembre", "settembre", "set", "setembro"],
    &["october", "oct", "octobre", "octubre", "oktober", "okt", "ottobre", "ott", "outubro", "out"],
    &["november", "nov", "novembre", "noviembre", "novembro"],
    &["december", "dec", "decembre", "diciembre", "dic", "dezember", "dez", "dicembre", "dezembro"],
];

impl PartialDate {
    /// `None` when the calendar has no such day.
    fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let month_exists = month.is_none_or(|month| (1..=12).contains(&month));
        let day_exists = match (month, day) {
            (Some(month), Some(day)) => month_exists && (1..=days_in_month(year, month)).contains(&day),
            (None, Some(_)) => false,
            (_, None) => true,
        };
        ((1..=9999).contains(&year) && month_exists && day_exists).then_some(Self { year, month, day })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(formatter, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(formatter, "-{day:02}"))
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a cleaned cell; `None` when it is no date or not in the calendar.
pub(crate) fn read(cell: &str, order: DateOrder) -> Option<ReadDate> {
    if let Some(numbers) = numbers_of(cell) {
        return read_numbers(&numbers, order);
    }
    let day_number = cell.parse().ok().filter(|number| DAY_NUMBERS.contains(number));
    if let Some(date) = day_number.and_then(from_day_number) {
        return Some(ReadDate { date, doubt: Some(DateDoubt::DayNumber) });
    }
    read_words(cell)
}

/// What a column says of its order, `hint` being its header.
pub(crate) fn order_of<'a>(cells: impl Iterator<Item = &'a str>, hint: Option<&str>) -> DateOrder {
    let (mut day_first, mut month_first) = (0_usize, 0_usize);
    for numbers in cells.filter_map(numbers_of).filter(Numbers::is_slashed) {
        day_first += usize::from(numbers.values[0] > 12);
        month_first += usize::from(numbers.values[1] > 12);
    }
    match (day_first, month_first) {
        (0, 0) => hint.map_or(DateOrder::Unknown, order_in_header),
        (0, _) => DateOrder::MonthFirst,
        (_, 0) => DateOrder::DayFirst,
        _ => DateOrder::Unknown,
    }
}

fn order_in_header(header: &str) -> DateOrder {
    let header = header.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
    match () {
        () if says(&["(us)", "mm/dd", "m/d/", "mm-dd-"]) => DateOrder::MonthFirst,
        () if says(&["dd/mm", "d/m/", "dd-mm", "tt/mm", "jj/mm", "(eu)", "(uk)"]) => DateOrder::DayFirst,
        () => DateOrder::Unknown,
    }
}

/// Two or three numbers and the sign between them.
#[derive(Debug)]
struct Numbers {
    values: Vec<u16>,
    sign: char,
    /// Digits of the first and the last number.
    first_digits: usize,
    last_digits: usize,
}

impl Numbers {
    /// Whether their order is open.
    fn is_slashed(&self) -> bool {
        self.values.len() == 3 && self.sign != '.' && self.first_digits <= 2
    }
}

fn numbers_of(cell: &str) -> Option<Numbers> {
    // A time of day after the date is not ours to keep.
    let date = cell.split(['T', ' ']).next()?.trim_end_matches('.');
    let sign = date.chars().find(|letter| matches!(letter, '.' | '/' | '-'))?;
    let parts: Vec<&str> = date.split(sign).collect();
    let are_digits =
        parts.iter().all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    if !are_digits || !(2..=3).contains(&parts.len()) {
        return None;
    }
    let values = parts.iter().filter_map(|part| part.parse().ok()).collect();
    Some(Numbers { values, sign, first_digits: parts[0].len(), last_digits: parts[parts.len() - 1].len() })
}

fn read_numbers(numbers: &Numbers, order: DateOrder) -> Option<ReadDate> {
    let certain = |date: Option<PartialDate>| date.map(|date| ReadDate { date, doubt: None });
    let small = |value: u16| u8::try_from(value).ok();
    match numbers.values[..] {
        [year, month, day] if numbers.first_digits == 4 => {
            certain(PartialDate::new(year, small(month), Some(small(day)?)))
        }
        [year, month] if numbers.first_digits == 4 => certain(PartialDate::new(year, Some(small(month)?), None)),
        [month, year] if numbers.last_digits == 4 => certain(PartialDate::new(year, Some(small(month)?), None)),
        [first, second, year] if numbers.first_digits <= 2 => {
            read_day_and_month(small(first)?, small(second)?, (year, numbers.last_digits), numbers.sign, order)
        }
        _ => None,
    }
}

fn read_day_and_month(first: u8, second: u8, year: (u16, usize), sign: char, order: DateOrder) -> Option<ReadDate> {
    let (year, is_short) = match year {
        (year, 4) => (year, false),
        (year, 2) => (if year < TWO_DIGIT_YEAR_PIVOT { 2000 + year } else { 1900 + year }, true),
        _ => return None,
    };
    let both_fit = first <= 12 && second <= 12 && first != second;
    let month_first = sign != '.' && (second > 12 || (first <= 12 && order == DateOrder::MonthFirst));
    let (day, month) = if month_first { (second, first) } else { (first, second) };
    let date = PartialDate::new(year, Some(month), Some(day))?;
    let doubt = match () {
        () if both_fit && sign != '.' && order == DateOrder::Unknown => Some(DateDoubt::Order),
        () if is_short => Some(DateDoubt::Century),
        () => None,
    };
    Some(ReadDate { date, doubt })
}

/// `12 March 2016`, `March 12, 2016`, `März 2016`, `2016`.
fn read_words(cell: &str) -> Option<ReadDate> {
    let folded = crate::fold::fold(cell);
    let (mut year, mut month, mut day) = (None, None, None);
    for word in crate::fold::words(&folded).filter(|word| !matches!(*word, "de" | "of" | "the" | "del" | "di")) {
        let digits = word.trim_end_matches(|letter: char| letter.is_alphabetic());
        let slot_is_year = digits.len() == 4;
        match (digits.parse::<u16>(), MONTHS.iter().position(|names| names.contains(&word))) {
            (Ok(value), _) if slot_is_year && year.is_none() => year = Some(value),
            (Ok(value), _) if day.is_none() => day = Some(u8::try_from(value).ok()?),
            (Err(_), Some(index)) if month.is_none() => month = u8::try_from(index + 1).ok(),
            _ => return None,
        }
    }
    PartialDate::new(year?, month, day).map(|date| ReadDate { date, doubt: None })
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The civil date of a day number; algorithm `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013).
fn from_day_number(number: u32) -> Option<PartialDate> {
    let days = i64::from(number) - DAY_ZERO_BEFORE_1970 + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    PartialDate::new(u16::try_from(year).ok()?, u8::try_from(month).ok(), u8::try_from(day).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_date(cell: &str, order: DateOrder, expected: &str, doubt: Option<DateDoubt>) {
        let read = read(cell, order).unwrap();
        assert_eq!((read.date.to_string().as_str(), read.doubt), (expected, doubt), "{cell}");
    }

    #[test]
    fn dots_and_iso_need_no_other_cell() {
        check_date("03.04.2016", DateOrder::MonthFirst, "2016-04-03", None);
        check_date("2016-04-03", DateOrder::Unknown, "2016-04-03", None);
        check_date("2016-04-03T10:15:00Z", DateOrder::Unknown, "2016-04-03", None);
        check_date("2016-04", DateOrder::Unknown, "2016-04", None);
        check_date("2016", DateOrder::Unknown, "2016", None);
    }

    #[test]
    fn a_day_of_three_digits_is_none() {
        assert_eq!(read("003/04/2016", DateOrder::DayFirst).map(|read| read.date.to_string()), None);
    }

    #[test]
    fn the_column_decides_whether_the_day_comes_first() {
        assert_eq!(order_of(["3/12/2016", "7/14/2017"].into_iter(), None), DateOrder::MonthFirst);
        assert_eq!(order_of(["3/12/2016", "31/02/2020"].into_iter(), None), DateOrder::DayFirst);
        assert_eq!(order_of(["3/12/2016"].into_iter(), Some("Joined (US)")), DateOrder::MonthFirst);
        assert_eq!(order_of(["31/1/2016", "1/31/2016"].into_iter(), None), DateOrder::Unknown);
        check_date("3/12/2016", DateOrder::MonthFirst, "2016-03-12", None);
        check_date("3/12/2016", DateOrder::DayFirst, "2016-12-03", None);
    }

    #[test]
    fn an_undecided_order_is_a_doubt_unless_both_are_equal() {
        check_date("3/12/2016", DateOrder::Unknown, "2016-12-03", Some(DateDoubt::Order));
        check_date("4/4/2016", DateOrder::Unknown, "2016-04-04", None);
        check_date("1/31/2016", DateOrder::Unknown, "2016-01-31", None);
    }

    #[test]
    fn short_years_and_day_numbers_are_doubts() {
        check_date("03.04.16", DateOrder::Unknown, "2016-04-03", Some(DateDoubt::Century));
        check_date("42002", DateOrder::Unknown, "2014-12-29", Some(DateDoubt::DayNumber));
    }

    #[test]
    fn every_day_number_is_the_day_after_the_one_before() {
        let (mut year, mut month, mut day) = (1927, 5, 18);
        for number in DAY_NUMBERS {
            let read = read(&number.to_string(), DateOrder::Unknown).unwrap();
            assert_eq!(
                read,
                ReadDate {
                    date: PartialDate { year, month: Some(month), day: Some(day) },
                    doubt: Some(DateDoubt::DayNumber)
                }
            );
            let is_last = PartialDate::new(year, Some(month), Some(day + 1)).is_none();
            (day, month) = if is_last { (1, month + 1) } else { (day + 1, month) };
            (month, year) = if month > 12 { (1, year + 1) } else { (month, year) };
        }
        assert_eq!((year, month, day), (2064, 4, 9));
        check_date("9999", DateOrder::Unknown, "9999", None);
        assert_eq!(read("60001", DateOrder::Unknown), None);
    }

    #[test]
    fn months_end_as_the_calendar_has_it() {
        let last = |year, month| (1..=32).rfind(|day| PartialDate::new(year, Some(month), Some(*day)).is_some());
        let lengths: Vec<u8> = (1..=12).filter_map(|month| last(2023, month)).collect();
        assert_eq!(lengths, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
        assert_eq!([1900, 2000, 2024, 2100].map(|year| last(year, 2)), [28, 29, 29, 28].map(Some));
        assert_eq!(PartialDate::new(2016, None, Some(1)), None);
        assert_eq!(PartialDate::new(0, None, None), None);
        assert!(PartialDate::new(1, None, None).is_some() && PartialDate::new(9999, None, None).is_some());
    }

    #[test]
    fn a_month_and_a_year_are_read_with_any_sign() {
        for cell in ["04/2016", "04.2016", "4-2016", "2016/04", "2016.4"] {
            check_date(cell, DateOrder::Unknown, "2016-04", None);
        }
        for cell in ["2016/4/3", "2016-04-03 10:15", "3.4.2016.", "3.4.2016 um 10 Uhr"] {
            check_date(cell, DateOrder::Unknown, "2016-04-03", None);
        }
        for cell in ["123/4/2016", "3/4/201", "4/201", "20160/04", "3/4/5/2016", "0.4.2016", "3.0.2016", "2016-04-x"] {
            assert_eq!(read(cell, DateOrder::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn two_digits_of_a_year_turn_at_sixty_nine() {
        check_date("03.04.68", DateOrder::Unknown, "2068-04-03", Some(DateDoubt::Century));
        check_date("03.04.69", DateOrder::Unknown, "1969-04-03", Some(DateDoubt::Century));
        check_date("3/4/16", DateOrder::Unknown, "2016-04-03", Some(DateDoubt::Order));
        check_date("3/4/16", DateOrder::MonthFirst, "2016-03-04", Some(DateDoubt::Century));
    }

    #[test]
    fn only_a_number_beyond_twelve_tells_the_order() {
        let order = |cells: &[&str]| order_of(cells.iter().copied(), None);
        assert_eq!(order(&["12/12/2016"]), DateOrder::Unknown);
        assert_eq!([order(&["13/1/2016"]), order(&["1/13/2016"])], [DateOrder::DayFirst, DateOrder::MonthFirst]);
        assert_eq!(order(&["2016-04-03", "14.03.2016", "3/2016", "3/14/2016"]), DateOrder::MonthFirst);
        let hinted = |header: &str| order_of(["3/4/2016"].into_iter(), Some(header));
        assert_eq!(hinted("Since (dd/mm/yyyy)"), DateOrder::DayFirst);
        assert_eq!(hinted("Since (M/D/Y)"), DateOrder::MonthFirst);
        assert_eq!(hinted("Since"), DateOrder::Unknown);
        check_date("13/4/2016", DateOrder::MonthFirst, "2016-04-13", None);
        check_date("12/4/2016", DateOrder::MonthFirst, "2016-12-04", None);
        check_date("4/12/2016", DateOrder::Unknown, "2016-12-04", Some(DateDoubt::Order));
        check_date("12/4/2016", DateOrder::Unknown, "2016-04-12", Some(DateDoubt::Order));
    }

    #[test]
    fn months_are_understood_in_words() {
        check_date("12 March 2016", DateOrder::Unknown, "2016-03-12", None);
        check_date("le 1er août 2020".trim_start_matches("le "), DateOrder::Unknown, "2020-08-01", None);
        check_date("März 2016", DateOrder::Unknown, "2016-03", None);
    }

    #[test]
    fn words_of_a_date_stand_in_any_order_once() {
        for cell in ["12-mar-2016", "March 12, 2016", "2016 March 12", "12th of March 2016", "12 de marzo de 2016"] {
            check_date(cell, DateOrder::Unknown, "2016-03-12", None);
        }
        for cell in [
            "12 13 March 2016",
            "March April 2016",
            "12 March",
            "12 March 2016 2017",
            "12 Smarch 2016",
            "300 March 2016",
        ] {
            assert_eq!(read(cell, DateOrder::Unknown), None, "{cell}");
        }
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        for cell in ["31/02/2020", "29.02.2019", "2016-13-01", "soon", "0", "", "1/2", "12345678"] {
            assert_eq!(read(cell, DateOrder::Unknown), None, "{cell}");
        }
    }
}
