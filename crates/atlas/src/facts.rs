//! What can be known of a place: one table of facts, each with its unit, its reach and its source.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::source::Source;

/// A kind of fact. The text form is [`FactId::as_str`]; the table with unit, reach and meaning is [`FactId::definition`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactId {
    /// ISO 3166-1 alpha-2 code of the country.
    Country,
    /// UN M49 region in English ("Europe").
    Region,
    /// UN M49 sub-region in English ("Northern Europe").
    Subregion,
    /// The official language with most users, BCP 47.
    MainLanguage,
    /// ISO 4217 code of the currency.
    Currency,
    /// `low`, `lower_middle`, `upper_middle` or `high`; an older World Bank classification, small states missing.
    IncomeGroup,
    /// Member of the European Union.
    EuMember,
    /// The country has no coast.
    Landlocked,
    /// On the United Nations' list of least developed countries.
    LeastDeveloped,
    /// On the United Nations' list of landlocked developing countries.
    LandlockedDeveloping,
    /// On the United Nations' list of small island developing states.
    SmallIsland,
    /// People of the city, of no stated year; city proper or metropolitan area, as the source has it.
    Population,
    /// Köppen-Geiger class such as `Cfb`.
    Climate,
    /// Half of the residents are younger.
    MedianAge,
    /// Mean persons in a household.
    HouseholdSize,
    /// Residents born abroad.
    ForeignBorn,
    /// EN1002V: mean hours of sunshine a day.
    Sunshine,
    /// EN1003V: mean temperature of the warmest month.
    WarmestMonth,
    /// EN1004V: mean temperature of the coldest month.
    ColdestMonth,
    /// EN3012V: people connected to drinking water.
    DrinkingWater,
    /// EN3013V: people connected to sewerage treatment.
    Sewerage,
    /// EN5200V: land under continuous residential fabric.
    DenseUrbanLand,
    /// EN5201V: land under discontinuous residential fabric.
    LooseUrbanLand,
    /// EN5202V: land under industrial, commercial, public and military units.
    IndustrialLand,
    /// EN5203V: land under transport infrastructure.
    TransportLand,
    /// EN5204V: land under other artificial areas.
    OtherArtificialLand,
    /// EN5205V: green urban areas, sports and leisure.
    GreenUrbanLand,
    /// EN5206V: agricultural land.
    AgriculturalLand,
    /// EN5207V: natural land.
    NaturalLand,
    /// SP.POP.TOTL: people of the country.
    CountryPopulation,
    /// Land and inland water of the country.
    CountryArea,
    /// EN.POP.DNST: people per km² of land.
    PopulationDensity,
    /// SP.URB.TOTL.IN.ZS: people in urban areas; the Factbook where the World Bank has none.
    Urban,
    /// NY.GDP.PCAP.CD: gross domestic product per person, current US$.
    GdpPerHead,
    /// NY.GDP.PCAP.PP.CD: the same by purchasing power, current international $.
    GdpPerHeadPpp,
    /// Real gross domestic product per person by purchasing power, 2021 US$.
    RealGdpPerHead,
    /// NY.GNP.PCAP.CD: gross national income per person, Atlas method.
    GniPerHead,
    /// People who use the internet.
    InternetUsers,
    /// IT.NET.BBND.P2: fixed broadband subscriptions; the Factbook where the World Bank has none.
    Broadband,
    /// IT.CEL.SETS.P2: mobile subscriptions; the Factbook where the World Bank has none.
    Mobile,
    /// IT.NET.SECR.P6: servers with a public certificate.
    SecureServers,
    /// EG.ELC.ACCS.ZS: people with access to electricity.
    Electricity,
    /// SI.POV.GINI: inequality of income or consumption, 0 (none) to 100.
    Gini,
    /// EN.ATM.PM25.MC.M3: mean yearly exposure to PM2.5.
    FineDust,
    /// SP.POP.65UP.TO.ZS: people aged 65 and above.
    ShareOver65,
    /// SL.UEM.TOTL.ZS: unemployed part of the labour force, modelled by the ILO.
    Unemployment,
    /// SE.TER.ENRR: enrolled in tertiary education, gross; may pass 100.
    TertiaryEnrolment,
}

/// What a fact is: a row of [`DEFINITIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The fact.
    pub id: FactId,
    /// Its text form, `snake_case`, unit last.
    pub name: &'static str,
    /// How its value is counted.
    pub unit: Unit,
    /// Whether it is known of the city or of its whole country.
    pub scope: Scope,
    /// Where it is taken from first; a single fact names its own source.
    pub source: Source,
}

/// Whether a fact is of the city itself or the same for its whole country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Of the city.
    City,
    /// Of the whole country.
    Country,
}

/// How a value is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A word or code out of a closed list.
    Category,
    /// Yes or no.
    YesNo,
    /// Persons.
    Persons,
    /// Years of age.
    Years,
    /// Per cent.
    Percent,
    /// Hours.
    Hours,
    /// Degrees Celsius.
    Celsius,
    /// km².
    SquareKilometres,
    /// Persons per km².
    PersonsPerSquareKilometre,
    /// US dollars at exchange rates.
    UsDollars,
    /// Dollars at purchasing power.
    InternationalDollars,
    /// Per 100 persons.
    PerHundredPersons,
    /// Per 1,000,000 persons.
    PerMillionPersons,
    /// An index without unit.
    Index,
    /// µg/m³ of air.
    MicrogramsPerCubicMetre,
}

/// A fact about a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub id: FactId,
    /// Its value.
    pub value: FactValue,
    /// The year it holds for; none where the source states none.
    pub year: Option<u16>,
    /// Who says so.
    pub source: Source,
    /// Of the city or of its whole country.
    pub scope: Scope,
}

/// The value of a fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FactValue {
    /// A finite number in the unit of the fact.
    Number(f64),
    /// A word or code out of a closed list.
    Category(&'static str),
    /// Yes or no.
    YesNo(bool),
}

/// A number as the table keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RecordedValue {
    /// What it is about.
    pub id: FactId,
    /// Finite, in the unit of the fact.
    pub value: f64,
    /// The year it holds for.
    pub year: Option<u16>,
    /// Who says so.
    pub source: Source,
}

impl RecordedValue {
    pub(crate) fn to_fact(self) -> Fact {
        let Self { id, value, year, source } = self;
        Fact { id, value: FactValue::Number(value), year, source, scope: id.definition().scope }
    }
}

/// Every fact, in the order of [`FactId`].
pub const DEFINITIONS: [Definition; 47] = [
    define(FactId::Country, "country", Unit::Category, Scope::Country, Source::GeoNames),
    define(FactId::Region, "region", Unit::Category, Scope::Country, Source::UnitedNations),
    define(FactId::Subregion, "subregion", Unit::Category, Scope::Country, Source::UnitedNations),
    define(FactId::MainLanguage, "main_language", Unit::Category, Scope::Country, Source::Cldr),
    define(FactId::Currency, "currency", Unit::Category, Scope::Country, Source::Cldr),
    define(FactId::IncomeGroup, "income_group", Unit::Category, Scope::Country, Source::NaturalEarth),
    define(FactId::EuMember, "eu_member", Unit::YesNo, Scope::Country, Source::Cldr),
    define(FactId::Landlocked, "landlocked", Unit::YesNo, Scope::Country, Source::WorldCountries),
    define(FactId::LeastDeveloped, "least_developed", Unit::YesNo, Scope::Country, Source::UnitedNations),
    define(FactId::LandlockedDeveloping, "landlocked_developing", Unit::YesNo, Scope::Country, Source::UnitedNations),
    define(FactId::SmallIsland, "small_island", Unit::YesNo, Scope::Country, Source::UnitedNations),
    define(FactId::Population, "population", Unit::Persons, Scope::City, Source::GeoNames),
    define(FactId::Climate, "climate", Unit::Category, Scope::City, Source::KoppenGrid),
    define(FactId::MedianAge, "median_age", Unit::Years, Scope::City, Source::UsCensus),
    define(FactId::HouseholdSize, "household_size", Unit::Persons, Scope::City, Source::UsCensus),
    define(FactId::ForeignBorn, "foreign_born_percent", Unit::Percent, Scope::City, Source::UsCensus),
    define(FactId::Sunshine, "sunshine_hours_per_day", Unit::Hours, Scope::City, Source::Eurostat),
    define(FactId::WarmestMonth, "warmest_month_celsius", Unit::Celsius, Scope::City, Source::Eurostat),
    define(FactId::ColdestMonth, "coldest_month_celsius", Unit::Celsius, Scope::City, Source::Eurostat),
    define(FactId::DrinkingWater, "drinking_water_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::Sewerage, "sewerage_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::DenseUrbanLand, "dense_urban_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::LooseUrbanLand, "loose_urban_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::IndustrialLand, "industrial_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::TransportLand, "transport_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::OtherArtificialLand, "other_artificial_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::GreenUrbanLand, "green_urban_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::AgriculturalLand, "agricultural_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::NaturalLand, "natural_land_percent", Unit::Percent, Scope::City, Source::Eurostat),
    define(FactId::CountryPopulation, "country_population", Unit::Persons, Scope::Country, Source::WorldBank),
    define(FactId::CountryArea, "country_area_km2", Unit::SquareKilometres, Scope::Country, Source::WorldCountries),
    define(
        FactId::PopulationDensity,
        "population_density_per_km2",
        Unit::PersonsPerSquareKilometre,
        Scope::Country,
        Source::WorldBank,
    ),
    define(FactId::Urban, "urban_percent", Unit::Percent, Scope::Country, Source::WorldBank),
    define(FactId::GdpPerHead, "gdp_per_head_usd", Unit::UsDollars, Scope::Country, Source::WorldBank),
    define(
        FactId::GdpPerHeadPpp,
        "gdp_per_head_ppp_usd",
        Unit::InternationalDollars,
        Scope::Country,
        Source::WorldBank,
    ),
    define(
        FactId::RealGdpPerHead,
        "real_gdp_per_head_usd",
        Unit::InternationalDollars,
        Scope::Country,
        Source::Factbook,
    ),
    define(FactId::GniPerHead, "gni_per_head_usd", Unit::UsDollars, Scope::Country, Source::WorldBank),
    define(FactId::InternetUsers, "internet_users_percent", Unit::Percent, Scope::Country, Source::Factbook),
    define(FactId::Broadband, "broadband_per_100", Unit::PerHundredPersons, Scope::Country, Source::WorldBank),
    define(FactId::Mobile, "mobile_per_100", Unit::PerHundredPersons, Scope::Country, Source::WorldBank),
    define(
        FactId::SecureServers,
        "secure_servers_per_million",
        Unit::PerMillionPersons,
        Scope::Country,
        Source::WorldBank,
    ),
    define(FactId::Electricity, "electricity_percent", Unit::Percent, Scope::Country, Source::WorldBank),
    define(FactId::Gini, "gini_index", Unit::Index, Scope::Country, Source::WorldBank),
    define(
        FactId::FineDust,
        "fine_dust_micrograms_per_m3",
        Unit::MicrogramsPerCubicMetre,
        Scope::Country,
        Source::WorldBank,
    ),
    define(FactId::ShareOver65, "share_over_65", Unit::Percent, Scope::Country, Source::WorldBank),
    define(FactId::Unemployment, "unemployment_percent", Unit::Percent, Scope::Country, Source::WorldBank),
    define(FactId::TertiaryEnrolment, "tertiary_enrolment_percent", Unit::Percent, Scope::Country, Source::WorldBank),
];

const fn define(id: FactId, name: &'static str, unit: Unit, scope: Scope, source: Source) -> Definition {
    Definition { id, name, unit, scope, source }
}

impl FactId {
    /// The text form used in rules, themes and exports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.definition().name
    }

    /// The row of the table.
    #[must_use]
    pub const fn definition(self) -> &'static Definition {
        &DEFINITIONS[self as usize]
    }
}

impl fmt::Display for FactId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// No fact has this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownFact;

impl fmt::Display for UnknownFact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("no fact has this name")
    }
}

impl std::error::Error for UnknownFact {}

impl FromStr for FactId {
    type Err = UnknownFact;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        DEFINITIONS.iter().find(|definition| definition.name == name).map(|definition| definition.id).ok_or(UnknownFact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_definition_stands_at_its_own_place() {
        for (index, definition) in DEFINITIONS.iter().enumerate() {
            assert_eq!((definition.id as usize, definition.name.parse()), (index, Ok(definition.id)));
        }
    }
}
