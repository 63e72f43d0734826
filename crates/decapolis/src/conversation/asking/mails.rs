//! The mail that says that a conversation begins.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::PostId;
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::super::model::Conversation;
use super::super::texts::Texts;
use super::super::translating;

/// A kind of mail of its own, which a person can stop.
const BEGUN: &str = "conversation-begun";

/// What is asked, in the person's language where it is written in it, what depends on it, and until when.
pub(super) fn asked(
    tx: &mut Tx<'_>,
    of: &Conversation,
    (post, person): (PostId, &Person),
    record: RecordId,
) -> Result<(), Stop> {
    let texts = Texts::new(person.language);
    let of = translating::question(tx, person.language, of.clone())?;
    let (question, what_changes, language) = of.shown();
    let zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    // It ends when that day is over.
    let last_day = person.language.date(of.ends_at.plus_seconds(-1).date_in(&zone), DateLength::Long).to_string();
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_begun(Network::load(tx)?.name).to_string()),
        Paragraph::theirs(question, language),
        Paragraph::Ours(texts.mail_begun_changes().to_owned()),
        Paragraph::theirs(what_changes, language),
        Paragraph::Ours(texts.mail_begun_how(last_day).to_string()),
    ];
    let target = Target::Page(of.path());
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: BEGUN,
        record,
        language: person.language,
        subject: texts.mail_begun_subject().to_owned(),
        content: Content { paragraphs, link: Some(MailLink { label: texts.vote_now().to_owned(), target }) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
