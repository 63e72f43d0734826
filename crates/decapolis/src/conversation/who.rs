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
        (Access::Open | Access::Codes | Access::Listed, _, Some(device)) => (key_of_device(of.id, device), None),
        _ => return Ok(None),
    };
    let voter = voting::voter(tx, of.id, &key)?;
    Ok(Some(Who { key, person, voter }))
}

pub(super) fn key_of_person(person: PersonId) -> Vec<u8> {
    person.number().to_be_bytes().to_vec()
}

pub(super) fn key_of_device(conversation: ConversationId, device: &Key) -> Vec<u8> {
    let hash = Sha256::new().chain_update("device").chain_update(conversation.number().to_be_bytes());
    hash.chain_update(device.to_text()).finalize().to_vec()
}

/// The key of a device that comes without one: it is drawn, and says nothing but that the device is the same.
pub(super) fn new_device(tx: &Tx<'_>, visit: &Visit<'_>, of: &Conversation) -> Result<Option<Key>, Stop> {
    let is_new = visit.request.device.is_none() && of.access.is_public();
    Ok(if is_new { Some(Key::new(tx)?) } else { None })
}

/// By what a statement is drawn for whoever visits: a new device is shown the same again once its cookie comes.
pub(super) fn drawn_by(of: &Conversation, who: Option<&Who>, device: Option<&Key>) -> Vec<u8> {
    match (who, device) {
        (Some(who), _) => who.key.clone(),
        (None, Some(device)) => key_of_device(of.id, device),
        (None, None) => Vec::new(),
    }
}

/// The answer with the cookie of a new device.
pub(super) fn known_again(visit: &Visit<'_>, device: Option<&Key>, answer: Answer) -> Answer {
    let Some(device) = device else { return answer };
    let config = &visit.app.config;
    let secure = if config.is_secure() { "; Secure" } else { "" };
    let cookie = format!(
        "{}={}; Path=/; Max-Age={SECONDS_KNOWN}; HttpOnly; SameSite=Lax{secure}",
        config.device_cookie(),
        device.to_text()
    );
    answer.with("set-cookie", cookie)
}
