//! Acts on needs, each failing at its first statement, its second, its third: nothing is ever left half done.

use kernel::db::Tx;
use kernel::post;
use kernel::session::Actor;
use kernel::stop::{FaultKind, Stop};

use super::model::{Need, NeedState, NewNeed};
use super::{acts, store};
use crate::network;
use crate::testing::{Role, contents, for_each_engine, post_of};

type Act = fn(&mut Tx<'_>) -> Result<(), Stop>;

/// In the order of a need's life.
const ACTS: [(&str, Act); 4] = [("state_need", state), ("ask", ask), ("answer", answer), ("move_need", close)];

fn actor(tx: &mut Tx<'_>, role: Role) -> Result<Actor, Stop> {
    let (post, _) = post_of(tx, role)?.ok_or(Stop::Missing)?;
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}

/// The newest need of Kansas City.
fn newest_need(tx: &mut Tx<'_>, leader: &Actor) -> Result<Need, Stop> {
    let city = network::city_of_circle(tx, leader.home)?.ok_or(Stop::Missing)?;
    store::needs_of_city(tx, city.id, leader.post)?.into_iter().next().ok_or(Stop::Missing)
}

fn state(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let leader = actor(tx, Role::Leader)?;
    let city = network::city_of_circle(tx, leader.home)?.ok_or(Stop::Missing)?;
    let new = NewNeed {
        city: city.id,
        topic: "sensors".to_owned(),
        is_topic_chosen: true,
        words: "Nobody trusts our cameras".to_owned(),
        language: leader.language,
    };
    acts::state_need(tx, &leader, &new).map(drop)
}

fn ask(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let (leader, other) = (actor(tx, Role::Leader)?, actor(tx, Role::OtherLeader)?);
    let need = newest_need(tx, &leader)?;
    acts::ask(tx, &leader, need.id, other.post, "How did you begin?").map(drop)
}

fn answer(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let (leader, other) = (actor(tx, Role::Leader)?, actor(tx, Role::OtherLeader)?);
    let need = newest_need(tx, &leader)?;
    let asked = store::questions_of(tx, need.id)?.into_iter().next().ok_or(Stop::Missing)?;
    acts::answer(tx, &other, asked.id, "With one street")
}

fn close(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let leader = actor(tx, Role::Leader)?;
    let need = newest_need(tx, &leader)?;
    acts::move_need(tx, &leader, need.id, NeedState::Met, "We took the rules of Lyon")
}

#[test]
fn an_act_that_fails_anywhere_leaves_nothing_behind() {
    for_each_engine(async |world| {
        for (name, act) in ACTS {
            let before = contents(world.db().place());
            let mut failed = 0;
            while let Err(Stop::Fault(fault)) = fail_at(world.db(), name, act, failed + 1).await {
                failed += 1;
                assert_eq!(fault.kind, FaultKind::DiskFull, "{name} at {failed}");
            }
            assert!(failed > 5, "{name} has more statements than {failed}");
            assert_eq!(contents(world.db().place()), before, "{name} failed at each of {failed} statements");
            world.write(act).await;
            assert_ne!(contents(world.db().place()), before, "{name} was done at last");
        }
    });
}

/// Runs an act that fails at a statement of its own; when it has none so late, it is refused instead of kept.
async fn fail_at(db: &kernel::db::Db, name: &'static str, act: Act, n: usize) -> Result<(), Stop> {
    db.write(name, move |tx| {
        tx.fail_at(n);
        act(tx)?;
        Err(Stop::Malformed("done, but not to be kept"))
    })
    .await
}
