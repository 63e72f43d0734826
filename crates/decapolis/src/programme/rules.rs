//! Who may add, rename and end a programme, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Name, Programme};
use super::texts::Texts;

/// Reasons to say no about programmes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Programmes are kept by the secretariat.
    NotSecretariat,
    /// It has ended.
    Ended,
    /// The new name would begin before the present one, or in the future.
    WrongDay,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy())
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::Ended => "ended",
            Refusal::WrongDay => "wrong-day",
        }
    }
}

/// Leave to add a programme.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAdd<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// The secretariat adds programmes.
pub(super) fn may_add(actor: &Actor) -> Result<MayAdd<'_>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    Ok(MayAdd { actor, _seal: () })
}

/// Leave to rename a programme or to end it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) actor: &'a Actor,
    pub(super) programme: &'a Programme,
    _seal: (),
}

/// The secretariat keeps a programme as long as it runs.
pub(super) fn may_keep<'a>(actor: &'a Actor, programme: &'a Programme, now: Timestamp) -> Result<MayKeep<'a>, Refusal> {
    let leave = may_add(actor)?;
    if programme.has_ended(now) {
        return Err(Refusal::Ended);
    }
    Ok(MayKeep { actor: leave.actor, programme, _seal: () })
}

/// A name follows the present one and is in use already: what is planned is not yet a name.
pub(super) fn follows(leave: &MayKeep<'_>, name: &Name, now: Timestamp) -> Result<(), Refusal> {
    let is_after = name.starts_at > leave.programme.name.starts_at;
    if is_after && name.starts_at <= now { Ok(()) } else { Err(Refusal::WrongDay) }
}

#[cfg(test)]
mod tests {
    use kernel::circle::{CircleId, CircleKind};
    use kernel::id::Id;

    use kernel::post::PostId;

    use super::super::model::ProgrammeId;
    use super::*;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn actor(function: Function) -> Actor {
        Actor {
            post: PostId::from_number(2),
            home: CircleId::from_number(7),
            home_kind: CircleKind::Secretariat,
            ..sample_actor(function)
        }
    }

    fn name(starts_at: Timestamp) -> Name {
        let text = String::new;
        Name { name: text(), words: text(), language: Language::English, source: text(), starts_at }
    }

    fn programme(ends_at: Timestamp) -> Programme {
        let starts_at = NOW.plus_days(-100);
        let id = ProgrammeId::from_number(1);
        Programme { id, starts_at, ends_at, outcome: String::new(), name: name(starts_at) }
    }

    #[test]
    fn the_secretariat_keeps_programmes_that_run() {
        let (running, ended) = (programme(Timestamp::FOREVER), programme(NOW));
        let keeps = |function, of: &Programme| may_keep(&actor(function), of, NOW).map(drop);
        assert_eq!(keeps(Function::Secretariat, &running), Ok(()));
        assert_eq!(keeps(Function::Secretariat, &ended), Err(Refusal::Ended));
        assert_eq!(keeps(Function::Chair, &running), Err(Refusal::NotSecretariat));
    }

    #[test]
    fn a_new_name_follows_the_present_one_and_is_in_use() {
        let (running, secretariat) = (programme(Timestamp::FOREVER), actor(Function::Secretariat));
        let leave = may_keep(&secretariat, &running, NOW).expect("kept");
        let days = [-101, -100, -99, 0, 1].map(|days| follows(&leave, &name(NOW.plus_days(days)), NOW).is_ok());
        assert_eq!(days, [false, false, true, true, false]);
    }
}
