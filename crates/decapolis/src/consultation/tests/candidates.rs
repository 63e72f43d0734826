//! A network that is about to start: it asks cities that are only deciding, and none of them is a member yet.

use super::super::{demo, store};
use super::asking::deciding_draft;
use super::{close, data, number, send};
use crate::testing::{Role, World, for_each_engine};

/// Some of the cities that were asked answer and sign.
async fn answer_some(world: &World, path: &str, cities: std::ops::Range<usize>) {
    let id = number(path);
    let answer = move |tx: &mut kernel::db::Tx<'_>| {
        let id = kernel::id::Id::from_number(id);
        let sheets = store::sheet::sheets(tx, id)?;
        let mut chosen = sheets.iter().enumerate().skip(cities.start).take(cities.len());
        chosen.try_for_each(|(at, sheet)| demo::answer(tx, id, sheet, at))
    };
    world.write::<()>(answer).await;
}

/// The result of the first question, as the results' data have it for somebody.
async fn first_result(world: &World, role: Role, path: &str) -> serde_json::Value {
    let read = data(world, role, &format!("{path}/results")).await;
    let read: serde_json::Value = serde_json::from_str(&read).expect("data");
    read["questions"][0].clone()
}

#[test]
fn a_network_without_members_gets_results_from_cities_that_are_deciding() {
    for_each_engine(async |world| {
        world.execute("UPDATE membership SET state = 'pending' WHERE state = 'active'").expect("the database answers");
        let path = deciding_draft(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(send(&mut secretariat, &path, "/opening", &[]).await.status, 303);
        for _ in 0..5 {
            world.run_jobs(None);
        }
        answer_some(world, &path, 0..4).await;
        assert!(first_result(world, Role::Secretariat, &path).await["all"].is_null(), "four tell of single ones");
        answer_some(world, &path, 4..7).await;
        close(world, &path);
        let result = first_result(world, Role::OtherLeader, &path).await;
        assert_eq!(result["all"]["answered"], 7, "{result}");
        for region in result["regions"].as_array().expect("regions") {
            assert!(region["answered"].as_u64() >= Some(5), "{region}");
        }
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        leader.keep_cookie("language", "en");
        let page = leader.get(&format!("{path}/results")).await;
        assert!(page.shows("from cities that were deciding whether to join: 7"), "{}", page.body);
    });
}
