//! The job that sends a mail: asks again whether the person may get it, draws it, gives it to the mail server.

use super::smtp::Addresses;
use super::{Mail, MailId, MailState, Undelivered, by_id, digest, draw, is_stopped, store};
use crate::db::{Db, Tx};
use crate::job::{JobContext, JobKind, Trouble};
use crate::person;
use crate::post;
use crate::setting::Network;
use crate::stop::{Fault, Stop, found};

/// The kind of the job, its payload a mail's id.
pub(super) const KIND: &str = "send-mail";

/// The kernel's own jobs.
pub const JOBS: &[JobKind] = &[JobKind { kind: KIND, run: send }, digest::JOB];

/// Letters of a mail server's words that are kept.
const REASON_MAX: usize = 200;

/// What to do with a mail when its turn has come.
#[derive(Debug)]
enum Turn {
    /// It was sent or withdrawn before.
    Nothing,
    /// The person should not get it any more.
    Drop(&'static str),
    /// Send it to this address, from the network of this name.
    Send { mail: Box<Mail>, address: String, reply_to: Option<String>, network: String },
}

fn send(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: MailId = payload.parse().map_err(|_| Trouble::Never("no mail's id".to_owned()))?;
    let db = &context.app.db;
    match db.read_blocking("mail_to_send", move |tx| turn(tx, id))? {
        Turn::Nothing => Ok(()),
        Turn::Drop(reason) => settle(db, id, MailState::Dropped, reason),
        Turn::Send { mail, address, reply_to, network } => {
            deliver(context, &mail, Addresses { to: &address, reply_to: reply_to.as_deref() }, &network)
        }
    }
}

/// Whether the right to get it still stands (trust: queued work checks the right again when it runs).
fn turn(tx: &mut Tx<'_>, id: MailId) -> Result<Turn, Stop> {
    let waiting = found(by_id(tx, id))?.filter(|mail| mail.state == MailState::Waiting);
    let Some(mail) = waiting else { return Ok(Turn::Nothing) };
    let Some(person) = person::by_id(tx, mail.person)? else { return Ok(Turn::Drop("the person is gone")) };
    if let Some(own) = mail.post
        && !post::held_by(tx, mail.person)?.iter().any(|held| held.post == own)
    {
        return Ok(Turn::Drop("the post ended"));
    }
    if mail.can_be_stopped && is_stopped(tx, mail.person, &mail.kind)? {
        return Ok(Turn::Drop("the person stopped mails of this kind"));
    }
    let Some(address) = person.email else { return Ok(Turn::Drop("no address is known")) };
    let writer = match mail.reply_to {
        Some(writer) => person::by_id(tx, writer)?,
        None => None,
    };
    let reply_to = writer.and_then(|writer| writer.email);
    Ok(Turn::Send { mail: Box::new(mail), address, reply_to, network: Network::load(tx)?.name })
}

fn deliver(context: &JobContext<'_>, mail: &Mail, addresses: Addresses<'_>, network: &str) -> Result<(), Trouble> {
    let Some(smtp) = context.smtp else {
        return Err(Trouble::Later("no mail server is configured".to_owned()));
    };
    let drawn = draw(context.app, mail, network)?;
    let addresses = Addresses { reply_to: addresses.reply_to.or(drawn.reply_to.as_deref()), ..addresses };
    let db = &context.app.db;
    match smtp.send(mail, &drawn, &addresses) {
        Ok(()) => settle(db, mail.id, MailState::Sent, ""),
        Err(Undelivered::Refused(reason)) => settle(db, mail.id, MailState::Refused, &reason),
        Err(Undelivered::Deferred(reason)) => {
            put_off(db, mail.id, &reason)?;
            Err(Trouble::Later("the mail server put it off".to_owned()))
        }
    }
}

fn settle(db: &Db, id: MailId, state: MailState, reason: &str) -> Result<(), Trouble> {
    let reason: String = reason.chars().take(REASON_MAX).collect();
    let tries = i64::from(state != MailState::Dropped);
    db.write_blocking("settle_mail", move |tx| {
        let now = tx.now();
        tx.run(store::SETTLE_MAIL, &[&id, &state.code(), &now, &reason, &tries])?;
        Ok(())
    })?;
    Ok(())
}

fn put_off(db: &Db, id: MailId, reason: &str) -> Result<(), Stop> {
    let reason: String = reason.chars().take(REASON_MAX).collect();
    db.write_blocking("put_off_mail", move |tx| {
        tx.run(store::PUT_OFF_MAIL, &[&id, &reason])?;
        Ok::<(), Stop>(())
    })
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Stop::from(fault).into()
    }
}
