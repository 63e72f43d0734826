//! What a person and the secretariat do with these pages, on both engines.

use crate::capabilities;
use crate::testing::{Role, for_each_engine};

#[test]
fn everybody_reads_what_is_held_in_their_language() {
    for_each_engine(async |world| {
        let page = world.browser().get("/privacy").await;
        for part in capabilities::personal_data() {
            assert!(page.shows(&(part.label)(kernel::language::Language::English)), "{}", part.key);
        }
        let page = world.browser().asks_for("ar").get("/accessibility").await;
        assert!(page.shows("إمكانية الوصول"));
    });
}

#[test]
fn somebody_downloads_their_own_data_in_one_file() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        assert_eq!(browser.get("/account/data").await.status, 200);
        let page = browser.post_form("/account/data", &[("as", "page")]).await;
        assert!(page.shows("What is held of you") && page.body.starts_with("<!doctype html>"), "{}", page.body);
        let file = browser.post_form("/account/data", &[]).await;
        let data: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
        let keys: Vec<&str> = capabilities::personal_data().iter().map(|part| part.key).collect();
        assert_eq!(data.as_object().expect("an object").keys().collect::<Vec<_>>(), keys);
        assert_eq!(data["person"]["email"], "leader.4393217@city.example");
        assert!(file.headers.iter().any(|(name, value)| *name == "content-disposition" && value.starts_with("attach")));
    });
}

#[test]
fn erasing_asks_once_more_and_then_signs_out() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        browser.get("/account/erasure").await;
        let unticked = browser.post_form("/account/erasure", &[]).await;
        assert!(browser.follow(&unticked).await.shows("Tick the box if you want to be erased"));
        let sent = browser.post_form("/account/erasure", &[("sure", "yes")]).await;
        assert_eq!(browser.follow(&sent).await.status, 200);
        assert_eq!(browser.get("/account").await.status, 401);
    });
}

#[test]
fn the_secretariat_looks_at_what_erased_people_wrote() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        leader.get("/").await;
        leader.post_form("/needs", &[("words", "Ask Amina about our sensors"), ("topic", "sensors")]).await;
        leader.get("/account/erasure").await;
        leader.post_form("/account/erasure", &[("sure", "yes")]).await;

        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get("/erasures").await.shows("Ask Amina about our sensors"));
        let looks = world.read(|tx| Ok(kernel::erasure::left_for_a_look(tx)?)).await;
        for look in looks {
            secretariat.get("/erasures").await;
            secretariat.post_form(&format!("/erasures/{}/look", look.id), &[]).await;
        }
        assert!(secretariat.get("/erasures").await.shows("Nothing to look at"));
    });
}

#[test]
fn what_is_over_its_time_is_counted_and_removed() {
    for_each_engine(async |world| {
        world.sign_in_as(Role::Leader).await;
        let count = async |class: &'static str| {
            let found = capabilities::retention().into_iter().find(|known| known.class == class).expect("a class");
            world.read(move |tx| (found.count)(tx)).await
        };
        assert_eq!(count("session").await, 0);
        world.clock.advance_seconds(30 * 86_400);
        assert_eq!(count("session").await, 1);
        for class in capabilities::retention() {
            world.write(move |tx| (class.clear)(tx)).await;
        }
        assert_eq!(count("session").await, 0);
    });
}
