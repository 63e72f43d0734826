//! Who may add an organisation and say what it is, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::super::texts::Texts;
use super::Organisation;

/// Reasons to say no about organisations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::network) enum Refusal {
    /// Organisations are added by the secretariat.
    NotSecretariat,
    /// Neither the secretariat nor somebody of that organisation.
    OtherOrganisation,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.organisation_refused_title(code),
            texts.organisation_refused_reason(code),
            texts.organisation_refused_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::OtherOrganisation => "other-organisation",
        }
    }
}

/// Leave to add an organisation.
#[derive(Debug)]
#[must_use]
pub(in crate::network) struct MayAdd {
    _seal: (),
}

/// The secretariat adds organisations.
pub(in crate::network) fn may_add(actor: &Actor) -> Result<MayAdd, Refusal> {
    if actor.function == Function::Secretariat { Ok(MayAdd { _seal: () }) } else { Err(Refusal::NotSecretariat) }
}

/// The leave that comes with taking a list of members, which its own rule gives to the secretariat alone.
pub(super) fn named_in_a_list() -> MayAdd {
    MayAdd { _seal: () }
}

/// Leave to change what is said of an organisation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEdit<'a> {
    pub(super) organisation: &'a Organisation,
    /// Name and kind too, not only its words.
    pub(super) renames: bool,
    _seal: (),
}

/// The secretariat changes all; its own people change its words.
pub(super) fn may_edit<'a>(actor: &Actor, organisation: &'a Organisation) -> Result<MayEdit<'a>, Refusal> {
    let renames = actor.function == Function::Secretariat;
    if !renames && actor.home != organisation.circle {
        return Err(Refusal::OtherOrganisation);
    }
    Ok(MayEdit { organisation, renames, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::{CircleId, CircleKind};
    use kernel::id::Id;

    use kernel::post::PostId;

    use super::super::OrganisationKind;
    use super::*;
    use crate::network::model::OrganisationId;
    use crate::testing::sample_actor;

    fn actor(function: Function, home: i64) -> Actor {
        Actor {
            post: PostId::from_number(2),
            home: CircleId::from_number(home),
            home_kind: CircleKind::Organisation,
            ..sample_actor(function)
        }
    }

    fn fund() -> Organisation {
        Organisation {
            id: OrganisationId::from_number(3),
            circle: CircleId::from_number(7),
            name: "A fund".to_owned(),
            kind: OrganisationKind::Foundation,
            website: String::new(),
        }
    }

    #[test]
    fn only_the_secretariat_adds_an_organisation() {
        let functions = [Function::Secretariat, Function::Chair, Function::Partner, Function::Leader];
        let added = functions.map(|function| may_add(&actor(function, 7)).is_ok());
        assert_eq!(added, [true, false, false, false]);
    }

    #[test]
    fn its_own_people_edit_words_but_not_its_name() {
        let fund = fund();
        let edits = |function, home| may_edit(&actor(function, home), &fund).map(|leave| leave.renames);
        assert_eq!(edits(Function::Partner, 7), Ok(false));
        assert_eq!(edits(Function::Partner, 8), Err(Refusal::OtherOrganisation));
        assert_eq!(edits(Function::Secretariat, 9), Ok(true));
        assert_eq!(edits(Function::Chair, 9), Err(Refusal::OtherOrganisation));
    }
}
