//! How often a person wants mails of a kind: at once, gathered into one a day or a week, or never.

use super::{MailId, MailState, Subscription, digest, send, store};
use crate::db::Tx;
use crate::job;
use crate::person::PersonId;
use crate::setting::Network;
use crate::stop::{Fault, Stop};

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As soon as there is something.
    AtOnce,
    /// In the morning, if there was something.
    Daily,
    /// On Monday morning, if there was something.
    Weekly,
    /// Not at all.
    Never,
}

impl Pace {
    /// All of them, the fastest first.
    pub const ALL: [Pace; 4] = [Pace::AtOnce, Pace::Daily, Pace::Weekly, Pace::Never];

    /// As stored, in forms, and as texts select by.
    pub fn code(self) -> &'static str {
        match self {
            Pace::AtOnce => "at-once",
            Pace::Daily => "daily",
            Pace::Weekly => "weekly",
            Pace::Never => "never",
        }
    }

    /// From a form.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.code() == code)
    }

    /// Whether mails wait for one another.
    pub(super) fn gathers(self) -> bool {
        matches!(self, Pace::Daily | Pace::Weekly)
    }
}

/// How often a person wants mails of a kind.
///
/// # Errors
/// A fault of the database.
pub fn pace_of(tx: &mut Tx<'_>, person: PersonId, kind: &str) -> Result<Pace, Fault> {
    let code: Option<String> = tx.first(store::PACE, &[&person, &kind], |row| row.get(0))?;
    match code {
        None => Ok(Pace::AtOnce),
        Some(code) => Pace::parse(&code).ok_or_else(|| Fault::broken("pace of mails", code)),
    }
}

/// Sets how often. Doing it twice is doing it once. What was gathered follows: it leaves now, waits on, or is dropped.
///
/// # Errors
/// A fault of the database.
pub fn set_pace(tx: &mut Tx<'_>, subscription: &Subscription, pace: Pace) -> Result<(), Stop> {
    let Subscription { person, kind } = subscription;
    let now = tx.now();
    if pace == Pace::AtOnce {
        tx.run(store::RESUME_KIND, &[person, kind])?;
    } else if tx.run(store::SET_PACE, &[person, kind, &now, &pace.code()])? == 1 && pace.gathers() {
        digest::schedule(tx, *person, pace)?;
    }
    if pace.gathers() {
        return Ok(());
    }
    for mail in gathered(tx, *person, kind)? {
        if pace == Pace::AtOnce {
            release(tx, mail)?;
        } else {
            let (state, reason) = (MailState::Dropped.code(), "the person stopped mails of this kind");
            tx.run(store::SETTLE_GATHERED, &[&mail, &state, &now, &reason])?;
        }
    }
    Ok(())
}

fn gathered(tx: &mut Tx<'_>, person: PersonId, kind: &str) -> Result<Vec<MailId>, Fault> {
    tx.all(store::GATHERED_OF_KIND, &[&person, &kind], |row| row.get(0))
}

/// Lets a mail that was gathered leave by itself.
fn release(tx: &mut Tx<'_>, mail: MailId) -> Result<(), Fault> {
    let state = if Network::load(tx)?.is_demo { MailState::Kept } else { MailState::Waiting };
    tx.run(store::RELEASE, &[&mail, &state.code()])?;
    if state == MailState::Waiting {
        let now = tx.now();
        job::put(tx, send::KIND, &mail.to_string(), now)?;
    }
    Ok(())
}
