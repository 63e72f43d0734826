//! The demo network: each capability adds its part, then one sign-in link per role is made.

use std::cell::RefCell;

use kernel::capability::DemoWorld;
use kernel::circle::{CircleId, CircleKind};
use kernel::db::{Db, Tx};
use kernel::file::Depot;
use kernel::post::{self, Function, HeldPost};
use kernel::session;
use kernel::setting::Network;
use kernel::stop::Stop;

use crate::{
    agenda, breakout, bursary, call, capabilities, consultation, conversation, encounter, forum, interview, minutes,
    network, support,
};

/// How the demo is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Population {
    /// The seed of everything that is drawn.
    pub(crate) seed: u64,
    /// How many times the usual number of cities.
    pub(crate) scale: u32,
}

/// The paths of the sign-in links, one per role.
#[derive(Debug, Clone)]
pub(crate) struct DemoLinks {
    pub(crate) chair: String,
    pub(crate) leader: String,
    pub(crate) officer: String,
    pub(crate) president: String,
    pub(crate) secretariat: String,
    pub(crate) partner: String,
    /// Reads and drafts for the leader.
    pub(crate) assistant: String,
}

/// Kansas City, where the demo's leader and officer work.
const LEADERS_PLACE: u32 = 4_393_217;

/// Fills an empty database.
///
/// # Errors
/// What a capability's part stops at.
pub(crate) fn populate(db: &Db, files: &Depot, population: Population) -> Result<(), Stop> {
    db.write_blocking("demo_network", |tx| {
        Ok(Network { name: "Cities Institute".to_owned(), is_demo: true }.save(tx)?)
    })?;
    let today = db.clock().now();
    let past = support::demo_past().into_iter().chain(forum::demo_past()).chain(interview::demo_past());
    let past = past.chain(agenda::demo_past()).chain(minutes::demo_past()).chain(call::demo_past());
    let past = past.chain(bursary::demo_past()).chain(encounter::demo_past()).chain(breakout::demo_past());
    let past = past.chain(consultation::demo_past()).chain(conversation::demo_past());
    let past = RefCell::new(past.collect());
    let mut world = DemoWorld { db, files, seed: population.seed, scale: population.scale, today, past };
    capabilities::ALL.iter().filter_map(|capability| capability.demo).try_for_each(|make| make(&mut world))
}

/// Makes a reusable sign-in link per role.
///
/// # Errors
/// A fault of the database, or missing when the demo has no such post.
pub(crate) fn make_links(db: &Db) -> Result<DemoLinks, Stop> {
    db.write_blocking("demo_links", |tx| {
        let city = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
        let of_city = |function| move |tx: &mut Tx<'_>| network::post_in(tx, city.circle, function);
        let of_kind = |kind, function| move |tx: &mut Tx<'_>| network::post_of_kind(tx, kind, function);
        Ok(DemoLinks {
            leader: link(tx, of_city(Function::Leader))?,
            officer: link(tx, of_city(Function::Officer))?,
            chair: link(tx, of_kind(CircleKind::Body, Function::Chair))?,
            president: link(tx, of_kind(CircleKind::Region, Function::President))?,
            secretariat: link(tx, of_kind(CircleKind::Secretariat, Function::Secretariat))?,
            partner: link(tx, of_kind(CircleKind::Organisation, Function::Partner))?,
            assistant: assistants_link(tx, city.circle)?,
        })
    })
}

fn link(tx: &mut Tx<'_>, find: impl Fn(&mut Tx<'_>) -> Result<HeldPost, Stop>) -> Result<String, Stop> {
    let held = find(tx)?;
    let holder = held.holder.ok_or(Stop::Missing)?;
    let key = session::invite(tx, holder.person, Some(held.post), true)?;
    Ok(format!("/invitation/{}", key.to_text()))
}

/// A link for the leader's assistant, who holds no post.
fn assistants_link(tx: &mut Tx<'_>, city: CircleId) -> Result<String, Stop> {
    let leader = network::post_in(tx, city, Function::Leader)?;
    let assistant = post::assistants_of(tx, leader.post)?.into_iter().next().ok_or(Stop::Missing)?;
    let key = session::invite(tx, assistant.person, Some(leader.post), true)?;
    Ok(format!("/invitation/{}", key.to_text()))
}

#[cfg(test)]
mod tests {
    use kernel::clock::Clock;

    use super::*;
    use crate::program;
    use crate::testing::{Engine, NOW, TemporaryPlace, check_database};

    #[test]
    fn a_demo_of_twice_the_size_is_made_and_sound() {
        let place = TemporaryPlace::empty(Engine::Sqlite);
        let db = program::open(place.place(), Clock::standing_at(NOW), 0).expect("an empty database opens");
        populate(&db, &place.files(), Population { seed: 1, scale: 2 }).expect("the demo is made");
        let members = db.read_blocking("members", |tx| Ok(network::members(tx)?)).expect("they are read");
        assert_eq!(members.len(), 120);
        check_database(place.place());
    }
}
