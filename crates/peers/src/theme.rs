//! A theme: what matters, and how much, when cities are compared for one purpose.

use atlas::Language;

use crate::feature::{CountryFeature, Feature};
use crate::themes::THEMES;

/// A set of weights. Weights are whole points, so that sums of them are exact; only their proportions matter.
#[derive(Debug, PartialEq, Eq)]
pub struct Theme {
    /// Lower case with hyphens; what topics and the command line name it by.
    pub id: &'static str,
    /// Its names in the order of [`Language::ALL`].
    pub names: [&'static str; 4],
    /// The features that count, each once, with at least one point.
    pub weights: &'static [Weight],
    /// What counts inside the one feature [`Feature::Country`].
    pub country_weights: &'static [CountryWeight],
}

/// How much a feature counts, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// The feature.
    pub feature: Feature,
    /// Its points, at least 1.
    pub points: u32,
    /// Why it counts for this theme.
    pub because: &'static str,
}

/// How much a feature of the country counts inside it, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryWeight {
    /// The feature.
    pub feature: CountryFeature,
    /// Its points, at least 1.
    pub points: u32,
    /// Why it counts for this theme.
    pub because: &'static str,
}

impl Theme {
    /// Every theme, the general one first.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &THEMES
    }

    /// The theme of an id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<&'static Self> {
        THEMES.iter().find(|theme| theme.id == id)
    }

    /// Its name in a language.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &'static str {
        self.names[language as usize]
    }

    /// The points of a feature, 0 where it does not count.
    #[must_use]
    pub fn points(&self, feature: Feature) -> u32 {
        self.weights.iter().find(|weight| weight.feature == feature).map_or(0, |weight| weight.points)
    }

    /// The points of every feature in the order of [`Feature::ALL`].
    #[must_use]
    pub fn all_points(&self) -> [u32; Feature::ALL.len()] {
        Feature::ALL.map(|feature| self.points(feature))
    }

    /// The points of a feature inside the country, 0 where it does not count.
    #[must_use]
    pub fn country_points(&self, feature: CountryFeature) -> u32 {
        self.country_weights.iter().find(|weight| weight.feature == feature).map_or(0, |weight| weight.points)
    }

    /// The points inside the country in the order of [`CountryFeature::ALL`].
    #[must_use]
    pub fn all_country_points(&self) -> [u32; CountryFeature::ALL.len()] {
        CountryFeature::ALL.map(|feature| self.country_points(feature))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_theme_shares_out_a_hundred_points_once() {
        for theme in Theme::all() {
            let listed: u32 = theme.weights.iter().map(|weight| weight.points).sum();
            let listed_country: u32 = theme.country_weights.iter().map(|weight| weight.points).sum();
            assert_eq!([listed, theme.all_points().iter().sum()], [100, 100], "{}", theme.id);
            assert_eq!([listed_country, theme.all_country_points().iter().sum()], [100, 100], "{}", theme.id);
        }
    }

    #[test]
    fn the_city_itself_outweighs_its_country() {
        assert!(Theme::all().iter().all(|theme| theme.points(Feature::Country) <= 40));
    }

    #[test]
    fn what_is_known_everywhere_makes_cities_comparable() {
        use Feature::{Climate, Country, Latitude, PeopleNearby, Population, Role};
        for theme in Theme::all() {
            let everywhere = [Population, Climate, Latitude, Role, PeopleNearby, Country];
            let known: u32 = everywhere.into_iter().map(|feature| theme.points(feature)).sum();
            assert!(known >= 70, "{} knows {known} points of most cities", theme.id);
        }
    }

    #[test]
    fn themes_have_one_id_and_four_names_each() {
        let mut ids: Vec<&str> = Theme::all().iter().map(|theme| theme.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Theme::all().len());
        assert!(Theme::all().iter().all(|theme| theme.names.iter().all(|name| !name.is_empty())));
        assert_eq!(
            Theme::of_id("digital-inclusion").map(|theme| theme.name_in(Language::Fr)),
            Some("Inclusion numérique")
        );
    }
}
