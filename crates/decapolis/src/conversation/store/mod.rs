//! SQL of conversations; that of their statements, of who votes and of their maps stands in files of its own.

pub(super) mod answered;
pub(super) mod code;
pub(super) mod drawn;
pub(super) mod statement;
pub(super) mod voting;

use kernel::circle::{CircleId, RecordId, Records};
use kernel::db::{Param, Row, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Access, Conversation, ConversationId, NewConversation};
use super::rules::{MayBegin, MayClose};

kernel::statements! {
    INSERT = "INSERT INTO conversation (id, city, home, post, access, language, question, what_changes, source, begun_at, ends_at,
            response_at, closed_at, response, responder, withdrawn, draw_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 9223372036854775807, '', NULL, 0, 9223372036854775807)";
    CONVERSATION = "SELECT id, city, home, post, access, language, question, what_changes, source, begun_at, ends_at, response_at,
            closed_at, response, responder, withdrawn, draw_at, accent, frame_origins FROM conversation WHERE id = ?1 LIMIT 1";
    OF_ACCESS = "SELECT id, city, home, post, access, language, question, what_changes, source, begun_at, ends_at, response_at,
            closed_at, response, responder, withdrawn, draw_at, accent, frame_origins FROM conversation WHERE access = ?1 AND id < ?2
        ORDER BY id DESC LIMIT 51";
    OF_RECORDS = "SELECT id, city, home, post, access, language, question, what_changes, source, begun_at, ends_at, response_at,
            closed_at, response, responder, withdrawn, draw_at, accent, frame_origins
        FROM conversation WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    AFTER = "SELECT id FROM conversation WHERE id > ?1 ORDER BY id LIMIT 200";
    CLOSE = "UPDATE conversation SET closed_at = ?2, response = ?3, responder = ?4
        WHERE id = ?1 AND closed_at = 9223372036854775807";
    COUNT_WITHDRAWN = "UPDATE conversation SET withdrawn = withdrawn + 1 WHERE id = ?1";
    SET_DRAW = "UPDATE conversation SET draw_at = ?2 WHERE id = ?1 AND draw_at = 9223372036854775807";
    NEWS = "SELECT drawing, gone FROM conversation WHERE id = ?1 LIMIT 1";
    NEXT_DRAWING = "UPDATE conversation SET drawing = drawing + 1, gone = 0 WHERE id = ?1 AND drawing = ?2";
    BEGIN_DRAWING = "UPDATE conversation SET draw_at = 9223372036854775807 WHERE id = ?1";
}

/// The id of a conversation as any record's.
pub(super) fn record(id: ConversationId) -> RecordId {
    RecordId::from_number(id.number())
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayBegin,
    actor: &Actor,
    new: &NewConversation,
) -> Result<ConversationId, Fault> {
    let (id, now): (ConversationId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 12] = [
        &id,
        &leave.city,
        &actor.home,
        &actor.post,
        &new.access.code(),
        &new.language.code(),
        &new.question,
        &new.what_changes,
        &new.source,
        &now,
        &new.ends_at,
        &new.response_at,
    ];
    tx.run(INSERT, &fields)?;
    Ok(id)
}

pub(super) fn conversation(tx: &mut Tx<'_>, id: ConversationId) -> Result<Conversation, Stop> {
    tx.one(CONVERSATION, &[&id], read)
}

/// Those in which one takes part in a way, before one of them, the latest first.
pub(super) fn of_access(tx: &mut Tx<'_>, access: Access, before: ConversationId) -> Result<Vec<Conversation>, Fault> {
    tx.all(OF_ACCESS, &[&access.code(), &before], read)
}

pub(super) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Conversation>, Fault> {
    tx.all(OF_RECORDS, &records.params(), read)
}

pub(super) fn after(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<RecordId>, Fault> {
    tx.all(AFTER, &[&id], |row| row.get(0))
}

pub(super) fn close(tx: &mut Tx<'_>, leave: &MayClose<'_>, actor: &Actor, words: &str) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(CLOSE, &[&leave.conversation.id, &now, &words, &actor.post]).map(drop)
}

pub(super) fn count_withdrawn(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Fault> {
    tx.run(COUNT_WITHDRAWN, &[&id]).map(drop)
}

/// Has the map drawn anew; false where that was to be done already.
pub(super) fn set_draw(tx: &mut Tx<'_>, id: ConversationId, at: Timestamp) -> Result<bool, Fault> {
    tx.run(SET_DRAW, &[&id, &at]).map(|changed| changed > 0)
}

/// From here on further votes ask for a further drawing.
pub(super) fn begin_drawing(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Fault> {
    tx.run(BEGIN_DRAWING, &[&id]).map(drop)
}

/// The number of the drawing that comes next, and how many withdrew who stand in the one before.
pub(super) fn news(tx: &mut Tx<'_>, id: ConversationId) -> Result<(i64, usize), Stop> {
    let (drawing, gone) = tx.one(NEWS, &[&id], |row| Ok::<_, Fault>((row.get::<i64>(0)?, row.get::<i64>(1)?)))?;
    Ok((drawing, usize::try_from(gone).unwrap_or(0)))
}

/// From here on what is said is new to the drawing after the one of a number. What was said while that was made counts as new to
/// neither: better one late than one too few.
pub(super) fn next_drawing(tx: &mut Tx<'_>, id: ConversationId, drawing: i64) -> Result<(), Fault> {
    tx.run(NEXT_DRAWING, &[&id, &drawing]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Conversation, Fault> {
    let access: String = row.get(4)?;
    let language: String = row.get(5)?;
    Ok(Conversation {
        id: row.get(0)?,
        city: row.get(1)?,
        home: row.get::<CircleId>(2)?,
        post: row.get(3)?,
        access: Access::from_code(&access).ok_or_else(|| Fault::broken("access of a conversation", access))?,
        language: language_of(&language)?,
        question: row.get(6)?,
        what_changes: row.get(7)?,
        source: row.get(8)?,
        begun_at: row.get(9)?,
        ends_at: row.get(10)?,
        response_at: row.get(11)?,
        closed_at: row.get(12)?,
        response: row.get(13)?,
        responder: row.get(14)?,
        withdrawn: row.get(15)?,
        draw_at: row.get(16)?,
        accent: row.get(17)?,
        frame_origins: row.get(18)?,
        version: None,
    })
}

pub(super) fn language_of(code: &str) -> Result<Language, Fault> {
    code.parse().map_err(|_| Fault::broken("language", code))
}
