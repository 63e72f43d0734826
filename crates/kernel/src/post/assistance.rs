//! Assistants: people who read and draft for a post that somebody else holds.
//!
//! Whoever holds a post names them, and they end with that holder's time in it. They see what the post sees; what they
//! write waits for the holder (see [`crate::draft`]).

use super::{HeldPost, PostId, Tenure, read_held, store};
use crate::db::{Row, Tx};
use crate::person::PersonId;
use crate::stop::Fault;
use crate::time::Timestamp;

crate::id!(AssistanceId, "The id of one person's time as the assistant of a post.");

/// Somebody who reads and drafts for a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assistant {
    /// The id of their time.
    pub id: AssistanceId,
    /// The post.
    pub post: PostId,
    /// The person.
    pub person: PersonId,
    /// Their name, as whoever named them wrote it: an address alone tells nobody a name.
    pub name: String,
    /// Until before when.
    pub ends_at: Timestamp,
}

/// Names an assistant, from now on.
///
/// # Errors
/// A fault of the database.
pub fn name_assistant(
    tx: &mut Tx<'_>,
    post: PostId,
    named_by: &Tenure,
    (person, name): (PersonId, &str),
    ends_at: Timestamp,
) -> Result<AssistanceId, Fault> {
    let id: AssistanceId = tx.new_id();
    let now = tx.now();
    tx.run(store::INSERT_ASSISTANCE, &[&id, &post, &named_by.id, &person, &name, &now, &ends_at])?;
    Ok(id)
}

/// The assistants of a post now, at most 50, in the order they were named.
///
/// # Errors
/// A fault of the database.
pub fn assistants_of(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Assistant>, Fault> {
    let now = tx.now();
    tx.all(store::ASSISTANTS_OF, &[&post, &now], read_assistant)
}

/// One assistant, while they are one.
///
/// # Errors
/// A fault of the database.
pub fn assistant(tx: &mut Tx<'_>, id: AssistanceId) -> Result<Option<Assistant>, Fault> {
    let now = tx.now();
    tx.first(store::ASSISTANT, &[&id, &now], read_assistant)
}

/// The posts that a person assists now, at most 20, each with its holder.
///
/// # Errors
/// A fault of the database.
pub fn assisted_by(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<HeldPost>, Fault> {
    let now = tx.now();
    tx.all(store::POSTS_ASSISTED_BY, &[&person, &now], read_held)
}

/// Ends an assistant's time now; false when it had ended before.
///
/// # Errors
/// A fault of the database.
pub fn end_assistance(tx: &mut Tx<'_>, id: AssistanceId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(store::END_ASSISTANCE, &[&id, &now])? == 1)
}

fn read_assistant(row: &Row<'_>) -> Result<Assistant, Fault> {
    Ok(Assistant { id: row.get(0)?, post: row.get(1)?, person: row.get(2)?, name: row.get(3)?, ends_at: row.get(4)? })
}
