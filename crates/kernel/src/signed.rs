//! Signed text: a payload that anybody may read and nobody but us can make, for links in mails.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::web::App;

/// Bytes of the keyed hash that are kept: 128 bits.
const PROOF: usize = 16;

/// An address whose last part is signed: whoever has it was sent it by us. A mail keeps it unsigned until it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedPath {
    /// The first part of the address, which is also what the signature is good for: `invitations`.
    pub root: String,
    /// What is signed.
    pub payload: String,
}

impl SignedPath {
    /// The local path.
    pub fn path(&self, app: &App) -> String {
        format!("/{}/{}", self.root, sign(&app.key_for(&purpose(&self.root)), &self.payload))
    }

    /// What stands in the last part of such an address; nothing for any text that we did not sign for this root.
    pub fn payload_of<'t>(root: &str, token: &'t str, app: &App) -> Option<&'t str> {
        verify(&app.key_for(&purpose(root)), token)
    }
}

fn purpose(root: &str) -> String {
    format!("path {root}")
}

/// The payload and its proof, separated by the last full stop. A key for one purpose refuses what another signed.
pub(crate) fn sign(key: &[u8; 32], payload: &str) -> String {
    format!("{payload}.{}", hex(&proof(key, payload)))
}

/// The payload of a text that this key signed; nothing for any other text.
pub(crate) fn verify<'t>(key: &[u8; 32], signed: &'t str) -> Option<&'t str> {
    let (payload, given) = signed.rsplit_once('.')?;
    let expected = hex(&proof(key, payload));
    bool::from(expected.as_bytes().ct_eq(given.as_bytes())).then_some(payload)
}

/// Lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn proof(key: &[u8; 32], payload: &str) -> [u8; PROOF] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(payload.as_bytes());
    let mut proof = [0; PROOF];
    proof.copy_from_slice(&mac.finalize().into_bytes()[..PROOF]);
    proof
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Holds trust line a08.
        #[test]
        fn only_the_key_that_signed_reads_back(payload in "[a-z0-9.-]{0,40}", other in "\\PC{0,60}") {
            let signed = sign(&[1; 32], &payload);
            prop_assert_eq!(verify(&[1; 32], &signed), Some(payload.as_str()));
            prop_assert_eq!(verify(&[2; 32], &signed), None);
            prop_assert_eq!(verify(&[1; 32], &other), None);
        }
    }
}
