//! What many people were asked, what they said, and what came of it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::Public;
use kernel::web::{Answer, Example, Visit};

use super::super::listing::{self, Listing, Part};
use super::super::resource::{PARTS, Parameter, Resource, joined, only, text};
use super::example::example_of;
use super::hosting;
use crate::conversation::{
    self, ConversationData, ConversationId, ConversationLineData, ConversationMapData, StatementData, StatementsData,
};

/// What the map takes.
const MAP_ASKED: &[Parameter] = &[text("without", "suspected: the map without those who look made by few hands")];

/// With what stands beside them.
pub(super) const AND_HOSTING: [Resource; 7] = joined(hosting::RESOURCES, RESOURCES);

/// Conversations, their statements and their maps. No voter is in any of it.
const RESOURCES: [Resource; 5] = [
    Resource::at::<Listing<ConversationLineData>>(
        "/api/v1/conversations",
        "api_conversations",
        Public,
        conversations,
        Example::Itself,
    )
    .answering("Conversations that the reader may know of, the latest first")
    .taking(&PARTS),
    Resource::at::<ConversationData>(
        "/api/v1/conversations/{conversation}",
        "api_conversation",
        Public,
        one,
        Example::Record(|tx| example_of(tx, "/conversations/{conversation}")),
    )
    .answering("A conversation: what is asked, how people take part, what came of it"),
    Resource::at::<StatementsData>(
        "/api/v1/conversations/{conversation}/statements",
        "api_conversation_statements",
        Public,
        statements,
        Example::Record(|tx| example_of(tx, "/conversations/{conversation}/statements")),
    )
    .answering("The statements of a conversation, and the reasons of those that were not shown"),
    Resource::at::<ConversationMapData>(
        "/api/v1/conversations/{conversation}/map",
        "api_conversation_map",
        Public,
        map,
        Example::Record(|tx| example_of(tx, "/conversations/{conversation}/map")),
    )
    .answering("What all groups of a conversation agree on and what sets each apart, as far as it may be shown")
    .taking(MAP_ASKED),
    Resource::at::<StatementData>(
        "/api/v1/conversation-statements/{conversation_statement}",
        "api_conversation_statement",
        Public,
        statement,
        Example::Record(|tx| example_of(tx, "/conversation-statements/{conversation_statement}")),
    )
    .answering("A statement with its votes and what is done with it"),
];

fn conversations(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<ConversationId>::parse(&visit.request.query)?;
    let lines = conversation::conversation_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn one(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &conversation::conversation_data(tx, visit)?)
}

fn statements(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &conversation::statements_data(tx, visit)?)
}

fn map(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, MAP_ASKED)?;
    listing::found(visit, &conversation::map_data(tx, visit)?)
}

fn statement(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &conversation::statement_data(tx, visit)?)
}
