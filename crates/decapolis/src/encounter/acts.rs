//! What is done: wishes opened, said, told what came of them, called off.

use kernel::audit;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::loaded::{self, Opened};
use super::model::{EncounterId, Plan, RoundId, Wish};
use super::rules::{self, Refusal};
use super::store::{self, away, drawn, record};
use super::{mails, telling, watching};
use crate::forum::MeetingId;

/// Opens wishes, or changes when and where people meet.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, plan: &Plan) -> Result<RoundId, Stop> {
    let Opened { meeting, standing, round, .. } = loaded::open(tx, actor, id)?;
    let leave = rules::may_open(actor, &standing, (&meeting, tx.now()), round.as_ref(), plan)?;
    let round = match round {
        Some(known) => {
            if !store::change(tx, &leave, known.id)? {
                return Err(Refusal::Told.into());
            }
            drawn::clear(tx, known.id)?;
            step::clear(tx, record(known.id))?;
            known.id
        }
        None => {
            let round = store::insert(tx, &leave)?;
            watching::watch(tx, round, meeting.ends_at)?;
            telling::begin_asking(tx, round)?;
            round
        }
    };
    watching::draw_later(tx, round, plan.wish_by)?;
    note(tx, "encounters_opened", actor, round)?;
    Ok(round)
}

/// Keeps whom somebody wishes to meet, and when they cannot be met.
pub(super) fn wish(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, wish: &Wish) -> Result<(), Stop> {
    let Opened { standing, round, phase, .. } = loaded::open(tx, actor, id)?;
    let leave = rules::may_wish(actor, &standing, (phase, tx.now()), round.as_ref())?;
    store::wish(tx, &leave, &wish.wanted)?;
    away::keep(tx, &leave, &wish.away)?;
    note(tx, "encounters_wished", actor, leave.round)
}

/// Tells everybody who wished whom they meet.
pub(super) fn tell(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<RoundId, Stop> {
    let Opened { standing, round, phase, .. } = loaded::open(tx, actor, id)?;
    let leave = rules::may_tell(&standing, (phase, tx.now()), round.as_ref())?;
    if !store::set_told(tx, &leave)? {
        return Err(Refusal::Told.into());
    }
    let round = leave.round.id;
    step::clear(tx, record(round))?;
    telling::begin(tx, round)?;
    note(tx, "encounters_told", actor, round)?;
    Ok(round)
}

/// Calls one's own off with a word; the other is told.
pub(super) fn call_off(tx: &mut Tx<'_>, actor: &Actor, id: EncounterId, words: &str) -> Result<(), Stop> {
    let (opened, round, encounter) = loaded::encounter(tx, actor, id)?;
    let leave = rules::may_call_off(actor, (opened.phase, tx.now()), &round, &encounter)?;
    if !drawn::call_off(tx, &leave, (words, actor.language))? {
        return Err(Refusal::CalledOff.into());
    }
    mails::tell_called_off(tx, (&opened.meeting, &round), &encounter, actor, words)?;
    note(tx, "encounter_called_off", actor, round.id)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RoundId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}
