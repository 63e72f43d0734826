//! The published agenda as files.

use super::{add, demo, publish, seated_meeting};
use crate::forum::Story;
use crate::testing::{Role, for_each_engine};

#[test]
fn files_have_what_was_published_without_what_is_closed_and_without_people() {
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
