//! Acting in the demo network: people as they would be signed in.

use kernel::db::Tx;
use kernel::person;
use kernel::post::HeldPost;
use kernel::session::{Actor, Strength};
use kernel::stop::Stop;
use kernel::{circle, time};

/// The holder of a demo post, as they would be signed in.
pub(crate) fn actor_of(tx: &mut Tx<'_>, held: &HeldPost) -> Result<Actor, Stop> {
    let holder = held.holder.as_ref().ok_or(Stop::Missing)?;
    let person = person::by_id(tx, holder.person)?.ok_or(Stop::Missing)?;
    let home = circle::by_id(tx, held.home)?;
    Ok(Actor {
        person: person.id,
        name: person.name,
        post: held.post,
        function: held.function,
        title: held.title.clone(),
        is_acting: holder.is_acting,
        is_assistant: false,
        until: holder.ends_at,
        home: held.home,
        home_kind: home.0,
        home_name: home.1,
        strength: Strength::Invited,
        language: person.language,
        time_zone: person.time_zone.parse().unwrap_or(time::Zone::UTC),
        seen_at: tx.now(),
    })
}
