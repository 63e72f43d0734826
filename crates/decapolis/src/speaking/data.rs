//! A speaking list as data: what its page shows to the same reader, for programs; of a private item the reader's own place alone.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::loaded;
use super::model::{self, Turn};
use crate::agenda::AgendaItemId;

/// The speaking list of an item.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SpeakingData {
    /// The id of the item.
    item: String,
    /// `none`, `open` or `closed`.
    state: String,
    /// The reader's own place in line, from 1.
    own_place: Option<i64>,
    /// Whether the names are left out: under the Chatham House rule, and without partners in the room.
    is_private: bool,
    /// The id of the post that speaks.
    speaking: Option<String>,
    /// Who waits, the next first.
    waiting: Vec<WaitingData>,
}

/// Somebody who waits.
#[derive(Debug, Serialize, JsonSchema)]
struct WaitingData {
    /// The id of the post.
    post: String,
    point_of_order: bool,
    /// Whether they have spoken in this item already.
    has_spoken: bool,
}

/// The speaking list of an item, for who comes and who conducts.
pub(crate) fn speaking_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SpeakingData, Stop> {
    let actor = visit.actor()?;
    let of = loaded::open(tx, actor, visit.param::<AgendaItemId>("agenda_item")?)?;
    let is_private = model::is_private(&of.meeting, &of.line);
    let waiting = |turn: &Turn| WaitingData {
        post: turn.post.to_string(),
        point_of_order: turn.is_point,
        has_spoken: of.turns.has_spoken(turn.post),
    };
    let named = if is_private { &[][..] } else { &of.turns.waiting };
    Ok(SpeakingData {
        item: of.line.id.to_string(),
        state: of.list.as_ref().map_or("none", |list| if list.is_open() { "open" } else { "closed" }).to_owned(),
        own_place: of.turns.place_of(actor.post).and_then(|place| i64::try_from(place).ok()),
        is_private,
        speaking: of.turns.speaking.as_ref().filter(|_| !is_private).map(|turn| turn.post.to_string()),
        waiting: named.iter().map(waiting).collect(),
    })
}
