//! The mail that two who want to meet again both get.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::super::super::store::record;
use super::super::super::texts::Texts;
use crate::forum::Meeting;

/// The kind of these mails.
const KIND: &str = "meet-again";

/// Tells a post that a city or an organisation that it named has named its own.
pub(super) fn tell(tx: &mut Tx<'_>, meeting: &Meeting, post: PostId, home: CircleId) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let Some((name, path)) = super::page_of(tx, home, person.language)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(meeting.id),
        language: person.language,
        subject: texts.mail_again_subject().to_owned(),
        content: Content {
            paragraphs: vec![Paragraph::Ours(texts.mail_again(&meeting.name, name).to_string())],
            link: Some(MailLink { label: texts.see_their_page().to_owned(), target: Target::Page(path) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
