//! What voters do: vote and change it, add a statement, use a code, withdraw.
//!
//! **None of it stands in the audit**: who voted, and when, would outlive the vote.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Visit, address_counted};
use opinion::Side;
use sha2::{Digest, Sha256};

use super::loaded::{self, Opened};
use super::model::{Access, ConversationId, StatementId, VoterId};
use super::rules::{self, MayTakePart, Refusal};
use super::store::{self, code, statement, voting};
use super::who::Who;
use super::{acts, asking, codes, drawing, listed};

/// Devices that take part anew from one address within an hour. A library or a school is one address.
const NEW_AN_HOUR_MAX: i64 = 200;
/// Codes that are tried from one address within an hour.
const TRIES_AN_HOUR_MAX: i64 = 60;
const HOUR: i64 = 3_600_000_000;

/// Says something to a statement, or something else than before.
pub(super) fn vote(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: &Opened,
    (id, side): (StatementId, Side),
) -> Result<(), Stop> {
    let (leave, who) = taking_part(of)?;
    let on = statement::statement(tx, id)?;
    let may_vote = rules::may_vote(&leave, &on)?;
    let voter = voter(tx, visit, &leave, who)?;
    voting::vote(tx, &leave, &may_vote, (voter, side))?;
    if let (Access::Members, Some(actor)) = (of.conversation.access, visit.actor) {
        asking::took_part(tx, of.conversation.id, actor.post)?;
    }
    drawing::ask(tx, &of.conversation)
}

/// Adds a statement, which waits until whoever conducts decided of it.
pub(super) fn propose(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, words: &str) -> Result<StatementId, Stop> {
    let (leave, who) = taking_part(of)?;
    let voter = voter(tx, visit, &leave, who)?;
    let yesterday = tx.now().plus_days(-1);
    let today = statement::count_of_author(tx, voter, yesterday)?;
    let in_all = statement::count(tx, of.conversation.id)?;
    let leave = rules::may_propose(&leave, today, in_all)?;
    let id = statement::propose(tx, &leave, voter, (words, visit.language()))?;
    acts::set_step(tx, of.conversation.id)?;
    Ok(id)
}

/// Takes part with a code. It is used up, and nothing joins it to the voter; false where it is none, or was used.
pub(super) fn enter(tx: &mut Tx<'_>, visit: &Visit<'_>, of: &Opened, typed: &str) -> Result<bool, Stop> {
    let who = of.who.as_ref().ok_or(Refusal::NoCookie)?;
    let leave = rules::may_enter(&of.conversation, who.voter.as_ref(), of.now)?;
    pace(tx, visit, ("code", TRIES_AN_HOUR_MAX), of.conversation.id)?;
    let is_one = match of.conversation.access {
        Access::Listed => listed::use_up(tx, visit.app, &leave, typed)?,
        Access::Members | Access::Open | Access::Codes => match codes::hash(of.conversation.id, typed) {
            Some(hash) => code::use_up(tx, &leave, &hash)?,
            None => false,
        },
    };
    if !is_one {
        return Ok(false);
    }
    voting::join(tx, of.conversation.id, (&who.key, None))?;
    Ok(true)
}

/// Withdraws with all votes; totals and map follow, and the page says how many did.
pub(super) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>, id: ConversationId) -> Result<(), Stop> {
    let of = loaded::open(tx, visit, id)?;
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let leave = rules::may_withdraw(voter)?;
    voting::withdraw(tx, &leave)?;
    store::count_withdrawn(tx, id)?;
    acts::set_step(tx, id)?;
    drawing::ask(tx, &of.conversation)
}

fn taking_part(of: &Opened) -> Result<(MayTakePart<'_>, &Who), Stop> {
    let who = of.who.as_ref();
    let leave = rules::may_take_part(&of.conversation, who.and_then(|who| who.voter.as_ref()), of.now)?;
    Ok((leave, who.ok_or(Refusal::NoCookie)?))
}

/// The number of whoever takes part, drawn when they do so first.
fn voter(tx: &mut Tx<'_>, visit: &Visit<'_>, leave: &MayTakePart<'_>, who: &Who) -> Result<VoterId, Stop> {
    if let Some(voter) = &who.voter {
        return Ok(voter.id);
    }
    let conversation = leave.conversation;
    if conversation.access == Access::Open {
        pace(tx, visit, ("part", NEW_AN_HOUR_MAX), conversation.id)?;
    }
    Ok(voting::join(tx, conversation.id, (&who.key, who.person))?.id)
}

/// Counts what comes from one address within an hour. Without an address nothing is counted, as everywhere.
fn pace(tx: &mut Tx<'_>, visit: &Visit<'_>, (what, max): (&str, i64), id: ConversationId) -> Result<(), Stop> {
    let Some(client) = visit.request.client else { return Ok(()) };
    let subject = visit.app.keyed_hash("conversation pace", &format!("{what} {id} {}", address_counted(client)));
    // A keyed hash of what changes every hour cannot be compared with that of another hour.
    let hour = tx.now().micros().div_euclid(HOUR);
    let subject = Sha256::new().chain_update(subject).chain_update(hour.to_be_bytes()).finalize();
    if code::count_pace(tx, &subject, hour)? >= max {
        let left = HOUR - tx.now().micros().rem_euclid(HOUR);
        return Err(Stop::TooMany { seconds: u32::try_from(left / 1_000_000).unwrap_or(3_600) });
    }
    Ok(())
}
