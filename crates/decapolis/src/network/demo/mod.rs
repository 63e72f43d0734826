//! The demo network: 60 real cities in seven regions, with invented people in their posts.
//!
//! At a larger scale the most populous cities of the world join them. Cities and what open data say of them are real;
//! every person is drawn from lists of names by the seed.

mod acting;
mod changes;
mod lists;
mod organisations;
mod people;
mod scale;

use kernel::capability::DemoWorld;
use kernel::circle::{self, CircleId, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::post::{self, Function, NOBODYS, NewPost, PostId};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::written::{self, Status, Written};

pub(crate) use self::acting::actor_of;
use self::lists::{DemoCity, DemoRegion};
use super::model::{RegionId, Standing};
use super::store;

/// Cities made in one transaction: other writers wait for no longer than that.
const CITIES_PER_SLICE: usize = 20;

/// The network began so many days ago, before anything that the demo tells of it.
const FOUNDED_DAYS_AGO: i64 = 400;

/// Makes regions, cities, their people, and those who serve the network.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    let (seed, today) = (world.seed, world.today);
    world.go_to(FOUNDED_DAYS_AGO);
    let regions = world.db.write_blocking("demo_regions", move |tx| make_regions(tx, seed))?;
    for (slice, cities) in scale::cities(world.scale).chunks(CITIES_PER_SLICE).enumerate() {
        let (cities, regions) = (cities.to_vec(), regions.clone());
        world.db.write_blocking("demo_cities", move |tx| {
            let mut draw = Draw::of_seed(seed ^ (slice as u64 + 1));
            cities.iter().try_for_each(|city| make_city(tx, city, &regions, today, &mut draw))
        })?;
    }
    world.db.write_blocking("demo_others", move |tx| changes::make_others(tx, &regions))?;
    world.db.write_blocking("demo_staff", move |tx| people::make_staff(tx, &mut Draw::of_seed(seed ^ 0x5eed)))?;
    world.go_to(0);
    Ok(())
}

/// What changed since then, as of today: told after all that others have to tell of the year before.
pub(crate) fn make_changes(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let seed = world.seed;
    world.db.write_blocking("demo_partnerships", organisations::make_partnerships)?;
    world.db.write_blocking("demo_changes", move |tx| changes::make(tx, &mut Draw::of_seed(seed ^ 0xcafe)))
}

/// A region made, by its id in the lists.
type MadeRegion = (&'static str, RegionId, CircleId);

fn make_regions(tx: &mut Tx<'_>, seed: u64) -> Result<Vec<MadeRegion>, Stop> {
    let mut draw = Draw::of_seed(seed);
    let mut made = Vec::new();
    for (place, region) in (0_i64..).zip(lists::regions()) {
        let circle = circle::create(tx, CircleKind::Region, region.names[0])?;
        let id = store::insert_region(tx, circle, place)?;
        name_region(tx, id, &region)?;
        people::make_president(tx, circle, &region, &mut draw)?;
        made.push((region.id, id, circle));
    }
    Ok(made)
}

fn name_region(tx: &mut Tx<'_>, id: RegionId, region: &DemoRegion) -> Result<(), Fault> {
    for (language, name) in Language::ALL.into_iter().zip(region.names) {
        let status = if language == Language::English { Status::Original } else { Status::Human };
        let record = kernel::id::Id::from_number(kernel::id::Id::number(id));
        written::set(tx, record, "name", &Written { language, status, content: name.to_owned() })?;
    }
    Ok(())
}

fn make_city(
    tx: &mut Tx<'_>,
    city: &DemoCity,
    regions: &[MadeRegion],
    today: Timestamp,
    draw: &mut Draw,
) -> Result<(), Stop> {
    let region = regions.iter().find(|(id, _, _)| *id == city.region);
    let (_, region, region_circle) = region.copied().ok_or_else(|| Fault::broken("demo region", city.region))?;
    let circle = circle::create(tx, CircleKind::City, city.name)?;
    let id = store::insert_city(tx, circle, city.place, city.name, region)?;
    store::set_standing(tx, id, Standing::Active, "founding member of the demo network", NOBODYS)?;
    for function in [Function::Leader, Function::Officer] {
        let new = NewPost {
            home: circle,
            function,
            title: people::title(city, function, draw).to_owned(),
            answers: function == Function::Leader || draw.below(3) > 0,
        };
        let post = post::create(tx, &new)?;
        admit_to_members(tx, post, region_circle)?;
        let person = people::make_person(tx, city, function, draw)?;
        post::give(tx, post, person, tx.now(), term_end(today, draw))?;
    }
    Ok(())
}

fn admit_to_members(tx: &mut Tx<'_>, post: PostId, region: CircleId) -> Result<(), Fault> {
    let now = tx.now();
    circle::admit(tx, MEMBERS, post, now, Timestamp::FOREVER)?;
    circle::admit(tx, region, post, now, Timestamp::FOREVER)
}

/// Terms end between a month and four years from today.
fn term_end(today: Timestamp, draw: &mut Draw) -> Timestamp {
    today.plus_days(30 + draw.below(4 * 365) as i64)
}
