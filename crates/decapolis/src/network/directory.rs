//! The directory of cities: filtered, on the map, as a table, and as a file with the same columns.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use askama::Template;
use atlas::{CountryCode, fold};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, Control, Field, Form, Lead, Link, Meta, MetaEntry, Method, Narrow, Pager,
    Row, Select, SelectOption, Table, Tag, TextField, TextKind, Tone, WorldMap,
};
use kernel::language::{Language, sort_key};
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Status, Visit};

use super::known::Cities;
use super::model::{City, CityId, Region, RegionId, Standing, atlas_language};
use super::texts::Texts;
use super::{csv, known, map, rules};
use crate::offer;

#[derive(Debug, Template)]
#[template(path = "network/templates/directory.html")]
struct DirectoryPage {
    lead: Lead,
    filter: Form,
    map: WorldMap,
    cities: Table,
    pager: Option<Pager>,
}

/// Cities of the table on one page; map and file have all of them.
const SHOWN_MAX: usize = 100;

/// The way up from the lists that belong to the directory: regions, bodies, programmes, declared ties.
pub(crate) fn way_up(language: Language) -> Meta {
    Meta(vec![MetaEntry::Link(Link::new(Texts::new(language).navigation(), "/cities"))])
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

/// What page, file and data are made of.
pub(super) struct Directory {
    regions: Arc<Vec<Region>>,
    topics: Arc<Vec<Topic>>,
    /// All cities of the standing.
    all: Arc<Cities>,
    /// The places in `all` of those that the filter admits, in the reader's alphabetical order.
    found: Vec<usize>,
    sees_all: bool,
}

/// The cities of one page of the table.
struct Part<'d> {
    shown: &'d [&'d City],
    /// The last city of this part, where others follow.
    next: Option<CityId>,
    /// Whether others stand before it.
    is_first: bool,
}

impl Directory {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let sees_all = visit.actor.is_some_and(rules::keeps_standing);
        let filter = Filter::of_query(&visit.request.query, sees_all);
        let offering = match &filter.topic {
            Some(topic) => Some(offer::cities_offering(tx, topic)?),
            None => None,
        };
        let all = known::cities(tx, filter.standing)?;
        let in_order = all.in_order(visit.language()).iter().copied();
        let found = in_order.filter(|at| filter.admits(&all[*at], offering.as_ref())).collect();
        let (regions, topics) = (known::regions(tx, visit.language())?, topic::all(tx, visit.language())?);
        Ok(Self { regions, topics, all, found, sees_all })
    }

    /// The cities that the filter admits, in the reader's alphabetical order.
    pub(super) fn found(&self) -> Vec<&City> {
        self.found.iter().map(|at| &self.all[*at]).collect()
    }
}

/// The part of the table that follows the city named in the address.
fn part<'d>(found: &'d [&'d City], query: &Fields) -> Part<'d> {
    let after: Option<CityId> = query.get("after").parse().ok();
    let begin = after.and_then(|after| found.iter().position(|city| city.id == after)).map_or(0, |at| at + 1);
    let shown = &found[begin..found.len().min(begin + SHOWN_MAX)];
    let next = if begin + shown.len() < found.len() { shown.last().map(|city| city.id) } else { None };
    Part { shown, next, is_first: begin == 0 }
}

fn pager(part: &Part<'_>, visit: &Visit<'_>) -> Option<Pager> {
    let texts = Texts::new(visit.language());
    let query = same_query(&visit.request.query);
    let name = |city: Option<&&City>| city.map_or_else(String::new, |city| city.name_in(visit.language()).to_owned());
    let shown = texts.cities_from_to(name(part.shown.first()), name(part.shown.last())).to_string();
    (part.next.is_some() || !part.is_first).then(|| Pager {
        name: texts.parts_of_directory().into(),
        before: (!part.is_first).then(|| Link::new(texts.first_cities(), format!("/cities?{query}"))),
        shown: shown.into(),
        after: part.next.map(|city| Link::new(texts.next_cities(), format!("/cities?{query}&after={city}"))),
    })
}

/// The directory in a browser.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let directory = Directory::load(tx, visit)?;
    let file = format!("/cities.csv?{}", same_query(&visit.request.query));
    let found = directory.found();
    let part = part(&found, &visit.request.query);
    let page = DirectoryPage {
        lead: Lead {
            trail: beside(texts),
            title: texts.directory_title().into(),
            sentence: Some(texts.directory_sentence().into()),
            actions: Actions(
                [
                    Some(Button::link(texts.as_a_file(), file).quiet()),
                    visit.actor.map(|_| Button::link(texts.find_people(), "/search?kind=post").quiet()),
                    directory.sees_all.then(|| Button::link(texts.import_members(), "/import/members").quiet()),
                    directory.sees_all.then(|| Button::link(texts.keep_network(), "/network").quiet()),
                ]
                .into_iter()
                .flatten()
                .collect(),
            ),
            ..Lead::default()
        },
        filter: filter_form(&directory, visit),
        map: map::world_map(found.iter().copied(), language),
        pager: pager(&part, visit),
        cities: table(&directory, part.shown, language),
    };
    visit.page(tx, texts.directory_title(), page)
}

/// What else the network is made of.
fn beside(texts: Texts) -> Meta {
    let links = [
        (texts.regions_title(), "/regions"),
        (texts.organisations_title(), "/organisations"),
        (texts.bodies_link(), "/bodies"),
        (texts.programmes_link(), "/programmes"),
        (texts.interests_link(), "/interests"),
    ];
    Meta(links.map(|(label, path)| MetaEntry::Link(Link::new(label, path))).into())
}

/// The same as a file: the columns of the table, one line a city.
pub(super) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let directory = Directory::load(tx, visit)?;
    let head = [texts.column_city(), texts.column_country(), texts.column_region(), texts.column_population()];
    let rows = directory.found().into_iter().map(|city| {
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
    let codes: BTreeMap<CountryCode, &str> =
        places.map(|place| (place.country_code(), place.country().name_in(atlas_language(language)))).collect();
    let mut named: Vec<_> = codes.into_iter().map(|(code, name)| (code.to_string(), name.to_owned())).collect();
    named.sort_by_cached_key(|(_, name)| sort_key(name));
    named
}

fn table(directory: &Directory, shown: &[&City], language: Language) -> Table {
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
        rows: shown.iter().map(|city| row(city, &directory.regions, language)).collect(),
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
    fn a_long_directory_is_shown_a_hundred_at_a_time() {
        let numbered = |number| City { id: CityId::from_number(number), ..lyon() };
        let cities: Vec<City> = (1..=230).map(numbered).collect();
        let found: Vec<&City> = cities.iter().collect();
        let after = CityId::from_number(100).to_string();
        let first = part(&found, &Fields::default());
        assert_eq!((first.shown.len(), first.next, first.is_first), (100, Some(CityId::from_number(100)), true));
        let query = Fields::from([("after", after.as_str())]);
        let second = part(&found, &query);
        assert_eq!((second.shown[0].id, second.is_first), (CityId::from_number(101), false));
        assert_eq!(part(&found[..100], &Fields::default()).next, None);
    }

    #[test]
    fn only_who_keeps_standing_sees_other_than_members() {
        let query = Fields::from([("standing", "lead")]);
        let standings = [true, false].map(|sees_all| Filter::of_query(&query, sees_all).standing);
        assert_eq!(standings, [Standing::Lead, Standing::Active]);
    }
}
