//! Who makes groups, moves people in them and tells them, and why not.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Breakout, Plan};
use super::texts::Texts;
use crate::agenda::AgendaItemId;
use crate::forum::{Phase, Standing};

/// Reasons to say no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not prepare or lead this meeting.
    NotConductor,
    /// Groups were made for it before.
    Made,
    /// Nobody comes who could sit anywhere.
    Nobody,
    /// The post does not come, or has no seat in this item.
    NotThere,
    Told,
    Cancelled,
    Over,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConductor => "not-conductor",
            Refusal::Made => "made",
            Refusal::Nobody => "nobody",
            Refusal::NotThere => "not-there",
            Refusal::Told => "told",
            Refusal::Cancelled => "cancelled",
            Refusal::Over => "over",
        }
    }
}

/// Leave to prepare groups of a meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPrepare {
    _seal: (),
}

/// Who conducts the meeting, until it is over.
pub(super) fn may_prepare(standing: &Standing, phase: Phase) -> Result<MayPrepare, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConductor);
    }
    match phase {
        Phase::Cancelled => Err(Refusal::Cancelled),
        Phase::Over => Err(Refusal::Over),
        Phase::Ahead | Phase::Running => Ok(MayPrepare { _seal: () }),
    }
}

/// Leave to make groups.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMake {
    pub(super) item: Option<AgendaItemId>,
    pub(super) plan: Plan,
    _seal: (),
}

/// Once for an item, and once for the dinner. `made` are the meeting's.
pub(super) fn may_make(
    _leave: &MayPrepare,
    made: &[Breakout],
    item: Option<AgendaItemId>,
    plan: Plan,
) -> Result<MayMake, Refusal> {
    if made.iter().any(|breakout| breakout.item == item) {
        return Err(Refusal::Made);
    }
    Ok(MayMake { item, plan, _seal: () })
}

/// Leave to draw groups anew, and to tell them.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDraw<'a> {
    pub(super) breakout: &'a Breakout,
    _seal: (),
}

/// As often as they like, until people were told.
pub(super) fn may_draw<'a>(standing: &Standing, phase: Phase, breakout: &'a Breakout) -> Result<MayDraw<'a>, Refusal> {
    let _leave = may_prepare(standing, phase)?;
    if breakout.is_told() { Err(Refusal::Told) } else { Ok(MayDraw { breakout, _seal: () }) }
}

/// Leave to put somebody into a group, or out of all.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMove<'a> {
    pub(super) breakout: &'a Breakout,
    pub(super) post: PostId,
    _seal: (),
}

/// Whoever comes, until people were told; after that only whoever has no group yet, since the others count on theirs.
pub(super) fn may_move<'a>(
    (standing, phase): (&Standing, Phase),
    breakout: &'a Breakout,
    coming: &[PostId],
    seated: &[PostId],
    post: PostId,
) -> Result<MayMove<'a>, Refusal> {
    let _leave = may_prepare(standing, phase)?;
    if !coming.contains(&post) {
        return Err(Refusal::NotThere);
    }
    if breakout.is_told() && seated.contains(&post) {
        return Err(Refusal::Told);
    }
    Ok(MayMove { breakout, post, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::time::Timestamp;

    use super::super::model::BreakoutId;
    use super::*;
    use crate::forum::MeetingId;

    const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };
    const PLAN: Plan = Plan { is_tables: false, is_per_group: true, number: 6, is_one_language: false };

    fn breakout(told_at: Timestamp) -> Breakout {
        Breakout {
            id: BreakoutId::from_number(1),
            meeting: MeetingId::from_number(2),
            item: None,
            author: PostId::from_number(3),
            plan: PLAN,
            draws: 1,
            told_at,
        }
    }

    #[test]
    fn groups_are_made_once_for_the_dinner() {
        let leave = may_prepare(&CONDUCTS, Phase::Ahead).expect("who conducts");
        let made = [breakout(Timestamp::FOREVER)];
        assert_eq!(may_make(&leave, &made, None, PLAN).map(drop), Err(Refusal::Made));
        let item = Some(AgendaItemId::from_number(4));
        assert!(may_make(&leave, &made, item, PLAN).is_ok());
        assert_eq!(may_prepare(&CONDUCTS, Phase::Over).map(drop), Err(Refusal::Over));
        assert_eq!(may_prepare(&Standing::default(), Phase::Ahead).map(drop), Err(Refusal::NotConductor));
    }

    #[test]
    fn once_told_only_a_latecomer_gets_a_group() {
        let (told, [one, late, gone]) = (breakout(Timestamp::from_micros(1)), [5, 6, 7].map(PostId::from_number));
        let at = (&CONDUCTS, Phase::Running);
        let may = |post| may_move(at, &told, &[one, late], &[one], post).map(drop);
        assert_eq!([may(one), may(late), may(gone)], [Err(Refusal::Told), Ok(()), Err(Refusal::NotThere)]);
        assert_eq!(may_draw(&CONDUCTS, Phase::Running, &told).map(drop), Err(Refusal::Told));
    }
}
