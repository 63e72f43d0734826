//! What can be done with a city's page: load, ask, do. Browser and demo call these.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{CityId, NewFact, Standing};
use super::{people, rules, store};

/// The city says a fact of itself, in place of what it said before.
pub(crate) fn enter_fact(tx: &mut Tx<'_>, actor: &Actor, city: CityId, new: &NewFact) -> Result<(), Stop> {
    let city = store::city(tx, city)?;
    let leave = rules::may_speak(actor, &city)?;
    store::insert_fact(tx, &leave, new)?;
    note(tx, "fact_entered", actor, city.id)
}

/// The city takes a fact back: open data count again.
pub(crate) fn withdraw_fact(tx: &mut Tx<'_>, actor: &Actor, city: CityId, fact: &str) -> Result<(), Stop> {
    let city = store::city(tx, city)?;
    let leave = rules::may_speak(actor, &city)?;
    if !store::delete_fact(tx, &leave, fact)? {
        return Err(Stop::Missing);
    }
    note(tx, "fact_withdrawn", actor, city.id)
}

/// The holder says whether they answer questions of other members.
pub(crate) fn set_answers(tx: &mut Tx<'_>, actor: &Actor, answers: bool) -> Result<(), Stop> {
    post::set_answers(tx, actor.post, answers)?;
    note(tx, if answers { "answers_begun" } else { "answers_ended" }, actor, actor.post)
}

/// The secretariat changes how a city stands, and says why. Its people read with the members while it is one, and not before
/// or after.
pub(crate) fn set_standing(
    tx: &mut Tx<'_>,
    actor: &Actor,
    city: CityId,
    next: Standing,
    reason: &str,
) -> Result<(), Stop> {
    let city = store::city(tx, city)?;
    let leave = rules::may_set_standing(actor, &city, next)?;
    store::change_standing(tx, &leave, reason)?;
    people::dismiss_from_members(tx, &city)?;
    match next {
        Standing::Active => people::admit_all_to_members(tx, &city)?,
        Standing::Left => people::end_seats_in_bodies(tx, actor, &city)?,
        Standing::Lead | Standing::Pending | Standing::Lapsed => {}
    }
    note(tx, "standing_changed", actor, city.id)
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: impl Id) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, RecordId::from_number(on.number()))?)
}
