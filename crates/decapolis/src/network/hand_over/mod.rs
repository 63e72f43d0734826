//! Handing a post over: who gets it, what passes with it, from when; seen before it is done, and undone within a day.
//!
//! Needs, questions and offers hang on the post and not on the person, so the hand-over moves one thing only: who holds
//! the post. What that means is shown first, from what every capability registers as hanging on a post.

mod acts;
mod forms;
mod pages;
mod rules;
mod store;

use kernel::person::PersonId;
use kernel::post::{HoldingId, PostId};
use kernel::time::Timestamp;

pub(super) use self::acts::stand_in;
pub(super) use self::pages::{
    begin, carry_out, example, example_done, example_post, link, review, show, undo, with_what_hangs,
};
pub(super) use self::store::STATEMENTS;

kernel::id!(HandOverId, "The id of one hand-over of a post.");

/// Who takes a post.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Successor {
    /// A colleague whom the network knows.
    Colleague(PersonId),
    /// Somebody new, found or made by their address.
    New { name: String, email: String },
}

/// A hand-over as asked for, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct NewHandOver {
    successor: Successor,
    starts_at: Timestamp,
    /// Whether they only stand in until somebody is appointed.
    is_acting: bool,
    /// Whose time in the post was shown when it was asked for; nothing where the post was vacant.
    seen: Option<HoldingId>,
}

/// A hand-over as it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
struct HandOver {
    id: HandOverId,
    post: PostId,
    /// Who held the post before, and their time in it; nothing where it was vacant.
    before: Option<(PersonId, HoldingId)>,
    /// When that time would have ended.
    ended_before: Timestamp,
    holding_after: HoldingId,
    starts_at: Timestamp,
    ends_at: Timestamp,
    author: PostId,
    made_at: Timestamp,
    /// Never, as long as it stands.
    undone_at: Timestamp,
}
