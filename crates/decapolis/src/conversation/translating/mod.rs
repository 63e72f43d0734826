//! What is asked, and each statement, in other languages than their own: written by whoever conducts, read by whoever has that
//! language, with the original beside it. Where there is no version the original stands, and is said to be in its language.

mod acts;
mod pages;
mod store;

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;

pub(super) use self::acts::{set_question, set_statement};
pub(super) use self::pages::{page, statement_form, translate_question, translate_statement};
pub(super) use self::store::{STATEMENTS, StatementIn, of_question, of_records, of_statement, of_statements};
use super::model::{Conversation, ConversationId, QuestionVersion, Statement, StatementVersion};

/// Statements of one conversation, each with its version in a language where that is not its own.
pub(super) fn statements(
    tx: &mut Tx<'_>,
    (conversation, language): (ConversationId, Language),
    statements: Vec<Statement>,
) -> Result<Vec<Statement>, Fault> {
    if statements.iter().all(|one| one.language == language) {
        return Ok(statements);
    }
    let mut words: BTreeMap<_, _> = store::statements_in(tx, conversation, language)?.into_iter().collect();
    let with_version = |one: Statement| match words.remove(&one.id) {
        Some(words) if one.language != language => {
            Statement { version: Some(StatementVersion { language, words }), ..one }
        }
        _ => one,
    };
    Ok(statements.into_iter().map(with_version).collect())
}

/// A statement, with its version in a language where that is not its own.
pub(super) fn statement(tx: &mut Tx<'_>, language: Language, one: Statement) -> Result<Statement, Fault> {
    if one.language == language {
        return Ok(one);
    }
    let found = of_statement(tx, one.id)?.into_iter().find(|version| version.language == language);
    Ok(Statement { version: found.map(|found| StatementVersion { language, words: found.words }), ..one })
}

/// What is asked, with its version in a language where that is not its own.
pub(super) fn question(tx: &mut Tx<'_>, language: Language, of: Conversation) -> Result<Conversation, Fault> {
    Ok(questions(tx, language, vec![of])?.remove(0))
}

/// The same of a page of conversations, the latest first.
pub(super) fn questions(
    tx: &mut Tx<'_>,
    language: Language,
    all: Vec<Conversation>,
) -> Result<Vec<Conversation>, Fault> {
    let ids = all.iter().filter(|one| one.language != language).map(|one| one.id);
    let Some((first, last)) = ids.clone().min().zip(ids.max()) else { return Ok(all) };
    let mut found: BTreeMap<_, _> = store::questions_in(tx, language, (first, last))?.into_iter().collect();
    let with_version = |of: Conversation| match found.remove(&of.id) {
        Some(QuestionVersion { question, what_changes, .. }) if of.language != language => {
            Conversation { version: Some(QuestionVersion { language, question, what_changes }), ..of }
        }
        _ => of,
    };
    Ok(all.into_iter().map(with_version).collect())
}
