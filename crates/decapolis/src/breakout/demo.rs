//! Groups in the demo, invented: tables of the dinner of the first meeting; groups of six for one item of the meeting of today and
//! tables for its dinner, both told; groups for what the meeting in three weeks does in small groups, drawn and not yet told.

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{BreakoutId, Plan};
use super::{acts, store, telling};
use crate::agenda::{self, AgendaItemId, ItemKind};
use crate::forum::{self, Story};
use crate::network;

/// Days before today on which the tables of the first meeting were told: the evening before it.
const FIRST_TOLD_DAYS: i64 = 183;
const IN_SIX: Plan = Plan { is_tables: false, is_per_group: true, number: 6, is_one_language: false };
const TABLES: Plan = Plan { is_tables: true, is_per_group: false, number: 3, is_one_language: false };

/// What happened while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| world.db.write_blocking(name, act)),
    };
    vec![deed(FIRST_TOLD_DAYS, "demo_first_tables", |tx| seat(tx, Story::Past, None, TABLES, true))]
}

/// Groups of today and of in three weeks.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_groups", |tx| {
        let today = breakout_item(tx, Story::Today)?;
        seat(tx, Story::Today, today, IN_SIX, true)?;
        seat(tx, Story::Today, None, TABLES, true)?;
        let ahead = breakout_item(tx, Story::Ahead)?;
        seat(tx, Story::Ahead, ahead, IN_SIX, false)
    })
}

/// The first item of a meeting that is held in groups; where it has none, its first session.
fn breakout_item(tx: &mut Tx<'_>, story: Story) -> Result<Option<AgendaItemId>, Stop> {
    let items = agenda::demo_items(tx, story)?;
    let of = |kind: ItemKind| items.iter().find(|line| line.kind == kind).map(|line| line.id);
    Ok(of(ItemKind::Breakout).or_else(|| of(ItemKind::Session)))
}

fn seat(tx: &mut Tx<'_>, story: Story, item: Option<AgendaItemId>, plan: Plan, is_told: bool) -> Result<(), Stop> {
    let Some(meeting) = forum::demo_meeting(tx, story)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let made = acts::make(tx, &secretariat, meeting, (item, plan))?;
    if !is_told {
        return Ok(());
    }
    acts::tell(tx, &secretariat, made)?;
    telling::tell_all(tx, made)
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

/// The first groups of the meeting of today.
fn example(tx: &mut Tx<'_>) -> Result<Option<BreakoutId>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    Ok(store::of_meeting(tx, meeting)?.first().map(|breakout| breakout.id))
}

pub(super) fn meeting_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::demo_meeting(tx, Story::Today)?.map(|id| format!("/meetings/{id}/breakouts")))
}

pub(super) fn one_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example(tx)?.map(|id| format!("/breakouts/{id}")))
}

pub(super) fn list_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example(tx)?.map(|id| format!("/breakouts/{id}/list")))
}
