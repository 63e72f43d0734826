//! Saying what one's city did with a practice, and marking it as seen.

use kernel::audit;
use kernel::circle;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::super::model::PracticeId;
use super::super::rules::{self, Refusal};
use super::super::store as records;
use super::{AdoptionId, Status, store};
use crate::network;

/// Days in which the giver's contact looks at it.
const SEEN_DAYS: i64 = 14;

/// What a city says, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewAdoption {
    pub(in super::super) status: Status,
    pub(in super::super) year: Option<i64>,
    pub(in super::super) words: String,
    /// The need whose brief led to it, where one did.
    pub(in super::super) need: Option<RecordId>,
}

/// Says it, ties it to the practice and to the need that led to it, and tells the giver's contact.
pub(in super::super) fn adopt(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PracticeId,
    new: &NewAdoption,
) -> Result<AdoptionId, Stop> {
    let practice = records::practice(tx, id, actor.post)?;
    let home = network::city_of_circle(tx, actor.home)?;
    let leave = rules::may_adopt(actor, &practice, home.as_ref())?;
    let adoption = store::set(tx, &leave, new)?;
    // Whoever reads the practice reads what others did with it.
    for (circle, _, _) in circle::audience_of(tx, id.record())? {
        circle::open_to(tx, adoption.record(), circle)?;
    }
    let end = End { record: adoption.record(), kind: "adoption" };
    thread::tie(tx, End { record: id.record(), kind: "practice" }, end, "adopted", actor.post)?;
    if let Some(need) = readable(tx, new.need, actor)? {
        thread::tie(tx, End { record: need, kind: "need" }, end, "led-to", actor.post)?;
    }
    tell(tx, id, adoption, &home.map_or_else(String::new, |city| city.name))?;
    audit::record(tx, "practice_adopted", actor.person, actor.post, adoption.record())?;
    Ok(adoption)
}

fn readable(tx: &mut Tx<'_>, need: Option<RecordId>, actor: &Actor) -> Result<Option<RecordId>, Stop> {
    let Some(need) = need else { return Ok(None) };
    Ok(circle::is_open_to(tx, need, actor.post)?.then_some(need))
}

/// The contact of the city that it is from learns of it on the desk.
fn tell(tx: &mut Tx<'_>, id: PracticeId, adoption: AdoptionId, city: &str) -> Result<(), Stop> {
    let contact = records::cities(tx, id)?.into_iter().find(|city| city.is_origin).and_then(|city| city.contact);
    let Some(post) = contact else { return Ok(()) };
    let due_at = tx.now().plus_days(SEEN_DAYS);
    let practice = records::title(tx, id, kernel::language::Language::English)?.unwrap_or_default();
    let title = format!("{city}: {practice}");
    let step = NewStep { record: adoption.record(), kind: "adoption", verb: "see", post, due_at, title: &title };
    Ok(step::set(tx, step)?)
}

/// The giver's contact saw it.
pub(super) fn see(tx: &mut Tx<'_>, actor: &Actor, id: AdoptionId) -> Result<(), Stop> {
    match step::of_record(tx, id.record())? {
        Some((post, _)) if post == actor.post => step::clear(tx, id.record())?,
        _ => return Err(Refusal::NotTheContact.into()),
    }
    Ok(audit::record(tx, "practice_adoption_seen", actor.person, actor.post, RecordId::from_number(id.number()))?)
}
