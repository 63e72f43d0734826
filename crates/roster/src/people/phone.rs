//! Telephone numbers: kept as typed, compared by their digits.

/// Fewest and most digits: city extensions such as `+49 30` are still worth keeping; ITU-T E.164, 6.2.1 ends at 15.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=15;
/// Fewest digits for two equal numbers to say anything: shorter ones are extensions.
const COMPARED_DIGITS_MIN: usize = 7;

/// Whether a cleaned cell can be dialled.
pub(crate) fn is_phone(cell: &str) -> bool {
    let (number, _extension) = split_extension(cell);
    let allowed = |letter: char| letter.is_ascii_digit() || " +-./()".contains(letter);
    number.chars().all(allowed)
        && number.rfind('+').is_none_or(|at| at == 0 || number.starts_with("(+"))
        && DIGITS.contains(&digits(number).len())
}

/// What two spellings of a number share: `+49 30 1234567` and `0049301234567`; `None` when too short to tell.
pub(crate) fn key(cell: &str) -> Option<String> {
    if !is_phone(cell) {
        return None;
    }
    let (number, _extension) = split_extension(cell);
    let digits = digits(number);
    let digits = digits.trim_start_matches('0');
    (digits.len() >= COMPARED_DIGITS_MIN).then(|| digits.to_owned())
}

fn split_extension(cell: &str) -> (&str, Option<&str>) {
    match cell.find(|letter: char| letter.is_ascii_alphabetic() || letter == '#') {
        Some(at) if at > 0 && cell[at..].chars().any(|letter| letter.is_ascii_digit()) => {
            (&cell[..at], Some(&cell[at..]))
        }
        _ => (cell, None),
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_other_text() {
        for phone in ["+39 445 2726", "00394452726", "030/1234-56", "(+49) 30 123456", "+1 212 555 0100 ext. 12"] {
            assert!(is_phone(phone), "{phone}");
        }
        for other in ["extra", "4.93E+11x", "12", "1234567890123456", "1+2+3456", ""] {
            assert!(!is_phone(other), "{other}");
        }
    }

    #[test]
    fn a_number_has_four_to_fifteen_digits_and_perhaps_an_extension() {
        for phone in ["1234", "123456789012345", "030 1234 #12", "030 1234x12"] {
            assert!(is_phone(phone), "{phone}");
        }
        for other in ["123", "x12 345678", "030 1234 home", "49+30 1234", "030;1234"] {
            assert!(!is_phone(other), "{other}");
        }
        assert_eq!(key("1234567 ext. 12").as_deref(), Some("1234567"));
        assert_eq!([key("0123456"), key("extra"), key("00 1234567")], [None, None, Some("1234567".to_owned())]);
    }

    #[test]
    fn two_spellings_of_a_number_share_their_key() {
        assert_eq!(key("+39 445 2726"), key("00394452726"));
        assert_eq!(key("+49 30"), None);
    }
}
