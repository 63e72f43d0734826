//! SQL of actions and of what happened with them. What has no end ends at the end of time.

use kernel::circle::{CircleId, RecordId};
use kernel::db::{Param, Row, Sql, Tx};
use kernel::id::Id;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{Action, ActionId, NewAction, Said, Shown, State, Turn, TurnId, TurnKind};
use super::origin::Origin;
use super::rules::{MayAnswer, MayDrop, MayHandOn, MayOpen, MayTakeBack};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_ACTION = "INSERT INTO action (id, meeting, item, item_title, words, language, is_closed, owner, owner_home,
            author, made_at, due_at, remind_at, state, settled_at, outcome, outcome_language, link)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'open', 9223372036854775807, '', ?6, '')";
    ACTION = "SELECT id, meeting, item, item_title, words, language, is_closed, owner, owner_home, author, made_at,
            due_at, remind_at, state, settled_at, outcome, outcome_language, link
        FROM action WHERE id = ?1";
    OF_MEETING = "SELECT id, meeting, item, item_title, words, language, is_closed, owner, owner_home, author, made_at,
            due_at, remind_at, state, settled_at, outcome, outcome_language, link
        FROM action WHERE meeting = ?1 ORDER BY id LIMIT 200";
    OF_HOME = "SELECT id, meeting, item, item_title, words, language, is_closed, owner, owner_home, author, made_at,
            due_at, remind_at, state, settled_at, outcome, outcome_language, link
        FROM action WHERE owner_home = ?1 AND state = ?2 AND due_at <= ?3 ORDER BY due_at, id LIMIT 100";
    BY_AUTHOR = "SELECT id, meeting, item, item_title, words, language, is_closed, owner, owner_home, author, made_at,
            due_at, remind_at, state, settled_at, outcome, outcome_language, link
        FROM action WHERE author = ?1 AND state = ?2 AND due_at <= ?3 ORDER BY due_at, id LIMIT 100";
    OF_ALL = "SELECT id, meeting, item, item_title, words, language, is_closed, owner, owner_home, author, made_at,
            due_at, remind_at, state, settled_at, outcome, outcome_language, link
        FROM action WHERE state = ?1 AND due_at <= ?2 ORDER BY due_at, id LIMIT 100";
    FIRST_OF_OWNER = "SELECT id FROM action WHERE owner = ?1 ORDER BY id LIMIT 1";
    SETTLE = "UPDATE action SET state = ?2, settled_at = ?3, outcome = ?4, outcome_language = ?5, link = ?6,
            remind_at = 9223372036854775807 WHERE id = ?1 AND state = 'open'";
    REOPEN = "UPDATE action SET state = 'open', settled_at = 9223372036854775807, outcome = '', link = '', due_at = ?3,
            remind_at = ?4 WHERE id = ?1 AND state = ?2";
    MOVE_DAY = "UPDATE action SET due_at = ?2, remind_at = ?3 WHERE id = ?1 AND state = 'open'";
    HAND_ON = "UPDATE action SET owner = ?2, owner_home = ?3 WHERE id = ?1 AND state = 'open' AND owner = ?4";
    SET_REMIND = "UPDATE action SET remind_at = ?2 WHERE id = ?1";
    INSERT_TURN = "INSERT INTO action_turn (id, action, kind, words, language, post, to_post, due_before, happened_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    TURNS = "SELECT id, kind, words, language, post, to_post, due_before, happened_at FROM action_turn
        WHERE action = ?1 ORDER BY id LIMIT 100";
}

/// The id of an action as any record's.
pub(super) fn record(id: impl Id) -> RecordId {
    RecordId::from_number(id.number())
}

/// Writes an action down.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayOpen,
    actor: &Actor,
    (meeting, home, remind_at): (MeetingId, CircleId, Timestamp),
    new: &NewAction,
) -> Result<ActionId, Fault> {
    let (id, now): (ActionId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 13] = [
        &id,
        &meeting,
        &new.origin.item,
        &new.origin.title,
        &new.words,
        &actor.language.code(),
        &new.is_closed,
        &leave.owner,
        &home,
        &actor.post,
        &now,
        &new.due_at,
        &remind_at,
    ];
    tx.run(INSERT_ACTION, &fields)?;
    Ok(id)
}

pub(super) fn action(tx: &mut Tx<'_>, id: ActionId) -> Result<Action, Stop> {
    tx.one(ACTION, &[&id], read)
}

/// What a meeting agreed, in the order in which it was written down.
pub(super) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Action>, Fault> {
    tx.all(OF_MEETING, &[&meeting], read)
}

/// Whose actions a list shows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose {
    /// Of posts at home in a circle.
    Home(CircleId),
    /// Those that a post wrote down.
    Author(PostId),
    All,
}

/// Actions of somebody, the first to be due first.
pub(super) fn listed(tx: &mut Tx<'_>, whose: Whose, shown: Shown) -> Result<Vec<Action>, Fault> {
    let (state, until) = match shown {
        Shown::Late => (State::Open, tx.now()),
        Shown::Open => (State::Open, Timestamp::FOREVER),
        Shown::Done => (State::Done, Timestamp::FOREVER),
    };
    let state = state.code();
    match whose {
        Whose::Home(home) => tx.all(OF_HOME, &[&home, &state, &until], read),
        Whose::Author(post) => tx.all(BY_AUTHOR, &[&post, &state, &until], read),
        Whose::All => tx.all(OF_ALL, &[&state, &until], read),
    }
}

/// The first action of a post, for the tests that visit every page.
pub(super) fn first_of(tx: &mut Tx<'_>, owner: PostId) -> Result<Option<ActionId>, Fault> {
    tx.first(FIRST_OF_OWNER, &[&owner], |row| row.get(0))
}

/// Keeps what its owner says of it; false when it was settled meanwhile.
pub(super) fn answer(
    tx: &mut Tx<'_>,
    leave: &MayAnswer<'_>,
    actor: &Actor,
    said: &Said,
    remind_at: Timestamp,
) -> Result<bool, Fault> {
    let (id, now, language) = (leave.action.id, tx.now(), actor.language.code());
    let run = |tx: &mut Tx<'_>, sql: &Sql, fields: &[&dyn Param]| Ok(tx.run(sql, fields)? == 1);
    match said {
        Said::Done { outcome, link } => run(tx, SETTLE, &[&id, &State::Done.code(), &now, outcome, &language, link]),
        Said::Later { due_at, .. } => run(tx, MOVE_DAY, &[&id, due_at, &remind_at]),
    }
}

/// Takes back what was said of it last; false when something else happened meanwhile.
pub(super) fn take_back(tx: &mut Tx<'_>, leave: &MayTakeBack<'_>, remind_at: Timestamp) -> Result<bool, Fault> {
    let (action, state) = (leave.action, leave.action.state.code());
    Ok(tx.run(REOPEN, &[&action.id, &state, &leave.due_at, &remind_at])? == 1)
}

/// Gives it to another post; false when it was settled or handed on meanwhile.
pub(super) fn hand_on(tx: &mut Tx<'_>, leave: &MayHandOn<'_>, home: CircleId) -> Result<bool, Fault> {
    let action = leave.action;
    Ok(tx.run(HAND_ON, &[&action.id, &leave.to, &home, &action.owner])? == 1)
}

/// Drops it for a reason; false when it was settled meanwhile.
pub(super) fn drop_it(tx: &mut Tx<'_>, leave: &MayDrop<'_>, actor: &Actor, reason: &str) -> Result<bool, Fault> {
    let now = tx.now();
    let fields: [&dyn Param; 6] =
        [&leave.action.id, &State::Dropped.code(), &now, &reason, &actor.language.code(), &""];
    Ok(tx.run(SETTLE, &fields)? == 1)
}

/// When its owner is reminded next.
pub(super) fn set_remind(tx: &mut Tx<'_>, id: ActionId, remind_at: Timestamp) -> Result<(), Fault> {
    tx.run(SET_REMIND, &[&id, &remind_at]).map(drop)
}

/// Notes what happened with it, by whom and with which words.
pub(super) fn note_turn(
    tx: &mut Tx<'_>,
    actor: &Actor,
    action: &Action,
    (kind, to): (TurnKind, Option<PostId>),
    words: &str,
) -> Result<(), Fault> {
    let (id, now): (TurnId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 9] =
        [&id, &action.id, &kind.code(), &words, &actor.language.code(), &actor.post, &to, &action.due_at, &now];
    tx.run(INSERT_TURN, &fields).map(drop)
}

/// What happened with an action, the oldest first.
pub(super) fn turns(tx: &mut Tx<'_>, id: ActionId) -> Result<Vec<Turn>, Fault> {
    tx.all(TURNS, &[&id], |row| {
        let kind: String = row.get(1)?;
        Ok(Turn {
            id: row.get(0)?,
            kind: TurnKind::from_code(&kind).ok_or_else(|| Fault::broken("turn of an action", &kind))?,
            words: row.get(2)?,
            language: row.get::<String>(3)?.parse().unwrap_or_default(),
            post: row.get(4)?,
            to: row.get(5)?,
            due_before: row.get(6)?,
            happened_at: row.get(7)?,
        })
    })
}

fn read(row: &Row<'_>) -> Result<Action, Fault> {
    let state: String = row.get(13)?;
    Ok(Action {
        id: row.get(0)?,
        meeting: row.get(1)?,
        origin: Origin::read(row, 2)?,
        words: row.get(4)?,
        language: row.get::<String>(5)?.parse().unwrap_or_default(),
        is_closed: row.get(6)?,
        owner: row.get(7)?,
        home: row.get(8)?,
        author: row.get(9)?,
        made_at: row.get(10)?,
        due_at: row.get(11)?,
        remind_at: row.get(12)?,
        state: State::from_code(&state).ok_or_else(|| Fault::broken("state of an action", &state))?,
        settled_at: row.get(14)?,
        outcome: row.get(15)?,
        outcome_language: row.get::<String>(16)?.parse().unwrap_or_default(),
        link: row.get(17)?,
    })
}
