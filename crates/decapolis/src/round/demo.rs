//! The demo's mentoring round: 28 cities look for a mentor, 15 can be one, and all have stated their wishes. Wishes are drawn;
//! nothing is said of a real city.

use atlas::PlaceId;
use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::acts;
use super::model::{EntryId, NewEntry, NewRound, RegionRule, RoundId, RoundRules, Side, Unranked, WISHES_MAX, Wishes};
use crate::{network, support};

/// Days in which wishes may still be changed; everybody has stated them.
const OPEN_DAYS: i64 = 2;
const HELPED: usize = 28;
const HELPERS: usize = 15;
/// The code of the template.
const CODE: &str = "mentoring";
/// The city whose leader the demo shows first looks for a mentor too: Kansas City, by its GeoNames id.
const FIRST: u32 = 4_393_217;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    let seed = world.seed;
    let round = world.db.write_blocking("demo_round", open)?;
    let (helped, helpers) = world.db.write_blocking("demo_round_entries", move |tx| enter(tx, seed, round))?;
    wish(world, seed ^ 1, &helped, &helpers)?;
    wish(world, seed ^ 2, &helpers, &helped)
}

/// Whoever takes part, and their part.
type Parts = Vec<(Actor, EntryId)>;

fn open(tx: &mut Tx<'_>) -> Result<RoundId, Stop> {
    let secretariat = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &secretariat)?;
    let rungs = support::rungs(tx, Language::English)?;
    let rung = rungs.iter().find(|rung| rung.code == CODE).ok_or(Stop::Missing)?;
    let rules = RoundRules {
        form: 1,
        region: RegionRule::Any,
        size_factor: Some(100),
        other_country: true,
        new_pair_days: Some(730),
        no_common_tie: true,
        ..RoundRules::default()
    };
    let new = NewRound {
        template: rung.id,
        name: "Mentoring, spring round (invented)".to_owned(),
        words: "A year of talks between a city that begins with helpers for older residents and one that has them."
            .to_owned(),
        language: Language::English,
        topic: "older-residents".to_owned(),
        rules,
        seed: "2026-03-01 draw 4 8 15 16 23 42".to_owned(),
        closes_at: tx.now().plus_days(OPEN_DAYS),
    };
    acts::open_untold(tx, &secretariat, &new)
}

/// The leaders of cities take part, a third of them as helpers as long as there are fewer than there shall be.
fn enter(tx: &mut Tx<'_>, seed: u64, round: RoundId) -> Result<(Parts, Parts), Stop> {
    let (mut helped, mut helpers) = (Parts::new(), Parts::new());
    let mut draw = Draw::of_seed(seed ^ 0x7077);
    let mut cities = network::members(tx)?.to_vec();
    cities.sort_by_key(|city| city.place != PlaceId::new(FIRST));
    for city in cities {
        if helped.len() + helpers.len() == HELPED + HELPERS {
            break;
        }
        let Some(held) = found(network::post_in(tx, city.circle, Function::Leader))? else { continue };
        let Some(leader) = found(network::actor_of(tx, &held))? else { continue };
        let is_drawn = draw.below(3) == 0 && !helped.is_empty();
        let is_helper = helpers.len() < HELPERS && (is_drawn || helped.len() == HELPED);
        let side = if is_helper { Side::Helper } else { Side::Helped };
        let capacity = if is_helper { 1 + draw.below(3) as u32 } else { 1 };
        let entry = acts::enter(tx, &leader, round, NewEntry { side, capacity })?;
        if is_helper { helpers.push((leader, entry)) } else { helped.push((leader, entry)) }
    }
    Ok((helped, helpers))
}

/// Everybody of a side lists some of the other; one in five says that nobody else is wanted.
fn wish(world: &DemoWorld<'_>, seed: u64, side: &[(Actor, EntryId)], others: &[(Actor, EntryId)]) -> Result<(), Stop> {
    let (side, others) = (side.to_vec(), others.iter().map(|other| other.1).collect::<Vec<_>>());
    world.db.write_blocking("demo_round_wishes", move |tx| {
        let mut draw = Draw::of_seed(seed);
        for (actor, entry) in &side {
            let mut open = others.clone();
            let count = 2 + draw.below(WISHES_MAX - 1);
            let listed = (0..count.min(open.len())).map(|_| open.swap_remove(draw.below(open.len()))).collect();
            let unranked = if draw.below(5) == 0 { Unranked::Nobody } else { Unranked::Equal };
            let wishes = Wishes { listed, are_alike: draw.below(6) == 0, unranked };
            acts::wish(tx, actor, *entry, &wishes)?;
        }
        Ok(())
    })
}
