//! What the brief says of cities: who is like yours, why, and why not another.

use super::{SENTENCE, state};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_city_that_is_no_member_is_told_apart_from_one_too_far() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let bristol = leader.get(&format!("{path}?why-not=Bristol")).await;
        assert!(bristol.shows("Bristol is not a member, and this list shows members."));
        assert!(bristol.shows("Were it a member, it would be number"), "{}", bristol.body);
        let nairobi = leader.get(&format!("{path}?why-not=Nairobi")).await;
        assert!(nairobi.shows("The list is full before its turn"));
        assert!(nairobi.shows("To come in, this would have to be the same"));
    });
}

#[test]
fn a_name_that_no_city_has_brings_the_nearest_names() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let page = leader.get(&format!("{path}?why-not=Qqqqxyzzy")).await;
        assert!(page.shows("No city is called"));
    });
}

#[test]
fn the_whole_sum_of_a_city_opens_on_demand() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let page = leader.get(&format!("{path}?why=2996944")).await;
        assert!(page.shows("Every fact compared with Lyon"));
        assert!(page.shows("Part of the difference"));
    });
}

#[test]
fn the_sum_behind_a_practice_opens_on_demand() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let brief = leader.get(&path).await;
        assert!(!brief.shows("Strength of the evidence"), "eight sums weigh more than the list");
        let (_, link) = brief.body.split_once("href=\"?fit=").expect("each practice leads to its sum");
        let asked = link.split('#').next().expect("an id");
        let page = leader.get(&format!("{path}?fit={asked}")).await;
        assert_eq!((page.status, page.shows("Strength of the evidence")), (200, true));
    });
}

#[test]
fn two_cities_of_a_country_at_most_unless_asked() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let americans = |body: &str| {
            let members = body.split("Worth inviting").next().unwrap_or_default();
            members.matches(">United States<").count()
        };
        assert_eq!(americans(&leader.get(&path).await.body), 2);
        assert!(americans(&leader.get(&format!("{path}?country=own")).await.body) == 5);
    });
}
