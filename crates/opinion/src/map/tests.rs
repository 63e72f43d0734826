//! What a map says of conversations that are known, and what it may not depend on.

use proptest::prelude::*;

use super::*;
use crate::votes::{Comment, Moderation, Side, Vote};
use draw::Draw;

/// Two camps of some people and a statement of each, one that all share, and noise.
fn camps(each: usize, statements: usize, seed: u64) -> Vec<Vote> {
    let mut draw = Draw::of_seed(seed);
    let mut votes = Vec::new();
    for voter in 0..2 * each {
        for statement in 0..statements {
            let agrees = if statement == 0 {
                0.95
            } else if (voter + statement) % 2 == 0 {
                0.9
            } else {
                0.1
            };
            let side = if draw.share() < agrees { Side::Agree } else { Side::Disagree };
            if draw.share() < 0.8 {
                votes.push(Vote { at: 0, voter: voter as i64, statement: statement as i64, side });
            }
        }
    }
    votes
}

fn map_of(votes: &[Vote]) -> Map {
    Map::of(&Votes::of(votes).expect("few"))
}

fn listed(id: i64, moderation: Moderation) -> Comment {
    Comment { id, moderation, is_meta: false, text: String::new() }
}

#[test]
fn two_camps_are_found_with_what_parts_and_what_joins_them() {
    let map = map_of(&camps(40, 20, 1));
    assert_eq!((map.participants, map.statements, map.points.len(), map.k()), (80, 20, 80, 2));
    assert!(map.points.iter().all(|placed| placed.group == map.points[(placed.voter % 2) as usize].group));
    assert!(map.has_clear_groups() && map.certainty.stability > 0.95, "{:?}", map.certainty);
    assert!((0..2).all(|group| map.certainty_of_group(group) > 0.95));
    assert_eq!(map.consensus[0].comment, 0);
    assert!(map.agreed_by_all().agree.contains(&0));
    let own = map.points[0].group;
    let sides = map.groups[own].representative.iter().map(|one| (one.comment % 2 == 0, one.side));
    assert!(sides.clone().all(|(is_own, side)| is_own == (side == Side::Agree)), "{:?}", map.groups[own]);
    assert_eq!(sides.count(), 5);
}

#[test]
fn how_sure_a_group_is_is_the_mean_of_its_members() {
    let map = map_of(&camps(9, 4, 5));
    for group in 0..map.k() {
        let members = map.points.iter().filter(|placed| placed.group == group);
        let stays: Vec<f64> = members.map(|placed| placed.stays).collect();
        assert!((map.certainty_of_group(group) - stays.iter().sum::<f64>() / stays.len() as f64).abs() < 1e-12);
    }
    assert!(map.points.iter().any(|placed| placed.stays < 1.0), "somebody could be in another group");
    assert_eq!(map.certainty_of_group(map.k()), 0.0, "nobody is in it");
}

#[test]
fn where_the_middle_of_a_group_stands_is_the_surer_the_more_people_are_asked() {
    let reach = |each: usize| {
        let map = map_of(&camps(each, 20, 1));
        assert_eq!(map.certainty.middles.len(), 2);
        for (spread, group) in map.certainty.middles.iter().zip(&map.groups) {
            let off = (spread.centre[0] - group.centre[0]).hypot(spread.centre[1] - group.centre[1]);
            assert!(spread.half[0] >= spread.half[1] && off <= spread.half[0], "{spread:?} {group:?}");
        }
        map.certainty.middles.iter().map(|spread| spread.half[0]).fold(0.0, f64::max)
    };
    let few = map_of(&camps(9, 4, 5));
    assert!(few.certainty.middles.iter().any(|spread| spread.half[0] > 0.1), "{:?}", few.certainty.middles);
    assert!(reach(80) < 0.7 * reach(15), "{} {}", reach(80), reach(15));
    assert!(map_of(&[]).certainty.middles.is_empty());
}

#[test]
fn votes_by_chance_are_no_clear_groups() {
    let mut draw = Draw::of_seed(3);
    for people in [30, 60, 120] {
        let cast = |at: usize, draw: &mut Draw| Vote {
            at: 0,
            voter: (at / 30) as i64,
            statement: (at % 30) as i64,
            side: if draw.share() < 0.5 { Side::Agree } else { Side::Disagree },
        };
        let votes: Vec<Vote> = (0..people * 30).map(|at| cast(at, &mut draw)).collect();
        let map = map_of(&votes);
        assert!(!map.has_clear_groups(), "{people}: {}", map.certainty.stability);
    }
}

#[test]
fn nobody_and_one_person_have_a_map_too() {
    let nobody = map_of(&[]);
    assert_eq!((nobody.k(), nobody.points.len(), nobody.consensus.len(), nobody.certainty.stability), (0, 0, 0, 0.0));
    let one = map_of(&camps(1, 3, 1)[..2]);
    assert_eq!((one.k(), one.points.len(), one.groups[0].size), (1, 1, 1));
    assert!(!one.has_clear_groups());
}

#[test]
fn the_tests_of_proportions_give_what_a_pocket_calculator_gives() {
    // n = 10, s = 9: 2 sqrt(10) (0.9 - 0.5).
    assert!((representative::one_proportion((8, 9)) - 2.529_822_128).abs() < 1e-9);
    // 9 of 10 against 3 of 12, pooled 12 of 22: 0.65 / sqrt(12/22 * 10/22 * (1/10 + 1/12)).
    assert!((representative::two_proportions((8, 9), (2, 11)) - 3.048_769_7).abs() < 1e-6);
    assert_eq!(representative::two_proportions((3, 3), (4, 4)), 0.0);
}

#[test]
fn each_group_is_shown_by_something_even_where_nothing_is_significant() {
    let map = map_of(&camps(2, 3, 5));
    assert!(map.k() > 0 && map.groups.iter().all(|group| !group.representative.is_empty()));
}

#[test]
fn a_rejected_statement_is_named_nowhere() {
    let votes = Votes::of(&camps(20, 10, 2)).expect("few");
    let map =
        Map::of(&votes.moderated(&[listed(1, Moderation::Rejected), listed(2, Moderation::Accepted)]).expect("few"));
    assert_eq!((map.statements, map.axes.components[0][1]), (10, 0.0));
    assert!(map.consensus.iter().all(|shared| shared.comment != 1) && map.consensus.len() == 9);
    assert!(map.groups.iter().flat_map(|group| &group.representative).all(|one| one.comment != 1));
    assert!(map.priorities(|_| false).iter().all(|one| one.comment != 1));
}

#[test]
fn consensus_is_the_product_of_what_groups_say() {
    let map = map_of(&camps(20, 10, 2));
    for shared in &map.consensus {
        let tally = |group: usize| map.tally(group, shared.comment as usize);
        let expected: Vec<f64> =
            (0..2).map(|group| f64::from(tally(group).agree + 1) / f64::from(tally(group).seen + 2)).collect();
        assert_eq!(shared.agree_by_group, expected);
        assert!((shared.score - expected[0] * expected[1]).abs() < 1e-12);
        assert!((shared.against - tally(0).disagreeing() * tally(1).disagreeing()).abs() < 1e-12);
    }
    assert!(map.consensus.is_sorted_by(|one, next| one.score >= next.score));
}

#[test]
fn a_statement_is_shown_the_more_the_newer_it_is() {
    let tally = Tally { agree: 3, disagree: 1, seen: 5 };
    // p = 2/7, a = 4/7, E = 0.5: 5/7 * 1.5 * 4/7 * (1 + 8 / 2).
    assert!((priority::weight(tally, 0.5) - 5.0 / 7.0 * 1.5 * 4.0 / 7.0 * 5.0).abs() < 1e-12);
    let map = map_of(&camps(20, 10, 2));
    let priorities = map.priorities(|id| id == 4);
    assert_eq!((priorities.len(), priorities[4].priority), (10, 49.0));
    let drawn = |draw: f64| next_statement(&priorities, |id| id != 3 && id != 4, draw);
    assert_eq!((drawn(0.0), drawn(0.999), next_statement(&priorities, |_| true, 0.5)), (Some(3), Some(4), None));
}

#[test]
fn people_of_each_region_are_counted_by_group() {
    let map = map_of(&camps(20, 20, 1));
    let people = [(0, "north"), (1, "north"), (2, "south"), (4_000, "south")];
    let counts = by_attribute(&map, &people);
    assert_eq!((counts["north"].by_group.as_slice(), counts["north"].without_group), (&[1, 1][..], 0));
    assert_eq!((counts["south"].by_group.iter().sum::<usize>(), counts["south"].without_group), (1, 1));
}

#[test]
fn groups_are_in_the_order_of_their_size() {
    let mut votes = camps(30, 20, 1);
    votes.retain(|vote| vote.voter % 2 == 1 || vote.voter < 40);
    let map = map_of(&votes);
    assert_eq!(map.groups.iter().map(|group| group.size).collect::<Vec<_>>(), [30, 20]);
    assert_eq!((map.points[0].group, map.points[1].group), (1, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_votes_changes_nothing(seed in any::<u64>(), people in 1..20_usize) {
        let votes = camps(people, 12, seed);
        let mut shuffled = votes.clone();
        let mut draw = Draw::of_seed(seed);
        (1..votes.len()).for_each(|at| shuffled.swap(at, draw.below(at + 1)));
        prop_assert_eq!(map_of(&votes), map_of(&shuffled));
    }

    #[test]
    fn other_ids_for_people_leave_the_groups_as_they_are(seed in any::<u64>(), people in 20..40_usize) {
        let votes = camps(people, 16, seed);
        let renamed: Vec<Vote> = votes.iter().map(|vote| Vote { voter: 1_000 - 7 * vote.voter, ..*vote }).collect();
        let (map, other) = (map_of(&votes), map_of(&renamed));
        let labels = |map: &Map| map.points.iter().map(|placed| placed.group).collect::<Vec<_>>();
        let mut back = labels(&other);
        back.reverse();
        prop_assert_eq!(crate::adjusted_rand(&labels(&map), &back), 1.0);
        prop_assert!((map.silhouette - other.silhouette).abs() < 1e-9);
    }
}
