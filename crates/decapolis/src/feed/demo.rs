//! In the demo who leads Kansas City has an address for their calendar already.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::post::Function;
use kernel::stop::Stop;

use super::store;
use crate::network;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_feeds", begin)
}

fn begin(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(city) = network::member_named(tx, "Kansas City")? else { return Ok(()) };
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    let Some(holder) = held.holder else { return Ok(()) };
    store::begin(tx, holder.person)?;
    Ok(())
}

/// What is signed in the address is known to its reader alone. The tests make one.
pub(super) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
