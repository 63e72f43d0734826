//! Who reads names and agreements in the data of organisations and bodies.

use kernel::token::Scope;
use serde_json::Value;

use super::super::CAPABILITY;
use super::{example_of, json_of, program_of};
use crate::testing::{Browser, Role, World, for_each_engine};

/// What a program reads at a route's example.
async fn read(world: &World, program: &mut Browser, path: &str) -> Value {
    let route = CAPABILITY.routes.iter().find(|route| route.path == path).expect("a resource");
    let target = example_of(world, route).await;
    json_of(program, &target).await
}

fn count(list: &Value) -> usize {
    list.as_array().expect("a list").len()
}

#[test]
fn who_holds_a_seat_reads_only_the_posts_own_scope() {
    for_each_engine(async |world| {
        for scope in Scope::ALL {
            let mut program = program_of(world, Role::Leader, scope).await;
            let body = read(world, &mut program, "/api/v1/bodies/{body}").await;
            assert!(count(&body["seats"]) > 0);
            let mut seats = body["seats"].as_array().into_iter().flatten();
            assert_eq!(seats.any(|seat| seat["holder"].is_string()), scope >= Scope::Post, "{body}");
        }
    });
}

#[test]
fn an_organisation_shows_each_scope_what_it_may_read() {
    for_each_engine(async |world| {
        let mut member = program_of(world, Role::OtherLeader, Scope::Members).await;
        let agreed = read(world, &mut member, "/api/v1/partnerships/{partnership}").await;
        assert_eq!(agreed["state"], "agreed");
        let partner = format!("/api/v1/organisations/{}", agreed["organisation"].as_str().expect("an id"));
        for scope in Scope::ALL {
            let mut program = program_of(world, Role::Leader, scope).await;
            let data = json_of(&mut program, &partner).await;
            let partnerships = data["partnerships"].as_array().expect("a list");
            assert!(partnerships.iter().any(|one| one["id"] == agreed["id"]), "everybody reads it: {data}");
            assert!(partnerships.iter().all(|one| one["state"] != "proposed"), "{data}");
            assert_eq!(count(&data["people"]) > 0, scope >= Scope::Post, "{data}");
        }
    });
}

#[test]
fn only_who_sees_the_page_of_terms_reads_their_data() {
    for_each_engine(async |world| {
        for (role, status) in [(Role::Secretariat, 200), (Role::Leader, 403)] {
            let page = program_of(world, role, Scope::Post).await.get("/api/v1/terms").await;
            assert_eq!(page.status, status, "{}", page.body);
        }
    });
}
