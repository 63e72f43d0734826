//! The peer support that a round began: what it is called, and that nobody is sent to find whom the round found.

use super::{own_seat, published, section};
use crate::testing::for_each_engine;

const WISH: [(&str, &str); 2] = [("f1", "Older residents stay away"), ("f2", "They come")];

#[test]
fn a_pair_is_called_by_its_round_and_both_cities() {
    for_each_engine(async |world| {
        let (_, mut kansas, mut lyon, _) = published(world).await;
        for browser in [&mut kansas, &mut lyon] {
            let list = browser.get("/support").await;
            assert!(section(&list, "own").contains("Winter round: Kansas City and Lyon"), "{}", section(&list, "own"));
        }
    });
}

#[test]
fn whoever_was_matched_waits_for_the_other_and_looks_for_nobody() {
    for_each_engine(async |world| {
        let (_, mut kansas, mut lyon, support) = published(world).await;
        world.clock.advance_seconds(60);
        kansas.get(&support).await;
        assert_eq!(kansas.post_form(&format!("{support}/entries"), &WISH).await.status, 303);
        let page = kansas.get(&support).await;
        assert!(page.shows("Wait for the matched city’s answer"), "{}", page.body);
        assert!(!page.shows("Find the mentor"), "in the list of steps neither");
        assert!(!page.body.contains(&format!("action=\"{support}/seats\"")), "nobody else is asked");
        assert!(kansas.get("/").await.shows("Wait for the matched city’s answer"), "on the desk too");
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/declining"), &[]).await.status, 303);
        let desk = kansas.get("/").await;
        assert!(!desk.shows("Wait for the matched city’s answer"), "there is nobody to wait for");
    });
}

#[test]
fn once_the_helper_said_yes_the_step_that_finds_them_is_passed_over() {
    for_each_engine(async |world| {
        let (_, mut kansas, mut lyon, support) = published(world).await;
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/acceptance"), &[]).await.status, 303);
        kansas.get(&support).await;
        assert_eq!(kansas.post_form(&format!("{support}/entries"), &WISH).await.status, 303);
        let desk = kansas.get("/").await;
        assert!(
            desk.shows("Agree on goals, rhythm and end") && !desk.shows("Find somebody who takes part"),
            "{}",
            desk.body
        );
    });
}
