//! Who may hand a post over and take that back, and why not.

use kernel::language::Language;
use kernel::post::{Function, HeldPost, HoldingId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::super::texts::Texts;
use super::HandOver;

/// Hours in which a hand-over can be undone: a mistake is seen the next morning.
pub(super) const UNDO_HOURS: i64 = 24;

/// Reasons to say no about hand-overs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither the holder, nor the city's leader, nor the secretariat.
    NotYours,
    /// Somebody else handed the post over since the page was opened.
    Meanwhile,
    /// Somebody else takes the post later than that.
    PassesLater,
    /// The post has this holder already.
    SamePerson,
    /// More than a day ago.
    TooLate,
    /// Undone already.
    Undone,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.hand_over_refused_title(code),
            texts.hand_over_refused_reason(code),
            texts.hand_over_refused_remedy(code),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotYours => "not-yours",
            Refusal::Meanwhile => "meanwhile",
            Refusal::PassesLater => "passes-later",
            Refusal::SamePerson => "same-person",
            Refusal::TooLate => "too-late",
            Refusal::Undone => "undone",
        }
    }
}

/// Leave to hand a post over.
#[derive(Debug)]
#[must_use]
pub(super) struct MayHandOver<'a> {
    pub(super) actor: &'a Actor,
    pub(super) held: &'a HeldPost,
    _seal: (),
}

/// The holder, the leader of the same city, or the secretariat.
pub(super) fn may_hand_over<'a>(actor: &'a Actor, held: &'a HeldPost) -> Result<MayHandOver<'a>, Refusal> {
    let leads = actor.function == Function::Leader && actor.home == held.home;
    let allowed = actor.post == held.post || leads || actor.function == Function::Secretariat;
    if allowed { Ok(MayHandOver { actor, held, _seal: () }) } else { Err(Refusal::NotYours) }
}

/// What was shown must still be so: of two who hand over the same post the second is told.
pub(super) fn is_as_seen(seen: Option<HoldingId>, last: Option<HoldingId>) -> Result<(), Refusal> {
    if seen == last { Ok(()) } else { Err(Refusal::Meanwhile) }
}

/// Until somebody takes the post whose day is set, others only stand in.
pub(super) fn is_until_then(is_acting: bool) -> Result<(), Refusal> {
    if is_acting { Ok(()) } else { Err(Refusal::PassesLater) }
}

/// Leave to undo a hand-over.
#[derive(Debug)]
#[must_use]
pub(super) struct MayUndo<'a> {
    pub(super) hand_over: &'a HandOver,
    _seal: (),
}

/// Whoever may hand the post over may undo it within a day, and whoever did it.
pub(super) fn may_undo<'a>(
    actor: &Actor,
    held: &HeldPost,
    hand_over: &'a HandOver,
    now: Timestamp,
) -> Result<MayUndo<'a>, Refusal> {
    if actor.post != hand_over.author {
        let _allowed = may_hand_over(actor, held)?;
    }
    if hand_over.undone_at != Timestamp::FOREVER {
        return Err(Refusal::Undone);
    }
    if hand_over.made_at.plus_seconds(UNDO_HOURS * 3_600) <= now {
        return Err(Refusal::TooLate);
    }
    Ok(MayUndo { hand_over, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;

    use kernel::post::PostId;

    use super::super::HandOverId;
    use super::*;
    use crate::testing::sample_actor;

    fn actor(function: Function, post: i64, home: i64) -> Actor {
        Actor { post: PostId::from_number(post), home: CircleId::from_number(home), ..sample_actor(function) }
    }

    fn held() -> HeldPost {
        HeldPost {
            post: PostId::from_number(5),
            home: CircleId::from_number(7),
            function: Function::Officer,
            title: "Open Data Officer".to_owned(),
            answers: true,
            holder: None,
        }
    }

    fn done(undone_at: Timestamp) -> HandOver {
        HandOver {
            id: HandOverId::from_number(1),
            post: PostId::from_number(5),
            before: None,
            ended_before: Timestamp::FOREVER,
            holding_after: HoldingId::from_number(3),
            starts_at: Timestamp::from_micros(0),
            ends_at: Timestamp::FOREVER,
            author: PostId::from_number(8),
            made_at: Timestamp::from_micros(0),
            undone_at,
        }
    }

    #[test]
    fn holder_leader_and_secretariat_hand_a_post_over() {
        let (post, asked) =
            (held(), |function, own, home| may_hand_over(&actor(function, own, home), &held()).map(drop));
        assert!(may_hand_over(&actor(Function::Officer, 5, 7), &post).is_ok());
        assert_eq!(asked(Function::Leader, 6, 7), Ok(()));
        assert_eq!(asked(Function::Secretariat, 9, 2), Ok(()));
        assert_eq!(asked(Function::Leader, 6, 8), Err(Refusal::NotYours));
        assert_eq!(asked(Function::Officer, 6, 7), Err(Refusal::NotYours));
    }

    #[test]
    fn the_second_of_two_is_told_what_happened() {
        let [first, second] = [1, 2].map(HoldingId::from_number);
        assert_eq!(is_as_seen(Some(first), Some(first)), Ok(()));
        assert_eq!(is_as_seen(Some(first), Some(second)), Err(Refusal::Meanwhile));
        assert_eq!(is_as_seen(None, Some(second)), Err(Refusal::Meanwhile));
    }

    #[test]
    fn before_a_day_that_is_set_others_only_stand_in() {
        assert_eq!([true, false].map(is_until_then), [Ok(()), Err(Refusal::PassesLater)]);
    }

    #[test]
    fn a_hand_over_is_undone_within_a_day_once() {
        let stands = done(Timestamp::FOREVER);
        let undo = |actor: &Actor, seconds| {
            may_undo(actor, &held(), &stands, Timestamp::from_micros(0).plus_seconds(seconds)).map(drop)
        };
        let secretariat = actor(Function::Secretariat, 9, 2);
        assert_eq!(undo(&secretariat, UNDO_HOURS * 3_600 - 1), Ok(()));
        assert_eq!(undo(&secretariat, UNDO_HOURS * 3_600), Err(Refusal::TooLate));
        assert_eq!(undo(&actor(Function::Partner, 8, 2), 1), Ok(()), "who did it undoes it");
        assert_eq!(undo(&actor(Function::Partner, 9, 2), 1), Err(Refusal::NotYours));
        let now = Timestamp::from_micros(1);
        assert_eq!(may_undo(&secretariat, &held(), &done(now), now).map(drop), Err(Refusal::Undone));
    }
}
