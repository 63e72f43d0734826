//! `decapolis places`: cities of the world by name, with all that the atlas knows at a glance.

use atlas::{Atlas, CountryCode, Language, Match, Place};
use clap::Args;
use serde::Serialize;

use super::{Failure, Format, print_json, print_text};

/// Find cities by any of their names, forgiving accents, case, spelling and script.
#[derive(Debug, Args)]
pub(crate) struct Places {
    /// A name, also as "City, Country", "City, Region" or "City CC".
    query: String,
    /// Only in this country (ISO 3166-1 alpha-2).
    #[arg(long, value_name = "CC")]
    country: Option<String>,
    /// At most so many; 0 is no limit.
    #[arg(long, default_value_t = 10)]
    limit: usize,
    /// Take the query as the beginning of a name still being typed.
    #[arg(long)]
    complete: bool,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Serialize)]
struct Answer {
    places: Vec<FoundPlace>,
    /// Names that may have been meant; empty where something was found.
    suggestions: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct FoundPlace {
    id: String,
    name: &'static str,
    names: LocalNames,
    country: &'static str,
    division: Option<&'static str>,
    population: Option<u32>,
    latitude: f64,
    longitude: f64,
    time_zone: &'static str,
    climate: Option<&'static str>,
    /// Absent while completing.
    #[serde(skip_serializing_if = "Option::is_none")]
    matched: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct LocalNames {
    en: &'static str,
    es: &'static str,
    fr: &'static str,
    ar: &'static str,
}

/// Prints the cities found; finding none is an answer too.
pub(crate) fn run(asked: &Places) -> Result<(), Failure> {
    let country = asked.country.as_deref().map(parse_country).transpose()?;
    let limit = if asked.limit == 0 { usize::MAX } else { asked.limit };
    let places = if asked.complete { complete(asked, country, limit) } else { search(asked, country, limit) };
    let suggestions = if places.is_empty() { Atlas::get().nearest_names(&asked.query, 5) } else { Vec::new() };
    let answer = Answer { places, suggestions };
    match asked.format {
        Format::Json => print_json(&answer),
        Format::Text => print_text(&answer.lines()),
    }
}

fn parse_country(text: &str) -> Result<CountryCode, Failure> {
    let code: Option<CountryCode> = text.parse().ok();
    code.filter(|&code| Atlas::get().country(code).is_some())
        .ok_or_else(|| Failure::wrong_input(format!("no country has the code {text}")))
}

fn search(asked: &Places, country: Option<CountryCode>, limit: usize) -> Vec<FoundPlace> {
    let atlas = Atlas::get();
    let hits = match country {
        Some(country) => atlas.search_in(country, &asked.query, limit),
        None => atlas.search(&asked.query, limit),
    };
    hits.into_iter().map(|hit| FoundPlace::new(hit.place, Some(hit.matched))).collect()
}

fn complete(asked: &Places, country: Option<CountryCode>, limit: usize) -> Vec<FoundPlace> {
    let atlas = Atlas::get();
    let places = match country {
        Some(country) => atlas.complete_in(country, &asked.query, limit),
        None => atlas.complete(&asked.query, limit),
    };
    places.into_iter().map(|place| FoundPlace::new(place, None)).collect()
}

impl FoundPlace {
    fn new(place: Place, matched: Option<Match>) -> Self {
        Self {
            id: place.id().to_string(),
            name: place.name(),
            names: LocalNames {
                en: place.name_in(Language::En),
                es: place.name_in(Language::Es),
                fr: place.name_in(Language::Fr),
                ar: place.name_in(Language::Ar),
            },
            country: place.country().code.as_str(),
            division: place.division().map(|division| division.name.as_str()),
            population: place.population(),
            latitude: place.latitude(),
            longitude: place.longitude(),
            time_zone: place.time_zone(),
            climate: place.climate(),
            matched: matched.map(name_of_match),
        }
    }
}

fn name_of_match(matched: Match) -> &'static str {
    match matched {
        Match::Exact => "exact",
        Match::Prefix => "prefix",
        Match::Slips(_) => "slips",
    }
}

impl Answer {
    fn lines(&self) -> String {
        if self.places.is_empty() {
            return format!("no city found; did you mean: {}\n", self.suggestions.join(", "));
        }
        self.places.iter().map(FoundPlace::line).collect()
    }
}

impl FoundPlace {
    fn line(&self) -> String {
        let division = self.division.map_or_else(String::new, |division| format!("{division}, "));
        let population = self.population.map_or_else(|| "population unknown".to_owned(), |people| people.to_string());
        format!("{}\t{}, {division}{}\t{population}\n", self.id, self.name, self.country)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Places {
        Places { query: query.to_owned(), country: None, limit: 10, complete: false, format: Format::Json }
    }

    #[test]
    fn each_city_is_printed_with_its_division() {
        let lines: String = search(&asked("Kansas City"), None, 10).iter().map(FoundPlace::line).collect();
        let expected = "4393217\tKansas City, Missouri, US\t475378\n4273837\tKansas City, Kansas, US\t152933\n";
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_country_narrows_what_is_completed() {
        let code = parse_country("gb").ok();
        let names: Vec<&str> = complete(&asked("bristo"), code, 10).iter().map(|place| place.name).collect();
        assert_eq!(names, ["Bristol"]);
    }

    #[test]
    fn an_unknown_country_is_wrong_input() {
        assert!(["QQ", "Great Britain", ""].iter().all(|text| parse_country(text).is_err()));
    }
}
