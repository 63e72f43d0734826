//! Which cities are alike, with what members say of themselves: the crate `peers` fed with the network's facts.

mod sum;
mod table;

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use atlas::Atlas;
use kernel::db::Tx;
use kernel::stop::Fault;
use peers::{Cities, Value};

pub(crate) use self::sum::{WholeSum, whole_sum};
pub(crate) use self::table::{GENERAL, LikenessTable, MEMBERS_SHOWN, PER_COUNTRY, likeness_percent, theme_of};
use super::model::EnteredFact;
use super::store;

/// Cities as open data have them; made once, since it reads the whole atlas.
static OPEN_DATA: LazyLock<Arc<Cities>> = LazyLock::new(|| Arc::new(Cities::of_atlas(Atlas::get())));

/// The last facts entered, and the cities with them: facts change a few times a day, briefs are read all the time.
static WITH_ENTERED: Mutex<Option<(Vec<EnteredFact>, Arc<Cities>)>> = Mutex::new(None);

/// All cities of the world, ready to be compared, with the facts that members entered.
pub(crate) fn cities(tx: &mut Tx<'_>) -> Result<Arc<Cities>, Fault> {
    let entered = store::all_facts(tx)?;
    if entered.is_empty() {
        return Ok(Arc::clone(&OPEN_DATA));
    }
    let mut kept = WITH_ENTERED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((facts, cities)) = kept.as_ref()
        && *facts == entered
    {
        return Ok(Arc::clone(cities));
    }
    let cities = Arc::new(with_entered(&entered));
    *kept = Some((entered, Arc::clone(&cities)));
    Ok(cities)
}

/// Facts that no comparison knows, or that are not of their sort, are left out: the city's page still shows them.
fn with_entered(entered: &[EnteredFact]) -> Cities {
    let mut facts: Vec<peers::EnteredFact> = entered.iter().filter_map(comparable).collect();
    loop {
        match Cities::clone(&OPEN_DATA).with_entered(&facts) {
            Ok(cities) => return cities,
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
