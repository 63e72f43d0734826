//! "Why not that city?": where a city stands among the others, what keeps it out, and what would have to differ.

use atlas::{Place, PlaceId};

use crate::feature::Feature;
use crate::likeness::{Among, Likeness, Peer, Selection};
use crate::nearest::Neighbour;
use crate::reason::{Reason, by_contribution};
use crate::sums::{Comparison, is_enough};

/// Where a city stands and why it is not listed.
#[derive(Debug, Clone, PartialEq)]
pub struct WhyNot {
    /// How far it is; `None` where it is not comparable.
    pub comparison: Option<Comparison>,
    /// Its rank among the comparable candidates, from 1, no country passed over; `None` where it is not comparable.
    pub rank: Option<usize>,
    /// What keeps it out; `None` where it is listed.
    pub kept_out: Option<KeptOut>,
    /// Every feature compared, the largest contribution first.
    pub reasons: Vec<Reason>,
    /// The fewest features that, were they equal, would bring it into the list: those that contribute most, taken
    /// until it stands before the last one listed, or before the last one of its country where that is what counts.
    /// Exact, since a sum is lowered fastest by its largest parts. `None` where not even all of them would do; empty
    /// where it is listed.
    pub would_have_to_equal: Option<Vec<Feature>>,
}

/// What keeps a city out of the list.
#[derive(Debug, Clone, PartialEq)]
pub enum KeptOut {
    /// It is the city in question.
    Itself,
    /// It is not among those who may be listed, such as the members.
    NotACandidate,
    /// Less than 60 % of the weight is known of both: the fewest features that would have to become known.
    NotComparable(Vec<Feature>),
    /// So many of its country as may be listed stand before it: these.
    CountryIsFull(Vec<Place>),
    /// The list is full before its turn comes: the last one listed.
    BeyondLimit(Peer),
}

impl Likeness<'_> {
    /// Says where a city stands in a selection. `None` where the atlas has no such place.
    #[must_use]
    pub fn why_not(&self, other: PlaceId, selection: &Selection<'_>) -> Option<WhyNot> {
        let row = self.cities().row_of(other)?;
        let listed = self.reasons_at(row);
        let reasons: Vec<Reason> = by_contribution(&listed).into_iter().cloned().collect();
        let comparison = self.comparison_at(row);
        let standing = comparison.map(|comparison| Neighbour { row, distance: comparison.distance });
        let rank = standing.map(|standing| self.rank(standing, selection.among));
        let bars = Bars::new(self, row, selection);
        let kept_out = self.kept_out(row, standing, &bars, selection.among);
        let would_have_to_equal = match &kept_out {
            None => Some(Vec::new()),
            Some(KeptOut::CountryIsFull(_) | KeptOut::BeyondLimit(_)) => bars.features_to_pass(row, &reasons),
            Some(_) => None,
        };
        Some(WhyNot { comparison, rank, kept_out, reasons, would_have_to_equal })
    }

    /// From 1: one more than the candidates before it.
    fn rank(&self, standing: Neighbour, among: Among<'_>) -> usize {
        let is_listed = self.cities().listed(among);
        let is_before = |row, distance: f64| !distance.is_nan() && Neighbour { row, distance } < standing;
        let others = self.distances().iter().enumerate().filter(|&(row, _)| row != self.own() && is_listed(row));
        1 + others.filter(|&(row, &distance)| is_before(row, distance)).count()
    }

    fn kept_out(&self, row: usize, standing: Option<Neighbour>, bars: &Bars, among: Among<'_>) -> Option<KeptOut> {
        if row == self.own() {
            return Some(KeptOut::Itself);
        }
        if !self.cities().listed(among)(row) {
            return Some(KeptOut::NotACandidate);
        }
        let Some(standing) = standing else { return Some(KeptOut::NotComparable(self.features_to_know(row))) };
        if bars.country.as_ref().is_some_and(|nearer| nearer.last().is_none_or(|last| *last < standing)) {
            let nearer = bars.country.iter().flatten().map(|neighbour| self.cities().places()[neighbour.row]);
            return Some(KeptOut::CountryIsFull(nearer.collect()));
        }
        let last = bars.limit.filter(|last| *last < standing)?;
        self.peer_at(last.row).map(KeptOut::BeyondLimit)
    }

    /// The fewest missing features whose points would make the pair comparable, the heaviest first.
    fn features_to_know(&self, row: usize) -> Vec<Feature> {
        let reasons = self.reasons_at(row);
        let (mut missing, known): (Vec<&Reason>, Vec<&Reason>) = reasons.iter().partition(|reason| reason.is_missing());
        missing.sort_by_key(|reason| std::cmp::Reverse(reason.points));
        let total: u32 = reasons.iter().map(|reason| reason.points).sum();
        let mut points: u32 = known.iter().map(|reason| reason.points).sum();
        let mut needed = Vec::new();
        for reason in missing {
            if is_enough(f64::from(points), f64::from(total)) {
                break;
            }
            points += reason.points;
            needed.push(reason.feature);
        }
        needed
    }
}

/// What a city that is not listed has to stand before to be listed: both, where both are there.
struct Bars {
    /// The nearest of its country, where they are as many as may be listed.
    country: Option<Vec<Neighbour>>,
    /// The last of a full list.
    limit: Option<Neighbour>,
}

impl Bars {
    fn new(likeness: &Likeness<'_>, row: usize, selection: &Selection<'_>) -> Self {
        let country_rows = likeness.cities().country_rows();
        let is_other = |candidate| candidate != likeness.own();
        let is_compatriot = |candidate: usize| is_other(candidate) && country_rows[candidate] == country_rows[row];
        let country = selection.per_country.and_then(|places| {
            let of_country = Selection { limit: Some(places), per_country: None, ..*selection };
            let nearer = likeness.nearest_of(is_compatriot, &of_country);
            (nearer.len() == places.get()).then_some(nearer)
        });
        let listed = likeness.nearest_of(is_other, selection);
        let is_full = selection.limit.is_some_and(|limit| listed.len() == limit.get());
        Self { country, limit: listed.last().copied().filter(|_| is_full) }
    }

    fn are_passed_by(&self, standing: Neighbour) -> bool {
        let passes = |bar: Option<&Neighbour>| bar.is_some_and(|bar| standing < *bar);
        let passes_country = self.country.as_ref().is_none_or(|nearer| passes(nearer.last()));
        passes_country && self.limit.is_none_or(|last| passes(Some(&last)))
    }

    /// `reasons` with the largest contribution first.
    fn features_to_pass(&self, row: usize, reasons: &[Reason]) -> Option<Vec<Feature>> {
        let contributing = reasons.iter().take_while(|reason| reason.contribution > 0.0).count();
        let standing = |equal: usize| {
            let distance = reasons[equal..].iter().map(|reason| reason.contribution).sum();
            Neighbour { row, distance }
        };
        let equal = (1..=contributing).find(|equal| self.are_passed_by(standing(*equal)))?;
        Some(reasons[..equal].iter().map(|reason| reason.feature).collect())
    }
}
