//! The mail that tells who took part what is done with what they said.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{self, PersonId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::answered::Answered;
use super::model::Conversation;
use super::store::record;
use super::texts::Texts;
use crate::follow_up::shown;

/// The kind of mail that brings a response.
const RESPONSE: &str = "conversation-response";

/// The response, to one of those who signed in to take part.
pub(super) fn tell(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (of, answer): (&Conversation, &Answered),
    to: PersonId,
) -> Result<(), Stop> {
    let Some(person) = person::by_id(tx, to)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let said = shown((&answer.words, answer.language), &answer.versions, person.language);
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_response(&actor.title).to_string()),
        Paragraph::theirs(&of.question, of.language),
        Paragraph::theirs(said.words, said.language),
    ];
    let link =
        MailLink { label: texts.mail_see_response().to_owned(), target: Target::Page(format!("{}/map", of.path())) };
    let new = NewMail {
        person: to,
        post: None,
        kind: RESPONSE,
        record: record(of.id),
        language: person.language,
        subject: texts.mail_response_subject().to_owned(),
        content: Content { paragraphs, link: Some(link) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
