//! A picture of oneself by user story, on both engines.

use kernel::file::Portrait;

use crate::forum::{Story, demo_meeting};
use crate::testing::{Browser, Role, World, for_each_engine};

/// A whole picture, as somebody would send it.
fn picture() -> Vec<u8> {
    Portrait::drawn([250, 240, 230], [20, 30, 40]).jpeg().to_vec()
}

async fn send(browser: &mut Browser, (name, bytes): (&str, &[u8])) -> crate::testing::Page {
    browser.get("/account/portrait").await;
    browser.post_named_file("/account/portrait/upload", &[], (name, bytes)).await
}

/// The pictures that the book of today's meeting shows to somebody.
async fn shown_in_book(world: &World, browser: &mut Browser) -> Vec<String> {
    let meeting = world.read(|tx| demo_meeting(tx, Story::Today)).await.expect("the demo has one");
    let page = browser.get(&format!("/meetings/{meeting}/book")).await;
    let sources = page.body.split("src=\"/meeting-seats/").skip(1);
    sources.map(|rest| format!("/meeting-seats/{}", rest.split('"').next().unwrap_or_default())).collect()
}

#[test]
fn who_comes_to_the_same_meeting_sees_the_picture_and_nobody_else_does() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/account/portrait").await;
        assert_eq!(leader.post_form("/account/portrait/removal", &[]).await.status, 303);
        let before = shown_in_book(world, &mut leader).await;
        let sent = send(&mut leader, ("me.jpg", &picture())).await;
        assert_eq!((sent.status, sent.location.as_str()), (303, "/account/portrait"), "{}", sent.body);
        let after = shown_in_book(world, &mut leader).await;
        let own = after.iter().find(|path| !before.contains(path)).expect("a picture more than before");
        let seen = leader.get(own).await;
        let kind = seen.headers.iter().find(|(name, _)| *name == "content-type").map(|(_, value)| value.as_str());
        assert_eq!((seen.status, kind), (200, Some("image/jpeg")));
        assert_eq!(world.sign_in_as(Role::Partner).await.get(own).await.status, 200, "a partner who comes");
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(own).await.status, 404, "one who does not come");
        assert_eq!(world.browser().get(own).await.status, 401);
        leader.get("/account/portrait").await;
        assert_eq!(leader.post_form("/account/portrait/removal", &[]).await.status, 303);
        assert_eq!(leader.get(own).await.status, 404, "it is gone");
        assert_eq!(shown_in_book(world, &mut leader).await, before);
    });
}

#[test]
fn what_is_no_picture_comes_back_with_its_reason_and_the_old_one_stays() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(send(&mut leader, ("me.jpg", &picture())).await.status, 303);
        let cut = &picture()[..300];
        for (name, bytes) in [("me.png", b"<svg onload=alert(1)>".as_slice()), ("me.jpg", cut)] {
            let again = send(&mut leader, (name, bytes)).await;
            assert!(again.status == 422 && again.shows("JPEG or PNG picture that is whole"), "{}", again.body);
        }
        let nothing = send(&mut leader, ("", b"")).await;
        assert!(nothing.status == 422 && nothing.shows("Choose a picture"), "{}", nothing.body);
        assert_eq!(leader.get("/account/portrait/picture").await.status, 200, "the old one stays");
    });
}
