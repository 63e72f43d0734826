//! SQL of the network's regions and cities, where they are kept by hand.

use atlas::PlaceId;
use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::{City, CityId, RegionId};
use super::super::rules::{MayEndRegion, MayKeepNetwork};
use super::super::store;

kernel::statements! {
    END_REGION = "UPDATE region SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2";
    CITY_IN_REGION = "SELECT id FROM city WHERE region = ?1 ORDER BY sort_key LIMIT 1";
    MOVE_CITY = "UPDATE city SET region = ?2 WHERE id = ?1";
}

/// A new region, the last in the order of the network.
pub(super) fn add_region(tx: &mut Tx<'_>, _leave: &MayKeepNetwork, circle: CircleId) -> Result<RegionId, Fault> {
    let place = i64::try_from(store::regions(tx)?.len()).unwrap_or(i64::MAX);
    store::insert_region(tx, circle, place)
}

pub(super) fn end_region(tx: &mut Tx<'_>, leave: &MayEndRegion<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_REGION, &[&leave.region.id, &now]).map(drop)
}

/// Whether a city belongs to a region, however it stands.
pub(super) fn has_cities(tx: &mut Tx<'_>, region: RegionId) -> Result<bool, Fault> {
    Ok(tx.first(CITY_IN_REGION, &[&region], |row| row.get::<CityId>(0))?.is_some())
}

pub(super) fn add_city(
    tx: &mut Tx<'_>,
    _leave: &MayKeepNetwork,
    circle: CircleId,
    (place, name): (PlaceId, &str),
    region: RegionId,
) -> Result<CityId, Fault> {
    store::insert_city(tx, circle, place, name, region)
}

pub(super) fn move_city(tx: &mut Tx<'_>, _leave: &MayKeepNetwork, city: &City, region: RegionId) -> Result<(), Fault> {
    tx.run(MOVE_CITY, &[&city.id, &region]).map(drop)
}
