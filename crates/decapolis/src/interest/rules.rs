//! Who may declare an interest and end it, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Interest, Kind};
use super::texts::Texts;

/// Reasons to say no about interests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Only holders of posts declare.
    NoPost,
    /// Ties that stand were declared.
    HasTies,
    /// That there is nothing was declared already.
    SaidAlready,
    /// Somebody else declared it.
    NotYours,
    /// That there is nothing ends with the first tie declared.
    NoTie,
    /// It has ended.
    Ended,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NoPost => "no-post",
            Refusal::HasTies => "has-ties",
            Refusal::SaidAlready => "said-already",
            Refusal::NotYours => "not-yours",
            Refusal::NoTie => "no-tie",
            Refusal::Ended => "ended",
        }
    }
}

/// Leave to declare, for oneself.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDeclare<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// Whoever holds a post declares for themselves.
pub(super) fn may_declare(actor: &Actor) -> Result<MayDeclare<'_>, Refusal> {
    if actor.function == Function::Nobody {
        return Err(Refusal::NoPost);
    }
    Ok(MayDeclare { actor, _seal: () })
}

/// "Nothing to declare" is said once, and not beside ties that stand.
pub(super) fn may_declare_nothing<'a>(
    actor: &'a Actor,
    declared: &[Interest],
    now: Timestamp,
) -> Result<MayDeclare<'a>, Refusal> {
    let mut standing = declared.iter().filter(|interest| interest.tie.ends_at > now).peekable();
    match standing.peek().map(|interest| interest.tie.kind) {
        Some(Kind::Nothing) => Err(Refusal::SaidAlready),
        Some(_) => Err(Refusal::HasTies),
        None => may_declare(actor),
    }
}

/// Leave to end a declaration.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnd<'a> {
    pub(super) interest: &'a Interest,
    _seal: (),
}

/// Whoever declared a tie ends it, once.
pub(super) fn may_end<'a>(actor: &Actor, interest: &'a Interest, now: Timestamp) -> Result<MayEnd<'a>, Refusal> {
    if actor.person != interest.person {
        return Err(Refusal::NotYours);
    }
    if interest.tie.kind == Kind::Nothing {
        return Err(Refusal::NoTie);
    }
    if interest.tie.ends_at <= now {
        return Err(Refusal::Ended);
    }
    Ok(MayEnd { interest, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::person::PersonId;
    use kernel::post::PostId;

    use super::super::model::{InterestId, NewInterest};
    use super::*;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn actor(person: i64) -> Actor {
        Actor {
            person: PersonId::from_number(person),
            post: PostId::from_number(2),
            home: CircleId::from_number(7),
            ..sample_actor(Function::Leader)
        }
    }

    fn interest(kind: Kind, ends_at: Timestamp) -> Interest {
        Interest {
            id: InterestId::from_number(1),
            person: PersonId::from_number(1),
            name: String::new(),
            post_title: String::new(),
            home_name: String::new(),
            tie: NewInterest {
                kind,
                organisation: None,
                named: String::new(),
                words: String::new(),
                language: Language::English,
                starts_at: NOW,
                ends_at,
            },
            declared_at: NOW,
        }
    }

    #[test]
    fn nothing_is_declared_once_and_never_beside_ties() {
        let ana = actor(1);
        let says = |declared: &[Interest]| may_declare_nothing(&ana, declared, NOW).map(drop);
        assert_eq!(says(&[]), Ok(()));
        assert_eq!(says(&[interest(Kind::Shares, NOW)]), Ok(()), "that tie has ended");
        assert_eq!(says(&[interest(Kind::Shares, Timestamp::FOREVER)]), Err(Refusal::HasTies));
        assert_eq!(says(&[interest(Kind::Nothing, Timestamp::FOREVER)]), Err(Refusal::SaidAlready));
    }

    #[test]
    fn only_who_declared_a_tie_ends_it_once() {
        let (open, ended) = (interest(Kind::Gift, Timestamp::FOREVER), interest(Kind::Gift, NOW));
        assert!(may_end(&actor(1), &open, NOW).is_ok());
        assert_eq!(may_end(&actor(9), &open, NOW).map(drop), Err(Refusal::NotYours));
        assert_eq!(may_end(&actor(1), &ended, NOW).map(drop), Err(Refusal::Ended));
        let nothing = interest(Kind::Nothing, Timestamp::FOREVER);
        assert_eq!(may_end(&actor(1), &nothing, NOW).map(drop), Err(Refusal::NoTie));
    }

    #[test]
    fn nobody_without_a_post_declares() {
        let stranger = Actor { function: Function::Nobody, ..actor(1) };
        assert_eq!(may_declare(&stranger).map(drop), Err(Refusal::NoPost));
        assert!(may_declare(&actor(1)).is_ok());
    }
}
