//! What can be done: take one's data along, be erased, say that a text left behind was looked at.

use kernel::audit;
use kernel::db::Tx;
use kernel::erasure::{self, Erasure, LookId};
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;
use serde_json::{Map, Value};

use crate::capabilities;

/// Everything by or about the person who acts: an object with a key for each kind of data.
pub(super) fn export(tx: &mut Tx<'_>, actor: &Actor) -> Result<Value, Stop> {
    let mut data = Map::new();
    for part in capabilities::personal_data() {
        data.insert(part.key.to_owned(), (part.export)(tx, actor.person)?);
    }
    audit::record(tx, "data_exported", actor.person, actor.post, Id::from_number(actor.person.number()))?;
    Ok(Value::Object(data))
}

/// Erases the person who acts. Their posts become vacant at once.
pub(super) fn erase_oneself(tx: &mut Tx<'_>, actor: &Actor) -> Result<Erasure, Stop> {
    erasure::erase(tx, &capabilities::personal_data(), actor.person, (actor.person, actor.post))
}

/// Notes that the secretariat looked at a text left behind.
pub(super) fn note_look(tx: &mut Tx<'_>, actor: &Actor, look: LookId) -> Result<(), Stop> {
    let record = erasure::looked_at(tx, look)?;
    Ok(audit::record(tx, "erasure_looked_at", actor.person, actor.post, record)?)
}
