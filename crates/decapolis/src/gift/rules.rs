//! Who reads the register, who writes lines and puts them right, and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, HeldPost};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::Gift;
use super::texts::Texts;

/// Reasons to say no about the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Members read it.
    NotMember,
    /// Neither the secretariat nor who leads that city.
    NotWriter,
    /// The post belongs to no member.
    NotForThem,
    /// Another line took its place.
    Corrected,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotMember => "not-member",
            Refusal::NotWriter => "not-writer",
            Refusal::NotForThem => "not-for-them",
            Refusal::Corrected => "corrected",
        }
    }
}

/// Whether somebody reads the register: members and those who serve them, no partner.
pub(super) fn may_read(actor: &Actor) -> Result<(), Refusal> {
    if matches!(actor.function, Function::Partner | Function::Nobody) { Err(Refusal::NotMember) } else { Ok(()) }
}

/// Whether somebody has all lines as a file; the others have those of their own city.
pub(super) fn has_all(actor: &Actor) -> bool {
    matches!(actor.function, Function::Secretariat | Function::Chair)
}

/// Whether somebody writes lines of a city.
pub(super) fn writes_for(actor: &Actor, home: CircleId) -> bool {
    let leads = actor.function == Function::Leader && actor.home == home;
    (leads || actor.function == Function::Secretariat) && !actor.is_assistant
}

/// Whether somebody writes lines at all.
pub(super) fn writes(actor: &Actor) -> bool {
    writes_for(actor, actor.home)
}

/// Leave to write a line.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWrite {
    pub(super) home: CircleId,
    /// The line whose place it takes.
    pub(super) corrects: Option<super::model::GiftId>,
    _seal: (),
}

/// The secretariat for anybody, and who leads a city for its posts.
pub(super) fn may_write(actor: &Actor, post: &HeldPost) -> Result<MayWrite, Refusal> {
    if matches!(post.function, Function::Partner | Function::Nobody) {
        return Err(Refusal::NotForThem);
    }
    if !writes_for(actor, post.home) {
        return Err(Refusal::NotWriter);
    }
    Ok(MayWrite { home: post.home, corrects: None, _seal: () })
}

/// A line of the program's own: what a bursary paid, by the rules of bursaries.
pub(super) fn of_bursary(post: &HeldPost, known: Option<&Gift>) -> MayWrite {
    MayWrite { home: post.home, corrects: known.map(|known| known.id), _seal: () }
}

/// The same people put a line right, once: the further line is put right next.
pub(super) fn may_correct(actor: &Actor, gift: &Gift) -> Result<MayWrite, Refusal> {
    if !writes_for(actor, gift.home) {
        return Err(Refusal::NotWriter);
    }
    if gift.corrected_by.is_some() {
        return Err(Refusal::Corrected);
    }
    Ok(MayWrite { home: gift.home, corrects: Some(gift.id), _seal: () })
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
