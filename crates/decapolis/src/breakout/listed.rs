//! The groups of a meeting that one reader may know of, with the reader's own.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::loaded::{self, Opened};
use super::model::{Breakout, Plan};
use super::store::{self, seat};
use crate::agenda::{self, Line};
use crate::forum::MeetingId;

/// What a list is drawn from.
pub(super) struct Listed {
    pub(super) of: Opened,
    /// The items of the meeting, where groups are for any of them or the reader may make some.
    pub(super) lines: Vec<Line>,
    pub(super) entries: Vec<Entry>,
}

/// Groups with what they are for.
pub(super) struct Entry {
    pub(super) breakout: Breakout,
    pub(super) line: Option<Line>,
    /// In which of them the reader sits, from 0; nothing before it was told.
    pub(super) own: Option<i64>,
}

impl Listed {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Self, Stop> {
        let of = loaded::open(tx, actor, id)?;
        let all = store::of_meeting(tx, id)?;
        let is_asked = of.standing.conducts || all.iter().any(|breakout| breakout.item.is_some());
        let lines = if is_asked { agenda::items(tx, id)? } else { Vec::new() };
        let own = seat::of_post(tx, id, actor.post)?;
        let entry = |breakout: Breakout| Entry {
            line: breakout.item.and_then(|item| lines.iter().find(|line| line.id == item).cloned()),
            own: own.get(&breakout.id).copied().filter(|_| breakout.is_told()),
            breakout,
        };
        let mut entries: Vec<Entry> = all.into_iter().map(entry).collect();
        entries.retain(|entry| of.reads(&entry.breakout, entry.line.as_ref()));
        Ok(Self { of, lines, entries })
    }
}

/// Groups or tables, as in texts and in data.
pub(super) fn kind(plan: Plan) -> &'static str {
    if plan.is_tables { "tables" } else { "groups" }
}
