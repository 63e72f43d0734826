//! What can be done with a vote in the room: open it, vote, end it.

use kernel::audit;
use kernel::circle;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::acts::room;
use super::super::model::NewDecision;
use super::super::rules::{self as meeting_rules, Refusal};
use super::super::store::{self as decisions, record};
use super::model::{Ballot, BallotId, Choice, NewBallot};
use super::{KIND, rules, store};
use crate::forum::{self, Attendee, Meeting, Standing};

/// Opens a vote; whoever opens it ends it, at the latest when the meeting ends.
pub(in super::super) fn open(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    new: &NewBallot,
) -> Result<BallotId, Stop> {
    let (standing, room) = room(tx, actor, meeting)?;
    let leave = meeting_rules::may_conduct(&standing, &room)?;
    let origin = new.origin.found(tx, meeting.id)?;
    let new = NewBallot { is_closed: new.is_closed || origin.is_closed, origin, ..new.clone() };
    let id = store::insert(tx, &leave, meeting.id, actor, &new)?;
    if !new.is_closed {
        circle::open_to(tx, record(id), meeting.circle)?;
    }
    let due_at = meeting.ends_at.max(tx.now().plus_days(1));
    let step = NewStep { record: record(id), kind: KIND, verb: "end", post: actor.post, due_at, title: &new.words };
    step::set(tx, step)?;
    note(tx, "vote_opened", actor, id)?;
    Ok(id)
}

/// Votes, once.
pub(in super::super) fn cast(tx: &mut Tx<'_>, actor: &Actor, id: BallotId, choice: Choice) -> Result<(), Stop> {
    let ballot = store::ballot(tx, id)?;
    let attendee = attendee(tx, &ballot, actor.post)?;
    let leave = rules::may_vote(&ballot, attendee.as_ref())?;
    if !store::insert_voter(tx, &leave, actor, choice)? {
        return Err(Refusal::Voted.into());
    }
    if !store::count(tx, &leave, choice.votes())? {
        return Err(Refusal::VoteEnded.into());
    }
    note(tx, "vote_cast", actor, id)
}

/// Ends a vote; the result of a formal one is a decision.
pub(super) fn end(tx: &mut Tx<'_>, actor: &Actor, id: BallotId) -> Result<(), Stop> {
    let ballot = store::ballot(tx, id)?;
    let meeting = forum::meeting(tx, ballot.meeting)?;
    let (standing, room) = room(tx, actor, &meeting)?;
    let leave = meeting_rules::may_conduct(&standing, &room)?;
    if !store::end(tx, &leave, id)? {
        return Err(Refusal::VoteEnded.into());
    }
    if ballot.terms.is_formal {
        let Ballot { terms, votes, language, .. } = ballot;
        let new =
            NewDecision { origin: terms.origin, words: terms.words, is_closed: terms.is_closed, votes: Some(votes) };
        decisions::insert_decision(tx, &leave, (meeting.id, Some(record(id))), language, &new)?;
    }
    step::clear(tx, record(id))?;
    note(tx, "vote_ended", actor, id)
}

/// A post among those who attend the meeting of a vote.
pub(super) fn attendee(tx: &mut Tx<'_>, ballot: &Ballot, post: PostId) -> Result<Option<Attendee>, Stop> {
    Ok(forum::attendees(tx, ballot.meeting)?.into_iter().find(|attendee| attendee.post == post))
}

/// A vote that the actor may read: who takes part and who conducts, and partners nothing of closed items.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: BallotId) -> Result<(Ballot, Meeting, Standing), Stop> {
    let ballot = store::ballot(tx, id)?;
    let meeting = forum::meeting(tx, ballot.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let reads = meeting_rules::is_inside(&standing);
    let is_kept_out = ballot.terms.is_closed && !meeting_rules::reads_closed(&standing);
    if reads && !is_kept_out { Ok((ballot, meeting, standing)) } else { Err(Stop::Missing) }
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: BallotId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(id))?)
}
