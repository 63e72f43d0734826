//! Interests by user story, on both engines: declared, read by everybody, ended and kept.

use crate::testing::{Browser, Role, for_each_engine};

const SHARES: [(&str, &str); 4] =
    [("kind", "shares"), ("named", "Lamp Works"), ("words", "Two per cent"), ("from", "2024-01-01")];

async fn declare(browser: &mut Browser) -> String {
    browser.get("/interests/new").await;
    let sent = browser.post_form("/interests", &SHARES).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

#[test]
fn a_declared_tie_is_public_and_ending_keeps_it() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = declare(&mut leader).await;
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        assert!(stranger.get("/interests?kind=shares").await.shows("Lamp Works"));
        assert!(!stranger.get("/interests?kind=gift").await.shows("Lamp Works"));
        assert!(stranger.get(&path).await.shows("Two per cent"));
        leader.get(&path).await;
        let sent = leader.post_form(&format!("{path}/end"), &[]).await;
        assert!(!leader.follow(&sent).await.shows("This tie has ended"), "it cannot be ended twice");
        let list = stranger.get("/interests").await;
        assert!(list.shows("Lamp Works") && list.shows("ended"));
    });
}

#[test]
fn nobody_else_ends_what_somebody_declared() {
    for_each_engine(async |world| {
        let path = declare(&mut world.sign_in_as(Role::Leader).await).await;
        for (role, status) in [(Role::Officer, 403), (Role::Secretariat, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            let page = browser.get(&path).await;
            assert!(!page.shows("This tie has ended"), "{role:?}");
            assert_eq!(browser.post_form(&format!("{path}/end"), &[]).await.status, status, "{role:?}");
        }
    });
}

#[test]
fn nothing_to_declare_ends_with_the_first_tie() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/interests/new").await;
        assert_eq!(leader.post_form("/interests/nothing", &[]).await.status, 303);
        assert!(leader.get("/interests?kind=nothing").await.body.contains("Nothing to declare"));
        declare(&mut leader).await;
        leader.get("/interests/new").await;
        let refused = leader.post_form("/interests/nothing", &[]).await;
        assert_eq!((refused.status, refused.shows("You declared ties that stand")), (403, true));
    });
}

#[test]
fn who_has_not_declared_is_seen_by_the_secretariat() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let before = rows(&secretariat.get("/interests/missing").await.body);
        leader.get("/interests/new").await;
        leader.post_form("/interests/nothing", &[]).await;
        let after = rows(&secretariat.get("/interests/missing").await.body);
        assert_eq!(before - after, 1);
        assert_eq!(leader.get("/interests/missing").await.status, 403);
    });
}

fn rows(html: &str) -> usize {
    html.matches("<tr").count()
}

#[test]
fn a_tie_without_other_side_comes_back_with_all_errors() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/interests/new").await;
        let again = leader.post_form("/interests", &[("kind", ""), ("from", "")]).await;
        let shown = ["Choose a kind of tie", "Choose an organisation or name another one", "Say what the tie is"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 3]));
    });
}

#[test]
fn a_tie_stands_on_the_organisations_page_too() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let list = stranger.get("/organisations?kind=university").await;
        let at = list.body.rfind("href=\"/organisations/").expect("one");
        let path = list.body[at..].trim_start_matches("href=\"").split('"').next().expect("an address").to_owned();
        let page = stranger.get(&path).await;
        assert!(page.shows("Paid advice: Harbour University (invented)"), "{path}");
    });
}
