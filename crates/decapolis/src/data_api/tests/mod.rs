//! The API as programs ask it, and write by it.

mod description;
mod documentation;

mod limits;
mod organisations;
mod pages;
mod tokens;
mod writes;

use kernel::token::Scope;
use kernel::web::{Example, Method, Route};
use serde_json::{Value, json};

use super::CAPABILITY;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

async fn json_of(browser: &mut Browser, target: &str) -> Value {
    let page = browser.get(target).await;
    assert_eq!(page.status, 200, "{target}: {}", page.body);
    serde_json::from_str(&page.body).expect("an answer is JSON")
}

async fn json_at(world: &World, target: &str) -> Value {
    json_of(&mut world.browser(), target).await
}

/// A program that brings a new token of somebody of a role.
async fn program_of(world: &World, role: Role, scope: Scope) -> Browser {
    let token = world.token_of(role, scope).await.expect("this role has an account");
    world.browser().bearing(&token)
}

async fn example_of(world: &World, route: &Route) -> String {
    match route.example {
        Example::Itself => route.path.to_owned(),
        Example::Record(find) => world.read(find).await.expect("the demo has an example"),
    }
}

fn header<'p>(page: &'p Page, name: &str) -> Option<&'p str> {
    page.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

fn problem_of(page: &Page) -> Value {
    assert_eq!(header(page, "content-type"), Some("application/problem+json"), "{}", page.body);
    let problem: Value = serde_json::from_str(&page.body).expect("a problem is JSON");
    assert_eq!(problem["status"], json!(page.status));
    problem
}

#[test]
fn following_the_parts_meets_every_entry_once() {
    for_each_engine(async |world| {
        for (path, limit) in [
            ("/api/v1/cities", 7),
            ("/api/v1/practices", 7),
            ("/api/v1/regions", 2),
            ("/api/v1/organisations", 2),
            ("/api/v1/bodies", 1),
            ("/api/v1/programmes", 1),
            ("/api/v1/interests", 1),
        ] {
            let whole = json_at(world, path).await;
            let (mut met, mut next) = (Vec::new(), Some(format!("{path}?limit={limit}")));
            while let Some(target) = next {
                let part = json_at(world, &target).await;
                met.extend(part["items"].as_array().expect("a list").clone());
                next = part["next"].as_str().map(str::to_owned);
            }
            let first = whole["items"].as_array().expect("a list");
            assert!(first.len() > limit, "{path} has a second part");
            assert_eq!(&met[..first.len()], first, "{path}");
            let mut ids: Vec<&str> = met.iter().filter_map(|item| item["id"].as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), met.len(), "{path}");
        }
    });
}

#[test]
fn filters_of_the_page_narrow_the_data() {
    for_each_engine(async |world| {
        let french = json_at(world, "/api/v1/cities?country=FR&limit=1").await;
        assert_eq!(french["items"][0]["country"], "FR");
        assert!(french["next"].as_str().is_some_and(|next| next.contains("country=FR")), "{french}");
        let spanish = json_at(world, "/api/v1/practices?language=es").await;
        assert!(spanish["items"].as_array().is_some_and(|items| !items.is_empty()));
        for (path, kind) in [("/api/v1/organisations", "foundation"), ("/api/v1/interests", "nothing")] {
            let narrowed = json_at(world, &format!("{path}?kind={kind}")).await;
            let items = narrowed["items"].as_array().expect("a list");
            assert!(!items.is_empty() && items.iter().all(|item| item["kind"] == kind), "{narrowed}");
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
            ("/api/v1/cities?contry=FR", 400, "Bad Request"),
            ("/api/v1/organisations?kind=shop", 400, "Bad Request"),
            ("/api/v1/topics?access_token=decapolis_00", 400, "Bad Request"),
            ("/api/v1/cities/1000000000000", 404, "Not Found"),
            ("/api/v1/nothing", 404, "Not Found"),
            ("/api/v1/account", 401, "Unauthorized"),
        ] {
            let page = world.browser().get(target).await;
            assert_eq!((page.status, &problem_of(&page)["title"]), (status, &json!(title)), "{target}");
        }
    });
}

/// Holds trust line a50.
#[test]
fn a_session_changes_nothing_in_an_answer() {
    for_each_engine(async |world| {
        for route in CAPABILITY.routes.iter().filter(|route| route.method == Method::Get) {
            let target = example_of(world, route).await;
            let nobodys = world.browser().get(&target).await.body;
            assert_eq!(world.sign_in_as(Role::Leader).await.get(&target).await.body, nobodys, "{target}");
        }
    });
}

#[test]
fn a_page_leads_to_its_own_data() {
    for_each_engine(async |world| {
        let cities = world.browser().get("/cities").await;
        assert!(cities.body.contains("<a class=\"foot-link\" href=\"/api/v1/cities\">"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        for page in ["/", "/needs", "/account"] {
            assert!(!leader.get(page).await.body.contains("/api/v1"), "{page} is data for a token only");
        }
    });
}
