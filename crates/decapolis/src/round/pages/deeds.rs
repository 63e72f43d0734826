//! What is sent from the pages of a round: parse, one act, answer.

use kernel::db::Tx;
use kernel::form::FormErrors;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Visit};

use super::super::model::{EntryId, RoundId, Side};
use super::super::{acts, forms, publishing, repairing, rules, store, withdrawing};
use super::{opening, show};

pub(in crate::round) fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let _ = rules::may_open(actor)?;
    let (rungs, topics) = (opening::programmes(tx, visit)?, topic::offered(tx, visit.language())?);
    match forms::parse_round(&visit.request.form, (&rungs, &topics), &visit.time_zone(), visit.language()) {
        Ok(new) => acts::open(tx, actor, &new).map(to),
        Err(errors) => opening::again(tx, visit, &errors),
    }
}

pub(in crate::round) fn enter(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("round")?;
    match forms::parse_entry(&visit.request.form, visit.language()) {
        Ok(new) => acts::enter(tx, visit.actor()?, id, new).map(|_| to(id)),
        Err(errors) => refused(tx, visit, id, &errors),
    }
}

pub(in crate::round) fn wish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let entry = store::entry(tx, visit.param("round_entry")?)?;
    let round = store::round(tx, entry.round)?;
    let _ = rules::may_wish(actor, &round, &entry, tx.now())?;
    let other_side = if entry.side == Side::Helped { Side::Helper } else { Side::Helped };
    let mut others = store::entries(tx, round.id)?;
    others.retain(|other| other.side == other_side && other.takes_part());
    match forms::parse_wishes(&visit.request.form, &others, visit.language()) {
        Ok(wishes) => acts::wish(tx, actor, entry.id, &wishes).map(|()| to(round.id)),
        Err(errors) => refused(tx, visit, round.id, &errors),
    }
}

pub(in crate::round) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: EntryId = visit.param("round_entry")?;
    withdrawing::withdraw(tx, visit.actor()?, id).map(to)
}

pub(in crate::round) fn solve(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("round")?;
    acts::solve(tx, visit.actor()?, id).map(|()| to(id))
}

pub(in crate::round) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let round = store::round(tx, visit.param("round")?)?;
    let _ = rules::may_solve(actor, &round, tx.now())?;
    let entries = store::entries(tx, round.id)?;
    match forms::parse_decision(&visit.request.form, &entries, visit.language()) {
        Ok(new) => acts::decide(tx, actor, round.id, &new).map(|()| to(round.id)),
        Err(errors) => refused(tx, visit, round.id, &errors),
    }
}

pub(in crate::round) fn publish(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("round")?;
    publishing::publish(tx, visit.actor()?, id).map(|()| to(id))
}

pub(in crate::round) fn mend(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("round")?;
    repairing::mend(tx, visit.actor()?, id).map(|()| to(id))
}

fn to(id: RoundId) -> Answer {
    Answer::see_other(format!("/rounds/{id}"))
}

fn refused(tx: &mut Tx<'_>, visit: &Visit<'_>, id: RoundId, errors: &FormErrors) -> Result<Answer, Stop> {
    show::again(tx, visit, id, errors)
}
