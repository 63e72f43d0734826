//! Writing versions, and taking them back.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::model::{ConversationId, Decision, KIND, QuestionVersion, StatementId};
use super::super::rules::{self, Refusal};
use super::super::store as records;
use super::super::store::statement;
use super::{super::acts, store};

/// Writes what is asked in other languages; of a language in which nothing is written the version goes.
pub(in super::super) fn set_question(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConversationId,
    versions: &[QuestionVersion],
) -> Result<(), Stop> {
    let of = records::conversation(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let leave = rules::may_translate(&leave, tx.now())?;
    for version in versions.iter().filter(|version| version.language != of.language) {
        if version.question.is_empty() {
            store::clear_question(tx, &leave, version.language)?;
        } else {
            store::put_question(tx, &leave, version)?;
        }
    }
    search_feed::changed(tx, records::record(id), KIND)?;
    acts::note(tx, "conversation_translated", actor, id)
}

/// Writes a statement in other languages, likewise.
pub(in super::super) fn set_statement(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: StatementId,
    versions: &[(Language, String)],
) -> Result<ConversationId, Stop> {
    let one = statement::statement(tx, id)?;
    let of = records::conversation(tx, one.conversation)?;
    let leave = rules::may_conduct(actor, &of)?;
    let leave = rules::may_translate(&leave, tx.now())?;
    if one.decision != Decision::Accepted {
        return Err(Refusal::NotShown.into());
    }
    for (language, words) in versions.iter().filter(|(language, _)| *language != one.language) {
        store::put_statement(tx, &leave, (id, *language, words))?;
    }
    acts::note(tx, "statement_translated", actor, of.id)?;
    Ok(of.id)
}
