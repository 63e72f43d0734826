//! Somebody without an account looks for the cities likest to their own.

use crate::testing::{Role, for_each_engine};

#[test]
fn a_stranger_sees_the_members_likest_to_any_city() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        for (typed, title) in [("Bristol", "Members most like Bristol"), ("كولونيا", "Members most like Köln")]
        {
            let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
            let page = stranger.get(&format!("/likeness?city={typed}")).await;
            let shown = [title, "Cities of the network like it", "Practices that fit", "What joining would add"];
            assert_eq!((page.status, shown.map(|words| page.shows(words))), (200, [true; 4]), "{typed}");
        }
    });
}

#[test]
fn the_whole_sum_stays_on_the_page_of_the_city() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let page = stranger.get("/likeness?place=2654675&why=4393217").await;
        assert!(page.shows("Members most like Bristol") && page.shows("Why Kansas City"));
    });
}

#[test]
fn another_language_and_the_print_keep_the_city() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let page = stranger.get("/likeness?place=2654675").await;
        assert!(page.body.contains("back=%2Flikeness%3Fplace%3D2654675\""), "the links of the languages");
        assert!(page.body.contains("/likeness?place=2654675</p>"), "the sheet says where it is from");
        let chosen = stranger.get("/choice?language=es&back=%2Flikeness%3Fplace%3D2654675").await;
        assert_eq!(chosen.location, "/likeness?place=2654675");
    });
}

#[test]
fn no_share_of_words_is_told_where_no_need_was_stated() {
    for_each_engine(async |world| {
        let page = world.sign_in_as(Role::Nobody).await.get("/likeness?place=2654675").await;
        let told = ["no need was stated", "of the words of your need"].map(|words| page.shows(words));
        assert_eq!(told, [true, false]);
    });
}

#[test]
fn only_cities_called_so_today_are_offered_as_meant() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let (porto, tripoli) =
            (stranger.get("/likeness?city=Porto").await, stranger.get("/likeness?city=Tripoli").await);
        assert_eq!([porto.shows("Was another one meant?"), tripoli.shows("Was another one meant?")], [false, true]);
    });
}

#[test]
fn an_unknown_city_is_answered_with_the_nearest_names() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let page = stranger.get("/likeness?city=Kanzasvillebergxx").await;
        assert_eq!((page.status, page.shows("The nearest names:")), (200, true));
        assert_eq!(stranger.get("/likeness?place=1").await.status, 404);
    });
}

#[test]
fn the_front_page_says_honest_numbers() {
    for_each_engine(async |world| {
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        let page = stranger.get("/").await;
        let shown = ["of 60 members", "Towns’ share", "Days until an ask is answered", "never"];
        assert_eq!(shown.map(|words| page.shows(words)), [true; 4]);
    });
}

#[test]
fn the_main_language_is_called_by_its_name() {
    for_each_engine(async |world| {
        let lyon = world.read(|tx| Ok(crate::network::city_at(tx, atlas::PlaceId::new(2_996_944))?)).await;
        let path = format!("/cities/{}", lyon.expect("a member").id);
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        assert!(stranger.get(&path).await.shows("French"));
        stranger.keep_cookie("language", "es");
        assert!(stranger.get(&path).await.shows("francés"));
    });
}
