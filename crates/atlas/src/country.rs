//! Countries and territories that have an ISO 3166-1 code, as the atlas knows them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::facts::RecordedValue;
use crate::language::Language;

/// An ISO 3166-1 alpha-2 code in capitals; `XK` stands for Kosovo as in GeoNames and CLDR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CountryCode([u8; 2]);

/// The text is not two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACountryCode;

impl CountryCode {
    /// The two capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("only ASCII letters are taken in")
    }
}

impl FromStr for CountryCode {
    type Err = NotACountryCode;

    /// Takes two ASCII letters, small or capital. Whether the country exists is asked of the atlas.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self([first.to_ascii_uppercase(), second.to_ascii_uppercase()]))
            }
            _ => Err(NotACountryCode),
        }
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for NotACountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a country code is two letters")
    }
}

impl std::error::Error for NotACountryCode {}

/// A country or territory.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// ISO 3166-1 alpha-3.
    pub alpha3: String,
    /// UN M49 numeric code, three digits; none for Kosovo.
    pub m49: Option<String>,
    /// Common names in the order of [`Language::ALL`].
    pub names: [String; 4],
    /// Other names it is looked up by: official names and the common name in further languages.
    pub other_names: Vec<String>,
    /// UN M49 region in English ("Europe"); none for Antarctica.
    pub region: Option<String>,
    /// UN M49 sub-region in English ("Northern Europe").
    pub subregion: Option<String>,
    /// Languages used there, most used first.
    pub languages: Vec<SpokenLanguage>,
    /// ISO 4217 code of the main currency.
    pub currency: Option<String>,
    /// World Bank income group.
    pub income_group: Option<IncomeGroup>,
    /// Land and inland water, km².
    pub area_km2: Option<f64>,
    /// Without a coast.
    pub is_landlocked: bool,
    /// Member of the European Union.
    pub is_eu_member: bool,
    /// On the United Nations' list of least developed countries.
    pub is_least_developed: bool,
    /// On the United Nations' list of landlocked developing countries.
    pub is_landlocked_developing: bool,
    /// On the United Nations' list of small island developing states.
    pub is_small_island: bool,
    /// Names of its capitals in English.
    pub capitals: Vec<String>,
    /// Indicators of the country, at most one value each, ascending by fact.
    pub indicators: Vec<RecordedValue>,
}

impl Country {
    /// The common name in a language.
    #[must_use]
    pub fn name_in(&self, language: Language) -> &str {
        &self.names[language as usize]
    }

    /// The official language with most users, otherwise the most used one; BCP 47.
    #[must_use]
    pub fn main_language(&self) -> Option<&str> {
        let official = self.languages.iter().find(|language| language.status.is_official());
        official.or(self.languages.first()).map(|language| language.tag.as_str())
    }
}

/// A language used in a country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// BCP 47 tag.
    pub tag: String,
    /// Share of the people who use it, 0 to 100.
    pub people_percent: f64,
    /// Its standing there.
    pub status: OfficialStatus,
}

/// What a language is in law, after Unicode CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OfficialStatus {
    /// Official in the whole country.
    Official,
    /// Official in fact, though no law says so.
    DeFacto,
    /// Official in a part of the country.
    Regional,
    /// None.
    None,
}

impl OfficialStatus {
    /// Official in the whole country, by law or in fact.
    #[must_use]
    pub const fn is_official(self) -> bool {
        matches!(self, Self::Official | Self::DeFacto)
    }
}

/// World Bank income group, poorest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum IncomeGroup {
    /// Low income.
    Low,
    /// Lower middle income.
    LowerMiddle,
    /// Upper middle income.
    UpperMiddle,
    /// High income.
    High,
}

impl IncomeGroup {
    /// The value of the fact `income_group`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::LowerMiddle => "lower_middle",
            Self::UpperMiddle => "upper_middle",
            Self::High => "high",
        }
    }
}
