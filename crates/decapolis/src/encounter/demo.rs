//! Meetings of two in the demo, invented: at the meeting of today they were told two days ago, Kansas City's among them; for the
//! conference in four months wishes are open, and many have named somebody.

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{Plan, RoundId, Wish};
use super::store::{self, drawn};
use super::{acts, drawing, telling};
use crate::forum::{self, Meeting, Story};
use crate::network;

/// Days before today: wishes for the meeting of today, the last of them, and when people were told.
const OPENED_DAYS: i64 = 14;
const WISHED_DAYS: i64 = 10;
const TOLD_DAYS: i64 = 2;
/// Days before the conference until which people wish.
const CONFERENCE_DAYS: i64 = 14;
/// Of those who come to the conference, how many have named somebody.
const CONFERENCE_WISHING: usize = 24;
/// So far around the table each names those who sit there.
const REACH: usize = 3;

/// What happened while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| world.db.write_blocking(name, act)),
    };
    vec![
        deed(OPENED_DAYS, "demo_encounters", open_today),
        deed(WISHED_DAYS, "demo_encounter_wishes", |tx| {
            let Some(meeting) = meeting(tx, Story::Today)? else { return Ok(()) };
            wish(tx, &meeting, usize::MAX)
        }),
        deed(TOLD_DAYS, "demo_encounters_told", |tx| {
            let Some(meeting) = meeting(tx, Story::Today)? else { return Ok(()) };
            let secretariat = secretariat(tx)?;
            drawing::draw(tx, &secretariat, meeting.id)?;
            let round = acts::tell(tx, &secretariat, meeting.id)?;
            telling::tell(tx, round)
        }),
    ]
}

/// Wishes for the conference.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_conference_wishes", |tx| {
        let Some(meeting) = meeting(tx, Story::Conference)? else { return Ok(()) };
        let plan = plan(&meeting, ("13:30", 12, 20), CONFERENCE_DAYS)?;
        let secretariat = secretariat(tx)?;
        let round = acts::open(tx, &secretariat, meeting.id, &plan)?;
        ask_all(tx, &meeting, round)?;
        wish(tx, &meeting, CONFERENCE_WISHING)
    })
}

fn meeting(tx: &mut Tx<'_>, story: Story) -> Result<Option<Meeting>, Stop> {
    forum::demo_meeting(tx, story)?.map(|id| forum::meeting(tx, id)).transpose()
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

/// On the last day of the meeting, a quarter of an hour each.
fn plan(meeting: &Meeting, (time, slots, tables): (&str, i64, i64), wish_days: i64) -> Result<Plan, Stop> {
    let zone = meeting.zone();
    let time = time.parse().map_err(|_| Stop::Missing)?;
    let starts_at = meeting.ends_at.date_in(&zone).at(time, &zone);
    Ok(Plan { starts_at, minutes: 15, slots, tables, wish_by: meeting.starts_at.plus_days(-wish_days) })
}

fn open_today(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Today)? else { return Ok(()) };
    let plan = plan(&meeting, ("13:30", 4, 4), TOLD_DAYS)?;
    let secretariat = secretariat(tx)?;
    let round = acts::open(tx, &secretariat, meeting.id, &plan)?;
    ask_all(tx, &meeting, round)
}

/// The mails that its job writes, all at once.
fn ask_all(tx: &mut Tx<'_>, meeting: &Meeting, round: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, round)?;
    let mut posts: Vec<PostId> = forum::attendees(tx, meeting.id)?.into_iter().map(|one| one.post).collect();
    posts.sort_unstable();
    telling::write(tx, (meeting, &round), &posts)
}

/// From when until when a slot of the meeting's round is.
fn slot_of(tx: &mut Tx<'_>, meeting: &Meeting, slot: i64) -> Result<Option<(Timestamp, Timestamp)>, Stop> {
    let round = store::of_meeting(tx, meeting.id)?;
    Ok(round.map(|round| (round.plan.slot_at(slot), round.plan.slot_at(slot + 1))))
}

/// Each names the next few around the table; who sits beside them mostly names them too.
fn wish(tx: &mut Tx<'_>, meeting: &Meeting, count: usize) -> Result<(), Stop> {
    let posts: Vec<PostId> = forum::attendees(tx, meeting.id)?.into_iter().map(|one| one.post).collect();
    let wishing = posts.len().min(count);
    for (at, own) in posts.iter().take(wishing).enumerate() {
        let Some(held) = post::by_id(tx, *own)?.filter(|held| held.holder.is_some()) else { continue };
        let actor = network::actor_of(tx, &held)?;
        let after = (1..=REACH).filter(|step| at % 4 != 3 || *step == 1).map(|step| (at + step) % wishing);
        let before = (1..=REACH).filter(|step| at % 5 != 4 || *step == 1).map(|step| (at + wishing - step) % wishing);
        let mut wanted: Vec<PostId> = after.chain(before).filter(|other| *other != at).map(|at| posts[at]).collect();
        wanted.sort_unstable();
        wanted.dedup();
        // One cannot be met in the first slot.
        let away = if at == 1 { slot_of(tx, meeting, 0)? } else { None };
        acts::wish(tx, &actor, meeting.id, &Wish { wanted, away: away.into_iter().collect() })?;
    }
    Ok(())
}

/// The page on which people name whom they want to meet at the conference.
pub(super) fn page_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::demo_meeting(tx, Story::Conference)?.map(|id| format!("/meetings/{id}/encounters")))
}

/// The list of the meeting of today.
pub(super) fn list_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::demo_meeting(tx, Story::Today)?.map(|id| format!("/meetings/{id}/encounters/list")))
}

/// The first whom Kansas City meets today.
pub(super) fn own_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    let Some(round) = store::of_meeting(tx, meeting)? else { return Ok(None) };
    let Some(own) = forum::attendees(tx, meeting)?.first().map(|one| one.post) else { return Ok(None) };
    let met = drawn::encounters(tx, round.id)?;
    Ok(met.iter().find(|one| one.with(own).is_some()).map(|one| format!("/encounters/{}", one.id)))
}

/// Where a step of a round leads on from: that of the meeting of today.
pub(super) fn round_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    Ok(store::of_meeting(tx, meeting)?.map(|round| format!("/encounter-rounds/{}", round.id)))
}
