//! SQL of cities, regions, standing and facts.

mod activity;
mod keeping;
mod search;

use atlas::PlaceId;
use kernel::circle::{CircleId, RecordId};
use kernel::db::{Row, Tx};
use kernel::id::Id;
use kernel::language::sort_key;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

pub(crate) use self::activity::EndingTerm;
pub(super) use self::activity::{last_acts, terms_ending};
pub(super) use self::keeping::{change_standing, delete_fact, insert_fact, standings};
pub(super) use self::search::{cities_after, cities_by_circles, cities_of_records};
use super::model::{Answering, City, CityId, EnteredFact, MembershipId, Region, RegionId, Standing};

/// The statements of the network, file by file.
pub(super) const ALL: &[&[&kernel::db::Sql]] = &[
    STATEMENTS,
    activity::STATEMENTS,
    keeping::STATEMENTS,
    search::STATEMENTS,
    super::hand_over::STATEMENTS,
    super::organisation::STATEMENTS,
    super::partnership::STATEMENTS,
    super::import::STATEMENTS,
    super::invitation::STATEMENTS,
    super::structure::STATEMENTS,
];

kernel::statements! {
    INSERT_REGION = "INSERT INTO region (id, circle, place, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    REGIONS scans "some 10 regions" = "SELECT region.id, region.circle, circle.name, written.content, written.language
        FROM region
        JOIN circle ON circle.id = region.circle
        LEFT JOIN written ON written.record = region.id AND written.field = 'name'
        WHERE region.starts_at <= ?1 AND region.ends_at > ?1 ORDER BY region.place, region.id LIMIT 200";
    INSERT_CITY = "INSERT INTO city (id, circle, place, name, sort_key, region, created_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    CITY = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state FROM city
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        WHERE city.id = ?1";
    CITY_BY_CIRCLE = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state FROM city
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        WHERE city.circle = ?1";
    CITY_BY_PLACE = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state FROM city
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        WHERE city.place = ?1";
    CITIES_IN_CIRCLE = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state
        FROM circle_post
        JOIN post ON post.id = circle_post.post
        JOIN city ON city.circle = post.home
        JOIN membership ON membership.city = city.id AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        WHERE circle_post.circle = ?1 AND circle_post.ends_at > ?2 ORDER BY city.id LIMIT 500";
    CITIES scans "all cities, kept in memory until one changes" =
        "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state
        FROM membership JOIN city ON city.id = membership.city
        WHERE membership.starts_at <= ?1 AND membership.ends_at > ?1
        ORDER BY city.sort_key, city.id LIMIT 50000";
    INSERT_MEMBERSHIP = "INSERT INTO membership (id, city, state, reason, starts_at, ends_at, author)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    END_MEMBERSHIP = "UPDATE membership SET ends_at = ?2 WHERE city = ?1 AND starts_at <= ?2 AND ends_at > ?2";
    FACTS_OF_CITY = "SELECT city.id, city.place, city_fact.fact, city_fact.content, city_fact.year, city_fact.source
        FROM city_fact JOIN city ON city.id = city_fact.city WHERE city_fact.city = ?1
        ORDER BY city_fact.fact LIMIT 200";
    ALL_FACTS scans "facts of the members, once for every comparison of cities" =
        "SELECT city.id, city.place, city_fact.fact, city_fact.content, city_fact.year, city_fact.source
        FROM city_fact JOIN city ON city.id = city_fact.city ORDER BY city_fact.city, city_fact.fact LIMIT 20000";
    ANSWERING_POSTS = "SELECT city.id, city.circle, city.place, city.name, city.region, membership.state,
            post.id, post.title, person.name, person.language
        FROM membership
        JOIN city ON city.id = membership.city
        JOIN post ON post.home = city.circle AND post.answers
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE membership.state = ?1 AND membership.starts_at <= ?2 AND membership.ends_at > ?2
        ORDER BY post.id LIMIT 10000";
}

pub(super) fn insert_region(tx: &mut Tx<'_>, circle: CircleId, place: i64) -> Result<RegionId, Fault> {
    let id: RegionId = tx.new_id();
    let now = tx.now();
    tx.run(INSERT_REGION, &[&id, &circle, &place, &now, &Timestamp::FOREVER])?;
    Ok(id)
}

/// A region as stored: with the name of its circle, and what a language calls it, as often as it is named in one.
pub(super) type NamedRegion = (Region, Option<(String, String)>);

/// The regions in the network's own order.
pub(super) fn regions(tx: &mut Tx<'_>) -> Result<Vec<NamedRegion>, Fault> {
    let now = tx.now();
    tx.all(REGIONS, &[&now], |row| {
        let (name, language): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
        Ok((Region { id: row.get(0)?, circle: row.get(1)?, name: row.get(2)? }, language.zip(name)))
    })
}

pub(super) fn insert_city(
    tx: &mut Tx<'_>,
    circle: CircleId,
    place: PlaceId,
    name: &str,
    region: RegionId,
) -> Result<CityId, Fault> {
    let id: CityId = tx.new_id();
    let (now, number) = (tx.now(), i64::from(place.number()));
    tx.run(INSERT_CITY, &[&id, &circle, &number, &name, &sort_key(name), &region, &now])?;
    Ok(id)
}

pub(super) fn city(tx: &mut Tx<'_>, id: CityId) -> Result<City, Stop> {
    let now = tx.now();
    tx.one(CITY, &[&id, &now], read_city)
}

pub(super) fn city_by_circle(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<City>, Fault> {
    let now = tx.now();
    tx.first(CITY_BY_CIRCLE, &[&circle, &now], read_city)
}

pub(super) fn city_by_place(tx: &mut Tx<'_>, place: PlaceId) -> Result<Option<City>, Fault> {
    let (now, number) = (tx.now(), i64::from(place.number()));
    tx.first(CITY_BY_PLACE, &[&number, &now], read_city)
}

/// The cities whose posts are in a circle now or later; a city with two posts in it comes twice.
pub(super) fn cities_in(tx: &mut Tx<'_>, circle: CircleId) -> Result<Vec<City>, Fault> {
    let now = tx.now();
    tx.all(CITIES_IN_CIRCLE, &[&circle, &now], read_city)
}

/// All cities, by name.
pub(super) fn cities(tx: &mut Tx<'_>) -> Result<Vec<City>, Fault> {
    let now = tx.now();
    tx.all(CITIES, &[&now], read_city)
}

/// Ends the present standing and begins another.
pub(super) fn set_standing(
    tx: &mut Tx<'_>,
    city: CityId,
    standing: Standing,
    reason: &str,
    author: PostId,
) -> Result<(), Fault> {
    let id: MembershipId = tx.new_id();
    let now = tx.now();
    tx.run(END_MEMBERSHIP, &[&city, &now])?;
    let fields: [&dyn kernel::db::Param; 7] =
        [&id, &city, &standing.code(), &reason, &now, &Timestamp::FOREVER, &author];
    tx.run(INSERT_MEMBERSHIP, &fields)?;
    search_feed::changed(tx, RecordId::from_number(city.number()), "city")
}

/// Posts of active members whose holders answer questions.
pub(super) fn answering_posts(tx: &mut Tx<'_>) -> Result<Vec<Answering>, Fault> {
    let now = tx.now();
    tx.all(ANSWERING_POSTS, &[&Standing::Active.code(), &now], |row| {
        Ok(Answering {
            city: read_city(row)?,
            post: row.get(6)?,
            title: row.get(7)?,
            holder: row.get(8)?,
            language: row.get::<String>(9)?.parse().unwrap_or_default(),
        })
    })
}

pub(super) fn facts_of_city(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<EnteredFact>, Fault> {
    tx.all(FACTS_OF_CITY, &[&city], read_fact)
}

pub(super) fn all_facts(tx: &mut Tx<'_>) -> Result<Vec<EnteredFact>, Fault> {
    tx.all(ALL_FACTS, &[], read_fact)
}

fn read_city(row: &Row<'_>) -> Result<City, Fault> {
    let state: String = row.get(5)?;
    Ok(City {
        id: row.get(0)?,
        circle: row.get(1)?,
        place: read_place(row, 2)?,
        name: row.get(3)?,
        region: row.get(4)?,
        standing: Standing::from_code(&state).ok_or_else(|| Fault::broken("standing of a city", &state))?,
    })
}

fn read_place(row: &Row<'_>, column: usize) -> Result<PlaceId, Fault> {
    let number: i64 = row.get(column)?;
    u32::try_from(number).map(PlaceId::new).map_err(|_| Fault::broken("place of a city", number))
}

fn read_fact(row: &Row<'_>) -> Result<EnteredFact, Fault> {
    Ok(EnteredFact {
        city: row.get(0)?,
        place: read_place(row, 1)?,
        fact: row.get(2)?,
        content: row.get(3)?,
        year: row.get(4)?,
        source: row.get(5)?,
    })
}
