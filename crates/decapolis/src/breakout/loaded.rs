//! A meeting with its groups, as far as somebody may know of them.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::model::{Breakout, BreakoutId};
use super::store;
use crate::agenda::{self, Line};
use crate::forum::{self, Attendee, Meeting, MeetingId, Phase, Standing};

/// A meeting, and what somebody is to it.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) phase: Phase,
}

impl Opened {
    /// Whether somebody may know of groups: what is drawn is for who conducts until it was told, and what is in confidence is not
    /// for partners.
    pub(super) fn reads(&self, breakout: &Breakout, line: Option<&Line>) -> bool {
        let is_inside = !self.standing.is_partner || !line.is_some_and(|line| line.is_closed);
        self.standing.conducts || (breakout.is_told() && is_inside)
    }
}

/// Groups with their item; without one where they are for the dinner, or the item was removed since.
#[derive(Debug)]
pub(super) struct One {
    pub(super) of: Opened,
    pub(super) breakout: Breakout,
    pub(super) line: Option<Line>,
}

/// For those who come and for who conducts it; missing for all others.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Opened, Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !standing.conducts && !standing.attends {
        return Err(Stop::Missing);
    }
    let phase = meeting.phase(tx.now());
    Ok(Opened { meeting, standing, phase })
}

/// Groups that somebody may know of; missing for all others.
pub(super) fn one(tx: &mut Tx<'_>, actor: &Actor, id: BreakoutId) -> Result<One, Stop> {
    let breakout = store::breakout(tx, id)?;
    let of = open(tx, actor, breakout.meeting)?;
    let line = match breakout.item {
        Some(item) => found(agenda::item(tx, item))?,
        None => None,
    };
    if of.reads(&breakout, line.as_ref()) { Ok(One { of, breakout, line }) } else { Err(Stop::Missing) }
}

/// Those who come, less partners where they are out of the room.
pub(super) fn coming(tx: &mut Tx<'_>, meeting: MeetingId, line: Option<&Line>) -> Result<Vec<Attendee>, Stop> {
    let is_closed = line.is_some_and(|line| line.is_closed);
    let mut coming = forum::attendees(tx, meeting)?;
    coming.retain(|attendee| !is_closed || !attendee.is_partner);
    coming.sort_by_key(|attendee| attendee.post);
    coming.dedup_by_key(|attendee| attendee.post);
    Ok(coming)
}

/// The posts of those.
pub(super) fn posts(coming: &[Attendee]) -> Vec<PostId> {
    coming.iter().map(|attendee| attendee.post).collect()
}
