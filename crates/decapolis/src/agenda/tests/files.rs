//! The published agenda as files.

use super::{add, demo, publish, seated_meeting};
use crate::forum::Story;
use crate::testing::{Role, for_each_engine};

#[test]
fn files_have_what_was_published_without_what_is_closed_and_under_chatham_house_without_people() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Today).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for file in ["schedule.xml", "schedule.json", "calendar.ics"] {
            let page = leader.get(&format!("{meeting}/{file}")).await;
            assert!(page.status == 200 && page.body.contains("Data that suppliers"), "{file}: {}", page.body);
            assert!(!page.body.contains("Closed hour") && !page.body.contains("Deputy"), "{file}: {}", page.body);
        }
        let calendar = leader.get(&format!("{meeting}/calendar.ics")).await;
        let report = calendar::check(calendar.body.as_bytes()).expect("a calendar");
        assert_eq!((report.problems, report.events > 3), (Vec::new(), true));
    });
}

#[test]
fn where_names_may_be_told_programmes_name_who_confirmed_with_topics_and_papers() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Ahead).await;
        let id: crate::forum::MeetingId = meeting.rsplit('/').next().expect("a part").parse().expect("an id");
        let open = format!("UPDATE meeting SET is_confidential = FALSE WHERE id = {}", kernel::id::Id::number(id));
        let mut leader = world.sign_in_as(Role::Leader).await;
        let file = format!("{meeting}/schedule.json");
        let read = async |browser: &mut crate::testing::Browser| {
            let text = browser.get(&file).await.body;
            let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            read["schedule"]["conference"].clone()
        };
        let persons = |read: &serde_json::Value| read.to_string().matches("\"public_name\":\"").count();
        let before = read(&mut leader).await;
        assert_eq!(persons(&before), 0, "under the Chatham House rule nobody is named");
        world.execute(&open).expect("the database answers");
        let after = read(&mut leader).await;
        assert!(persons(&after) > 0, "{after}");
        assert!(after["tracks"].as_array().is_some_and(|tracks| !tracks.is_empty()), "{after}");
        assert!(after.to_string().contains("/agenda-papers/"), "{after}");
    });
}

#[test]
fn there_are_no_files_before_an_agenda_is_published() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        assert_eq!(secretariat.get(&format!("{meeting}/calendar.ics")).await.status, 404);
        publish(&mut secretariat, &meeting, "The first one").await;
        assert_eq!(secretariat.get(&format!("{meeting}/calendar.ics")).await.status, 200);
    });
}
