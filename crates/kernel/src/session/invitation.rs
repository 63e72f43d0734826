//! Invitation links: made on the command line, they open a page with a button in any browser.
//!
//! In a database marked demo they can be used again and again; elsewhere once and for an hour.

use super::{Key, Strength, begin, store};
use crate::db::{Row, Tx};
use crate::limits::INVITATION_SECONDS;
use crate::person::PersonId;
use crate::post::PostId;
use crate::stop::Fault;
use crate::time::Timestamp;

/// An invitation that can still be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Whom it signs in.
    pub person: PersonId,
    /// Their name, shown on the page with the button.
    pub name: String,
    /// The post they will act in.
    pub post: Option<PostId>,
}

/// Makes an invitation link's key.
///
/// # Errors
/// A fault of the database.
pub fn invite(tx: &mut Tx<'_>, person: PersonId, post: Option<PostId>, is_reusable: bool) -> Result<Key, Fault> {
    let key = Key::new(tx)?;
    let expires_at = if is_reusable { Timestamp::FOREVER } else { tx.now().plus_seconds(INVITATION_SECONDS) };
    tx.run(store::INSERT_INVITATION, &[&key.hash(), &person, &post, &is_reusable, &expires_at])?;
    Ok(key)
}

/// What a link would do, without doing it.
///
/// # Errors
/// A fault of the database.
pub fn look_at(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Invitation>, Fault> {
    let now = tx.now();
    tx.first(store::INVITATION, &[&key.hash(), &now], read_invitation)
}

/// Uses a link: begins a session, or gives nothing when the link is spent, expired or unknown.
///
/// # Errors
/// A fault of the database.
pub fn accept(tx: &mut Tx<'_>, key: &Key) -> Result<Option<Key>, Fault> {
    let now = tx.now();
    let Some(invitation) = look_at(tx, key)? else { return Ok(None) };
    if tx.run(store::USE_INVITATION, &[&key.hash(), &now])? == 0 {
        return Ok(None);
    }
    begin(tx, invitation.person, invitation.post, Strength::Invited).map(Some)
}

fn read_invitation(row: &Row<'_>) -> Result<Invitation, Fault> {
    Ok(Invitation { person: row.get(0)?, name: row.get(1)?, post: row.get(2)? })
}
