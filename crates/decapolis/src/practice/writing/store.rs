//! SQL of writing a practice. Every write takes the leave of its rule.

use conditions::Rule;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::{CityOfPractice, Evidence, Figure, Practice, PracticeId, Source, State};
use super::super::rules::{MayBegin, MayWrite};
use super::super::store;
use super::acts::Basics;

kernel::statements! {
    SET_BASICS = "UPDATE practice SET stage = ?2, started = ?3, ended = ?4 WHERE id = ?1 AND state <> 'withdrawn'";
    SET_CITY_BASICS = "UPDATE practice_city SET stage = ?2, year = ?3 WHERE practice = ?1 AND is_origin";
    SET_STATE = "UPDATE practice SET state = ?2, withdrawn = ?3 WHERE id = ?1 AND state <> 'withdrawn'";
    SET_RULE = "UPDATE practice SET rule = ?2 WHERE id = ?1 AND state <> 'withdrawn'";
    SET_STRENGTH = "UPDATE practice SET evidence = ?2, source_year = ?3 WHERE id = ?1";
    DELETE_TOPICS = "DELETE FROM practice_topic WHERE practice = ?1";
    DELETE_FIGURES = "DELETE FROM practice_figure WHERE practice = ?1";
    DELETE_SOURCES = "DELETE FROM practice_source WHERE practice = ?1";
    DELETE_WORDS = "DELETE FROM practice_word WHERE practice = ?1";
    DELETE_CITY = "DELETE FROM practice_city WHERE practice = ?1 AND place = ?2 AND NOT is_origin";
    CITY_SOURCES_DOWN = "UPDATE practice_city SET source = source - 1 WHERE practice = ?1 AND source > ?2";
    OWN_EXAMPLE = "SELECT practice.id FROM practice WHERE practice.author = ?1 ORDER BY practice.id LIMIT 1";
}

pub(super) fn begin(tx: &mut Tx<'_>, _leave: &MayBegin<'_>, practice: &Practice) -> Result<(), Fault> {
    store::insert(tx, &format!("written-{}", practice.id), practice)?;
    let origin = CityOfPractice {
        place: practice.place,
        year: None,
        stage: practice.stage,
        is_origin: true,
        source: None,
        contact: None,
    };
    store::insert_city(tx, practice.id, &origin)
}

pub(super) fn set_basics(tx: &mut Tx<'_>, leave: &MayWrite<'_>, basics: &Basics) -> Result<(), Fault> {
    let id = leave.practice.id;
    let stage = basics.stage.code();
    tx.run(SET_BASICS, &[&id, &stage, &basics.started, &basics.ended])?;
    tx.run(SET_CITY_BASICS, &[&id, &stage, &basics.started])?;
    set_topics(tx, leave, &basics.topics)
}

fn set_topics(tx: &mut Tx<'_>, leave: &MayWrite<'_>, topics: &[String]) -> Result<(), Fault> {
    tx.run(DELETE_TOPICS, &[&leave.practice.id])?;
    topics.iter().try_for_each(|topic| store::insert_topic(tx, leave.practice.id, topic))
}

/// False when it was withdrawn meanwhile.
pub(super) fn set_state(
    tx: &mut Tx<'_>,
    leave: &MayWrite<'_>,
    state: State,
    reason: Option<&str>,
) -> Result<bool, Fault> {
    Ok(tx.run(SET_STATE, &[&leave.practice.id, &state.code(), &reason.map(str::to_owned)])? == 1)
}

pub(super) fn set_rule(tx: &mut Tx<'_>, leave: &MayWrite<'_>, rule: &Rule) -> Result<(), Fault> {
    let json = serde_json::to_string(rule).map_err(|error| Fault::broken("rule of a practice", error))?;
    tx.run(SET_RULE, &[&leave.practice.id, &json]).map(drop)
}

/// The figures in place of those that were there.
pub(super) fn set_figures(tx: &mut Tx<'_>, leave: &MayWrite<'_>, figures: &[Figure]) -> Result<(), Fault> {
    let id = leave.practice.id;
    tx.run(DELETE_FIGURES, &[&id])?;
    (0_i64..).zip(figures).try_for_each(|(position, figure)| store::insert_figure(tx, id, position, figure))
}

/// The sources in place of those that were there.
pub(super) fn set_sources(tx: &mut Tx<'_>, leave: &MayWrite<'_>, sources: &[Source]) -> Result<(), Fault> {
    let id = leave.practice.id;
    tx.run(DELETE_SOURCES, &[&id])?;
    (0_i64..).zip(sources).try_for_each(|(position, source)| store::insert_source(tx, id, position, source))
}

/// Cities that named a later source name it by its new number.
pub(super) fn close_gap(tx: &mut Tx<'_>, leave: &MayWrite<'_>, removed: i64) -> Result<(), Fault> {
    tx.run(CITY_SOURCES_DOWN, &[&leave.practice.id, &removed]).map(drop)
}

pub(super) fn set_strength(
    tx: &mut Tx<'_>,
    leave: &MayWrite<'_>,
    evidence: Evidence,
    source_year: Option<i64>,
) -> Result<(), Fault> {
    tx.run(SET_STRENGTH, &[&leave.practice.id, &i64::from(evidence.grade()), &source_year]).map(drop)
}

pub(super) fn add_city(tx: &mut Tx<'_>, leave: &MayWrite<'_>, city: &CityOfPractice) -> Result<(), Fault> {
    store::insert_city(tx, leave.practice.id, city)
}

/// The city it is from stays.
pub(super) fn remove_city(tx: &mut Tx<'_>, leave: &MayWrite<'_>, place: atlas::PlaceId) -> Result<(), Fault> {
    tx.run(DELETE_CITY, &[&leave.practice.id, &store::number_of(place)]).map(drop)
}

pub(super) fn set_words<'w>(
    tx: &mut Tx<'_>,
    leave: &MayWrite<'_>,
    words: impl Iterator<Item = &'w String>,
) -> Result<(), Fault> {
    let id = leave.practice.id;
    tx.run(DELETE_WORDS, &[&id])?;
    words.into_iter().try_for_each(|word| store::insert_word(tx, id, word))
}

/// The oldest practice that a post wrote, for the tests that visit every page.
pub(super) fn written_by(tx: &mut Tx<'_>, post: kernel::post::PostId) -> Result<Option<PracticeId>, Fault> {
    let found: Option<RecordId> = tx.first(OWN_EXAMPLE, &[&post], |row| row.get(0))?;
    Ok(found.map(|record| kernel::id::Id::from_number(kernel::id::Id::number(record))))
}
