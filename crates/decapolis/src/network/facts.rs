//! What is known of a city: open data from the atlas, and what the city says of itself, which comes first.

use std::collections::BTreeMap;

use atlas::{Atlas, FactId, FactValue, Place, Scope};
use kernel::db::Tx;
use kernel::language::{Language, language_name};
use kernel::stop::Fault;

use super::model::{City, EnteredFact, atlas_language};
use super::store;
use super::texts::Texts;

/// Facts that only a city can tell, answered by yes or no.
pub(crate) const STATED_YES_NO: [&str; 22] = [
    "algorithm_register",
    "council_mandate",
    "data_team",
    "digital_identity",
    "housing_municipal",
    "innovation_budget",
    "online_services",
    "open_data_portal",
    "owns_fibre",
    "participatory_budget_lawful",
    "privacy_officer",
    "public_transport_municipal",
    "public_wifi",
    "schools_municipal",
    "sensor_register",
    "social_services_municipal",
    "staffed_service_points",
    "street_lighting_municipal",
    "telephone_help_line",
    "university_in_city",
    "volunteer_programme",
    "water_municipal",
];
/// Facts that only a city can tell, answered by a number.
pub(crate) const STATED_NUMBERS: [&str; 2] = ["it_staff", "public_libraries"];

/// Facts of open data that a city can put right with a figure of its own.
pub(crate) const OWN_FIGURES: [&str; 9] = [
    "population",
    "share_over_65",
    "median_age",
    "household_size",
    "foreign_born_percent",
    "internet_users_percent",
    "broadband_per_100",
    "unemployment_percent",
    "fine_dust_micrograms_per_m3",
];

/// How a city answers a fact that it can enter; nothing for a fact that it cannot.
pub(crate) fn answer_of(fact: &str) -> Option<AnswerKind> {
    if STATED_YES_NO.contains(&fact) {
        return Some(AnswerKind::YesNo);
    }
    (STATED_NUMBERS.contains(&fact) || OWN_FIGURES.contains(&fact)).then_some(AnswerKind::Number)
}

/// How a fact is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AnswerKind {
    Number,
    YesNo,
}

/// The numbers that a city can mean by a fact; what lies outside is a slip of the keyboard, or another unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Plausible {
    pub(super) least: f64,
    pub(super) most: f64,
    /// Counted one by one, so that half of one is a slip too.
    pub(super) is_whole: bool,
    /// The code of the reason, a word of `error-range`.
    pub(super) why: &'static str,
}

/// What is plausible for a fact that is answered by a number. Open data of all places lie within (a test holds it).
pub(super) fn plausible(fact: &str) -> Plausible {
    let (least, most, is_whole, why) = match fact {
        // The most populous place of the atlas has 25 million; the largest agglomerations are counted below 45 million.
        "population" => (1.0, 50_000_000.0, true, "people"),
        // No country of the atlas has a median below 14 or above 60.
        "median_age" => (10.0, 80.0, false, "age"),
        // Nobody lives in a household of fewer than one; no census gives a mean above ten.
        "household_size" => (1.0, 20.0, false, "household"),
        // Lines of companies count, so that there can be more of them than people; nowhere are they twice as many.
        "broadband_per_100" => (0.0, 200.0, false, "lines"),
        // No yearly mean of the atlas is above 100; what is written as 5 mg/m3 is meant as 5 micrograms.
        "fine_dust_micrograms_per_m3" => (0.0, 300.0, false, "air"),
        "it_staff" | "public_libraries" => (0.0, 100_000.0, true, "count"),
        _ => (0.0, 100.0, false, "share"),
    };
    Plausible { least, most, is_whole, why }
}

impl Plausible {
    pub(super) fn holds(self, number: f64) -> bool {
        (self.least..=self.most).contains(&number) && (!self.is_whole || number.fract() == 0.0)
    }
}

/// One thing known of a city.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct KnownFact {
    /// The fact's id: `population`, `public_libraries`.
    pub(crate) id: String,
    pub(crate) value: KnownValue,
    /// The year it holds for, where the source says one.
    pub(crate) year: Option<i64>,
    /// Who says so, as the source calls itself.
    pub(crate) source: String,
    pub(crate) provenance: Provenance,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum KnownValue {
    /// In the unit of the fact.
    Number(f64),
    /// A word or code out of a closed list.
    Word(String),
    YesNo(bool),
}

/// Who a fact is about and who says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Provenance {
    /// The city says so itself.
    Entered,
    /// Open data about the city.
    City,
    /// Open data about its whole country.
    Country,
}

/// All that is known of a member city, by fact id.
pub(crate) fn facts_of(tx: &mut Tx<'_>, city: &City) -> Result<BTreeMap<String, KnownFact>, Fault> {
    let mut known = city.in_atlas().map(facts_of_place).unwrap_or_default();
    for entered in store::facts_of_city(tx, city.id)? {
        if let Some(fact) = read_entered(&entered) {
            known.insert(entered.fact, fact);
        }
    }
    Ok(known)
}

/// All that open data say of a place, by fact id.
pub(crate) fn facts_of_place(place: Place) -> BTreeMap<String, KnownFact> {
    place.facts().into_iter().map(|fact| (fact.id.as_str().to_owned(), read_open(&fact))).collect()
}

fn read_open(fact: &atlas::Fact) -> KnownFact {
    let value = match fact.value {
        FactValue::Number(number) => KnownValue::Number(number),
        FactValue::Category(word) => KnownValue::Word(word.to_owned()),
        FactValue::YesNo(yes) => KnownValue::YesNo(yes),
    };
    KnownFact {
        id: fact.id.as_str().to_owned(),
        value,
        year: fact.year.map(i64::from),
        source: fact.source.name().to_owned(),
        provenance: if fact.scope == Scope::City { Provenance::City } else { Provenance::Country },
    }
}

fn read_entered(entered: &EnteredFact) -> Option<KnownFact> {
    let value = match entered.content.as_str() {
        "yes" => KnownValue::YesNo(true),
        "no" => KnownValue::YesNo(false),
        content => content.parse().map_or_else(|_| KnownValue::Word(content.to_owned()), KnownValue::Number),
    };
    Some(KnownFact {
        id: entered.fact.clone(),
        value,
        year: Some(entered.year),
        source: entered.source.clone(),
        provenance: Provenance::Entered,
    })
}

/// What a fact is called, in the reader's language.
pub(crate) fn fact_label(fact: &str, language: Language) -> String {
    Texts::new(language).fact_name(fact).to_string()
}

impl KnownFact {
    /// The value as a reader sees it: "508,394", "36.5 %", "yes".
    pub(crate) fn shown(&self, language: Language) -> String {
        let texts = Texts::new(language);
        match &self.value {
            KnownValue::YesNo(true) => texts.yes().to_string(),
            KnownValue::YesNo(false) => texts.no().to_string(),
            KnownValue::Word(code) if self.id == FactId::Country.as_str() => country_name(code, language),
            KnownValue::Word(code) if self.id == FactId::MainLanguage.as_str() => {
                language_name(code, language).unwrap_or(code).to_owned()
            }
            KnownValue::Word(word) => word.clone(),
            KnownValue::Number(number) => self.shown_number(*number, language),
        }
    }

    fn shown_number(&self, number: f64, language: Language) -> String {
        let decimals = u8::from(number.abs() < 1_000.0 && number.fract() != 0.0);
        if is_percent(&self.id) {
            return language.percent(number / 100.0, decimals).to_string();
        }
        language.decimal(number, decimals).to_string()
    }
}

/// The name of a country by its code; the code where no country has it.
fn country_name(code: &str, language: Language) -> String {
    let country = code.parse().ok().and_then(|code| Atlas::get().country(code));
    country.map_or_else(|| code.to_owned(), |country| country.name_in(atlas_language(language)).to_owned())
}

fn is_percent(fact: &str) -> bool {
    fact.ends_with("_percent") || fact == FactId::ShareOver65.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_data_of_all_places_are_plausible() {
        let known = Atlas::get().places().flat_map(|place| place.facts());
        let numbers = known.filter_map(|fact| match fact.value {
            FactValue::Number(number) if OWN_FIGURES.contains(&fact.id.as_str()) => Some((fact.id, number)),
            _ => None,
        });
        let odd: Vec<_> = numbers.filter(|(id, number)| !plausible(id.as_str()).holds(*number)).collect();
        assert_eq!(odd, []);
    }

    #[test]
    fn shares_are_never_below_nothing_or_above_all() {
        let shares = OWN_FIGURES.into_iter().filter(|fact| is_percent(fact));
        let bounds: Vec<_> = shares.map(|fact| (plausible(fact).least, plausible(fact).most)).collect();
        assert_eq!(bounds, [(0.0, 100.0); 4]);
    }

    #[test]
    fn people_and_libraries_are_counted_whole() {
        let halves = ["population", "it_staff", "public_libraries"].map(|fact| plausible(fact).holds(7.5));
        assert_eq!(halves, [false; 3]);
    }
}
