//! Who adds visits, takes places and gives them back, and why not.

use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Excursion, ExcursionId, Place, Plan};
use super::texts::Texts;
use crate::forum::{Phase, Standing};

/// Reasons to say no about site visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not prepare or lead the meeting.
    NotConductor,
    /// Has no seat at the meeting.
    NotAttending,
    /// The meeting is over or was cancelled.
    NotAhead,
    /// The visit was cancelled.
    Cancelled,
    /// It has begun.
    Begun,
    /// The post has a place, or waits for one.
    HasPlace,
    /// The post has a place on a visit at the same time, or waits for one.
    Overlaps,
    NoPlace,
    /// More places are taken than are to be left.
    TooFew,
    /// Somebody would have two visits at once.
    Clash,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConductor => "not-conductor",
            Refusal::NotAttending => "not-attending",
            Refusal::NotAhead => "not-ahead",
            Refusal::Cancelled => "cancelled",
            Refusal::Begun => "begun",
            Refusal::HasPlace => "has-place",
            Refusal::Overlaps => "overlaps",
            Refusal::NoPlace => "no-place",
            Refusal::TooFew => "too-few",
            Refusal::Clash => "clash",
        }
    }
}

/// Whether somebody sees a meeting's visits: those who come, and those who conduct it.
pub(super) fn may_read(standing: &Standing) -> Result<(), Refusal> {
    if standing.attends || standing.conducts { Ok(()) } else { Err(Refusal::NotAttending) }
}

/// Whether somebody adds visits and sees who comes.
pub(super) fn conducts(standing: &Standing) -> Result<(), Refusal> {
    if standing.conducts { Ok(()) } else { Err(Refusal::NotConductor) }
}

/// Leave to add a visit.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAdd {
    _seal: (),
}

/// Who conducts the meeting, until it is over.
pub(super) fn may_add(standing: &Standing, phase: Phase) -> Result<MayAdd, Refusal> {
    conducts(standing)?;
    match phase {
        Phase::Ahead | Phase::Running => Ok(MayAdd { _seal: () }),
        Phase::Over | Phase::Cancelled => Err(Refusal::NotAhead),
    }
}

/// Leave to change a visit or to cancel it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) excursion: &'a Excursion,
    _seal: (),
}

/// Who conducts the meeting, until the visit begins.
pub(super) fn may_keep<'a>(
    standing: &Standing,
    now: Timestamp,
    excursion: &'a Excursion,
) -> Result<MayKeep<'a>, Refusal> {
    conducts(standing)?;
    is_open(now, excursion)?;
    Ok(MayKeep { excursion, _seal: () })
}

fn is_open(now: Timestamp, excursion: &Excursion) -> Result<(), Refusal> {
    if excursion.is_cancelled() {
        return Err(Refusal::Cancelled);
    }
    if excursion.is_open(now) { Ok(()) } else { Err(Refusal::Begun) }
}

/// Leave to write a changed plan.
#[derive(Debug)]
#[must_use]
pub(super) struct MayChange<'a> {
    pub(super) excursion: &'a Excursion,
    pub(super) plan: &'a Plan,
    _seal: (),
}

/// Never fewer places than are taken, and never so that somebody has two visits at once.
pub(super) fn may_change<'a>(
    leave: &MayKeep<'a>,
    plan: &'a Plan,
    (all, places): (&[Excursion], &[Place]),
) -> Result<MayChange<'a>, Refusal> {
    let id = leave.excursion.id;
    let own = || places.iter().filter(|place| place.excursion == id);
    if own().filter_map(|place| place.number).count() as i64 > plan.places {
        return Err(Refusal::TooFew);
    }
    let has_two = |place: &Place| overlapping(all, places, (id, plan)).any(|other| other.post == place.post);
    if own().any(has_two) {
        return Err(Refusal::Clash);
    }
    Ok(MayChange { excursion: leave.excursion, plan, _seal: () })
}

/// Places, and waits, on other visits at the same time.
fn overlapping<'a>(
    all: &'a [Excursion],
    places: &'a [Place],
    (id, plan): (ExcursionId, &'a Plan),
) -> impl Iterator<Item = &'a Place> {
    let is_at_once = move |other: &&Excursion| other.id != id && !other.is_cancelled() && other.plan.overlaps(plan);
    let at_once: Vec<ExcursionId> = all.iter().filter(is_at_once).map(|other| other.id).collect();
    places.iter().filter(move |place| at_once.contains(&place.excursion))
}

/// Leave to take a place, or to wait for one.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTake<'a> {
    pub(super) excursion: &'a Excursion,
    _seal: (),
}

/// Whose post comes to the meeting, until the visit begins, on one visit at a time.
pub(super) fn may_take<'a>(
    actor: &Actor,
    (standing, phase): (&Standing, Phase),
    now: Timestamp,
    excursion: &'a Excursion,
    (all, places): (&[Excursion], &[Place]),
) -> Result<MayTake<'a>, Refusal> {
    if !standing.attends || actor.is_assistant {
        return Err(Refusal::NotAttending);
    }
    if matches!(phase, Phase::Over | Phase::Cancelled) {
        return Err(Refusal::NotAhead);
    }
    is_open(now, excursion)?;
    let is_own = |place: &&Place| place.post == actor.post;
    if places.iter().filter(is_own).any(|place| place.excursion == excursion.id) {
        return Err(Refusal::HasPlace);
    }
    if overlapping(all, places, (excursion.id, &excursion.plan)).any(|place| is_own(&place)) {
        return Err(Refusal::Overlaps);
    }
    Ok(MayTake { excursion, _seal: () })
}

/// Leave to give a place back, or to wait no more.
#[derive(Debug)]
#[must_use]
pub(super) struct MayGiveBack<'a> {
    pub(super) place: &'a Place,
    _seal: (),
}

/// Whose post has it, until the visit begins.
pub(super) fn may_give_back<'a>(
    actor: &Actor,
    now: Timestamp,
    excursion: &Excursion,
    places: &'a [Place],
) -> Result<MayGiveBack<'a>, Refusal> {
    let is_own = |place: &&Place| place.post == actor.post && place.excursion == excursion.id;
    let place = places.iter().find(is_own).filter(|_| !actor.is_assistant).ok_or(Refusal::NoPlace)?;
    is_open(now, excursion)?;
    Ok(MayGiveBack { place, _seal: () })
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
