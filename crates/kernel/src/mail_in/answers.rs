//! What we write back: one polite answer to a reply that was refused, and the question whether a reply was somebody's own.
//! Always to the person of the token, at the address that we know of them, and never to a machine.

use super::message::Attachment;
use super::receive::Case;
use super::{ANSWERS_A_DAY_MAX, MailInId, store};
use crate::act_link::ActLink;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::id::{Id, first_at};
use crate::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use crate::person::PersonId;
use crate::stop::{Fault, RefusalWords};
use crate::texts::Texts;

/// The kind of mail that says why a reply was not taken.
const REFUSED: &str = "reply-refused";
/// The kind of mail that says what of a reply was left out.
const LEFT_OUT: &str = "reply-left-out";
/// The kind of mail that asks whether a reply was one's own.
const CONFIRM: &str = "reply-confirm";
/// The verb of its act link.
pub const CONFIRM_VERB: &str = "confirm-reply";
/// Days in which a reply is confirmed.
const CONFIRM_DAYS: i64 = 7;
/// Letters of an address that a mail names.
const SENDER_LETTERS_MAX: usize = 100;

/// Whether one more polite answer may go to a person today.
pub(super) fn may_answer(tx: &mut Tx<'_>, person: PersonId) -> Result<bool, Fault> {
    let since = first_at(tx.now().plus_days(-1));
    let answered: Option<i64> = tx.first(store::COUNT_ANSWERED, &[&person, &since], |row| row.get(0))?;
    Ok(answered.unwrap_or_default() <= ANSWERS_A_DAY_MAX)
}

/// Says why a reply was not taken, with the words, so that they are not lost, and the link by which it is done otherwise.
pub(super) fn tell_refused(tx: &mut Tx<'_>, case: &Case, why: &RefusalWords) -> Result<(), Fault> {
    let texts = Texts::new(case.person.language);
    let mut paragraphs = vec![Paragraph::Ours(format!("{}: {}", why.title, why.reason))];
    if !why.remedy.is_empty() {
        paragraphs.push(Paragraph::Ours(why.remedy.clone()));
    }
    if let Some(calendar) = &case.calendar {
        paragraphs.push(Paragraph::Ours(calendar.sentence(case.person.language)));
    }
    if !case.words.is_empty() {
        paragraphs.push(Paragraph::Ours(texts.reply_your_words().to_owned()));
        paragraphs.push(Paragraph::theirs(&case.words, case.language));
    }
    let is_open = case.link.expires_at > tx.now();
    let link =
        is_open.then(|| MailLink { label: texts.reply_by_page().to_owned(), target: Target::Act(case.link.clone()) });
    put(tx, case, REFUSED, texts.reply_refused().to_owned(), Content { paragraphs, link })
}

/// Says that the words were taken and the files were not.
pub(super) fn tell_left_out(tx: &mut Tx<'_>, case: &Case, files: &[Attachment]) -> Result<(), Fault> {
    let texts = Texts::new(case.person.language);
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let paragraphs = vec![
        Paragraph::Ours(texts.reply_without_files().to_owned()),
        Paragraph::theirs(&names.join("\n"), case.person.language),
    ];
    put(tx, case, LEFT_OUT, texts.reply_without_files_subject().to_owned(), Content { paragraphs, link: None })
}

/// Asks the person whether a reply from elsewhere was theirs.
pub(super) fn ask_whether_own(tx: &mut Tx<'_>, case: &Case, held: MailInId, sender: &str) -> Result<(), Fault> {
    let texts = Texts::new(case.person.language);
    let sender: String = sender.chars().take(SENDER_LETTERS_MAX).collect();
    let expires_at = tx.now().plus_days(CONFIRM_DAYS).min(case.link.expires_at);
    let link = ActLink {
        verb: CONFIRM_VERB.to_owned(),
        record: RecordId::from_number(held.number()),
        post: case.link.post,
        person: case.link.person,
        expires_at,
    };
    let mut paragraphs = vec![
        Paragraph::Ours(texts.reply_from_elsewhere().to_owned()),
        Paragraph::theirs(&sender, case.person.language),
        Paragraph::Ours(texts.reply_its_words().to_owned()),
    ];
    paragraphs.extend(case.calendar.as_ref().map(|reply| Paragraph::Ours(reply.sentence(case.person.language))));
    if !case.words.is_empty() {
        paragraphs.push(Paragraph::theirs(&case.words, case.language));
    }
    paragraphs.push(Paragraph::Ours(texts.reply_not_yours().to_owned()));
    let link = Some(MailLink { label: texts.reply_confirm().to_owned(), target: Target::Act(link) });
    put(tx, case, CONFIRM, texts.reply_confirm_subject().to_owned(), Content { paragraphs, link })
}

fn put(tx: &mut Tx<'_>, case: &Case, kind: &'static str, subject: String, content: Content) -> Result<(), Fault> {
    let new = NewMail {
        person: case.person.id,
        // Who lost the post is told so, too.
        post: None,
        kind,
        record: case.link.record,
        language: case.person.language,
        subject,
        content,
        can_be_stopped: false,
        reply_to: None,
    };
    mail::put(tx, &new).map(drop)
}
