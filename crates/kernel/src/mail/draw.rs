//! Draws a mail: its subject, its text and its HTML, with the links made now.

use askama::Template;

use super::content::unlinked;
use super::{Mail, Paragraph, Subscription, Target};
use crate::language::Language;
use crate::mail_in::{self, Reply, Takes};
use crate::stop::Fault;
use crate::texts::Texts;
use crate::web::{App, Markup};

/// A mail as it leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// One line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part: no picture, no style sheet, nothing that is fetched.
    pub html: String,
    /// Its id as a message, the same each time it is drawn.
    pub message_id: String,
    /// Where a reply goes that does something; none where it does nothing.
    pub reply_to: Option<String>,
    /// Where calendar programs answer; none where nothing takes their answers.
    pub organizer: Option<String>,
    /// The whole address at which one POST stops mails of this kind.
    pub unsubscribe: Option<String>,
    /// The network's own address, without a path.
    pub address: String,
}

#[derive(Debug, Template)]
#[template(path = "mail/templates/mail.html")]
struct MailHtml<'m> {
    language: Language,
    subject: &'m str,
    paragraphs: &'m [Shown],
    link: Option<&'m (String, String)>,
    sent_by: &'m str,
    stop: &'m str,
    unsubscribe: Option<&'m str>,
}

/// A paragraph ready for both parts.
#[derive(Debug)]
struct Shown {
    words: String,
    /// The code of the language of a person's words; none for ours.
    theirs: Option<String>,
    /// Where it leads, where it is a link.
    address: Option<String>,
}

/// Draws it for the network of this name.
///
/// # Errors
/// A fault of the template.
pub fn draw(app: &App, mail: &Mail, network: &str) -> Result<Drawn, Fault> {
    let texts = Texts::new(mail.language);
    let address = &app.config.address;
    let whole = |target: &Target| format!("{address}{}", target.path(app));
    let mut paragraphs: Vec<Shown> = mail.content.paragraphs.iter().filter_map(|one| shown(one, whole)).collect();
    let reply_to = reply_address(app, mail);
    if reply_to.is_some() {
        paragraphs.extend(shown(&Paragraph::Ours(texts.mail_reply().to_owned()), whole));
    }
    let link = mail.content.link.as_ref().map(|link| (link.label.clone(), whole(&link.target)));
    let unsubscribe = mail.can_be_stopped.then(|| {
        let subscription = Subscription { person: mail.person, kind: mail.kind.clone() };
        format!("{address}{}", subscription.path(app))
    });
    let subject = one_line(&mail.subject);
    let sent_by = texts.mail_sent_by(network).to_string();
    let html = Markup::render(&MailHtml {
        language: mail.language,
        subject: &subject,
        paragraphs: &paragraphs,
        link: link.as_ref(),
        sent_by: &sent_by,
        stop: texts.mail_stop(),
        unsubscribe: unsubscribe.as_deref(),
    })?
    .into_string();
    let text = text_part(&paragraphs, link.as_ref(), &sent_by, texts.mail_stop(), unsubscribe.as_deref());
    let message_id = mail_in::message_id(app, mail.id, domain_of(app.config.host()));
    let organizer = organizer(app, mail);
    Ok(Drawn { subject, text, html, message_id, reply_to, organizer, unsubscribe, address: address.clone() })
}

/// The mail's own address for replies, where mail comes in and a capability says what a reply does. A mail whose replies go
/// to a person has none.
fn reply_address(app: &App, mail: &Mail) -> Option<String> {
    let Target::Act(link) = &mail.content.link.as_ref()?.target else { return None };
    let mut replies = app.capabilities.iter().flat_map(|capability| capability.replies);
    let is_of = |reply: &Reply| reply.verb == link.verb && reply.takes == Takes::Words;
    let is_answered = mail.reply_to.is_none() && replies.any(is_of);
    app.reply_address().filter(|_| is_answered).map(|address| address.of_mail(app, mail.id))
}

/// The organizer of what calendars are told in it: the same address for all mails about a record, so that a change and a
/// cancellation come from whoever invited.
fn organizer(app: &App, mail: &Mail) -> Option<String> {
    let is_answered = |one: &Paragraph| matches!(one, Paragraph::Calendar(entry) if entry.takes_answers);
    let address = app.reply_address().filter(|_| mail.content.paragraphs.iter().any(is_answered));
    address.map(|address| address.of_record(app, mail.record))
}

/// A host without its port.
fn domain_of(host: &str) -> &str {
    host.split(':').next().unwrap_or(host)
}

/// A paragraph as both parts show it; nothing for what is a part of its own.
fn shown(paragraph: &Paragraph, whole: impl Fn(&Target) -> String) -> Option<Shown> {
    match paragraph {
        // Names stand in our sentences, and people write their names themselves.
        Paragraph::Ours(words) => Some(Shown { words: unlinked(&one_line(words)), theirs: None, address: None }),
        Paragraph::Theirs { words, language } => {
            Some(Shown { words: unlinked(words), theirs: Some(language.clone()), address: None })
        }
        Paragraph::Linked(link) => {
            Some(Shown { words: one_line(&link.label), theirs: None, address: Some(whole(&link.target)) })
        }
        Paragraph::Calendar(_) => None,
    }
}

fn text_part(
    paragraphs: &[Shown],
    link: Option<&(String, String)>,
    sent_by: &str,
    stop: &str,
    unsubscribe: Option<&str>,
) -> String {
    let mut text = String::new();
    for paragraph in paragraphs {
        if paragraph.theirs.is_some() {
            for line in paragraph.words.lines() {
                text += &format!("> {line}\n");
            }
            text.push('\n');
        } else if let Some(address) = &paragraph.address {
            text += &format!("{}:\n{address}\n\n", paragraph.words);
        } else {
            text += &format!("{}\n\n", paragraph.words);
        }
    }
    if let Some((label, address)) = link {
        text += &format!("{label}:\n{address}\n\n");
    }
    text += &format!("-- \n{sent_by}\n");
    if let Some(unsubscribe) = unsubscribe {
        text += &format!("{stop}: {unsubscribe}\n");
    }
    text
}

/// A header is one line: line breaks and control characters become spaces (ASVS 5.0, V1.3.11).
fn one_line(words: &str) -> String {
    let words: String = words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theirs(words: &str) -> Shown {
        shown(&Paragraph::theirs(words, Language::English), |_| String::new()).expect("words")
    }

    #[test]
    fn a55_words_of_people_are_fenced_line_by_line() {
        let text = text_part(&[theirs("one\ntwo")], None, "Sent by us.", "Stop", None);
        assert_eq!(text, "> one\n> two\n\n-- \nSent by us.\n");
    }

    /// Holds trust line a55.
    #[test]
    fn a_name_in_our_sentence_is_neither_link_nor_line() {
        let sentence =
            shown(&Paragraph::Ours("Eve\nPay at https://evil.example asks you:".to_owned()), |_| String::new());
        let sentence = sentence.expect("words");
        assert!(sentence.words.starts_with("Eve Pay at https:"), "{}", sentence.words);
        assert!(!sentence.words.contains("https://") && !sentence.words.contains("evil.example"), "{}", sentence.words);
    }

    #[test]
    fn a54_a_subject_is_one_line_without_control_characters() {
        assert_eq!(one_line("A question\r\nBcc: all@example\u{0}"), "A question Bcc: all@example");
    }

    #[test]
    fn markup_in_words_of_people_stays_text() {
        let paragraphs = [theirs("<a href=x>click</a>")];
        let html = MailHtml {
            language: Language::Arabic,
            subject: "S",
            paragraphs: &paragraphs,
            link: None,
            sent_by: "",
            stop: "",
            unsubscribe: None,
        }
        .render()
        .expect("renders");
        assert!(!html.contains("<a "), "{html}");
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    }
}
