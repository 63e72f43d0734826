//! SQL of engagements: what they are, their steps, seats and entries.

use kernel::circle::{CircleId, RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::engine::Whole;
use super::model::{
    Engagement, EngagementId, Entry, EntryId, NewEngagement, NewSeat, Seat, SeatId, SeatState, State, StepRow, Task,
    Verdict,
};
use super::rules::{MayAnswer, MayBegin, MayClear, MayLeave, MayReply};
use super::template::{self, Paper, TemplateId};
use crate::need::NeedId;
use crate::network::CityId;

kernel::statements! {
    INSERT_ENGAGEMENT = "INSERT INTO engagement (id, template, city, asker, need, topic, words, language, is_in_confidence,
            place, state, coordinator, began_at, ends_at, closed_at, active_at, nudged_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 'running', ?10, ?11, ?12, ?12, ?11, 0)";
    ENGAGEMENT = "SELECT id, template, city, asker, need, topic, words, language, is_in_confidence, place, state,
            coordinator, began_at, ends_at, closed_at, active_at, nudged_at FROM engagement WHERE id = ?1";
    ENGAGEMENTS_OF_RECORDS = "SELECT id, template, city, asker, need, topic, words, language, is_in_confidence, place,
            state, coordinator, began_at, ends_at, closed_at, active_at, nudged_at
        FROM engagement WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    ENGAGEMENTS_AFTER = "SELECT id FROM engagement WHERE id > ?1 ORDER BY id LIMIT 200";
    OPEN_OF_CITY = "SELECT id FROM engagement WHERE city = ?1 AND closed_at > ?2 ORDER BY id LIMIT 500";
    ENGAGEMENTS_OF_NEED = "SELECT engagement.id, support_template.code, engagement.is_in_confidence, engagement.closed_at
        FROM engagement JOIN support_template ON support_template.id = engagement.template
        WHERE engagement.need = ?1 ORDER BY engagement.id LIMIT 50";
    EXAMPLE_ENGAGEMENT = "SELECT engagement.id FROM audience JOIN engagement ON engagement.id = audience.record
        WHERE audience.circle = ?1 ORDER BY audience.record DESC LIMIT 1";
    FIRST_OF_ASKER = "SELECT id FROM engagement WHERE asker = ?1 AND closed_at > ?2 ORDER BY began_at, id LIMIT 1";
    SET_PLACE = "UPDATE engagement SET place = ?2, active_at = ?3 WHERE id = ?1 AND closed_at > ?3";
    SET_END = "UPDATE engagement SET ends_at = ?2 WHERE id = ?1";
    CLOSE_ENGAGEMENT = "UPDATE engagement SET state = ?2, closed_at = ?3 WHERE id = ?1 AND closed_at > ?3";
    SET_ACTIVE = "UPDATE engagement SET active_at = ?2 WHERE id = ?1";
    SET_NUDGED = "UPDATE engagement SET nudged_at = ?2 WHERE id = ?1 AND nudged_at < active_at";
    STEPS = "SELECT place, opened_at, due_at, done_at FROM engagement_step WHERE engagement = ?1 ORDER BY place LIMIT 50";
    OPEN_STEP = "INSERT INTO engagement_step (engagement, place, opened_at, due_at, done_at) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (engagement, place) DO UPDATE SET due_at = excluded.due_at, done_at = excluded.done_at";
    END_STEP = "UPDATE engagement_step SET done_at = ?3 WHERE engagement = ?1 AND place = ?2 AND done_at > ?3";
    SET_DUE = "UPDATE engagement_step SET due_at = ?3 WHERE engagement = ?1 AND place = ?2";
    INSERT_SEAT = "INSERT INTO engagement_seat (id, engagement, place, task, role, post, home, state, asked_by, asked_at,
            answered_at, is_cleared)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'asked', ?8, ?9, ?10, FALSE)";
    SEATS = "SELECT id, engagement, place, task, role, post, home, state, asked_at, answered_at, is_cleared
        FROM engagement_seat WHERE engagement = ?1 ORDER BY id LIMIT 200";
    SEAT = "SELECT id, engagement, place, task, role, post, home, state, asked_at, answered_at, is_cleared
        FROM engagement_seat WHERE id = ?1";
    ANSWER_SEAT = "UPDATE engagement_seat SET state = ?2, answered_at = ?3 WHERE id = ?1 AND state = ?4";
    CLEAR_SEAT = "UPDATE engagement_seat SET is_cleared = TRUE WHERE id = ?1";
    PAIRS_SINCE = "SELECT post.home, engagement_seat.home
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
            JOIN post ON post.id = engagement.asker
        WHERE engagement_seat.answered_at > ?1 AND engagement_seat.answered_at < ?2
            AND engagement_seat.task = 'take-part' AND engagement_seat.state <> 'declined'
            AND engagement.is_in_confidence = FALSE AND post.home <> engagement_seat.home
        ORDER BY engagement_seat.answered_at, engagement_seat.id LIMIT 10000";
    INSERT_ENTRY = "INSERT INTO engagement_entry (id, engagement, place, kind, document, language, author, written_at,
            state, reply, replied_by, replied_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?10, '', NULL, ?9)";
    ENTRIES = "SELECT id, engagement, place, kind, document, language, author, written_at, state, reply
        FROM engagement_entry WHERE engagement = ?1 ORDER BY id LIMIT 500";
    REPLY_TO_ENTRY = "UPDATE engagement_entry SET state = ?2, reply = ?3, replied_by = ?4, replied_at = ?5 WHERE id = ?1";
}

const NEVER: Timestamp = Timestamp::FOREVER;

/// Any record's id: they are unique across kinds.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayBegin<'_>,
    new: &NewEngagement,
    is_in_confidence: bool,
    coordinator: PostId,
) -> Result<EngagementId, Fault> {
    let id: EngagementId = tx.new_id();
    let now = tx.now();
    let language = new.language.code();
    let need = new.need.map_or(0, Id::number);
    let fields: [&dyn Param; 12] = [
        &id,
        &new.template,
        &leave.city.id,
        &leave.asker,
        &need,
        &new.topic,
        &new.words,
        &language,
        &is_in_confidence,
        &coordinator,
        &now,
        &NEVER,
    ];
    tx.run(INSERT_ENGAGEMENT, &fields)?;
    Ok(id)
}

/// An engagement whoever reads it.
pub(super) fn engagement(tx: &mut Tx<'_>, id: EngagementId) -> Result<Engagement, Stop> {
    tx.one(ENGAGEMENT, &[&id], read_engagement)
}

/// An engagement with all that belongs to it.
pub(super) fn whole(tx: &mut Tx<'_>, id: EngagementId) -> Result<Whole, Stop> {
    let engagement = engagement(tx, id)?;
    let template = template::by_id(tx, engagement.template)?.template;
    Ok(Whole {
        steps: tx.all(STEPS, &[&id], read_step)?,
        seats: tx.all(SEATS, &[&id], read_seat)?,
        entries: tx.all(ENTRIES, &[&id], read_entry)?,
        engagement,
        template,
    })
}

pub(super) fn engagements_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Engagement>, Fault> {
    tx.all(ENGAGEMENTS_OF_RECORDS, &records.params(), read_engagement)
}

/// Engagements after one, in order, for building the index.
pub(super) fn engagements_after(tx: &mut Tx<'_>, after: EngagementId) -> Result<Vec<RecordId>, Fault> {
    tx.all(ENGAGEMENTS_AFTER, &[&after], |row| row.get(0))
}

/// How many of a city's are open, as far as it matters.
pub(super) fn open_of_city(tx: &mut Tx<'_>, city: CityId) -> Result<usize, Fault> {
    let now = tx.now();
    Ok(tx.all(OPEN_OF_CITY, &[&city, &now], |row| row.get::<EngagementId>(0))?.len())
}

/// Some engagement that everybody may read, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<EngagementId>, Fault> {
    tx.first(EXAMPLE_ENGAGEMENT, &[&kernel::circle::EVERYBODY], |row| row.get(0))
}

/// The oldest that a post asked for and that runs, for the tests that visit every page.
pub(super) fn first_of_asker(tx: &mut Tx<'_>, asker: PostId) -> Result<Option<EngagementId>, Fault> {
    let now = tx.now();
    tx.first(FIRST_OF_ASKER, &[&asker, &now], |row| row.get(0))
}

/// What was begun for a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OfNeed {
    pub(super) id: EngagementId,
    pub(super) code: String,
    pub(super) is_in_confidence: bool,
    pub(super) is_over: bool,
}

/// What was begun for a need, whoever may read it, the oldest first.
pub(super) fn of_need(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<OfNeed>, Fault> {
    tx.all(ENGAGEMENTS_OF_NEED, &[&need], |row| {
        let is_over = row.get::<Timestamp>(3)? != NEVER;
        Ok(OfNeed { id: row.get(0)?, code: row.get(1)?, is_in_confidence: row.get(2)?, is_over })
    })
}

/// Opens the step at a place; what was open is done by then.
pub(super) fn open_step(tx: &mut Tx<'_>, whole: &Whole, place: usize, due_at: Timestamp) -> Result<(), Fault> {
    let now = tx.now();
    let id = whole.engagement.id;
    tx.run(OPEN_STEP, &[&id, &number(place), &now, &due_at, &NEVER])?;
    tx.run(SET_PLACE, &[&id, &number(place), &now]).map(drop)
}

pub(super) fn end_step(tx: &mut Tx<'_>, id: EngagementId, place: usize) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_STEP, &[&id, &number(place), &now]).map(drop)
}

pub(super) fn set_due(tx: &mut Tx<'_>, id: EngagementId, place: usize, due_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_DUE, &[&id, &number(place), &due_at]).map(drop)
}

/// Until when both sides agreed.
pub(super) fn set_end(tx: &mut Tx<'_>, id: EngagementId, ends_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_END, &[&id, &ends_at]).map(drop)
}

/// Ends it; false when it had ended meanwhile.
pub(super) fn close(tx: &mut Tx<'_>, id: EngagementId, state: State) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(CLOSE_ENGAGEMENT, &[&id, &state.code(), &now])? == 1)
}

pub(super) fn set_active(tx: &mut Tx<'_>, id: EngagementId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_ACTIVE, &[&id, &now]).map(drop)
}

/// Notes that both sides are nudged; false when they were since they last wrote.
pub(super) fn set_nudged(tx: &mut Tx<'_>, id: EngagementId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SET_NUDGED, &[&id, &now])? == 1)
}

pub(super) fn insert_seat(tx: &mut Tx<'_>, new: NewSeat<'_>, asked_by: PostId) -> Result<SeatId, Fault> {
    let id: SeatId = tx.new_id();
    let now = tx.now();
    let place = number(new.place);
    let task = new.task.code();
    let fields: [&dyn Param; 10] =
        [&id, &new.engagement, &place, &task, &new.role, &new.post, &new.home, &asked_by, &now, &NEVER];
    tx.run(INSERT_SEAT, &fields)?;
    Ok(id)
}

pub(super) fn seat(tx: &mut Tx<'_>, id: SeatId) -> Result<Seat, Stop> {
    tx.one(SEAT, &[&id], read_seat)
}

/// Stores the answer; false when another came first.
pub(super) fn answer_seat(tx: &mut Tx<'_>, leave: &MayAnswer<'_>) -> Result<bool, Fault> {
    set_seat(tx, leave.seat, leave.next)
}

/// Gives a seat back; false when it was given back meanwhile.
pub(super) fn leave_seat(tx: &mut Tx<'_>, leave: &MayLeave<'_>) -> Result<bool, Fault> {
    set_seat(tx, leave.seat, SeatState::Left)
}

/// What follows of a deed of others: a paper written anew is signed anew, and what is over asks nobody.
pub(super) fn set_seat(tx: &mut Tx<'_>, seat: &Seat, next: SeatState) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(ANSWER_SEAT, &[&seat.id, &next.code(), &now, &seat.state.code()])? == 1)
}

pub(super) fn clear_seat(tx: &mut Tx<'_>, leave: &MayClear<'_>) -> Result<(), Fault> {
    tx.run(CLEAR_SEAT, &[&leave.seat.id]).map(drop)
}

/// Which homes took part together after an instant.
pub(super) fn pairs_since(tx: &mut Tx<'_>, since: Timestamp) -> Result<Vec<(CircleId, CircleId)>, Fault> {
    tx.all(PAIRS_SINCE, &[&since, &NEVER], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// An entry not stored yet.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewEntry<'e> {
    pub(super) place: usize,
    pub(super) kind: &'e str,
    pub(super) paper: &'e Paper,
    pub(super) language: kernel::language::Language,
    pub(super) author: PostId,
    /// Where its kind has one: how a lesson is released.
    pub(super) state: &'e str,
}

pub(super) fn insert_entry(tx: &mut Tx<'_>, id: EngagementId, new: NewEntry<'_>) -> Result<EntryId, Fault> {
    let entry: EntryId = tx.new_id();
    let now = tx.now();
    let document = serde_json::to_string(new.paper).map_err(|error| Fault::broken("paper", error))?;
    let (place, language) = (number(new.place), new.language.code());
    let fields: [&dyn Param; 10] =
        [&entry, &id, &place, &new.kind, &document, &language, &new.author, &now, &NEVER, &new.state];
    tx.run(INSERT_ENTRY, &fields)?;
    Ok(entry)
}

pub(super) fn reply_to_entry(
    tx: &mut Tx<'_>,
    leave: &MayReply<'_>,
    id: EntryId,
    verdict: Verdict,
    reply: &str,
) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(REPLY_TO_ENTRY, &[&id, &verdict.code(), &reply, &leave.actor.post, &now]).map(drop)
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

fn place(number: i64) -> Result<usize, Fault> {
    usize::try_from(number).map_err(|_| Fault::broken("place of a step", number))
}

/// An engagement in seventeen columns.
pub(super) fn read_engagement(row: &Row<'_>) -> Result<Engagement, Fault> {
    let state: String = row.get(10)?;
    let need: i64 = row.get(4)?;
    Ok(Engagement {
        id: row.get(0)?,
        template: row.get::<TemplateId>(1)?,
        city: row.get(2)?,
        asker: row.get(3)?,
        need: (need != 0).then(|| NeedId::from_number(need)),
        topic: row.get(5)?,
        words: row.get(6)?,
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        is_in_confidence: row.get(8)?,
        place: place(row.get(9)?)?,
        state: State::from_code(&state).ok_or_else(|| Fault::broken("state of an engagement", &state))?,
        coordinator: row.get(11)?,
        began_at: row.get(12)?,
        ends_at: row.get(13)?,
        closed_at: row.get(14)?,
        active_at: row.get(15)?,
        nudged_at: row.get(16)?,
    })
}

fn read_step(row: &Row<'_>) -> Result<StepRow, Fault> {
    Ok(StepRow { place: place(row.get(0)?)?, opened_at: row.get(1)?, due_at: row.get(2)?, done_at: row.get(3)? })
}

fn read_seat(row: &Row<'_>) -> Result<Seat, Fault> {
    let (task, state): (String, String) = (row.get(3)?, row.get(7)?);
    Ok(Seat {
        id: row.get(0)?,
        engagement: row.get(1)?,
        place: place(row.get(2)?)?,
        task: Task::from_code(&task).ok_or_else(|| Fault::broken("task of a seat", &task))?,
        role: row.get(4)?,
        post: row.get(5)?,
        home: row.get(6)?,
        state: SeatState::from_code(&state).ok_or_else(|| Fault::broken("state of a seat", &state))?,
        asked_at: row.get(8)?,
        answered_at: row.get(9)?,
        is_cleared: row.get(10)?,
    })
}

fn read_entry(row: &Row<'_>) -> Result<Entry, Fault> {
    let document: String = row.get(4)?;
    Ok(Entry {
        id: row.get(0)?,
        engagement: row.get(1)?,
        place: place(row.get(2)?)?,
        kind: row.get(3)?,
        paper: serde_json::from_str(&document).map_err(|error| Fault::broken("paper", error))?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        author: row.get(6)?,
        written_at: row.get(7)?,
        verdict: Verdict::from_code(&row.get::<String>(8)?),
        reply: row.get(9)?,
    })
}
