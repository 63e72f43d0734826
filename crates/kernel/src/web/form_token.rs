//! The hidden field `_form`: proof that the form is ours, and the key that makes sending it twice one act.
//!
//! An entry that was kept on a device without a network brings `_entry` besides: drawn there, one for each entry, so that a page
//! from which many are sent sends each once, and also after its person signed in anew.
//!
//! Fresh random bytes, then a keyed hash of them and the session. It differs in every page, so compressing a page that
//! holds it tells nothing about it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::Secret;
use crate::db::Tx;
use crate::id::Id;
use crate::person::PersonId;
use crate::session::Key;
use crate::stop::Fault;

/// What the key of these values is made for.
const PURPOSE: &str = "form";
/// Random bytes of a form.
const NONCE: usize = 16;
/// Bytes of the keyed hash that are kept.
const PROOF: usize = 16;

/// A new value for a form of this session.
///
/// # Errors
/// A fault when the system has no randomness to give.
pub(super) fn fresh(tx: &Tx<'_>, secret: &Secret, session: Option<&Key>) -> Result<String, Fault> {
    let nonce: [u8; NONCE] = tx.random()?;
    let proof = proof(&secret.for_purpose(PURPOSE), session, &nonce);
    Ok(nonce.iter().chain(&proof).map(|byte| format!("{byte:02x}")).collect())
}

/// The random bytes of a value that is ours; nothing for any other text.
pub(super) fn verify(text: &str, secret: &Secret, session: Option<&Key>) -> Option<Vec<u8>> {
    if text.len() != 2 * (NONCE + PROOF) || !text.is_ascii() {
        return None;
    }
    let pairs = (0..NONCE + PROOF).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16));
    let bytes: Vec<u8> = pairs.collect::<Result<_, _>>().ok()?;
    let (nonce, given) = bytes.split_at(NONCE);
    let keys = secret.accepted_for(PURPOSE);
    let is_ours = keys.iter().any(|key| bool::from(proof(key, session, nonce).ct_eq(given)));
    is_ours.then(|| nonce.to_vec())
}

/// The key of an entry that was kept on a device: bound to the person whose it is. Nothing for what is no such key.
pub(super) fn entry_key(text: &str, person: PersonId) -> Option<Vec<u8>> {
    if text.len() != 2 * NONCE || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let hash = Sha256::new().chain_update("entry").chain_update(person.number().to_be_bytes()).chain_update(text);
    Some(hash.finalize().to_vec())
}

fn proof(key: &[u8; 32], session: Option<&Key>, nonce: &[u8]) -> [u8; PROOF] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(nonce);
    mac.update(&session.map(Key::hash).unwrap_or_default());
    let mut proof = [0; PROOF];
    proof.copy_from_slice(&mac.finalize().into_bytes()[..PROOF]);
    proof
}
