//! Encrypted files in the format of age, version 1 (age-encryption.org/v1), for recipients with X25519 keys.
//!
//! Only this much of the format is here: what a backup needs, so that `age --decrypt` opens what we wrote and we open what
//! `age --recipient` wrote. The ciphers are `ring`'s, which TLS stands on, and the curve is `x25519-dalek`'s; the crate
//! `age` itself would bring forty crates, among them a second system of texts.

mod header;
mod key;
mod stream;

use std::io::{BufRead, Write};

pub(crate) use self::header::is_sealed;
pub(crate) use self::key::{Identity, Recipient, read_identities};
pub(crate) use self::stream::{Opening, Sealing};

/// The key of one file, which its header holds wrapped for each recipient.
#[derive(Clone)]
pub(crate) struct FileKey([u8; 16]);

impl std::fmt::Debug for FileKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FileKey(..)")
    }
}

/// With what a file is opened.
#[derive(Debug, Clone)]
pub(crate) enum Opener {
    /// The key under which it was just written.
    Key(FileKey),
    /// The keys of whoever may be among its recipients.
    Identities(Vec<Identity>),
}

/// Begins a file for recipients; what is written to the answer is sealed in it.
pub(crate) fn seal<W: Write>(mut out: W, recipients: &[Recipient]) -> std::io::Result<(Sealing<W>, FileKey)> {
    let key = FileKey(random()?);
    out.write_all(&header::make(&key, recipients)?)?;
    let nonce = random()?;
    out.write_all(&nonce)?;
    Ok((Sealing::new(out, &key, &nonce), key))
}

/// Opens a file; what is read from the answer was sealed in it, piece by piece, and an error is a piece that was changed.
pub(crate) fn open<R: BufRead>(mut file: R, opener: &Opener) -> std::io::Result<Opening<R>> {
    let key = header::read(&mut file, opener)?;
    let mut nonce = [0; stream::NONCE];
    file.read_exact(&mut nonce)?;
    Ok(Opening::new(file, &key, &nonce))
}

fn random<const LENGTH: usize>() -> std::io::Result<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

fn wrong(words: &'static str) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, words)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use proptest::prelude::*;

    use super::*;

    fn sealed(content: &[u8], recipients: &[Recipient]) -> Vec<u8> {
        let (mut sealing, _) = seal(Vec::new(), recipients).expect("begun");
        sealing.write_all(content).expect("written");
        sealing.finish().expect("finished")
    }

    fn opened(file: &[u8], identities: Vec<Identity>) -> std::io::Result<Vec<u8>> {
        let mut content = Vec::new();
        open(file, &Opener::Identities(identities))?.read_to_end(&mut content)?;
        Ok(content)
    }

    fn identity(seed: u8) -> Identity {
        Identity::of_bytes([seed; 32])
    }

    #[test]
    fn what_the_age_program_sealed_is_opened() {
        let identities = read_identities(include_str!("tests/identity.txt")).expect("an identity");
        let content = opened(include_bytes!("tests/sealed.age"), identities).expect("opened");
        assert_eq!(content, b"The cities of the league.\n");
    }

    #[test]
    fn each_recipient_opens_and_nobody_else_does() {
        let (ours, theirs, others) = (identity(1), identity(2), identity(3));
        let file = sealed(b"a city", &[ours.recipient(), theirs.recipient()]);
        for identity in [ours, theirs] {
            assert_eq!(opened(&file, vec![others.clone(), identity]).expect("opened"), b"a city");
        }
        let refused = opened(&file, vec![others]).expect_err("refused").to_string();
        assert_eq!(refused, "none of these identities opens it");
    }

    #[test]
    fn a_changed_or_shortened_file_is_refused() {
        let content = vec![7; 150_000];
        let file = sealed(&content, &[identity(1).recipient()]);
        let refuses = |bytes: &[u8]| opened(bytes, vec![identity(1)]).is_err();
        assert!(!refuses(&file));
        for at in (0..300).chain([70_000, file.len() - 1]) {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(refuses(&changed), "changed at {at}");
        }
        // Also where a piece ends.
        let first_end = file.len() - (150_000 - 2 * 65_536 + 16) - (65_536 + 16);
        for length in [0, 20, 100, first_end, first_end + 65_552, file.len() - 1] {
            assert!(refuses(&file[..length]), "cut at {length}");
        }
        assert!(refuses(&[&file[..], b"more"].concat()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20))]
        #[test]
        fn any_length_comes_back(length in prop_oneof![0_usize..100, 65_530_usize..65_540, 131_070_usize..131_074]) {
            let content = vec![9; length];
            let file = sealed(&content, &[identity(1).recipient()]);
            prop_assert_eq!(opened(&file, vec![identity(1)]).expect("opened"), content);
        }
    }
}
