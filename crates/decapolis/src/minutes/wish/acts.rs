//! Carrying on what a meeting could not settle itself, and answering it.

use kernel::audit;
use kernel::circle::{self, CircleKind, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::{self, End};

use super::super::rules::Refusal;
use super::super::store::record;
use super::KIND;
use super::model::{Kind, NewWish, Said, State, Wish, WishId};
use super::rules::{self, Addressee};
use super::{mails, store};
use crate::forum::{self, Meeting, Standing};
use crate::need::{self, NeedId};
use crate::network;

/// The posts that attend for a city: whose need it may be.
pub(in super::super) fn among(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<PostId>, Stop> {
    Ok(addressees(tx, meeting)?.into_iter().map(|(post, _)| post).collect())
}

fn addressees(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Addressee>, Stop> {
    let attendees = forum::attendees(tx, meeting.id)?.into_iter();
    let cities = attendees.filter(|one| one.city.is_some() && !one.is_partner);
    Ok(cities.map(|one| (one.post, one.home)).collect())
}

/// Writes it down; whoever answers finds it on the desk, and a city in its mail.
pub(in super::super) fn keep(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, new: &NewWish) -> Result<WishId, Stop> {
    let standing = forum::standing(tx, actor, meeting)?;
    let leave = rules::may_keep(&standing, meeting.phase(tx.now()))?;
    let origin = new.origin.found(tx, meeting.id)?;
    let new = NewWish { is_closed: new.is_closed || origin.is_closed, origin, ..new.clone() };
    let house = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let leave = rules::may_ask(&leave, &new, &addressees(tx, meeting)?, (house.post, house.home))?;
    let id = store::insert(tx, &leave, meeting.id, actor)?;
    let (post, home) = leave.to;
    for reader in circle::of_kind(tx, CircleKind::Secretariat)?.into_iter().chain([home]) {
        circle::open_to(tx, record(id), reader)?;
    }
    tie(tx, meeting, &new.origin, End { record: record(id), kind: KIND }, actor.post)?;
    let due_at = tx.now().plus_days(new.kind.days());
    let verb = new.kind.code();
    step::set(tx, NewStep { record: record(id), kind: KIND, verb, post, due_at, title: &new.words })?;
    if new.kind == Kind::Need && post != actor.post {
        let wish = store::wish(tx, id)?;
        mails::ask(tx, meeting, &wish)?;
    }
    audit::record(tx, "meeting_wish_kept", actor.person, actor.post, record(id))?;
    Ok(id)
}

/// To the item that it comes from; where it comes from none, to the meeting.
fn tie(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    origin: &crate::action::Origin,
    target: End,
    author: PostId,
) -> Result<(), Stop> {
    if origin.item.is_some() {
        return Ok(origin.tie(tx, target, author)?);
    }
    let source = End { record: forum::record(meeting.id), kind: "meeting" };
    Ok(thread::tie(tx, source, target, "came-of", author)?)
}

/// What somebody may read, with its meeting and what they are to that; missing for all others.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: WishId) -> Result<(Wish, Meeting, Standing), Stop> {
    let wish = store::wish(tx, id)?;
    let meeting = forum::meeting(tx, wish.meeting)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if rules::may_read(actor, &wish, &standing) { Ok((wish, meeting, standing)) } else { Err(Stop::Missing) }
}

/// Answers: the city states the need in its own words, or not; somebody looks into what nobody knew, or nobody will.
pub(in super::super) fn answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: WishId,
    said: &Said,
) -> Result<Option<NeedId>, Stop> {
    let (wish, meeting, _) = readable(tx, actor, id)?;
    let leave = rules::may_answer(actor, &wish)?;
    let (outcome, need) = match (said, wish.kind) {
        (Said::Yes { words, is_for_members }, Kind::Need) => {
            ((State::Taken, ""), Some(need::state(tx, actor, None, words, *is_for_members)?))
        }
        (Said::Yes { words, .. }, Kind::Research) => ((State::Taken, words.as_str()), None),
        (Said::No { reason }, _) => ((State::Declined, reason.as_str()), None),
    };
    if !store::settle(tx, &leave, actor, outcome)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(id))?;
    if let Some(need) = need {
        let target = End { record: RecordId::from_number(need.number()), kind: "need" };
        tie(tx, &meeting, &wish.origin, target, actor.post)?;
        thread::tie(tx, End { record: record(id), kind: KIND }, target, "came-of", actor.post)?;
    }
    audit::record(tx, "meeting_wish_answered", actor.person, actor.post, record(id))?;
    Ok(need)
}
