//! What a mail says: paragraphs of ours, words of people, and one link.

use serde::{Deserialize, Serialize};

use super::CalendarEntry;
use crate::act_link::ActLink;
use crate::language::Language;
use crate::signed::SignedPath;
use crate::stop::Fault;
use crate::web::App;

/// Put between the parts of an address in somebody's words, so that no mail program makes a link of it: U+2060, a word
/// joiner, which is not seen.
const WORD_JOINER: char = '\u{2060}';

/// What a mail says, as the outbox keeps it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// In this order.
    pub paragraphs: Vec<Paragraph>,
    /// Where the reader can go on.
    pub link: Option<MailLink>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Paragraph {
    /// Words of the program, in the mail's language.
    Ours(String),
    /// A link of its own, where a mail tells of several things.
    Linked(MailLink),
    /// No words: an entry for the reader's calendar, as a part of the message.
    Calendar(CalendarEntry),
    /// Words of a person: fenced, and never a link.
    Theirs {
        /// As written.
        words: String,
        /// The code of the language they are written in.
        language: String,
    },
}

impl Paragraph {
    /// Words of a person.
    pub fn theirs(words: &str, language: Language) -> Self {
        Paragraph::Theirs { words: words.to_owned(), language: language.code().to_owned() }
    }
}

/// The mail's one link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MailLink {
    /// What it does.
    pub label: String,
    /// Where it leads.
    pub target: Target,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Target {
    /// A path of ours.
    Page(String),
    /// A path of ours that is signed when the mail is drawn.
    Signed(SignedPath),
    /// An act, signed when the mail is drawn.
    Act(ActLink),
}

impl Target {
    /// The local path.
    pub fn path(&self, app: &App) -> String {
        match self {
            Target::Page(path) => path.clone(),
            Target::Signed(path) => path.path(app),
            Target::Act(link) => link.path(app),
        }
    }
}

impl Content {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("strings and lists always become JSON")
    }

    /// The unsigned text of the act that its link does; empty where it does none.
    pub(super) fn act(&self) -> String {
        match self.link.as_ref().map(|link| &link.target) {
            Some(Target::Act(link)) => link.clone().into(),
            _ => String::new(),
        }
    }

    /// The empty text is the content of a mail that is gone.
    pub(super) fn from_json(json: &str) -> Result<Self, Fault> {
        if json.is_empty() {
            return Ok(Self::default());
        }
        serde_json::from_str(json).map_err(|error| Fault::broken("content of a mail", error))
    }
}

/// Words in which no mail program finds an address to link.
pub(super) fn unlinked(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    let mut letters = words.chars().filter(|letter| *letter == '\n' || !letter.is_control()).peekable();
    while let Some(letter) = letters.next() {
        safe.push(letter);
        let goes_on = letters.peek().is_some_and(|next| !next.is_whitespace());
        if matches!(letter, '.' | ':' | '@' | '/') && goes_on {
            safe.push(WORD_JOINER);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a55_addresses_in_words_of_people_are_broken_up() {
        let safe = unlinked("Pay at https://evil.example/x or mail me@evil.example. Thanks.");
        for linked in ["https://", "evil.example", "me@evil"] {
            assert!(!safe.contains(linked), "{safe:?}");
        }
        assert!(safe.ends_with(". Thanks."));
        assert_eq!(safe.replace(WORD_JOINER, ""), "Pay at https://evil.example/x or mail me@evil.example. Thanks.");
    }
}
