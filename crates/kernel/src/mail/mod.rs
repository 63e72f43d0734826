//! Mail out: written into the outbox by the act that causes it, drawn and sent by a job.
//!
//! What is kept is what the mail says, not how it looks: signed links are made when it is drawn, so none rests in the
//! database. Words of people are fenced, never linked and never the subject. Whether the person may still get it is asked
//! again when it is sent. In a demo network mails stay in the outbox, where they are read in the browser.

mod calendar_entry;
mod content;
mod digest;
mod draw;
mod limit;
mod pace;
mod parts;
mod personal;
mod send;
mod smtp;
mod store;
mod unsubscribe;

pub use self::calendar_entry::CalendarEntry;
pub use self::content::{Content, MailLink, Paragraph, Target};
pub use self::digest::{DigestLine, DigestSource, KIND as DIGEST};
pub use self::draw::{Drawn, draw};
pub use self::limit::{PER_HOUR_MAX, PER_PERSON_A_DAY_MAX, at_limit, later, written_last_hour};
pub use self::pace::{Pace, pace_of, set_pace};
pub use self::parts::in_parts;
pub(crate) use self::personal::{PERSONAL, STATEMENTS as PERSONAL_STATEMENTS};
pub use self::send::JOBS;
pub use self::smtp::{Encryption, SmtpConfig, SmtpUser, Undelivered};
pub(crate) use self::store::STATEMENTS;
pub use self::unsubscribe::{Subscription, is_stopped, who_stopped};
use crate::circle::RecordId;
use crate::db::{Param, Row, Tx};
use crate::id::Id;
use crate::job;
use crate::language::Language;
use crate::person::PersonId;
use crate::post::PostId;
use crate::setting::Network;
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;

crate::id!(MailId, "A mail's id.");

/// A mail to be put into the outbox.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Who gets it. One recipient a mail.
    pub person: PersonId,
    /// The post they get it in: when they hold it no more, it is not sent. None for what concerns only themselves.
    pub post: Option<PostId>,
    /// What kind of mail it is: `question`.
    pub kind: &'static str,
    /// What it is about, for withdrawing it.
    pub record: RecordId,
    /// The language it is written in.
    pub language: Language,
    /// The subject: words of ours.
    pub subject: String,
    /// What it says.
    pub content: Content,
    /// Whether the person can stop mails of this kind; not those they asked for this minute.
    pub can_be_stopped: bool,
    /// Whom a reply reaches: somebody who agreed that their address is seen. None for the network itself.
    pub reply_to: Option<PersonId>,
}

/// Where a mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    /// It will be sent.
    Waiting,
    /// It stays here: a demo network sends nothing.
    Kept,
    /// It waits for others, to be sent with them.
    Gathered,
    /// It was sent with others.
    Digested,
    /// The mail server took it.
    Sent,
    /// The mail server refused it for good.
    Refused,
    /// When its turn came, the person should not get it any more.
    Dropped,
}

impl MailState {
    const ALL: [MailState; 7] = [
        MailState::Waiting,
        MailState::Kept,
        MailState::Gathered,
        MailState::Digested,
        MailState::Sent,
        MailState::Refused,
        MailState::Dropped,
    ];

    /// As stored, and as texts select by.
    pub fn code(self) -> &'static str {
        match self {
            MailState::Waiting => "waiting",
            MailState::Kept => "kept",
            MailState::Gathered => "gathered",
            MailState::Digested => "digested",
            MailState::Sent => "sent",
            MailState::Refused => "refused",
            MailState::Dropped => "dropped",
        }
    }

    fn from_code(code: &str) -> Result<Self, Fault> {
        let found = Self::ALL.into_iter().find(|state| state.code() == code);
        found.ok_or_else(|| Fault::broken("state of a mail", code))
    }
}

/// A mail in the outbox.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// The mail.
    pub id: MailId,
    /// Who gets it.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// In which post.
    pub post: Option<PostId>,
    /// What kind of mail it is.
    pub kind: String,
    /// Its language.
    pub language: Language,
    /// Its subject.
    pub subject: String,
    /// What it says; empty once it is sent, refused or dropped.
    pub content: Content,
    /// Whether the person can stop mails of this kind.
    pub can_be_stopped: bool,
    /// When it was written.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: MailState,
    /// Why it was refused, put off or dropped; in the mail server's words.
    pub reason: String,
    /// How often it was tried.
    pub tries: i64,
    /// Whom a reply reaches; the network where it is nobody.
    pub reply_to: Option<PersonId>,
    /// What it is about.
    pub record: RecordId,
}

/// Puts a mail into the outbox; nothing when the person stopped mails of this kind.
///
/// # Errors
/// A fault of the database.
pub fn put(tx: &mut Tx<'_>, new: &NewMail) -> Result<Option<MailId>, Fault> {
    let pace = if new.can_be_stopped { pace_of(tx, new.person, new.kind)? } else { Pace::AtOnce };
    if pace == Pace::Never {
        return Ok(None);
    }
    let id: MailId = tx.new_id();
    let now = tx.now();
    let state = match pace {
        Pace::Daily | Pace::Weekly => MailState::Gathered,
        _ if Network::load(tx)?.is_demo => MailState::Kept,
        _ => MailState::Waiting,
    };
    let (language, content, state_code) = (new.language.code(), new.content.to_json(), state.code());
    let act = new.content.act();
    let fields: [&dyn Param; 13] = [
        &id,
        &new.person,
        &new.post,
        &new.kind,
        &new.record,
        &language,
        &new.subject,
        &content,
        &new.can_be_stopped,
        &now,
        &state_code,
        &new.reply_to,
        &act,
    ];
    tx.run(store::INSERT_MAIL, &fields)?;
    if state == MailState::Waiting {
        job::put(tx, send::KIND, &id.to_string(), now)?;
    }
    Ok(Some(id))
}

/// Takes back mails about a record that have not left yet, because what they tell is not so any more.
///
/// # Errors
/// A fault of the database.
pub fn withdraw(tx: &mut Tx<'_>, record: RecordId, kind: &str) -> Result<(), Fault> {
    tx.run(store::WITHDRAW, &[&record, &kind]).map(drop)
}

/// One mail.
///
/// # Errors
/// Missing when there is none; a fault of the database.
pub fn by_id(tx: &mut Tx<'_>, id: MailId) -> Result<Mail, Stop> {
    tx.one(store::MAIL, &[&id], read_mail)
}

/// When the mail was written that waits longest to be sent; none when nothing waits.
///
/// # Errors
/// A fault of the database.
pub(crate) fn oldest_waiting(tx: &mut Tx<'_>) -> Result<Option<Timestamp>, Fault> {
    tx.first(store::OLDEST_WAITING, &[], |row| row.get(0))
}

/// Fifty mails, the latest first, from before one of them or from the latest on.
///
/// # Errors
/// A fault of the database.
pub fn latest(tx: &mut Tx<'_>, before: Option<MailId>) -> Result<Vec<Mail>, Fault> {
    let before = before.unwrap_or(MailId::from_number(i64::MAX));
    tx.all(store::LATEST, &[&before], read_mail)
}

/// As [`latest`], of those to one person and those about records that a reader may read.
///
/// # Errors
/// A fault of the database.
pub fn latest_for(
    tx: &mut Tx<'_>,
    before: Option<MailId>,
    (person, reader): (PersonId, PostId),
) -> Result<Vec<Mail>, Fault> {
    let before = before.unwrap_or(MailId::from_number(i64::MAX));
    let now = tx.now();
    tx.all(store::LATEST_FOR, &[&before, &person, &reader, &now], read_mail)
}

fn read_mail(row: &Row<'_>) -> Result<Mail, Fault> {
    Ok(Mail {
        id: row.get(0)?,
        person: row.get(1)?,
        post: row.get(2)?,
        kind: row.get(3)?,
        language: row.get::<String>(4)?.parse().unwrap_or_default(),
        subject: row.get(5)?,
        content: Content::from_json(&row.get::<String>(6)?)?,
        can_be_stopped: row.get(7)?,
        created_at: row.get(8)?,
        state: MailState::from_code(&row.get::<String>(9)?)?,
        reason: row.get(10)?,
        tries: row.get(11)?,
        name: row.get(12)?,
        reply_to: row.get(13)?,
        record: row.get(14)?,
    })
}
