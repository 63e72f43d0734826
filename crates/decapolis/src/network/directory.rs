//! The directory of cities: filtered, on the map, as a table, and as a file with the same columns.

use std::collections::BTreeSet;

use askama::Template;
use atlas::{CountryCode, fold};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, Control, Field, Form, Lead, Link, Method, Narrow, Row, Select,
    SelectOption, Table, Tag, TextField, TextKind, Tone, WorldMap,
};
use kernel::language::Language;
use kernel::stop::{Fault, Stop};
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Status, Visit};

use super::model::{City, CityId, Region, RegionId, Standing, atlas_language};
use super::texts::Texts;
use super::{csv, map, rules, store};

#[derive(Debug, Template)]
#[template(path = "network/templates/directory.html")]
struct DirectoryPage {
    lead: Lead,
    filter: Form,
    map: WorldMap,
    cities: Table,
}

/// What the address asks for; what it says wrongly is not asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Filter {
    /// Part of a name in any language, folded.
    name: String,
    region: Option<RegionId>,
    country: Option<CountryCode>,
    topic: Option<String>,
    standing: Standing,
}

impl Filter {
    /// Others than members are for those who keep the standing of cities.
    fn of_query(query: &Fields, sees_all: bool) -> Self {
        let standing = Standing::from_code(query.get("standing")).filter(|_| sees_all);
        Self {
            name: fold(query.get("name")),
            region: query.get("region").parse().ok(),
            country: query.get("country").parse().ok(),
            topic: query.filled("topic").map(str::to_owned),
            standing: standing.unwrap_or(Standing::Active),
        }
    }

    fn admits(&self, city: &City, offering: Option<&BTreeSet<CityId>>) -> bool {
        let country = city.in_atlas().map(|place| place.country_code());
        self.region.is_none_or(|region| region == city.region)
            && self.country.is_none_or(|wanted| Some(wanted) == country)
            && offering.is_none_or(|cities| cities.contains(&city.id))
            && (self.name.is_empty() || self.names(city))
    }

    fn names(&self, city: &City) -> bool {
        let is_so = |name: &str| fold(name).contains(&self.name);
        is_so(&city.name) || city.in_atlas().is_some_and(|place| place.names().any(is_so))
    }
}

/// What page and file are made of.
struct Directory {
    regions: Vec<Region>,
    topics: Vec<Topic>,
    /// All cities of the standing, of which the filter admits some.
    all: Vec<City>,
    found: Vec<City>,
    sees_all: bool,
}

impl Directory {
    fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let sees_all = visit.actor.is_some_and(rules::keeps_standing);
        let filter = Filter::of_query(&visit.request.query, sees_all);
        let offering = match &filter.topic {
            Some(topic) => Some(cities_offering(tx, topic)?),
            None => None,
        };
        let all = store::cities(tx, filter.standing)?;
        let found = all.iter().filter(|city| filter.admits(city, offering.as_ref())).cloned().collect();
        let (regions, topics) = (store::regions(tx, visit.language())?, topic::all(tx, visit.language())?);
        Ok(Self { regions, topics, all, found, sees_all })
    }
}

fn cities_offering(tx: &mut Tx<'_>, topic: &str) -> Result<BTreeSet<CityId>, Fault> {
    Ok(store::offers_on_topic(tx, topic)?.into_iter().map(|offer| offer.city).collect())
}

/// The directory in a browser.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let directory = Directory::load(tx, visit)?;
    let file = format!("/cities.csv?{}", same_query(&visit.request.query));
    let page = DirectoryPage {
        lead: Lead {
            title: texts.directory_title().into(),
            sentence: Some(texts.directory_sentence().into()),
            actions: Actions(
                [
                    Some(Button::link(texts.as_a_file(), file).quiet()),
                    Some(Button::link(texts.regions_title(), "/regions").quiet()),
                    visit.actor.map(|_| Button::link(texts.find_people(), "/search?kind=post").quiet()),
                    directory.sees_all.then(|| Button::link(texts.import_members(), "/import/members").quiet()),
                ]
                .into_iter()
                .flatten()
                .collect(),
            ),
            ..Lead::default()
        },
        filter: filter_form(&directory, visit),
        map: map::world_map(directory.found.iter(), language),
        cities: table(&directory, language),
    };
    visit.page(tx, texts.directory_title(), page)
}

/// The same as a file: the columns of the table, one line a city.
pub(super) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let directory = Directory::load(tx, visit)?;
    let head = [texts.column_city(), texts.column_country(), texts.column_region(), texts.column_population()];
    let rows = directory.found.iter().map(|city| {
        let [name, country, region] = named(city, &directory.regions, language);
        let population = city.in_atlas().and_then(|place| place.population());
        [name, country, region, population.map_or_else(String::new, |people| people.to_string())]
    });
    let file = csv::write([head.map(str::to_owned)].into_iter().chain(rows));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, file.into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"cities.csv\""))
}

/// The filter's own fields out of an address, written again.
fn same_query(query: &Fields) -> String {
    let mut written = form_urlencoded::Serializer::new(String::new());
    for name in ["name", "region", "country", "topic", "standing"] {
        if let Some(value) = query.filled(name) {
            written.append_pair(name, value);
        }
    }
    written.finish()
}

fn filter_form(directory: &Directory, visit: &Visit<'_>) -> Form {
    let texts = Texts::new(visit.language());
    let query = &visit.request.query;
    let name = Control::Text(TextField {
        field: Field::new("name", texts.column_city()),
        value: query.get("name").to_owned().into(),
        kind: TextKind::Search,
        ..TextField::default()
    });
    let select = |name: &'static str, label: &'static str, options: Vec<(String, String)>| {
        let all = SelectOption { value: "".into(), label: texts.all_of_them().into() };
        let options =
            options.into_iter().map(|(value, label)| SelectOption { value: value.into(), label: label.into() });
        let options = std::iter::once(all).chain(options).collect();
        Control::Select(Select { field: Field::new(name, label), options, value: query.get(name).to_owned().into() })
    };
    let regions = directory.regions.iter().map(|region| (region.id.to_string(), region.name.clone())).collect();
    let topics = directory.topics.iter().map(|topic| (topic.id.clone(), topic.name.clone())).collect();
    let mut controls = vec![
        name,
        select("region", texts.column_region(), regions),
        select("country", texts.column_country(), countries(&directory.all, visit.language())),
        select("topic", texts.offers_on(), topics),
    ];
    if directory.sees_all {
        let standing = |standing: Standing| (standing.code().to_owned(), texts.standing(standing.code()).to_string());
        controls.push(select("standing", texts.column_standing(), Standing::ALL.map(standing).into()));
    }
    Form {
        action: "/cities".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls,
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

/// The countries of these cities, by name.
fn countries(cities: &[City], language: Language) -> Vec<(String, String)> {
    let places = cities.iter().filter_map(City::in_atlas);
    let named: BTreeSet<(String, String)> = places
        .map(|place| {
            let name = place.country().name_in(atlas_language(language)).to_owned();
            (name, place.country_code().to_string())
        })
        .collect();
    named.into_iter().map(|(name, code)| (code, name)).collect()
}

fn table(directory: &Directory, language: Language) -> Table {
    let texts = Texts::new(language);
    Table {
        id: "cities".into(),
        caption: texts.cities_count(directory.found.len()).to_string().into(),
        columns: vec![
            Column::new(texts.column_city()),
            Column::new(texts.column_country()),
            Column::new(texts.column_region()),
            Column::number(texts.column_population()),
        ],
        rows: directory.found.iter().map(|city| row(city, &directory.regions, language)).collect(),
        narrow: Narrow::Stacked,
    }
}

/// A row of the directory: name, country, region, population.
pub(super) fn row(city: &City, regions: &[Region], language: Language) -> Row {
    let texts = Texts::new(language);
    let [name, country, region] = named(city, regions, language);
    let population = city.in_atlas().and_then(|place| place.population());
    let population = population.map_or_else(String::new, |people| language.number(i64::from(people)).to_string());
    let is_member = city.standing == Standing::Active;
    let tag = || Tag::new(texts.standing(city.standing.code()).to_string(), Tone::Quiet);
    Row {
        cells: vec![
            Cell::Head(CellHead {
                link: Link::new(name, format!("/cities/{}", city.id)),
                tag: (!is_member).then(tag),
                note: None,
            }),
            Cell::Words(country.into()),
            Cell::Words(region.into()),
            Cell::Number(population.into()),
        ],
        is_own: false,
    }
}

/// City, country and region, as the reader's language calls them.
fn named(city: &City, regions: &[Region], language: Language) -> [String; 3] {
    let country = city.in_atlas().map(|place| place.country().name_in(atlas_language(language)).to_owned());
    let region = regions.iter().find(|region| region.id == city.region).map(|region| region.name.clone());
    [city.name_in(language).to_owned(), country.unwrap_or_default(), region.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas::PlaceId;
    use kernel::circle::CircleId;
    use kernel::id::Id;

    fn lyon() -> City {
        City {
            id: CityId::from_number(1),
            circle: CircleId::from_number(2),
            place: PlaceId::new(2_996_944),
            name: "Lyon".to_owned(),
            region: RegionId::from_number(3),
            standing: Standing::Active,
        }
    }

    fn filter(name: &'static str, value: &'static str) -> Filter {
        Filter::of_query(&Fields::from([(name, value)]), false)
    }

    #[test]
    fn a_name_is_found_in_any_script_and_part() {
        let found = ["LYON", "lyó", "ليون", "Paris"].map(|typed| filter("name", typed).admits(&lyon(), None));
        assert_eq!(found, [true, true, true, false]);
    }

    #[test]
    fn country_and_topic_narrow_the_directory() {
        let france = filter("country", "FR");
        assert_eq!((france.admits(&lyon(), None), filter("country", "DE").admits(&lyon(), None)), (true, false));
        assert!(!france.admits(&lyon(), Some(&BTreeSet::new())), "it offers nothing on the topic");
    }

    #[test]
    fn only_who_keeps_standing_sees_other_than_members() {
        let query = Fields::from([("standing", "lead")]);
        let standings = [true, false].map(|sees_all| Filter::of_query(&query, sees_all).standing);
        assert_eq!(standings, [Standing::Lead, Standing::Active]);
    }
}
