//! What an assistant drafts, and all that they cannot do.

use kernel::web::{Method, Rule};

use super::assistant;
use crate::capabilities;
use crate::testing::{Browser, Role, World, for_each_engine};

const WORDS: &str = "Our libraries close before the commuters are back";

/// The assistant drafts a need; gives the draft's path.
async fn draft_need(robin: &mut Browser) -> String {
    robin.get("/needs").await;
    let drafted = robin.post_form("/needs", &[("words", WORDS), ("topic", "online-services")]).await;
    assert_eq!(drafted.status, 303, "{}", drafted.body);
    drafted.location
}

#[test]
fn a_holder_sends_with_one_press_what_was_drafted() {
    for_each_engine(async |world| {
        let mut robin = assistant(world).await;
        let draft = draft_need(&mut robin).await;
        assert!(robin.get(&draft).await.shows("It waits for the holder of the post"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get("/needs").await.shows(WORDS), "nothing is stated yet");
        let desk = leader.get("/").await;
        assert!(desk.shows(&format!("Robin Alder: {WORDS}")) && desk.shows("Send the draft"));
        leader.get(&draft).await;
        let sent = leader.post_form(&format!("{draft}/sending"), &[("words", WORDS)]).await;
        assert!(leader.follow(&sent).await.shows(WORDS));
        assert!(sent.location.starts_with("/needs/"), "{}", sent.location);
        assert!(!leader.get("/").await.shows(&format!("Robin Alder: {WORDS}")));
        assert!(leader.get(&draft).await.shows("The holder of the post sent it"));
        let acts = acts_on(world, &draft).await;
        assert_eq!(acts, ["draft_written", "draft_sent"], "who drafted and who sent is in the audit");
    });
}

/// The acts on a draft that its author and the leader have in their exports, which are the audit as people see it.
async fn acts_on(world: &World, draft: &str) -> Vec<&'static str> {
    let id = draft.trim_start_matches("/drafts/").to_owned();
    let mut found = Vec::new();
    for (mut browser, act) in
        [(assistant(world).await, "draft_written"), (world.sign_in_as(Role::Leader).await, "draft_sent")]
    {
        browser.get("/account/data").await;
        let data = browser.post_form("/account/data", &[]).await;
        let line = format!("\"act\":\"{act}\"");
        let compact: String = data.body.split_whitespace().collect();
        let has = compact.split('{').any(|entry| entry.contains(&line) && entry.contains(&id));
        found.extend(has.then_some(act));
    }
    found
}

#[test]
fn a_holder_changes_the_words_before_sending() {
    for_each_engine(async |world| {
        let draft = draft_need(&mut assistant(world).await).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&draft).await;
        let sent = leader.post_form(&format!("{draft}/sending"), &[("words", "Our libraries close too early")]).await;
        assert!(leader.follow(&sent).await.shows("Our libraries close too early"));
        let twice = leader.post_form(&format!("{draft}/sending"), &[("words", WORDS)]).await;
        assert!(twice.status >= 400, "a draft is sent once");
    });
}

#[test]
fn a_draft_with_an_error_comes_back_to_the_assistant() {
    for_each_engine(async |world| {
        let mut robin = assistant(world).await;
        let page = robin.get("/needs").await;
        assert!(page.shows("Get a brief: keep as a draft for the holder"));
        let again = robin.post_form("/needs", &[("words", " "), ("topic", "mobility")]).await;
        assert_eq!((again.status, again.shows("Enter at least one sentence")), (422, true));
    });
}

#[test]
fn either_lays_a_draft_aside_and_nothing_is_sent() {
    for_each_engine(async |world| {
        let mut robin = assistant(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for is_author in [true, false] {
            let draft = draft_need(&mut robin).await;
            let browser = if is_author { &mut robin } else { &mut leader };
            browser.get(&draft).await;
            let aside = browser.post_form(&format!("{draft}/laying-aside"), &[]).await;
            assert!(browser.follow(&aside).await.shows("It was laid aside"));
        }
        assert!(!leader.get("/needs").await.shows(WORDS));
    });
}

#[test]
fn a_draft_is_read_by_its_post_alone() {
    for_each_engine(async |world| {
        let draft = draft_need(&mut assistant(world).await).await;
        for role in [Role::OtherLeader, Role::Officer, Role::Secretariat] {
            let mut browser = world.sign_in_as(role).await;
            assert_eq!(browser.get(&draft).await.status, 404, "{role:?}");
            assert_eq!(browser.post_form(&format!("{draft}/sending"), &[("words", WORDS)]).await.status, 404);
        }
    });
}

#[test]
fn an_assistant_writes_by_no_route_that_does_not_say_so() {
    for_each_engine(async |world| {
        let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
        let closed = routes
            .filter(|route| route.method == Method::Post && matches!(route.rule, Rule::SignedIn | Rule::Functions(_)));
        let mut robin = assistant(world).await;
        for route in closed {
            let path: Vec<&str> =
                route.path.split('/').map(|part| if part.starts_with('{') { "1000000000000" } else { part }).collect();
            let answer = robin.post_from(Some("same-origin"), &path.join("/"), &[]).await;
            assert_eq!(answer.status, 403, "{}", route.path);
        }
        let refused = robin.post_from(Some("same-origin"), "/needs/1000000000000/state", &[]).await;
        assert!(refused.shows("Ask the holder of the post to do it."));
    });
}

#[test]
fn an_assistant_sees_the_pages_of_the_post_without_buttons_that_fail() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let stated = leader.post_form("/needs", &[("words", WORDS), ("topic", "online-services")]).await;
        let mut robin = assistant(world).await;
        let brief = robin.get(&stated.location).await;
        assert_eq!((brief.status, brief.shows(WORDS)), (200, true));
        let change = robin.get(&format!("{}/change", stated.location)).await;
        assert!(change.shows("only the holder of the post does this"));
        assert!(!change.body.contains(&format!("action=\"{}/state\"", stated.location)));
    });
}
