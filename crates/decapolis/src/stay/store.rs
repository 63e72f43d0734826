//! SQL of what guests need. A guest is who holds a post that is in the meeting's circle now; answers that were given before the
//! post came into it, or by who held it before, are nobody's and are read by nobody.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::model::{Diet, Guest, Need, NeedId, Place, Said};
use super::rules::{MayAsk, MaySay};
use crate::forum::{Meeting, MeetingId};

kernel::statements! {
    GUESTS = "SELECT post.id, person.id, person.name, post.title, post.home, stay_need.id, stay_need.asked_at,
            stay_need.answered_at, stay_need.arrives_on, stay_need.leaves_on, stay_need.nights, stay_need.dines, stay_need.diet,
            stay_need.diet_words, stay_need.access_words, stay_need.wants_letter, stay_need.passport_name
        FROM circle_post JOIN post ON post.id = circle_post.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?3 AND holding.ends_at > ?3
        JOIN person ON person.id = holding.person
        LEFT JOIN stay_need ON stay_need.meeting = ?1 AND stay_need.post = post.id AND stay_need.person = person.id
            AND stay_need.asked_at >= circle_post.starts_at
        WHERE circle_post.circle = ?2 AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3
        ORDER BY circle_post.starts_at, post.id LIMIT 1000";
    GUEST = "SELECT post.id, person.id, person.name, post.title, post.home, stay_need.id, stay_need.asked_at,
            stay_need.answered_at, stay_need.arrives_on, stay_need.leaves_on, stay_need.nights, stay_need.dines, stay_need.diet,
            stay_need.diet_words, stay_need.access_words, stay_need.wants_letter, stay_need.passport_name
        FROM circle_post JOIN post ON post.id = circle_post.post
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?3 AND holding.ends_at > ?3
        JOIN person ON person.id = holding.person
        LEFT JOIN stay_need ON stay_need.meeting = ?1 AND stay_need.post = post.id AND stay_need.person = person.id
            AND stay_need.asked_at >= circle_post.starts_at
        WHERE circle_post.post = ?4 AND circle_post.circle = ?2 AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3
        LIMIT 1";
    DELETE_OF_GUEST = "DELETE FROM stay_need WHERE meeting = ?1 AND post = ?2 AND person = ?3";
    INSERT_NEED = "INSERT INTO stay_need (id, meeting, circle, post, person, asked_at, answered_at, arrives_on, leaves_on,
            nights, dines, diet, diet_words, access_words, wants_letter, passport_name)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
    MEETING_OF_NEED = "SELECT meeting FROM stay_need WHERE id = ?1 LIMIT 1";
}

/// The id of what somebody needs as any record's.
pub(super) fn record(id: NeedId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Everybody who has a seat at a meeting and holds the post now, in the order in which they took it.
pub(super) fn guests(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Guest>, Fault> {
    let now = tx.now();
    tx.all(GUESTS, &[&meeting.id, &meeting.circle, &now], read)
}

/// Whoever holds a post that has a seat at a meeting.
pub(super) fn guest(tx: &mut Tx<'_>, meeting: &Meeting, post: PostId) -> Result<Option<Guest>, Fault> {
    let now = tx.now();
    tx.first(GUEST, &[&meeting.id, &meeting.circle, &now, &post], read)
}

/// Keeps what somebody said in place of what they said before; gives its id, which is the old one where there was one.
pub(super) fn say(tx: &mut Tx<'_>, leave: &MaySay, guest: &Guest, said: &Said) -> Result<NeedId, Fault> {
    let now = tx.now();
    let known = guest.need.as_ref().map(|need| need.id);
    put(tx, leave.place, (known, now), said)
}

/// Keeps that somebody was asked.
pub(super) fn ask(tx: &mut Tx<'_>, _leave: &MayAsk, place: Place) -> Result<NeedId, Fault> {
    put(tx, place, (None, Timestamp::FOREVER), &Said::default())
}

fn put(
    tx: &mut Tx<'_>,
    place: Place,
    (known, answered_at): (Option<NeedId>, Timestamp),
    said: &Said,
) -> Result<NeedId, Fault> {
    tx.run(DELETE_OF_GUEST, &[&place.meeting, &place.post, &place.person])?;
    let (id, now) = (known.unwrap_or_else(|| tx.new_id()), tx.now());
    let wants_letter = said.letter_for.is_some();
    let passport_name = said.letter_for.clone().unwrap_or_default();
    let fields: [&dyn Param; 16] = [
        &id,
        &place.meeting,
        &place.circle,
        &place.post,
        &place.person,
        &now,
        &answered_at,
        &said.arrives_on,
        &said.leaves_on,
        &said.nights,
        &said.dines,
        &said.diet.code(),
        &said.diet_words,
        &said.access_words,
        &wants_letter,
        &passport_name,
    ];
    tx.run(INSERT_NEED, &fields)?;
    Ok(id)
}

/// The meeting at which somebody needs something.
pub(super) fn meeting_of(tx: &mut Tx<'_>, id: NeedId) -> Result<Option<MeetingId>, Fault> {
    tx.first(MEETING_OF_NEED, &[&id], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Guest, Fault> {
    let need: Option<NeedId> = row.get(5)?;
    Ok(Guest {
        post: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        title: row.get(3)?,
        home: row.get(4)?,
        need: need.map(|id| read_need(row, id)).transpose()?,
    })
}

fn read_need(row: &Row<'_>, id: NeedId) -> Result<Need, Fault> {
    let diet: String = row.get(12)?;
    let said = Said {
        arrives_on: row.get(8)?,
        leaves_on: row.get(9)?,
        nights: row.get(10)?,
        dines: row.get(11)?,
        diet: Diet::from_code(&diet).ok_or_else(|| Fault::broken("diet", &diet))?,
        diet_words: row.get(13)?,
        access_words: row.get(14)?,
        letter_for: row.get::<bool>(15)?.then(|| row.get(16)).transpose()?,
    };
    Ok(Need { id, asked_at: row.get(6)?, answered_at: row.get(7)?, said })
}
