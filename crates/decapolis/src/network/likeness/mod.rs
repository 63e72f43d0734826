//! Which cities are alike, with what members say of themselves: the crate `peers` fed with the network's facts.

mod likest;
mod sum;
mod table;

use std::sync::{Arc, LazyLock};

use atlas::Atlas;
use kernel::db::{Kept, Tx};
use kernel::stop::Fault;
use peers::{Cities, Value};

pub(crate) use self::likest::Asked as LikestAsked;
pub(crate) use self::sum::{WholeSum, whole_sum};
pub(crate) use self::table::{GENERAL, LikenessTable, likeness_percent, theme_of};
use super::model::EnteredFact;
use super::store;

/// Cities as open data have them; made once, since it reads the whole atlas.
static OPEN_DATA: LazyLock<Arc<Cities>> = LazyLock::new(|| Arc::new(Cities::of_atlas(Atlas::get())));

/// The facts that members entered, and the cities with them.
type WithEntered = (Vec<EnteredFact>, Arc<Cities>);

/// These change a few times a day, briefs are read all the time.
static WITH_ENTERED: Kept<WithEntered> = Kept::new("comparable cities", &["city", "city_fact"], |tx| {
    let entered = store::all_facts(tx)?;
    let last = WITH_ENTERED.last(tx).filter(|last| last.0 == entered);
    let cities = last.map_or_else(|| with_entered(&entered), |last| Arc::clone(&last.1));
    Ok((entered, cities))
});

/// All cities of the world, ready to be compared, with the facts that members entered.
pub(crate) fn cities(tx: &mut Tx<'_>) -> Result<Arc<Cities>, Fault> {
    WITH_ENTERED.get(tx).map(|kept| Arc::clone(&kept.1))
}

/// Facts that no comparison knows, or that are not of their sort, are left out: the city's page still shows them.
fn with_entered(entered: &[EnteredFact]) -> Arc<Cities> {
    if entered.is_empty() {
        return Arc::clone(&OPEN_DATA);
    }
    let mut facts: Vec<peers::EnteredFact> = entered.iter().filter_map(comparable).collect();
    loop {
        match Cities::clone(&OPEN_DATA).with_entered(&facts) {
            Ok(cities) => return Arc::new(cities),
            Err(refused) => drop(facts.remove(refused.index)),
        }
    }
}

fn comparable(entered: &EnteredFact) -> Option<peers::EnteredFact> {
    let number = entered.content.parse().ok().map(Value::Number);
    Some(peers::EnteredFact {
        place: entered.place,
        fact: entered.fact.parse().ok()?,
        value: number.unwrap_or_else(|| Value::Text(entered.content.clone())),
        year: u16::try_from(entered.year).ok()?,
        source: entered.source.clone(),
    })
}
