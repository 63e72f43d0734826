//! In the demo three people have a picture: a drawn one, since nobody of them exists.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::file::Portrait;
use kernel::person::PersonId;
use kernel::post::Function;
use kernel::stop::Stop;

use super::store;
use crate::network;

/// Colours of ground and figure, told apart by light as well as by tone.
const COLOURS: [([u8; 3], [u8; 3]); 3] =
    [([222, 214, 196], [38, 70, 83]), ([201, 216, 220], [122, 62, 72]), ([214, 222, 201], [64, 60, 110])];
/// Whose leaders have one.
const CITIES: [&str; 2] = ["Kansas City", "Lyon"];

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_portraits", draw)
}

fn draw(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let mut people = Vec::new();
    for name in CITIES {
        let Some(city) = network::member_named(tx, name)? else { continue };
        people.extend(network::post_in(tx, city.circle, Function::Leader)?.holder.map(|holder| holder.person));
    }
    let secretariat = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    people.extend(secretariat.holder.map(|holder| holder.person));
    people.into_iter().zip(COLOURS).try_for_each(|(person, colours)| set(tx, person, colours))
}

fn set(tx: &mut Tx<'_>, person: PersonId, (ground, figure): ([u8; 3], [u8; 3])) -> Result<(), Stop> {
    let portrait = Portrait::drawn(ground, figure);
    Ok(store::set(tx, person, &portrait)?)
}
