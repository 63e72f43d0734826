//! What is found: a record with its words in one or more languages, and who may read it.

use words::Speech;

/// A record as the index sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The record's id, unique across kinds.
    pub record: i64,
    /// What kind of record it is: `need`.
    pub kind: String,
    /// Its words, the original first, each language at most once.
    pub passages: Vec<Passage>,
    /// The ids of its topics.
    pub topics: Vec<String>,
    /// When it was last changed in what people read, in microseconds since 1970.
    pub date: i64,
    /// The circles that may read it.
    pub circles: Vec<u64>,
}

/// The words of a record in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The language they are written in.
    pub language: Speech,
    /// What the record is called.
    pub title: String,
    /// What else it says; may be empty.
    pub body: String,
}

/// FNV-1a, 64 bits: offset basis and prime (RFC 9923, section 2).
const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

impl Document {
    /// A number that differs where anything of the document differs, for comparing an index with what it was made of.
    pub fn digest(&self) -> u64 {
        let fold = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
        format!("{self:?}").bytes().fold(FNV_BASIS, fold)
    }
}
