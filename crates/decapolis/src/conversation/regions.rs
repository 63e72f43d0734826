//! Of members: how each region's people are spread over the groups. A region of fewer than five is not shown, nor others from which it
//! would follow; who works for no city, such as the secretariat, is a region of its own here, so that nobody is left over.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::id::Id;
use kernel::post;
use kernel::stop::Fault;
use opinion::{Map, by_attribute};
use serde::{Deserialize, Serialize};

use super::hiding;
use super::model::ConversationId;
use super::store::voting;
use crate::network;

/// A region's people on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RegionShares {
    /// The number of the region; nothing for those of no region.
    pub(super) region: Option<i64>,
    /// In a hundred of them, group by group.
    pub(super) percents: Vec<u8>,
}

/// The region of each who signed in to vote, as it is today.
pub(super) fn of_voters(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<(i64, Option<i64>)>, Fault> {
    let mut found = Vec::new();
    for (voter, person) in voting::people(tx, id)? {
        let mut region = None;
        for held in post::held_by(tx, person)? {
            if region.is_none() {
                region = network::city_of_circle(tx, held.home)?.map(|city| city.region.number());
            }
        }
        found.push((voter.number(), region));
    }
    Ok(found)
}

/// What may be shown of regions, of which each needs so many people.
pub(super) fn counted(map: &Map, of_voters: &[(i64, Option<i64>)], people_min: usize) -> Vec<RegionShares> {
    let names: BTreeMap<Option<i64>, String> = of_voters
        .iter()
        .map(|(_, region)| (*region, region.map(|region| region.to_string()).unwrap_or_default()))
        .collect();
    let people: Vec<(i64, &str)> =
        of_voters.iter().filter_map(|(voter, region)| Some((*voter, names.get(region)?.as_str()))).collect();
    let counts = by_attribute(map, &people);
    // A region of which nobody is on the map is none: it has no share to be hidden.
    let there: Vec<_> = counts
        .iter()
        .map(|(name, counts)| (*name, &counts.by_group))
        .filter(|(_, by_group)| sum(by_group) > 0)
        .collect();
    let sums: Vec<usize> = there.iter().map(|(_, by_group)| sum(by_group)).collect();
    let shown = hiding::shown(&sums, people_min);
    let shares = |(name, by_group): &(&str, &Vec<usize>)| {
        let all = sum(by_group);
        let percent = |count: &usize| u8::try_from((200 * count + all) / (2 * all)).unwrap_or(100);
        RegionShares { region: name.parse().ok(), percents: by_group.iter().map(percent).collect() }
    };
    there.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(region, _)| shares(region)).collect()
}

fn sum(counts: &[usize]) -> usize {
    counts.iter().sum()
}

#[cfg(test)]
mod tests {
    use opinion::{Side, Vote, Votes};

    use super::*;

    /// Two camps on eight statements: the first so many voters, and all others.
    fn map(first: i64, all: i64) -> Map {
        let side = |voter: i64| if voter < first { Side::Agree } else { Side::Disagree };
        let votes: Vec<Vote> = (0..all)
            .flat_map(|voter| (0..8).map(move |statement| Vote { at: 0, voter, statement, side: side(voter) }))
            .collect();
        Map::of(&Votes::of(&votes).expect("few"))
    }

    #[test]
    fn a_region_is_shown_by_shares_and_a_small_one_hides_another() {
        let map = map(12, 20);
        let region = |voter: i64| Some(if voter < 10 { 1 } else { 2 });
        let two: Vec<(i64, Option<i64>)> = (0..20).map(|voter| (voter, region(voter))).collect();
        let shares = counted(&map, &two, 5);
        let expected = [(Some(1), vec![100, 0]), (Some(2), vec![20, 80])];
        assert_eq!(shares.iter().map(|one| (one.region, one.percents.clone())).collect::<Vec<_>>(), expected);
        let with_one = |voter: i64| if voter == 19 { None } else { region(voter) };
        let three: Vec<(i64, Option<i64>)> = (0..20).map(|voter| (voter, with_one(voter))).collect();
        let shown: Vec<Option<i64>> = counted(&map, &three, 5).iter().map(|one| one.region).collect();
        assert_eq!(shown, [Some(1)], "the one of no region would follow from the others");
    }
}
