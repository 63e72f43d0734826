//! Names that stay the same: identifiers, acronyms and the last part of addresses.

use sha2::{Digest, Sha256};

/// Letters of a title in an address; more is no easier to read.
const SLUG_TITLE_MAX: usize = 60;

/// A UUID that is always the same for a kind of record of an installation and its id, and different for any other: version 8,
/// the first 128 bits of a SHA-256 (RFC 9562, appendix B.2).
///
/// `space` names installation and kind, as in `https://network.example/session`.
#[must_use]
pub fn guid(space: &str, id: &str) -> String {
    // The length parts the two, so that no other pair gives the same text.
    let digest = Sha256::digest(format!("{}:{space}{id}", space.len()));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0F | 0x80;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// An acronym that both schemas allow, from a name: small letters and digits, four at least.
#[must_use]
pub fn acronym(name: &str) -> String {
    match words(name, '_') {
        word if word.len() >= 4 => word,
        word if word.is_empty() => "conference".to_owned(),
        word => format!("{word}_conference"),
    }
}

/// The last part of a session's address: acronym, number and title. The number alone makes it unique.
pub(super) fn slug(acronym: &str, number: u32, title: &str) -> String {
    let title: String = words(title, '-').chars().take(SLUG_TITLE_MAX).collect();
    let title = title.trim_matches('-');
    format!("{}-{number}-{}", self::acronym(acronym), if title.len() < 3 { "session" } else { title })
}

/// Small Latin letters and digits, whatever the script, with one mark between words.
fn words(text: &str, between: char) -> String {
    let latin = any_ascii::any_ascii(text).to_ascii_lowercase();
    let words: Vec<&str> =
        latin.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(&between.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_is_the_same_each_time_and_its_own() {
        let one = guid("https://network.example/session", "42");
        assert_eq!(one, guid("https://network.example/session", "42"));
        assert_ne!(one, guid("https://network.example/session", "43"));
        assert_ne!(guid("a", "bc"), guid("ab", "c"));
        assert_eq!((one.len(), &one[14..15]), (36, "8"));
        assert!("89ab".contains(&one[19..20]), "{one}");
    }

    #[test]
    fn a_slug_has_small_latin_letters_whatever_the_script() {
        assert_eq!(slug("bari26", 7, "Wärme & Städte: was hilft?"), "bari26-7-warme-stadte-was-hilft");
        assert_eq!(slug("bari26", 8, "?!"), "bari26-8-session");
        assert_eq!(slug("bari26", 9, "المياه في المدن"), "bari26-9-lmyh-fy-lmdn");
        assert_eq!(slug("EU", 1, "Heat"), "eu_conference-1-heat");
    }

    #[test]
    fn an_acronym_has_four_letters_at_least() {
        let names = ["Bari 2026", "EU", "!", "Ciudades"].map(acronym);
        assert_eq!(names, ["bari_2026", "eu_conference", "conference", "ciudades"]);
    }
}
