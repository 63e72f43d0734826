//! A place: a city of the world, known by its GeoNames id.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::atlas::Atlas;
use crate::country::{Country, CountryCode};
use crate::facts::{Fact, FactId, FactValue, Scope};
use crate::language::Language;
use crate::source::Source;

/// A GeoNames id; its text form is decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PlaceId(u32);

impl PlaceId {
    /// Takes any number; whether such a place exists is asked of the atlas.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for PlaceId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for PlaceId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// A city of the atlas: a light handle, copied freely. Equal handles are the same city.
#[derive(Clone, Copy)]
pub struct Place {
    atlas: &'static Atlas,
    row: u32,
}

impl Place {
    pub(crate) fn new(atlas: &'static Atlas, row: u32) -> Self {
        Self { atlas, row }
    }

    /// Its position in [`Atlas::places`]: by population, the most populous first, ties by id.
    #[must_use]
    pub const fn row(self) -> usize {
        self.row as usize
    }

    /// The GeoNames id.
    #[must_use]
    pub fn id(self) -> PlaceId {
        PlaceId(self.atlas.table.ids[self.row()])
    }

    /// The name GeoNames gives it, in Latin letters.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().next().expect("every place has a name")
    }

    /// Its name, then every other name it is known by, in any script, without a language.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.atlas.table.names.of_row(self.row())
    }

    /// Its name in a language, [`Place::name`] where the atlas has no reviewed one.
    #[must_use]
    pub fn name_in(self, language: Language) -> &'static str {
        self.atlas.reviewed_name(self.id(), language).unwrap_or_else(|| self.name())
    }

    /// The country or territory.
    #[must_use]
    pub fn country(self) -> &'static Country {
        &self.atlas.table.countries[usize::from(self.atlas.table.country[self.row()])]
    }

    /// The code of the country.
    #[must_use]
    pub fn country_code(self) -> CountryCode {
        self.country().code
    }

    /// The first-level division it lies in, where GeoNames knows it.
    #[must_use]
    pub fn division(self) -> Option<&'static Division> {
        let division = self.atlas.table.division[self.row()];
        division.map(|division| &self.atlas.table.divisions[usize::from(division)])
    }

    /// Degrees north, WGS 84.
    #[must_use]
    pub fn latitude(self) -> f64 {
        degrees(self.atlas.table.latitude[self.row()])
    }

    /// Degrees east, WGS 84.
    #[must_use]
    pub fn longitude(self) -> f64 {
        degrees(self.atlas.table.longitude[self.row()])
    }

    /// Persons; none where GeoNames says 0, which means unknown.
    #[must_use]
    pub fn population(self) -> Option<u32> {
        Some(self.atlas.table.population[self.row()]).filter(|&population| population > 0)
    }

    /// IANA time zone.
    #[must_use]
    pub fn time_zone(self) -> &'static str {
        &self.atlas.table.time_zones[usize::from(self.atlas.table.time_zone[self.row()])]
    }

    /// Köppen-Geiger class such as `Cfb`; none for small islands off the grid.
    #[must_use]
    pub fn climate(self) -> Option<&'static str> {
        let climate = self.atlas.table.climate[self.row()];
        climate.map(|climate| self.atlas.table.climates[usize::from(climate)].as_str())
    }

    /// All that is known of it, ascending by fact id, one fact each.
    #[must_use]
    pub fn facts(self) -> Vec<Fact> {
        let mut facts = self.category_facts();
        facts.extend(self.country_marks());
        facts.extend(self.population().map(|population| {
            city_fact(FactId::Population, FactValue::Number(f64::from(population)), Source::GeoNames)
        }));
        facts.extend(self.atlas.table.values_of_city(self.row()).map(|value| value.to_fact()));
        facts.extend(self.country().indicators.iter().map(|value| value.to_fact()));
        facts.sort_by_key(|fact| fact.id);
        facts
    }

    /// One fact, where it is known.
    #[must_use]
    pub fn fact(self, id: FactId) -> Option<Fact> {
        self.facts().into_iter().find(|fact| fact.id == id)
    }

    fn category_facts(self) -> Vec<Fact> {
        let country = self.country();
        let of_country = [
            (FactId::Region, country.region.as_deref(), Source::UnitedNations),
            (FactId::Subregion, country.subregion.as_deref(), Source::UnitedNations),
            (FactId::MainLanguage, country.main_language(), Source::Cldr),
            (FactId::Currency, country.currency.as_deref(), Source::Cldr),
            (FactId::IncomeGroup, country.income_group.map(|group| group.as_str()), Source::NaturalEarth),
            (FactId::Country, Some(country.code.as_str()), Source::GeoNames),
        ];
        let known = of_country.into_iter().filter_map(|(id, category, source)| Some((id, category?, source)));
        let climate =
            self.climate().map(|class| city_fact(FactId::Climate, FactValue::Category(class), Source::KoppenGrid));
        known
            .map(|(id, category, source)| country_fact(id, FactValue::Category(category), source))
            .chain(climate)
            .collect()
    }

    fn country_marks(self) -> [Fact; 5] {
        let country = self.country();
        [
            (FactId::EuMember, country.is_eu_member, Source::Cldr),
            (FactId::Landlocked, country.is_landlocked, Source::WorldCountries),
            (FactId::LeastDeveloped, country.is_least_developed, Source::UnitedNations),
            (FactId::LandlockedDeveloping, country.is_landlocked_developing, Source::UnitedNations),
            (FactId::SmallIsland, country.is_small_island, Source::UnitedNations),
        ]
        .map(|(id, mark, source)| country_fact(id, FactValue::YesNo(mark), source))
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Place {}

impl fmt::Debug for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {} ({})", self.id(), self.name(), self.country_code())
    }
}

/// A first-level division of a country: a state, region, province or the like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Division {
    /// The country it is a part of.
    pub country: CountryCode,
    /// GeoNames code within the country (`MO`, `07`); not ISO 3166-2.
    pub code: String,
    /// Name in Latin letters.
    pub name: String,
    /// ISO 3166-2 code without the country, where the names agree beyond doubt (`QC`).
    pub iso_code: Option<String>,
}

fn city_fact(id: FactId, value: FactValue, source: Source) -> Fact {
    Fact { id, value, year: None, source, scope: Scope::City }
}

fn country_fact(id: FactId, value: FactValue, source: Source) -> Fact {
    Fact { id, value, year: None, source, scope: Scope::Country }
}

/// Positions are kept in hundred-thousandths of a degree, the precision of the source (about a metre).
fn degrees(hundred_thousandths: i32) -> f64 {
    f64::from(hundred_thousandths) / 100_000.0
}
