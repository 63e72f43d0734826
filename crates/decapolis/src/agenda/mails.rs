//! Mails of an agenda: somebody is asked to speak, somebody declined, it is published, something changed. No subject has
//! words of people but the meeting's name, and none the title of an item.

use kernel::act_link::ActLink;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::stop::Stop;

use super::changes::Change;
use super::mail_act;
use super::model::{ANSWER_DAYS, AgendaItem, Plan, Speaker};
use super::store::speaker::record;
use super::texts::Texts;
use crate::forum::{self, Meeting};

pub(super) const ASKED: &str = "speaker-asked";
pub(super) const DECLINED: &str = "speaker-declined";
const PUBLISHED: &str = "agenda-published";
const CHANGED: &str = "agenda-changed";
/// Changes that one mail names; the page has them all.
const CHANGES_TOLD: usize = 12;

/// Asks whoever holds a post to speak; the answer is given from the mail.
pub(super) fn ask(tx: &mut Tx<'_>, meeting: &Meeting, item: &AgendaItem, asked: &Speaker) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, asked.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let plan = &item.plan;
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_asked(&meeting.name).to_string()),
        Paragraph::theirs(&plan.title, plan.language),
    ];
    if !plan.words.is_empty() {
        paragraphs.push(Paragraph::theirs(&plan.words, plan.language));
    }
    paragraphs.push(Paragraph::Ours(when(meeting, plan, to.language)));
    let expires_at = tx.now().plus_days(ANSWER_DAYS).max(meeting.starts_at);
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(asked.id),
        post: asked.post,
        person: to.id,
        expires_at,
    };
    let link = MailLink { label: texts.mail_answer().to_owned(), target: Target::Act(link) };
    let subject = texts.mail_asked_subject(&meeting.name).to_string();
    put(tx, (record(asked.id), ASKED), (&to, asked.post), subject, Content { paragraphs, link: Some(link) })
}

/// Tells whoever asked that somebody will not speak.
pub(super) fn tell_declined(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    item: &AgendaItem,
    asked: &Speaker,
    (reason, language): (&str, Language),
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, asked.asked_by)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let who = post::by_id(tx, asked.post)?.map(|held| held.title).unwrap_or_default();
    let mut paragraphs = vec![
        Paragraph::Ours(texts.mail_declined(who).to_string()),
        Paragraph::theirs(&item.plan.title, item.plan.language),
    ];
    if !reason.is_empty() {
        paragraphs.push(Paragraph::theirs(reason, language));
    }
    let link = page(texts.mail_see_item(), format!("/agenda-items/{}", item.id));
    let subject = texts.mail_declined_subject(&meeting.name).to_string();
    put(tx, (record(asked.id), DECLINED), (&to, asked.asked_by), subject, Content { paragraphs, link })
}

/// Tells somebody who attends that there is an agenda.
pub(super) fn tell_published(tx: &mut Tx<'_>, meeting: &Meeting, to: &Person, post: PostId) -> Result<(), Stop> {
    let texts = Texts::new(to.language);
    let content = Content {
        paragraphs: vec![Paragraph::Ours(texts.mail_published(&meeting.name).to_string())],
        link: page(texts.mail_see_agenda(), format!("/meetings/{}/agenda", meeting.id)),
    };
    let subject = texts.mail_published_subject(&meeting.name).to_string();
    put(tx, (forum::record(meeting.id), PUBLISHED), (to, post), subject, content)
}

/// Tells somebody of the changes that touch them.
pub(super) fn tell_changed(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    number: i64,
    post: PostId,
    changes: &[&Change],
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_changed(&meeting.name).to_string())];
    for change in changes.iter().take(CHANGES_TOLD) {
        paragraphs.push(Paragraph::theirs(&change.plan.title, change.plan.language));
        let kinds = change.kinds.iter().map(|kind| texts.change(kind.code()).to_string());
        let said = format!("{} {}", to.language.list(kinds), when(meeting, &change.plan, to.language));
        paragraphs.push(Paragraph::Ours(said));
    }
    let path = format!("/meetings/{}/agenda/versions/{number}", meeting.id);
    let content = Content { paragraphs, link: page(texts.mail_see_version(), path) };
    let subject = texts.mail_changed_subject(&meeting.name).to_string();
    put(tx, (forum::record(meeting.id), CHANGED), (&to, post), subject, content)
}

/// Tells somebody that a paper of their item has a new version.
pub(super) fn tell_paper(tx: &mut Tx<'_>, meeting: &Meeting, post: PostId, change: &Change) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let kinds = change.kinds.iter().map(|kind| texts.change(kind.code()).to_string());
    let content = Content {
        paragraphs: vec![
            Paragraph::Ours(texts.mail_changed(&meeting.name).to_string()),
            Paragraph::theirs(&change.plan.title, change.plan.language),
            Paragraph::Ours(to.language.list(kinds)),
        ],
        link: page(texts.mail_see_item(), format!("/agenda-items/{}", change.item)),
    };
    let subject = texts.mail_changed_subject(&meeting.name).to_string();
    put(tx, (forum::record(meeting.id), CHANGED), (&to, post), subject, content)
}

/// When and where: "4 May 2026, 09:30 (Nairobi), Hall."
fn when(meeting: &Meeting, plan: &Plan, language: Language) -> String {
    let texts = Texts::new(language);
    if !plan.is_placed() {
        return texts.mail_without_place().to_owned();
    }
    let at = language.date_time(plan.starts_at, &meeting.zone());
    if plan.room.is_empty() {
        return texts.mail_at(at).to_string();
    }
    texts.mail_at_in(at, &plan.room).to_string()
}

fn page(label: &str, path: String) -> Option<MailLink> {
    Some(MailLink { label: label.to_owned(), target: Target::Page(path) })
}

fn put(
    tx: &mut Tx<'_>,
    (record, kind): (RecordId, &'static str),
    (to, post): (&Person, PostId),
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(post),
        kind,
        record,
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
