//! Making and ending a token: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post;
use kernel::session::{Actor, Key};
use kernel::stop::Stop;
use kernel::token::{self, TokenId};

use super::forms::AskedToken;
use super::rules;

/// Makes a token and gives its key, which nobody can read again; nothing where the person has one of that name.
pub(super) fn make(tx: &mut Tx<'_>, actor: &Actor, asked: &AskedToken) -> Result<Option<Key>, Stop> {
    let held = post::held_by(tx, actor.person)?;
    let tokens = token::of_person(tx, actor.person)?.len();
    let leave = rules::may_make(actor, &held, asked.post, tokens)?;
    let expires_at = tx.now().plus_days(asked.days);
    let made = token::create(tx, &leave.token(&asked.name, asked.scope, expires_at))?;
    let Some((id, key)) = made else { return Ok(None) };
    audit::record(tx, "token_made", actor.person, leave.post, RecordId::from_number(id.number()))?;
    Ok(Some(key))
}

/// Ends one of the actor's own tokens; that it is theirs is part of the statement.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: TokenId) -> Result<(), Stop> {
    if !token::end(tx, actor.person, id)? {
        return Err(Stop::Missing);
    }
    Ok(audit::record(tx, "token_ended", actor.person, actor.post, RecordId::from_number(id.number()))?)
}
