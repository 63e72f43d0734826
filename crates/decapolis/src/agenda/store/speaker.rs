//! SQL of who was asked to speak, and what they said.

use kernel::circle::RecordId;
use kernel::db::{Row, Tx};
use kernel::id::Id;
use kernel::stop::{Fault, Stop};

use super::super::model::{AgendaItemId, Said, Speaker, SpeakerId};
use super::super::rules::{MayAnswer, MayAsk, MayTakeBack};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_SPEAKER = "INSERT INTO agenda_speaker (id, item, post, asked_by, asked_at, answer, reason, answered_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'asked', '', 9223372036854775807)
        ON CONFLICT (item, post) DO UPDATE SET asked_by = excluded.asked_by, asked_at = excluded.asked_at,
            answer = 'asked', reason = '', answered_at = 9223372036854775807";
    SPEAKER_OF_POST = "SELECT id, item, post, asked_by, answer, reason FROM agenda_speaker WHERE item = ?1 AND post = ?2";
    SPEAKER = "SELECT id, item, post, asked_by, answer, reason FROM agenda_speaker WHERE id = ?1";
    SPEAKERS_OF_ITEM = "SELECT id, item, post, asked_by, answer, reason FROM agenda_speaker
        WHERE item = ?1 ORDER BY id LIMIT 50";
    SPEAKERS_OF_MEETING = "SELECT agenda_speaker.id, agenda_speaker.item, agenda_speaker.post, agenda_speaker.asked_by,
            agenda_speaker.answer, agenda_speaker.reason
        FROM agenda_item JOIN agenda_speaker ON agenda_speaker.item = agenda_item.id
        WHERE agenda_item.meeting = ?1 AND agenda_item.removed_at = 9223372036854775807
        ORDER BY agenda_speaker.id LIMIT 1000";
    ANSWER_SPEAKER = "UPDATE agenda_speaker SET answer = ?2, reason = ?3, answered_at = ?4
        WHERE id = ?1 AND answer = 'asked'";
    TAKE_BACK = "UPDATE agenda_speaker SET answer = 'asked', reason = '', answered_at = 9223372036854775807
        WHERE id = ?1";
}

/// The id of a speaker's part as any record's.
pub(in super::super) fn record(id: SpeakerId) -> RecordId {
    RecordId::from_number(id.number())
}

/// Asks a post, or asks it again.
pub(in super::super) fn insert(tx: &mut Tx<'_>, leave: &MayAsk<'_>) -> Result<Speaker, Stop> {
    let (id, now): (SpeakerId, _) = (tx.new_id(), tx.now());
    tx.run(INSERT_SPEAKER, &[&id, &leave.item.id, &leave.post, &leave.actor.post, &now])?;
    tx.one(SPEAKER_OF_POST, &[&leave.item.id, &leave.post], read)
}

/// One post's part.
pub(in super::super) fn speaker(tx: &mut Tx<'_>, id: SpeakerId) -> Result<Speaker, Stop> {
    tx.one(SPEAKER, &[&id], read)
}

/// Who was asked to speak in an item.
pub(in super::super) fn of_item(tx: &mut Tx<'_>, item: AgendaItemId) -> Result<Vec<Speaker>, Fault> {
    tx.all(SPEAKERS_OF_ITEM, &[&item], read)
}

/// The same in all items of a meeting.
pub(in super::super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Speaker>, Fault> {
    tx.all(SPEAKERS_OF_MEETING, &[&meeting], read)
}

/// Keeps an answer; false when there was one meanwhile.
pub(in super::super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    said: Said,
    reason: &str,
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(ANSWER_SPEAKER, &[&leave.speaker.id, &said.code(), &reason, &now])? == 1)
}

/// As if nothing had been said.
pub(in super::super) fn take_back(tx: &mut Tx<'_>, leave: &MayTakeBack<'_>) -> Result<(), Fault> {
    tx.run(TAKE_BACK, &[&leave.speaker.id]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Speaker, Fault> {
    let said: String = row.get(4)?;
    Ok(Speaker {
        id: row.get(0)?,
        item: row.get(1)?,
        post: row.get(2)?,
        asked_by: row.get(3)?,
        said: Said::from_code(&said).ok_or_else(|| Fault::broken("answer of a speaker", &said))?,
        reason: row.get(5)?,
    })
}
