//! A call with its meeting and what the actor is to it; whoever may not know of the meeting finds nothing.

use kernel::circle::{self, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Call, CallState};
use super::rules::Keeping;
use super::store;
use crate::forum::{self, Format, Meeting, MeetingId, Phase, Standing};

/// A call that the actor may read.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) call: Call,
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) state: CallState,
}

/// The call of a meeting. While it is not open only who conducts reads it.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Opened, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let call = store::of_meeting(tx, id)?.ok_or(Stop::Missing)?;
    let state = call.state(tx.now());
    if state == CallState::Draft && !standing.conducts {
        return Err(Stop::Missing);
    }
    Ok(Opened { call, meeting, standing, state })
}

/// The call of a meeting, for who conducts it.
pub(super) fn conducted(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Opened, Stop> {
    let opened = open(tx, actor, id)?;
    if opened.standing.conducts { Ok(opened) } else { Err(Stop::Missing) }
}

/// What decides whether somebody keeps a meeting's call.
pub(super) fn keeping(tx: &Tx<'_>, meeting: &Meeting, standing: Standing) -> Keeping {
    Keeping {
        conducts: standing.conducts,
        is_conference: meeting.format == Format::Conference,
        is_cancelled: is_off(tx, meeting),
    }
}

/// Whether a meeting was called off.
pub(super) fn is_off(tx: &Tx<'_>, meeting: &Meeting) -> bool {
    meeting.phase(tx.now()) == Phase::Cancelled
}

/// Whether somebody belongs to the network or works for a partner.
pub(super) fn is_of_network(tx: &mut Tx<'_>, actor: &Actor) -> Result<bool, Stop> {
    Ok(is_partner(actor) || circle::of_post(tx, actor.post)?.contains(&MEMBERS))
}

/// Whether somebody works for a partner.
pub(super) fn is_partner(actor: &Actor) -> bool {
    actor.function == Function::Partner || actor.home_kind == CircleKind::Organisation
}
