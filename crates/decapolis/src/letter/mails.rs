//! A letter as a mail: who writes, the reader's own version or the original and in which language it is, where replies go.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{Content, MailLink, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::written::{self, Status, Texts as Written};

use super::merge::{self, Values};
use super::model::Letter;
use super::store::record;
use super::texts::Texts;
use crate::network;

/// What all mails of a letter share.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) letter: Letter,
    pub(super) written: Written,
    /// Who writes: the post with its holder now.
    pub(super) author: HeldPost,
    /// What the writer's home is called.
    pub(super) office: String,
}

/// A reader of a letter, in their post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reader {
    pub(super) name: String,
    pub(super) post: String,
    pub(super) city: String,
    pub(super) language: Language,
}

/// A mail ready for the outbox.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Made {
    pub(super) subject: String,
    pub(super) content: Content,
    /// The language of the words, which may not be the reader's.
    pub(super) words_in: Language,
}

impl Sheet {
    pub(super) fn load(tx: &mut Tx<'_>, letter: Letter) -> Result<Self, Stop> {
        let written = written::of_record(tx, record(letter.id))?;
        let author = post::by_id(tx, letter.author)?.ok_or(Stop::Missing)?;
        let (_, office) = kernel::circle::by_id(tx, letter.home)?;
        Ok(Self { letter, written, author, office })
    }

    /// The mail for one reader.
    pub(super) fn make(&self, reader: &Reader) -> Option<Made> {
        let texts = Texts::new(reader.language);
        let subject = self.written.best("subject", reader.language)?;
        let text = self.written.best("text", reader.language)?;
        let values = Values { name: &reader.name, city: &reader.city, post: &reader.post };
        let writer = self.author.holder.as_ref().map_or(self.author.title.as_str(), |holder| holder.name.as_str());
        let mut paragraphs =
            vec![Paragraph::Ours(texts.mail_writes(&reader.post, writer, &self.author.title).to_string())];
        if text.language != reader.language {
            let line = texts.mail_other_language(text.language.code());
            paragraphs.push(Paragraph::Ours(line.to_string()));
        }
        if text.status == Status::Machine {
            paragraphs.push(Paragraph::Ours(texts.mail_machine().to_owned()));
        }
        let filled = merge::fill(&text.content, &values);
        paragraphs.extend(paragraphs_of(&filled).map(|words| Paragraph::theirs(words, text.language)));
        let reply = if self.letter.replies_to_writer && self.letter.writer.is_some() {
            texts.mail_reply_writer(writer).to_string()
        } else {
            texts.mail_reply_network().to_owned()
        };
        paragraphs.push(Paragraph::Ours(reply));
        let link = MailLink {
            label: texts.mail_read_here().to_owned(),
            target: Target::Page(format!("/letters/{}", self.letter.id)),
        };
        Some(Made {
            subject: texts.mail_subject(&self.office, &subject.content).to_string(),
            content: Content { paragraphs, link: Some(link) },
            words_in: text.language,
        })
    }
}

/// What stands between empty lines.
fn paragraphs_of(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|words| !words.is_empty())
}

/// A person as the reader of a letter in a post of theirs.
pub(super) fn reader_of(tx: &mut Tx<'_>, person: &Person, held: &HeldPost) -> Result<Reader, Stop> {
    let city = network::city_of_circle(tx, held.home)?;
    let home = match city {
        Some(city) => city.name_in(person.language).to_owned(),
        None => kernel::circle::by_id(tx, held.home)?.1,
    };
    Ok(Reader { name: person.name.clone(), post: held.title.clone(), city: home, language: person.language })
}
