//! The mail that tells somebody that they are an assistant now.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{self, PersonId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::texts::Texts;
use crate::account;

/// The kind of mail.
const KIND: &str = "assistant";

/// Tells who was named, for which post and until when.
pub(super) fn tell_named(tx: &mut Tx<'_>, actor: &Actor, person: PersonId, ends_at: Timestamp) -> Result<(), Stop> {
    let person = person::by_id(tx, person)?.ok_or(Stop::Missing)?;
    let texts = Texts::new(person.language);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let until = person.language.date(ends_at.date_in(&zone), DateLength::Long);
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_named(&actor.home_name, &actor.name, &actor.title, until).to_string()),
            Paragraph::Ours(texts.mail_what_to_do().to_owned()),
        ],
        link: Some(MailLink {
            label: texts.mail_link().to_owned(),
            target: Target::Signed(account::welcome_path(person.id)),
        }),
    };
    let new = NewMail {
        reply_to: None,
        person: person.id,
        post: None,
        kind: KIND,
        record: RecordId::from_number(person.id.number()),
        language: person.language,
        subject: texts.mail_subject(&actor.home_name).to_string(),
        content,
        can_be_stopped: false,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
