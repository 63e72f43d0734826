//! SQL of calls for sessions and of who reviews.

use kernel::circle::RecordId;
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Call, CallId, Formats, Plan};
use super::rules::{MayAnnounce, MayKeep};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_CALL = "INSERT INTO session_call (id, meeting, author, words, language, opens_at, closes_at, review_by,
            talk_minutes, panel_minutes, workshop_minutes, poster_minutes, topics, is_blind, region_share,
            partners_a_panel, made_at, decided_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, 9223372036854775807)";
    CHANGE_CALL = "UPDATE session_call SET words = ?2, language = ?3, opens_at = ?4, closes_at = ?5, review_by = ?6,
            talk_minutes = ?7, panel_minutes = ?8, workshop_minutes = ?9, poster_minutes = ?10, topics = ?11,
            is_blind = ?12, region_share = ?13, partners_a_panel = ?14
        WHERE id = ?1 AND decided_at = 9223372036854775807";
    CALL = "SELECT id, meeting, author, words, language, opens_at, closes_at, review_by, talk_minutes, panel_minutes,
            workshop_minutes, poster_minutes, topics, is_blind, region_share, partners_a_panel, decided_at
        FROM session_call WHERE id = ?1";
    CALL_OF_MEETING = "SELECT id, meeting, author, words, language, opens_at, closes_at, review_by, talk_minutes,
            panel_minutes, workshop_minutes, poster_minutes, topics, is_blind, region_share, partners_a_panel, decided_at
        FROM session_call WHERE meeting = ?1";
    SET_DECIDED = "UPDATE session_call SET decided_at = ?2 WHERE id = ?1 AND decided_at = 9223372036854775807";
    CLEAR_REVIEWERS = "DELETE FROM session_reviewer WHERE call = ?1";
    INSERT_REVIEWER = "INSERT INTO session_reviewer (call, post) VALUES (?1, ?2)";
    REVIEWERS = "SELECT post FROM session_reviewer WHERE call = ?1 ORDER BY post LIMIT 100";
}

/// The id of a call as any record's.
pub(super) fn record(id: CallId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayKeep<'_>, meeting: MeetingId, plan: &Plan) -> Result<CallId, Fault> {
    let (id, now): (CallId, _) = (tx.new_id(), tx.now());
    let topics = plan.topics.join(" ");
    let language = plan.language.code();
    let [talk, panel, workshop, poster] = &plan.formats.0;
    let fields: [&dyn Param; 17] = [
        &id,
        &meeting,
        &leave.actor.post,
        &plan.words,
        &language,
        &plan.opens_at,
        &plan.closes_at,
        &plan.review_by,
        talk,
        panel,
        workshop,
        poster,
        &topics,
        &plan.is_blind,
        &plan.region_share,
        &plan.partners_a_panel,
        &now,
    ];
    tx.run(INSERT_CALL, &fields)?;
    Ok(id)
}

/// Gives a call another plan; false where it was decided meanwhile.
pub(super) fn change(tx: &mut Tx<'_>, _: &MayKeep<'_>, id: CallId, plan: &Plan) -> Result<bool, Fault> {
    let topics = plan.topics.join(" ");
    let language = plan.language.code();
    let [talk, panel, workshop, poster] = &plan.formats.0;
    let fields: [&dyn Param; 14] = [
        &id,
        &plan.words,
        &language,
        &plan.opens_at,
        &plan.closes_at,
        &plan.review_by,
        talk,
        panel,
        workshop,
        poster,
        &topics,
        &plan.is_blind,
        &plan.region_share,
        &plan.partners_a_panel,
    ];
    Ok(tx.run(CHANGE_CALL, &fields)? == 1)
}

pub(super) fn call(tx: &mut Tx<'_>, id: CallId) -> Result<Call, Stop> {
    tx.one(CALL, &[&id], read)
}

pub(super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Call>, Fault> {
    tx.first(CALL_OF_MEETING, &[&meeting], read)
}

/// The decisions of a call are announced from now on.
pub(super) fn set_decided(tx: &mut Tx<'_>, leave: &MayAnnounce<'_>) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(SET_DECIDED, &[&leave.call.id, &now]).map(drop)
}

/// Who reviews from now on.
pub(super) fn set_reviewers(tx: &mut Tx<'_>, _: &MayKeep<'_>, id: CallId, posts: &[PostId]) -> Result<(), Fault> {
    tx.run(CLEAR_REVIEWERS, &[&id])?;
    posts.iter().try_for_each(|post| tx.run(INSERT_REVIEWER, &[&id, post]).map(drop))
}

/// Who reviews.
pub(super) fn reviewers(tx: &mut Tx<'_>, id: CallId) -> Result<Vec<PostId>, Fault> {
    tx.all(REVIEWERS, &[&id], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Call, Fault> {
    let topics: String = row.get(12)?;
    Ok(Call {
        id: row.get(0)?,
        meeting: row.get(1)?,
        author: row.get(2)?,
        plan: Plan {
            words: row.get(3)?,
            language: row.get::<String>(4)?.parse().unwrap_or_default(),
            opens_at: row.get(5)?,
            closes_at: row.get(6)?,
            review_by: row.get(7)?,
            formats: Formats([row.get(8)?, row.get(9)?, row.get(10)?, row.get(11)?]),
            topics: topics.split_whitespace().map(str::to_owned).collect(),
            is_blind: row.get(13)?,
            region_share: row.get(14)?,
            partners_a_panel: row.get(15)?,
        },
        decided_at: row.get::<Timestamp>(16)?,
    })
}
