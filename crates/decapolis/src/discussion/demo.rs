//! What people of the demo network say below a question, invented: a doubt, an answer to it, and a comment that was hidden.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::discussion;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::setting;
use kernel::stop::Stop;

use super::acts;
use super::section::key_of;
use crate::{inquiry, network};

/// Kansas City, where the demo's leader and officer work.
const LEADERS_PLACE: u32 = 4_393_217;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_discussion", |tx| {
        name_chair(tx)?;
        let leader = person_of(tx, Function::Leader)?;
        let officer = person_of(tx, Function::Officer)?;
        let Some(spot) = inquiry::demo_spot(tx, &leader)? else { return Ok(()) };
        let key = key_of(&spot);
        acts::say(tx, &officer, &key, "Did anybody count who came back after a year? Our first numbers end in March.")?;
        acts::say(tx, &leader, &key, "Not yet. I ask them when we close this need.")?;
        let said = "Whoever buys tablets again has learned nothing in ten years.";
        acts::say(tx, &officer, &key, said)?;
        let comments = discussion::of_record(tx, spot.place.record)?;
        let Some(last) = comments.last() else { return Ok(()) };
        let because = "It is about people and not about the question. Say what did not work instead.";
        discussion::hide(tx, &leader, last.id, spot.place, because)
    })
}

/// Reports go to the chair, who is at home in no city and no region.
fn name_chair(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let chair = network::post_of_kind(tx, kernel::circle::CircleKind::Body, Function::Chair)?;
    Ok(setting::set(tx, acts::READERS[0], &chair.post.to_string())?)
}

fn person_of(tx: &mut Tx<'_>, function: Function) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, function)?;
    network::actor_of(tx, &held)
}

/// The latest comment of Kansas City's officer, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>, part: &str) -> Result<Option<String>, Stop> {
    let officer = person_of(tx, Function::Officer)?;
    Ok(discussion::example(tx, officer.person)?.map(|id| format!("/comments/{id}{part}")))
}

/// The demo has no report: it would stand in the outbox that its visitors read.
pub(super) fn example_report(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
