//! Why something cannot be done with a round, and what can be done instead.

use kernel::language::Language;
use kernel::stop::{RefusalWords, Refuse};

use super::super::texts::Texts;

/// Reasons to say no about rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::round) enum Refusal {
    /// Only the secretariat runs rounds.
    NotSecretariat,
    /// Only posts of member cities take part.
    NotOfACity,
    /// The post takes part already, or took part and withdrew.
    InAlready,
    /// Wishes are no longer taken.
    Closed,
    /// It has been published.
    Published,
    /// It has not been solved.
    NotSolved,
    /// Wishes are still taken, and somebody has not said theirs.
    StillOpen,
    /// Somebody entered, wished or withdrew after it was solved.
    Outdated,
    /// The round has as many as it can have.
    Full,
    /// It is somebody else's part.
    NotYours,
    /// They withdrew already.
    Withdrawn,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.refused_title(self.code()),
            texts.refused_reason(self.code()),
            texts.refused_remedy(self.code()),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::NotOfACity => "not-of-a-city",
            Refusal::InAlready => "in-already",
            Refusal::Closed => "closed",
            Refusal::Published => "published",
            Refusal::NotSolved => "not-solved",
            Refusal::StillOpen => "still-open",
            Refusal::Outdated => "outdated",
            Refusal::Full => "full",
            Refusal::NotYours => "not-yours",
            Refusal::Withdrawn => "withdrawn",
        }
    }
}
