//! Versions in other languages, withdrawal, and who may not write.

use super::writing::{begin, leader, shown, write};
use crate::testing::{Role, for_each_engine};

#[test]
fn preconditions_are_shown_back_as_sentences() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        let path = begin(&mut writer).await;
        let row = [("fact", "population"), ("comparison", "at_least"), ("value", "50.000")];
        write(&mut writer, &path, "preconditions", "entries?part=preconditions", &row).await;
        let page = writer.get(&format!("{path}/writing?part=preconditions")).await;
        assert!(page.shows("50,000"), "{}", page.body);
        let wrong = [("fact", "data_team"), ("comparison", "at_least"), ("value", "3")];
        let again = write(&mut writer, &path, "preconditions", "entries?part=preconditions", &wrong).await;
        assert_eq!(again.status, 422);
        let remove = "removals?part=preconditions";
        write(&mut writer, &path, "preconditions", remove, &[("entry", "0")]).await;
        assert!(!writer.get(&format!("{path}/writing?part=preconditions")).await.shows("50,000"));
    });
}

#[test]
fn a_version_in_another_language_is_a_persons() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        let path = begin(&mut writer).await;
        let french = [("title", "Un guichet du soir"), ("summary", "Des bénévoles aident.")];
        writer.get(&format!("{path}/writing?part=version&language=fr")).await;
        writer.post_form(&format!("{path}/texts?part=version&language=fr"), &french).await;
        writer.keep_cookie("language", "fr");
        let page = writer.get(&path).await;
        assert!(page.shows("Un guichet du soir"));
        assert!(page.body.contains("?version=original"));
    });
}

#[test]
fn a_withdrawn_practice_is_left_to_its_city() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        let path = shown(&mut writer).await;
        writer.get(&format!("{path}/writing")).await;
        let again = writer.post_form(&format!("{path}/withdrawal"), &[("reason", " ")]).await;
        assert_eq!(again.status, 422);
        let gone = writer.post_form(&format!("{path}/withdrawal"), &[("reason", "The numbers were wrong")]).await;
        assert_eq!(gone.status, 303, "{}", gone.body);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&path).await.status, 404);
        assert!(writer.get(&path).await.shows("The numbers were wrong"));
        assert_eq!(writer.get(&format!("{path}/writing")).await.status, 403);
    });
}

#[test]
fn another_city_cannot_write_in_a_practice() {
    for_each_engine(async |world| {
        let path = shown(&mut leader(world).await).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let refused = other.post_form(&format!("{path}/basics"), &[("topic", "sensors")]).await;
        assert_eq!((refused.status, refused.shows("another city")), (403, true));
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(secretariat.get(&format!("{path}/writing")).await.status, 200);
    });
}
