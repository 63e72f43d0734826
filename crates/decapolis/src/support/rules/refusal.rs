//! Reasons to say no about peer support, in words.

use kernel::language::Language;
use kernel::stop::{RefusalWords, Refuse};

use super::super::engine::NotYet;
use super::super::texts::Texts;

/// Reasons to say no about peer support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::support) enum Refusal {
    /// Only a city asks for peer support.
    NotOfACity,
    /// Templates are kept by the secretariat.
    NotSecretariat,
    /// A version starts after the one before.
    VersionNotAfter,
    /// The version has ended.
    TemplateEnded,
    /// The city has as many open as it may.
    TooManyOpen,
    /// It is somebody else's turn.
    NotYourTurn,
    /// The reader does not take part.
    NotTakingPart,
    /// It is over.
    Over,
    /// The step asks for something else.
    WrongStep,
    /// Not yet: what is missing.
    NotYet(NotYet),
    /// The seat is another post's.
    NotYourSeat,
    /// The seat was answered.
    Answered,
    /// That post takes part or was asked already.
    AskedBefore,
    /// The role has as many as it may.
    RoleFull,
    /// The city has as many in that role as it may.
    CityFull,
    /// The role is for another country.
    SameCountry,
    /// The role is for the other side.
    WrongSide,
    /// Only the city that asked may do this.
    NotTheAsker,
    /// As much is written as fits.
    TooMuchWritten,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(texts.refused_title(self.code()), texts.refused_reason(self.code()), texts.refused_remedy())
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotOfACity => "not-of-a-city",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::VersionNotAfter => "version-not-after",
            Refusal::TemplateEnded => "template-ended",
            Refusal::TooManyOpen => "too-many-open",
            Refusal::NotYourTurn => "not-your-turn",
            Refusal::NotTakingPart => "not-taking-part",
            Refusal::Over => "over",
            Refusal::WrongStep => "wrong-step",
            Refusal::NotYet(NotYet::NothingWritten) => "nothing-written",
            Refusal::NotYet(NotYet::TooFew) => "too-few",
            Refusal::NotYet(NotYet::Waiting) => "waiting",
            Refusal::NotYet(NotYet::NotCleared) => "not-cleared",
            Refusal::NotYet(NotYet::NotAnswered) => "not-answered",
            Refusal::NotYourSeat => "not-your-seat",
            Refusal::Answered => "answered",
            Refusal::AskedBefore => "asked-before",
            Refusal::RoleFull => "role-full",
            Refusal::CityFull => "city-full",
            Refusal::SameCountry => "same-country",
            Refusal::WrongSide => "wrong-side",
            Refusal::NotTheAsker => "not-the-asker",
            Refusal::TooMuchWritten => "too-much-written",
        }
    }
}
