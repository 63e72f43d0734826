//! The header of a file: its key, wrapped for each recipient, and a keyed hash over all of it.

use std::io::{BufRead, Read};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use sha2::Sha256;
use x25519_dalek::{PublicKey, SharedSecret, StaticSecret};

use super::{FileKey, Identity, Opener, Recipient, random, wrong};

const VERSION: &str = "age-encryption.org/v1\n";
const X25519: &str = "age-encryption.org/v1/X25519";
/// A longer header is none that we would read: it has two lines a recipient.
const BYTES_MAX: u64 = 64 * 1024;
/// A wrapped key: 16 bytes and the tag of the cipher.
const WRAPPED: usize = 32;

/// Whether a file begins as one of age's does.
pub(crate) fn is_sealed(begin: &[u8]) -> bool {
    begin.starts_with(VERSION.as_bytes())
}

/// The header of a file under a key.
pub(super) fn make(key: &FileKey, recipients: &[Recipient]) -> std::io::Result<Vec<u8>> {
    let mut text = VERSION.to_owned();
    for recipient in recipients {
        let (share, wrapped) = wrap(key, *recipient)?;
        text += &format!("-> X25519 {}\n{}\n", BASE64.encode(share.as_bytes()), BASE64.encode(wrapped));
    }
    text += "---";
    let mac = BASE64.encode(mac_of(key, text.as_bytes()).finalize().into_bytes());
    Ok(format!("{text} {mac}\n").into_bytes())
}

/// Reads the header, whose key one of the opener's opens.
pub(super) fn read(file: &mut impl BufRead, opener: &Opener) -> std::io::Result<FileKey> {
    let (text, mac) = read_text(file)?;
    let key = match opener {
        Opener::Key(key) => key.clone(),
        Opener::Identities(identities) => unwrap_for(&text, identities)?,
    };
    mac_of(&key, text.as_bytes()).verify_slice(&mac).map_err(|_| wrong("its header was changed"))?;
    Ok(key)
}

/// Everything up to the three hyphens, and the keyed hash after them.
fn read_text(file: &mut impl BufRead) -> std::io::Result<(String, Vec<u8>)> {
    let mut file = file.take(BYTES_MAX);
    let mut text = String::new();
    loop {
        let begin = text.len();
        if file.read_line(&mut text)? == 0 || !VERSION.starts_with(&text[..text.len().min(VERSION.len())]) {
            return Err(wrong("it does not begin as an age file does"));
        }
        if let Some(mac) = text[begin..].strip_prefix("--- ") {
            let mac = mac.strip_suffix('\n').and_then(|mac| BASE64.decode(mac).ok());
            let mac = mac.ok_or_else(|| wrong("its header ends early"))?;
            text.truncate(begin + 3);
            return Ok((text, mac));
        }
    }
}

fn wrap(key: &FileKey, recipient: Recipient) -> std::io::Result<(PublicKey, Vec<u8>)> {
    let ephemeral = StaticSecret::from(random::<32>()?);
    let share = PublicKey::from(&ephemeral);
    let cipher = cipher_of(&ephemeral.diffie_hellman(&recipient.0), &share, &recipient.0)?;
    let mut wrapped = key.0.to_vec();
    let sealed = cipher.seal_in_place_append_tag(Nonce::assume_unique_for_key([0; 12]), Aad::empty(), &mut wrapped);
    sealed.map_err(|_| wrong("its key cannot be wrapped"))?;
    Ok((share, wrapped))
}

/// The key of the file from whichever line one of the identities opens. Lines of other kinds are for others.
fn unwrap_for(text: &str, identities: &[Identity]) -> std::io::Result<FileKey> {
    let lines: Vec<&str> = text.lines().collect();
    let stanzas = lines.windows(2).filter_map(|pair| {
        let share: [u8; 32] = BASE64.decode(pair[0].strip_prefix("-> X25519 ")?).ok()?.try_into().ok()?;
        let wrapped: [u8; WRAPPED] = BASE64.decode(pair[1]).ok()?.try_into().ok()?;
        Some((PublicKey::from(share), wrapped))
    });
    let mut stanzas = stanzas.flat_map(|stanza| identities.iter().map(move |identity| (stanza, identity)));
    let key = stanzas.find_map(|((share, wrapped), identity)| unwrap(&share, wrapped, identity));
    key.ok_or_else(|| wrong("none of these identities opens it"))
}

fn unwrap(share: &PublicKey, mut wrapped: [u8; WRAPPED], identity: &Identity) -> Option<FileKey> {
    let cipher = cipher_of(&identity.0.diffie_hellman(share), share, &identity.recipient().0).ok()?;
    let opened = cipher.open_in_place(Nonce::assume_unique_for_key([0; 12]), Aad::empty(), &mut wrapped).ok()?;
    (&*opened).try_into().ok().map(FileKey)
}

/// The cipher that wraps a key between a share and a recipient; each share is used once, so its nonce may be zero.
fn cipher_of(shared: &SharedSecret, share: &PublicKey, recipient: &PublicKey) -> std::io::Result<LessSafeKey> {
    if !shared.was_contributory() {
        return Err(wrong("a share in its header is no share"));
    }
    let salt = [share.as_bytes().as_slice(), recipient.as_bytes()].concat();
    Ok(cipher(&derive(shared.as_bytes(), &salt, X25519)))
}

/// ChaCha20-Poly1305 under a key of its length.
pub(super) fn cipher(key: &[u8; 32]) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).expect("32 bytes are its key's length"))
}

/// HKDF with SHA-256 (RFC 5869), one block long.
pub(super) fn derive(secret: &[u8], salt: &[u8], purpose: &str) -> [u8; 32] {
    let hmac = |key: &[u8]| Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    let extracted = hmac(salt).chain_update(secret).finalize().into_bytes();
    hmac(&extracted).chain_update(purpose).chain_update([1]).finalize().into_bytes().into()
}

fn mac_of(key: &FileKey, text: &[u8]) -> Hmac<Sha256> {
    let key = derive(&key.0, &[], "header");
    Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of any length").chain_update(text)
}
