//! SQL of what meetings carry on.

use kernel::circle::CircleId;
use kernel::db::{Param, Row, Tx};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::store::language;
use super::model::{Kind, State, Wish, WishId};
use super::rules::{MayAnswer, MayAsk};
use crate::action::Origin;
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_WISH = "INSERT INTO meeting_wish (id, meeting, item, item_title, kind, words, language, is_closed, post, home, author,
            made_at, state, reply, reply_language, answered_by, settled_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'waiting', '', ?7, NULL, 9223372036854775807)";
    WISH = "SELECT id, meeting, item, item_title, kind, words, language, is_closed, post, home, made_at, state, reply,
            reply_language, settled_at
        FROM meeting_wish WHERE id = ?1";
    WISHES_OF_MEETING = "SELECT id, meeting, item, item_title, kind, words, language, is_closed, post, home, made_at, state, reply,
            reply_language, settled_at
        FROM meeting_wish WHERE meeting = ?1 ORDER BY id LIMIT 200";
    WISHES_OF_KIND = "SELECT id, meeting, item, item_title, kind, words, language, is_closed, post, home, made_at, state, reply,
            reply_language, settled_at
        FROM meeting_wish WHERE kind = ?1 ORDER BY settled_at DESC, id DESC LIMIT 200";
    OF_HOME = "SELECT id FROM meeting_wish WHERE meeting = ?1 AND home = ?2 ORDER BY id LIMIT 1";
    SETTLE = "UPDATE meeting_wish SET state = ?2, reply = ?3, reply_language = ?4, answered_by = ?5, settled_at = ?6
        WHERE id = ?1 AND state = 'waiting'";
}

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayAsk<'_>, meeting: MeetingId, actor: &Actor) -> Result<WishId, Fault> {
    let (id, now): (WishId, _) = (tx.new_id(), tx.now());
    let new = leave.new;
    let fields: [&dyn Param; 12] = [
        &id,
        &meeting,
        &new.origin.item,
        &new.origin.title,
        &new.kind.code(),
        &new.words,
        &actor.language.code(),
        &new.is_closed,
        &leave.to.0,
        &leave.to.1,
        &actor.post,
        &now,
    ];
    tx.run(INSERT_WISH, &fields)?;
    Ok(id)
}

pub(in super::super) fn wish(tx: &mut Tx<'_>, id: WishId) -> Result<Wish, Stop> {
    tx.one(WISH, &[&id], read)
}

/// What a meeting carries on, in the order in which it was written down.
pub(in super::super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Wish>, Fault> {
    tx.all(WISHES_OF_MEETING, &[&meeting], read)
}

/// Of all meetings: first what waits, the newest first, then what was answered last.
pub(super) fn of_kind(tx: &mut Tx<'_>, kind: Kind) -> Result<Vec<Wish>, Fault> {
    tx.all(WISHES_OF_KIND, &[&kind.code()], read)
}

/// The first of a meeting that some people answer.
pub(super) fn of_home(tx: &mut Tx<'_>, meeting: MeetingId, home: CircleId) -> Result<Option<WishId>, Fault> {
    tx.first(OF_HOME, &[&meeting, &home], |row| row.get(0))
}

/// Keeps what became of it; false when it was answered meanwhile.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    actor: &Actor,
    (state, reply): (State, &str),
) -> Result<bool, Fault> {
    let now: Timestamp = tx.now();
    let fields: [&dyn Param; 6] = [&leave.wish.id, &state.code(), &reply, &actor.language.code(), &actor.post, &now];
    Ok(tx.run(SETTLE, &fields)? == 1)
}

fn read(row: &Row<'_>) -> Result<Wish, Fault> {
    let (kind, state): (String, String) = (row.get(4)?, row.get(11)?);
    Ok(Wish {
        id: row.get(0)?,
        meeting: row.get(1)?,
        origin: Origin::read(row, 2)?,
        kind: Kind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a wish of a meeting", &kind))?,
        words: row.get(5)?,
        language: language(row, 6)?,
        is_closed: row.get(7)?,
        post: row.get(8)?,
        home: row.get(9)?,
        made_at: row.get(10)?,
        state: State::from_code(&state).ok_or_else(|| Fault::broken("state of a wish of a meeting", &state))?,
        reply: row.get(12)?,
        reply_language: language(row, 13)?,
        settled_at: row.get(14)?,
    })
}
