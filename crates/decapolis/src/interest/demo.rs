//! Declarations of the demo network's invented people: ties with invented organisations, and that there is nothing.

use atlas::PlaceId;
use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::acts;
use super::model::{Kind, NewInterest};
use crate::network;

/// Boston, Nairobi, Medellín and Dublin, by their GeoNames ids.
const PLACES: [u32; 4] = [4_930_956, 184_745, 3_674_962, 2_964_574];

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_interests", make_interests)
}

fn make_interests(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let mut leaders = Vec::new();
    for place in PLACES {
        leaders.extend(leader_at(tx, place)?);
    }
    let organisations = network::organisations(tx)?;
    let university = organisations.iter().find(|organisation| organisation.name.starts_with("Harbour"));
    for (at, leader) in leaders.iter().enumerate() {
        if at > 1 {
            acts::declare_nothing(tx, leader)?;
            continue;
        }
        let known = university.filter(|_| at == 0);
        let new = NewInterest {
            kind: if at == 0 { Kind::Advice } else { Kind::Shares },
            organisation: known.map(|organisation| organisation.id),
            named: known.map_or("Blue Lantern Ltd (invented)", |organisation| &organisation.name).to_owned(),
            words: if at == 0 { "Paid for two lectures a year." } else { "Shares from before the post." }.to_owned(),
            language: Language::English,
            starts_at: tx.now().plus_days(-700),
            ends_at: Timestamp::FOREVER,
        };
        let declared = acts::declare(tx, leader, &new)?;
        if at == 1 {
            acts::end(tx, leader, declared)?;
        }
    }
    Ok(())
}

/// The leader of a demo city, as they would be signed in.
fn leader_at(tx: &mut Tx<'_>, place: u32) -> Result<Option<Actor>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(place))? else { return Ok(None) };
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held).map(Some)
}
