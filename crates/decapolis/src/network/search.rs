//! What search finds of the network: its member cities by what the four languages call them, and what they offer.

use kernel::circle::{EVERYBODY, MEMBERS, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{self, PostId};
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;
use kernel::written;

use super::model::{City, CityId, OfferId, OrganisationId, Standing, atlas_language};
use super::texts::Texts;
use super::{organisation, store};

pub(super) const SOURCES: &[SearchSource] = &[
    SearchSource {
        kind: "city",
        label: |language| Texts::new(language).kind_cities().to_string(),
        load: city,
        all: |tx, after| store::cities_after(tx, CityId::from_number(after.number())),
    },
    SearchSource {
        kind: "offer",
        label: |language| Texts::new(language).kind_offers().to_string(),
        load: offer,
        all: |tx, after| store::offers_after(tx, OfferId::from_number(after.number())),
    },
    SearchSource {
        kind: "organisation",
        label: |language| Texts::new(language).kind_organisations().to_string(),
        load: organisation,
        all: |tx, after| organisation::after(tx, OrganisationId::from_number(after.number())),
    },
    SearchSource {
        kind: post::KIND,
        label: |language| Texts::new(language).kind_posts().to_string(),
        load: held_post,
        all: |tx, after| post::records_after(tx, after),
    },
];

/// A post with whoever holds it, for members: name, title and where; never an address or a telephone number. Posts of
/// cities that are no members, and of circles without a page, are found by nobody.
fn held_post(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let held = post::by_id(tx, PostId::from_number(record.number()))?.ok_or(Stop::Missing)?;
    let named_in: Box<dyn Fn(Language) -> String>;
    let path;
    if let Some(city) = store::city_by_circle(tx, held.home)?.filter(|city| city.standing == Standing::Active) {
        path = format!("/cities/{}#people", city.id);
        named_in = Box::new(move |language| city.name_in(language).to_owned());
    } else if let Some(region) = store::regions(tx, Language::English)?.into_iter().find(|one| one.circle == held.home)
    {
        path = format!("/regions/{}", region.id);
        named_in = Box::new(move |_| region.name.clone());
    } else {
        return Ok(None);
    }
    let wording = |language| {
        let home = named_in(language);
        match &held.holder {
            Some(holder) => Wording { language, title: holder.name.clone(), body: format!("{}, {home}", held.title) },
            None => Wording { language, title: held.title.clone(), body: home },
        }
    };
    Ok(Some(Findable {
        path,
        passages: Language::ALL.map(wording).into(),
        topics: Vec::new(),
        date: None,
        circles: vec![MEMBERS],
    }))
}

/// Members only, as in the directory.
fn city(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let city = store::city(tx, CityId::from_number(record.number()))?;
    if city.standing != Standing::Active {
        return Ok(None);
    }
    Ok(Some(Findable {
        path: format!("/cities/{record}"),
        passages: Language::ALL.map(|language| named(&city, language)).into(),
        topics: Vec::new(),
        date: None,
        circles: vec![EVERYBODY],
    }))
}

/// A city in one language: its name there, its own name where that is another, and its country.
fn named(city: &City, language: Language) -> Wording {
    let title = city.name_in(language).to_owned();
    let country = city.in_atlas().map(|place| place.country().name_in(atlas_language(language)).to_owned());
    let own = (city.name != title).then(|| city.name.clone());
    let body: Vec<String> = own.into_iter().chain(country).collect();
    Wording { language, title, body: body.join(", ") }
}

/// Offers are for the members; the name of who offers is no word of theirs.
fn offer(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let offer = store::offer_words(tx, OfferId::from_number(record.number()))?;
    Ok(offer.map(|offer| Findable {
        path: format!("/cities/{}", offer.city),
        passages: vec![Wording { language: offer.language, title: offer.words, body: String::new() }],
        topics: vec![offer.topic],
        date: Some(offer.starts_at),
        circles: vec![MEMBERS],
    }))
}

/// Organisations by their name and what is said of them, in each language in which it is said.
fn organisation(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let organisation = organisation::by_id(tx, OrganisationId::from_number(record.number()))?;
    let words = written::of_record(tx, record)?;
    let passage = |language: Language| {
        let said = organisation::SAID.into_iter().filter_map(|field| words.best(field, language));
        let said: Vec<&str> =
            said.filter(|written| written.language == language).map(|written| written.content.as_str()).collect();
        (!said.is_empty()).then(|| Wording { language, title: organisation.name.clone(), body: said.join("\n") })
    };
    let passages = Language::ALL.into_iter().filter_map(passage).collect();
    let path = format!("/organisations/{record}");
    Ok(Some(Findable { path, passages, topics: Vec::new(), date: None, circles: vec![EVERYBODY] }))
}
