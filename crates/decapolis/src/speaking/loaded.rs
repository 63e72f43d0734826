//! An item with its speaking list, as far as somebody may know of it.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{self, InLine, List};
use super::store;
use crate::agenda::{self, AgendaItemId, Line};
use crate::forum::{self, Meeting, Phase, Standing};

/// An item, its meeting, what somebody is to it, and its list where there is one.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) meeting: Meeting,
    pub(super) line: Line,
    pub(super) standing: Standing,
    pub(super) phase: Phase,
    pub(super) list: Option<List>,
    pub(super) turns: InLine,
}

/// For those who come, less partners where they are out of the room or there is no list, and for who conducts the meeting;
/// missing for all others. Of a list that is over nothing is read, whether it was removed yet or not.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<Opened, Stop> {
    let line = agenda::item(tx, id)?;
    let meeting = forum::readable(tx, actor, line.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let now = tx.now();
    let is_kept = !model::is_over(&meeting, Some(&line), now);
    let list = store::of_item(tx, id)?.filter(|_| is_kept);
    let is_shut_out = standing.is_partner && (line.is_closed || list.is_none());
    if !standing.conducts && (!standing.attends || is_shut_out) {
        return Err(Stop::Missing);
    }
    let turns = match &list {
        Some(list) => InLine::of(store::turns(tx, list.id)?),
        None => InLine::default(),
    };
    let phase = meeting.phase(now);
    Ok(Opened { meeting, line, standing, phase, list, turns })
}

/// The posts that are in the room in an item.
pub(super) fn in_room(tx: &mut Tx<'_>, of: &Opened) -> Result<Vec<PostId>, Stop> {
    let attendees = forum::attendees(tx, of.meeting.id)?;
    let inside = attendees.iter().filter(|one| !one.is_partner || !of.line.is_closed);
    Ok(inside.map(|one| one.post).collect())
}
