//! SQL of what search finds of the network.

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::{City, CityId};
use super::read_city;

kernel::statements! {
    CITIES_AFTER = "SELECT id FROM city WHERE id > ?1 ORDER BY id LIMIT 200";
    CITIES_OF_RECORDS = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state FROM city
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?11 AND membership.ends_at > ?11
        WHERE city.id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY city.id LIMIT 10";
    CITIES_BY_CIRCLES = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state FROM city
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?11 AND membership.ends_at > ?11
        WHERE city.circle IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY city.id LIMIT 10";
}

/// Cities after one, in order, for building the index.
pub(in crate::network) fn cities_after(tx: &mut Tx<'_>, after: CityId) -> Result<Vec<RecordId>, Fault> {
    tx.all(CITIES_AFTER, &[&after], |row| row.get(0))
}

/// Some cities as they stand now.
pub(in crate::network) fn cities_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<City>, Fault> {
    let now = tx.now();
    tx.all(CITIES_OF_RECORDS, &records.params_and(&now), read_city)
}

/// The cities whose people some circles are.
pub(in crate::network) fn cities_by_circles(tx: &mut Tx<'_>, circles: &Records) -> Result<Vec<City>, Fault> {
    let now = tx.now();
    tx.all(CITIES_BY_CIRCLES, &circles.params_and(&now), read_city)
}
