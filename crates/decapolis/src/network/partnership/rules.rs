//! Who may propose, agree and end a partnership, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::super::organisation::Organisation;
use super::super::texts::Texts;
use super::{Partnership, State};

/// Reasons to say no about partnerships.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The secretariat speaks for the network here.
    NotSecretariat,
    /// Neither the secretariat nor somebody of that organisation.
    NotYourSide,
    /// It was agreed or ended already.
    NotProposed,
    /// Nobody agreed to it.
    NotAgreed,
    /// It was ended already.
    Ended,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.partnership_refused_title(code),
            texts.partnership_refused_reason(code),
            texts.organisation_refused_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::NotYourSide => "not-your-side",
            Refusal::NotProposed => "not-proposed",
            Refusal::NotAgreed => "not-agreed",
            Refusal::Ended => "ended",
        }
    }
}

/// Leave to propose a partnership to an organisation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPropose<'a> {
    pub(super) actor: &'a Actor,
    pub(super) organisation: &'a Organisation,
    _seal: (),
}

/// The secretariat proposes.
pub(super) fn may_propose<'a>(actor: &'a Actor, organisation: &'a Organisation) -> Result<MayPropose<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    Ok(MayPropose { actor, organisation, _seal: () })
}

/// Leave to agree to what was proposed.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAgree<'a> {
    pub(super) actor: &'a Actor,
    pub(super) partnership: &'a Partnership,
    _seal: (),
}

/// The organisation's own people agree, or the secretariat notes that they did on paper.
pub(super) fn may_agree<'a>(
    actor: &'a Actor,
    organisation: &Organisation,
    partnership: &'a Partnership,
    now: Timestamp,
) -> Result<MayAgree<'a>, Refusal> {
    if actor.function != Function::Secretariat && actor.home != organisation.circle {
        return Err(Refusal::NotYourSide);
    }
    if partnership.state(now) != State::Proposed {
        return Err(Refusal::NotProposed);
    }
    Ok(MayAgree { actor, partnership, _seal: () })
}

/// Leave to say who reads what was agreed.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOpen<'a> {
    pub(super) partnership: &'a Partnership,
    _seal: (),
}

/// The secretariat, which owns it, shows to everybody what was agreed, also after its end; a proposal is for two sides.
pub(super) fn may_open<'a>(actor: &Actor, partnership: &'a Partnership) -> Result<MayOpen<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    if partnership.agreed_at == Timestamp::FOREVER {
        return Err(Refusal::NotAgreed);
    }
    Ok(MayOpen { partnership, _seal: () })
}

/// Leave to end a partnership, or to take a proposal back.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnd<'a> {
    pub(super) partnership: &'a Partnership,
    _seal: (),
}

/// The secretariat ends what nobody ended before.
pub(super) fn may_end<'a>(actor: &Actor, partnership: &'a Partnership, now: Timestamp) -> Result<MayEnd<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    if partnership.state(now) == State::Ended {
        return Err(Refusal::Ended);
    }
    Ok(MayEnd { partnership, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::{CircleId, CircleKind};
    use kernel::id::Id;

    use kernel::post::{NOBODYS, PostId};

    use super::super::{Gift, NewPartnership, PartnershipId};
    use super::*;
    use crate::network::model::OrganisationId;
    use crate::network::organisation::OrganisationKind;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

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
            name: String::new(),
            kind: OrganisationKind::Foundation,
            website: String::new(),
        }
    }

    fn partnership(agreed_at: Timestamp, ended_at: Timestamp) -> Partnership {
        let gift = Gift { words: String::new(), money: None };
        Partnership {
            id: PartnershipId::from_number(4),
            organisation: OrganisationId::from_number(3),
            terms: NewPartnership {
                partner_gives: gift.clone(),
                network_gives: gift,
                rules: String::new(),
                language: Language::English,
                starts_at: NOW,
                ends_at: NOW.plus_days(10),
            },
            proposed_by: PostId::from_number(5),
            proposed_at: NOW,
            agreed_by: NOBODYS,
            agreed_at,
            ended_at,
            end_reason: String::new(),
        }
    }

    #[test]
    fn a_proposal_is_agreed_by_the_other_side_once() {
        let (proposal, agreed) =
            (partnership(Timestamp::FOREVER, Timestamp::FOREVER), partnership(NOW, Timestamp::FOREVER));
        let agree = |function, home, on: &Partnership| may_agree(&actor(function, home), &fund(), on, NOW).map(drop);
        assert_eq!(agree(Function::Partner, 7, &proposal), Ok(()));
        assert_eq!(agree(Function::Secretariat, 9, &proposal), Ok(()));
        assert_eq!(agree(Function::Partner, 8, &proposal), Err(Refusal::NotYourSide));
        assert_eq!(agree(Function::Partner, 7, &agreed), Err(Refusal::NotProposed));
    }

    #[test]
    fn the_secretariat_proposes_and_ends_once() {
        let ended = partnership(NOW, NOW);
        let ends = |function, on: &Partnership| may_end(&actor(function, 7), on, NOW).map(drop);
        assert_eq!(ends(Function::Secretariat, &partnership(NOW, Timestamp::FOREVER)), Ok(()));
        assert_eq!(ends(Function::Secretariat, &ended), Err(Refusal::Ended));
        assert_eq!(ends(Function::Partner, &ended), Err(Refusal::NotSecretariat));
        assert_eq!(may_propose(&actor(Function::Partner, 7), &fund()).map(drop), Err(Refusal::NotSecretariat));
        assert!(may_propose(&actor(Function::Secretariat, 9), &fund()).is_ok());
    }

    #[test]
    fn the_secretariat_opens_what_was_agreed_also_after_its_end() {
        let opens = |function, on: &Partnership| may_open(&actor(function, 7), on).map(drop);
        let agreed = partnership(NOW, Timestamp::FOREVER);
        assert_eq!(opens(Function::Secretariat, &agreed), Ok(()));
        assert_eq!(opens(Function::Secretariat, &partnership(NOW, NOW)), Ok(()));
        assert_eq!(opens(Function::Partner, &agreed), Err(Refusal::NotSecretariat));
        let proposal = partnership(Timestamp::FOREVER, Timestamp::FOREVER);
        assert_eq!(opens(Function::Secretariat, &proposal), Err(Refusal::NotAgreed));
    }

    #[test]
    fn what_nobody_ended_runs_out_by_itself() {
        let agreed = partnership(NOW, Timestamp::FOREVER);
        let states = [9, 10].map(|days| agreed.state(NOW.plus_days(days)));
        assert_eq!(states, [State::Agreed, State::RanOut]);
    }
}
