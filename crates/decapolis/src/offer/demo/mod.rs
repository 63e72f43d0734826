//! Invented offers of help: what the people of the demo's cities say that they can give; some unconfirmed, and cities at
//! their limit.

mod offers;

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::post;
use kernel::stop::Stop;

use self::offers::OFFERS;
use super::model::{CONFIRM_DAYS, LIMIT, OfferId, REPLY_DAYS, Terms};
use super::{confirmation, store};
use crate::network::{self, City};

/// Members in the order of their names that were asked as often as the network allows; far from those that the tests know
/// by name.
const FULL_AT: [usize; 2] = [33, 41];
/// One whose offers nobody confirmed for long.
const UNCONFIRMED_AT: usize = 37;
/// Kansas City, where the demo's leader and officer work.
const LEADERS_PLACE: u32 = 4_393_217;

/// Two in three posts of these cities that answer offer something.
pub(super) fn make_offers(tx: &mut Tx<'_>, cities: &[City], draw: &mut Draw) -> Result<(), Stop> {
    for city in cities {
        for held in post::at_home_in(tx, city.circle)?.into_iter().filter(|held| held.answers) {
            if draw.below(3) == 0 {
                continue;
            }
            let (topic, kinds, hours, words) = draw.one_of(OFFERS);
            let language = network::actor_of(tx, &held)?.language;
            let at = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
            let mut languages = vec![language, Language::English];
            languages.dedup();
            let terms = Terms {
                topic: (*topic).to_owned(),
                words: words[at].to_owned(),
                kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
                languages,
                hours_a_month: Some(*hours),
                ..Terms::default()
            };
            store::insert(tx, held.post, city.id, &terms, language)?;
        }
    }
    Ok(())
}

/// Some cities were asked as often as the network allows, one has not confirmed for long, and the leader of Kansas City is
/// asked whether an offer still stands.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_offers", |tx| {
        let members = network::members(tx)?;
        for city in FULL_AT.iter().filter_map(|at| members.get(*at)) {
            store::set_asked(tx, city.id, LIMIT)?;
        }
        if let Some(city) = members.get(UNCONFIRMED_AT) {
            make_unconfirmed(tx, city)?;
        }
        ask_leader(tx)
    })
}

fn make_unconfirmed(tx: &mut Tx<'_>, city: &City) -> Result<(), Stop> {
    let long_ago = tx.now().plus_days(-CONFIRM_DAYS - REPLY_DAYS - 30);
    for offer in store::of_city(tx, city.id)? {
        store::make_old(tx, offer.id, long_ago)?;
    }
    Ok(())
}

fn ask_leader(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(offer) = example_offer(tx)? else { return Ok(()) };
    let half_a_year_ago = tx.now().plus_days(-CONFIRM_DAYS);
    store::make_old(tx, offer, half_a_year_ago)?;
    confirmation::ask(tx, offer)
}

/// An offer of Kansas City's leader, for the tests that visit every page.
pub(super) fn example_offer(tx: &mut Tx<'_>) -> Result<Option<OfferId>, Stop> {
    let Some(city) = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))? else { return Ok(None) };
    let leader = network::post_in(tx, city.circle, post::Function::Leader)?.post;
    let offers = store::of_city(tx, city.id)?;
    Ok(offers.iter().find(|offer| offer.post == leader).map(|offer| offer.id))
}

/// Kansas City, for the tests that visit every page.
pub(super) fn example_city(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?;
    Ok(city.map(|city| format!("/cities/{}/offers/new", city.id)))
}
