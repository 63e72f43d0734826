//! SQL of offers and of how often cities were asked.

use std::collections::BTreeMap;

use kernel::circle::{RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::search_feed;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Offer, OfferId, OfferWords, Terms, quarter};
use super::rules::{MayAskCity, MayKeep};
use crate::network::CityId;

/// Offers on one page.
pub(super) const PAGE: usize = 30;

kernel::statements! {
    INSERT_OFFER = "INSERT INTO help_offer (id, post, city, topic, words, language, kinds, languages, hours_a_month,
            available, in_return, starts_at, ends_at, confirmed_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?12)";
    OFFER = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name, help_offer.words,
            help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages, help_offer.hours_a_month,
            help_offer.available, help_offer.in_return, help_offer.starts_at, help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE help_offer.id = ?1 AND help_offer.starts_at <= ?2 AND help_offer.ends_at > ?2";
    OFFERS_ON_TOPIC = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name, help_offer.words,
            help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages, help_offer.hours_a_month,
            help_offer.available, help_offer.in_return, help_offer.starts_at, help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE help_offer.topic = ?1 AND help_offer.starts_at <= ?2 AND help_offer.ends_at > ?2
        ORDER BY help_offer.id LIMIT 500";
    OFFERS_OF_CITY = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name, help_offer.words,
            help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages, help_offer.hours_a_month,
            help_offer.available, help_offer.in_return, help_offer.starts_at, help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE help_offer.city = ?1 AND help_offer.starts_at <= ?2 AND help_offer.ends_at > ?2
        ORDER BY help_offer.id LIMIT 200";
    OFFERS_OF_CITIES = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name, help_offer.words,
            help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages, help_offer.hours_a_month,
            help_offer.available, help_offer.in_return, help_offer.starts_at, help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?11 AND holding.ends_at > ?11
        JOIN person ON person.id = holding.person
        WHERE help_offer.city IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) AND help_offer.starts_at <= ?11
            AND help_offer.ends_at > ?11
        ORDER BY help_offer.id LIMIT 500";
    OFFERS_BEFORE = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name, help_offer.words,
            help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages, help_offer.hours_a_month,
            help_offer.available, help_offer.in_return, help_offer.starts_at, help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE help_offer.id < ?1 AND help_offer.starts_at <= ?2 AND help_offer.ends_at > ?2
        ORDER BY help_offer.id DESC LIMIT 31";
    OFFERS_ON_TOPIC_BEFORE = "SELECT help_offer.id, help_offer.post, post.title, help_offer.city, person.name,
            help_offer.words, help_offer.language, help_offer.topic, help_offer.kinds, help_offer.languages,
            help_offer.hours_a_month, help_offer.available, help_offer.in_return, help_offer.starts_at,
            help_offer.confirmed_at
        FROM help_offer
        JOIN post ON post.id = help_offer.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE help_offer.topic = ?3 AND help_offer.id < ?1 AND help_offer.starts_at <= ?2 AND help_offer.ends_at > ?2
        ORDER BY help_offer.id DESC LIMIT 31";
    COUNT_OF_POST = "SELECT COUNT(*) FROM help_offer WHERE post = ?1 AND ends_at > ?2";
    CHANGE_OFFER = "UPDATE help_offer SET topic = ?2, words = ?3, language = ?4, kinds = ?5, languages = ?6,
            hours_a_month = ?7, available = ?8, in_return = ?9, confirmed_at = ?10
        WHERE id = ?1 AND ends_at > ?10";
    CONFIRM_OFFER = "UPDATE help_offer SET confirmed_at = ?2 WHERE id = ?1 AND ends_at > ?3";
    END_OFFER = "UPDATE help_offer SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2";
    OFFERS_AFTER = "SELECT id FROM help_offer WHERE id > ?1 ORDER BY id LIMIT 200";
    OFFER_WORDS = "SELECT id, topic, words, language, starts_at FROM help_offer
        WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) AND starts_at <= ?11 AND ends_at > ?11 ORDER BY id LIMIT 10";
    ASKED = "SELECT asked FROM city_asked WHERE city = ?1 AND quarter = ?2";
    ASKED_OF_ALL = "SELECT city, asked FROM city_asked WHERE quarter = ?1 ORDER BY city LIMIT 10000";
    BEGIN_QUARTER = "INSERT INTO city_asked (city, quarter, asked) VALUES (?1, ?2, 0) ON CONFLICT (city, quarter) DO NOTHING";
    COUNT_ASK = "UPDATE city_asked SET asked = asked + 1 WHERE city = ?1 AND quarter = ?2 AND asked < ?3";
    SET_ASKED = "UPDATE city_asked SET asked = ?3 WHERE city = ?1 AND quarter = ?2";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    post: PostId,
    city: CityId,
    terms: &Terms,
    language: Language,
) -> Result<OfferId, Fault> {
    let id: OfferId = tx.new_id();
    let now = tx.now();
    let (kinds, languages) = (terms.kinds.join(" "), codes(&terms.languages));
    let fields: [&dyn Param; 13] = [
        &id,
        &post,
        &city,
        &terms.topic,
        &terms.words,
        &language.code(),
        &kinds,
        &languages,
        &terms.hours_a_month,
        &terms.available,
        &terms.in_return,
        &now,
        &Timestamp::FOREVER,
    ];
    tx.run(INSERT_OFFER, &fields)?;
    search_feed::changed(tx, record(id), "offer")?;
    Ok(id)
}

fn codes(languages: &[Language]) -> String {
    languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(" ")
}

/// An offer that stands now, of a post that somebody holds.
pub(super) fn offer(tx: &mut Tx<'_>, id: OfferId) -> Result<Offer, Stop> {
    let now = tx.now();
    tx.one(OFFER, &[&id, &now], read)
}

pub(super) fn on_topic(tx: &mut Tx<'_>, topic: &str) -> Result<Vec<Offer>, Fault> {
    let now = tx.now();
    tx.all(OFFERS_ON_TOPIC, &[&topic, &now], read)
}

pub(super) fn of_city(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<Offer>, Fault> {
    let now = tx.now();
    tx.all(OFFERS_OF_CITY, &[&city, &now], read)
}

/// The offers of up to ten cities.
pub(super) fn offers_of_cities(tx: &mut Tx<'_>, cities: &Records) -> Result<Vec<Offer>, Fault> {
    let now = tx.now();
    tx.all(OFFERS_OF_CITIES, &cities.params_and(&now), read)
}

/// Offers before one, the latest first; one more than a page has when there are more.
pub(super) fn before(tx: &mut Tx<'_>, last: OfferId, topic: Option<&str>) -> Result<Vec<Offer>, Fault> {
    let now = tx.now();
    match topic {
        Some(topic) => tx.all(OFFERS_ON_TOPIC_BEFORE, &[&last, &now, &topic], read),
        None => tx.all(OFFERS_BEFORE, &[&last, &now], read),
    }
}

/// How many offers a post makes now.
pub(super) fn count_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let now = tx.now();
    let count: Option<i64> = tx.first(COUNT_OF_POST, &[&post, &now], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

/// Says it anew, which confirms it too; false when it was withdrawn meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayKeep<'_>, terms: &Terms) -> Result<bool, Fault> {
    let now = tx.now();
    let (kinds, languages) = (terms.kinds.join(" "), codes(&terms.languages));
    let fields: [&dyn Param; 10] = [
        &leave.offer.id,
        &terms.topic,
        &terms.words,
        &leave.actor.language.code(),
        &kinds,
        &languages,
        &terms.hours_a_month,
        &terms.available,
        &terms.in_return,
        &now,
    ];
    Ok(tx.run(CHANGE_OFFER, &fields)? == 1)
}

/// Sets when it was confirmed last; false when it was withdrawn meanwhile.
pub(super) fn set_confirmed(tx: &mut Tx<'_>, leave: &MayKeep<'_>, at: Timestamp) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(CONFIRM_OFFER, &[&leave.offer.id, &at, &now])? == 1)
}

pub(super) fn end(tx: &mut Tx<'_>, leave: &MayKeep<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_OFFER, &[&leave.offer.id, &now]).map(drop)
}

/// For the demo, which has offers that nobody confirmed.
pub(super) fn make_old(tx: &mut Tx<'_>, id: OfferId, confirmed_at: Timestamp) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(CONFIRM_OFFER, &[&id, &confirmed_at, &now]).map(drop)
}

/// Offers after one, in order, for building the index.
pub(super) fn after(tx: &mut Tx<'_>, after: OfferId) -> Result<Vec<RecordId>, Fault> {
    tx.all(OFFERS_AFTER, &[&after], |row| row.get(0))
}

/// What some offers say, while they stand.
pub(super) fn words_of(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, OfferWords)>, Fault> {
    let now = tx.now();
    tx.all(OFFER_WORDS, &records.params_and(&now), |row| {
        let words = OfferWords {
            topic: row.get(1)?,
            words: row.get(2)?,
            language: row.get::<String>(3)?.parse().unwrap_or_default(),
            starts_at: row.get(4)?,
        };
        Ok((row.get(0)?, words))
    })
}

/// How often a city was asked in this quarter.
pub(super) fn asked(tx: &mut Tx<'_>, city: CityId) -> Result<i64, Fault> {
    let quarter = quarter(tx.now());
    Ok(tx.first(ASKED, &[&city, &quarter], |row| row.get(0))?.unwrap_or(0))
}

/// How often each city was asked in this quarter; those that never were are absent.
pub(super) fn asked_of_all(tx: &mut Tx<'_>) -> Result<BTreeMap<CityId, i64>, Fault> {
    let quarter = quarter(tx.now());
    Ok(tx.all(ASKED_OF_ALL, &[&quarter], |row| Ok::<_, Fault>((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// Counts that a city is asked; false when its limit was reached meanwhile.
pub(super) fn count_ask(tx: &mut Tx<'_>, leave: &MayAskCity) -> Result<bool, Fault> {
    let quarter = quarter(tx.now());
    tx.run(BEGIN_QUARTER, &[&leave.city, &quarter])?;
    Ok(tx.run(COUNT_ASK, &[&leave.city, &quarter, &leave.limit])? == 1)
}

/// For the demo, which has cities at their limit.
pub(super) fn set_asked(tx: &mut Tx<'_>, city: CityId, asked: i64) -> Result<(), Fault> {
    let quarter = quarter(tx.now());
    tx.run(BEGIN_QUARTER, &[&city, &quarter])?;
    tx.run(SET_ASKED, &[&city, &quarter, &asked]).map(drop)
}

pub(super) fn record(id: OfferId) -> RecordId {
    RecordId::from_number(id.number())
}

fn read(row: &Row<'_>) -> Result<Offer, Fault> {
    let (kinds, languages): (String, String) = (row.get(8)?, row.get(9)?);
    Ok(Offer {
        id: row.get(0)?,
        post: row.get(1)?,
        post_title: row.get(2)?,
        city: row.get(3)?,
        holder: row.get(4)?,
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        terms: Terms {
            topic: row.get(7)?,
            words: row.get(5)?,
            kinds: kinds.split_whitespace().map(str::to_owned).collect(),
            languages: languages.split_whitespace().filter_map(|code| code.parse().ok()).collect(),
            hours_a_month: row.get(10)?,
            available: row.get(11)?,
            in_return: row.get(12)?,
        },
        starts_at: row.get(13)?,
        confirmed_at: row.get(14)?,
    })
}
