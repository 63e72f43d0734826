//! The API as a program asks it.

use std::collections::BTreeSet;

use kernel::web::{Example, Route};
use serde_json::{Value, json};

use super::{CAPABILITY, openapi};
use crate::testing::{Page, Role, World, for_each_engine};

async fn json_at(world: &World, target: &str) -> Value {
    let page = world.browser().get(target).await;
    assert_eq!(page.status, 200, "{target}: {}", page.body);
    serde_json::from_str(&page.body).expect("an answer is JSON")
}

async fn example_of(world: &World, route: &Route) -> String {
    match route.example {
        Example::Itself => route.path.to_owned(),
        Example::Record(find) => world.read(find).await.expect("the demo has an example"),
    }
}

/// Names of an object's fields.
fn names(object: &Value) -> BTreeSet<&str> {
    object.as_object().expect("an object").keys().map(String::as_str).collect()
}

fn header<'p>(page: &'p Page, name: &str) -> Option<&'p str> {
    page.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

#[test]
fn every_resource_answers_with_the_fields_it_declares() {
    for_each_engine(async |world| {
        let document = openapi::document("http://localhost");
        let mut described = BTreeSet::new();
        for route in CAPABILITY.routes.iter().filter(|route| !route.path.ends_with(".json")) {
            let pointer = format!("/paths/{}/get/responses/200/content/application~1json/schema/$ref", escaped(route));
            let reference = document.pointer(&pointer).and_then(Value::as_str).expect("every route is described");
            let schema = document.pointer(reference.trim_start_matches('#')).expect("every schema is there");
            let answer = json_at(world, &example_of(world, route).await).await;
            assert_eq!(names(&answer), names(&schema["properties"]), "{}", route.path);
            described.insert(route.path);
        }
        assert_eq!(names(&document["paths"]), described);
        let served = json_at(world, "/api/v1/openapi.json").await;
        assert_eq!(served["components"], document["components"]);
    });
}

fn escaped(route: &Route) -> String {
    route.path.replace('/', "~1")
}

#[test]
fn following_the_parts_meets_every_entry_once() {
    for_each_engine(async |world| {
        for path in ["/api/v1/cities", "/api/v1/practices"] {
            let whole = json_at(world, path).await;
            let (mut met, mut next) = (Vec::new(), Some(format!("{path}?limit=7")));
            while let Some(target) = next {
                let part = json_at(world, &target).await;
                met.extend(part["items"].as_array().expect("a list").clone());
                next = part["next"].as_str().map(str::to_owned);
            }
            let first = whole["items"].as_array().expect("a list");
            assert_eq!(&met[..first.len()], first, "{path}");
            let ids: BTreeSet<&str> = met.iter().filter_map(|item| item["id"].as_str()).collect();
            assert_eq!(ids.len(), met.len(), "{path}");
        }
    });
}

#[test]
fn a_known_version_is_not_sent_again() {
    for_each_engine(async |world| {
        let first = world.browser().get("/api/v1/topics").await;
        let etag = header(&first, "etag").expect("data has a version").to_owned();
        let again = world.browser().get_with("/api/v1/topics", &[("if-none-match", &etag)]).await;
        assert_eq!((again.status, again.body.as_str(), header(&again, "etag")), (304, "", Some(etag.as_str())));
    });
}

#[test]
fn what_is_wrong_is_said_as_problem_details() {
    for_each_engine(async |world| {
        for (target, status, title) in [
            ("/api/v1/cities?limit=101", 400, "Bad Request"),
            ("/api/v1/cities/1000000000000", 404, "Not Found"),
            ("/api/v1/nothing", 404, "Not Found"),
        ] {
            let page = world.browser().get(target).await;
            let problem: Value = serde_json::from_str(&page.body).expect("a problem is JSON");
            assert_eq!(header(&page, "content-type"), Some("application/problem+json"), "{target}");
            assert_eq!((page.status, &problem["status"], &problem["title"]), (status, &json!(status), &json!(title)));
        }
    });
}

/// Holds trust line a50.
#[test]
fn a_session_changes_nothing_in_an_answer() {
    for_each_engine(async |world| {
        for route in CAPABILITY.routes {
            let target = example_of(world, route).await;
            let nobodys = world.browser().get(&target).await.body;
            assert_eq!(world.sign_in_as(Role::Leader).await.get(&target).await.body, nobodys, "{target}");
        }
    });
}

#[test]
fn a_page_leads_to_its_own_data() {
    for_each_engine(async |world| {
        let (cities, start) = (world.browser().get("/cities").await, world.browser().get("/").await);
        assert!(cities.body.contains("<a class=\"foot-link\" href=\"/api/v1/cities\">"));
        assert!(!start.body.contains("/api/v1"));
    });
}
