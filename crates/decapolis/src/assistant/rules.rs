//! Who may name an assistant, and who reads a draft. Pure functions; a yes is a value that the act demands.

use kernel::draft::Draft;
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::texts::Texts;

/// Reasons to say no about assistants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Only who holds a post names its assistants.
    NotTheHolder,
    /// The holder needs no assistant in themselves.
    Oneself,
    /// That person assists the post already.
    AlreadyNamed,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotTheHolder => "not-the-holder",
            Refusal::Oneself => "oneself",
            Refusal::AlreadyNamed => "already-named",
        }
    }
}

/// Leave to keep the assistants of a post.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeepAssistants<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// The holder of a post, and nobody for them.
pub(super) fn may_keep_assistants(actor: &Actor, post: PostId) -> Result<MayKeepAssistants<'_>, Refusal> {
    let holds = actor.post == post && !actor.is_assistant;
    if holds { Ok(MayKeepAssistants { actor, _seal: () }) } else { Err(Refusal::NotTheHolder) }
}

impl MayKeepAssistants<'_> {
    /// Whether this person can become one more of them.
    pub(super) fn is_new(
        &self,
        person: PersonId,
        mut assistants: impl Iterator<Item = PersonId>,
    ) -> Result<(), Refusal> {
        if person == self.actor.person {
            return Err(Refusal::Oneself);
        }
        if assistants.any(|known| known == person) { Err(Refusal::AlreadyNamed) } else { Ok(()) }
    }
}

/// Whether the actor reads a draft: the post for which it was written does, its assistants too, and its author.
pub(super) fn reads(actor: &Actor, draft: &Draft) -> bool {
    actor.post == draft.post || actor.person == draft.author
}
