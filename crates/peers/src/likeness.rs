//! One city compared with all others for a theme: its peers and why.

use std::num::NonZeroUsize;
use std::sync::Arc;

use atlas::{Fact, Place, PlaceId};

use crate::cities::Cities;
use crate::countries::CountryPart;
use crate::feature::Feature;
use crate::nearest::{Neighbour, nearest};
use crate::reason::Reason;
use crate::sums::{Comparison, Comparisons, Distances, Part};
use crate::table::total;
use crate::theme::Theme;

/// Which cities may be peers, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection<'a> {
    /// Who may be listed.
    pub among: Among<'a>,
    /// How many of one country at most; `None` for no bound.
    pub per_country: Option<NonZeroUsize>,
    /// How many in all at most; `None` for no bound.
    pub limit: Option<NonZeroUsize>,
}

/// Who may be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among<'a> {
    /// Every city of the atlas.
    All,
    /// These cities only, such as the members of a network, in any order.
    Only(&'a [PlaceId]),
    /// Every city but these, such as those worth inviting.
    AllBut(&'a [PlaceId]),
}

/// A city that is like the city in question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Peer {
    /// The city.
    pub place: Place,
    /// How far it is and how much of the weight that rests on.
    pub comparison: Comparison,
}

/// One city compared with every city for a theme.
#[derive(Debug)]
pub struct Likeness<'a> {
    cities: &'a Cities,
    theme: &'a Theme,
    own: usize,
    measured: Arc<Measured>,
}

/// The distances from one city, without the cities themselves.
#[derive(Debug)]
pub(crate) struct Measured {
    /// To every country.
    country_distances: Vec<f64>,
    /// To every city.
    comparisons: Comparisons,
}

impl Measured {
    pub(crate) fn new(cities: &Cities, own: usize, theme: &Theme) -> Self {
        let points = theme.all_points();
        let country_distances = cities.country_distances(own, theme);
        let mut parts = cities.table().parts(own, &points);
        parts.push(Part {
            weight: f64::from(theme.points(Feature::Country)),
            distances: Distances::Kinds { codes: cities.country_rows(), by_code: &country_distances },
        });
        let comparisons = Comparisons::of_parts(cities.places().len(), &parts, total(&points));
        Self { country_distances, comparisons }
    }
}

impl<'a> Likeness<'a> {
    pub(crate) fn new(cities: &'a Cities, own: usize, theme: &'a Theme) -> Self {
        Self::of_measured(cities, own, theme, Arc::new(Measured::new(cities, own, theme)))
    }

    /// From what was measured between these cities, for this one and this theme.
    pub(crate) fn of_measured(cities: &'a Cities, own: usize, theme: &'a Theme, measured: Arc<Measured>) -> Self {
        Self { cities, theme, own, measured }
    }

    /// The likest cities in ascending order of distance, ties by id, never the city itself: all that are comparable,
    /// taken one after the other unless their country has its number already, up to the limit.
    #[must_use]
    pub fn peers(&self, selection: &Selection<'_>) -> Vec<Peer> {
        let found = self.nearest_of(|row| row != self.own, selection);
        found.into_iter().filter_map(|neighbour| self.peer_at(neighbour.row)).collect()
    }

    /// The comparison with one city; `None` where the two are not comparable or there is no such city.
    #[must_use]
    pub fn comparison_with(&self, other: PlaceId) -> Option<Comparison> {
        self.measured.comparisons.with(self.cities.row_of(other)?)
    }

    /// Every feature that counts for the theme, with its part in the distance to another city; empty where there is
    /// no such city. The parts add up to the distance.
    #[must_use]
    pub fn reasons(&self, other: PlaceId) -> Vec<Reason> {
        self.cities.row_of(other).map(|row| self.reasons_at(row)).unwrap_or_default()
    }

    /// What the part of the country is made of; empty where there is no such city.
    #[must_use]
    pub fn country_parts(&self, other: PlaceId) -> Vec<CountryPart> {
        let row = self.cities.row_of(other);
        row.map(|row| self.cities.country_parts(self.own, row, self.theme)).unwrap_or_default()
    }

    pub(crate) fn cities(&self) -> &'a Cities {
        self.cities
    }

    pub(crate) fn own(&self) -> usize {
        self.own
    }

    pub(crate) fn comparison_at(&self, row: usize) -> Option<Comparison> {
        self.measured.comparisons.with(row)
    }

    pub(crate) fn peer_at(&self, row: usize) -> Option<Peer> {
        Some(Peer { place: self.cities.places()[row], comparison: self.measured.comparisons.with(row)? })
    }

    /// The distance to every city; not a number where it is not comparable.
    pub(crate) fn distances(&self) -> &[f64] {
        self.measured.comparisons.distances()
    }

    /// The selected ones of the comparable rows that `is_candidate` holds for.
    pub(crate) fn nearest_of(&self, is_candidate: impl Fn(usize) -> bool, selection: &Selection<'_>) -> Vec<Neighbour> {
        let Selection { among, per_country, limit } = *selection;
        let is_listed = self.cities.listed(among);
        let groups = self.cities.country_rows();
        nearest(self.distances(), |row| is_listed(row) && is_candidate(row), groups, per_country, limit)
    }

    pub(crate) fn reasons_at(&self, row: usize) -> Vec<Reason> {
        let weighing = Feature::ALL.into_iter().filter(|feature| self.theme.points(*feature) > 0);
        let facts = [self.own, row].map(|city| self.cities.places()[city].facts());
        let mut reasons: Vec<Reason> = weighing.map(|feature| self.reason(row, feature, &facts)).collect();
        let known: f64 =
            reasons.iter().filter(|reason| !reason.is_missing()).map(|reason| f64::from(reason.points)).sum();
        for reason in &mut reasons {
            reason.contribution = reason.distance.map_or(0.0, |distance| f64::from(reason.points) * distance / known);
        }
        reasons
    }

    /// A feature compared, its contribution still to come; with the facts of the own and the other place.
    fn reason(&self, row: usize, feature: Feature, [own, theirs]: &[Vec<Fact>; 2]) -> Reason {
        let distance = match feature {
            Feature::Country => {
                let distance = self.measured.country_distances[usize::from(self.cities.country_rows()[row])];
                (!distance.is_nan()).then_some(distance)
            }
            of_city => self.cities.table().columns()[of_city as usize].distance(self.own, row),
        };
        Reason {
            feature,
            own: self.cities.known(self.own, feature, own),
            theirs: self.cities.known(row, feature, theirs),
            points: self.theme.points(feature),
            distance,
            contribution: 0.0,
        }
    }
}
