//! Mails about questions to several members: thanks to whose answer helped most, and what came of it to all who answered.

use kernel::db::Tx;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::{self, Actor};
use kernel::stop::Stop;

use super::model::{Ask, Inquiry};
use super::store::record;
use super::texts::Texts;

/// The kind of mail that brings thanks.
pub(super) const THANKS: &str = "thanks";

/// Thanks to whose answer was marked.
pub(super) fn thank(tx: &mut Tx<'_>, actor: &Actor, ask: &Ask, thanks: &str) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, ask.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let mut paragraphs =
        vec![Paragraph::Ours(texts.mail_marked(&actor.home_name, &actor.name, &actor.title).to_string())];
    if !thanks.is_empty() {
        paragraphs.push(Paragraph::theirs(thanks, actor.language));
    }
    let subject = texts.mail_marked_subject(&actor.home_name).to_string();
    put(tx, &person, ask, THANKS, subject, paragraphs)
}

/// What came of the need, to one who answered.
pub(super) fn tell_outcome(
    tx: &mut Tx<'_>,
    actor: &Actor,
    inquiry: &Inquiry,
    ask: &Ask,
    outcome: &str,
) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, ask.post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let paragraphs = vec![
        Paragraph::Ours(texts.mail_outcome(&actor.home_name).to_string()),
        Paragraph::theirs(&inquiry.words, inquiry.language),
        Paragraph::Ours(texts.mail_what_came_of_it().to_owned()),
        Paragraph::theirs(outcome, actor.language),
    ];
    let subject = texts.mail_outcome_subject(&actor.home_name).to_string();
    put(tx, &person, ask, "outcome", subject, paragraphs)
}

fn put(
    tx: &mut Tx<'_>,
    to: &Person,
    ask: &Ask,
    kind: &'static str,
    subject: String,
    paragraphs: Vec<Paragraph>,
) -> Result<(), Stop> {
    let label = Texts::new(to.language).mail_see_question().to_owned();
    let link = Some(MailLink { label, target: Target::Page(format!("/questions/{}", ask.question)) });
    let new = NewMail {
        person: to.id,
        post: Some(ask.post),
        kind,
        record: record(ask.question),
        language: to.language,
        subject,
        content: Content { paragraphs, link },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Whoever holds a post, acting in it while they are not there: the time asks on in their name.
pub(super) fn acting(tx: &mut Tx<'_>, post: PostId) -> Result<Option<Actor>, Stop> {
    match post::by_id(tx, post)?.and_then(|held| held.holder) {
        Some(holder) => Ok(session::actor_by_mail(tx, holder.person, post)?),
        None => Ok(None),
    }
}
