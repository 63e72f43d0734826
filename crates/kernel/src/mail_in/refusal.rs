//! Why a reply was not taken, as its writer is told.

use crate::language::Language;
use crate::stop::{RefusalWords, Refuse, Stop};
use crate::texts::Texts;

/// Reasons that mail itself gives; the act's own come besides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unanswerable {
    /// The time of the mail is over.
    Expired,
    /// The person holds the post no more.
    PostEnded,
    /// Nothing stands above the quotation.
    Empty,
    /// It is larger than what is read.
    TooLarge,
    /// Too many files hang on it.
    TooManyFiles,
    /// What the act's form says of the words.
    Words(String),
}

impl Refuse for Unanswerable {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let said = match self {
            Unanswerable::Words(said) => said.clone(),
            _ => texts.reply_reason(self.code()).to_string(),
        };
        RefusalWords {
            title: texts.reply_refused().to_owned(),
            reason: said,
            remedy: texts.reply_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Unanswerable::Expired => "link-expired",
            Unanswerable::PostEnded => "post-ended",
            Unanswerable::Empty => "empty",
            Unanswerable::TooLarge => "too-large",
            Unanswerable::TooManyFiles => "too-many-files",
            Unanswerable::Words(_) => "words",
        }
    }
}

/// A stop of an act as the writer of a mail is told; faults are nobody's business but ours.
pub(super) fn told(stop: &Stop, language: Language) -> (RefusalWords, &'static str) {
    match stop {
        Stop::Refused(refusal) => (refusal.words(language), refusal.code()),
        _ => {
            let texts = Texts::new(language);
            let words = RefusalWords {
                title: texts.reply_refused().to_owned(),
                reason: texts.reply_reason("gone").to_string(),
                remedy: texts.reply_remedy("gone").to_string(),
            };
            (words, "gone")
        }
    }
}
