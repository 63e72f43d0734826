//! Bursaries of the demo's meetings, invented: for the first meeting one that was settled; for the one ahead a scheme with five
//! that ask: two granted, one declined, two open, Kansas City's among them.

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::acts;
use super::model::{BursaryId, Decision, NewBursary, NewScheme, Paid, Settlement};
use crate::forum::{self, Meeting, Story};
use crate::network;

/// Days before today: the first meeting's scheme, its bursary, and when that was settled; and the scheme of the one ahead.
const FIRST_DAYS: i64 = 230;
const FIRST_DECIDED_DAYS: i64 = 220;
const FIRST_SETTLED_DAYS: i64 = 170;
const AHEAD_DAYS: i64 = 30;

/// What happened while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| world.db.write_blocking(name, act)),
    };
    vec![
        deed(FIRST_DAYS, "demo_first_bursaries", first_asked),
        deed(FIRST_DECIDED_DAYS, "demo_first_bursary", first_decided),
        deed(FIRST_SETTLED_DAYS, "demo_first_bursary_settled", first_settled),
        deed(AHEAD_DAYS, "demo_bursaries", |tx| keep(tx, Story::Ahead, (600_000, 180_000))),
    ]
}

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_bursaries_asked", ahead)
}

fn meeting(tx: &mut Tx<'_>, story: Story) -> Result<Option<Meeting>, Stop> {
    forum::demo_meeting(tx, story)?.map(|id| forum::meeting(tx, id)).transpose()
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

fn keep(tx: &mut Tx<'_>, story: Story, (pot, ceiling): (i64, i64)) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, story)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let new = NewScheme {
        currency: "USD".parse().map_err(|_| Stop::Missing)?,
        pot,
        ceiling,
        ask_by: meeting.starts_at.plus_days(-7),
        words: "Economy fares and two nights; no daily allowance (invented).".to_owned(),
        paid: Paid::Costs,
    };
    acts::keep_scheme(tx, &secretariat, meeting.id, &new)
}

/// Who leads the cities with a seat, Kansas City first.
fn leaders(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Actor>, Stop> {
    let mut leaders = Vec::new();
    for attendee in forum::attendees(tx, meeting.id)?.into_iter().filter(|one| one.city.is_some()) {
        let held = post::by_id(tx, attendee.post)?;
        let leads = held.filter(|held| held.holder.is_some() && held.function == Function::Leader);
        if let Some(held) = leads {
            leaders.push(network::actor_of(tx, &held)?);
        }
    }
    Ok(leaders)
}

fn first_asked(tx: &mut Tx<'_>) -> Result<(), Stop> {
    keep(tx, Story::Past, (200_000, 120_000))?;
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let Some(leader) = leaders(tx, &meeting)?.into_iter().nth(1) else { return Ok(()) };
    let new = wish("Travel abroad is not in our budget this year (invented).", 98_000);
    acts::ask(tx, &leader, meeting.id, &new).map(drop)
}

fn of_first(tx: &mut Tx<'_>) -> Result<Option<(Actor, BursaryId)>, Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(None) };
    let Some(leader) = leaders(tx, &meeting)?.into_iter().nth(1) else { return Ok(None) };
    let all = super::store::bursaries(tx, meeting.id)?;
    Ok(all.first().map(|bursary| (leader, bursary.id)))
}

fn first_decided(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some((leader, id)) = of_first(tx)? else { return Ok(()) };
    let grant = Decision::Grant(98_000, "The first in the order of points (invented).".to_owned());
    let secretariat = secretariat(tx)?;
    acts::decide(tx, &secretariat, id, &grant)?;
    acts::take_up(tx, &leader, id)
}

fn first_settled(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some((leader, id)) = of_first(tx)? else { return Ok(()) };
    let report = "Showed how we lend tablets; took home the count of who gives up half way (invented).".to_owned();
    acts::settle(tx, &leader, id, &Settlement { paid: 91_250, report })
}

/// Five ask; the last two, Kansas City and another, wait for a decision.
fn ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Ahead)? else { return Ok(()) };
    let (secretariat, leaders) = (secretariat(tx)?, leaders(tx, &meeting)?);
    let reasons = [
        (
            "We host and need no journey, but two nights near City Hall for a colleague who moderates (invented).",
            42_000,
        ),
        ("Our travel budget went into repairs after the flood (invented).", 165_000),
        ("The council pays one journey a year, and that was in spring (invented).", 150_000),
        ("We pay the flight ourselves and ask for the nights (invented).", 60_000),
        ("It would be our second journey this year (invented).", 175_000),
    ];
    let mut asked = Vec::new();
    for (leader, (reason, estimated)) in leaders.iter().zip(reasons) {
        asked.push(acts::ask(tx, leader, meeting.id, &wish(reason, estimated))?);
    }
    let grant = |sum, why: &str| Decision::Grant(sum, why.to_owned());
    let decisions = [
        (1, grant(165_000, "Most points, and a session on help after floods (invented).")),
        (2, grant(120_000, "Granted for the fare; the host lends a room (invented).")),
        (4, Decision::Decline("The pot is for cities that could not come otherwise this year (invented).".to_owned())),
    ];
    for (at, decision) in decisions {
        if let Some(id) = asked.get(at) {
            acts::decide(tx, &secretariat, *id, &decision)?;
        }
    }
    match (leaders.get(1), asked.get(1)) {
        (Some(leader), Some(id)) => acts::take_up(tx, leader, *id),
        _ => Ok(()),
    }
}

fn wish(reason: &str, estimated: i64) -> NewBursary {
    NewBursary {
        reason: reason.to_owned(),
        contribution: "A session with what worked and what did not (invented).".to_owned(),
        estimated,
        other_support: String::new(),
        wants_advance: false,
    }
}
