//! The mail that asks a city whether it has a need that came up at a meeting. Its subject has no words of people.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post;
use kernel::stop::Stop;

use super::super::store::record;
use super::super::texts::Texts;
use super::KIND;
use super::model::Wish;
use crate::forum::Meeting;

/// Asks whoever holds the post; nobody while it is vacant.
pub(super) fn ask(tx: &mut Tx<'_>, meeting: &Meeting, wish: &Wish) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, wish.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let target = Target::Page(format!("/meeting-wishes/{}", wish.id));
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_wish(&meeting.name).to_string()),
        Paragraph::theirs(&wish.words, wish.language),
    ];
    let new = NewMail {
        person: person.id,
        post: Some(wish.post),
        kind: KIND,
        record: record(wish.id),
        language: person.language,
        subject: texts.mail_wish_subject().to_owned(),
        content: Content { paragraphs, link: Some(MailLink { label: texts.mail_see_wish().to_owned(), target }) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
