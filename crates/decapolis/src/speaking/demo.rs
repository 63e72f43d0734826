//! Speaking lists in the demo, invented: at the meeting of today one is open; somebody has spoken, somebody speaks, others wait, one
//! of them on a point of order.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::Turn;
use super::{acts, loaded, model, store};
use crate::agenda::{self, AgendaItemId, ItemKind, Line};
use crate::forum::{self, Story};
use crate::network;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_speaking", |tx| {
        let Some(item) = item(tx)? else { return Ok(()) };
        let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(()) };
        let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
        let secretariat = network::actor_of(tx, &held)?;
        acts::open(tx, &secretariat, item)?;
        // Kansas City, first of all seats, is left to whoever looks at the demo.
        let posts: Vec<PostId> = forum::attendees(tx, meeting)?.iter().skip(1).map(|one| one.post).collect();
        for (at, post) in posts.iter().take(4).enumerate() {
            let speaker = actor(tx, *post)?;
            acts::ask(tx, &speaker, item, at == 3)?;
        }
        for _ in 0..2 {
            if let Some(next) = next(tx, &secretariat, item)? {
                acts::call(tx, &secretariat, item, next.id)?;
            }
        }
        Ok(())
    })
}

fn actor(tx: &mut Tx<'_>, post: PostId) -> Result<Actor, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}

fn next(tx: &mut Tx<'_>, actor: &Actor, item: AgendaItemId) -> Result<Option<Turn>, Stop> {
    Ok(loaded::open(tx, actor, item)?.turns.waiting.into_iter().next())
}

/// The item of the meeting of today that began last or begins next, of those that are not closed.
fn item(tx: &mut Tx<'_>) -> Result<Option<AgendaItemId>, Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    let (meeting, now) = (forum::meeting(tx, id)?, tx.now());
    let is_one =
        |line: &&Line| line.kind != ItemKind::Break && !line.is_closed && !model::is_over(&meeting, Some(line), now);
    let items = agenda::demo_items(tx, Story::Today)?;
    Ok(items
        .iter()
        .filter(is_one)
        .min_by_key(|line| (line.starts_at.micros() - now.micros()).abs())
        .map(|line| line.id))
}

pub(super) fn path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Today)? else { return Ok(None) };
    let lists = store::of_meeting(tx, meeting)?;
    Ok(lists.first().map(|list| format!("/agenda-items/{}/speaking", list.item)))
}
