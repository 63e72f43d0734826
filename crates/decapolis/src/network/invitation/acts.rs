//! Inviting, sending again, withdrawing, taking up, ending: load, ask, do.

use kernel::audit;
use kernel::capability::Passing;
use kernel::circle::{CircleId, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::mail;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{self, PostId};
use kernel::session::{self, Actor};
use kernel::stop::Stop;

use super::super::acts::note;
use super::super::{passing, people};
use super::rules::{self, Refusal};
use super::{Invitation, InvitationId, InvitationState, NewInvitation, mails, store};

/// Invites somebody into a new post or a vacant one, and mails them.
pub(in crate::network) fn invite(
    tx: &mut Tx<'_>,
    actor: &Actor,
    circle: CircleId,
    new: &NewInvitation,
) -> Result<InvitationId, Stop> {
    let home = people::home(tx, circle)?;
    let leave = rules::may_invite(actor, &home)?;
    let new = match new.post {
        Some(post) => {
            let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
            leave.may_fill(&held, &store::waiting(tx, circle)?)?;
            NewInvitation { function: held.function, title: held.title, ..new.clone() }
        }
        None => {
            leave.may_offer(new.function)?;
            new.clone()
        }
    };
    let person = NewPerson {
        name: new.name.clone(),
        email: Some(new.email.clone()),
        language: new.language,
        time_zone: zone_of(tx, actor, circle)?,
    };
    let person = person::find_or_create(tx, &person)?;
    let id = store::insert(tx, &leave, person, &new)?;
    let invitation = store::invitation(tx, id)?;
    mails::tell_invited(tx, actor, &home.name, &invitation)?;
    note(tx, "post_offered", actor, id)?;
    Ok(id)
}

/// The zone of the city where somebody will work; else the inviter's own.
fn zone_of(tx: &mut Tx<'_>, actor: &Actor, circle: CircleId) -> Result<String, Stop> {
    let city = super::super::store::city_by_circle(tx, circle)?;
    let place = city.and_then(|city| city.in_atlas());
    Ok(place.map_or_else(|| actor.time_zone.name().to_owned(), |place| place.time_zone().to_owned()))
}

/// Mails the invitation anew; its days begin again.
pub(super) fn send_again(tx: &mut Tx<'_>, actor: &Actor, id: InvitationId) -> Result<CircleId, Stop> {
    let invitation = store::invitation(tx, id)?;
    let home = people::home(tx, invitation.home)?;
    let _leave = rules::may_invite(actor, &home)?;
    if !store::send_again(tx, id)? {
        return Err(Refusal::Settled.into());
    }
    mail::withdraw(tx, record(id), mails::KIND)?;
    let sent = store::invitation(tx, id)?;
    mails::tell_invited(tx, actor, &home.name, &sent)?;
    note(tx, "invitation_sent_again", actor, id)?;
    Ok(invitation.home)
}

/// Withdraws an invitation: the mail, if it left already, leads nowhere any more.
pub(super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: InvitationId) -> Result<CircleId, Stop> {
    let invitation = store::invitation(tx, id)?;
    let home = people::home(tx, invitation.home)?;
    let _leave = rules::may_invite(actor, &home)?;
    if !store::settle(tx, id, InvitationState::Withdrawn, None)? {
        return Err(Refusal::Settled.into());
    }
    mail::withdraw(tx, record(id), mails::KIND)?;
    note(tx, "invitation_withdrawn", actor, id)?;
    Ok(invitation.home)
}

/// The invited person takes the post up: from now on they hold it. Whoever stood in stands in no more.
pub(super) fn take_up(tx: &mut Tx<'_>, id: InvitationId) -> Result<Invitation, Stop> {
    let invitation = store::invitation(tx, id)?;
    let now = tx.now();
    let leave = rules::may_take_up(&invitation, now)?;
    let (post, from) = match leave.invitation.post {
        Some(post) => (post, freed(tx, post)?),
        None => (people::make_post(tx, invitation.home, invitation.function, &invitation.title)?, None),
    };
    if !store::settle(tx, id, InvitationState::TakenUp, Some(post))? {
        return Err(Refusal::Settled.into());
    }
    post::give(tx, post, invitation.person, now, invitation.ends_at)?;
    passing::tell(tx, &Passing { post, from, at: now })?;
    audit::record(tx, "post_taken_up", invitation.person, post, record(id))?;
    Ok(invitation)
}

/// Nobody stands in any more; gives who did.
fn freed(tx: &mut Tx<'_>, post: PostId) -> Result<Option<PersonId>, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    rules::is_free(&held)?;
    let Some(tenure) = post::tenure_now(tx, post)? else { return Ok(None) };
    let now = tx.now();
    post::move_end(tx, tenure.id, tenure.ends_at, now)?;
    Ok(Some(tenure.person))
}

/// Ends the present holder's time in a post at once, and their sessions with it.
pub(super) fn end_time(tx: &mut Tx<'_>, actor: &Actor, post: PostId, reason: &str) -> Result<CircleId, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    let leave = rules::may_end(actor, &held)?;
    let tenure = post::tenure_now(tx, post)?.ok_or(Refusal::Vacant)?;
    let now = tx.now();
    if !post::move_end(tx, tenure.id, tenure.ends_at, now)? {
        return Err(Refusal::Vacant.into());
    }
    session::end_of_person(tx, tenure.person, None)?;
    passing::tell(tx, &Passing { post, from: Some(tenure.person), at: now })?;
    let ended = store::insert_end(tx, &leave, tenure.id, reason)?;
    note(tx, "time_in_post_ended", actor, ended)?;
    Ok(held.home)
}

fn record(id: InvitationId) -> RecordId {
    RecordId::from_number(id.number())
}
