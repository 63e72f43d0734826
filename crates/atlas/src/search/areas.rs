//! What may stand after a city's name: its country or its division, by name in many languages or by code.

use crate::atlas::Atlas;
use crate::place::Place;
use crate::search::fold::fold;
use crate::search::slips::{Slips, slips_forgiven};

/// A country or a division of one, as an index into the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Area {
    /// Index of a country.
    Country(u16),
    /// Index of a division.
    Division(u16),
}

impl Area {
    /// Whether a place lies in it.
    pub(crate) fn holds(self, atlas: &Atlas, row: usize) -> bool {
        match self {
            Self::Country(country) => atlas.table.country[row] == country,
            Self::Division(division) => atlas.table.division[row] == Some(division),
        }
    }
}

/// Folded names and codes of all areas, ascending.
#[derive(Debug)]
pub(crate) struct AreaIndex(Vec<(Box<str>, Area)>);

impl AreaIndex {
    pub(crate) fn new(atlas: &Atlas) -> Self {
        let countries = (0..).zip(&atlas.table.countries).flat_map(|(index, country)| {
            let codes = [country.code.as_str(), &country.alpha3];
            let names = country.names.iter().chain(&country.other_names).map(String::as_str);
            names.chain(codes).map(move |name| (fold(name).into_boxed_str(), Area::Country(index)))
        });
        let divisions = (0..).zip(&atlas.table.divisions).flat_map(|(index, division)| {
            // Numbers are no codes a person would write.
            let codes = [Some(&division.code), division.iso_code.as_ref()].into_iter().flatten();
            let codes = codes.filter(|code| code.bytes().all(|byte| byte.is_ascii_alphabetic()));
            codes.chain([&division.name]).map(move |name| (fold(name).into_boxed_str(), Area::Division(index)))
        });
        let mut areas: Vec<(Box<str>, Area)> =
            countries.chain(divisions).filter(|(name, _)| !name.is_empty()).collect();
        areas.sort_unstable();
        areas.dedup();
        Self(areas)
    }

    /// The areas of exactly this folded name or code.
    pub(crate) fn named(&self, folded: &str) -> Vec<Area> {
        self.from(folded).take_while(|(name, _)| **name == *folded).map(|&(_, area)| area).collect()
    }

    /// The areas whose name begins so.
    pub(crate) fn beginning_with(&self, folded: &str) -> Vec<Area> {
        self.from(folded).take_while(|(name, _)| name.starts_with(folded)).map(|&(_, area)| area).collect()
    }

    /// The areas whose name is so but for slips.
    pub(crate) fn resembling(&self, folded: &str) -> Vec<Area> {
        let edits_max = slips_forgiven(folded.chars().count());
        let mut slips = Slips::new(folded);
        let near = self.0.iter().filter(|(name, _)| slips.distance_to(name, edits_max).is_some());
        near.map(|&(_, area)| area).collect()
    }

    fn from(&self, folded: &str) -> impl Iterator<Item = &(Box<str>, Area)> {
        self.0[self.0.partition_point(|(name, _)| **name < *folded)..].iter()
    }
}

/// The division a city lies in if both share a name: then all names of the city name the division too ("Nueva York").
pub(crate) fn division_named_as(atlas: &Atlas, city: Place) -> Option<Area> {
    let index = atlas.table.division[city.row()]?;
    let division = &atlas.table.divisions[usize::from(index)];
    let name = fold(&division.name);
    city.names().any(|other| fold(other) == name).then_some(Area::Division(index))
}
