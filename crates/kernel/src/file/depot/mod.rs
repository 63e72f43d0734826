//! Where the bytes of files lie: a folder for one node, a bucket for several. Written under the hash of what is in them, whole
//! or not at all, and never changed afterwards.

mod bucket;
mod folder;
mod signature;

use std::io::Read;

use sha2::{Digest, Sha256};

pub use self::bucket::{Bucket, BucketConfig};
use self::folder::Folder;
use super::model::BytesId;
use crate::signed::hex;
use crate::stop::Fault;

/// Digits of a SHA-256.
const DIGITS: usize = 64;

/// Under what bytes lie: their hash, and the number of their note, so that what is cleared away is never what somebody brings
/// at the same moment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    pub(super) fn of(sha256: &[u8], bytes: BytesId) -> Self {
        Self(format!("{}-{bytes}", hex(sha256)))
    }

    /// As [`Key::as_str`] gave it; nothing for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let (hash, id) = text.split_once('-')?;
        let is_hash =
            hash.len() == DIGITS && hash.bytes().all(|digit| digit.is_ascii_digit() || digit.is_ascii_lowercase());
        (is_hash && id.parse::<BytesId>().is_ok()).then(|| Self(text.to_owned()))
    }

    /// As it is called in the folder and in the bucket.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether these are the bytes that it stands for.
    pub fn is_of(&self, content: impl Read) -> bool {
        hash(content).is_ok_and(|hash| self.0.starts_with(&hex(&hash)))
    }
}

/// The SHA-256 of all that can be read.
fn hash(mut content: impl Read) -> std::io::Result<[u8; 32]> {
    const BUFFER: usize = 64 * 1024;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; BUFFER]);
    loop {
        match content.read(&mut buffer)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&buffer[..read]),
        }
    }
}

/// Bytes while they are read.
pub struct Content {
    /// How many there are.
    pub length: u64,
    reader: Box<dyn Read + Send>,
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Content").field("length", &self.length).finish_non_exhaustive()
    }
}

impl Read for Content {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// Where bytes lie.
#[derive(Debug)]
pub enum Depot {
    /// A folder of this machine.
    Folder(Folder),
    /// A bucket that every node reaches.
    Bucket(Box<Bucket>),
}

impl Depot {
    /// In a folder, which is made with the first bytes.
    pub fn folder(path: impl Into<std::path::PathBuf>) -> Self {
        Self::Folder(Folder(path.into()))
    }

    /// In a bucket.
    ///
    /// # Errors
    /// A fault when what is said of it cannot be.
    pub fn bucket(config: BucketConfig) -> Result<Self, Fault> {
        Ok(Self::Bucket(Box::new(Bucket::new(config)?)))
    }

    /// Puts bytes there; they are safe when it is done. Doing it twice is doing it once.
    ///
    /// # Errors
    /// A fault when the disk is full or the bucket away; then there is nothing under this key.
    pub fn put(&self, key: &Key, bytes: &[u8]) -> Result<(), Fault> {
        match self {
            Depot::Folder(folder) => folder.put(key, bytes),
            Depot::Bucket(bucket) => bucket.put(key, bytes),
        }
    }

    /// Opens what lies under a key; nothing where nothing does.
    ///
    /// # Errors
    /// A fault when it cannot be read.
    pub fn open(&self, key: &Key) -> Result<Option<Content>, Fault> {
        match self {
            Depot::Folder(folder) => folder.open(key),
            Depot::Bucket(bucket) => bucket.open(key),
        }
    }

    /// Takes bytes away. Doing it twice is doing it once.
    ///
    /// # Errors
    /// A fault when they cannot be taken away.
    pub fn remove(&self, key: &Key) -> Result<(), Fault> {
        match self {
            Depot::Folder(folder) => folder.remove(key),
            Depot::Bucket(bucket) => bucket.remove(key),
        }
    }

    /// Writes something, reads it again and takes it away, to see that files can lie here.
    ///
    /// # Errors
    /// A fault that says what did not work.
    pub fn try_out(&self) -> Result<(), Fault> {
        let bytes = b"Decapolis tries out whether files can lie here.";
        let key = Key::of(&Sha256::digest(bytes), crate::id::Id::from_number(0));
        self.put(&key, bytes)?;
        let is_there = self.open(&key)?.is_some_and(|content| key.is_of(content));
        self.remove(&key)?;
        if is_there { Ok(()) } else { Err(Fault::broken("files", "what was written could not be read again")) }
    }
}

#[cfg(test)]
mod tests;
