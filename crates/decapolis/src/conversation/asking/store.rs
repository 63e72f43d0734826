//! SQL of who was told that members are asked.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::super::model::{ConversationId, InvitationId};

kernel::statements! {
    INSERT = "INSERT INTO conversation_invitation (id, conversation, post) VALUES (?1, ?2, ?3)";
    LAST_TOLD = "SELECT post FROM conversation_invitation WHERE conversation = ?1 ORDER BY post DESC LIMIT 1";
    OF_POST = "SELECT id FROM conversation_invitation WHERE conversation = ?1 AND post = ?2 LIMIT 1";
    CONVERSATION_OF = "SELECT conversation FROM conversation_invitation WHERE id = ?1 LIMIT 1";
    ALL = "SELECT id FROM conversation_invitation WHERE conversation = ?1 ORDER BY post LIMIT 10000";
    WAITING = "SELECT conversation_invitation.id FROM conversation_invitation
        JOIN next_step ON next_step.record = conversation_invitation.id
        WHERE conversation_invitation.conversation = ?1 ORDER BY conversation_invitation.post LIMIT 200";
}

/// The id of an invitation as any record's.
pub(super) fn record(id: InvitationId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, conversation: ConversationId, post: PostId) -> Result<InvitationId, Fault> {
    let id: InvitationId = tx.new_id();
    tx.run(INSERT, &[&id, &conversation, &post])?;
    Ok(id)
}

/// The post that was told last: they are told in the order of their ids.
pub(super) fn last_told(tx: &mut Tx<'_>, id: ConversationId) -> Result<Option<PostId>, Fault> {
    tx.first(LAST_TOLD, &[&id], |row| row.get(0))
}

pub(super) fn of_post(tx: &mut Tx<'_>, id: ConversationId, post: PostId) -> Result<Option<InvitationId>, Fault> {
    tx.first(OF_POST, &[&id, &post], |row| row.get(0))
}

/// The conversation to which an invitation is.
pub(in super::super) fn conversation_of(tx: &mut Tx<'_>, id: InvitationId) -> Result<ConversationId, Stop> {
    tx.one(CONVERSATION_OF, &[&id], |row| row.get::<ConversationId>(0))
}

/// All invitations to a conversation.
pub(in super::super) fn all(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<InvitationId>, Fault> {
    tx.all(ALL, &[&id], |row| row.get(0))
}

/// The next of those that are on a desk.
pub(super) fn waiting(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<InvitationId>, Fault> {
    tx.all(WAITING, &[&id], |row| row.get(0))
}
