//! SQL of the shelves on which a city's list of codes lies.

use std::collections::{BTreeMap, BTreeSet};

use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::ConversationId;
use super::super::rules::MayBringCodes;
use super::HASH_BYTES;

kernel::statements! {
    SHELF = "SELECT hashes FROM conversation_code_shelf WHERE conversation = ?1 AND shelf = ?2 LIMIT 1";
    PUT = "INSERT INTO conversation_code_shelf (conversation, shelf, codes, hashes) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (conversation, shelf) DO UPDATE SET codes = excluded.codes, hashes = excluded.hashes";
    COUNTS = "SELECT codes FROM conversation_code_shelf WHERE conversation = ?1 ORDER BY shelf LIMIT 256";
}

/// How many codes there are.
pub(in super::super) fn count(tx: &mut Tx<'_>, id: ConversationId) -> Result<i64, Fault> {
    Ok(tx.all(COUNTS, &[&id], |row| row.get::<i64>(0))?.into_iter().sum())
}

/// Adds hashes to those that are there, and says how many there are then.
pub(super) fn add(tx: &mut Tx<'_>, leave: &MayBringCodes<'_>, new: &[[u8; HASH_BYTES]]) -> Result<i64, Fault> {
    let id = leave.conversation.id;
    let mut shelves: BTreeMap<u8, BTreeSet<[u8; HASH_BYTES]>> = BTreeMap::new();
    for hash in new {
        shelves.entry(hash[0]).or_default().insert(*hash);
    }
    for (shelf, mut hashes) in shelves {
        hashes.extend(on_shelf(tx, id, shelf)?);
        let count = i64::try_from(hashes.len()).unwrap_or(i64::MAX);
        let bytes: Vec<u8> = hashes.into_iter().flatten().collect();
        tx.run(PUT, &[&id, &i64::from(shelf), &count, &bytes.as_slice()])?;
    }
    count(tx, id)
}

/// Whether a hash is that of a code of the list.
pub(super) fn is_listed(tx: &mut Tx<'_>, id: ConversationId, hash: &[u8; HASH_BYTES]) -> Result<bool, Fault> {
    Ok(on_shelf(tx, id, hash[0])?.binary_search(hash).is_ok())
}

fn on_shelf(tx: &mut Tx<'_>, id: ConversationId, shelf: u8) -> Result<Vec<[u8; HASH_BYTES]>, Fault> {
    let bytes = tx.first(SHELF, &[&id, &i64::from(shelf)], |row| row.get::<Vec<u8>>(0))?.unwrap_or_default();
    Ok(bytes.chunks_exact(HASH_BYTES).filter_map(|hash| hash.try_into().ok()).collect())
}
