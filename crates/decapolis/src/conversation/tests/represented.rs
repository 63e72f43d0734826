//! Who takes part and who is missing: census groups named, answered or not, hidden where small, and weighed beside what was counted.

use super::{begin, draw, end, rows, say};
use crate::testing::{Browser, Role, World, for_each_engine};

const AGE: [(&str, &str); 4] = [
    ("name_1", "Age"),
    ("source_1", "Census of the city"),
    ("year_1", "2020"),
    ("classes_1", "Under 30: 50\n30 and over: 50"),
];

/// A conversation whose residents are asked for their age.
async fn asked(world: &World) -> String {
    let page = begin(world, "open").await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get(&format!("{page}/census")).await;
    let named = leader.post_form(&format!("{page}/census"), &AGE).await;
    assert_eq!(named.status, 303, "{}", named.body);
    page
}

/// A device that votes on all three statements and says its class.
async fn takes_part(world: &World, page: &str, (side, class): (&str, &str)) -> Browser {
    let mut phone = world.browser();
    for _ in 0..3 {
        say(&mut phone, page, side).await;
    }
    phone.get(page).await;
    assert_eq!(phone.post_form(&format!("{page}/classes"), &[("class_1", class)]).await.status, 303);
    phone
}

#[test]
fn a_voter_is_asked_after_three_votes_and_may_rather_not_say() {
    for_each_engine(async |world| {
        let page = asked(world).await;
        let before = rows(world, "conversation_voter_class").len();
        let mut phone = world.browser();
        for _ in 0..2 {
            say(&mut phone, &page, "agree").await;
        }
        assert!(!phone.get(&page).await.shows("About you"), "first what they came for");
        say(&mut phone, &page, "agree").await;
        let asked = phone.get(&page).await;
        assert!(asked.shows("About you") && asked.shows("Under 30") && asked.shows("Rather not say"));
        assert!(!asked.body.contains(" checked"), "nothing is chosen for them");
        for class in ["0", "2"] {
            phone.get(&page).await;
            assert_eq!(phone.post_form(&format!("{page}/classes"), &[("class_1", class)]).await.status, 303);
            assert!(phone.get(&page).await.body.contains(&format!("value=\"{class}\" checked")), "and may be changed");
        }
        phone.get(&page).await;
        let none = phone.post_form(&format!("{page}/classes"), &[("class_1", "3")]).await.status;
        assert_eq!(none, 400, "there is no such class");
        assert_eq!(rows(world, "conversation_voter_class").len(), before + 1, "a class on the voter, and no more");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_form(&format!("{page}/census"), &AGE).await.status, 403, "what was said stands");
        phone.get(&page).await;
        assert_eq!(phone.post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        assert_eq!(rows(world, "conversation_voter_class").len(), before, "it goes with the votes");
    });
}

#[test]
fn weighted_shares_stand_beside_the_counted_and_go_where_a_class_is_small() {
    for_each_engine(async |world| {
        let page = asked(world).await;
        let mut last = None;
        for number in 0..22 {
            let own = if number < 12 { ("agree", "1") } else { ("disagree", "2") };
            last = Some(takes_part(world, &page, own).await);
        }
        draw(world);
        end(world);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("Who takes part, and who is missing: Age") && map.shows("20 people said"), "{}", map.body);
        assert!(map.shows("Shares of the population: Census of the city, 2020"));
        let counted = map.body.find("As counted").expect("both are shown");
        let weighted = map.body.find("Weighted</th>").expect("both are shown");
        assert!(counted < weighted && map.shows("Nobody counts for less than 0.3 or more than 3 voices"));
        let listed = world.browser().get(&format!("{page}/statements")).await;
        let (_, rest) = listed.body.split_once("/conversation-statements/").expect("a statement");
        let one = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
        assert!(world.browser().get(&one).await.shows("Weighted as the population: 50% agree, 50% disagree."));
        let mut leaves = last.expect("somebody");
        leaves.get(&page).await;
        assert_eq!(leaves.post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        draw(world);
        let after = world.browser().get(&format!("{page}/map")).await;
        assert!(
            after.shows("20 people said") && after.body.contains("Weighted</th>"),
            "one who leaves is told by nothing"
        );
    });
}

#[test]
fn a_class_of_nine_is_shown_nowhere_and_nothing_is_weighted_by_it() {
    for_each_engine(async |world| {
        let page = asked(world).await;
        for number in 0..21 {
            let own = if number < 12 { ("agree", "1") } else { ("disagree", "2") };
            takes_part(world, &page, own).await;
        }
        draw(world);
        end(world);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("20 people said"), "{}", map.body);
        assert!(map.shows("not shown") && map.shows("Votes are not weighted"), "{}", map.body);
        let listed = world.browser().get(&format!("{page}/statements")).await;
        let (_, rest) = listed.body.split_once("/conversation-statements/").expect("a statement");
        let one = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
        assert!(!world.browser().get(&one).await.shows("Weighted as the population"));
    });
}

#[test]
fn shares_without_source_or_sum_come_back_with_all_that_is_wrong() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/census")).await;
        let wrong = [("name_1", "Age"), ("year_1", "soon"), ("classes_1", "Under 30: 50\n30 and over: 20")];
        let refused = leader.post_form(&format!("{page}/census"), &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.shows("Enter the source of the shares") && refused.shows("The shares sum to 70, not to 100"));
        assert!(refused.shows("30 and over: 20"), "what was typed comes back");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{page}/census")).await.status, 403);
    });
}
