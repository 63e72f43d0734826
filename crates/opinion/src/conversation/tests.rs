//! A map that follows votes, beside the map of all of them.

use proptest::prelude::*;

use super::*;
use crate::votes::Side;
use crate::{Moderation, adjusted_rand};
use draw::Draw;

/// Three camps, in the order in which they vote.
fn stream(people: usize, seed: u64) -> Vec<Vote> {
    let mut draw = Draw::of_seed(seed);
    let vote = |at: usize, draw: &mut Draw| {
        let (voter, statement) = (draw.below(people), draw.below(24));
        let agrees = if (voter + statement) % 3 == 0 { 0.95 } else { 0.15 };
        let side = if draw.share() < agrees { Side::Agree } else { Side::Disagree };
        Vote { at: at as i64, voter: voter as i64, statement: statement as i64, side }
    };
    (0..people * 16).map(|at| vote(at, &mut draw)).collect()
}

fn labels(map: &Map) -> Vec<usize> {
    map.points.iter().map(|placed| placed.group).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_map_that_follows_votes_is_that_of_all_votes(people in 40..90_usize, seed in any::<u64>()) {
        let votes = stream(people, seed);
        let mut conversation = Conversation::of(Votes::default());
        for part in votes.chunks(votes.len() / 4 + 1) {
            conversation = conversation.and(part).expect("few");
        }
        let all = Votes::of(&votes).expect("few");
        let whole = Map::of(&all);
        let map = conversation.map();
        prop_assert_eq!(conversation.votes(), &all);
        for (place, other) in map.points.iter().zip(&whole.points) {
            prop_assert!((0..2).all(|axis| (place.at[axis] - other.at[axis]).abs() < 1e-5), "{:?} {:?}", place, other);
        }
        prop_assert_eq!(adjusted_rand(&labels(map), &labels(&whole)), 1.0);
        prop_assert!((map.silhouette - whole.silhouette).abs() < 1e-6);
    }
}

#[test]
fn a_statement_that_is_rejected_later_loses_its_weight() {
    let conversation = Conversation::of(Votes::of(&stream(40, 1)).expect("few"));
    let rejected = Comment { id: 3, moderation: Moderation::Rejected, is_meta: false, text: String::new() };
    let conversation = conversation.moderated(&[rejected]).expect("few");
    assert_eq!(conversation.map().axes.components[0][3], 0.0);
}
