//! Group A stays group A from drawing to drawing, and how sure it is stands as a figure beside it.

use super::{Story, begin, draw, end, kept, page_of, say};
use crate::testing::{World, for_each_engine};

/// So many phones that say the same to all three statements.
async fn vote(world: &World, page: &str, (people, side): (usize, &str)) {
    for _ in 0..people {
        let mut phone = world.browser();
        for _ in 0..3 {
            say(&mut phone, page, side).await;
        }
    }
}

#[test]
fn a_group_keeps_its_letter_when_the_other_becomes_the_larger() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        vote(world, &page, (36, "agree")).await;
        vote(world, &page, (21, "disagree")).await;
        draw(world);
        let first = kept(world, &page).await.expect("the first drawing").shown;
        let of = |shown: &super::super::showing::Shown| -> Vec<(&'static str, usize)> {
            shown.letters().into_iter().zip(shown.groups.iter().map(|group| group.size)).collect()
        };
        assert_eq!(first.letters(), ["A", "B"], "ten of them are held back, whoever they are: {:?}", of(&first));
        vote(world, &page, (25, "disagree")).await;
        end(world);
        let last = kept(world, &page).await.expect("the last drawing").shown;
        assert_eq!(of(&last), [("B", 45), ("A", 35)], "the larger stands first, and is B as before");
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("Group B: 45 people") && map.shows("Group A: 35 people"), "{}", map.body);
        let data: serde_json::Value =
            serde_json::from_str(&world.browser().get(&format!("/api/v1{page}/map")).await.body).expect("JSON");
        assert_eq!(data["map"]["groups"][0]["letter"], "B");
    });
}

#[test]
fn how_stable_the_groups_are_stands_on_the_map_and_who_is_unsure_is_drawn_smaller() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Seattle).await;
        let map = world.browser().get(&format!("{page}/map")).await;
        let shown = kept(world, &page).await.expect("drawn").shown;
        let [low, high] = shown.range;
        let figure = format!("Stability of the groups: {:.2} of 1, from {low:.2} to {high:.2}", shown.stability);
        assert!(low < shown.stability && shown.stability < high && map.shows(&figure), "{figure}: {}", map.body);
        assert_eq!(shown.dots.len(), shown.unsure.len());
        let unsure = shown.unsure.iter().filter(|unsure| **unsure).count();
        assert!(unsure > 0 && unsure < shown.dots.len(), "{unsure} of {}", shown.dots.len());
        assert!(map.shows("Hollow: a person who would often stand in another group"), "{}", map.body);
    });
}
