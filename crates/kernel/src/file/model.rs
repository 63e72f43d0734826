//! A file as stored, and bytes that are where files lie. Plain types.

use super::depot::Key;
use super::kind::FileKind;
use crate::circle::RecordId;
use crate::language::Language;
use crate::post::PostId;
use crate::time::Timestamp;

crate::id!(FileId, "A file's id.");
crate::id!(BytesId, "The id of bytes where files lie.");

/// The record that a file is below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Below {
    /// The record.
    pub record: RecordId,
    /// Its kind, as registered.
    pub kind: &'static str,
}

/// A file as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The file.
    pub id: FileId,
    /// The record that it is below.
    pub record: RecordId,
    /// What it is called, cleaned.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of them.
    pub sha256: [u8; 32],
    /// The language it is in, where somebody said so.
    pub language: Option<Language>,
    /// By which post it was put there.
    pub post: PostId,
    /// When.
    pub put_at: Timestamp,
    /// Which bytes are in it.
    pub(super) bytes: BytesId,
}

impl File {
    /// Under what its bytes lie.
    pub fn key(&self) -> Key {
        Key::of(&self.sha256, self.bytes)
    }
}

/// Bytes that are where files lie. Only whoever put them there makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    pub(super) bytes: BytesId,
    pub(super) sha256: [u8; 32],
}

impl Stored {
    /// Whether it is these bytes that are stored.
    pub(super) fn is(&self, sha256: &[u8; 32]) -> bool {
        self.sha256 == *sha256
    }
}
