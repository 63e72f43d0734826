//! SQL of minutes and their corrections.

use kernel::db::{Param, Row, Tx};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::store::language;
use super::model::{Correction, CorrectionId, Document, MinutesId, Reach, Stage, Wording};
use super::rules::{MayCorrect, MayDraft, MayEdit, MayPublish, MayReturn, MaySend};
use crate::forum::Meeting;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_MINUTES = "INSERT INTO minutes (id, meeting, words, closed_words, language, stage, reach, author, changed_at,
            published_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 'draft', '', ?6, ?7, 9223372036854775807)";
    MINUTES = "SELECT id, meeting, words, closed_words, language, stage, reach, author, changed_at, published_at FROM minutes
        WHERE id = ?1";
    OF_MEETING = "SELECT id, meeting, words, closed_words, language, stage, reach, author, changed_at, published_at
        FROM minutes WHERE meeting = ?1 LIMIT 1";
    PUBLISHED = "SELECT id FROM minutes WHERE meeting = ?1 AND stage = 'published' LIMIT 1";
    SET_WORDS = "UPDATE minutes SET words = ?3, closed_words = ?4, changed_at = ?5 WHERE id = ?1 AND stage = ?2";
    SEND = "UPDATE minutes SET stage = 'with-chair' WHERE id = ?1 AND stage = 'draft'";
    RETURN = "UPDATE minutes SET stage = 'draft' WHERE id = ?1 AND stage = 'with-chair'";
    PUBLISH = "UPDATE minutes SET stage = 'published', reach = ?2, published_at = ?3
        WHERE id = ?1 AND stage = 'with-chair'";
    INSERT_CORRECTION = "INSERT INTO minutes_correction (id, minutes, words, language, author, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    CORRECTIONS = "SELECT words, language, made_at FROM minutes_correction WHERE minutes = ?1 ORDER BY id LIMIT 100";
}

/// Keeps a draft, in place of the one that there was; nothing where that went to the chair meanwhile.
pub(super) fn keep_draft(
    tx: &mut Tx<'_>,
    leave: &MayDraft<'_>,
    meeting: &Meeting,
    actor: &Actor,
    wording: &Wording,
) -> Result<Option<MinutesId>, Fault> {
    if let Some(known) = leave.known {
        return Ok(set_words(tx, known, wording)?.then_some(known.id));
    }
    let (id, now): (MinutesId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 7] =
        [&id, &meeting.id, &wording.words, &wording.closed_words, &meeting.language.code(), &actor.post, &now];
    tx.run(INSERT_MINUTES, &fields)?;
    Ok(Some(id))
}

fn set_words(tx: &mut Tx<'_>, document: &Document, wording: &Wording) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 5] = [&document.id, &document.stage.code(), &wording.words, &wording.closed_words, &now];
    Ok(tx.run(SET_WORDS, &fields)? == 1)
}

/// Changes the text; false when it went on meanwhile.
pub(super) fn edit(tx: &mut Tx<'_>, leave: &MayEdit<'_>, wording: &Wording) -> Result<bool, Fault> {
    set_words(tx, leave.document, wording)
}

/// Gives it to the chair; false when somebody did before.
pub(super) fn send(tx: &mut Tx<'_>, leave: &MaySend<'_>) -> Result<bool, Fault> {
    Ok(tx.run(SEND, &[&leave.document.id])? == 1)
}

/// Makes it a draft again; false when it went on meanwhile.
pub(super) fn give_back(tx: &mut Tx<'_>, leave: &MayReturn<'_>) -> Result<bool, Fault> {
    Ok(tx.run(RETURN, &[&leave.document.id])? == 1)
}

/// Publishes it; false when somebody did before.
pub(super) fn publish(tx: &mut Tx<'_>, leave: &MayPublish<'_>, reach: Reach) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(PUBLISH, &[&leave.document.id, &reach.code(), &now])? == 1)
}

pub(super) fn correct(
    tx: &mut Tx<'_>,
    leave: &MayCorrect<'_>,
    actor: &Actor,
    words: &str,
) -> Result<CorrectionId, Fault> {
    let (id, now): (CorrectionId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 6] = [&id, &leave.document.id, &words, &actor.language.code(), &actor.post, &now];
    tx.run(INSERT_CORRECTION, &fields)?;
    Ok(id)
}

/// What was put right, the oldest first.
pub(super) fn corrections(tx: &mut Tx<'_>, id: MinutesId) -> Result<Vec<Correction>, Fault> {
    tx.all(CORRECTIONS, &[&id], |row| {
        Ok(Correction { words: row.get(0)?, language: language(row, 1)?, made_at: row.get::<Timestamp>(2)? })
    })
}

pub(in crate::minutes) fn by_id(tx: &mut Tx<'_>, id: MinutesId) -> Result<Document, Stop> {
    tx.one(MINUTES, &[&id], read)
}

/// The minutes of a meeting, where there are some.
pub(in crate::minutes) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Document>, Fault> {
    tx.first(OF_MEETING, &[&meeting], read)
}

/// Whether the minutes of a meeting are published.
pub(in crate::minutes) fn is_published(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<bool, Fault> {
    let found: Option<MinutesId> = tx.first(PUBLISHED, &[&meeting], |row| row.get(0))?;
    Ok(found.is_some())
}

fn read(row: &Row<'_>) -> Result<Document, Fault> {
    let stage: String = row.get(5)?;
    Ok(Document {
        id: row.get(0)?,
        meeting: row.get(1)?,
        wording: Wording { words: row.get(2)?, closed_words: row.get(3)? },
        language: language(row, 4)?,
        stage: Stage::from_code(&stage).ok_or_else(|| Fault::broken("stage of minutes", &stage))?,
        reach: Reach::from_code(&row.get::<String>(6)?),
        author: row.get(7)?,
        changed_at: row.get(8)?,
        published_at: row.get(9)?,
    })
}
