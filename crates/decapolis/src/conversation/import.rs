//! A conversation that was held elsewhere, taken in from an export of Polis: its statements, and the last vote of each who voted.
//!
//! Its page says where it comes from. Voters of an import are numbers that nobody can hold: their votes cannot be changed.

use std::collections::BTreeMap;

use kernel::db::{Db, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use opinion::{Comment, Moderation, Side, Votes};
use sha2::{Digest, Sha256};

use super::model::{Access, ConversationId, Decision, NewConversation, StatementId, VoterId};
use super::store::statement::{self, Seed};
use super::store::voting;
use super::{acts, drawing, rules};

/// Voters that are written at once: a transaction stays short.
const VOTERS_AT_ONCE: usize = 20;

/// A conversation of elsewhere.
#[derive(Debug, Clone)]
pub(crate) struct Import {
    pub(crate) question: String,
    pub(crate) what_changes: String,
    /// Where it is from, with licence and attribution, as its page says it.
    pub(crate) source: String,
    pub(crate) language: Language,
    pub(crate) ends_at: Timestamp,
    pub(crate) response_at: Timestamp,
    pub(crate) comments: Vec<Comment>,
    pub(crate) votes: Votes,
}

/// What one voter said, by the ids of the export's comments.
type Said = (VoterId, Vec<(i64, Side)>);

/// Takes it in, as the secretariat's, in slices; then its map is drawn.
pub(crate) fn import(db: &Db, actor: &Actor, import: &Import) -> Result<ConversationId, Stop> {
    let (own, taken) = (import.clone(), actor.clone());
    let (id, statements) = db.write_blocking("import_conversation", move |tx| begin(tx, &taken, &own))?;
    let votes = import.votes.clone();
    let said = db.write_blocking("import_voters", move |tx| Ok(said(tx, &votes)?))?;
    for slice in said.chunks(VOTERS_AT_ONCE) {
        let (slice, statements) = (slice.to_vec(), statements.clone());
        db.write_blocking("import_votes", move |tx| take(tx, id, &statements, &slice))?;
    }
    drawing::draw_imported(db, id)?;
    Ok(id)
}

fn begin(
    tx: &mut Tx<'_>,
    actor: &Actor,
    import: &Import,
) -> Result<(ConversationId, BTreeMap<i64, StatementId>), Stop> {
    let leave = rules::may_import(actor)?;
    let new = NewConversation {
        access: Access::Open,
        language: import.language,
        question: import.question.clone(),
        what_changes: import.what_changes.clone(),
        source: import.source.clone(),
        ends_at: import.ends_at,
        response_at: import.response_at,
        seeds: Vec::new(),
    };
    let id = acts::put(tx, actor, &leave, &new)?;
    let mut statements = BTreeMap::new();
    for comment in &import.comments {
        let decision = match comment.moderation {
            Moderation::Rejected => Decision::Rejected(None),
            Moderation::Open | Moderation::Accepted => Decision::Accepted,
        };
        let seed = Seed { words: comment.text.trim(), language: import.language, decision, is_seed: false };
        statements.insert(comment.id, statement::insert_seed(tx, &leave, id, &seed)?);
    }
    Ok((id, statements))
}

/// Drawn numbers in the order of the export's own: its map is the same each time.
fn said(tx: &mut Tx<'_>, votes: &Votes) -> Result<Vec<Said>, Fault> {
    let drawn: Result<Vec<VoterId>, Fault> = votes.voters().iter().map(|_| voting::draw_voter(tx)).collect();
    let mut drawn = drawn?;
    drawn.sort_unstable();
    let of = |(place, voter): (usize, VoterId)| {
        let said = votes.of_voter(place).map(|(statement, side)| (votes.statements()[statement], side));
        (voter, said.collect())
    };
    Ok(drawn.into_iter().enumerate().map(of).collect())
}

/// Votes on comments that the list does not have are left out: nobody could read what they are on.
fn take(
    tx: &mut Tx<'_>,
    id: ConversationId,
    statements: &BTreeMap<i64, StatementId>,
    slice: &[Said],
) -> Result<(), Stop> {
    for (voter, said) in slice {
        let key = Sha256::new().chain_update("imported").chain_update(id.number().to_be_bytes());
        let key = key.chain_update(voter.number().to_be_bytes()).finalize().to_vec();
        let voter = voting::insert_voter(tx, id, *voter, (&key, None))?;
        for (comment, side) in said {
            if let Some(statement) = statements.get(comment) {
                // The minute is not known: nothing is said of bursts.
                voting::put(tx, (voter.id, *statement, id), *side, 0)?;
            }
        }
    }
    Ok(())
}
