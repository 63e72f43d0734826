//! Who reads the budget of a meeting, who keeps it, and why not.

use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::Line;
use super::texts::Texts;
use crate::forum::{Meeting, MeetingId, Phase, Standing};

/// Lines of one budget: a conference has some thirty.
pub(super) const LINES_MAX: usize = 200;

/// Reasons to say no about budgets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither the secretariat nor a chair.
    NotShown,
    /// The secretariat keeps it.
    NotSecretariat,
    /// It has as many lines as it may have.
    TooManyLines,
    /// The meeting was cancelled before anything was planned.
    Cancelled,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotShown => "not-shown",
            Refusal::NotSecretariat => "not-secretariat",
            Refusal::TooManyLines => "too-many-lines",
            Refusal::Cancelled => "cancelled",
        }
    }
}

/// The secretariat that conducts a meeting keeps its budget.
pub(super) fn keeps(actor: &Actor, standing: &Standing) -> bool {
    actor.function == Function::Secretariat && standing.conducts && !actor.is_assistant
}

/// Read by who keeps it, who chairs the meeting, and the chair of the network.
pub(super) fn may_read(actor: &Actor, standing: &Standing, meeting: &Meeting) -> Result<(), Refusal> {
    let chairs = actor.post == meeting.chair || actor.function == Function::Chair;
    if keeps(actor, standing) || (chairs && !actor.is_assistant) { Ok(()) } else { Err(Refusal::NotShown) }
}

/// Leave to add a line.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAdd {
    pub(super) meeting: MeetingId,
    _seal: (),
}

/// Before the meeting and after it, since bills come late; what was cancelled plans nothing more, but its lines are still
/// changed to what it cost in the end.
pub(super) fn may_add(
    actor: &Actor,
    standing: &Standing,
    (meeting, phase): (MeetingId, Phase),
    lines: usize,
) -> Result<MayAdd, Refusal> {
    if !keeps(actor, standing) {
        return Err(Refusal::NotSecretariat);
    }
    if phase == Phase::Cancelled {
        return Err(Refusal::Cancelled);
    }
    if lines >= LINES_MAX {
        return Err(Refusal::TooManyLines);
    }
    Ok(MayAdd { meeting, _seal: () })
}

/// Leave to change a line or to remove it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayChange<'a> {
    pub(super) line: &'a Line,
    _seal: (),
}

pub(super) fn may_change<'a>(actor: &Actor, standing: &Standing, line: &'a Line) -> Result<MayChange<'a>, Refusal> {
    if keeps(actor, standing) { Ok(MayChange { line, _seal: () }) } else { Err(Refusal::NotSecretariat) }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::post::PostId;

    use super::*;
    use crate::forum::tests::sample_meeting;
    use crate::testing::sample_actor;

    const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };

    #[test]
    fn a_budget_is_read_by_the_secretariat_that_keeps_it_and_by_chairs() {
        let meeting = sample_meeting();
        let reads = |actor: &Actor, standing: &Standing| may_read(actor, standing, &meeting);
        let chairs_it = Actor { post: PostId::from_number(5), ..sample_actor(Function::Leader) };
        let (secretariat, chair) = (sample_actor(Function::Secretariat), sample_actor(Function::Chair));
        let outside = Standing::default();
        let read = [reads(&secretariat, &CONDUCTS), reads(&chair, &outside), reads(&chairs_it, &outside)];
        assert_eq!(read, [Ok(()); 3]);
        let others = [reads(&secretariat, &outside), reads(&sample_actor(Function::Leader), &CONDUCTS)];
        assert_eq!(others, [Err(Refusal::NotShown); 2]);
        for actor in [secretariat, chair, chairs_it] {
            let assistant = Actor { is_assistant: true, ..actor };
            assert_eq!(reads(&assistant, &CONDUCTS), Err(Refusal::NotShown));
        }
    }

    fn add(function: Function, phase: Phase, lines: usize) -> Result<(), Refusal> {
        let standing = Standing { conducts: true, ..Standing::default() };
        let meeting = MeetingId::from_number(1);
        may_add(&sample_actor(function), &standing, (meeting, phase), lines).map(drop)
    }

    #[test]
    fn the_secretariat_adds_lines_until_there_are_enough() {
        assert_eq!(add(Function::Secretariat, Phase::Over, LINES_MAX - 1), Ok(()));
        assert_eq!(add(Function::Secretariat, Phase::Ahead, LINES_MAX), Err(Refusal::TooManyLines));
        assert_eq!(add(Function::Secretariat, Phase::Cancelled, 0), Err(Refusal::Cancelled));
        assert_eq!(add(Function::Chair, Phase::Ahead, 0), Err(Refusal::NotSecretariat));
    }
}
