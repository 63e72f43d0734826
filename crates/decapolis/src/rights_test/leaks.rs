//! What a reader may not read leaves no trace: not a word, not a count, not a different "not found".

use std::collections::BTreeMap;

use kernel::draw::Draw;
use kernel::stop::Stop;
use kernel::web::{Example, Method};

use super::records::Records;
use crate::capabilities;
use crate::testing::{Browser, Role, World, for_each_engine, post_of};

/// Words that no other record has.
const MARKER: &str = "Quokkas cannot renew their zebra licences";

/// Pages by address, without what is random in them.
type Pages = BTreeMap<String, String>;

/// Holds trust line a28.
#[test]
fn a_private_need_leaves_no_trace_for_anybody_else() {
    for_each_engine(async |world| {
        let mut targets = addresses(world).await;
        let mut browsers = BTreeMap::new();
        for role in Role::ALL {
            browsers.insert(role, world.sign_in_as(role).await);
        }
        let mut owner = world.sign_in_as(Role::Leader).await;
        let before = all_pages(&mut browsers, &targets).await;
        let need = owner.post_form("/needs", &[("words", MARKER), ("topic", "sensors")]).await.location;
        let after = all_pages(&mut browsers, &targets).await;
        for (role, pages) in &after {
            let is_own = matches!(role, Role::Leader | Role::Officer);
            let marked: Vec<&String> =
                pages.iter().filter(|(_, body)| body.contains(MARKER)).map(|(path, _)| path).collect();
            // The control: the same search finds the words for whom they are meant for.
            assert_eq!(marked.contains(&&"/needs".to_owned()), is_own, "{role:?} finds it on {marked:?}");
            assert!(is_own || *pages == before[role], "{role:?} sees a trace on {:?}", differing(pages, &before[role]));
        }
        targets = vec![need.clone(), format!("{need}/questions/six")];
        for (role, pages) in all_pages(&mut browsers, &targets).await {
            let is_own = matches!(role, Role::Leader | Role::Officer);
            assert!(pages.values().all(|body| body.contains(MARKER) == is_own), "{role:?} asks for it by its address");
        }
    });
}

/// Whether somebody of a role may read a need of a role's city with an audience.
fn may_read(reader: Role, owner: Role, audience: &str) -> bool {
    let is_own = match owner {
        Role::Leader => matches!(reader, Role::Leader | Role::Officer),
        _ => reader == owner,
    };
    is_own || (audience == "members" && reader.holds_a_post() && reader != Role::Partner)
}

/// Holds trust line a28.
#[test]
fn records_with_any_audience_leave_no_trace_beyond_it() {
    for_each_engine(async |world| {
        let mut draw = Draw::of_seed(28);
        let mut browsers = BTreeMap::new();
        for role in Role::ALL {
            browsers.insert(role, world.sign_in_as(role).await);
        }
        for round in 0..2 {
            let owner = *draw.one_of(&[Role::Leader, Role::OtherLeader]);
            let audience = *draw.one_of(&["city", "members"]);
            let words = format!("Quokka{round} licences number {}", draw.below(1_000_000));
            let searched = format!("/search?q=Quokka{round}");
            let mut targets = addresses(world).await;
            targets.push(searched.clone());
            let before = all_pages(&mut browsers, &targets).await;
            let mut hands = world.sign_in_as(owner).await;
            let need = hands.post_form("/needs", &[("words", words.as_str()), ("topic", "sensors")]).await.location;
            if audience == "members" {
                hands.post_form(&format!("{need}/audience"), &[("audience", audience)]).await;
            }
            let after = all_pages(&mut browsers, &targets).await;
            for (role, pages) in &after {
                let may_read = may_read(*role, owner, audience);
                let context = format!("{role:?}, {owner:?} for {audience}, {:?}", differing(pages, &before[role]));
                assert!(may_read || *pages == before[role], "a trace: {context}");
                let shows = pages.values().any(|body| body.contains(&words));
                assert_eq!(shows, may_read, "{context}");
            }
            let asked = all_pages(&mut browsers, &[need]).await;
            assert!(asked.iter().all(|(role, pages)| {
                pages.values().all(|body| body.starts_with("200") == may_read(*role, owner, audience))
            }));
        }
    });
}

/// Holds trust line a28.
#[test]
fn who_is_asked_about_a_private_need_does_not_read_it() {
    for_each_engine(async |world| {
        let mut owner = world.sign_in_as(Role::Leader).await;
        let need = owner.post_form("/needs", &[("words", MARKER), ("topic", "sensors")]).await.location;
        let asked = answering_post_of_other_city(world).await;
        let words = [("words", "How do you license animals?")];
        let question = owner.post_form(&format!("{need}/questions?post={asked}"), &words).await.location;
        let mut reader = world.sign_in_as(Role::OtherLeader).await;
        let page = reader.get(&question).await;
        assert_eq!((page.status, page.shows("How do you license animals?")), (200, true));
        let mut targets = addresses(world).await;
        targets.extend([question, need]);
        for target in targets {
            assert!(!reader.get(&target).await.shows(MARKER), "{target}");
        }
    });
}

/// Holds trust line a28.
#[test]
fn an_unreadable_record_looks_like_an_unknown_one() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
        for route in routes.filter(|route| route.path == "/needs/{need}" || route.path == "/questions/{question}") {
            if route.method == Method::Post {
                continue;
            }
            let unreadable = if route.path.contains("need}") { "private" } else { "others'" };
            let mut alike = Vec::new();
            for record in [unreadable, "unknown"] {
                let target = records.address(world, route, record).await;
                let page = world.sign_in_as(Role::Leader).await.get(&target).await;
                let id = target.rsplit('/').next().expect("an id").to_owned();
                alike.push((page.status, page.headers, without_tokens(&page.body).replace(&id, "ID")));
            }
            assert_eq!(alike[0], alike[1], "{}", route.path);
            assert_eq!(alike[0].0, 404);
        }
    });
}

/// Every page that is there without making anything. One's account lists one's own sessions, which are new in every walk.
async fn addresses(world: &World) -> Vec<String> {
    let mut targets = Vec::new();
    for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
        match route.example {
            _ if route.method == Method::Post || route.path == "/account" => {}
            Example::Itself => targets.push(route.path.to_owned()),
            Example::Record(find) => targets.extend(world.read(find).await),
        }
    }
    // One's own sessions are listed there, and the test itself begins one at every look.
    targets.retain(|target| target != "/account");
    targets
}

async fn all_pages(browsers: &mut BTreeMap<Role, Browser>, targets: &[String]) -> BTreeMap<Role, Pages> {
    let mut seen = BTreeMap::new();
    for (role, browser) in browsers {
        let mut pages = Pages::new();
        for target in targets {
            let page = browser.get(target).await;
            pages.insert(target.clone(), format!("{}\n{}", page.status, without_tokens(&page.body)));
        }
        seen.insert(*role, pages);
    }
    seen
}

/// A page without the values of its forms' hidden fields, which are new in every page.
fn without_tokens(html: &str) -> String {
    let mut parts = html.split("name=\"_form\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').map_or("", |(_, rest)| rest))
}

fn differing<'p>(one: &'p Pages, other: &Pages) -> Vec<&'p String> {
    one.iter().filter(|(path, body)| other.get(*path) != Some(*body)).map(|(path, _)| path).collect()
}

async fn answering_post_of_other_city(world: &World) -> String {
    let asked = world.read(|tx| post_of(tx, Role::OtherLeader)?.ok_or(Stop::Missing)).await;
    asked.0.to_string()
}
