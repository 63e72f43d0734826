//! The list of needs and the desk, for those who work for a city and those who do not.

use crate::testing::{Page, Role, for_each_engine};

#[test]
fn only_who_may_state_a_need_is_shown_the_box() {
    for_each_engine(async |world| {
        for (role, may) in [(Role::Officer, true), (Role::President, false), (Role::Secretariat, false)] {
            let mut reader = world.sign_in_as(role).await;
            let (desk, list) = (reader.get("/").await, reader.get("/needs").await);
            assert_eq!([desk.shows("Get a brief"), list.shows("Get a brief")], [may, may], "{role:?}");
        }
    });
}

#[test]
fn needs_of_others_are_listed_with_their_city() {
    for_each_engine(async |world| {
        let mut reader = world.sign_in_as(Role::Secretariat).await;
        let list = reader.get("/needs").await;
        let line = "Los comercios de barrio no saben vender en línea";
        let after = list.body.split(line).nth(1).expect("it is listed");
        assert!(after[..400].contains("Medellín"), "{}", &after[..400]);
    });
}

#[test]
fn older_needs_follow_on_the_next_page() {
    for_each_engine(async |world| {
        let mut reader = world.sign_in_as(Role::Chair).await;
        let first = reader.get("/needs").await;
        let older = |page: &Page| {
            let before = page.body.split("/needs?before=").nth(1).and_then(|rest| rest.split('"').next());
            before.map(|before| format!("/needs?before={before}"))
        };
        let oldest = "Half of the laptops that we lend come back broken or not at all";
        let mut page = reader.get(&older(&first).expect("there are older ones")).await;
        while let (false, Some(next)) = (page.shows(oldest), older(&page)) {
            page = reader.get(&next).await;
        }
        assert_eq!([first.shows(oldest), page.shows(oldest)], [false, true]);
    });
}

#[test]
fn those_who_head_a_region_see_who_went_quiet_from_the_desk() {
    for_each_engine(async |world| {
        for (role, sees) in [(Role::President, true), (Role::Chair, true), (Role::Leader, false)] {
            assert_eq!(world.sign_in_as(role).await.get("/").await.shows("Quiet for 60 days"), sees, "{role:?}");
        }
    });
}

#[test]
fn the_desk_leads_to_what_a_post_comes_for() {
    for_each_engine(async |world| {
        let ways = [
            (Role::Secretariat, "/import/members"),
            (Role::Secretariat, "/organisations"),
            (Role::Chair, "/bodies"),
            (Role::President, "/letters/people"),
            (Role::Partner, "/organisations/"),
        ];
        for (role, path) in ways {
            let desk = world.sign_in_as(role).await.get("/").await;
            assert!(desk.body.contains(&format!("href=\"{path}")), "{role:?} {path}");
        }
    });
}

#[test]
fn what_a_function_works_with_stands_before_more() {
    for_each_engine(async |world| {
        for (role, path, is_first) in [
            (Role::Secretariat, "/letters", true),
            (Role::President, "/consultations", true),
            (Role::Partner, "/forums", true),
            (Role::Leader, "/letters", false),
        ] {
            let page = world.sign_in_as(role).await.get("/").await;
            let header = page.body.split("nav-more").next().expect("a header");
            assert_eq!(header.contains(&format!("href=\"{path}\"")), is_first, "{role:?} {path}");
            let first = header.split("class=\"nav-link\"").nth(1).expect("an entry");
            assert!(first.starts_with(" href=\"/\""), "the desk comes first: {first}");
        }
    });
}

#[test]
fn a_list_without_needs_says_why_it_is_empty() {
    for_each_engine(async |world| {
        let list = world.sign_in_as(Role::Partner).await.get("/needs").await;
        assert!(list.shows("No city has shared a need with you"), "{}", list.body);
    });
}
