//! Text in UTF-8 that was once read as Windows-1252 and saved again: `JÃ¼rgen` for `Jürgen`.
//!
//! Read backwards: each letter becomes its Windows-1252 byte, and if the bytes are UTF-8 they are the text that was
//! meant. Five bytes have no letter in Windows-1252 and may have been lost as U+FFFD on the way; the letter they belong
//! to stays U+FFFD, the others come back.

use std::sync::LazyLock;

use encoding_rs::WINDOWS_1252;

const LOST: char = char::REPLACEMENT_CHARACTER;

/// What was meant, if `cell` reads as UTF-8 taken for Windows-1252 throughout; `None` for plain ASCII.
pub(crate) fn repair(cell: &str) -> Option<String> {
    let bytes = bytes_once_read(cell)?;
    let mut repaired = String::with_capacity(cell.len());
    let mut rest = bytes.as_slice();
    while let Some(&first) = rest.first() {
        let (letter, length) = match first? {
            byte if byte.is_ascii() => (char::from(byte), 1),
            lead => multibyte_letter(lead, rest)?,
        };
        repaired.push(letter);
        rest = &rest[length..];
    }
    Some(repaired)
}

/// Whether a list's cells of one column are mojibake: as a rule, not by the accident of one odd cell.
///
/// Correct text passes [`repair`] only where a capital with an accent stands before a sign, as in `É»`; correct letters
/// elsewhere in the column speak against it.
pub(crate) fn is_rule<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut repairable, mut correct) = (0_usize, 0_usize);
    for cell in cells.filter(|cell| !cell.is_ascii()) {
        if repair(cell).is_some_and(|repaired| repaired.chars().any(char::is_alphabetic)) {
            repairable += 1;
        } else {
            correct += 1;
        }
    }
    repairable > correct
}

/// The bytes that were read as Windows-1252, a lost one as `None`; `None` for all when a letter is not of it, or when
/// there is nothing but ASCII.
fn bytes_once_read(cell: &str) -> Option<Vec<Option<u8>>> {
    if cell.is_ascii() {
        return None;
    }
    cell.chars().map(|letter| if letter == LOST { Some(None) } else { windows_1252_byte(letter).map(Some) }).collect()
}

fn windows_1252_byte(letter: char) -> Option<u8> {
    match u8::try_from(letter) {
        Ok(byte) if byte.is_ascii() || byte >= 0xa0 => Some(byte),
        _ => (0x80..=0x9f).zip(SPECIAL_LETTERS.chars()).find(|(_, special)| *special == letter).map(|(byte, _)| byte),
    }
}

/// What Windows-1252 has in the place of the 32 control characters of ISO 8859-1, in their order.
static SPECIAL_LETTERS: LazyLock<String> = LazyLock::new(|| {
    let places: Vec<u8> = (0x80..=0x9f).collect();
    WINDOWS_1252.decode_without_bom_handling(&places).0.into_owned()
});

/// The letter that begins with `lead`, and its length in bytes.
fn multibyte_letter(lead: u8, bytes: &[Option<u8>]) -> Option<(char, usize)> {
    let length = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let letter = bytes.get(..length)?;
    if !letter[1..].iter().all(|byte| byte.is_none_or(|byte| (0x80..=0xbf).contains(&byte))) {
        return None;
    }
    let Some(known) = letter.iter().copied().collect::<Option<Vec<u8>>>() else {
        return Some((LOST, length));
    };
    let decoded = std::str::from_utf8(&known).ok()?;
    Some((decoded.chars().next()?, length))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_read_as_windows_1252_comes_back() {
        assert_eq!(repair("AnaÃ¯s GarcÃ\u{ad}a LÃ³pez").as_deref(), Some("Anaïs García López"));
        assert_eq!(repair("æ˜Ž çŽ‹").as_deref(), Some("明 王"));
    }

    #[test]
    fn a_letter_that_lost_a_byte_stays_unknown() {
        assert_eq!(repair("Î”Î·Î¼Î®Ï„Ï\u{fffd}Î·Ï‚").as_deref(), Some("Δημήτ\u{fffd}ης"));
    }

    #[test]
    fn correct_text_is_left_alone() {
        for correct in ["Zoë Große", "Ångström", "Юлия", "plain", "São Paulo", "ÅÄÖ"] {
            assert_eq!(repair(correct), None, "{correct}");
        }
    }

    #[test]
    fn one_odd_cell_among_correct_ones_is_no_rule() {
        assert!(!is_rule(["CAFÉ»", "Zoë", "Siân"].into_iter()));
        assert!(is_rule(["JÃ¼rgen", "plain", "ZoÃ«"].into_iter()));
    }

    proptest! {
        #[test]
        fn what_was_misread_is_always_repaired(meant in "[à-ÿЀ-ӿ一-龥a-z ]{1,20}") {
            prop_assume!(!meant.is_ascii());
            let (misread, _) = WINDOWS_1252.decode_without_bom_handling(meant.as_bytes());
            prop_assert_eq!(repair(&misread), Some(meant));
        }
    }
}
