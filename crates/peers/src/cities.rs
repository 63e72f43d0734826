//! The cities of the atlas, ready to be compared.

use std::collections::BTreeMap;

use atlas::{Atlas, Fact, FactId, FactValue, Place, PlaceId, Scope};

use crate::column::{Column, Kinds};
use crate::countries::{Countries, CountryPart, numbers};
use crate::feature::Feature;
use crate::kept::Kept;
use crate::known::{EnteredFact, FactRefusal, Known, KnownFrom, RefusedFact, Value};
use crate::likeness::{Among, Likeness, Measured};
use crate::surroundings::{Settlement, people_nearby, role_distance, roles};
use crate::table::Table;
use crate::theme::Theme;
use crate::tree::climate_distance;

/// Every city with its features. Making it reads the whole atlas once (see the bench); keep it.
#[derive(Debug, Clone)]
pub struct Cities {
    /// Ascending by id, so that the smaller row is the smaller id.
    places: Vec<Place>,
    /// Their ids, close together: the row of a city is looked up more often than anything else of it.
    ids: Vec<PlaceId>,
    /// The features of the city itself, in the order of [`Feature::ALL`] without the country.
    table: Table,
    /// The row of each city's country.
    country_rows: Vec<u16>,
    countries: Countries,
    /// What cities entered for themselves.
    entered: BTreeMap<(usize, Feature), Known>,
    kept: Kept,
}

impl Cities {
    /// All cities of the atlas, as the atlas knows them.
    #[must_use]
    pub fn of_atlas(atlas: &'static Atlas) -> Self {
        let mut places: Vec<Place> = atlas.places().collect();
        let mut by_id: Vec<(PlaceId, &str)> = places.iter().map(|place| place.id()).zip(roles(&places)).collect();
        places.sort_unstable_by_key(|place| place.id());
        by_id.sort_unstable();
        let ids = places.iter().map(|place| place.id()).collect();
        let roles: Vec<&str> = by_id.into_iter().map(|(_, role)| role).collect();
        let countries = Countries::of_atlas(atlas);
        let country_rows = places.iter().map(|place| countries.row_of(place.country_code()) as u16).collect();
        let table = Table::new(places.len(), columns(&places, &roles, &countries));
        Self { places, ids, table, country_rows, countries, entered: BTreeMap::new(), kept: Kept::default() }
    }

    /// The same cities with what some of them entered for themselves, which overrides the atlas for that city alone.
    /// Of two entries for one fact the later in the list holds; facts that no feature compares are passed over.
    ///
    /// # Errors
    /// The first entry that cannot be taken.
    pub fn with_entered(mut self, facts: &[EnteredFact]) -> Result<Self, RefusedFact> {
        self.kept = Kept::default();
        for (index, fact) in facts.iter().enumerate() {
            self.enter(fact).map_err(|reason| RefusedFact { index, reason })?;
        }
        Ok(self)
    }

    fn enter(&mut self, entered: &EnteredFact) -> Result<(), FactRefusal> {
        let row = self.row_of(entered.place).ok_or(FactRefusal::UnknownPlace)?;
        let Some(feature) = Feature::of_fact(entered.fact) else { return Ok(()) };
        match (self.table.column_mut(feature as usize), &entered.value) {
            (Column::Numbers(numbers), Value::Number(number)) if number.is_finite() => numbers.set(row, *number),
            (Column::Kinds(kinds), Value::Text(label)) => kinds.set(row, label).ok_or(FactRefusal::UnknownKind)?,
            _ => return Err(FactRefusal::WrongSort),
        }
        self.entered.insert((row, feature), entered.to_known());
        Ok(())
    }

    /// Compares a city with every city for a theme. `None` where the atlas has no such place.
    #[must_use]
    pub fn likeness<'a>(&'a self, own: PlaceId, theme: &'a Theme) -> Option<Likeness<'a>> {
        Some(Likeness::new(self, self.row_of(own)?, theme))
    }

    /// The same, out of what was compared lately where that was among it.
    #[must_use]
    pub fn kept_likeness(&self, own: PlaceId, theme: &'static Theme) -> Option<Likeness<'_>> {
        let own = self.row_of(own)?;
        let measured = self.kept.get_or(own, theme, || Measured::new(self, own, theme));
        Some(Likeness::of_measured(self, own, theme, measured))
    }

    pub(crate) fn places(&self) -> &[Place] {
        &self.places
    }

    pub(crate) fn table(&self) -> &Table {
        &self.table
    }

    pub(crate) fn country_rows(&self) -> &[u16] {
        &self.country_rows
    }

    pub(crate) fn row_of(&self, id: PlaceId) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    /// Tells of a row whether it may be listed.
    pub(crate) fn listed(&self, among: Among<'_>) -> impl Fn(usize) -> bool + use<> {
        let (named, expected) = match among {
            Among::All => (Vec::new(), false),
            Among::Only(places) => (self.marks(places), true),
            Among::AllBut(places) => (self.marks(places), false),
        };
        move |row| named.get(row).copied().unwrap_or(false) == expected
    }

    /// A mark a row for the places that the atlas knows.
    fn marks(&self, places: &[PlaceId]) -> Vec<bool> {
        let mut marks = vec![false; self.places.len()];
        for row in places.iter().filter_map(|place| self.row_of(*place)) {
            marks[row] = true;
        }
        marks
    }

    /// The distance from a city's country to every country; see [`Countries::distances`].
    pub(crate) fn country_distances(&self, own: usize, theme: &Theme) -> Vec<f64> {
        self.countries.distances(usize::from(self.country_rows[own]), theme)
    }

    pub(crate) fn country_parts(&self, own: usize, other: usize, theme: &Theme) -> Vec<CountryPart> {
        let row = |city: usize| usize::from(self.country_rows[city]);
        self.countries.parts(row(own), row(other), theme)
    }

    /// What is known of a city for a feature, with its source; `facts` are those of its place.
    pub(crate) fn known(&self, row: usize, feature: Feature, facts: &[Fact]) -> Option<Known> {
        if feature == Feature::Country {
            return Known::of_fact(facts, FactId::Country);
        }
        let value = match &self.table.columns()[feature as usize] {
            Column::Numbers(numbers) => Value::Number(numbers.raw(row)?),
            Column::Kinds(kinds) => Value::Text(kinds.label(row)?.to_owned()),
            Column::Mixtures(_) => return None,
        };
        let of_atlas = || feature.fact().and_then(|fact| Known::of_fact(facts, fact));
        let derived = || Known { value, year: None, source: KnownFrom::DerivedFrom(atlas::Source::GeoNames) };
        Some(self.entered.get(&(row, feature)).cloned().or_else(of_atlas).unwrap_or_else(derived))
    }
}

/// The columns in the order of [`Feature::ALL`], without the country.
fn columns(places: &[Place], roles: &[&str], countries: &Countries) -> Vec<Column> {
    let facts = numbers_of_cities(places);
    let own = Feature::ALL.into_iter().filter(|feature| *feature != Feature::Country);
    own.map(|feature| match feature {
        Feature::Climate => {
            let climates: Vec<&str> = places.iter().map(|place| place.climate().unwrap_or_default()).collect();
            Column::Kinds(Kinds::new(&climates, climate_distance))
        }
        Feature::Role => Column::Kinds(Kinds::new(roles, role_distance)),
        measured => {
            let raw = numbers_of_feature(places, measured, &facts);
            // What no city is known to have has the spread that it has among the countries.
            let of_countries = measured.fact().filter(|_| raw.iter().all(|value| value.is_nan()));
            let spread = of_countries.map(|fact| countries.values(fact));
            numbers(raw, measured.measure(), spread.as_deref())
        }
    })
    .collect()
}

/// Every number that the atlas knows of a city itself, with the city's row.
fn numbers_of_cities(places: &[Place]) -> Vec<(usize, FactId, f64)> {
    let numbers = |(row, place): (usize, &Place)| {
        let of_city = place.facts().into_iter().filter(|fact| fact.scope == Scope::City);
        let numbers = of_city.filter_map(move |fact| match fact.value {
            FactValue::Number(number) => Some((row, fact.id, number)),
            FactValue::Category(_) | FactValue::YesNo(_) => None,
        });
        numbers.collect::<Vec<_>>()
    };
    places.iter().enumerate().flat_map(numbers).collect()
}

fn numbers_of_feature(places: &[Place], feature: Feature, facts: &[(usize, FactId, f64)]) -> Vec<f64> {
    match feature {
        Feature::Latitude => places.iter().map(|place| place.latitude()).collect(),
        Feature::PeopleNearby => {
            let settlement = |place: &Place| Settlement::new(place.latitude(), place.longitude(), place.population());
            people_nearby(&places.iter().map(settlement).collect::<Vec<_>>())
        }
        measured => {
            let mut raw = vec![f64::NAN; places.len()];
            for (row, _, number) in facts.iter().filter(|(_, fact, _)| measured.fact() == Some(*fact)) {
                raw[*row] = *number;
            }
            raw
        }
    }
}
