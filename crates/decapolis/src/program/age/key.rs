//! Keys as people handle them: `age1...` to encrypt to, `AGE-SECRET-KEY-1...` to decrypt with.

use std::fmt;
use std::str::FromStr;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use serde::{Deserialize, Serialize};
use x25519_dalek::{PublicKey, StaticSecret};

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";

/// Who may open a file.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Recipient(pub(super) PublicKey);

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_text(RECIPIENT, self.0.as_bytes()))
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Recipient {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bytes = from_text(RECIPIENT, text.trim());
        bytes.map(|bytes| Self(bytes.into())).ok_or_else(|| format!("{text} is no recipient: one begins with age1"))
    }
}

impl From<Recipient> for String {
    fn from(recipient: Recipient) -> Self {
        recipient.to_string()
    }
}

impl TryFrom<String> for Recipient {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// The secret of a recipient.
#[derive(Clone)]
pub(crate) struct Identity(pub(super) StaticSecret);

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(..)")
    }
}

impl Identity {
    /// A new one.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub(crate) fn generate() -> std::io::Result<Self> {
        super::random().map(Self::of_bytes)
    }

    /// From 32 random bytes.
    pub(super) fn of_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes.into())
    }

    /// Whom others encrypt to.
    pub(crate) fn recipient(&self) -> Recipient {
        Recipient(PublicKey::from(&self.0))
    }

    /// The secret itself, as a file of identities has it.
    pub(crate) fn to_text(&self) -> String {
        to_text(IDENTITY, self.0.as_bytes()).to_uppercase()
    }
}

/// The identities of a file, one a line; lines that begin with `#` are for people.
///
/// # Errors
/// A sentence with the number of the line that is none, never with the line itself.
pub(crate) fn read_identities(text: &str) -> Result<Vec<Identity>, String> {
    let lines = text.lines().map(str::trim).enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let read = lines.map(|(index, line)| {
        let bytes = from_text(IDENTITY, line);
        let words = || format!("line {} is no identity: one begins with AGE-SECRET-KEY-1", index + 1);
        bytes.map(Identity::of_bytes).ok_or_else(words)
    });
    let identities: Vec<Identity> = read.collect::<Result<_, _>>()?;
    if identities.is_empty() { Err("there is no identity in it".to_owned()) } else { Ok(identities) }
}

fn to_text(prefix: &str, bytes: &[u8; 32]) -> String {
    let prefix = Hrp::parse(prefix).expect("our own prefixes are well formed");
    bech32::encode::<Bech32>(prefix, bytes).expect("32 bytes are short enough")
}

fn from_text(prefix: &str, text: &str) -> Option<[u8; 32]> {
    let checked = CheckedHrpstring::new::<Bech32>(text).ok()?;
    let has_prefix = checked.hrp().as_str().eq_ignore_ascii_case(prefix);
    checked.byte_iter().collect::<Vec<u8>>().try_into().ok().filter(|_| has_prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_from_their_text() {
        let identity = Identity::of_bytes([5; 32]);
        let text = identity.to_text();
        assert!(text.starts_with("AGE-SECRET-KEY-1"), "{text}");
        let read = read_identities(&format!("# made today\n\n{text}\n")).expect("read");
        assert_eq!(read[0].recipient(), identity.recipient());
        assert_eq!(identity.recipient().to_string().parse(), Ok(identity.recipient()));
    }

    #[test]
    fn what_is_no_key_is_told_without_repeating_a_secret() {
        assert!("age1qqq".parse::<Recipient>().is_err());
        let secret = Identity::of_bytes([5; 32]).to_text();
        assert!(secret.parse::<Recipient>().is_err());
        let broken = read_identities(&format!("\n{}\n", &secret[..40])).expect_err("refused");
        assert_eq!(broken, "line 2 is no identity: one begins with AGE-SECRET-KEY-1");
    }
}
