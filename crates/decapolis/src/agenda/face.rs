//! What agendas give the other capabilities: the items of a meeting, and making one from whatever it comes from.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::thread::End;
use kernel::time::Timestamp;

use super::model::{AgendaItem, AgendaItemId, ItemKind};
use super::{acts, demo, store};
use crate::forum::{MeetingId, Story};
use crate::network::CityId;

/// The page of an item.
pub(crate) fn path(id: AgendaItemId) -> String {
    format!("/agenda-items/{id}")
}

/// An item of a draft, for what is begun from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) id: AgendaItemId,
    pub(crate) record: RecordId,
    pub(crate) meeting: MeetingId,
    pub(crate) title: String,
    /// For ever while it has no place.
    pub(crate) starts_at: Timestamp,
    pub(crate) minutes: i64,
    pub(crate) kind: ItemKind,
    /// Whether it is in confidence: partners are out of the room.
    pub(crate) is_closed: bool,
}

impl From<AgendaItem> for Line {
    fn from(item: AgendaItem) -> Self {
        let AgendaItem { id, meeting, plan, .. } = item;
        Self {
            id,
            record: store::record(id),
            meeting,
            title: plan.title,
            starts_at: plan.starts_at,
            minutes: plan.minutes,
            kind: plan.kind,
            is_closed: plan.is_closed,
        }
    }
}

/// The items of a meeting as the draft has them, by start; whoever asks sees to who may read them.
pub(crate) fn items(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Line>, Fault> {
    Ok(store::items(tx, meeting)?.into_iter().map(Line::from).collect())
}

/// What an item is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) title: String,
    pub(crate) words: String,
    /// Empty where it is about none.
    pub(crate) topic: String,
    /// The records that it comes from: needs, answers.
    pub(crate) sources: Vec<End>,
    /// The cities that it comes from.
    pub(crate) cities: Vec<CityId>,
}

/// Puts a session without a place on the draft of a meeting that the actor conducts, tied to what it comes from.
pub(crate) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    proposal: &Proposal,
) -> Result<AgendaItemId, Stop> {
    let plan = acts::proposed(actor, &proposal.title, &proposal.words, &proposal.topic);
    acts::propose(tx, actor, meeting, &plan, (&proposal.sources, &proposal.cities))
}

/// The items of a meeting of the demo.
pub(crate) fn demo_items(tx: &mut Tx<'_>, story: Story) -> Result<Vec<Line>, Stop> {
    demo::items(tx, story)
}
