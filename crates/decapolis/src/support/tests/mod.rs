//! Peer support by user story, on both engines.

mod afterwards;
mod answered_seats;
mod asking;
mod confidence;
mod stories;
mod templates;
mod walk;

use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{self, PostId};

use super::model::{EngagementId, NewEngagement};
use super::{acts, seats, store, template};
use crate::network;
use crate::testing::{Role, World};

/// Words that no page shows by chance.
const WORDS: &str = "Nobody believes our zibeline counters";

/// Begins something as the leader of Kansas City, by the code of its template.
async fn begun(world: &World, code: &'static str) -> EngagementId {
    let leader = post_of(world, Role::Leader).await;
    world
        .write(move |tx| {
            let held = post::by_id(tx, leader)?.ok_or(kernel::stop::Stop::Missing)?;
            let actor = network::actor_of(tx, &held)?;
            let versions = template::current(tx)?;
            let version = versions.iter().find(|version| version.template.code == code).expect("of the demo");
            let new = NewEngagement {
                template: version.id,
                need: None,
                topic: "sensors".to_owned(),
                words: WORDS.to_owned(),
                language: Language::English,
            };
            acts::begin(tx, &actor, &new)
        })
        .await
}

/// Lyon is asked for a call.
async fn asked_for_a_call(world: &World) -> (EngagementId, PostId) {
    let id = begun(world, "call").await;
    let (own, other) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
    world
        .write(move |tx| {
            let leader = actor(tx, own)?;
            acts::write(tx, &leader, id, &paper(&[("challenge", "Trust")]))?;
            seats::ask(tx, &leader, id, other).map(drop)
        })
        .await;
    (id, other)
}

async fn post_of(world: &World, role: Role) -> PostId {
    world.post_of(role).await.parse().expect("an id")
}

/// Kansas City and Lyon agreed on goals and meet.
async fn at_work(world: &World) -> EngagementId {
    let id = begun(world, "mentoring").await;
    let (own, other) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
    world
        .write(move |tx| {
            let leader = actor(tx, own)?;
            acts::write(tx, &leader, id, &paper(&[("challenge", "Trust"), ("expected-change", "A page")]))?;
            seats::ask(tx, &leader, id, other)?;
            accept_all(tx, id)?;
            let agreed =
                [("goals", "Rules"), ("rhythm", "Monthly"), ("confidentiality", "Prices"), ("end", "2026-12-31")];
            acts::write(tx, &leader, id, &paper(&agreed))?;
            accept_all(tx, id)
        })
        .await;
    id
}

fn accept_all(tx: &mut kernel::db::Tx<'_>, id: EngagementId) -> Result<(), kernel::stop::Stop> {
    while let Some(seat) =
        store::whole(tx, id)?.seats.into_iter().find(|seat| seat.state == super::model::SeatState::Asked)
    {
        let asked = actor(tx, seat.post)?;
        seats::accept(tx, &asked, seat.id)?;
    }
    Ok(())
}

fn actor(tx: &mut kernel::db::Tx<'_>, post: PostId) -> Result<kernel::session::Actor, kernel::stop::Stop> {
    let held = post::by_id(tx, post)?.ok_or(kernel::stop::Stop::Missing)?;
    network::actor_of(tx, &held)
}

fn paper(fields: &[(&str, &str)]) -> template::Paper {
    fields.iter().map(|(code, words)| ((*code).to_owned(), (*words).to_owned())).collect()
}

/// The path of its page.
fn path(id: EngagementId) -> String {
    format!("/support/{}", kernel::id::to_text(id.number()))
}
