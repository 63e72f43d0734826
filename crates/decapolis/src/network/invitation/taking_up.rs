//! The page that the mail of an invitation leads to: one press takes the post up and asks for a sign-in link.

use askama::Template;
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{Button, Form, Lead, Meta, MetaEntry, Words};
use kernel::form;
use kernel::language::DateLength;
use kernel::person;
use kernel::signed::SignedPath;
use kernel::stop::Stop;
use kernel::web::{Answer, Nonce, Visit, verify_nonce};

use super::super::texts::Texts;
use super::{Invitation, InvitationId, InvitationState, acts, mails, rules, store};
use crate::account;

#[derive(Debug, Template)]
#[template(path = "network/templates/invitation.html")]
struct InvitationPage {
    lead: Lead,
    form: Form,
}

/// Shows what was offered. Looking changes nothing: scanners open every link.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let invitation = invited(tx, visit)?;
    let _leave = rules::may_take_up(&invitation, tx.now())?;
    let (_, home) = circle::by_id(tx, invitation.home)?;
    let path = &visit.request.path;
    let nonce = Nonce::new(tx, visit, path)?;
    let button = Button::submit(texts.take_post_up());
    let mut form = form::post(tx, visit, path.clone(), Vec::new(), vec![button])?;
    form.hidden.push(nonce.hidden.clone());
    let last_day = invitation.ends_at.date_in(&visit.time_zone()).plus_days(-1);
    let until = visit.language().date(last_day, DateLength::Long);
    let title = texts.invited_title(&home, &invitation.name).to_string();
    let lead = Lead {
        trail: Meta(vec![
            MetaEntry::Words(Words::written(invitation.title.clone(), None)),
            MetaEntry::Words(texts.post_until(until).to_string().into()),
        ]),
        title: Words::written(title.clone(), None),
        sentence: Some(texts.invited_sentence().into()),
        ..Lead::default()
    };
    Ok(nonce.put_on(visit.page(tx, title, InvitationPage { lead, form })?))
}

/// Takes the post up, once, and asks for a sign-in link; pressed again, it asks for the link alone.
pub(in crate::network) fn take_up(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    verify_nonce(visit, &visit.request.path)?;
    let invitation = invited(tx, visit)?;
    if invitation.state != InvitationState::TakenUp {
        acts::take_up(tx, invitation.id)?;
    }
    let email = person::by_id(tx, invitation.person)?.and_then(|person| person.email).ok_or(Stop::Missing)?;
    account::ask_for(tx, visit, &email)
}

fn invited(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Invitation, Stop> {
    let token: String = visit.param("invitation")?;
    let payload = SignedPath::payload_of(mails::ROOT, &token, visit.app).ok_or(Stop::Missing)?;
    store::invitation(tx, payload.parse::<InvitationId>()?)
}

/// What is signed in the address is known to its reader alone. The tests make one.
pub(in crate::network) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
