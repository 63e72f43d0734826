//! What needs add to the demo network: the topics, offers of help, a year of needs, and a question that waits.

mod year;

use kernel::capability::DemoWorld;
use kernel::circle::MEMBERS;
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::post::Function;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{NeedId, NewNeed, QuestionId, Urgency};
use super::{acts, store, topics};
use crate::network::{self, City};
use crate::offer;

/// Kansas City, where the demo's leader and officer work.
pub(super) const LEADERS_PLACE: u32 = 4_393_217;

/// Needs of other members, invented: GeoNames id, topic, words, language.
const NEEDS: &[(u32, &str, &str, Language)] = &[
    (2_964_574, "sensors", "We count people in the city centre and nobody trusts how", Language::English),
    (3_674_962, "digital-skills", "Los comercios de barrio no saben vender en línea", Language::Spanish),
    (
        2_996_944,
        "language-access",
        "Nos formulaires en ligne ne sont compris que par ceux qui lisent bien le français",
        Language::French,
    ),
    (250_441, "older-residents", "كبار السن لا يستطيعون دفع الفواتير عبر التطبيق", Language::Arabic),
];

/// Cities whose offers and needs are made in one transaction: other writers wait for no longer than that.
const CITIES_PER_SLICE: usize = 60;
/// Offers were made so many days ago, and confirmed not so long ago.
const OFFERED_DAYS_AGO: i64 = 120;
/// What is asked where a demo has many times the usual size.
const MORE_QUESTIONS: &str = "How did you begin, and what would you not do again?";

/// Makes them.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    let seed = world.seed;
    world.db.write_blocking("demo_topics", |tx| Ok(topics::begin(tx)?))?;
    let members = world.db.read_blocking("demo_members", |tx| Ok(network::members(tx)?.to_vec()))?;
    // Before the year is told, so that who is asked in it has offered.
    world.go_to(OFFERED_DAYS_AGO);
    for (slice, cities) in members.chunks(CITIES_PER_SLICE).enumerate() {
        let (cities, seed) = (cities.to_vec(), seed ^ 0x0ffe ^ ((slice as u64) << 16));
        let offers = move |tx: &mut Tx<'_>| offer::demo_offers(tx, &cities, &mut Draw::of_seed(seed));
        world.db.write_blocking("demo_offers", offers)?;
    }
    year::play(world)?;
    network::demo_changes(world)?;
    world.db.write_blocking("demo_needs", |tx| NEEDS.iter().try_for_each(|need| make_need(tx, *need).map(drop)))?;
    world.db.write_blocking("demo_question", make_question)?;
    world.db.write_blocking("demo_draft", make_draft)?;
    if world.scale > 1 { make_more(world) } else { Ok(()) }
}

/// For a demo of many times the usual size: every city has a need, and asks its neighbour in the list.
fn make_more(world: &DemoWorld<'_>) -> Result<(), Stop> {
    // Read now: a pilot member of the year's beginning has left since.
    let members: Vec<City> = world.db.read_blocking("demo_members", |tx| Ok(network::members(tx)?.to_vec()))?;
    members.chunks(CITIES_PER_SLICE).try_for_each(|cities| {
        let cities = cities.to_vec();
        world.db.write_blocking("demo_more_needs", move |tx| {
            let neighbours = cities.iter().zip(cities.iter().cycle().skip(1));
            neighbours.zip(NEEDS.iter().cycle()).try_for_each(|((city, asked), need)| {
                make_need(tx, (city.place.number(), need.1, need.2, need.3))?;
                ask_leader(tx, city.place.number(), asked.place.number(), MORE_QUESTIONS).map(drop)
            })
        })
    })
}

pub(super) fn make_need(tx: &mut Tx<'_>, need: (u32, &str, &str, Language)) -> Result<NeedId, Stop> {
    let (place, topic, words, language) = need;
    let actor = leader_of(tx, place)?;
    let city = network::city_of_circle(tx, actor.home)?.ok_or(Stop::Missing)?;
    let new = NewNeed { words: words.to_owned(), language, ..blank_need(city.id, topic) };
    let need = acts::state_need(tx, &actor, &new)?;
    acts::share(tx, &actor, need, Some(MEMBERS))?;
    Ok(need)
}

fn blank_need(city: network::CityId, topic: &str) -> NewNeed {
    NewNeed {
        city,
        topic: topic.to_owned(),
        is_topic_chosen: true,
        words: String::new(),
        language: Language::English,
        urgency: Urgency::default(),
    }
}

/// The leader of Kansas City has begun a need that they did not state yet.
fn make_draft(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let actor = leader_of(tx, LEADERS_PLACE)?;
    let city = network::city_of_circle(tx, actor.home)?.ok_or(Stop::Missing)?;
    let words = "Our street sensors are bought by six departments, and none of them knows of the others".to_owned();
    let new = NewNeed { words, urgency: Urgency::Now, ..blank_need(city.id, "sensors") };
    acts::begin_draft(tx, &actor, &new).map(drop)
}

/// The leader of Kansas City has a need of their own and a question to answer.
fn make_question(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let own = (
        LEADERS_PLACE,
        "participatory-budgeting",
        "Our participatory budget reaches the same people every year",
        Language::English,
    );
    make_need(tx, own)?;
    let words = "Who signs off the sensor rules in your city, and how long did the first one take?";
    ask_leader(tx, 2_964_574, LEADERS_PLACE, words).map(drop)
}

/// The leader of one city asks that of another about the newest need of theirs.
fn ask_leader(tx: &mut Tx<'_>, asker: u32, asked: u32, words: &str) -> Result<QuestionId, Stop> {
    let (asker, asked) = (leader_of(tx, asker)?, leader_of(tx, asked)?);
    let city = network::city_of_circle(tx, asker.home)?.ok_or(Stop::Missing)?;
    let needs = store::needs_of_city(tx, city.id, asker.post)?;
    let need = needs.first().ok_or(Stop::Missing)?.id;
    acts::ask(tx, &asker, need, asked.post, words)
}

/// The leader of a demo city, as they would be signed in.
fn leader_of(tx: &mut Tx<'_>, place: u32) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}

/// A need of the demo's leader, for the tests that visit every page.
pub(super) fn example_need(tx: &mut Tx<'_>) -> Result<Option<NeedId>, Stop> {
    let author = example_author(tx)?;
    Ok(store::example_need(tx, author)?)
}

pub(super) fn example_author(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    Ok(leader_of(tx, LEADERS_PLACE)?.post)
}
