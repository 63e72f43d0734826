//! What help flows where: between which regions, who only gives and who only takes, towns against capitals, how long an
//! answer takes. Nothing in confidence is counted.

mod store;

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(super) use self::store::STATEMENTS;
use crate::need;
use crate::network::{self, City, RegionId};

/// Days that the page looks back.
pub(super) const DAYS: i64 = 365;
/// Inhabitants from which a city is none of the smaller ones; the Eurostat degree of urbanisation speaks of large cities
/// from half a million on in its size classes.
const LARGE_FROM: u32 = 500_000;

/// The two sizes that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Size {
    Town,
    Large,
}

/// What one size asked for and gave.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) cities: usize,
    pub(super) took: usize,
    pub(super) gave: usize,
}

/// All that the page shows.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// How often a region helped another, or itself: the helping one first.
    pub(super) between: BTreeMap<(RegionId, RegionId), usize>,
    /// Cities that helped and asked for nothing.
    pub(super) only_give: Vec<City>,
    /// Cities that asked and helped nobody.
    pub(super) only_take: Vec<City>,
    pub(super) sizes: BTreeMap<Size, Share>,
    /// The middle one of the days until somebody who was asked to take part said yes or no.
    pub(super) days_to_say: Option<f64>,
    /// The same for questions.
    pub(super) days_to_answer: Option<f64>,
}

pub(super) fn load(tx: &mut Tx<'_>) -> Result<Flow, Stop> {
    let since = tx.now().plus_days(-DAYS);
    let pairs = super::pairs_since(tx, since)?;
    let members = network::members(tx)?;
    let homes: BTreeMap<CircleId, &City> = members.iter().map(|city| (city.circle, city)).collect();
    let mut flow = Flow::default();
    let (mut takers, mut givers) = (BTreeSet::new(), BTreeSet::new());
    for (taker, giver) in &pairs {
        let (Some(taker), Some(giver)) = (homes.get(taker), homes.get(giver)) else { continue };
        *flow.between.entry((giver.region, taker.region)).or_default() += 1;
        flow.sizes.entry(size(taker)).or_default().took += 1;
        flow.sizes.entry(size(giver)).or_default().gave += 1;
        takers.insert(taker.circle);
        givers.insert(giver.circle);
    }
    for city in &members {
        flow.sizes.entry(size(city)).or_default().cities += 1;
        match (givers.contains(&city.circle), takers.contains(&city.circle)) {
            (true, false) => flow.only_give.push(city.clone()),
            (false, true) => flow.only_take.push(city.clone()),
            _ => {}
        }
    }
    let spans = store::answered_since(tx, since)?;
    flow.days_to_say = median_days(&spans);
    flow.days_to_answer = need::days_to_answer(tx, DAYS)?;
    Ok(flow)
}

fn size(city: &City) -> Size {
    let people = city.in_atlas().and_then(|place| place.population());
    if people.is_some_and(|people| people >= LARGE_FROM) { Size::Large } else { Size::Town }
}

/// The middle one of the days between asking and answering.
fn median_days(spans: &[(Timestamp, Timestamp)]) -> Option<f64> {
    need::median_days(spans.iter().map(|(asked, said)| said.micros() - asked.micros()).collect())
}
