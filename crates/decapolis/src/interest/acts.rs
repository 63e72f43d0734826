//! Declaring an interest and ending it: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{InterestId, Kind, NewInterest};
use super::rules::{self, Refusal};
use super::store;

/// The actor declares a tie of their own; that there was nothing to declare ends with it.
pub(super) fn declare(tx: &mut Tx<'_>, actor: &Actor, new: &NewInterest) -> Result<InterestId, Stop> {
    let leave = rules::may_declare(actor)?;
    let id = store::insert(tx, &leave, new)?;
    note(tx, "interest_declared", actor, id)?;
    Ok(id)
}

/// The actor declares that they have no tie to declare.
pub(super) fn declare_nothing(tx: &mut Tx<'_>, actor: &Actor) -> Result<InterestId, Stop> {
    let declared = store::of_person(tx, actor.person)?;
    let leave = rules::may_declare_nothing(actor, &declared, tx.now())?;
    let nothing = NewInterest {
        kind: Kind::Nothing,
        organisation: None,
        named: String::new(),
        words: String::new(),
        language: actor.language,
        starts_at: tx.now(),
        ends_at: Timestamp::FOREVER,
    };
    let id = store::insert(tx, &leave, &nothing)?;
    note(tx, "nothing_declared", actor, id)?;
    Ok(id)
}

/// The actor ends a declaration of their own. It stays on the register.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: InterestId) -> Result<(), Stop> {
    let interest = store::interest(tx, id)?;
    let leave = rules::may_end(actor, &interest, tx.now())?;
    if !store::end(tx, &leave)? {
        return Err(Refusal::Ended.into());
    }
    note(tx, "interest_ended", actor, id)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: InterestId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, RecordId::from_number(on.number()))?)
}
