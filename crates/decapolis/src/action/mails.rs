//! Mails about actions: to whose post something is to be done, with a link to say how it stands without signing in.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::form::last_day;
use kernel::language::{DateLength, Language};
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::mail_act;
use super::model::Action;
use super::store::record;
use super::texts::Texts;
use crate::forum;

/// The kind of mail that brings something to do.
pub(super) const ACTION: &str = "action";
/// The kind of mail that reminds of it.
pub(super) const REMINDER: &str = "action-reminder";
/// So many days at least an action can be answered from its mail; after that by signing in.
const LINK_DAYS: i64 = 30;

/// What a mail tells.
#[derive(Debug)]
pub(super) enum Telling<'t> {
    /// A meeting gave it to the post.
    New,
    /// Somebody handed it on to the post.
    HandedOn { reason: &'t str, language: Language },
    /// Whoever handed it on does it after all.
    CalledBack,
    /// Its day is near.
    Soon,
    /// Its day is over.
    Late,
    /// Nobody has to do it any more.
    Dropped { reason: &'t str, language: Language },
}

impl Telling<'_> {
    fn code(&self) -> &'static str {
        match self {
            Telling::New => "new",
            Telling::HandedOn { .. } => "handed-on",
            Telling::CalledBack => "called-back",
            Telling::Soon => "soon",
            Telling::Late => "late",
            Telling::Dropped { .. } => "dropped",
        }
    }

    fn kind(&self) -> &'static str {
        if matches!(self, Telling::Soon | Telling::Late) { REMINDER } else { ACTION }
    }

    fn reason(&self) -> Option<Paragraph> {
        match self {
            Telling::HandedOn { reason, language } | Telling::Dropped { reason, language } => {
                Some(Paragraph::theirs(reason, *language))
            }
            Telling::New | Telling::CalledBack | Telling::Soon | Telling::Late => None,
        }
    }
}

/// Tells whoever holds the owner's post; nobody while it is vacant.
pub(super) fn tell(tx: &mut Tx<'_>, action: &Action, telling: &Telling<'_>) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, action.owner)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let day = person.language.date(last_day(action.due_at, &zone), DateLength::Long).to_string();
    let meeting = forum::meeting(tx, action.meeting)?.name;
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_says(&day, telling.code(), &meeting).to_string()),
        Paragraph::theirs(&action.words, action.language),
    ];
    paragraphs.extend(telling.reason());
    let link = match telling {
        Telling::Dropped { .. } | Telling::CalledBack => {
            MailLink { label: texts.mail_see().to_owned(), target: Target::Page(format!("/actions/{}", action.id)) }
        }
        _ => {
            paragraphs.push(Paragraph::Ours(texts.mail_how().to_owned()));
            MailLink { label: texts.mail_answer().to_owned(), target: Target::Act(link(tx, action, &person)) }
        }
    };
    let subject = texts.mail_subject(telling.code()).to_string();
    let new = NewMail {
        person: person.id,
        post: Some(action.owner),
        kind: telling.kind(),
        record: record(action.id),
        language: person.language,
        subject,
        content: Content { paragraphs, link: Some(link) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// The link by which its owner says how it stands.
fn link(tx: &Tx<'_>, action: &Action, person: &Person) -> ActLink {
    let expires_at = action.due_at.max(tx.now()).plus_days(LINK_DAYS);
    let verb = mail_act::VERB.to_owned();
    ActLink { verb, record: record(action.id), post: action.owner, person: person.id, expires_at }
}
