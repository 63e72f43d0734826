//! Stable matchings against what trying everything finds on small rounds.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use matching::stable::{
    Hospital, Lots, Market, Matching, Proposing, Ranking, Round, Ties, WhyNot, blocking_pairs, faults, solve,
    unmet_minimums, why_not,
};
use proptest::prelude::*;

/// Every matching of acceptable pairs within capacities.
fn all_matchings(round: &Round) -> Vec<Matching> {
    let market = Market::new(round).unwrap();
    let mut partial = vec![Matching { hospital_of: Vec::new() }];
    for list in &round.residents {
        let mut next = Vec::new();
        for matching in partial {
            for hospital in list.who().map(Some).chain([None]) {
                let mut longer = matching.clone();
                longer.hospital_of.push(hospital);
                let mut padded = longer.clone();
                padded.hospital_of.resize(round.residents.len(), None);
                if faults(&market, &padded).is_empty() {
                    next.push(longer);
                }
            }
        }
        partial = next;
    }
    partial
}

fn stable_matchings(round: &Round) -> Vec<Matching> {
    let market = Market::new(round).unwrap();
    all_matchings(round).into_iter().filter(|matching| is_stable(round, &market, matching)).collect()
}

/// The definition, word by word, from the lists as they were stated.
fn is_stable(round: &Round, market: &Market, matching: &Matching) -> bool {
    let residents = matching.residents_of(round.hospitals.len());
    let wants = |resident: usize, hospital: usize| {
        let list = &round.residents[resident];
        let Some(rank) = list.rank_of(hospital) else { return false };
        matching.hospital_of[resident].is_none_or(|own| list.rank_of(own).is_none_or(|own| rank < own))
    };
    let wanted = |resident: usize, hospital: usize| {
        let Hospital { capacity, prefers, .. } = &round.hospitals[hospital];
        let Some(rank) = prefers.rank_of(resident) else { return false };
        residents[hospital].len() < *capacity as usize
            || residents[hospital].iter().any(|held| prefers.rank_of(*held).is_none_or(|held| rank < held))
    };
    let mut blocking = Vec::new();
    for resident in 0..round.residents.len() {
        for hospital in 0..round.hospitals.len() {
            if wants(resident, hospital) && wanted(resident, hospital) {
                blocking.push((resident, hospital));
            }
        }
    }
    let mut found = blocking_pairs(market, matching);
    found.sort_unstable();
    assert_eq!(found, blocking);
    blocking.is_empty()
}

fn size(matching: &Matching) -> usize {
    matching.hospital_of.iter().flatten().count()
}

/// A ranking of some of `others`: an order, how many of it, and which are tied with the one before.
fn ranking(others: usize, with_ties: bool) -> impl Strategy<Value = Ranking> {
    let order = Just((0..others).collect::<Vec<usize>>()).prop_shuffle();
    (order, 0..=others, prop::collection::vec(prop::bool::weighted(0.4), others)).prop_map(
        move |(order, length, tied)| {
            let mut ties: Vec<Vec<usize>> = Vec::new();
            for (one, tied) in order.into_iter().take(length).zip(tied) {
                match ties.last_mut() {
                    Some(tie) if tied && with_ties => tie.push(one),
                    _ => ties.push(vec![one]),
                }
            }
            Ranking::with_ties(&ties)
        },
    )
}

fn round(residents: usize, hospitals: usize, with_ties: bool) -> impl Strategy<Value = Round> {
    let hospital = (0_u32..3, ranking(residents, with_ties));
    let hospital = hospital.prop_map(|(capacity, prefers)| Hospital { capacity, minimum: 0, prefers });
    let lists = prop::collection::vec(ranking(hospitals, with_ties), residents);
    (lists, prop::collection::vec(hospital, hospitals))
        .prop_map(|(residents, hospitals)| Round { residents, hospitals })
}

fn lots(round: &Round, seed: u64) -> Lots {
    let residents: Vec<String> = (0..round.residents.len()).map(|resident| format!("r{resident}")).collect();
    let hospitals: Vec<String> = (0..round.hospitals.len()).map(|hospital| format!("h{hospital}")).collect();
    let names = |names: &'_ [String]| -> Vec<String> { names.to_vec() };
    let (residents, hospitals) = (names(&residents), names(&hospitals));
    let residents: Vec<&str> = residents.iter().map(String::as_str).collect();
    let hospitals: Vec<&str> = hospitals.iter().map(String::as_str).collect();
    Lots::draw(&seed.to_string(), &residents, &hospitals)
}

fn rank(round: &Round, resident: usize, matching: &Matching) -> usize {
    let own = matching.hospital_of[resident];
    own.map_or(usize::MAX, |own| round.residents[resident].rank_of(own).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn each_side_that_proposes_gets_its_best(round in round(4, 3, false)) {
        let all = stable_matchings(&round);
        let lots = Lots::as_listed(&round);
        let from = |proposing| solve(&round, proposing, Ties::Break, &lots).unwrap();
        let (residents, hospitals) = (from(Proposing::Residents), from(Proposing::Hospitals));
        prop_assert!(all.contains(&residents) && all.contains(&hospitals));
        for other in &all {
            for resident in 0..4 {
                prop_assert!(rank(&round, resident, &residents) <= rank(&round, resident, other));
                prop_assert!(rank(&round, resident, &hospitals) >= rank(&round, resident, other));
            }
        }
    }

    #[test]
    fn the_same_are_left_over_in_every_stable_matching(round in round(4, 3, false)) {
        let found = solve(&round, Proposing::Residents, Ties::Break, &Lots::as_listed(&round)).unwrap();
        for other in stable_matchings(&round) {
            prop_assert_eq!(other.unmatched(), found.unmatched());
            let sizes = |matching: &Matching| matching.residents_of(3).iter().map(Vec::len).collect::<Vec<_>>();
            prop_assert_eq!(sizes(&other), sizes(&found));
        }
    }

    #[test]
    fn nobody_who_proposes_gains_by_ranking_untruly(
        round in round(4, 3, true), liar in 0_usize..4, lie in ranking(3, true), seed in 0_u64..4
    ) {
        let lots = lots(&round, seed);
        let truth = solve(&round, Proposing::Residents, Ties::Break, &lots).unwrap();
        let mut told = round.clone();
        told.residents[liar] = lie;
        let lied = solve(&told, Proposing::Residents, Ties::Break, &lots).unwrap();
        let true_rank = |matching: &Matching| match matching.hospital_of[liar] {
            // A place that one would not have is worse than none.
            Some(own) => round.residents[liar].rank_of(own).unwrap_or(usize::MAX),
            None => usize::MAX - 1,
        };
        prop_assert!(true_rank(&truth) <= true_rank(&lied));
    }

    #[test]
    fn ties_broken_by_lot_leave_no_blocking_pair(round in round(4, 3, true), seed in 0_u64..4) {
        let market = Market::new(&round).unwrap();
        for proposing in [Proposing::Residents, Proposing::Hospitals] {
            let found = solve(&round, proposing, Ties::Break, &lots(&round, seed)).unwrap();
            prop_assert!(is_stable(&round, &market, &found));
            prop_assert_eq!(faults(&market, &found), vec![]);
        }
    }

    #[test]
    fn kiraly_matches_two_thirds_of_the_most(round in round(5, 3, true), seed in 0_u64..4) {
        let market = Market::new(&round).unwrap();
        let most = stable_matchings(&round).iter().map(size).max().unwrap();
        for proposing in [Proposing::Residents, Proposing::Hospitals] {
            let found = solve(&round, proposing, Ties::Kiraly, &lots(&round, seed)).unwrap();
            prop_assert!(is_stable(&round, &market, &found));
            prop_assert_eq!(faults(&market, &found), vec![]);
            prop_assert!(3 * size(&found) >= 2 * most, "{} of {}", size(&found), most);
        }
    }

    #[test]
    fn why_not_is_true_of_every_pair(round in round(4, 3, true), seed in 0_u64..4) {
        let market = Market::new(&round).unwrap();
        let found = solve(&round, Proposing::Residents, Ties::Break, &lots(&round, seed)).unwrap();
        for resident in 0..4 {
            for hospital in 0..3 {
                let own = rank(&round, resident, &found);
                let wish = round.residents[resident].rank_of(hospital);
                let taken = found.residents_of(3)[hospital].len();
                let holds = match why_not(&round, &market, &found, resident, hospital) {
                    WhyNot::Together => found.hospital_of[resident] == Some(hospital),
                    WhyNot::NotWished => wish.is_none(),
                    WhyNot::NotListed => round.hospitals[hospital].prefers.rank_of(resident).is_none(),
                    WhyNot::HasBetter => wish.unwrap() > own,
                    WhyNot::HasEqual => wish.unwrap() == own,
                    WhyNot::Full { seats, alike } => seats == taken && alike <= seats && wish.unwrap() < own,
                    WhyNot::NoSeats => round.hospitals[hospital].capacity == 0,
                    WhyNot::Blocking => false,
                };
                prop_assert!(holds);
            }
        }
    }
}

#[test]
fn who_is_nowhere_and_which_seats_stay_empty_is_named() {
    let hospital = |capacity, minimum| Hospital { capacity, minimum, prefers: Ranking::strict([0, 1, 2, 3]) };
    let round = Round {
        residents: vec![Ranking::strict([0]), Ranking::default(), Ranking::strict([0, 1]), Ranking::default()],
        hospitals: vec![hospital(3, 3), hospital(2, 0), hospital(1, 1), hospital(2, 2)],
    };
    let market = Market::new(&round).unwrap();
    let matching = Matching { hospital_of: vec![Some(0), None, Some(0), None] };
    assert_eq!(matching.unmatched(), [1, 3]);
    assert_eq!(unmet_minimums(&market, &matching), [(0, 3, 2), (2, 1, 0), (3, 2, 0)]);
    let full = Matching { hospital_of: vec![Some(0), Some(2), Some(0), Some(0)] };
    assert_eq!(unmet_minimums(&market, &full), [(3, 2, 0)]);
}
