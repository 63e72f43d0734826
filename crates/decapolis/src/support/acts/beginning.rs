//! How an engagement begins: asked for by a city, or made of a pair that a round matched.

use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::super::model::{EngagementId, NewEngagement};
use super::super::moving;
use super::super::rules::{self, Refusal};
use super::super::store::{self, record};
use super::super::template::{self, Keeper, Side, Template};
use super::super::{KIND, seats};
use super::{home_of, note};
use crate::network;

/// Begins an engagement by the version of a template that runs today.
pub(in crate::support) fn begin(tx: &mut Tx<'_>, actor: &Actor, new: &NewEngagement) -> Result<EngagementId, Stop> {
    let version = template::by_id(tx, new.template)?;
    let now = tx.now();
    if version.ends_at <= now || version.starts_at > now {
        return Err(Refusal::TemplateEnded.into());
    }
    let home = network::city_of_circle(tx, actor.home)?;
    let open = match &home {
        Some(city) => store::open_of_city(tx, city.id)?,
        None => 0,
    };
    let leave = rules::may_begin(actor, home.as_ref(), open)?;
    let id = put(tx, &leave, new, &version.template)?;
    open_first(tx, actor, id)?;
    Ok(id)
}

/// The secretariat begins for a city what a round matched: its partner is asked at once, and both sides may decline.
pub(in crate::support) fn pair(
    tx: &mut Tx<'_>,
    actor: &Actor,
    new: &NewEngagement,
    (asker, partner): (PostId, PostId),
) -> Result<EngagementId, Stop> {
    let version = template::by_id(tx, new.template)?;
    let home = home_of(tx, asker)?;
    let city = network::city_of_circle(tx, home)?.ok_or(Stop::Missing)?;
    let leave = rules::may_pair(actor, asker, &city)?;
    let id = put(tx, &leave, new, &version.template)?;
    // Asked before the first step opens, so that nobody is told to look for whom the round found.
    seats::ask_partner(tx, actor, id, partner)?;
    open_first(tx, actor, id)?;
    Ok(id)
}

fn put(
    tx: &mut Tx<'_>,
    leave: &rules::MayBegin<'_>,
    new: &NewEngagement,
    template: &Template,
) -> Result<EngagementId, Stop> {
    let keeper = keeper_of(tx, template)?;
    let id = store::insert(tx, leave, new, template.in_confidence, keeper.post)?;
    open_at_first(tx, id, (leave.asker, leave.city.circle), template, &keeper)?;
    if let Some(need) = new.need {
        let from = End { record: record(need), kind: "need" };
        thread::tie(tx, from, End { record: record(id), kind: KIND }, KIND, leave.asker)?;
    }
    Ok(id)
}

fn open_first(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    moving::open(tx, actor, whole, 0)?;
    note(tx, "support_begun", actor, id)
}

/// Who reads it at first: in confidence only the posts themselves, otherwise the city's people and the secretariat.
fn open_at_first(
    tx: &mut Tx<'_>,
    id: EngagementId,
    (asker, home): (PostId, CircleId),
    template: &Template,
    keeper: &post::HeldPost,
) -> Result<(), Stop> {
    if template.in_confidence {
        let own = circle::create(tx, CircleKind::Meeting, "")?;
        circle::open_to(tx, record(id), own)?;
        for post in [asker, keeper.post] {
            seats::admit(tx, own, post)?;
        }
        return Ok(());
    }
    let staff = network::post_of_kind(tx, CircleKind::Secretariat, post::Function::Secretariat)?.home;
    for circle in [home, keeper.home, staff] {
        circle::open_to(tx, record(id), circle)?;
    }
    Ok(())
}

/// Whoever keeps what runs by a template: the post that it names, otherwise the secretariat's.
fn keeper_of(tx: &mut Tx<'_>, template: &Template) -> Result<post::HeldPost, Stop> {
    match template.first_of(Side::Keeps).and_then(|role| role.function) {
        Some(Keeper::Chair) => network::post_of_kind(tx, CircleKind::Body, post::Function::Chair),
        Some(Keeper::Secretariat) | None => {
            network::post_of_kind(tx, CircleKind::Secretariat, post::Function::Secretariat)
        }
    }
}
