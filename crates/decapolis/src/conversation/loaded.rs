//! A conversation as far as somebody may know of it.

use kernel::circle;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;

use super::model::{Conversation, ConversationId, State, Statement, StatementId};
use super::rules;
use super::store::{self, statement};
use super::translating;
use super::who::{self, Who};
use crate::network;

/// A conversation, who visits it, and what they are to it.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) conversation: Conversation,
    /// In whose name it is asked.
    pub(super) asker: String,
    pub(super) who: Option<Who>,
    pub(super) conducts: bool,
    pub(super) now: Timestamp,
}

impl Opened {
    pub(super) fn state(&self) -> State {
        self.conversation.state(self.now)
    }
}

/// What residents are asked everybody may read; what members are asked, whom it is open to.
pub(super) fn open(tx: &mut Tx<'_>, visit: &Visit<'_>, id: ConversationId) -> Result<Opened, Stop> {
    let conversation = readable(tx, visit, id)?;
    let who = who::visits(tx, visit, &conversation)?;
    let asker = asker(tx, &conversation, visit.language())?;
    let conducts = visit.actor.is_some_and(|actor| rules::may_conduct(actor, &conversation).is_ok());
    let now = tx.now();
    Ok(Opened { conversation, asker, who, conducts, now })
}

/// The same, by its address.
pub(super) fn here(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Opened, Stop> {
    open(tx, visit, visit.param("conversation")?)
}

pub(super) fn readable(tx: &mut Tx<'_>, visit: &Visit<'_>, id: ConversationId) -> Result<Conversation, Stop> {
    let conversation = store::conversation(tx, id)?;
    let conversation = translating::question(tx, visit.language(), conversation)?;
    if conversation.access.is_public() || circle::is_open_to(tx, store::record(id), visit.reader())? {
        return Ok(conversation);
    }
    Err(Stop::Missing)
}

/// The statements that people vote on, the oldest first, in the reader's language where they have a version in it.
pub(super) fn accepted(tx: &mut Tx<'_>, visit: &Visit<'_>, id: ConversationId) -> Result<Vec<Statement>, Stop> {
    let all = statement::accepted(tx, id)?;
    Ok(translating::statements(tx, (id, visit.language()), all)?)
}

/// A statement with its conversation. One that waits or was rejected is for whoever conducts: its words are nobody else's.
pub(super) fn statement_here(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Opened, Statement), Stop> {
    let id: StatementId = visit.param("conversation_statement")?;
    let statement = statement::statement(tx, id)?;
    let statement = translating::statement(tx, visit.language(), statement)?;
    let of = open(tx, visit, statement.conversation)?;
    let is_shown = statement.decision == super::model::Decision::Accepted;
    if is_shown || of.conducts { Ok((of, statement)) } else { Err(Stop::Missing) }
}

fn asker(tx: &mut Tx<'_>, conversation: &Conversation, language: Language) -> Result<String, Stop> {
    match conversation.city {
        Some(city) => Ok(network::city(tx, city)?.name_in(language).to_owned()),
        None => Ok(Network::load(tx)?.name),
    }
}
