//! Finding cities, as a page and as a file, and what a president sees of a region.

use crate::testing::{Browser, Role, for_each_engine};

#[test]
fn the_directory_is_filtered_by_country_and_name() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let france = stranger.get("/cities?country=FR").await;
        assert_eq!([france.shows("Lyon"), france.body.contains(">Nairobi</a>")], [true, false]);
        let named = stranger.get("/cities?name=LYO").await;
        assert!(named.shows("1 city"));
    });
}

#[test]
fn cities_stand_in_the_order_of_the_readers_language() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let page = stranger.get("/cities").await;
        let at = |name: &str| page.body.find(&format!(">{name}</a>")).expect(name);
        let names = ["Amman", "Mexico City", "Seoul", "Trikala", "Vienna", "Wellington"];
        assert!(names.is_sorted_by_key(|name| at(name)));
    });
}

#[test]
fn the_file_has_the_cities_of_the_page() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let file = stranger.get("/cities.csv?name=lyon").await;
        let lines: Vec<&str> = file.body.lines().collect();
        assert_eq!(lines[0].trim_start_matches('\u{feff}'), "City,Country,Region,Population");
        assert_eq!(lines.len(), 2);
        assert!(lines[1].starts_with("Lyon,France,Southern and Central Europe,"), "{}", lines[1]);
    });
}

#[test]
fn leads_are_shown_to_the_secretariat_only() {
    for_each_engine(async |world| {
        for (role, sees) in [(Role::Secretariat, true), (Role::Leader, false), (Role::Nobody, false)] {
            let page = world.sign_in_as(role).await.get("/cities?standing=lead").await;
            assert_eq!(page.shows("Rotterdam"), sees, "{role:?}");
        }
    });
}

#[test]
fn a_president_sees_who_went_quiet_in_the_own_region() {
    for_each_engine(async |world| {
        let own = region_with_oversight(&mut world.sign_in_as(Role::President).await).await;
        let all = region_with_oversight(&mut world.sign_in_as(Role::Chair).await).await;
        let none = region_with_oversight(&mut world.sign_in_as(Role::Leader).await).await;
        assert_eq!([own, all, none], [1, 7, 0]);
    });
}

/// On how many regions' pages a reader sees who went quiet.
async fn region_with_oversight(reader: &mut Browser) -> usize {
    let list = reader.get("/regions").await;
    let paths: Vec<&str> = list.body.split("href=\"").filter_map(|part| part.split('"').next()).collect();
    let mut seen = 0;
    for path in paths.into_iter().filter(|path| path.starts_with("/regions/")) {
        seen += usize::from(reader.get(path).await.shows("Terms that end soon"));
    }
    seen
}

#[test]
fn the_list_of_regions_says_how_many_went_quiet() {
    for_each_engine(async |world| {
        for (role, sees) in [(Role::Chair, true), (Role::Leader, false)] {
            let list = world.sign_in_as(role).await.get("/regions").await;
            assert_eq!(list.shows("quiet for 60 days"), sees, "{role:?}");
        }
    });
}

#[test]
fn a_call_is_noted_from_the_list_of_the_quiet() {
    for_each_engine(async |world| {
        let mut president = world.sign_in_as(Role::President).await;
        let path = president.get("/").await.body;
        let path =
            path.split("href=\"").filter_map(|part| part.split('"').next()).find(|path| path.starts_with("/regions/"));
        let region = president.get(path.expect("the desk leads to the region")).await;
        let calls = region
            .body
            .split("href=\"")
            .filter_map(|part| part.split('"').next())
            .find(|path| path.ends_with("/calls"));
        let calls = president.get(calls.expect("a quiet city can be called")).await;
        assert_eq!((calls.status, calls.shows("Note a call")), (200, true));
    });
}

#[test]
fn the_page_of_a_city_leads_to_its_practices() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let list = stranger.get("/cities?name=kansas").await;
        let city = list
            .body
            .split("href=\"")
            .filter_map(|part| part.split('"').next())
            .find(|path| path.starts_with("/cities/"));
        let city = stranger.get(city.expect("it is listed")).await;
        assert!(city.body.contains("href=\"/practices?city=Kansas+City\""), "{}", city.body);
        assert!(!city.body.contains(">US<"), "a country has a name");
        assert!(stranger.get("/practices?city=Kansas+City").await.shows("A digital equity plan"));
    });
}

#[test]
fn lists_of_the_network_lead_back_to_it() {
    for_each_engine(async |world| {
        let mut reader = world.sign_in_as(Role::Leader).await;
        for path in ["/regions", "/bodies", "/programmes", "/interests"] {
            let page = reader.get(path).await;
            let main = page.body.split("<main").nth(1).unwrap_or_default();
            assert!(main.contains("href=\"/cities\""), "{path}");
        }
        assert!(reader.get("/account").await.body.contains("/interests/new"));
    });
}
