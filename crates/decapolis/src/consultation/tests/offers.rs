//! Answer once: what the profile states, and that something is not known, is offered like any answer.

use serde_json::Value;

use super::asking::{NEW, draft, empty_draft};
use super::{program, send, sign, ways};
use crate::network;
use crate::testing::{Browser, Role, World, for_each_engine};

/// Opens a consultation, and gives the sheet of the leader's city.
async fn opened(world: &World, leader: &mut Browser, path: &str) -> String {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    assert_eq!(send(&mut secretariat, path, "/opening", &[]).await.status, 303);
    for _ in 0..5 {
        world.run_jobs(None);
    }
    ways(leader, path, "/consultation-sheets/").await.remove(0)
}

async fn read(program: &mut Browser, page: &str) -> Value {
    serde_json::from_str(&program.get(&format!("/api/v1{page}")).await.body).expect("data")
}

/// Confirms the first offer of a sheet, and gives its one answer as the data have it.
async fn confirmed((leader, program): (&mut Browser, &mut Browser), sheet: &str) -> Value {
    let page = leader.get(sheet).await;
    let (_, rest) = page.body.split_once("name=\"from\" value=\"").expect("an offer");
    let key = rest.split('"').next().expect("a key").to_owned();
    let answer = ways(leader, sheet, "/sheet-answers/").await.remove(0);
    let sent = send(leader, &answer, "/confirmation", &[("from", &key)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    read(program, sheet).await["answers"][0].clone()
}

#[test]
fn a_yes_or_no_of_the_profile_answers_a_question_that_names_it_with_one_click() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let city = world.read(|tx| Ok(network::city_at(tx, atlas::PlaceId::new(4_393_217))?.map(|city| city.id))).await;
        let city = format!("/cities/{}", city.expect("the demo has it"));
        let fact = [("fact", "open_data_portal"), ("value", "no"), ("year", "2025"), ("source", "The IT office")];
        assert_eq!(send(&mut leader, &city, "/facts", &fact).await.status, 303);
        let path = empty_draft(world, &NEW).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let words = "Is there a portal with open data?";
        let asked = |choices| {
            let shape = [("kind", "one"), ("language", "en"), ("words", words)];
            [shape[0], shape[1], shape[2], ("fact", "open_data_portal"), ("choices", choices)]
        };
        let three = send(&mut secretariat, &path, "/questions", &asked("Yes\nIn part\nNo")).await;
        assert!(three.status == 422 && three.shows("a yes or no for one with two choices"), "{}", three.body);
        assert_eq!(send(&mut secretariat, &path, "/questions", &asked("Yes\nNo")).await.status, 303);
        let sheet = opened(world, &mut leader, &path).await;
        let page = leader.get(&sheet).await;
        assert!(
            page.shows("Known before") && page.shows("from your profile") && page.shows("The IT office"),
            "{}",
            page.body
        );
        let answer = confirmed((&mut leader, &mut program(world, Role::Leader).await), &sheet).await;
        assert_eq!((answer["content"].as_str(), answer["source"].as_str()), (Some("2"), Some("profile")), "no");
    });
}

#[test]
fn that_it_is_not_a_citys_to_say_is_offered_when_it_is_asked_again() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let first = draft(world).await;
        let sheet = opened(world, &mut leader, &first).await;
        let answer = ways(&mut leader, &sheet, "/sheet-answers/").await.remove(0);
        let said = [("said", "not-ours"), ("edit", "0")];
        assert_eq!(send(&mut leader, &answer, "", &said).await.status, 303);
        assert_eq!(sign(&mut leader, &sheet, "no").await.status, 303);
        let mut program = program(world, Role::Leader).await;
        let question = read(&mut program, &first).await["questions"][0]["id"].as_str().expect("a question").to_owned();
        let second = empty_draft(world, &NEW).await;
        assert_eq!(send(&mut secretariat, &second, "/bank-questions", &[("taken", &question)]).await.status, 303);
        let sheet = opened(world, &mut leader, &second).await;
        let page = leader.get(&sheet).await;
        assert!(page.shows("Known before") && page.shows("Not ours to say"), "{}", page.body);
        assert!(page.shows("Who keeps the registers"), "where it was said: {}", page.body);
        let answer = confirmed((&mut leader, &mut program), &sheet).await;
        assert_eq!((answer["said"].as_str(), answer["source"].as_str()), (Some("not-ours"), Some("signed-before")));
    });
}
