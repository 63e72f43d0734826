//! What page and data of an action are made of, as far as the reader may read.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::model::{Action, Turn};
use super::people::People;
use super::{acts, store};
use crate::forum::{self, Meeting, Standing};

/// An action with what happened with it.
pub(super) struct View {
    pub(super) action: Action,
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) turns: Vec<Turn>,
    /// To whom it can be handed on.
    pub(super) successors: Vec<PostId>,
    pub(super) people: People,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let (action, standing) = acts::readable(tx, visit.actor()?, visit.param("action")?)?;
        let meeting = forum::meeting(tx, action.meeting)?;
        let turns = store::turns(tx, action.id)?;
        let successors = match visit.actor.map(|actor| super::rules::hands_on(actor, &action, standing.conducts)) {
            Some(Ok(())) => acts::successors(tx, &action)?,
            _ => Vec::new(),
        };
        let named = turns.iter().flat_map(|turn| [Some(turn.post), turn.to]).flatten();
        let named: Vec<PostId> = named.chain([action.owner]).chain(successors.iter().copied()).collect();
        let people = People::load(tx, visit.language(), named)?;
        Ok(Self { action, meeting, standing, turns, successors, people })
    }
}
