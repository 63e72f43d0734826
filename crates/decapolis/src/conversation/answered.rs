//! The response to a conversation, and why something is done with a statement, in the language of whoever reads it.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Fault;

use super::model::{Conversation, ConversationId, Disposition, StatementId};
use super::store::answered::{self, RESPONSE};
use crate::follow_up::{Shown, Version, shown};

/// What somebody answers, in the language that it is written in and in others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answered {
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) versions: Vec<Version>,
}

/// The languages of what was answered, by statement.
#[derive(Debug, Default)]
pub(super) struct Languages(BTreeMap<i64, OfOne>);

#[derive(Debug, Default)]
struct OfOne {
    original: Option<Language>,
    versions: Vec<Version>,
}

impl Languages {
    /// All of a conversation.
    pub(super) fn load(tx: &mut Tx<'_>, id: ConversationId) -> Result<Self, Fault> {
        let mut languages: BTreeMap<i64, OfOne> = BTreeMap::new();
        for (statement, is_original, version) in answered::all(tx, id)? {
            let one = languages.entry(statement).or_default();
            if is_original {
                one.original = Some(version.language);
            } else {
                one.versions.push(version);
            }
        }
        Ok(Self(languages))
    }

    /// What a reader gets of the response. What was answered before languages were kept is taken to be in the conversation's own.
    pub(super) fn response<'a>(&'a self, of: &'a Conversation, reader: Language) -> Shown<'a> {
        shown((&of.response, self.original(of, None)), self.of_response(), reader)
    }

    /// What a reader gets of why something is done with a statement.
    pub(super) fn why<'a>(
        &'a self,
        of: &Conversation,
        (id, known): (StatementId, &'a Disposition),
        reader: Language,
    ) -> Shown<'a> {
        shown((&known.why, self.original(of, Some(id))), self.of_statement(id), reader)
    }

    /// In which language the response, or why something is done with a statement, was written.
    pub(super) fn original(&self, of: &Conversation, statement: Option<StatementId>) -> Language {
        let one = self.0.get(&statement.map_or(RESPONSE, StatementId::number));
        one.and_then(|one| one.original).unwrap_or(of.language)
    }

    pub(super) fn of_response(&self) -> &[Version] {
        self.versions(RESPONSE)
    }

    pub(super) fn of_statement(&self, id: StatementId) -> &[Version] {
        self.versions(id.number())
    }

    fn versions(&self, statement: i64) -> &[Version] {
        self.0.get(&statement).map(|one| one.versions.as_slice()).unwrap_or_default()
    }
}
