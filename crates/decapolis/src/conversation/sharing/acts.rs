//! Setting a device up, ending that, and beginning on it as the next person. Who begins stands in no audit.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::{Actor, Key};
use kernel::stop::Stop;
use sha2::{Digest, Sha256};

use super::super::loaded::Opened;
use super::super::model::{ConversationId, SharedId};
use super::super::rules::{Refusal, may_conduct};
use super::super::store::conversation;
use super::super::{acts, who};
use super::{SharedDevice, rules, store};

/// What is kept of the key in the link of a device.
fn hash(id: ConversationId, key: &str) -> Vec<u8> {
    let hash = Sha256::new().chain_update("shared device").chain_update(id.number().to_be_bytes());
    hash.chain_update(key).finalize().to_vec()
}

/// Sets a device up for some hours, and gives the key of its link, which nobody can see again.
pub(super) fn open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, place, hours): (ConversationId, &str, i64),
) -> Result<String, Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let now = tx.now();
    let leave = rules::may_share(&leave, store::count(tx, id)?, now)?;
    let key = Key::new(tx)?.to_text();
    store::insert(tx, &leave, (&hash(id, &key), place, now.plus_seconds(3_600 * hours)))?;
    acts::note(tx, "conversation_device_shared", actor, id)?;
    Ok(key)
}

/// Ends the hours of a device before they are over.
pub(super) fn close(tx: &mut Tx<'_>, actor: &Actor, (id, device): (ConversationId, SharedId)) -> Result<(), Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let leave = rules::may_share(&leave, 0, tx.now())?;
    store::end(tx, &leave, device)?;
    acts::note(tx, "conversation_device_ended", actor, id)
}

/// The device that a link is for, or on which the voter before voted.
pub(super) fn device(tx: &mut Tx<'_>, of: &Opened, key: &str) -> Result<SharedDevice, Stop> {
    if !key.is_empty() {
        let found = store::of_hash(tx, of.conversation.id, &hash(of.conversation.id, key))?;
        return found.ok_or(Stop::Missing);
    }
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let shared = voter.and_then(|voter| voter.shared).ok_or(Refusal::SharedOver)?;
    store::device(tx, shared)
}

/// Begins as the next person where somebody on a shared device withdraws: the device stays one. Nothing elsewhere, or once its hours are over.
pub(in super::super) fn after_withdrawal(tx: &mut Tx<'_>, of: &Opened) -> Result<Option<Key>, Stop> {
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let Some(shared) = voter.and_then(|voter| voter.shared) else { return Ok(None) };
    let device = store::device(tx, shared)?;
    if rules::may_begin_there(&of.conversation, &device, of.now).is_err() {
        return Ok(None);
    }
    begin(tx, of, "").map(Some)
}

/// Begins as the next person, with a key that no other has: nothing leads to the one before.
pub(super) fn begin(tx: &mut Tx<'_>, of: &Opened, key: &str) -> Result<Key, Stop> {
    let device = device(tx, of, key)?;
    let leave = rules::may_begin_there(&of.conversation, &device, of.now)?;
    let new = Key::new(tx)?;
    store::join(tx, &leave, &who::key_of_device(of.conversation.id, &new))?;
    Ok(new)
}
