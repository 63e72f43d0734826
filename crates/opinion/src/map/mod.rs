//! The map of a conversation: who stands where, in which group, what sets the groups apart and what they share.

mod attribute;
mod certainty;
mod consensus;
mod former;
mod priority;
mod representative;
mod tallies;

pub use attribute::{AttributeCounts, by_attribute};
pub use certainty::{CLEAR_FROM, Certainty, Spread};
pub use consensus::{Agreed, Shared};
pub use former::Former;
pub use priority::{Priority, next_statement};
pub use representative::Representative;
pub use tallies::Tally;

use crate::clusters::{self, Effort, Grouping};
use crate::plane::{Axes, Matrix, Point, taking_part};
use crate::votes::Votes;
use tallies::Tallies;

/// Components are known to this share of the variance: far below a pixel of any picture.
const TOLERANCE: f64 = 1e-10;

/// The map of a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// People with votes.
    pub participants: usize,
    /// Statements, rejected ones too.
    pub statements: usize,
    /// Votes that count.
    pub votes: usize,
    /// Mean silhouette over base clusters, -1 to 1, by which the number of groups is chosen; 0 with fewer than two groups.
    pub silhouette: f64,
    /// How surely resampling finds the groups again.
    pub certainty: Certainty,
    /// The groups, the largest first; of equally large ones that with the lowest id of a person.
    pub groups: Vec<Group>,
    /// Statements that are not rejected, by how much all groups agree, the most first.
    pub consensus: Vec<Shared>,
    /// Those who take part, by id.
    pub points: Vec<Placed>,
    /// What the plane is made of.
    pub axes: Axes,
    tallies: Tallies,
}

/// A group of opinion.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// People in it.
    pub size: usize,
    /// Its middle.
    pub centre: Point,
    /// What sets it apart: one to five statements, those it agrees with first; none only where no statement has votes.
    pub representative: Vec<Representative>,
}

/// A person on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Id.
    pub voter: i64,
    /// Where.
    pub at: Point,
    /// Place of the group in the list of groups.
    pub group: usize,
    /// Share of the resamples in which the person is in this group too, 0 to 1.
    pub stays: f64,
}

impl Map {
    /// Of the votes of a conversation. The same votes give the same map, in whatever order they came.
    #[must_use]
    pub fn of(votes: &Votes) -> Self {
        Self::after(votes, &Former::default())
    }

    /// The same, begun from where the map stood before the last votes came. It is the map that all votes together give, but for the last
    /// digits, and for groups that are better than those found from the start, which the former middles may lead to.
    #[must_use]
    pub fn after(votes: &Votes, former: &Former) -> Self {
        let people = taking_part(votes);
        let matrix = Matrix::of(votes, &people);
        let components = former.components_for(votes.statements());
        let axes = Axes::of(&matrix, components.as_ref(), TOLERANCE);
        let points = matrix.places(&axes);
        let grouping = in_order_of_size(clusters::group(&points, Effort::FULL, &former.centres));
        let certainty = Certainty::of(&matrix, &axes, (&points, &grouping));
        let tallies = Tallies::of(votes, &people, &grouping);
        let group = |(group, centre): (usize, &Point)| Group {
            size: grouping.labels.iter().filter(|label| **label == group).count(),
            centre: *centre,
            representative: representative::of_group(&tallies, group),
        };
        let placed = |(at, person): (usize, &usize)| Placed {
            voter: votes.voters()[*person],
            at: points[at],
            group: grouping.labels[at],
            stays: certainty.stays[at],
        };
        Self {
            participants: votes.voters().len(),
            statements: votes.statements().len(),
            votes: votes.count(),
            silhouette: grouping.silhouette,
            groups: grouping.centres.iter().enumerate().map(group).collect(),
            consensus: consensus::informed_by_groups(&tallies),
            points: people.iter().enumerate().map(placed).collect(),
            certainty,
            axes,
            tallies,
        }
    }

    /// What the map of the next votes can begin from.
    #[must_use]
    pub fn former(&self) -> Former {
        Former {
            statements: self.tallies.statements().to_vec(),
            components: self.axes.components.clone(),
            centres: self.groups.iter().map(|group| group.centre).collect(),
        }
    }

    /// How many groups there are: 0 without people, 1 where all stand at one place.
    #[must_use]
    pub fn k(&self) -> usize {
        self.groups.len()
    }

    /// Whether the groups may be spoken of; where they may not, a page says "there are no clear groups here". See
    /// [`CLEAR_FROM`].
    #[must_use]
    pub fn has_clear_groups(&self) -> bool {
        self.k() > 1 && self.certainty.stability >= CLEAR_FROM
    }

    /// Of those who are in a group, the mean share of resamples in which they are in it: 0 to 1.
    #[must_use]
    pub fn certainty_of_group(&self, group: usize) -> f64 {
        let members = self.points.iter().filter(|placed| placed.group == group);
        let (count, sum) = members.fold((0.0, 0.0), |(count, sum), placed| (count + 1.0, sum + placed.stays));
        if count > 0.0 { sum / count } else { 0.0 }
    }

    /// How a group voted on the statement at a place in [`Votes::statements`].
    ///
    /// # Panics
    /// There is no such group or statement.
    #[must_use]
    pub fn tally(&self, group: usize, statement: usize) -> Tally {
        self.tallies.of_group(group, statement)
    }

    /// What all who take part agree or disagree with, whatever their group: at most five of each, surest first.
    #[must_use]
    pub fn agreed_by_all(&self) -> Agreed {
        consensus::of_all(&self.tallies)
    }

    /// How much each statement that is not rejected should be shown next, by id; `is_meta` says which are about the people
    /// rather than the matter.
    #[must_use]
    pub fn priorities(&self, is_meta: impl Fn(i64) -> bool) -> Vec<Priority> {
        priority::of_statements(&self.tallies, &self.axes, is_meta)
    }
}

/// The largest group first; of equally large ones that of the person with the lowest id.
fn in_order_of_size(grouping: Grouping) -> Grouping {
    let count = grouping.centres.len();
    let size = |group: usize| grouping.labels.iter().filter(|label| **label == group).count();
    let first = |group: usize| grouping.labels.iter().position(|label| *label == group);
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|group| (std::cmp::Reverse(size(*group)), first(*group)));
    let mut ranks = vec![0; count];
    for (rank, group) in order.iter().enumerate() {
        ranks[*group] = rank;
    }
    Grouping {
        silhouette: grouping.silhouette,
        centres: order.iter().map(|group| grouping.centres[*group]).collect(),
        labels: grouping.labels.iter().map(|label| ranks[*label]).collect(),
    }
}

#[cfg(test)]
mod tests;
