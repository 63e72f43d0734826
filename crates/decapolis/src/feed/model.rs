//! A person's feed. Plain types.

use kernel::person::PersonId;
use kernel::signed::SignedPath;
use kernel::time::Timestamp;

kernel::id!(FeedId, "The id of a person's feed; a new address is a new id.");

/// The first part of the address of every feed.
pub(super) const ROOT: &str = "feeds";

/// A feed as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Feed {
    pub(super) id: FeedId,
    pub(super) person: PersonId,
    pub(super) begun_at: Timestamp,
}

impl Feed {
    /// Its address, which nobody can make who was not given it.
    pub(super) fn address(&self) -> SignedPath {
        SignedPath { root: ROOT.to_owned(), payload: self.id.to_string() }
    }
}
