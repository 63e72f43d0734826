//! The countries as a table of their own, whose distances become the one feature "country" of their cities.

use std::collections::BTreeMap;

use atlas::{Atlas, Country, CountryCode, FactId};

use crate::column::{Column, Kinds, Mixtures, Numbers};
use crate::feature::{CountryFeature, Measure};
use crate::scale::Scale;
use crate::table::Table;
use crate::theme::Theme;
use crate::tree::tree_distance;

/// The countries, ascending by code, with their features in the order of [`CountryFeature::ALL`].
#[derive(Debug, Clone)]
pub(crate) struct Countries {
    countries: &'static [Country],
    table: Table,
}

/// How far two countries are apart in one feature of theirs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CountryPart {
    /// The feature.
    pub feature: CountryFeature,
    /// Its points inside the country.
    pub points: u32,
    /// Its distance, 0 to 1; `None` where it is missing for either.
    pub distance: Option<f64>,
}

impl Countries {
    pub(crate) fn of_atlas(atlas: &'static Atlas) -> Self {
        let countries = atlas.countries();
        let columns = CountryFeature::ALL.into_iter().map(|feature| column(countries, feature)).collect();
        Self { countries, table: Table::new(countries.len(), columns) }
    }

    /// The row of a country.
    pub(crate) fn row_of(&self, code: CountryCode) -> usize {
        self.countries.binary_search_by_key(&code, |country| country.code).expect("every place lies in a known country")
    }

    /// The distance from one country to every country: 0 to itself, not a number where less than 60 % of the weight
    /// inside is known of both.
    pub(crate) fn distances(&self, own: usize, theme: &Theme) -> Vec<f64> {
        let comparisons = self.table.compare_all(own, &theme.all_country_points());
        let mut distances = comparisons.distances().to_vec();
        distances[own] = 0.0;
        distances
    }

    /// What the distance of two countries is made of: every feature that counts for the theme.
    pub(crate) fn parts(&self, own: usize, other: usize, theme: &Theme) -> Vec<CountryPart> {
        let part = |(column, weight): (&Column, u32), feature| CountryPart {
            feature,
            points: weight,
            distance: column.distance(own, other),
        };
        let weighed = self.table.columns().iter().zip(theme.all_country_points());
        let parts = weighed.zip(CountryFeature::ALL).map(|(column, feature)| part(column, feature));
        parts.filter(|part| part.points > 0).collect()
    }

    /// What the countries know of a fact; not a number where they do not.
    pub(crate) fn values(&self, fact: FactId) -> Vec<f64> {
        values(self.countries, fact)
    }
}

fn column(countries: &'static [Country], feature: CountryFeature) -> Column {
    match feature {
        CountryFeature::Region => Column::Kinds(regions(countries)),
        CountryFeature::Languages => Column::Mixtures(languages(countries)),
        CountryFeature::EuMember => Column::Kinds(union_members(countries)),
        measured => numbers(values(countries, measured.fact()), measured.measure(), None),
    }
}

/// A column of numbers on the scale of their own spread, or of another where they have none.
pub(crate) fn numbers(raw: Vec<f64>, measure: Measure, spread: Option<&[f64]>) -> Column {
    let Measure::Number(transform) = measure else { unreachable!("kinds have columns of their own") };
    let scale = Scale::of_values(transform, spread.unwrap_or(&raw));
    Column::Numbers(Numbers::new(raw, scale))
}

fn values(countries: &[Country], fact: FactId) -> Vec<f64> {
    let value = |country: &Country| country.indicators.iter().find(|value| value.id == fact).map(|value| value.value);
    countries.iter().map(|country| value(country).unwrap_or(f64::NAN)).collect()
}

/// The part of the world, as a path of region and sub-region.
fn regions(countries: &[Country]) -> Kinds {
    let path = |country: &Country| match (&country.region, &country.subregion) {
        (Some(region), Some(subregion)) => format!("{region}/{subregion}"),
        (Some(region), None) => region.clone(),
        _ => String::new(),
    };
    let paths: Vec<String> = countries.iter().map(path).collect();
    let rows: Vec<&str> = paths.iter().map(String::as_str).collect();
    Kinds::new(&rows, |one, other| {
        tree_distance(&one.split('/').collect::<Vec<_>>(), &other.split('/').collect::<Vec<_>>())
    })
}

fn languages(countries: &'static [Country]) -> Mixtures {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    let mut number = |tag: &'static str| {
        let next = numbers.len() as u32;
        *numbers.entry(tag).or_insert(next)
    };
    let spoken = |country: &'static Country| {
        country.languages.iter().map(|language| (number(&language.tag), language.people_percent)).collect()
    };
    Mixtures::new(countries.iter().map(spoken).collect())
}

fn union_members(countries: &[Country]) -> Kinds {
    let rows: Vec<&str> = countries.iter().map(|country| if country.is_eu_member { "yes" } else { "no" }).collect();
    Kinds::new(&rows, |one, other| if one == other { 0.0 } else { 1.0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_world_is_known_with_or_without_its_sub_region() {
        let country = |region: Option<&str>, subregion: Option<&str>| Country {
            region: region.map(str::to_owned),
            subregion: subregion.map(str::to_owned),
            ..Atlas::get().countries()[0].clone()
        };
        let north = Some("Northern Europe");
        let kinds = regions(&[country(Some("Europe"), north), country(Some("Europe"), None), country(None, None)]);
        assert_eq!([0, 1, 2].map(|row| kinds.label(row)), [Some("Europe/Northern Europe"), Some("Europe"), None]);
    }

    #[test]
    fn each_country_has_its_own_value_of_a_fact_or_none() {
        let countries = Atlas::get().countries();
        let fact = countries.iter().find_map(|country| country.indicators.first()).expect("a fact").id;
        let values = Countries::of_atlas(Atlas::get()).values(fact);
        let found: Vec<Option<f64>> =
            values.into_iter().map(|value| Some(value).filter(|value| !value.is_nan())).collect();
        let known =
            |country: &Country| country.indicators.iter().find(|value| value.id == fact).map(|value| value.value);
        assert_eq!(found, countries.iter().map(known).collect::<Vec<_>>());
        assert!(found.iter().any(Option::is_some));
    }
}
