//! Who runs a speaking list, who asks to speak and who is called, and why not.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{InLine, List, ListId, Turn, TurnId};
use super::texts::Texts;
use crate::forum::{Phase, Standing};

/// Reasons to say no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Does not prepare or lead this meeting.
    NotConductor,
    /// Has no seat there, or is out of the room in this item.
    NotThere,
    /// The meeting has not begun, is over or was cancelled.
    NotRunning,
    /// There is no list, or nobody joins it any more.
    Closed,
    /// Stands in line already.
    InLine,
    /// Does not stand in line, or no more.
    NotInLine,
    /// Did not ask on a point of order.
    NoPoint,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConductor => "not-conductor",
            Refusal::NotThere => "not-there",
            Refusal::NotRunning => "not-running",
            Refusal::Closed => "closed",
            Refusal::InLine => "in-line",
            Refusal::NotInLine => "not-in-line",
            Refusal::NoPoint => "no-point",
        }
    }
}

/// Leave to run the lists of a meeting.
#[derive(Debug)]
#[must_use]
pub(super) struct MayRun {
    _seal: (),
}

/// Who conducts the meeting, while it runs.
pub(super) fn may_run(standing: &Standing, phase: Phase) -> Result<MayRun, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConductor);
    }
    if phase == Phase::Running { Ok(MayRun { _seal: () }) } else { Err(Refusal::NotRunning) }
}

/// Leave to stand in line.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk {
    pub(super) list: ListId,
    pub(super) post: PostId,
    _seal: (),
}

/// Whoever is in the room, once at a time, while the list is open.
pub(super) fn may_ask(
    actor: &Actor,
    (standing, phase): (&Standing, Phase),
    list: Option<&List>,
    line: &InLine,
) -> Result<MayAsk, Refusal> {
    if !standing.attends || actor.is_assistant {
        return Err(Refusal::NotThere);
    }
    if phase != Phase::Running {
        return Err(Refusal::NotRunning);
    }
    let list = list.filter(|list| list.is_open()).ok_or(Refusal::Closed)?;
    once(list, line, actor.post)
}

/// Whoever conducts puts somebody of the room in line who raised a hand, also once the list is closed.
pub(super) fn may_add(
    _leave: &MayRun,
    list: Option<&List>,
    line: &InLine,
    (in_room, post): (&[PostId], PostId),
) -> Result<MayAsk, Refusal> {
    if !in_room.contains(&post) {
        return Err(Refusal::NotThere);
    }
    once(list.ok_or(Refusal::Closed)?, line, post)
}

fn once(list: &List, line: &InLine, post: PostId) -> Result<MayAsk, Refusal> {
    if line.place_of(post).is_some() || line.speaks(post) {
        return Err(Refusal::InLine);
    }
    Ok(MayAsk { list: list.id, post, _seal: () })
}

/// Leave to take somebody out of the line, to call or to put them first.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMove<'a> {
    pub(super) turn: &'a Turn,
    _seal: (),
}

/// Whoever waits takes it back.
pub(super) fn may_take_back<'a>(actor: &Actor, line: &'a InLine) -> Result<MayMove<'a>, Refusal> {
    let own = line.waiting.iter().find(|turn| turn.post == actor.post && !actor.is_assistant);
    own.map(|turn| MayMove { turn, _seal: () }).ok_or(Refusal::NotInLine)
}

/// Whoever conducts calls one who waits, or takes them out.
pub(super) fn may_move<'a>(_leave: &MayRun, line: &'a InLine, turn: TurnId) -> Result<MayMove<'a>, Refusal> {
    let waiting = line.waiting.iter().find(|waiting| waiting.id == turn);
    waiting.map(|turn| MayMove { turn, _seal: () }).ok_or(Refusal::NotInLine)
}

/// First comes who asked on a point of order, where whoever conducts puts them there.
pub(super) fn may_put_first<'a>(leave: &MayRun, line: &'a InLine, turn: TurnId) -> Result<MayMove<'a>, Refusal> {
    let moved = may_move(leave, line, turn)?;
    if moved.turn.is_point { Ok(moved) } else { Err(Refusal::NoPoint) }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::time::Timestamp;

    use super::*;
    use crate::agenda::AgendaItemId;
    use crate::forum::MeetingId;
    use crate::testing::sample_actor;

    fn list(closed_at: Timestamp) -> List {
        List {
            id: ListId::from_number(1),
            item: AgendaItemId::from_number(2),
            meeting: MeetingId::from_number(3),
            closed_at,
        }
    }

    #[test]
    fn one_asks_once_while_the_list_is_open_and_has_to_be_in_the_room() {
        let actor = sample_actor(kernel::post::Function::Leader);
        let attends = Standing { conducts: false, attends: true, is_partner: false };
        let (open, closed) = (list(Timestamp::FOREVER), list(Timestamp::from_micros(1)));
        let ask = |standing: &Standing, phase, list: Option<&List>| {
            may_ask(&actor, (standing, phase), list, &InLine::default()).map(drop)
        };
        assert_eq!(ask(&attends, Phase::Running, Some(&open)), Ok(()));
        assert_eq!(ask(&Standing::default(), Phase::Running, Some(&open)), Err(Refusal::NotThere));
        assert_eq!(ask(&attends, Phase::Ahead, Some(&open)), Err(Refusal::NotRunning));
        assert_eq!(ask(&attends, Phase::Running, Some(&closed)), Err(Refusal::Closed));
        assert_eq!(ask(&attends, Phase::Running, None), Err(Refusal::Closed));
    }

    const RUNS: (Standing, Phase) = (Standing { conducts: true, attends: false, is_partner: false }, Phase::Running);

    fn turn(post: i64, is_point: bool) -> Turn {
        Turn {
            id: TurnId::from_number(100 + post),
            list: ListId::from_number(1),
            post: PostId::from_number(post),
            asked_at: Timestamp::from_micros(1),
            is_point,
            first_at: Timestamp::FOREVER,
            called_at: Timestamp::FOREVER,
            spoken_at: Timestamp::FOREVER,
        }
    }

    fn line() -> InLine {
        InLine {
            speaking: Some(turn(8, false)),
            waiting: vec![turn(2, false), turn(3, true)],
            spoken: vec![turn(4, false)],
        }
    }

    #[test]
    fn who_conducts_runs_the_list_while_the_meeting_runs() {
        let runs = |standing: &Standing, phase| may_run(standing, phase).map(drop);
        assert_eq!([runs(&RUNS.0, Phase::Running), runs(&RUNS.0, Phase::Ahead)], [Ok(()), Err(Refusal::NotRunning)]);
        assert_eq!(runs(&Standing::default(), Phase::Running), Err(Refusal::NotConductor));
    }

    #[test]
    fn who_raised_a_hand_is_put_in_line_once_also_when_the_list_is_closed() {
        let (leave, closed) = (may_run(&RUNS.0, RUNS.1).expect("it runs"), list(Timestamp::from_micros(1)));
        let room = [2, 4, 5, 8].map(PostId::from_number);
        let adds = |post, list| may_add(&leave, list, &line(), (&room, PostId::from_number(post))).map(drop);
        assert_eq!([adds(5, Some(&closed)), adds(4, Some(&closed))], [Ok(()); 2], "who has spoken speaks again");
        assert_eq!([adds(2, Some(&closed)), adds(8, Some(&closed))], [Err(Refusal::InLine); 2]);
        assert_eq!([adds(3, Some(&closed)), adds(5, None)], [Err(Refusal::NotThere), Err(Refusal::Closed)]);
    }

    #[test]
    fn whoever_waits_takes_it_back_and_no_assistant_asks_or_takes_back_for_them() {
        let own = sample_actor(kernel::post::Function::Leader);
        let takes_back = |actor: &Actor| may_take_back(actor, &line()).map(|leave| leave.turn.post.number());
        assert_eq!(takes_back(&own), Ok(2));
        assert_eq!(takes_back(&Actor { post: PostId::from_number(8), ..own.clone() }), Err(Refusal::NotInLine));
        let assistant = Actor { is_assistant: true, ..own };
        assert_eq!(takes_back(&assistant), Err(Refusal::NotInLine));
        let attends = Standing { conducts: false, attends: true, is_partner: false };
        let (open, nobody) = (list(Timestamp::FOREVER), InLine::default());
        let asks = may_ask(&assistant, (&attends, Phase::Running), Some(&open), &nobody).map(drop);
        assert_eq!(asks, Err(Refusal::NotThere));
    }

    #[test]
    fn one_who_waits_is_called_and_on_a_point_of_order_put_first() {
        let leave = may_run(&RUNS.0, RUNS.1).expect("it runs");
        let moves = |turn| may_move(&leave, &line(), TurnId::from_number(turn)).map(|leave| leave.turn.post.number());
        assert_eq!([moves(103), moves(108)], [Ok(3), Err(Refusal::NotInLine)]);
        let first =
            |turn| may_put_first(&leave, &line(), TurnId::from_number(turn)).map(|leave| leave.turn.post.number());
        assert_eq!([first(103), first(102)], [Ok(3), Err(Refusal::NoPoint)]);
    }
}
