//! What is done with items of an agenda: load, ask, do. Browser, demo and other capabilities call these.

use kernel::audit;
use kernel::circle::{self, CircleId, CircleKind, MEMBERS, RecordId};
use kernel::db::Tx;
use kernel::mail;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};
use kernel::time::Timestamp;

use super::model::{AgendaItem, AgendaItemId, KIND, PLACED_DAYS, Plan};
use super::rules::{self, MayKeep, Refusal};
use super::store::{self, record, speaker, version};
use super::{gathering, mails, papers, watching};
use crate::forum::{self, Meeting, MeetingId, Phase};
use crate::network::{self, CityId};

/// A meeting that the actor may know of, and leave to keep its agenda.
pub(super) fn kept<'a>(tx: &mut Tx<'_>, actor: &'a Actor, id: MeetingId) -> Result<(Meeting, MayKeep<'a>), Stop> {
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let is_cancelled = meeting.phase(tx.now()) == Phase::Cancelled;
    let leave = rules::may_keep(actor, meeting.id, &standing, is_cancelled)?;
    Ok((meeting, leave))
}

/// Adds an item to the draft.
pub(super) fn add(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: MeetingId,
    plan: &Plan,
    cities: &[CityId],
) -> Result<AgendaItemId, Stop> {
    let (meeting, keeps) = kept(tx, actor, id)?;
    let posts = gathering::owners(tx, &meeting)?;
    let leave = rules::may_plan(&keeps, plan, &posts)?;
    let item = store::insert(tx, &leave)?;
    for city in cities {
        store::add_city(tx, &leave, item, *city)?;
    }
    settle(tx, &meeting, item, plan)?;
    if store::item(tx, item)?.number == 1 {
        watching::begin(tx, id)?;
    }
    note(tx, "agenda_item_added", actor, record(item))?;
    Ok(item)
}

/// Adds an item that waits for its place, tied to what it comes from.
pub(super) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    plan: &Plan,
    (sources, cities): (&[End], &[CityId]),
) -> Result<AgendaItemId, Stop> {
    let item = add(tx, actor, meeting, plan, cities)?;
    let target = End { record: record(item), kind: KIND };
    for source in sources {
        thread::tie(tx, *source, target, "on-agenda", actor.post)?;
    }
    Ok(item)
}

/// Gives an item another plan.
pub(super) fn change(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId, plan: &Plan) -> Result<(), Stop> {
    let item = store::item(tx, id)?;
    let (meeting, keeps) = kept(tx, actor, item.meeting)?;
    // Whoever answers for it now may go on doing so.
    let mut posts = gathering::owners(tx, &meeting)?;
    posts.push(item.plan.owner);
    let leave = rules::may_plan(&keeps, plan, &posts)?;
    if plan.is_closed && !item.plan.is_closed {
        let partners = gathering::partners(tx, &meeting)?;
        rules::keeps_its_speakers(plan, &speaker::of_item(tx, id)?, &partners)?;
    }
    if !store::change(tx, &leave, id)? {
        return Err(Refusal::Meanwhile.into());
    }
    settle(tx, &meeting, id, plan)?;
    note(tx, "agenda_item_changed", actor, record(id))
}

/// Removes an item from the draft; who was asked to speak and has not answered is asked no more. Whoever it touches is told
/// when the agenda is published without it.
pub(super) fn remove(tx: &mut Tx<'_>, actor: &Actor, id: AgendaItemId) -> Result<AgendaItem, Stop> {
    let item = store::item(tx, id)?;
    let (_, leave) = kept(tx, actor, item.meeting)?;
    if !store::remove(tx, &leave, id)? {
        return Err(Refusal::Meanwhile.into());
    }
    step::clear(tx, record(id))?;
    papers::drop_from_desk(tx, id)?;
    for one in speaker::of_item(tx, id)? {
        step::clear(tx, speaker::record(one.id))?;
        mail::withdraw(tx, speaker::record(one.id), mails::ASKED)?;
    }
    open_to(tx, record(id), &[])?;
    note(tx, "agenda_item_removed", actor, record(id))?;
    Ok(item)
}

/// What follows from an item's plan: who may read it, and that it waits for its owner while it has no place.
fn settle(tx: &mut Tx<'_>, meeting: &Meeting, id: AgendaItemId, plan: &Plan) -> Result<(), Stop> {
    let is_published = version::latest(tx, meeting.id)?
        .is_some_and(|latest| latest.entries.iter().any(|entry| entry.id == id && !entry.plan.is_closed));
    open(tx, meeting, (id, plan), is_published)?;
    papers::follow(tx, meeting, id, plan)?;
    if plan.is_placed() {
        return Ok(step::clear(tx, record(id))?);
    }
    await_place(tx, meeting, record(id), plan)
}

/// An item without a place waits for it on its owner's desk, until some days before the meeting.
pub(super) fn await_place(tx: &mut Tx<'_>, meeting: &Meeting, record: RecordId, plan: &Plan) -> Result<(), Stop> {
    let due_at = meeting.starts_at.plus_days(-PLACED_DAYS).max(tx.now().plus_days(1));
    let step = NewStep { record, kind: KIND, verb: "place", post: plan.owner, due_at, title: &plan.title };
    Ok(step::set(tx, step)?)
}

/// Opens an item to those who find it in threads: the secretariat and the cities it comes from; once it is published also the
/// members and those who take part. What is in confidence is found in no thread.
pub(super) fn open(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    (id, plan): (AgendaItemId, &Plan),
    is_published: bool,
) -> Result<(), Stop> {
    let mut circles = Vec::new();
    if !plan.is_closed {
        circles = circle::of_kind(tx, CircleKind::Secretariat)?;
        for city in store::cities_of(tx, id)? {
            circles.push(network::city(tx, city)?.circle);
        }
        if is_published {
            circles.extend([MEMBERS, meeting.circle]);
        }
    }
    open_to(tx, record(id), &circles)
}

/// Opens a record to these circles and to no other.
fn open_to(tx: &mut Tx<'_>, record: RecordId, circles: &[CircleId]) -> Result<(), Stop> {
    for (before, _, _) in circle::audience_of(tx, record)? {
        if !circles.contains(&before) {
            circle::close_to(tx, record, before)?;
        }
    }
    for circle in circles {
        circle::open_to(tx, record, *circle)?;
    }
    Ok(())
}

/// The plan of a session that is proposed: an hour without a place, for whom the actor's post answers.
pub(super) fn proposed(actor: &Actor, title: &str, words: &str, topic: &str) -> Plan {
    Plan {
        kind: super::model::ItemKind::Session,
        is_closed: false,
        title: title.to_owned(),
        words: words.to_owned(),
        language: actor.language,
        topic: topic.to_owned(),
        starts_at: Timestamp::FOREVER,
        minutes: super::model::MINUTES_PROPOSED,
        room: String::new(),
        owner: actor.post,
        languages: super::model::Languages::default(),
    }
}

pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: RecordId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, on)?)
}
