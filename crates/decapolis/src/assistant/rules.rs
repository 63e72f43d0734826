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

#[cfg(test)]
mod tests {
    use kernel::draft::{DraftId, DraftState};
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::post::Function;
    use kernel::time::Timestamp;
    use kernel::web::Fields;

    use super::*;
    use crate::testing::sample_actor;

    // Every sample actor is person 1 in post 2.
    fn holder() -> Actor {
        sample_actor(Function::Leader)
    }

    #[test]
    fn only_who_holds_a_post_keeps_its_assistants() {
        let keeps = |actor: &Actor, post| may_keep_assistants(actor, PostId::from_number(post)).map(drop);
        let assistant = Actor { is_assistant: true, ..holder() };
        assert_eq!([keeps(&holder(), 2), keeps(&holder(), 3)], [Ok(()), Err(Refusal::NotTheHolder)]);
        assert_eq!(keeps(&assistant, 2), Err(Refusal::NotTheHolder));
    }

    #[test]
    fn an_assistant_is_somebody_else_and_named_once() {
        let holder = holder();
        let leave = may_keep_assistants(&holder, PostId::from_number(2)).expect("holds it");
        let named = [PersonId::from_number(4)];
        let is_new = |person| leave.is_new(PersonId::from_number(person), named.into_iter());
        let answers = [is_new(1), is_new(4), is_new(5)];
        assert_eq!(answers, [Err(Refusal::Oneself), Err(Refusal::AlreadyNamed), Ok(())]);
    }

    #[test]
    fn a_draft_is_read_in_its_post_and_by_its_writer() {
        let draft = |post, author| Draft {
            id: DraftId::from_number(1),
            post: PostId::from_number(post),
            author: PersonId::from_number(author),
            author_name: String::new(),
            target: String::new(),
            fields: Fields::default(),
            language: Language::English,
            written_at: Timestamp::from_micros(0),
            state: DraftState::Waiting,
            location: String::new(),
        };
        let read = [(2, 9), (3, 1), (3, 9)].map(|(post, author)| reads(&holder(), &draft(post, author)));
        assert_eq!(read, [true, true, false]);
    }
}
