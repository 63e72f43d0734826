//! Consent is no until one says yes, per session where one says so; each change is kept.

use super::ahead;
use crate::agenda::{self, Line};
use crate::forum::Story;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

async fn items(world: &World) -> Vec<Line> {
    world.read(|tx| agenda::demo_items(tx, Story::Ahead)).await
}

async fn consent(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(&format!("{path}/needs")).await;
    let sent = browser.post_form(&format!("{path}/consents"), fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    browser.follow(&sent).await
}

#[test]
fn somebody_in_no_picture_may_be_in_pictures_of_one_session() {
    for_each_engine(async |world| {
        let (path, items) = (ahead(world).await, items(world).await);
        let item = items.first().expect("an item");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let list = format!("{path}/lists/pictures");
        let row = |page: &Page| {
            let rows: Vec<&str> = page.body.split("<tr").filter(|row| row.contains("Kansas City")).collect();
            rows.concat()
        };
        let before = secretariat.get(&list).await;
        assert!(row(&before).contains(">no<"), "who said nothing said no: {}", row(&before));
        let id = item.id.to_string();
        let but = [("pictures", "no"), ("pictures_otherwise", id.as_str()), ("recordings", "no")];
        consent(&mut leader, &path, &but).await;
        let after = secretariat.get(&list).await;
        assert!(row(&after).contains("no, but the other way round in"), "{}", row(&after));
        assert!(row(&after).contains(&item.title), "{}", row(&after));
    });
}

#[test]
fn each_change_of_a_consent_is_kept_and_shown_to_whoever_made_it() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        consent(&mut leader, &path, &[("pictures", "yes"), ("recordings", "no")]).await;
        let page = consent(&mut leader, &path, &[("pictures", "no"), ("recordings", "no")]).await;
        let (yes, no) = ("yes to pictures in the whole meeting", "no to pictures in the whole meeting");
        let lines = page.body.matches("to pictures in the whole meeting").count();
        assert!(page.shows(yes) && page.shows(no) && lines == 2, "{}", page.body);
        let again = consent(&mut leader, &path, &[("pictures", "no"), ("recordings", "no")]).await;
        assert_eq!(again.body.matches("to pictures in the whole meeting").count(), 2, "what is no change is not kept");
    });
}
