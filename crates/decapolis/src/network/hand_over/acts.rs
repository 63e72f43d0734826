//! Handing over and undoing it: load, ask, do.

use kernel::capability::Passing;
use kernel::db::Tx;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::acts::note;
use super::super::passing;
use super::rules::{self, Refusal};
use super::{HandOverId, NewHandOver, Successor, store};

/// How long a post is given that nobody held before.
const TERM_DAYS: i64 = 2 * 365;

/// Ends the present holder's time and begins the next one's, whole or not at all.
pub(super) fn hand_over(tx: &mut Tx<'_>, actor: &Actor, post: PostId, new: &NewHandOver) -> Result<HandOverId, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    let leave = rules::may_hand_over(actor, &held)?;
    let last = post::last_tenure(tx, post)?;
    rules::is_as_seen(new.seen, last.as_ref().map(|tenure| tenure.id))?;
    let person = successor(tx, actor, &new.successor)?;
    if last.as_ref().is_some_and(|tenure| tenure.person == person) {
        return Err(Refusal::SamePerson.into());
    }
    let starts_at = new.starts_at.max(tx.now());
    let usual = starts_at.plus_days(TERM_DAYS);
    let (present, ends_at) = match last {
        // Whoever takes it later is waited for; meanwhile somebody may stand in.
        Some(later) if later.starts_at > starts_at => {
            rules::is_until_then(new.is_acting)?;
            let present = post::tenure_now(tx, post)?;
            if present.as_ref().is_some_and(|tenure| tenure.ends_at < later.starts_at) {
                // Somebody stands in before that already.
                return Err(Refusal::Meanwhile.into());
            }
            (present, later.starts_at)
        }
        last => {
            let ends_at = last.as_ref().map_or(usual, |tenure| tenure.ends_at.max(usual));
            (last, ends_at)
        }
    };
    if let Some(tenure) = &present
        && !post::move_end(tx, tenure.id, tenure.ends_at, starts_at)?
    {
        return Err(Refusal::Meanwhile.into());
    }
    let give = if new.is_acting { post::give_acting } else { post::give };
    let holding = give(tx, post, person, starts_at, ends_at)?;
    let done = store::insert(tx, &leave, present.as_ref(), (holding, starts_at, ends_at))?;
    passing::tell(tx, &Passing { post, from: present.map(|tenure| tenure.person), at: starts_at })?;
    note(tx, "post_handed_over", actor, done)?;
    Ok(done)
}

/// The actor stands in on another post from now on, until somebody is appointed.
pub(in crate::network) fn stand_in(tx: &mut Tx<'_>, actor: &Actor, post: PostId) -> Result<HandOverId, Stop> {
    let seen = post::last_tenure(tx, post)?.map(|tenure| tenure.id);
    let successor = Successor::Colleague(actor.person);
    hand_over(tx, actor, post, &NewHandOver { successor, starts_at: tx.now(), is_acting: true, seen })
}

/// The person of an address, made where the network does not know it yet.
fn successor(tx: &mut Tx<'_>, actor: &Actor, successor: &Successor) -> Result<PersonId, Stop> {
    match successor {
        Successor::Colleague(person) => Ok(person::by_id(tx, *person)?.ok_or(Stop::Missing)?.id),
        Successor::New { name, email } => {
            let time_zone = actor.time_zone.name().to_owned();
            let new = NewPerson { name: name.clone(), email: Some(email.clone()), language: actor.language, time_zone };
            Ok(person::find_or_create(tx, &new)?)
        }
    }
}

/// Gives the post back to who held it, from now on. What happened in between stays in the history.
pub(super) fn undo(tx: &mut Tx<'_>, actor: &Actor, id: HandOverId) -> Result<PostId, Stop> {
    let done = store::hand_over(tx, id)?;
    let held = post::by_id(tx, done.post)?.ok_or(Stop::Missing)?;
    let now = tx.now();
    let leave = rules::may_undo(actor, &held, &done, now)?;
    let from = post::tenure_now(tx, done.post)?.map(|tenure| tenure.person);
    if !store::mark_undone(tx, &leave)? {
        return Err(Refusal::Undone.into());
    }
    if !post::move_end(tx, done.holding_after, done.ends_at, done.starts_at.max(now))? {
        return Err(Refusal::Meanwhile.into());
    }
    if let Some((person, holding)) = done.before {
        if done.starts_at > now {
            post::move_end(tx, holding, done.starts_at, done.ended_before)?;
        } else if done.ended_before > now {
            post::give(tx, done.post, person, now, done.ended_before)?;
        }
    }
    // Of what had not begun yet nobody was told.
    if done.starts_at <= now {
        passing::tell(tx, &Passing { post: done.post, from, at: now })?;
    }
    note(tx, "hand_over_undone", actor, id)?;
    Ok(done.post)
}

/// The start of tomorrow for the actor: nobody loses a session while they still look at what they did.
pub(super) fn tomorrow(tx: &Tx<'_>, actor: &Actor) -> (String, Timestamp) {
    let date = tx.now().date_in(&actor.time_zone).plus_days(1);
    (date.to_string(), date.start_in(&actor.time_zone))
}
