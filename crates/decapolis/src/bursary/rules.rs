//! Who keeps a scheme, asks, decides, looks again, takes up and settles, and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Bursary, Decision, Paid, Scheme, Settlement, State};
use super::texts::Texts;
use crate::forum::{Meeting, Phase, Standing};

/// Reasons to say no about bursaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The secretariat keeps the scheme and decides.
    NotSecretariat,
    /// Partners have no part in it.
    Partner,
    /// Who leads a city that has a seat, or is asked, asks for it.
    NotLeader,
    NotInvited,
    /// There is no scheme, or its last day is over.
    NoScheme,
    TooLate,
    /// The city asked.
    Asked,
    /// The meeting has begun, is over or was cancelled.
    NotAhead,
    /// It was decided.
    Decided,
    /// More than one city gets.
    AboveCeiling,
    /// More than is left.
    AbovePot,
    /// What is given is at least something.
    Nothing,
    /// Less than is granted already.
    BelowGranted,
    /// The chair of the meeting looks a second time.
    NotChair,
    /// Only a city that was declined asks for it, once.
    NoSecondLook,
    NotYours,
    /// It was not granted, or was taken up.
    NotGranted,
    NotTakenUp,
    /// Before the meeting nothing is settled.
    TooEarly,
    /// More than was granted.
    AboveGranted,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::Partner => "partner",
            Refusal::NotLeader => "not-leader",
            Refusal::NotInvited => "not-invited",
            Refusal::NoScheme => "no-scheme",
            Refusal::TooLate => "too-late",
            Refusal::Asked => "asked",
            Refusal::NotAhead => "not-ahead",
            Refusal::Decided => "decided",
            Refusal::AboveCeiling => "above-ceiling",
            Refusal::AbovePot => "above-pot",
            Refusal::Nothing => "nothing",
            Refusal::BelowGranted => "below-granted",
            Refusal::NotChair => "not-chair",
            Refusal::NoSecondLook => "no-second-look",
            Refusal::NotYours => "not-yours",
            Refusal::NotGranted => "not-granted",
            Refusal::NotTakenUp => "not-taken-up",
            Refusal::TooEarly => "too-early",
            Refusal::AboveGranted => "above-granted",
        }
    }
}

/// Whether somebody keeps the scheme of a meeting and decides: the secretariat that conducts it.
pub(super) fn keeps(actor: &Actor, standing: &Standing) -> bool {
    actor.function == Function::Secretariat && standing.conducts && !actor.is_assistant
}

/// Whether somebody sees all that was asked: who keeps it, and who chairs the meeting.
pub(super) fn sees_all(actor: &Actor, standing: &Standing, meeting: &Meeting) -> bool {
    keeps(actor, standing) || (actor.post == meeting.chair && !actor.is_assistant)
}

/// Whether somebody may know of a meeting's bursaries at all.
pub(super) fn may_read(actor: &Actor, standing: &Standing) -> Result<(), Refusal> {
    let is_partner = standing.is_partner || actor.function == Function::Partner;
    if is_partner { Err(Refusal::Partner) } else { Ok(()) }
}

/// Whether somebody reads one bursary: the city's people, who keeps the scheme, who chairs the meeting.
pub(super) fn reads(actor: &Actor, standing: &Standing, (meeting, home): (&Meeting, CircleId)) -> bool {
    actor.home == home || sees_all(actor, standing, meeting)
}

/// Leave to say what a meeting has for bursaries.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep {
    _seal: (),
}

/// Who keeps it, before the meeting; never less than is granted already.
pub(super) fn may_keep(
    actor: &Actor,
    standing: &Standing,
    phase: Phase,
    (pot, granted): (i64, i64),
) -> Result<MayKeep, Refusal> {
    if !keeps(actor, standing) {
        return Err(Refusal::NotSecretariat);
    }
    if phase != Phase::Ahead {
        return Err(Refusal::NotAhead);
    }
    if pot < granted {
        return Err(Refusal::BelowGranted);
    }
    Ok(MayKeep { _seal: () })
}

/// Leave to ask for a bursary.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk {
    _seal: (),
}

/// Who leads a city that is asked to the meeting, once, until the scheme's last day.
pub(super) fn may_ask(
    actor: &Actor,
    (phase, now): (Phase, Timestamp),
    scheme: Option<&Scheme>,
    (is_invited, has_asked): (bool, bool),
) -> Result<MayAsk, Refusal> {
    if actor.function != Function::Leader || actor.is_assistant {
        return Err(Refusal::NotLeader);
    }
    if !is_invited {
        return Err(Refusal::NotInvited);
    }
    let scheme = scheme.ok_or(Refusal::NoScheme)?;
    if phase != Phase::Ahead {
        return Err(Refusal::NotAhead);
    }
    if now >= scheme.terms.ask_by {
        return Err(Refusal::TooLate);
    }
    if has_asked {
        return Err(Refusal::Asked);
    }
    Ok(MayAsk { _seal: () })
}

/// Leave to take back what was asked for.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakeBack<'a> {
    pub(super) bursary: &'a Bursary,
    _seal: (),
}

/// Who leads the city, until it is decided.
pub(super) fn may_take_back<'a>(actor: &Actor, bursary: &'a Bursary) -> Result<MayTakeBack<'a>, Refusal> {
    is_theirs(actor, bursary)?;
    if bursary.state == State::Asked { Ok(MayTakeBack { bursary, _seal: () }) } else { Err(Refusal::Decided) }
}

/// Leave to decide on a bursary.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDecide<'a> {
    pub(super) bursary: &'a Bursary,
    pub(super) decision: &'a Decision,
    _seal: (),
}

/// Whether somebody decides on a bursary as it stands: who keeps the scheme, at a second look who chairs the meeting.
pub(super) fn decides(actor: &Actor, standing: &Standing, meeting: &Meeting, bursary: &Bursary) -> Result<(), Refusal> {
    match bursary.state {
        State::Asked if keeps(actor, standing) => Ok(()),
        State::Asked => Err(Refusal::NotSecretariat),
        State::SecondLook if actor.post == meeting.chair && !actor.is_assistant => Ok(()),
        State::SecondLook => Err(Refusal::NotChair),
        _ => Err(Refusal::Decided),
    }
}

/// What is granted is something, no more than one city gets and no more than is left in the pot. `bound` is what the others
/// take out of it.
pub(super) fn may_decide<'a>(
    (actor, standing): (&Actor, &Standing),
    meeting: &Meeting,
    (scheme, bound): (&Scheme, i64),
    bursary: &'a Bursary,
    decision: &'a Decision,
) -> Result<MayDecide<'a>, Refusal> {
    decides(actor, standing, meeting, bursary)?;
    if let Decision::Grant(sum, _) = decision {
        if *sum < 1 {
            return Err(Refusal::Nothing);
        }
        if *sum > scheme.terms.ceiling {
            return Err(Refusal::AboveCeiling);
        }
        if sum.saturating_add(bound) > scheme.terms.pot {
            return Err(Refusal::AbovePot);
        }
    }
    Ok(MayDecide { bursary, decision, _seal: () })
}

/// Leave to move a bursary of one's own city on.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMove<'a> {
    pub(super) bursary: &'a Bursary,
    pub(super) to: State,
    _seal: (),
}

/// Who leads the city.
fn is_theirs(actor: &Actor, bursary: &Bursary) -> Result<(), Refusal> {
    let leads = actor.function == Function::Leader && actor.home == bursary.home && !actor.is_assistant;
    if leads { Ok(()) } else { Err(Refusal::NotYours) }
}

/// A city that was declined asks the chair for a second look, once, while the meeting is ahead.
pub(super) fn may_ask_again<'a>(actor: &Actor, phase: Phase, bursary: &'a Bursary) -> Result<MayMove<'a>, Refusal> {
    is_theirs(actor, bursary)?;
    if bursary.state != State::Declined || bursary.looked_twice {
        return Err(Refusal::NoSecondLook);
    }
    if phase != Phase::Ahead {
        return Err(Refusal::NotAhead);
    }
    Ok(MayMove { bursary, to: State::SecondLook, _seal: () })
}

/// What was granted is taken up.
pub(super) fn may_take_up<'a>(actor: &Actor, phase: Phase, bursary: &'a Bursary) -> Result<MayMove<'a>, Refusal> {
    is_theirs(actor, bursary)?;
    if bursary.state != State::Granted {
        return Err(Refusal::NotGranted);
    }
    if phase == Phase::Cancelled {
        return Err(Refusal::NotAhead);
    }
    Ok(MayMove { bursary, to: State::TakenUp, _seal: () })
}

/// What was granted, taken up or not, is given back until it is settled.
pub(super) fn may_give_back<'a>(actor: &Actor, bursary: &'a Bursary) -> Result<MayMove<'a>, Refusal> {
    is_theirs(actor, bursary)?;
    if !matches!(bursary.state, State::Granted | State::TakenUp) {
        return Err(Refusal::NotGranted);
    }
    Ok(MayMove { bursary, to: State::GivenBack, _seal: () })
}

/// Leave to settle a bursary.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySettle<'a> {
    pub(super) bursary: &'a Bursary,
    pub(super) settlement: &'a Settlement,
    _seal: (),
}

/// Whether a bursary is settled now: what was taken up, from the meeting on.
pub(super) fn settles(actor: &Actor, phase: Phase, bursary: &Bursary) -> Result<(), Refusal> {
    is_theirs(actor, bursary)?;
    if bursary.state != State::TakenUp {
        return Err(Refusal::NotTakenUp);
    }
    if phase == Phase::Ahead { Err(Refusal::TooEarly) } else { Ok(()) }
}

/// A lump sum is what was granted; receipts come to no more than that.
pub(super) fn may_settle<'a>(
    actor: &Actor,
    (phase, scheme): (Phase, &Scheme),
    bursary: &'a Bursary,
    settlement: &'a Settlement,
) -> Result<MaySettle<'a>, Refusal> {
    settles(actor, phase, bursary)?;
    let is_right = match scheme.terms.paid {
        Paid::LumpSums(_) => settlement.paid == bursary.granted,
        Paid::Costs => (0..=bursary.granted).contains(&settlement.paid),
    };
    if is_right { Ok(MaySettle { bursary, settlement, _seal: () }) } else { Err(Refusal::AboveGranted) }
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
