//! Inviting the members of a body to a meeting.

use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::super::acts::note;
use super::super::model::{Body, BodyId};
use super::super::rules;
use super::super::store as bodies;
use super::store;
use crate::forum::{self, Meeting, MeetingId};

/// Invites everybody who sits in a body and may come; who was asked before is not asked again.
pub(in crate::body) fn invite(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, id: BodyId) -> Result<(), Stop> {
    let body = bodies::body(tx, id)?;
    let conducts = forum::standing(tx, actor, meeting)?.conducts;
    let known = store::body_of(tx, meeting.id)?;
    let leave = rules::may_invite(&body, (conducts, known), tx.now())?;
    store::tie(tx, &leave, meeting.id)?;
    let posts = members(tx, &body)?;
    forum::invite_all(tx, actor, meeting, &posts)?;
    forum::pass_chair(tx, actor, meeting.id, body.chair)?;
    note(tx, "body_invited", actor, id)
}

/// Its meetings that are not over follow a body that has another chair, or none any more.
pub(in crate::body) fn chair_passes(tx: &mut Tx<'_>, actor: &Actor, id: BodyId) -> Result<(), Stop> {
    let chair = bodies::body(tx, id)?.chair;
    let meetings = store::meetings_of(tx, id)?;
    meetings.into_iter().try_for_each(|meeting| forum::pass_chair(tx, actor, meeting, chair))
}

/// They follow it too on the day on which the seat of a chair begins or ends.
pub(in crate::body) fn chair_follows(tx: &mut Tx<'_>, id: BodyId) -> Result<(), Stop> {
    let Some(body) = found(bodies::body(tx, id))? else { return Ok(()) };
    let meetings = store::meetings_of(tx, id)?;
    meetings.into_iter().try_for_each(|meeting| forum::chair_follows(tx, meeting, body.chair))
}

/// The posts that sit in a body now and that somebody holds; those at home in the body conduct meetings and are not asked.
pub(super) fn members(tx: &mut Tx<'_>, body: &Body) -> Result<Vec<PostId>, Stop> {
    let now = tx.now();
    let seats = bodies::seats(tx, body)?.into_iter();
    let sits = seats.filter(|seat| seat.home != body.circle && seat.starts_at <= now && seat.holder.is_some());
    let posts: Vec<PostId> = sits.map(|seat| seat.post).collect();
    Ok(post::held(tx, posts)?.into_keys().collect())
}

/// The body whose meeting it is.
pub(in crate::body) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<Body>, Stop> {
    match store::body_of(tx, meeting)? {
        Some(id) => found(bodies::body(tx, id)),
        None => Ok(None),
    }
}

/// The latest meetings of a body of which the actor may know.
pub(in crate::body) fn meetings(tx: &mut Tx<'_>, actor: Option<&Actor>, body: BodyId) -> Result<Vec<Meeting>, Stop> {
    let Some(actor) = actor else { return Ok(Vec::new()) };
    let mut meetings = Vec::new();
    for id in store::meetings_of(tx, body)? {
        meetings.extend(found(forum::readable(tx, actor, id))?);
    }
    Ok(meetings)
}
