//! Beginning an engagement, writing at its open step, ending a step, stopping. Load, ask, do.

use kernel::audit;
use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::search_feed;
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;
use kernel::thread::{self, End};
use kernel::time::{Date, Zone};

use super::engine::Whole;
use super::model::{EngagementId, EntryId, GOALS, NewEngagement, SeatState, State, Verdict};
use super::moving;
use super::rules::{self, Refusal};
use super::store::{self, NewEntry, record};
use super::template::{self, Duty, Keeper, Paper, Side, Template};
use super::{KIND, seats};
use crate::network;

/// Begins an engagement by the version of a template that runs today.
pub(super) fn begin(tx: &mut Tx<'_>, actor: &Actor, new: &NewEngagement) -> Result<EngagementId, Stop> {
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
    begin_with(tx, actor, &leave, new, &version.template)
}

/// The secretariat begins for a city what a round matched: its partner is asked at once, and both sides may decline.
pub(super) fn pair(
    tx: &mut Tx<'_>,
    actor: &Actor,
    new: &NewEngagement,
    (asker, partner): (PostId, PostId),
) -> Result<EngagementId, Stop> {
    let version = template::by_id(tx, new.template)?;
    let home = home_of(tx, asker)?;
    let city = network::city_of_circle(tx, home)?.ok_or(Stop::Missing)?;
    let leave = rules::may_pair(actor, asker, &city)?;
    let id = begin_with(tx, actor, &leave, new, &version.template)?;
    seats::ask_partner(tx, actor, id, partner)?;
    Ok(id)
}

fn begin_with(
    tx: &mut Tx<'_>,
    actor: &Actor,
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
    let whole = store::whole(tx, id)?;
    moving::open(tx, actor, whole, 0)?;
    note(tx, "support_begun", actor, id)?;
    Ok(id)
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

/// An engagement that the reader may read, with all that belongs to it.
pub(super) fn readable(tx: &mut Tx<'_>, id: EngagementId, reader: PostId) -> Result<Whole, Stop> {
    if !circle::is_open_to(tx, record(id), reader)? {
        return Err(Stop::Missing);
    }
    store::whole(tx, id)
}

/// The home of the post whose turn it is.
pub(super) fn turn_home(tx: &mut Tx<'_>, whole: &Whole) -> Result<CircleId, Stop> {
    home_of(tx, whole.post_of(whole.step()))
}

/// The circle of the city that asked.
pub(super) fn asker_home(tx: &mut Tx<'_>, whole: &Whole) -> Result<CircleId, Stop> {
    home_of(tx, whole.engagement.asker)
}

pub(super) fn home_of(tx: &mut Tx<'_>, post: PostId) -> Result<CircleId, Stop> {
    Ok(post::by_id(tx, post)?.ok_or(Stop::Missing)?.home)
}

/// Writes a paper at the open step; a step that asks for one paper is done with it.
pub(super) fn write(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, paper: &Paper) -> Result<EntryId, Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_write(actor, &whole, turn)?;
    let step = leave.whole.step();
    let new = NewEntry {
        place: whole.engagement.place,
        kind: step.kind.code(),
        paper,
        language: leave.actor.language,
        author: leave.actor.post,
        state: paper.get("named").map_or("", String::as_str),
    };
    let entry = store::insert_entry(tx, id, new)?;
    store::set_active(tx, id)?;
    note(tx, "support_written", actor, id)?;
    after_writing(tx, actor, id, paper)?;
    Ok(entry)
}

fn after_writing(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, paper: &Paper) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    match whole.step().kind.duty() {
        Duty::Write => {
            whole.is_done().map_err(Refusal::NotYet)?;
            moving::advance(tx, actor, whole)
        }
        Duty::Repeat if whole.is_done().is_ok() => moving::advance(tx, actor, whole),
        Duty::Repeat => {
            let due_at = whole.due_at(whole.engagement.place, tx.now());
            moving::set_due(tx, &whole, due_at)
        }
        Duty::Agree => {
            seats::ask_to_agree(tx, actor, &whole)?;
            moving::advance_if_done(tx, actor, id)
        }
        Duty::Collect => match paper.get("next").and_then(|day| day.parse::<Date>().ok()) {
            Some(day) => moving::set_due(tx, &whole, day.start_in(&Zone::UTC).max(tx.now())),
            None => Ok(()),
        },
        Duty::Find | Duty::Gather | Duty::Clear | Duty::Endorse => Ok(()),
    }
}

/// Moves the goals; those before stay to be read.
pub(super) fn move_goals(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, goals: &str) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let leave = rules::may_move_goals(actor, &whole)?;
    let paper = Paper::from([(GOALS.to_owned(), goals.to_owned())]);
    let new = NewEntry {
        place: leave.whole.engagement.place,
        kind: GOALS,
        paper: &paper,
        language: leave.actor.language,
        author: leave.actor.post,
        state: "",
    };
    store::insert_entry(tx, id, new)?;
    store::set_active(tx, id)?;
    note(tx, "support_goals_moved", actor, id)
}

/// Ends the open step.
pub(super) fn end_step(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_end(actor, &whole, turn)?;
    note(tx, "support_step_ended", actor, leave.whole.engagement.id)?;
    moving::advance(tx, actor, whole)
}

/// The city answers a recommendation.
pub(super) fn reply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: EngagementId,
    entry: EntryId,
    (verdict, words): (Verdict, &str),
) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let turn = turn_home(tx, &whole)?;
    let leave = rules::may_reply(actor, &whole, turn)?;
    if !whole.recommendations().any(|known| known.id == entry) {
        return Err(Stop::Missing);
    }
    store::reply_to_entry(tx, &leave, entry, verdict, words)?;
    store::set_active(tx, id)?;
    note(tx, "support_recommendation_answered", actor, id)
}

/// The city that asked stops, without a reason.
pub(super) fn stop(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    let whole = readable(tx, id, actor.post)?;
    let home = asker_home(tx, &whole)?;
    let leave = rules::may_stop(actor, &whole, home)?;
    close(tx, leave.whole, State::Left)?;
    note(tx, "support_stopped", actor, id)
}

/// Nothing is open any more: no step, no seat to be answered.
pub(super) fn close(tx: &mut Tx<'_>, whole: &Whole, state: State) -> Result<(), Stop> {
    let id = whole.engagement.id;
    if !store::close(tx, id, state)? {
        return Err(Refusal::Over.into());
    }
    step::clear(tx, record(id))?;
    for seat in whole.seats.iter().filter(|seat| seat.state == SeatState::Asked) {
        store::set_seat(tx, seat, SeatState::Left)?;
        step::clear(tx, record(seat.id))?;
    }
    Ok(())
}

/// Notes an act for the audit, and for search that its record changed; what is in confidence is not searched.
pub(super) fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: EngagementId) -> Result<(), Stop> {
    search_feed::changed(tx, record(id), KIND)?;
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
