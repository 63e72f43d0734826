//! What the secretariat does with the network itself: load, ask, do.

use kernel::circle::{self, CircleKind};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::setting::Network;
use kernel::stop::{Fault, Stop};
use kernel::written::{self, Status, Written};

use super::super::acts::note;
use super::super::model::{City, CityId, Region, RegionId, Standing};
use super::super::{people, rules, store as network};
use super::forms::{NewCity, RegionNames};
use super::store;

/// Names the network; every page and mail says it from now on.
pub(super) fn name_network(tx: &mut Tx<'_>, actor: &Actor, name: &str) -> Result<(), Stop> {
    let _leave = rules::may_keep_network(actor)?;
    Network { name: name.to_owned(), ..Network::load(tx)? }.save(tx)?;
    note(tx, "network_named", actor, actor.post)
}

pub(super) fn add_region(tx: &mut Tx<'_>, actor: &Actor, names: &RegionNames) -> Result<RegionId, Stop> {
    let leave = rules::may_keep_network(actor)?;
    let circle = circle::create(tx, CircleKind::Region, names.first())?;
    let region = store::add_region(tx, &leave, circle)?;
    write_names(tx, region, names)?;
    note(tx, "region_added", actor, region)?;
    Ok(region)
}

pub(super) fn name_region(tx: &mut Tx<'_>, actor: &Actor, region: &Region, names: &RegionNames) -> Result<(), Stop> {
    let _leave = rules::may_keep_network(actor)?;
    circle::rename(tx, region.circle, names.first())?;
    write_names(tx, region.id, names)?;
    note(tx, "region_named", actor, region.id)
}

/// The first name is the original; a language without one is read in it.
fn write_names(tx: &mut Tx<'_>, region: RegionId, names: &RegionNames) -> Result<(), Fault> {
    let record = Id::from_number(region.number());
    let mut status = Status::Original;
    for language in Language::ALL {
        match names.in_language(language) {
            "" => written::clear(tx, record, "name", language)?,
            name => {
                written::set(tx, record, "name", &Written { language, status, content: name.to_owned() })?;
                status = Status::Human;
            }
        }
    }
    Ok(())
}

/// A region that no city belongs to any more is none from now on.
pub(super) fn end_region(tx: &mut Tx<'_>, actor: &Actor, region: &Region) -> Result<(), Stop> {
    let leave = rules::may_keep_network(actor)?;
    let has_cities = store::has_cities(tx, region.id)?;
    let leave = rules::may_end_region(&leave, region, has_cities)?;
    store::end_region(tx, &leave)?;
    note(tx, "region_ended", actor, region.id)
}

/// The network knows a city from now on, as it stands and why.
pub(super) fn add_city(tx: &mut Tx<'_>, actor: &Actor, new: &NewCity) -> Result<CityId, Stop> {
    let leave = rules::may_keep_network(actor)?;
    let name = new.place.name();
    let circle = circle::create(tx, CircleKind::City, name)?;
    let city = store::add_city(tx, &leave, circle, (new.place.id(), name), new.region)?;
    network::set_standing(tx, city, new.standing, &new.reason, actor.post)?;
    note(tx, "city_added", actor, city)?;
    Ok(city)
}

/// A city belongs to another region from now on; its people read with that one.
pub(super) fn move_city(tx: &mut Tx<'_>, actor: &Actor, city: &City, region: RegionId) -> Result<(), Stop> {
    let leave = rules::may_keep_network(actor)?;
    people::dismiss_from_members(tx, city)?;
    store::move_city(tx, &leave, city, region)?;
    if city.standing == Standing::Active {
        people::admit_all_to_members(tx, &City { region, ..city.clone() })?;
    }
    note(tx, "city_moved", actor, city.id)
}
