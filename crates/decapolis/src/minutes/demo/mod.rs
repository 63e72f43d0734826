//! What was written down at the demo network's meetings, invented: the first roundtable with its minutes, what became of its
//! actions, what those who came think of it and what it changed; and the roundtable of today, while it runs.

mod first;
mod today;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::stop::Stop;

use crate::forum::{self, Meeting, Story};
use crate::network;

/// What happened at and after the first roundtable, while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |(days_ago, name, act): (i64, &'static str, first::Deed)| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| world.db.write_blocking(name, act)),
    };
    first::DEEDS.iter().copied().map(deed).collect()
}

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_today_written", today::write_down)
}

/// One of the demo's meetings.
fn meeting(tx: &mut Tx<'_>, story: Story) -> Result<Option<Meeting>, Stop> {
    match forum::demo_meeting(tx, story)? {
        Some(id) => forum::meeting(tx, id).map(Some),
        None => Ok(None),
    }
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

/// Those who came for a city, Kansas City first, each as who acts for them.
fn cities(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Actor>, Stop> {
    let mut actors = Vec::new();
    for attendee in forum::attendees(tx, meeting.id)?.into_iter().filter(|one| one.city.is_some()) {
        let held = post::by_id(tx, attendee.post)?.filter(|held| held.holder.is_some());
        if let Some(held) = held {
            actors.push(network::actor_of(tx, &held)?);
        }
    }
    Ok(actors)
}
