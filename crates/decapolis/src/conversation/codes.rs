//! One-time codes: twelve letters that are hard to mistake, shown once to whoever makes them and kept as hashes.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Fault;
use sha2::{Digest, Sha256};

use super::model::ConversationId;

/// Crockford's base 32: no i, l, o, u.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 12 letters of 5 bits: 60 bits, of which nobody guesses one at 60 tries an hour.
const LENGTH: usize = 12;

/// A new code, in groups of four.
pub(super) fn draw(tx: &Tx<'_>) -> Result<String, Fault> {
    let bytes: [u8; LENGTH] = tx.random()?;
    let letters: Vec<char> = bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    Ok(groups.join("-"))
}

/// What is kept of a code, however it was typed: small letters, with or without its lines, O for 0. Nothing for what is no code.
pub(super) fn hash(conversation: ConversationId, typed: &str) -> Option<Vec<u8>> {
    let letters: String =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    let letters = letters.replace('O', "0").replace(['I', 'L'], "1");
    if letters.len() != LENGTH || !letters.bytes().all(|letter| LETTERS.contains(&letter)) {
        return None;
    }
    let hash = Sha256::new().chain_update("code").chain_update(conversation.number().to_be_bytes());
    Some(hash.chain_update(letters).finalize().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed_and_another_in_another_conversation() {
        let here = ConversationId::from_number(7);
        let known = hash(here, "A0B1-CDEF-GHJK");
        assert!(known.is_some());
        for typed in ["a0b1cdefghjk", " aOb1 cdef ghjk ", "A0BL-CDEF-GHJK", "A0Bi-CDEF-GHJK"] {
            assert_eq!(hash(here, typed), known, "{typed}");
        }
        assert_ne!(hash(ConversationId::from_number(8), "A0B1-CDEF-GHJK"), known);
        assert_eq!((hash(here, "A0B1-CDEF"), hash(here, "")), (None, None));
    }
}
