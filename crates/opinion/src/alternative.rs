//! The same people placed in another way, to see whether the groups hang on the way.

use crate::clusters::{self, Effort, adjusted_rand};
use crate::map::Map;
use crate::plane::{Matrix, Point, by_disagreement, taking_part};
use crate::votes::Votes;

/// A map by disagreement: people stand as far apart as they disagree on what both saw, and no vote is filled in. Of four ways
/// that were tried on real conversations none finds its groups again more surely than the components of [`Map`]; this one comes
/// nearest to them without a parameter that somebody has to choose. The measures are in `docs/opinion-map.md`.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Where each stands who takes part, in the order of [`Map::points`].
    pub places: Vec<Point>,
    /// The group of each; numbers mean nothing beside those of the map.
    pub groups: Vec<usize>,
    /// Mean silhouette over base clusters.
    pub silhouette: f64,
    /// Agreement of its groups with those of the map: adjusted Rand index. Low where the groups hang on the way of placing.
    pub agreement: f64,
}

impl Alternative {
    /// Beside the map of the same votes.
    #[must_use]
    pub fn of(votes: &Votes, map: &Map) -> Self {
        let places = by_disagreement(&Matrix::of(votes, &taking_part(votes)));
        let grouping = clusters::group(&places, Effort::FULL, &[]);
        let groups: Vec<usize> = map.points.iter().map(|placed| placed.group).collect();
        let agreement = adjusted_rand(&grouping.labels, &groups);
        Self { places, groups: grouping.labels, silhouette: grouping.silhouette, agreement }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::votes::{Side, Vote};

    fn votes(people: i64, says: impl Fn(i64, i64) -> bool) -> Votes {
        let vote = |at: i64| Vote {
            at: 0,
            voter: at / 12,
            statement: at % 12,
            side: if says(at / 12, at % 12) { Side::Agree } else { Side::Disagree },
        };
        Votes::of(&(0..people * 12).map(vote).collect::<Vec<_>>()).expect("few")
    }

    #[test]
    fn three_camps_are_the_same_on_both_maps_also_with_landmarks() {
        for people in [60, 1_200] {
            let votes =
                votes(people, |voter, statement| (voter + statement) % 3 == 0 || (voter * 7 + statement * 5) % 11 == 0);
            let map = Map::of(&votes);
            let other = Alternative::of(&votes, &map);
            assert_eq!((map.k(), other.places.len()), (3, people as usize));
            assert!(other.agreement > 0.99, "{}", other.agreement);
        }
    }

    #[test]
    fn people_stand_as_far_apart_as_they_disagree() {
        // Each pair differs on the same share of statements within a camp (none) and between two camps (all).
        let votes = votes(20, |voter, statement| (voter + statement) % 2 == 0);
        let places = Alternative::of(&votes, &Map::of(&votes)).places;
        let apart =
            |one: usize, other: usize| (places[one][0] - places[other][0]).hypot(places[one][1] - places[other][1]);
        // Squared differences of 4 on every statement: two apart.
        assert!((apart(0, 1) - 2.0).abs() < 1e-6 && apart(0, 2) < 1e-6, "{places:?}");
    }

    #[test]
    fn nobody_has_no_other_map_either() {
        let votes = Votes::default();
        assert_eq!(Alternative::of(&votes, &Map::of(&votes)).places, Vec::<Point>::new());
    }
}
