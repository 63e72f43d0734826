//! Who says so: the sources of the facts, with what their licences ask to be shown.

use serde::{Deserialize, Serialize};

/// Where a fact comes from. Licences and versions in full are in `data/LICENCES.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Source {
    /// GeoNames, CC BY 4.0.
    GeoNames,
    /// Rubel, Brugger, Haslinger & Auer (2016), the Köppen-Geiger grid, BSD 3-Clause.
    KoppenGrid,
    /// Countries of the world, Open Database License 1.0.
    WorldCountries,
    /// United Nations M49 with the marks of its special country groups, public domain.
    UnitedNations,
    /// Unicode CLDR, Unicode License 3.0.
    Cldr,
    /// Natural Earth, public domain; its income groups are an older World Bank classification.
    NaturalEarth,
    /// World Development Indicators, CC BY 4.0.
    WorldBank,
    /// The World Factbook, public domain.
    Factbook,
    /// Eurostat Urban Audit, CC BY 4.0.
    Eurostat,
    /// American Community Survey 2015, public domain.
    UsCensus,
}

impl Source {
    /// The name to print beside a fact.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GeoNames => "GeoNames",
            Self::KoppenGrid => "Rubel et al. 2016",
            Self::WorldCountries => "mledoze/countries",
            Self::UnitedNations => "United Nations M49",
            Self::Cldr => "Unicode CLDR",
            Self::NaturalEarth => "Natural Earth",
            Self::WorldBank => "World Bank",
            Self::Factbook => "CIA World Factbook",
            Self::Eurostat => "Eurostat Urban Audit",
            Self::UsCensus => "US Census Bureau, ACS",
        }
    }
}
