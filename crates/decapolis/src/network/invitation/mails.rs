//! The mail that invites somebody into a post.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person;
use kernel::session::Actor;
use kernel::setting::Network;
use kernel::signed::SignedPath;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::super::texts::Texts;
use super::{DAYS, Invitation};

/// The kind of mail.
pub(super) const KIND: &str = "invitation";
/// The first part of the address that it leads to.
pub(super) const ROOT: &str = "invitations";

/// Tells who was invited: by whom, into which post, and what a press will do. The words of the title are the inviter's.
pub(super) fn tell_invited(tx: &mut Tx<'_>, actor: &Actor, home: &str, invitation: &Invitation) -> Result<(), Stop> {
    let person = person::by_id(tx, invitation.person)?.ok_or(Stop::Missing)?;
    let network = Network::load(tx)?.name;
    let texts = Texts::new(person.language);
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let last = invitation.sent_at.plus_days(DAYS).date_in(&zone);
    let until = person.language.date(last, DateLength::Long);
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_invites(home, &actor.name, network, &actor.title).to_string()),
            Paragraph::theirs(&invitation.title, person.language),
            Paragraph::Ours(texts.mail_invites_how(until).to_string()),
        ],
        link: Some(MailLink {
            label: texts.mail_invites_link().to_owned(),
            target: Target::Signed(SignedPath { root: ROOT.to_owned(), payload: invitation.id.to_string() }),
        }),
    };
    let new = NewMail {
        reply_to: None,
        person: person.id,
        post: None,
        kind: KIND,
        record: RecordId::from_number(invitation.id.number()),
        language: person.language,
        subject: texts.mail_invites_subject(home).to_string(),
        content,
        can_be_stopped: false,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
