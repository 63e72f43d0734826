//! SQL of invitations and of ended times.

use kernel::circle::CircleId;
use kernel::db::{Param, Row, Tx};
use kernel::person::PersonId;
use kernel::post::{Function, HoldingId};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::{Value, json};

use super::rules::{MayEnd, MayInvite};
use super::{Invitation, InvitationId, InvitationState, NewInvitation, PostEndId};

/// An invitation that was taken up or withdrawn is forgotten after so many days; the figure is ours (`docs/privacy.md`).
pub(in crate::network) const SETTLED_DAYS: u32 = 90;

kernel::statements! {
    INSERT_INVITATION = "INSERT INTO post_invitation (id, home, post, person, name, function, title, ends_at, author,
            sent_at, state, settled_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    INVITATION = "SELECT id, home, post, person, name, function, title, ends_at, author, sent_at, state
        FROM post_invitation WHERE id = ?1";
    INVITATIONS_WAITING = "SELECT id, home, post, person, name, function, title, ends_at, author, sent_at, state
        FROM post_invitation WHERE home = ?1 AND settled_at = ?2 ORDER BY id LIMIT 50";
    SETTLE_INVITATION = "UPDATE post_invitation SET state = ?2, settled_at = ?3, post = COALESCE(?4, post)
        WHERE id = ?1 AND state = 'waiting'";
    SEND_INVITATION_AGAIN = "UPDATE post_invitation SET sent_at = ?2 WHERE id = ?1 AND state = 'waiting'";
    EXAMPLE_INVITATION = "SELECT id, home, post, person, name, function, title, ends_at, author, sent_at, state
        FROM post_invitation WHERE settled_at = ?1 ORDER BY id LIMIT 1";
    INSERT_POST_END = "INSERT INTO post_end (id, holding, reason, author, ended_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    INVITATIONS_OF_PERSON = "SELECT post_invitation.name, circle.name, post_invitation.title, post_invitation.sent_at,
            post_invitation.ends_at, post_invitation.state
        FROM post_invitation JOIN circle ON circle.id = post_invitation.home
        WHERE post_invitation.person = ?1 ORDER BY post_invitation.id LIMIT 1000";
    DELETE_INVITATIONS_OF_PERSON = "DELETE FROM post_invitation WHERE person = ?1";
    COUNT_SETTLED_INVITATIONS = "SELECT COUNT(*) FROM post_invitation WHERE settled_at <= ?1";
    CLEAR_SETTLED_INVITATIONS = "DELETE FROM post_invitation
        WHERE id IN (SELECT id FROM post_invitation WHERE settled_at <= ?1 LIMIT 200)";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayInvite<'_>,
    person: PersonId,
    new: &NewInvitation,
) -> Result<InvitationId, Fault> {
    let id: InvitationId = tx.new_id();
    let now = tx.now();
    let (function, state) = (new.function.code(), InvitationState::Waiting.code());
    let fields: [&dyn Param; 12] = [
        &id,
        &leave.home.circle,
        &new.post,
        &person,
        &new.name,
        &function,
        &new.title,
        &new.ends_at,
        &leave.actor.post,
        &now,
        &state,
        &Timestamp::FOREVER,
    ];
    tx.run(INSERT_INVITATION, &fields)?;
    Ok(id)
}

pub(super) fn invitation(tx: &mut Tx<'_>, id: InvitationId) -> Result<Invitation, Stop> {
    tx.one(INVITATION, &[&id], read)
}

/// The invitations of a circle that wait, the oldest first.
pub(super) fn waiting(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<Invitation>, Fault> {
    tx.all(INVITATIONS_WAITING, &[&home, &Timestamp::FOREVER], read)
}

/// Any that waits, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<Invitation>, Fault> {
    tx.first(EXAMPLE_INVITATION, &[&Timestamp::FOREVER], read)
}

/// Settles an invitation; false when it was settled before.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    id: InvitationId,
    state: InvitationState,
    post: Option<kernel::post::PostId>,
) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SETTLE_INVITATION, &[&id, &state.code(), &now, &post])? == 1)
}

/// Begins its days anew; false when it was settled before.
pub(super) fn send_again(tx: &mut Tx<'_>, id: InvitationId) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(SEND_INVITATION_AGAIN, &[&id, &now])? == 1)
}

/// Notes why a time in a post ended.
pub(super) fn insert_end(
    tx: &mut Tx<'_>,
    leave: &MayEnd<'_>,
    holding: HoldingId,
    reason: &str,
) -> Result<PostEndId, Fault> {
    let id: PostEndId = tx.new_id();
    let now = tx.now();
    tx.run(INSERT_POST_END, &[&id, &holding, &reason, &leave.actor.post, &now])?;
    Ok(id)
}

pub(in crate::network) fn invitations_of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Value>, Fault> {
    tx.all(INVITATIONS_OF_PERSON, &[&person], |row| {
        Ok(json!({
            "name": row.get::<String>(0)?,
            "home": row.get::<String>(1)?,
            "title": row.get::<String>(2)?,
            "sent_at": row.get::<Timestamp>(3)?.to_string(),
            "ends_at": row.get::<Timestamp>(4)?.to_string(),
            "state": row.get::<String>(5)?,
        }))
    })
}

pub(in crate::network) fn delete_of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(DELETE_INVITATIONS_OF_PERSON, &[&person]).map(drop)
}

fn settled_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(SETTLED_DAYS))
}

pub(in crate::network) fn count_settled(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = settled_before(tx);
    tx.one(COUNT_SETTLED_INVITATIONS, &[&before], |row| row.get(0))
}

pub(in crate::network) fn clear_settled(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = settled_before(tx);
    Ok(tx.run(CLEAR_SETTLED_INVITATIONS, &[&before])?)
}

fn read(row: &Row<'_>) -> Result<Invitation, Fault> {
    let state: String = row.get(10)?;
    Ok(Invitation {
        id: row.get(0)?,
        home: row.get(1)?,
        post: row.get(2)?,
        person: row.get(3)?,
        name: row.get(4)?,
        function: Function::from_code(&row.get::<String>(5)?)?,
        title: row.get(6)?,
        ends_at: row.get(7)?,
        author: row.get(8)?,
        sent_at: row.get(9)?,
        state: InvitationState::from_code(&state).ok_or_else(|| Fault::broken("state of an invitation", &state))?,
    })
}
