//! A meeting with its round, as far as somebody may know of it.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Encounter, EncounterId, Round, State};
use super::store::{self, drawn};
use crate::forum::{self, Meeting, MeetingId, Phase, Standing};

/// A meeting, what somebody is to it, and its round where there is one.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) phase: Phase,
    pub(super) round: Option<Round>,
}

/// For those who come and for who conducts it; missing for all others.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Opened, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !standing.conducts && !standing.attends {
        return Err(Stop::Missing);
    }
    let phase = meeting.phase(tx.now());
    Ok(Opened { meeting, standing, phase, round: store::of_meeting(tx, id)? })
}

/// A meeting of two, for both once they were told, and for who conducts; missing for all others.
pub(super) fn encounter(tx: &mut Tx<'_>, actor: &Actor, id: EncounterId) -> Result<(Opened, Round, Encounter), Stop> {
    let encounter = drawn::encounter(tx, id)?;
    let round = store::round(tx, encounter.round)?;
    let opened = open(tx, actor, round.meeting)?;
    let is_told = round.state(tx.now()) == State::Told;
    let is_own = is_told && encounter.with(actor.post).is_some();
    if is_own || opened.standing.conducts { Ok((opened, round, encounter)) } else { Err(Stop::Missing) }
}

/// The posts that take part, as the participants' book lists them.
pub(super) fn posts(tx: &mut Tx<'_>, id: MeetingId) -> Result<Vec<PostId>, Stop> {
    Ok(forum::attendees(tx, id)?.into_iter().map(|attendee| attendee.post).collect())
}
