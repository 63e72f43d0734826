//! What can be done by an act link, and what keeps it from being done twice.

use sha2::{Digest, Sha256};

use super::{ActLink, store};
use crate::circle::RecordId;
use crate::db::Tx;
use crate::design::{Control, Words};
use crate::form::FormErrors;
use crate::language::Language;
use crate::session::{self, Actor};
use crate::stop::{Fault, RefusalWords, Refuse, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;
use crate::web::{App, Fields};

/// How long an act by link can be undone from its receipt, in seconds: a day.
const UNDO_SECONDS: i64 = 86_400;

/// An act that a mail offers, registered by a capability.
#[derive(Debug)]
pub struct MailAct {
    /// As in its links: `answer-question`.
    pub verb: &'static str,
    /// Shows what would happen. Changes nothing.
    pub show: fn(&mut Tx<'_>, &Asked<'_>, &FormErrors, &Fields) -> Result<Shown, Stop>,
    /// Does it, by the same rules as in the browser.
    pub act: fn(&mut Tx<'_>, &Asked<'_>, &Fields) -> Result<Acted, Stop>,
    /// Takes it back.
    pub undo: fn(&mut Tx<'_>, &Asked<'_>) -> Result<(), Stop>,
    /// One sentence that says that it is done.
    pub receipt: fn(Language) -> String,
}

/// Who is asked to act on what.
#[derive(Debug)]
pub struct Asked<'a> {
    /// The person in the post that the link names; they hold it now.
    pub actor: &'a Actor,
    /// The record.
    pub record: RecordId,
    /// The language of the page.
    pub language: Language,
}

/// The page of an act before it is done.
#[derive(Debug)]
pub struct Shown {
    /// What it is.
    pub title: String,
    /// What would happen.
    pub sentence: String,
    /// What people wrote about it.
    pub said: Vec<Words>,
    /// What has to be filled in.
    pub controls: Vec<Control>,
    /// What the button says.
    pub button: String,
}

/// An act that stands beside another on the page that a mail leads to: one more thing that the same person may do in the same
/// post, with a link of its own that lives no longer than the one they came with.
#[derive(Debug)]
pub struct Beside {
    /// The verb of the page on which it stands.
    pub on: &'static str,
    /// Its own.
    pub verb: &'static str,
    /// What it is about for whoever is asked there; nothing where it is not for them.
    pub offer: fn(&mut Tx<'_>, &Asked<'_>) -> Result<Option<Offered>, Stop>,
}

/// What stands beside an act.
#[derive(Debug)]
pub struct Offered {
    /// Its record.
    pub record: RecordId,
    /// Until before when it can be done.
    pub until: Timestamp,
    /// What its link says.
    pub label: String,
}

/// What stands beside the act that a token stands for, for the same person in the same post: labels and links.
///
/// # Errors
/// Missing for a token that is not ours; a fault of the database.
pub fn beside(tx: &mut Tx<'_>, app: &App, token: &str, asked: &Asked<'_>) -> Result<Vec<(String, ActLink)>, Stop> {
    let link = ActLink::parse(token, app).ok_or(Stop::Missing)?;
    let mut found = Vec::new();
    let all = app.capabilities.iter().flat_map(|capability| capability.beside);
    for beside in all.filter(|beside| beside.on == link.verb) {
        if let Some(offered) = (beside.offer)(tx, asked)? {
            let expires_at = offered.until.min(link.expires_at);
            let own = ActLink { verb: beside.verb.to_owned(), record: offered.record, expires_at, ..link.clone() };
            found.push((offered.label, own));
        }
    }
    Ok(found)
}

/// What became of an act.
#[derive(Debug)]
pub enum Acted {
    /// It is done.
    Done,
    /// The form comes back with these errors.
    Again(FormErrors),
}

/// Why a link that we signed cannot be used any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dead {
    Expired,
    PostEnded,
    TooLateToUndo,
}

impl Refuse for Dead {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(texts.act_link_dead(), texts.act_link_reason(self.code()), texts.act_link_remedy())
    }

    fn code(&self) -> &'static str {
        match self {
            Dead::Expired => "link-expired",
            Dead::PostEnded => "post-ended",
            Dead::TooLateToUndo => "too-late-to-undo",
        }
    }
}

/// The act that a token stands for, and who does it.
///
/// # Errors
/// Missing for a token that is not ours; a refusal when it has expired or its post ended; a fault of the database.
pub fn look_up(tx: &mut Tx<'_>, app: &App, token: &str) -> Result<(&'static MailAct, Actor, RecordId), Stop> {
    let link = ActLink::parse(token, app).ok_or(Stop::Missing)?;
    let acts = app.capabilities.iter().flat_map(|capability| capability.mail_acts);
    let act = acts.into_iter().find(|act| act.verb == link.verb).ok_or(Stop::Missing)?;
    if link.expires_at <= tx.now() {
        return Err(Dead::Expired.into());
    }
    let actor = session::actor_by_mail(tx, link.person, link.post)?.ok_or(Dead::PostEnded)?;
    Ok((act, actor, link.record))
}

/// When it was done by this link, unless it was undone.
///
/// # Errors
/// A fault of the database.
pub fn is_done(tx: &mut Tx<'_>, token: &str) -> Result<Option<Timestamp>, Fault> {
    tx.first(store::USE_OF_LINK, &[&key(token), &Timestamp::FOREVER], |row| row.get(0))
}

/// Notes that it is done; false when it was done before: then nothing may be done again.
///
/// # Errors
/// A fault of the database.
pub fn mark_done(tx: &mut Tx<'_>, token: &str) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(store::MARK_DONE, &[&key(token), &now, &Timestamp::FOREVER])? == 1)
}

/// Notes that it is undone.
///
/// # Errors
/// A refusal when it was not done within the last day.
pub fn mark_undone(tx: &mut Tx<'_>, token: &str) -> Result<(), Stop> {
    let now = tx.now();
    if tx.run(store::MARK_UNDONE, &[&key(token), &now, &now.plus_seconds(-UNDO_SECONDS)])? == 1 {
        return Ok(());
    }
    Err(Dead::TooLateToUndo.into())
}

fn key(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}
