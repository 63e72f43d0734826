//! What the demo network's actions are played with: whoever tells a meeting's story says what came of its actions.

use kernel::db::Tx;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{ActionId, Said};
use super::{acts, store};
use crate::network;

/// Kansas City, where the demo's leader works.
const LEADERS_PLACE: u32 = 4_393_217;

/// What became of an action in the demo.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome {
    /// Nothing yet.
    Open,
    /// Done, and this shows it.
    Done(&'static str, &'static str),
    /// Put off by so many days from today on, for this reason.
    Later(i64, &'static str),
}

/// Its owner says how it stands.
pub(crate) fn answer(tx: &mut Tx<'_>, owner: &Actor, id: ActionId, outcome: Outcome) -> Result<(), Stop> {
    let said = match outcome {
        Outcome::Open => return Ok(()),
        Outcome::Done(words, link) => Said::Done { outcome: words.to_owned(), link: link.to_owned() },
        Outcome::Later(days, reason) => Said::Later { reason: reason.to_owned(), due_at: tx.now().plus_days(days) },
    };
    acts::answer(tx, owner, id, &said)
}

/// The first action of the demo's leader, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(city) = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))? else { return Ok(None) };
    let leader = network::post_in(tx, city.circle, Function::Leader)?;
    Ok(store::first_of(tx, leader.post)?.map(|id| format!("/actions/{id}")))
}
