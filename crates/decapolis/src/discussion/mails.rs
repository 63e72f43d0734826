//! Mails of discussions: what was said, to those who follow and may read it; and that a report waits, without a word of it.

use kernel::circle;
use kernel::db::Tx;
use kernel::discussion::{self, ReportId};
use kernel::id::Id;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::{self, Person};
use kernel::post::{HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::place::Spot;
use super::texts::Texts;

/// Mails about one comment: others see it on the page.
const TOLD_MAX: usize = 50;

/// Tells those who follow and may read the record now; never whoever said it.
pub(super) fn tell_followers(tx: &mut Tx<'_>, actor: &Actor, spot: &Spot, words: &str) -> Result<(), Stop> {
    let followers = discussion::followers(tx, spot.place.record)?;
    let others = followers.into_iter().filter(|(person, _)| *person != actor.person);
    for (follower, post) in others.take(TOLD_MAX) {
        if !circle::is_open_to(tx, spot.place.record, post)? {
            continue;
        }
        let Some(person) = person::by_id(tx, follower)? else { continue };
        tell(tx, actor, spot, words, (&person, post))?;
    }
    Ok(())
}

fn tell(tx: &mut Tx<'_>, actor: &Actor, spot: &Spot, words: &str, (to, post): (&Person, PostId)) -> Result<(), Stop> {
    let texts = Texts::new(to.language);
    let said = texts.mail_comment(&actor.home_name, &actor.name, &spot.title, &actor.title).to_string();
    let link =
        MailLink { label: texts.mail_see().to_owned(), target: Target::Page(format!("{}#discussion", spot.path)) };
    let new = NewMail {
        person: to.id,
        post: Some(post),
        kind: "comment",
        record: spot.place.record,
        language: to.language,
        subject: texts.mail_comment_subject(&actor.home_name).to_string(),
        content: Content {
            paragraphs: vec![Paragraph::Ours(said), Paragraph::theirs(words, actor.language)],
            link: Some(link),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Tells the one reader that a report waits. A mailbox is read by assistants and filters: not a word of it is in the mail.
pub(super) fn tell_reader(tx: &mut Tx<'_>, reader: &HeldPost, person: &Person, report: ReportId) -> Result<(), Stop> {
    let texts = Texts::new(person.language);
    let link =
        MailLink { label: texts.mail_read_report().to_owned(), target: Target::Page(format!("/reports/{report}")) };
    let new = NewMail {
        person: person.id,
        post: Some(reader.post),
        kind: "report",
        record: Id::from_number(report.number()),
        language: person.language,
        subject: texts.mail_report_subject().to_owned(),
        content: Content { paragraphs: vec![Paragraph::Ours(texts.mail_report().to_owned())], link: Some(link) },
        can_be_stopped: false,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
