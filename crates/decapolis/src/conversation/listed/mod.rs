//! The city's own list of codes, such as the numbers of library cards: brought as a file, looked through, kept as keyed hashes.
//!
//! A line of the list is a code. Where one line is wrong the whole list comes back with each wrong line named, and nothing is taken; what
//! is taken is added to what is there. **Of the list nothing is kept that leads to a code without the secret of this installation, and
//! nothing joins a code to a vote.**

mod pages;
mod reading;
mod store;

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::App;

pub(super) use self::pages::{bring, form};
pub(super) use self::store::{STATEMENTS, count};
use super::acts;
use super::model::{CODES_IN_ALL_MAX, ConversationId};
use super::rules::{self, MayEnter, Refusal};
use super::store::{code, conversation};

/// For what codes are hashed.
const PURPOSE: &str = "conversation code list";
/// Bytes of a keyed hash.
const HASH_BYTES: usize = 32;

/// Adds the codes of a list to those that let people take part.
fn take(tx: &mut Tx<'_>, app: &App, actor: &Actor, (id, codes): (ConversationId, &[String])) -> Result<(), Stop> {
    let of = conversation(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let known = count(tx, id)?;
    let leave = rules::may_bring_codes(&leave, known, tx.now())?;
    let hashes: Vec<[u8; HASH_BYTES]> = codes.iter().map(|code| app.keyed_hash(PURPOSE, &text(id, code))).collect();
    if store::add(tx, &leave, &hashes)? > CODES_IN_ALL_MAX {
        return Err(Refusal::EnoughCodes.into());
    }
    acts::note(tx, "conversation_codes_brought", actor, id)
}

/// Uses a code of the list up; false where it is not on it, or was used.
pub(super) fn use_up(tx: &mut Tx<'_>, app: &App, leave: &MayEnter<'_>, typed: &str) -> Result<bool, Stop> {
    let id = leave.conversation.id;
    let Some(code) = reading::code(typed).ok() else { return Ok(false) };
    for hash in app.keyed_hashes(PURPOSE, &text(id, &code)) {
        if store::is_listed(tx, id, &hash)? {
            return Ok(code::use_listed(tx, leave, &hash)?);
        }
    }
    Ok(false)
}

fn text(id: ConversationId, code: &str) -> String {
    format!("{id} {code}")
}
