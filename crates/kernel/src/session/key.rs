//! Keys: 128 random bits in a cookie or a link, of which the database keeps a hash.

use sha2::{Digest, Sha256};

use crate::db::Tx;
use crate::stop::Fault;

/// Bytes of a key (ASVS 5.0, V6.5.3 and V7.2.3 ask for 128 bits).
const LENGTH: usize = 16;

/// A secret that stands for a session or an invitation. Its debug form shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; LENGTH]);

impl Key {
    /// A new random key.
    ///
    /// # Errors
    /// A fault when the system has no randomness to give.
    pub fn new(tx: &Tx<'_>) -> Result<Self, Fault> {
        tx.random().map(Self)
    }

    /// From a cookie or a link; anything but 32 lower-case hexadecimal digits is no key.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 2 * LENGTH {
            return None;
        }
        let mut bytes = [0; LENGTH];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = 16 * digit(pair[0])? + digit(pair[1])?;
        }
        Some(Self(bytes))
    }

    /// For the cookie or the link.
    pub fn to_text(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What the database keeps.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_text_is_the_key_that_it_says_or_none(text in "\\PC{0,40}|[0-9a-fA-F]{31,33}") {
            prop_assert!(Key::parse(&text).is_none_or(|key| key.to_text() == text));
        }
    }

    /// Holds trust line a03.
    #[test]
    fn a_key_reads_back_and_shows_nothing() {
        let key = Key([0xa7; LENGTH]);
        assert_eq!(Key::parse(&key.to_text()), Some(key.clone()));
        assert_eq!(format!("{key:?}"), "Key(..)");
        assert_eq!(Key::parse("A7"), None);
    }
}
