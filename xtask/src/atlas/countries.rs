//! Countries and territories, put together from five files by their ISO 3166-1 code.

use std::collections::BTreeMap;

use atlas::{Country, CountryCode, IncomeGroup, OfficialStatus, SpokenLanguage};
use serde::Deserialize;
use serde_json::Value;

use super::Failure;
use super::manifest::Inputs;

#[derive(Debug, Deserialize)]
struct WorldCountry {
    cca2: String,
    cca3: String,
    name: Names,
    #[serde(rename = "altSpellings")]
    alternative_spellings: Vec<String>,
    capital: Vec<String>,
    translations: BTreeMap<String, Names>,
    landlocked: bool,
    area: f64,
}

#[derive(Debug, Deserialize)]
struct Names {
    common: String,
    official: String,
    #[serde(default)]
    native: BTreeMap<String, NativeNames>,
}

#[derive(Debug, Deserialize)]
struct NativeNames {
    common: String,
}

#[derive(Debug, Deserialize)]
struct M49Row {
    #[serde(rename = "ISO3166-1-Alpha-2")]
    code: String,
    #[serde(rename = "M49")]
    number: u16,
    #[serde(rename = "Region Name")]
    region: String,
    #[serde(rename = "Sub-region Name")]
    subregion: String,
    #[serde(rename = "Least Developed Countries (LDC)")]
    least_developed: String,
    #[serde(rename = "Land Locked Developing Countries (LLDC)")]
    landlocked_developing: String,
    #[serde(rename = "Small Island Developing States (SIDS)")]
    small_island: String,
}

#[derive(Debug, Deserialize)]
struct IncomeRow {
    iso2: String,
    income_group: String,
}

/// All countries, ascending by code, still without indicators.
pub(super) fn read(inputs: &Inputs) -> Result<Vec<Country>, Failure> {
    let world: Vec<WorldCountry> = inputs.json("world-countries/countries.json")?;
    let countries: Result<Vec<Country>, Failure> = world.into_iter().map(to_country).collect();
    let mut countries = countries?;
    countries.sort_by_key(|country| country.code);
    add_m49(&mut countries, inputs.csv("country_codes_m49.csv")?);
    add_income(&mut countries, &inputs.csv("country_income_groups.csv")?)?;
    add_cldr(&mut countries, inputs)?;
    Ok(countries)
}

fn to_country(world: WorldCountry) -> Result<Country, Failure> {
    let code = world.cca2.parse().map_err(|_| Failure(format!("{} is not a country code", world.cca2)))?;
    let translated =
        |language: &str| world.translations.get(language).map_or(&world.name.common, |names| &names.common).clone();
    Ok(Country {
        code,
        names: [world.name.common.clone(), translated("spa"), translated("fra"), translated("ara")],
        other_names: other_names(&world),
        alpha3: world.cca3,
        m49: None,
        region: None,
        subregion: None,
        languages: Vec::new(),
        currency: None,
        income_group: None,
        // The source says -1 where it does not know the area.
        area_km2: Some(world.area).filter(|&area| area > 0.0),
        is_landlocked: world.landlocked,
        is_eu_member: false,
        is_least_developed: false,
        is_landlocked_developing: false,
        is_small_island: false,
        capitals: world.capital,
        indicators: Vec::new(),
    })
}

fn other_names(world: &WorldCountry) -> Vec<String> {
    let translated = world.translations.values().flat_map(|names| [&names.common, &names.official]);
    let native = world.name.native.values().map(|names| &names.common);
    let all = translated.chain(native).chain(&world.alternative_spellings).chain([&world.name.official]);
    let mut names: Vec<String> = all.filter(|name| !name.is_empty()).cloned().collect();
    names.sort();
    names.dedup();
    names
}

fn add_m49(countries: &mut [Country], rows: Vec<M49Row>) {
    let mut by_code: BTreeMap<String, M49Row> = rows.into_iter().map(|row| (row.code.clone(), row)).collect();
    for country in countries {
        let Some(row) = by_code.remove(country.code.as_str()) else { continue };
        country.m49 = Some(format!("{:03}", row.number));
        country.region = Some(row.region).filter(|name| !name.is_empty());
        country.subregion = Some(row.subregion).filter(|name| !name.is_empty());
        country.is_least_developed = !row.least_developed.is_empty();
        country.is_landlocked_developing = !row.landlocked_developing.is_empty();
        country.is_small_island = !row.small_island.is_empty();
    }
}

fn add_income(countries: &mut [Country], rows: &[IncomeRow]) -> Result<(), Failure> {
    for country in countries {
        let Some(row) = rows.iter().find(|row| row.iso2 == country.code.as_str()) else { continue };
        country.income_group = Some(income_group(&row.income_group)?);
    }
    Ok(())
}

fn income_group(text: &str) -> Result<IncomeGroup, Failure> {
    match text.get(..1) {
        Some("1" | "2") => Ok(IncomeGroup::High),
        Some("3") => Ok(IncomeGroup::UpperMiddle),
        Some("4") => Ok(IncomeGroup::LowerMiddle),
        Some("5") => Ok(IncomeGroup::Low),
        _ => Err(Failure(format!("{text} is not an income group"))),
    }
}

fn add_cldr(countries: &mut [Country], inputs: &Inputs) -> Result<(), Failure> {
    let territories: Value = inputs.json("cldr-core/supplemental/territoryInfo.json")?;
    let containment: Value = inputs.json("cldr-core/supplemental/territoryContainment.json")?;
    let currencies: Value = inputs.json("cldr-core/supplemental/currencyData.json")?;
    let members = &containment["supplemental"]["territoryContainment"]["EU"]["_contains"];
    for country in countries {
        let code = country.code.as_str();
        country.languages = spoken_languages(&territories["supplemental"]["territoryInfo"][code]["languagePopulation"]);
        country.currency = current_currency(&currencies["supplemental"]["currencyData"]["region"][code]);
        country.is_eu_member = members.as_array().is_some_and(|members| members.iter().any(|member| member == code));
    }
    Ok(())
}

/// Most used first, ties by tag.
fn spoken_languages(populations: &Value) -> Vec<SpokenLanguage> {
    let entries = populations.as_object().into_iter().flatten();
    let mut languages: Vec<SpokenLanguage> = entries.filter_map(|(tag, entry)| spoken_language(tag, entry)).collect();
    languages.sort_by(|a, b| b.people_percent.total_cmp(&a.people_percent).then_with(|| a.tag.cmp(&b.tag)));
    languages
}

fn spoken_language(tag: &str, entry: &Value) -> Option<SpokenLanguage> {
    let status = match entry["_officialStatus"].as_str() {
        Some("official") => OfficialStatus::Official,
        Some("de_facto_official") => OfficialStatus::DeFacto,
        Some("official_regional") => OfficialStatus::Regional,
        _ => OfficialStatus::None,
    };
    let people_percent = entry["_populationPercent"].as_str()?.parse().ok()?;
    Some(SpokenLanguage { tag: tag.replace('_', "-"), people_percent, status })
}

/// The legal tender that is still in use, the one introduced last where there are two.
fn current_currency(entries: &Value) -> Option<String> {
    let entries = entries.as_array()?.iter().filter_map(|entry| entry.as_object()?.iter().next());
    let current =
        entries.filter(|(_, dates)| dates.get("_to").is_none() && dates.get("_tender") != Some(&Value::from("false")));
    let latest = current.max_by_key(|(_, dates)| dates.get("_from").and_then(Value::as_str));
    latest.map(|(code, _)| code.clone())
}

/// The country of a code in a list ascending by code.
pub(super) fn find<'a>(countries: &'a mut [Country], code: &str) -> Option<&'a mut Country> {
    let code: CountryCode = code.parse().ok()?;
    let position = countries.binary_search_by_key(&code, |country| country.code).ok()?;
    Some(&mut countries[position])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_high_income_groups_are_one() {
        let groups =
            ["1. High income: OECD", "2. High income: nonOECD", "5. Low income"].map(|text| income_group(text).ok());
        assert_eq!(groups, [Some(IncomeGroup::High), Some(IncomeGroup::High), Some(IncomeGroup::Low)]);
        assert!(income_group("none").is_err());
    }

    #[test]
    fn a_currency_withdrawn_or_no_tender_is_passed_over() {
        let entries = json!([
            {"EUR": {"_from": "2002-01-01"}},
            {"CHE": {"_from": "2004-01-01", "_tender": "false"}},
            {"DEM": {"_from": "1999-09-01", "_to": "2002-03-09"}},
        ]);
        assert_eq!(current_currency(&entries), Some("EUR".to_owned()));
    }

    #[test]
    fn languages_come_by_their_users() {
        let populations = json!({
            "fr": {"_populationPercent": "29", "_officialStatus": "official_regional"},
            "zh_Hant": {"_populationPercent": "87", "_officialStatus": "official"},
        });
        let languages = spoken_languages(&populations);
        let found: Vec<(&str, OfficialStatus)> =
            languages.iter().map(|language| (language.tag.as_str(), language.status)).collect();
        assert_eq!(found, [("zh-Hant", OfficialStatus::Official), ("fr", OfficialStatus::Regional)]);
    }
}
