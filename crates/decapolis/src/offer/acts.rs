//! What can be done with offers: make, change, confirm, withdraw; and counting that a city is asked.

use kernel::audit;
use kernel::db::Tx;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::setting;
use kernel::step;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::confirmation;
use super::model::{Capacity, LIMIT, OfferId, Terms, next_quarter};
use super::rules::{self, Refusal};
use super::store::{self, record};
use crate::network::{self, CityId};

/// The setting that says how often a city is asked in a quarter.
const LIMIT_SETTING: &str = "asks-a-quarter";

/// The actor's post offers something to other cities. It is asked in half a year whether it still stands.
pub(super) fn make(tx: &mut Tx<'_>, actor: &Actor, city: CityId, terms: &Terms) -> Result<OfferId, Stop> {
    let city = network::city(tx, city)?;
    let leave = rules::may_offer(actor, &city)?;
    let offer = store::insert(tx, leave.actor.post, leave.city.id, terms, actor.language)?;
    confirmation::wait(tx, offer)?;
    note(tx, "offer_made", actor, offer)?;
    Ok(offer)
}

/// The post says its offer anew.
pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: OfferId, terms: &Terms) -> Result<(), Stop> {
    let offer = store::offer(tx, id)?;
    let leave = rules::may_keep(actor, &offer)?;
    if !store::change(tx, &leave, terms)? {
        return Err(Stop::Missing);
    }
    settle(tx, id)?;
    note(tx, "offer_changed", actor, id)
}

/// The post says that its offer still stands.
pub(super) fn confirm(tx: &mut Tx<'_>, actor: &Actor, id: OfferId) -> Result<(), Stop> {
    let offer = store::offer(tx, id)?;
    let leave = rules::may_keep(actor, &offer)?;
    let now = tx.now();
    if !store::set_confirmed(tx, &leave, now)? {
        return Err(Stop::Missing);
    }
    settle(tx, id)?;
    note(tx, "offer_confirmed", actor, id)
}

/// Takes a confirmation back: the offer was confirmed when it was before, and the question stands again.
pub(super) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: OfferId, before: Timestamp) -> Result<(), Stop> {
    let offer = store::offer(tx, id)?;
    let leave = rules::may_keep(actor, &offer)?;
    if !store::set_confirmed(tx, &leave, before)? {
        return Err(Stop::Missing);
    }
    confirmation::put_step(tx, &offer)?;
    note(tx, "offer_confirmation_undone", actor, id)
}

/// The post takes its offer back.
pub(super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: OfferId) -> Result<CityId, Stop> {
    let offer = store::offer(tx, id)?;
    let leave = rules::may_keep(actor, &offer)?;
    store::end(tx, &leave)?;
    step::clear(tx, record(id))?;
    note(tx, "offer_withdrawn", actor, id)?;
    Ok(offer.city)
}

/// Nothing waits any more, and the next question comes in half a year.
fn settle(tx: &mut Tx<'_>, id: OfferId) -> Result<(), Stop> {
    step::clear(tx, record(id))?;
    Ok(confirmation::wait(tx, id)?)
}

/// How often cities are asked in a quarter.
pub(super) fn limit(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    Ok(setting::get(tx, LIMIT_SETTING)?.and_then(|limit| limit.parse().ok()).unwrap_or(LIMIT))
}

/// The secretariat sets how often a city is asked in a quarter.
pub(super) fn set_limit(tx: &mut Tx<'_>, actor: &Actor, limit: i64) -> Result<(), Stop> {
    if !rules::sets_limit(actor) {
        return Err(Stop::Missing);
    }
    setting::set(tx, LIMIT_SETTING, &limit.to_string())?;
    Ok(audit::record(tx, "asks_limited", actor.person, actor.post, record_of_home(actor))?)
}

fn record_of_home(actor: &Actor) -> kernel::circle::RecordId {
    kernel::id::Id::from_number(kernel::id::Id::number(actor.home))
}

/// How often a city was asked in this quarter, and may be.
pub(super) fn capacity(tx: &mut Tx<'_>, city: CityId) -> Result<Capacity, Fault> {
    Ok(Capacity { city, asked: store::asked(tx, city)?, limit: limit(tx)?, next: next_quarter(tx.now()) })
}

/// Counts that a city is asked for help, or refuses when it was asked often enough in this quarter.
pub(super) fn count_ask(tx: &mut Tx<'_>, city: CityId) -> Result<(), Stop> {
    let capacity = capacity(tx, city)?;
    let leave = rules::may_ask_city(&capacity)?;
    if !store::count_ask(tx, &leave)? {
        return Err(Refusal::Full { next: capacity.next, limit: capacity.limit }.into());
    }
    Ok(())
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: OfferId) -> Result<(), Stop> {
    search_feed::changed(tx, record(on), "offer")?;
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}
