//! SQL of notes of calls.

use kernel::db::{Param, Row, Tx};
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{Call, CallId, NewCall};
use super::super::rules::MayNote;
use crate::network::CityId;

kernel::statements! {
    INSERT_CALL = "INSERT INTO call_note (id, city, post, author, called_at, words, language, next_words, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    CALL = "SELECT id, city, post, author, called_at, words, language, next_words FROM call_note WHERE id = ?1";
    CALLS_OF_CITY = "SELECT id, city, post, author, called_at, words, language, next_words FROM call_note
        WHERE city = ?1 ORDER BY called_at DESC, id DESC LIMIT 50";
    EXAMPLE_CALL = "SELECT id FROM call_note WHERE id > ?1 ORDER BY id LIMIT 1";
    POST_OF_CALL = "SELECT post.title, person.name FROM post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE post.id = ?1 LIMIT 1";
}

pub(in crate::letter) fn insert_call(
    tx: &mut Tx<'_>,
    leave: &MayNote<'_>,
    city: CityId,
    new: &NewCall,
) -> Result<CallId, Fault> {
    let id: CallId = tx.new_id();
    let now = tx.now();
    let next = new.next.as_ref().map_or("", |next| next.words.as_str());
    let language = new.language.code();
    let fields: [&dyn Param; 9] =
        [&id, &city, &new.post, &leave.actor.post, &new.called_at, &new.words, &language, &next, &now];
    tx.run(INSERT_CALL, &fields)?;
    Ok(id)
}

/// A note whoever reads it; its rule is asked by the caller.
pub(in crate::letter) fn call(tx: &mut Tx<'_>, id: CallId) -> Result<Call, Stop> {
    tx.one(CALL, &[&id], read_call)
}

/// The notes of a city, the latest call first.
pub(in crate::letter) fn calls_of_city(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<Call>, Fault> {
    tx.all(CALLS_OF_CITY, &[&city], read_call)
}

/// Some note, for the tests that visit every page.
pub(in crate::letter) fn example_call(tx: &mut Tx<'_>) -> Result<Option<CallId>, Fault> {
    tx.first(EXAMPLE_CALL, &[&0_i64], |row| row.get(0))
}

/// What a post is called, and who held it at the time of a call.
pub(in crate::letter) fn post_of_call(
    tx: &mut Tx<'_>,
    post: PostId,
    at: Timestamp,
) -> Result<Option<(String, Option<String>)>, Fault> {
    tx.first(POST_OF_CALL, &[&post, &at], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn read_call(row: &Row<'_>) -> Result<Call, Fault> {
    Ok(Call {
        id: row.get(0)?,
        city: row.get(1)?,
        post: row.get(2)?,
        author: row.get(3)?,
        called_at: row.get(4)?,
        words: row.get(5)?,
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        next_words: row.get(7)?,
    })
}
