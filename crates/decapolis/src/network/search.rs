//! What search finds of the network: its member cities by what the four languages call them; people and organisations.

use kernel::circle::{EVERYBODY, MEMBERS, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{self, HeldPost};
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;
use kernel::written;

use super::model::{City, CityId, OrganisationId, Region, Standing, atlas_language};
use super::organisation::Organisation;
use super::texts::Texts;
use super::{known, organisation, store};

pub(super) const SOURCES: &[SearchSource] = &[
    SearchSource {
        kind: "city",
        label: |language| Texts::new(language).kind_cities().to_string(),
        load: cities,
        all: |tx, after| store::cities_after(tx, CityId::from_number(after.number())),
    },
    SearchSource {
        kind: "organisation",
        label: |language| Texts::new(language).kind_organisations().to_string(),
        load: organisations,
        all: |tx, after| organisation::after(tx, OrganisationId::from_number(after.number())),
    },
    SearchSource {
        kind: post::KIND,
        label: |language| Texts::new(language).kind_posts().to_string(),
        load: held_posts,
        all: |tx, after| post::records_after(tx, after),
    },
];

/// Posts with whoever holds them, for members: name, title and where; never an address or a telephone number. Posts of
/// cities that are no members, and of circles without a page, are found by nobody.
fn held_posts(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let posts = post::by_ids(tx, records)?;
    let homes: Vec<RecordId> = posts.iter().map(|held| RecordId::from_number(held.home.number())).collect();
    let mut cities = Vec::new();
    for homes in Records::parts(&homes) {
        cities.extend(store::cities_by_circles(tx, &homes)?);
    }
    cities.retain(|city| city.standing == Standing::Active);
    let regions = known::regions(tx, Language::English)?;
    let found = posts.iter().filter_map(|held| {
        let home = home_of(held, &cities, &regions)?;
        Some((RecordId::from_number(held.post.number()), held_post(held, &home)))
    });
    Ok(found.collect())
}

/// Where a post is at home.
enum Home<'h> {
    City(&'h City),
    Region(&'h Region),
}

fn home_of<'h>(held: &HeldPost, cities: &'h [City], regions: &'h [Region]) -> Option<Home<'h>> {
    let city = cities.iter().find(|city| city.circle == held.home).map(Home::City);
    city.or_else(|| regions.iter().find(|region| region.circle == held.home).map(Home::Region))
}

fn held_post(held: &HeldPost, home: &Home<'_>) -> Findable {
    let wording = |language| {
        let home = match home {
            Home::City(city) => city.name_in(language),
            Home::Region(region) => region.name.as_str(),
        };
        match &held.holder {
            Some(holder) => Wording { language, title: holder.name.clone(), body: format!("{}, {home}", held.title) },
            None => Wording { language, title: held.title.clone(), body: home.to_owned() },
        }
    };
    Findable {
        path: match home {
            Home::City(city) => format!("/cities/{}#people", city.id),
            Home::Region(region) => format!("/regions/{}", region.id),
        },
        passages: Language::ALL.map(wording).into(),
        topics: Vec::new(),
        date: None,
        circles: vec![MEMBERS],
    }
}

/// Members only, as in the directory.
fn cities(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let found = store::cities_of_records(tx, records)?;
    let members = found.iter().filter(|city| city.standing == Standing::Active);
    let findable = |city: &City| Findable {
        path: format!("/cities/{}", city.id),
        passages: Language::ALL.map(|language| named(city, language)).into(),
        topics: Vec::new(),
        date: None,
        circles: vec![EVERYBODY],
    };
    Ok(members.map(|city| (RecordId::from_number(city.id.number()), findable(city))).collect())
}

/// A city in one language: its name there, its own name where that is another, and its country.
fn named(city: &City, language: Language) -> Wording {
    let title = city.name_in(language).to_owned();
    let country = city.in_atlas().map(|place| place.country().name_in(atlas_language(language)).to_owned());
    let own = (city.name != title).then(|| city.name.clone());
    let body: Vec<String> = own.into_iter().chain(country).collect();
    Wording { language, title, body: body.join(", ") }
}

/// Organisations by their name and what is said of them, in each language in which it is said.
fn organisations(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let words = written::of_records(tx, records)?;
    let found = organisation::of_records(tx, records)?.into_iter().map(|organisation| {
        let record = RecordId::from_number(organisation.id.number());
        let findable = Findable {
            path: format!("/organisations/{record}"),
            passages: words.get(&record).map(|words| said_of(&organisation, words)).unwrap_or_default(),
            topics: Vec::new(),
            date: None,
            circles: vec![EVERYBODY],
        };
        (record, findable)
    });
    Ok(found.collect())
}

fn said_of(organisation: &Organisation, words: &written::Texts) -> Vec<Wording> {
    let passage = |language: Language| {
        let said = organisation::SAID.into_iter().filter_map(|field| words.best(field, language));
        let said: Vec<&str> =
            said.filter(|written| written.language == language).map(|written| written.content.as_str()).collect();
        (!said.is_empty()).then(|| Wording { language, title: organisation.name.clone(), body: said.join("\n") })
    };
    Language::ALL.into_iter().filter_map(passage).collect()
}
