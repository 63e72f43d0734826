//! SQL of shared devices.

use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{ConversationId, SharedId, VoterId};
use super::super::store::voting;
use super::SharedDevice;
use super::rules::{MayBeginThere, MayShare};

kernel::statements! {
    INSERT_DEVICE = "INSERT INTO conversation_shared_device (id, conversation, hash, place, ends_at, people)
        VALUES (?1, ?2, ?3, ?4, ?5, 0)";
    COUNT_DEVICES = "SELECT COUNT(*) FROM conversation_shared_device WHERE conversation = ?1";
    DEVICE = "SELECT id, conversation, place, ends_at, people FROM conversation_shared_device WHERE id = ?1 LIMIT 1";
    OF_HASH = "SELECT id, conversation, place, ends_at, people FROM conversation_shared_device
        WHERE conversation = ?1 AND hash = ?2 LIMIT 1";
    OF_CONVERSATION = "SELECT id, conversation, place, ends_at, people FROM conversation_shared_device
        WHERE conversation = ?1 ORDER BY id DESC LIMIT 100";
    END_DEVICE = "UPDATE conversation_shared_device SET ends_at = ?3 WHERE id = ?1 AND conversation = ?2 AND ends_at > ?3";
    COUNT_PERSON = "UPDATE conversation_shared_device SET people = people + 1 WHERE id = ?1";
    INSERT_VOTER = "INSERT INTO conversation_voter (id, conversation, key, person, shared) VALUES (?1, ?2, ?3, NULL, ?4)";
    VOTERS = "SELECT id FROM conversation_voter WHERE conversation = ?1 AND shared IS NOT NULL ORDER BY id LIMIT 60000";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayShare<'_>,
    (hash, place, ends_at): (&[u8], &str, Timestamp),
) -> Result<(), Fault> {
    let id: SharedId = tx.new_id();
    let fields: [&dyn Param; 5] = [&id, &leave.conversation.id, &hash, &place, &ends_at];
    tx.run(INSERT_DEVICE, &fields).map(drop)
}

pub(super) fn count(tx: &mut Tx<'_>, id: ConversationId) -> Result<i64, Fault> {
    Ok(tx.first(COUNT_DEVICES, &[&id], |row| row.get::<i64>(0))?.unwrap_or(0))
}

pub(super) fn device(tx: &mut Tx<'_>, id: SharedId) -> Result<SharedDevice, Stop> {
    tx.one(DEVICE, &[&id], read)
}

pub(super) fn of_hash(tx: &mut Tx<'_>, id: ConversationId, hash: &[u8]) -> Result<Option<SharedDevice>, Fault> {
    tx.first(OF_HASH, &[&id, &hash], read)
}

/// The devices of a conversation, the latest first.
pub(super) fn devices(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<SharedDevice>, Fault> {
    tx.all(OF_CONVERSATION, &[&id], read)
}

/// Ends the hours of a device now.
pub(super) fn end(tx: &mut Tx<'_>, leave: &MayShare<'_>, id: SharedId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_DEVICE, &[&id, &leave.conversation.id, &now]).map(drop)
}

/// Somebody begins on a device, under a number that is drawn.
pub(super) fn join(tx: &mut Tx<'_>, leave: &MayBeginThere<'_>, key: &[u8]) -> Result<(), Fault> {
    let (id, device) = (voting::draw_voter(tx)?, leave.device);
    tx.run(COUNT_PERSON, &[&device.id])?;
    tx.run(INSERT_VOTER, &[&id, &device.conversation, &key, &device.id]).map(drop)
}

/// Who votes on a shared device.
pub(in super::super) fn voters(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<i64>, Fault> {
    tx.all(VOTERS, &[&id], |row| row.get::<VoterId>(0).map(Id::number))
}

fn read(row: &Row<'_>) -> Result<SharedDevice, Fault> {
    Ok(SharedDevice {
        id: row.get(0)?,
        conversation: row.get(1)?,
        place: row.get(2)?,
        ends_at: row.get(3)?,
        people: row.get(4)?,
    })
}
