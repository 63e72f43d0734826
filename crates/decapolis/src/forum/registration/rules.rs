//! Who sets the classes of a meeting, who registers, and why not.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::super::model::{Format, Meeting, Phase};
use super::super::rules::makes_meetings;
use super::super::seat::registers;
use super::super::texts::Texts;
use super::model::{Class, NewClass};

/// Reasons to say no about registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::forum) enum Refusal {
    /// Neither the secretariat nor the chair of the network.
    NotKeeper,
    /// One comes to such a meeting by invitation.
    ByInvitation,
    /// The meeting has begun, is over or was cancelled.
    NotAhead,
    /// More seats are kept than there are.
    TooManyKept,
    /// Nobody like them registers for this meeting.
    NoClass,
    /// Their class opens later.
    NotOpen,
    /// Neither leads a city, nor speaks, nor comes for a partner.
    NotTheirs,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(
            texts.registration_refused_title(code),
            texts.registration_refused_reason(code),
            texts.registration_refused_remedy(code),
        )
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotKeeper => "not-keeper",
            Refusal::ByInvitation => "by-invitation",
            Refusal::NotAhead => "not-ahead",
            Refusal::TooManyKept => "too-many-kept",
            Refusal::NoClass => "no-class",
            Refusal::NotOpen => "not-open",
            Refusal::NotTheirs => "not-theirs",
        }
    }
}

/// Leave to set a class of a meeting, or to end one.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySet {
    pub(super) by: PostId,
    _seal: (),
}

/// The secretariat and the chair of the network, for a conference that lies ahead; one comes to other meetings by invitation.
pub(super) fn may_keep(actor: &Actor, meeting: &Meeting, now: Timestamp) -> Result<MaySet, Refusal> {
    if !makes_meetings(actor) {
        return Err(Refusal::NotKeeper);
    }
    if meeting.format != Format::Conference {
        return Err(Refusal::ByInvitation);
    }
    if meeting.phase(now) != Phase::Ahead {
        return Err(Refusal::NotAhead);
    }
    Ok(MaySet { by: actor.post, _seal: () })
}

/// No more seats are kept on a side than it has.
pub(super) fn may_set(
    actor: &Actor,
    (meeting, now): (&Meeting, Timestamp),
    others: &[Class],
    new: &NewClass,
) -> Result<MaySet, Refusal> {
    let leave = may_keep(actor, meeting, now)?;
    let side = new.kind.side();
    let kept = others.iter().map(|class| class.said).filter(|said| said.kind != new.kind && said.kind.side() == side);
    let kept = kept.fold(new.kept, |sum, said| sum.saturating_add(said.kept));
    if kept > meeting.seats_of(side) { Err(Refusal::TooManyKept) } else { Ok(leave) }
}

/// Whether people were told that their class is open, or of a day, and it opens on a later one.
pub(super) fn misleads(known: &Class, new: &NewClass, now: Timestamp) -> bool {
    let nobody = CircleId::from_number(0);
    let was_told = known.told > nobody || known.misled > nobody;
    was_told && new.opens_at != known.said.opens_at && new.opens_at > now
}

/// Leave to register.
#[derive(Debug)]
#[must_use]
pub(in crate::forum) struct MayRegister {
    _seal: (),
}

/// Who leads a city, speaks or comes for a partner, once the class they belong to is open, until the meeting begins.
pub(super) fn may_register(
    actor: &Actor,
    (meeting, now): (&Meeting, Timestamp),
    class: Option<&Class>,
    speaks: bool,
) -> Result<MayRegister, Refusal> {
    if meeting.phase(now) != Phase::Ahead {
        return Err(Refusal::NotAhead);
    }
    let class = class.ok_or(Refusal::NoClass)?;
    if !registers(actor.function, speaks) || actor.is_assistant {
        return Err(Refusal::NotTheirs);
    }
    if now < class.said.opens_at {
        return Err(Refusal::NotOpen);
    }
    Ok(MayRegister { _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::post::Function;

    use super::super::model::{ClassId, ClassKind};
    use super::*;
    use crate::forum::tests::sample_meeting;
    use crate::testing::sample_actor;

    fn class(kind: ClassKind, opens_at: Timestamp, kept: i64) -> Class {
        let meeting = sample_meeting();
        let said = NewClass { kind, opens_at, kept, kept_until: meeting.starts_at };
        let nobody = CircleId::from_number(0);
        Class {
            id: ClassId::from_number(1),
            meeting: meeting.id,
            said,
            told: nobody,
            misled: nobody,
            put_right: nobody,
        }
    }

    #[test]
    fn a_class_registers_from_its_day_on_until_the_meeting_begins() {
        let meeting = sample_meeting();
        let opens_at = meeting.starts_at.plus_days(-30);
        let class = class(ClassKind::Members, opens_at, 0);
        let register = |function, class, now, speaks| {
            may_register(&sample_actor(function), (&meeting, now), class, speaks).map(drop)
        };
        let open = Some(&class);
        assert_eq!(register(Function::Leader, open, opens_at, false), Ok(()));
        assert_eq!(register(Function::Leader, open, opens_at.plus_seconds(-1), false), Err(Refusal::NotOpen));
        assert_eq!(register(Function::Leader, None, opens_at, false), Err(Refusal::NoClass));
        assert_eq!(register(Function::Leader, open, meeting.starts_at, false), Err(Refusal::NotAhead));
        assert_eq!(register(Function::Officer, open, opens_at, false), Err(Refusal::NotTheirs));
        assert_eq!(register(Function::Officer, open, opens_at, true), Ok(()), "who speaks comes");
    }

    #[test]
    fn who_was_told_of_a_class_is_misled_by_a_later_day_and_by_nothing_else() {
        let now = sample_meeting().starts_at.plus_days(-30);
        let (fresh, told) = (class(ClassKind::Members, now.plus_days(-1), 0), CircleId::from_number(7));
        let moved =
            |known: &Class, days| misleads(known, &NewClass { opens_at: now.plus_days(days), ..known.said }, now);
        assert!(!moved(&fresh, 5), "nobody was told");
        let known = Class { told, ..fresh };
        assert!(moved(&known, 5) && !moved(&known, -2), "it is open all the same");
        let again = Class { misled: told, said: NewClass { opens_at: now.plus_days(5), ..fresh.said }, ..fresh };
        assert!(moved(&again, 9) && !moved(&again, 5) && !moved(&again, -1), "told of the fifth day");
    }

    #[test]
    fn no_more_is_kept_than_there_are_seats_on_a_side() {
        let meeting = Meeting { format: Format::Conference, seats: 10, ..sample_meeting() };
        let now = meeting.starts_at.plus_days(-30);
        let others = [class(ClassKind::Speakers, now, 6), class(ClassKind::Partners, now, 9)];
        let set = |kind, kept| {
            let new = class(kind, now, kept).said;
            may_set(&sample_actor(Function::Secretariat), (&meeting, now), &others, &new).map(drop)
        };
        assert_eq!(set(ClassKind::Newcomers, 4), Ok(()));
        assert_eq!(set(ClassKind::Newcomers, 5), Err(Refusal::TooManyKept));
        assert_eq!(set(ClassKind::Speakers, 10), Ok(()), "in place of what was kept for them");
        let roundtable = sample_meeting();
        let secretariat = sample_actor(Function::Secretariat);
        assert_eq!(may_keep(&secretariat, &roundtable, now).map(drop), Err(Refusal::ByInvitation));
        assert_eq!(may_keep(&sample_actor(Function::Leader), &meeting, now).map(drop), Err(Refusal::NotKeeper));
        assert_eq!(may_keep(&secretariat, &meeting, meeting.starts_at).map(drop), Err(Refusal::NotAhead));
    }
}
