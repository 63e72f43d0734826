//! Notes of calls: kept by those who serve the network, with what is to happen next on their desk.

use kernel::erasure;

use super::{OTHER_PLACE, OWN_PLACE, city};
use crate::capabilities;
use crate::testing::{Role, for_each_engine, post_of};

const SAID: &str = "They ask for a visit in autumn";

#[test]
fn a_call_and_its_next_step_stand_where_they_belong() {
    for_each_engine(async |world| {
        let (page, _) = city(world, OWN_PLACE).await;
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let calls = format!("{page}/calls");
        writer.get(&calls).await;
        let typed = [("day", "2026-04-10"), ("words", SAID), ("next", "Find a host city"), ("due", "2026-04-18")];
        assert_eq!(writer.post_form(&calls, &typed).await.status, 303);
        assert!(writer.get(&page).await.shows(SAID));
        let desk = writer.get("/").await;
        assert!(desk.shows("Find a host city"), "{}", desk.body);
        let link = desk.body.split("href=\"/calls/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
        let call = format!("/calls/{}", desk_link(&desk.body, "Find a host city").unwrap_or_else(|| link.to_owned()));
        writer.get(&call).await;
        assert_eq!(writer.post_form(&format!("{call}/completion"), &[]).await.status, 303);
        assert!(!writer.get("/").await.shows("Find a host city"));
    });
}

/// The id in the last link to a call after some words of a page.
fn desk_link(body: &str, words: &str) -> Option<String> {
    let after = body.split_once(words)?.1;
    let link = after.split("href=\"/calls/").nth(1)?;
    Some(link.split('"').next()?.to_owned())
}

#[test]
fn notes_of_calls_are_for_those_who_serve_the_network() {
    for_each_engine(async |world| {
        let (page, _) = city(world, OWN_PLACE).await;
        let calls = format!("{page}/calls");
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        writer.get(&calls).await;
        writer.post_form(&calls, &[("day", "2026-04-10"), ("words", SAID)]).await;
        for role in Role::ALL {
            let mut browser = world.sign_in_as(role).await;
            let sees = browser.get(&page).await.shows(SAID);
            let opens = browser.get(&calls).await.status == 200;
            let serves = matches!(role, Role::Secretariat | Role::Chair);
            let may_serve = serves || matches!(role, Role::President | Role::Deputy);
            assert!(sees == opens && (sees == serves || may_serve), "{role:?}");
        }
    });
}

#[test]
fn a_call_without_words_comes_back_with_all_errors() {
    for_each_engine(async |world| {
        let (page, _) = city(world, OTHER_PLACE).await;
        let calls = format!("{page}/calls");
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        writer.get(&calls).await;
        let again = writer.post_form(&calls, &[("day", "2027-01-01"), ("next", "Write to them")]).await;
        let shown = ["today or before", "Enter what was said", "Enter the day by which", "Write to them"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 4]), "{}", again.body);
    });
}

#[test]
fn notes_of_calls_with_an_erased_person_are_looked_at() {
    for_each_engine(async |world| {
        let (page, _) = city(world, OTHER_PLACE).await;
        let calls = format!("{page}/calls");
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        writer.get(&calls).await;
        let (post, person) = world.read(|tx| Ok(post_of(tx, Role::OtherLeader)?.expect("held"))).await;
        let post = post.to_string();
        let typed = [("day", "2026-04-13"), ("post", post.as_str()), ("words", SAID), ("next", ""), ("due", "")];
        assert_eq!(writer.post_form(&calls, &typed).await.status, 303);
        let by = world.read(|tx| Ok(post_of(tx, Role::Secretariat)?.expect("held"))).await;
        world
            .write(move |tx| {
                let parts = capabilities::personal_data();
                erasure::erase(tx, &parts, person, (by.1, by.0)).map(drop)
            })
            .await;
        let looks = writer.get("/erasures").await;
        assert!(looks.shows(SAID) && looks.shows("a call"), "{}", looks.body);
    });
}
