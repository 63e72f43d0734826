//! Several for one, regions' quotas and repairs against what trying every set of pairs finds.

use matching::projects::{FailedOn, Project, ProjectRound, Student};
use matching::repair::repair;
use matching::transport::{Pair, Party, Quota, Transport, Unmet, Whose};
use proptest::prelude::*;

/// Every set of pairs within all capacities, forced pairs in it.
fn all_plans(transport: &Transport) -> Vec<Vec<(usize, usize)>> {
    let pairs: Vec<(usize, usize)> = transport.pairs.iter().map(|pair| (pair.row, pair.column)).collect();
    let fits = |plan: &Vec<(usize, usize)>| {
        let count = |which: &dyn Fn(&(usize, usize)) -> bool| plan.iter().filter(|pair| which(pair)).count();
        let within = |count: usize, quota: &Quota| count <= quota.capacity as usize;
        transport.rows.iter().enumerate().all(|(row, party)| within(count(&|pair| pair.0 == row), &party.quota))
            && transport.columns.iter().enumerate().all(|(at, party)| within(count(&|pair| pair.1 == at), &party.quota))
            && transport
                .row_groups
                .iter()
                .enumerate()
                .all(|(group, quota)| within(count(&|pair| transport.rows[pair.0].group == Some(group)), quota))
            && transport
                .column_groups
                .iter()
                .enumerate()
                .all(|(group, quota)| within(count(&|pair| transport.columns[pair.1].group == Some(group)), quota))
    };
    let plan = |bits: u32| (0..pairs.len()).filter(|at| bits >> at & 1 == 1).map(|at| pairs[at]).collect();
    (0..1 << pairs.len()).map(plan).filter(fits).collect()
}

fn cost(transport: &Transport, plan: &[(usize, usize)]) -> i128 {
    let taken = transport.pairs.iter().filter(|pair| plan.contains(&(pair.row, pair.column)));
    taken.map(|pair| i128::from(pair.cost)).sum()
}

fn empty_seats(transport: &Transport, plan: &[(usize, usize)]) -> u32 {
    transport.unmet(plan).iter().map(|unmet| unmet.wanted - unmet.got).sum()
}

fn quota() -> impl Strategy<Value = Quota> {
    (0_u32..2, 0_u32..3).prop_map(|(minimum, more)| Quota { minimum, capacity: minimum + more })
}

fn party() -> impl Strategy<Value = Party> {
    (quota(), prop::option::of(0_usize..2)).prop_map(|(quota, group)| Party { quota, group })
}

fn transport() -> impl Strategy<Value = Transport> {
    let parties = || prop::collection::vec(party(), 3);
    let groups = || prop::collection::vec(quota(), 2);
    let cells = prop::collection::vec(prop::option::weighted(0.8, -4_i64..5), 9);
    (parties(), parties(), groups(), groups(), cells).prop_map(|(rows, columns, row_groups, column_groups, cells)| {
        let pair = |(at, cost): (usize, Option<i64>)| Some(Pair { row: at / 3, column: at % 3, cost: cost? });
        let pairs = cells.into_iter().enumerate().filter_map(pair).collect();
        Transport { rows, columns, row_groups, column_groups, pairs, forced: vec![] }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn most_are_placed_then_minimums_then_cost(transport in transport()) {
        let rank = |plan: &Vec<(usize, usize)>| {
            (std::cmp::Reverse(plan.len()), empty_seats(&transport, plan), cost(&transport, plan))
        };
        let found = transport.solve();
        let best = all_plans(&transport).iter().map(rank).min().unwrap();
        prop_assert_eq!(rank(&found.pairs), best);
        prop_assert_eq!((found.cost, found.unmet), (best.2, transport.unmet(&found.pairs)));
    }

    #[test]
    fn the_cheapest_plan_leaves_what_does_not_pay(mut transport in transport()) {
        transport.rows.iter_mut().chain(&mut transport.columns).for_each(|party| party.quota.minimum = 0);
        transport.row_groups.iter_mut().chain(&mut transport.column_groups).for_each(|quota| quota.minimum = 0);
        let best = all_plans(&transport).iter().map(|plan| cost(&transport, plan)).min().unwrap();
        prop_assert_eq!(transport.solve_cheapest().cost, best);
    }

    #[test]
    fn a_forced_pair_stays_and_the_rest_is_best(mut transport in transport(), at in 0_usize..9) {
        let Some(pair) = transport.pairs.get(at).copied() else { return Ok(()) };
        let forced = (pair.row, pair.column);
        let rank = |transport: &Transport, plan: &Vec<(usize, usize)>| {
            (std::cmp::Reverse(plan.len()), empty_seats(transport, plan), cost(transport, plan))
        };
        let with = all_plans(&transport).into_iter().filter(|plan| plan.contains(&forced));
        let Some(best) = with.map(|plan| rank(&transport, &plan)).min() else { return Ok(()) };
        transport.forced.push(forced);
        let found = transport.solve();
        prop_assert!(found.pairs.contains(&forced));
        prop_assert_eq!(rank(&transport, &found.pairs), best);
    }

    #[test]
    fn a_repair_changes_as_little_as_can_be(before in transport(), gone in 0_usize..3, is_row in any::<bool>()) {
        let published = before.solve().pairs;
        let mut now = before;
        if is_row { now.rows[gone].quota.capacity = 0 } else { now.columns[gone].quota.capacity = 0 }
        let rank = |plan: &Vec<(usize, usize)>| {
            let new = plan.iter().filter(|pair| !published.contains(pair)).count();
            (std::cmp::Reverse(plan.len()), new, cost(&now, plan))
        };
        let found = repair(&now, &published);
        prop_assert_eq!(rank(&found.pairs), all_plans(&now).iter().map(rank).min().unwrap());
        prop_assert_eq!(found.kept.len() + found.ended.len(), published.len());
        prop_assert_eq!(found.kept.len() + found.new.len(), found.pairs.len());
    }
}

fn seats(capacity: u32, region: Option<usize>) -> Project {
    Project { quota: Quota::up_to(capacity), region }
}

#[test]
fn who_is_left_over_learns_what_each_wish_failed_on() {
    let student = |wishes: &[usize], region| Student { wishes: wishes.to_vec(), region };
    let round = ProjectRound {
        students: vec![student(&[0], None), student(&[0, 1, 2], None), student(&[0, 1], Some(0))],
        projects: vec![seats(1, None), seats(2, Some(0)), seats(1, None)],
        student_regions: vec![Quota::up_to(0)],
        project_regions: vec![Quota::up_to(0)],
        forbidden: vec![(1, 2)],
        ..ProjectRound::default()
    };
    let plan = round.solve();
    assert_eq!(plan.project_of, [Some(0), None, None]);
    let wishes: Vec<&[FailedOn]> = plan.left_over.iter().map(|left| left.wishes.as_slice()).collect();
    let second = [FailedOn::ProjectFull, FailedOn::ProjectRegionFull, FailedOn::Forbidden];
    assert_eq!(wishes, [&second[..], &[FailedOn::OwnRegionFull; 2][..]]);
}

#[test]
fn who_comes_from_a_full_region_learns_that_and_the_rest_count_their_ranks() {
    let student = |wishes: &[usize], region| Student { wishes: wishes.to_vec(), region };
    let round = ProjectRound {
        students: vec![student(&[0], Some(0)), student(&[0, 1], Some(0)), student(&[1, 2], None)],
        projects: vec![seats(1, None), seats(1, None), seats(1, None)],
        student_regions: vec![Quota::up_to(1)],
        forbidden: vec![(1, 0), (2, 1)],
        ..ProjectRound::default()
    };
    let plan = round.solve();
    assert_eq!((plan.project_of, plan.rank_sum), (vec![Some(0), None, Some(2)], 3));
    assert_eq!(plan.left_over.len(), 1);
    assert_eq!(plan.left_over[0].wishes, [FailedOn::Forbidden, FailedOn::OwnRegionFull]);
}

#[test]
fn a_minimum_that_is_reached_is_not_reported() {
    let wanted = |minimum| Party { quota: Quota { minimum, capacity: 2 }, group: None };
    let transport = Transport {
        rows: vec![wanted(0), wanted(0)],
        columns: vec![wanted(2), wanted(1)],
        pairs: vec![Pair { row: 0, column: 0, cost: 0 }, Pair { row: 1, column: 1, cost: 0 }],
        ..Transport::default()
    };
    assert_eq!(transport.solve().unmet, [Unmet { whose: Whose::Column(0), wanted: 2, got: 1 }]);
}

#[test]
fn a_repair_keeps_what_was_published_where_nothing_costs_anything() {
    let one = Party { quota: Quota::up_to(1), group: None };
    let pairs = [(0, 0), (0, 1), (1, 0), (1, 1)].map(|(row, column)| Pair { row, column, cost: 0 });
    let now = Transport { rows: vec![one; 2], columns: vec![one; 2], pairs: pairs.to_vec(), ..Transport::default() };
    for published in [[(0, 0), (1, 1)], [(0, 1), (1, 0)]] {
        assert_eq!(repair(&now, &published).pairs, published);
    }
}
