//! `decapolis peers`: the cities likest to one for a theme, and why. With a network, its members' own facts count.

use std::num::NonZeroUsize;
use std::sync::Arc;

use atlas::{Atlas, CountryCode, Language, Place, PlaceId};
use clap::{Args, ValueEnum};
use peers::{Among, Cities, Known, KnownFrom, Likeness, Peer, Reason, Selection, Theme, Value, alike_and_apart};
use serde::Serialize;
use serde_json::json;

use super::installation::{DEMO_FOLDER, Installation};
use super::{Failure, Format, print_json, print_text};
use crate::network;

/// Names offered when a city is not known.
const SUGGESTIONS_MAX: usize = 5;

/// Which cities are most like one, for a theme, and why
#[derive(Debug, Args)]
pub(crate) struct Peers {
    /// The city, by any of its names, also as "City, Division" or "City, Country"
    #[arg(long, required_unless_present = "list_themes")]
    city: Option<String>,
    /// Look the name up in this country only, by its ISO 3166-1 code
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    /// What likeness is for; see --list-themes
    #[arg(long, default_value = "general")]
    theme: String,
    /// Who may be listed; members are those of the network named, or of the demo in this folder
    #[arg(long, value_enum, default_value_t)]
    among: Listed,
    /// At most so many peers of one country; 0 for no limit
    #[arg(long, value_name = "N", default_value_t = 2)]
    per_country: usize,
    /// At most so many peers; 0 for no limit
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    #[command(flatten)]
    network: Installation,
    /// Print the themes instead
    #[arg(long)]
    list_themes: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Listed {
    /// The members of the network
    Members,
    /// Every city
    #[default]
    All,
}

/// The answer as programs read it.
#[derive(Debug, Serialize)]
struct Answer {
    city: CityLine,
    /// Other places of the same name, the most populous first.
    also: Vec<CityLine>,
    theme: &'static str,
    peers: Vec<PeerLine>,
}

#[derive(Debug, Serialize)]
struct CityLine {
    id: String,
    name: &'static str,
    country: String,
    population: Option<u32>,
}

#[derive(Debug, Serialize)]
struct PeerLine {
    #[serde(flatten)]
    city: CityLine,
    distance: f64,
    coverage: f64,
    reasons: Vec<ReasonLine>,
}

#[derive(Debug, Serialize)]
struct ReasonLine {
    feature: &'static str,
    own: serde_json::Value,
    theirs: serde_json::Value,
    contribution: f64,
    /// Left out where both values are known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    missing: bool,
    /// Whose value a member entered itself, in place of open data: `own`, `theirs`; left out where neither.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entered: Vec<&'static str>,
}

/// Runs the command.
///
/// # Errors
/// Wrong input for a city, country or theme that is not known, and for members where no network is found.
pub(crate) fn run(asked: &Peers) -> Result<(), Failure> {
    if asked.list_themes {
        return print_themes(asked.format);
    }
    let theme = theme_asked(&asked.theme)?;
    let named = cities_asked(asked)?;
    let (cities, members) = compared(asked)?;
    let selection = selection_asked(asked, &members);
    let likeness = cities.likeness(named[0].id(), theme).expect("the place comes from the same atlas");
    match asked.format {
        Format::Json => print_json(&answer(&named, theme, &likeness, &selection)),
        Format::Text => print_text(&text(named[0], theme, &likeness, &selection)),
    }
}

fn print_themes(format: Format) -> Result<(), Failure> {
    let themes = Theme::all().iter().map(|theme| (theme.id, theme.name_in(Language::En)));
    match format {
        Format::Json => {
            let themes: Vec<_> = themes.map(|(id, name)| json!({ "id": id, "name": name })).collect();
            print_json(&json!({ "themes": themes }))
        }
        Format::Text => print_text(&themes.map(|(id, name)| format!("{id:20}{name}\n")).collect::<String>()),
    }
}

fn theme_asked(id: &str) -> Result<&'static Theme, Failure> {
    let all = || Theme::all().iter().map(|theme| theme.id.to_owned()).collect();
    Theme::of_id(id).ok_or_else(|| Failure::wrong_input(format!("there is no theme {id:?}")).suggesting(all()))
}

/// All cities, with what members say of themselves where a network is named or its members are asked for; and where
/// these members are.
fn compared(asked: &Peers) -> Result<(Arc<Cities>, Vec<PlaceId>), Failure> {
    if asked.among == Listed::All && !asked.network.is_named() {
        return Ok((Arc::new(Cities::of_atlas(Atlas::get())), Vec::new()));
    }
    let db = asked.network.open_or_demo().map_err(|failure| without_network(asked, failure))?;
    let found = db.read_blocking("peers", |tx| {
        let members = network::members(tx)?.iter().map(|city| city.place).collect();
        Ok((network::cities(tx)?, members))
    });
    found.map_err(Failure::from)
}

/// What to give, where nothing was given and nothing is here; what was given wrongly is said as it is.
fn without_network(asked: &Peers, failure: Failure) -> Failure {
    if asked.network.is_named() {
        return failure;
    }
    let why = "who the members are is in the database of a network: give its folder with --data, or its configuration \
        with --config";
    Failure::wrong_input(why).suggesting(vec![format!("--data {DEMO_FOLDER}"), "--among all".to_owned()])
}

fn selection_asked<'m>(asked: &Peers, members: &'m [PlaceId]) -> Selection<'m> {
    let among = if asked.among == Listed::Members { Among::Only(members) } else { Among::All };
    let per_country = NonZeroUsize::new(asked.per_country);
    Selection { among, per_country, limit: NonZeroUsize::new(asked.limit) }
}

/// The places of the name asked for, the most populous first; at least one.
fn cities_asked(asked: &Peers) -> Result<Vec<Place>, Failure> {
    let name = asked.city.as_deref().unwrap_or_default();
    let atlas = Atlas::get();
    let named = match asked.country.as_deref().map(country_asked).transpose()? {
        Some(country) => atlas.named_in(country, name),
        None => atlas.named(name),
    };
    if named.is_empty() {
        let nearest = atlas.nearest_names(name, SUGGESTIONS_MAX).into_iter().map(str::to_owned).collect();
        return Err(Failure::wrong_input(format!("there is no city {name:?}{}", within(asked))).suggesting(nearest));
    }
    Ok(named)
}

fn within(asked: &Peers) -> String {
    asked.country.as_ref().map(|country| format!(" in {country}")).unwrap_or_default()
}

fn country_asked(code: &str) -> Result<CountryCode, Failure> {
    let known = code.parse().ok().filter(|code| Atlas::get().country(*code).is_some());
    known.ok_or_else(|| {
        Failure::wrong_input(format!("there is no country {code:?}; two letters are wanted, such as US"))
    })
}

fn answer(named: &[Place], theme: &Theme, likeness: &Likeness<'_>, selection: &Selection<'_>) -> Answer {
    let peers = likeness.peers(selection);
    Answer {
        city: city_line(named[0]),
        also: named[1..].iter().copied().map(city_line).collect(),
        theme: theme.id,
        peers: peers.iter().map(|peer| peer_line(peer, &likeness.reasons(peer.place.id()))).collect(),
    }
}

fn city_line(place: Place) -> CityLine {
    CityLine {
        id: place.id().to_string(),
        name: place.name(),
        country: place.country_code().to_string(),
        population: place.population(),
    }
}

fn peer_line(peer: &Peer, reasons: &[Reason]) -> PeerLine {
    PeerLine {
        city: city_line(peer.place),
        distance: peer.comparison.distance,
        coverage: peer.comparison.coverage,
        reasons: reasons.iter().map(reason_line).collect(),
    }
}

fn reason_line(reason: &Reason) -> ReasonLine {
    ReasonLine {
        feature: reason.feature.as_str(),
        own: json_value(reason.own.as_ref()),
        theirs: json_value(reason.theirs.as_ref()),
        contribution: reason.contribution,
        missing: reason.is_missing(),
        entered: entered(reason),
    }
}

fn entered(reason: &Reason) -> Vec<&'static str> {
    let is_entered =
        |known: &Option<Known>| known.as_ref().is_some_and(|known| matches!(known.source, KnownFrom::City(_)));
    let sides = [("own", &reason.own), ("theirs", &reason.theirs)];
    sides.into_iter().filter(|(_, known)| is_entered(known)).map(|(side, _)| side).collect()
}

/// Whole numbers without a decimal point, so that persons read as persons.
fn json_value(known: Option<&Known>) -> serde_json::Value {
    match known.map(|known| &known.value) {
        None => serde_json::Value::Null,
        Some(Value::Text(text)) => json!(text),
        // Whole numbers up to 2^53 are exact in 64 bits of floating point.
        Some(Value::Number(number)) if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 => {
            json!(*number as i64)
        }
        Some(Value::Number(number)) => json!(number),
    }
}

fn text(city: Place, theme: &Theme, likeness: &Likeness<'_>, selection: &Selection<'_>) -> String {
    let mut text = format!("{}, {}: {}\n", city.name(), city.country_code(), theme.name_in(Language::En));
    for peer in likeness.peers(selection) {
        let reasons = likeness.reasons(peer.place.id());
        let picked = alike_and_apart(&reasons);
        let alike: Vec<String> = picked.alike.into_iter().map(feature_text).collect();
        text += &format!("\n{:.4}  {}, {}\n", peer.comparison.distance, peer.place.name(), peer.place.country_code());
        text += &format!("        alike: {}\n", alike.join("; "));
        text += &picked.apart.map_or_else(String::new, |apart| format!("        apart: {}\n", feature_text(apart)));
    }
    text
}

fn feature_text(reason: &Reason) -> String {
    let side = |known: Option<&Known>| known.map_or_else(|| "not known".to_owned(), known_text);
    format!("{} {} / {}", reason.feature.as_str(), side(reason.own.as_ref()), side(reason.theirs.as_ref()))
}

fn known_text(known: &Known) -> String {
    let value = match &known.value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text.clone(),
    };
    match (&known.source, known.year) {
        (KnownFrom::City(_), Some(year)) => format!("{value} ({year}, by the city)"),
        (_, Some(year)) => format!("{value} ({year})"),
        (_, None) => value,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use clap::Parser;
    use serde_json::Value as Json;

    use super::*;

    static CITIES: LazyLock<Cities> = LazyLock::new(|| Cities::of_atlas(Atlas::get()));

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        asked: Peers,
    }

    fn asked(line: &[&str]) -> Peers {
        Line::try_parse_from([&["peers"], line].concat()).unwrap().asked
    }

    /// The answer as a program reads it.
    fn answered(line: &[&str]) -> Json {
        let asked = asked(line);
        let named = cities_asked(&asked).unwrap();
        let theme = theme_asked(&asked.theme).unwrap();
        let likeness = CITIES.likeness(named[0].id(), theme).unwrap();
        json!(answer(&named, theme, &likeness, &selection_asked(&asked, &[])))
    }

    #[test]
    fn the_most_populous_of_a_name_is_taken() {
        let answer = answered(&["--city", "Kansas City", "--country", "US", "--limit", "1"]);
        assert_eq!((&answer["city"]["id"], &answer["also"][0]["id"]), (&json!("4393217"), &json!("4273837")));
        assert_eq!(answer["city"]["country"], "US");
    }

    #[test]
    fn reasons_in_the_answer_add_up_to_distances() {
        let answer = answered(&["--city", "Lyon", "--theme", "digital-inclusion"]);
        let peers = answer["peers"].as_array().unwrap();
        assert_eq!(peers.len(), 10);
        for peer in peers {
            let reasons = peer["reasons"].as_array().unwrap();
            let sum: f64 = reasons.iter().map(|reason| reason["contribution"].as_f64().unwrap()).sum();
            assert!((sum - peer["distance"].as_f64().unwrap()).abs() < 1e-6);
            let missing = reasons.iter().filter(|reason| reason["missing"] == true);
            assert!(missing.into_iter().all(|reason| reason["contribution"] == 0.0));
        }
    }

    #[test]
    fn zero_is_no_limit() {
        let countries = |line: &[&str]| {
            let answer = answered(&[&["--city", "Kansas City", "--theme", "town-capacity"], line].concat());
            let peers = answer["peers"].as_array().unwrap().clone();
            let compatriots = peers.iter().filter(|peer| peer["country"] == "US").count();
            (peers.len(), compatriots)
        };
        assert_eq!(countries(&[]), (10, 2));
        let (peers, compatriots) = countries(&["--per-country", "0"]);
        assert!(peers == 10 && compatriots > 2);
        let (peers, compatriots) = countries(&["--limit", "0"]);
        assert!(peers > 200 && compatriots == 2);
    }

    #[test]
    fn what_is_not_known_is_refused_with_what_is() {
        let refused = |line: &[&str]| {
            let asked = asked(line);
            let refusal =
                theme_asked(&asked.theme).and_then(|_| cities_asked(&asked)).and_then(|_| compared(&asked).map(|_| ()));
            refusal.unwrap_err()
        };
        let wrong = |line: &[&str], text: &str| assert!(format!("{:?}", refused(line)).contains(text), "{line:?}");
        wrong(&["--city", "Kansas Citty"], "Kansas City");
        wrong(&["--city", "Lyon", "--theme", "football"], "digital-inclusion");
        wrong(&["--city", "Lyon", "--country", "QQ"], "QQ");
        wrong(&["--city", "Lyon", "--among", "members"], "--data");
    }

    #[test]
    fn a_city_or_the_list_of_themes_is_needed() {
        assert!(Line::try_parse_from(["peers"]).is_err());
        assert!(Line::try_parse_from(["peers", "--list-themes"]).is_ok());
    }
}
