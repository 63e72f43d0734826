//! Who makes series and meetings, changes and cancels them, and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Meeting, NewMeeting, NewSeries, Phase, Series};
use super::texts::Texts;

/// Reasons to say no about series and meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Neither the secretariat nor the chair of the network.
    NotMaker,
    /// Does not prepare or lead this meeting.
    NotConductor,
    Cancelled,
    /// It is over.
    Over,
    /// The conference of a series takes no more people than this table.
    NoSeats,
    /// No font of this machine has a letter of a name.
    NoFont,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotMaker => "not-maker",
            Refusal::NotConductor => "not-conductor",
            Refusal::Cancelled => "cancelled",
            Refusal::Over => "over",
            Refusal::NoSeats => "no-seats",
            Refusal::NoFont => "no-font",
        }
    }
}

/// Leave to begin a series.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBegin<'a> {
    pub(super) actor: &'a Actor,
    pub(super) series: &'a NewSeries,
    _seal: (),
}

/// Whether the actor makes series and meetings: the secretariat and the chair of the network.
pub(super) fn makes_meetings(actor: &Actor) -> bool {
    matches!(actor.function, Function::Secretariat | Function::Chair) && !actor.is_assistant
}

pub(super) fn may_begin<'a>(actor: &'a Actor, series: &'a NewSeries) -> Result<MayBegin<'a>, Refusal> {
    if makes_meetings(actor) { Ok(MayBegin { actor, series, _seal: () }) } else { Err(Refusal::NotMaker) }
}

/// Leave to say whether everybody may know the dates of a series.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPublishDates<'a> {
    pub(super) series: &'a Series,
    _seal: (),
}

pub(super) fn may_publish_dates<'a>(actor: &Actor, series: &'a Series) -> Result<MayPublishDates<'a>, Refusal> {
    if makes_meetings(actor) { Ok(MayPublishDates { series, _seal: () }) } else { Err(Refusal::NotMaker) }
}

/// Leave to make a meeting of a series.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMake<'a> {
    pub(super) actor: &'a Actor,
    pub(super) series: &'a Series,
    pub(super) meeting: &'a NewMeeting,
    _seal: (),
}

/// A meeting has a seat for somebody.
pub(super) fn may_make<'a>(
    actor: &'a Actor,
    series: &'a Series,
    meeting: &'a NewMeeting,
) -> Result<MayMake<'a>, Refusal> {
    if !makes_meetings(actor) {
        return Err(Refusal::NotMaker);
    }
    if meeting.seats < 1 {
        return Err(Refusal::NoSeats);
    }
    Ok(MayMake { actor, series, meeting, _seal: () })
}

/// Whether the actor prepares and leads a meeting: whoever makes meetings, the post that chairs it, and those who head the
/// region it is for. `region` is the circle of that region.
pub(super) fn conducts(actor: &Actor, meeting: &Meeting, region: Option<CircleId>) -> bool {
    let heads_it = matches!(actor.function, Function::President | Function::Deputy) && region == Some(actor.home);
    (makes_meetings(actor) || actor.post == meeting.chair || heads_it) && !actor.is_assistant
}

/// Leave to change, fill and cancel a meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayConduct<'a> {
    pub(super) meeting: &'a Meeting,
    _seal: (),
}

/// Until the meeting is cancelled. Once it is over, only who came is still noted.
pub(super) fn may_conduct<'a>(
    actor: &Actor,
    meeting: &'a Meeting,
    region: Option<CircleId>,
) -> Result<MayConduct<'a>, Refusal> {
    if !conducts(actor, meeting, region) {
        return Err(Refusal::NotConductor);
    }
    if meeting.cancelled_at != Timestamp::FOREVER {
        return Err(Refusal::Cancelled);
    }
    Ok(MayConduct { meeting, _seal: () })
}

/// Leave to give a meeting another chair.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPassChair<'a> {
    pub(super) meeting: &'a Meeting,
    pub(super) chair: PostId,
    _seal: (),
}

/// A meeting that is neither over nor cancelled follows the body whose meeting it is: nothing where that post chairs it already.
pub(super) fn may_pass_chair(meeting: &Meeting, chair: PostId, now: Timestamp) -> Option<MayPassChair<'_>> {
    let goes_on = matches!(meeting.phase(now), Phase::Ahead | Phase::Running);
    (goes_on && meeting.chair != chair).then_some(MayPassChair { meeting, chair, _seal: () })
}

/// What lies ahead of a meeting is changed until it is over.
pub(super) fn still_ahead(leave: &MayConduct<'_>, now: Timestamp) -> Result<(), Refusal> {
    if leave.meeting.phase(now) == Phase::Over { Err(Refusal::Over) } else { Ok(()) }
}

/// A meeting that has not begun is moved to another hour that lies ahead.
pub(super) fn may_move(leave: &MayConduct<'_>, starts_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    match leave.meeting.phase(now) {
        Phase::Ahead if starts_at > now => Ok(()),
        Phase::Ahead | Phase::Running | Phase::Over => Err(Refusal::Over),
        Phase::Cancelled => Err(Refusal::Cancelled),
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::time::Zone;

    use super::super::model::Format;
    use super::super::tests::sample_meeting;
    use super::*;
    use crate::testing::sample_actor;

    fn actor(function: Function, post: i64, home: i64) -> Actor {
        Actor { post: PostId::from_number(post), home: CircleId::from_number(home), ..sample_actor(function) }
    }

    #[test]
    fn who_heads_the_region_or_chairs_the_meeting_conducts_it() {
        let meeting = sample_meeting();
        let region = Some(CircleId::from_number(7));
        let conducts = |function, post, home| conducts(&actor(function, post, home), &meeting, region);
        assert!(conducts(Function::President, 1, 7) && conducts(Function::Deputy, 1, 7));
        assert!(!conducts(Function::President, 1, 8), "of another region");
        assert!(conducts(Function::Leader, 5, 3), "chairs it");
        assert!(!conducts(Function::Leader, 6, 7), "works in the region, heads nothing");
        assert!(conducts(Function::Secretariat, 1, 1) && conducts(Function::Chair, 1, 1));
        assert!(!conducts(Function::Partner, 1, 7));
    }

    #[test]
    fn a_meeting_gets_another_chair_until_it_is_over() {
        let (meeting, other) = (sample_meeting(), PostId::from_number(6));
        let passes = |meeting: &Meeting, chair, now| may_pass_chair(meeting, chair, now).is_some();
        assert!(passes(&meeting, other, meeting.starts_at) && !passes(&meeting, meeting.chair, meeting.starts_at));
        assert!(!passes(&meeting, other, meeting.ends_at));
        let cancelled = Meeting { cancelled_at: Timestamp::from_micros(1), ..sample_meeting() };
        assert!(!passes(&cancelled, other, meeting.starts_at));
    }

    #[test]
    fn a_cancelled_meeting_stays_as_it_is() {
        let meeting = Meeting { cancelled_at: Timestamp::from_micros(1), ..sample_meeting() };
        let secretariat = actor(Function::Secretariat, 1, 1);
        assert_eq!(may_conduct(&secretariat, &meeting, None).map(drop), Err(Refusal::Cancelled));
        assert_eq!(may_conduct(&actor(Function::Leader, 6, 3), &meeting, None).map(drop), Err(Refusal::NotConductor));
    }

    #[test]
    fn what_is_over_is_not_changed() {
        let meeting = sample_meeting();
        let secretariat = actor(Function::Secretariat, 1, 1);
        let leave = may_conduct(&secretariat, &meeting, None).expect("conducts");
        assert_eq!(still_ahead(&leave, meeting.ends_at.plus_seconds(-1)), Ok(()));
        assert_eq!(still_ahead(&leave, meeting.ends_at), Err(Refusal::Over));
    }

    #[test]
    fn a_meeting_is_moved_before_it_begins_to_another_hour_that_lies_ahead() {
        let (meeting, secretariat) = (sample_meeting(), actor(Function::Secretariat, 1, 1));
        let leave = may_conduct(&secretariat, &meeting, None).expect("conducts");
        let now = meeting.starts_at.plus_days(-1);
        assert_eq!(may_move(&leave, now.plus_seconds(1), now), Ok(()));
        assert_eq!([now, now.plus_seconds(-1)].map(|to| may_move(&leave, to, now)), [Err(Refusal::Over); 2]);
        assert_eq!(may_move(&leave, meeting.ends_at, meeting.starts_at), Err(Refusal::Over), "it has begun");
    }

    #[test]
    fn a_meeting_has_a_seat_for_somebody() {
        let secretariat = actor(Function::Secretariat, 1, 1);
        let series = Series {
            id: Id::from_number(2),
            name: "Plain words".to_owned(),
            purpose: String::new(),
            language: Language::English,
            topic: String::new(),
            format: Format::Roundtable,
            region: None,
        };
        let Meeting { starts_at, ends_at, answer_by, admits, .. } = sample_meeting();
        let meeting = |seats| NewMeeting {
            name: "Roundtable".to_owned(),
            words: String::new(),
            language: Language::English,
            host: None,
            place: "City Hall".to_owned(),
            zone: Zone::UTC,
            starts_at,
            ends_at,
            is_confidential: true,
            seats,
            per_city: 1,
            per_region: None,
            partner_seats: 1,
            admits,
            answer_by,
        };
        let makes = |actor: &Actor, seats| may_make(actor, &series, &meeting(seats)).map(drop);
        assert_eq!([makes(&secretariat, 1), makes(&secretariat, 0)], [Ok(()), Err(Refusal::NoSeats)]);
        assert_eq!(makes(&actor(Function::President, 1, 7), 1), Err(Refusal::NotMaker));
    }

    #[test]
    fn an_assistant_reads_for_the_secretariat_and_makes_nothing() {
        let assistant = Actor { is_assistant: true, ..actor(Function::Secretariat, 1, 1) };
        assert!(!makes_meetings(&assistant) && !conducts(&assistant, &sample_meeting(), None));
    }
}
