//! SQL of the items of agendas and of the cities they come from.

pub(super) mod speaker;
pub(super) mod version;
pub(super) mod wish;

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{AgendaItem, AgendaItemId, ItemKind, Languages, Plan};
use super::rules::{MayKeep, MayPlan};
use crate::forum::MeetingId;
use crate::need::NeedId;
use crate::network::CityId;

kernel::statements! {
    INSERT_ITEM = "INSERT INTO agenda_item (id, meeting, number, kind, is_closed, title, words, language, topic, starts_at,
            minutes, room, owner, author, made_at, removed_at, spoken, interpreted)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 9223372036854775807, ?16, ?17)";
    LAST_NUMBER = "SELECT number FROM agenda_item WHERE meeting = ?1 ORDER BY number DESC LIMIT 1";
    ITEM = "SELECT id, meeting, number, kind, is_closed, title, words, language, topic, starts_at, minutes, room, owner, spoken,
            interpreted
        FROM agenda_item WHERE id = ?1 AND removed_at = 9223372036854775807";
    MEETING_OF_ITEM = "SELECT meeting FROM agenda_item WHERE id = ?1";
    ITEMS = "SELECT id, meeting, number, kind, is_closed, title, words, language, topic, starts_at, minutes, room, owner, spoken,
            interpreted
        FROM agenda_item WHERE meeting = ?1 AND removed_at = 9223372036854775807
        ORDER BY starts_at, id LIMIT 300";
    CHANGE_ITEM = "UPDATE agenda_item SET kind = ?2, is_closed = ?3, title = ?4, words = ?5, language = ?6, topic = ?7,
            starts_at = ?8, minutes = ?9, room = ?10, owner = ?11, spoken = ?12, interpreted = ?13
        WHERE id = ?1 AND removed_at = 9223372036854775807";
    MOVE_ITEM = "UPDATE agenda_item SET starts_at = ?2 WHERE id = ?1 AND removed_at = 9223372036854775807";
    REMOVE_ITEM = "UPDATE agenda_item SET removed_at = ?2 WHERE id = ?1 AND removed_at = 9223372036854775807";
    INSERT_CITY = "INSERT INTO agenda_item_city (item, city) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    CITIES_OF_ITEM = "SELECT city FROM agenda_item_city WHERE item = ?1 ORDER BY city LIMIT 100";
    CITIES_OF_MEETING = "SELECT agenda_item_city.item, agenda_item_city.city FROM agenda_item
        JOIN agenda_item_city ON agenda_item_city.item = agenda_item.id
        WHERE agenda_item.meeting = ?1 AND agenda_item.removed_at = 9223372036854775807
        ORDER BY agenda_item_city.item, agenda_item_city.city LIMIT 3000";
    NEEDS_OF_MEETING = "SELECT thread.target, thread.source FROM agenda_item
        JOIN thread ON thread.target = agenda_item.id AND thread.source_kind = 'need'
        WHERE agenda_item.meeting = ?1 AND agenda_item.removed_at = 9223372036854775807
            AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
                WHERE audience.record = thread.source AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY thread.target, thread.source LIMIT 500";
    COUNT_OF_OWNER = "SELECT COUNT(*) FROM agenda_item
        WHERE owner = ?1 AND removed_at = 9223372036854775807 AND starts_at > ?2";
}

/// The id of an item as any record's.
pub(super) fn record(id: AgendaItemId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Adds an item, with the next number of its meeting.
pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayPlan<'_>) -> Result<AgendaItemId, Fault> {
    let last: Option<i64> = tx.first(LAST_NUMBER, &[&leave.meeting], |row| row.get(0))?;
    let (id, now): (AgendaItemId, Timestamp) = (tx.new_id(), tx.now());
    let plan = leave.plan;
    let fields: [&dyn Param; 17] = [
        &id,
        &leave.meeting,
        &(last.unwrap_or(0) + 1),
        &plan.kind.code(),
        &plan.is_closed,
        &plan.title,
        &plan.words,
        &plan.language.code(),
        &plan.topic,
        &plan.starts_at,
        &plan.minutes,
        &plan.room,
        &plan.owner,
        &leave.actor.post,
        &now,
        &plan.languages.spoken,
        &plan.languages.interpreted,
    ];
    tx.run(INSERT_ITEM, &fields)?;
    Ok(id)
}

/// Notes a city that an item comes from.
pub(super) fn add_city(tx: &mut Tx<'_>, _: &MayPlan<'_>, item: AgendaItemId, city: CityId) -> Result<(), Fault> {
    tx.run(INSERT_CITY, &[&item, &city]).map(drop)
}

/// An item that was not removed.
pub(super) fn item(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<AgendaItem, Stop> {
    tx.one(ITEM, &[&id], read)
}

/// The meeting of an item, also of one that was removed.
pub(super) fn meeting_of(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Option<MeetingId>, Fault> {
    tx.first(MEETING_OF_ITEM, &[&id], |row| row.get(0))
}

/// The items of a meeting by their start; those without one last.
pub(super) fn items(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<AgendaItem>, Fault> {
    tx.all(ITEMS, &[&meeting], read)
}

/// Gives an item another plan; false when it was removed meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, leave: &MayPlan<'_>, id: AgendaItemId) -> Result<bool, Fault> {
    let plan = leave.plan;
    let fields: [&dyn Param; 13] = [
        &id,
        &plan.kind.code(),
        &plan.is_closed,
        &plan.title,
        &plan.words,
        &plan.language.code(),
        &plan.topic,
        &plan.starts_at,
        &plan.minutes,
        &plan.room,
        &plan.owner,
        &plan.languages.spoken,
        &plan.languages.interpreted,
    ];
    Ok(tx.run(CHANGE_ITEM, &fields)? == 1)
}

/// Gives an item another hour, since its meeting was moved.
pub(super) fn move_to(tx: &mut Tx<'_>, _: &MayKeep<'_>, id: AgendaItemId, starts_at: Timestamp) -> Result<(), Fault> {
    tx.run(MOVE_ITEM, &[&id, &starts_at]).map(drop)
}

/// Removes an item from the draft; false when it was removed meanwhile.
pub(super) fn remove(tx: &mut Tx<'_>, _: &MayKeep<'_>, id: AgendaItemId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(REMOVE_ITEM, &[&id, &now])? == 1)
}

/// The cities that an item comes from.
pub(super) fn cities_of(tx: &mut Tx<'_>, id: AgendaItemId) -> Result<Vec<CityId>, Fault> {
    tx.all(CITIES_OF_ITEM, &[&id], |row| row.get(0))
}

/// The same of all items of a meeting.
pub(super) fn cities(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<(AgendaItemId, CityId)>, Fault> {
    tx.all(CITIES_OF_MEETING, &[&meeting], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The needs behind the items of a meeting, as far as the reader may read them.
pub(super) fn needs(tx: &mut Tx<'_>, meeting: MeetingId, reader: PostId) -> Result<Vec<(AgendaItemId, NeedId)>, Fault> {
    let now = tx.now();
    tx.all(NEEDS_OF_MEETING, &[&meeting, &reader, &now], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// For how many items that lie ahead or wait for a place a post answers.
pub(super) fn count_of_owner(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let now = tx.now();
    let count: Option<i64> = tx.first(COUNT_OF_OWNER, &[&post, &now], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or(0))
}

fn read(row: &Row<'_>) -> Result<AgendaItem, Fault> {
    let kind: String = row.get(3)?;
    Ok(AgendaItem {
        id: row.get(0)?,
        meeting: row.get(1)?,
        number: row.get(2)?,
        plan: Plan {
            kind: ItemKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of an agenda item", &kind))?,
            is_closed: row.get(4)?,
            title: row.get(5)?,
            words: row.get(6)?,
            language: row.get::<String>(7)?.parse().unwrap_or_default(),
            topic: row.get(8)?,
            starts_at: row.get(9)?,
            minutes: row.get(10)?,
            room: row.get(11)?,
            owner: row.get(12)?,
            languages: Languages { spoken: row.get(13)?, interpreted: row.get(14)? },
        },
    })
}
