//! Who votes: a device by its cookie, or a person who signed in. A device is known by a hash of its own for each conversation, so
//! that no two conversations can be joined; whoever is signed in stays a device where residents are asked.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::person::PersonId;
use kernel::session::Key;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use sha2::{Digest, Sha256};

use super::model::{Access, Conversation, ConversationId, Voter};
use super::store::voting;

/// How long a device is known again, in seconds: half a year, longer than a conversation runs.
const SECONDS_KNOWN: u32 = 15_552_000;

/// Who stands before the page, and whether they took part already.
#[derive(Debug)]
pub(super) struct Who {
    pub(super) key: Vec<u8>,
    pub(super) person: Option<PersonId>,
    pub(super) voter: Option<Voter>,
}

/// Who visits; nobody where no cookie came, or nobody is signed in who has to be.
pub(super) fn visits(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Conversation) -> Result<Option<Who>, Stop> {
    let (key, person) = match (of.access, visit.actor, &visit.request.device) {
        (Access::Members, Some(actor), _) => (key_of_person(actor.person), Some(actor.person)),
        (Access::Open | Access::Codes, _, Some(device)) => (key_of_device(of.id, device), None),
        _ => return Ok(None),
    };
    let voter = voting::voter(tx, of.id, &key)?;
    Ok(Some(Who { key, person, voter }))
}

pub(super) fn key_of_person(person: PersonId) -> Vec<u8> {
    person.number().to_be_bytes().to_vec()
}

fn key_of_device(conversation: ConversationId, device: &Key) -> Vec<u8> {
    let hash = Sha256::new().chain_update("device").chain_update(conversation.number().to_be_bytes());
    hash.chain_update(device.to_text()).finalize().to_vec()
}

/// The answer with a cookie for a device that has none: it is drawn, and says nothing but that the device is the same.
pub(super) fn known_again(tx: &Tx<'_>, visit: &Visit<'_>, of: &Conversation, answer: Answer) -> Result<Answer, Stop> {
    if visit.request.device.is_some() || !of.access.is_public() {
        return Ok(answer);
    }
    let config = &visit.app.config;
    let secure = if config.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={}; Path=/; Max-Age={SECONDS_KNOWN}; HttpOnly; SameSite=Lax{secure}",
        config.device_cookie(),
        Key::new(tx)?.to_text()
    );
    Ok(answer.with("set-cookie", cookie))
}
