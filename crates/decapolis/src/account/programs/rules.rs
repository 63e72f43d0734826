//! Who may make a token, and why not. Pure; a yes is a value that the act demands.

use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::{HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;
use kernel::token::{NewToken, Scope};

use super::super::texts::Texts;

/// Tokens of one person: one a program, and nobody looks after more.
pub(crate) const TOKENS_MAX: usize = 10;

/// Reasons to say no about tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The person does not hold that post.
    OtherPost,
    /// They have as many as one may have.
    Enough,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let title = texts.refused_token_title();
        match self {
            Refusal::OtherPost => {
                RefusalWords::new(title, texts.refused_token_post(), texts.refused_token_post_remedy())
            }
            Refusal::Enough => {
                RefusalWords::new(title, texts.refused_token_enough(TOKENS_MAX), texts.refused_token_enough_remedy())
            }
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::OtherPost => "other-post",
            Refusal::Enough => "enough-tokens",
        }
    }
}

/// Leave to make a token.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMake {
    person: PersonId,
    pub(super) post: PostId,
    _seal: (),
}

impl MayMake {
    /// The token that may be made.
    pub(super) fn token(&self, name: &str, scope: Scope, expires_at: Timestamp) -> NewToken {
        NewToken { person: self.person, post: self.post, name: name.to_owned(), scope, expires_at }
    }
}

/// Whoever holds a post makes tokens for it, while they have fewer than [`TOKENS_MAX`].
pub(super) fn may_make(actor: &Actor, held: &[HeldPost], post: PostId, tokens: usize) -> Result<MayMake, Refusal> {
    if tokens >= TOKENS_MAX {
        return Err(Refusal::Enough);
    }
    if !held.iter().any(|held| held.post == post) {
        return Err(Refusal::OtherPost);
    }
    Ok(MayMake { person: actor.person, post, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::post::Function;

    use super::*;
    use crate::testing::sample_actor;

    #[test]
    fn a_token_is_for_a_post_that_its_person_holds_up_to_ten() {
        let held = HeldPost {
            post: PostId::from_number(5),
            home: CircleId::from_number(7),
            function: Function::Leader,
            title: String::new(),
            answers: false,
            holder: None,
        };
        let leader = sample_actor(Function::Leader);
        let refused =
            |post, tokens| may_make(&leader, std::slice::from_ref(&held), PostId::from_number(post), tokens).err();
        assert_eq!([refused(5, TOKENS_MAX - 1), refused(5, TOKENS_MAX)], [None, Some(Refusal::Enough)]);
        assert_eq!(refused(6, 0), Some(Refusal::OtherPost));
    }
}
