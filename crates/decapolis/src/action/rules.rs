//! Who may do what with an action, and why not.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{Action, State, Turn, TurnKind};
use super::texts::Texts;
use crate::forum::Standing;

/// Reasons to say no about actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Who conducts the meeting does this.
    NotConducting,
    /// Its owner does this.
    NotOwner,
    /// It is done, or was dropped.
    Settled,
    /// It is open.
    NotDone,
    /// It hangs on that post already.
    SameOwner,
    /// The post neither attends the meeting nor works for the owner's city.
    NotAmongThem,
    /// Something else happened with it since.
    MovedOn,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let (texts, code) = (Texts::new(language), self.code());
        RefusalWords::new(texts.refused_title(code), texts.refused_reason(code), texts.refused_remedy(code))
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotConducting => "not-conducting",
            Refusal::NotOwner => "not-owner",
            Refusal::Settled => "settled",
            Refusal::NotDone => "not-done",
            Refusal::SameOwner => "same-owner",
            Refusal::NotAmongThem => "not-among-them",
            Refusal::MovedOn => "moved-on",
        }
    }
}

/// Whether somebody reads an action: its owner's city, who conducts the meeting and who attends it, and everybody to whom it
/// was opened. What comes of a closed item is not for partners.
pub(super) fn may_read(actor: &Actor, action: &Action, standing: &Standing, is_open: bool) -> bool {
    let attends = standing.attends && !(standing.is_partner && action.is_closed);
    actor.home == action.home || standing.conducts || attends || (is_open && !(standing.is_partner && action.is_closed))
}

/// Leave to write an action down.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOpen {
    pub(super) owner: PostId,
    _seal: (),
}

/// Who conducts the meeting writes it down, for one of `among`.
pub(super) fn may_open(conducts: bool, owner: PostId, among: &[PostId]) -> Result<MayOpen, Refusal> {
    if !conducts {
        return Err(Refusal::NotConducting);
    }
    if !among.contains(&owner) {
        return Err(Refusal::NotAmongThem);
    }
    Ok(MayOpen { owner, _seal: () })
}

/// Leave to say how an action stands.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) action: &'a Action,
    _seal: (),
}

/// Its owner, while it is open.
pub(super) fn may_answer<'a>(actor: &Actor, action: &'a Action) -> Result<MayAnswer<'a>, Refusal> {
    if actor.post != action.owner {
        return Err(Refusal::NotOwner);
    }
    if action.state != State::Open {
        return Err(Refusal::Settled);
    }
    Ok(MayAnswer { action, _seal: () })
}

/// Leave to take back what was said of an action.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTakeBack<'a> {
    pub(super) action: &'a Action,
    /// Until when it is to be done then.
    pub(super) due_at: Timestamp,
    _seal: (),
}

/// Its owner opens what is done again.
pub(super) fn may_reopen<'a>(actor: &Actor, action: &'a Action) -> Result<MayTakeBack<'a>, Refusal> {
    if actor.post != action.owner {
        return Err(Refusal::NotOwner);
    }
    if action.state != State::Done {
        return Err(Refusal::NotDone);
    }
    Ok(MayTakeBack { action, due_at: action.due_at, _seal: () })
}

/// Its owner takes back what they said last: that it is done, or comes later.
pub(super) fn may_take_back<'a>(
    actor: &Actor,
    action: &'a Action,
    last: Option<&Turn>,
) -> Result<MayTakeBack<'a>, Refusal> {
    let last = last.filter(|turn| turn.post == actor.post).ok_or(Refusal::MovedOn)?;
    match last.kind {
        TurnKind::Done => may_reopen(actor, action),
        TurnKind::Later if actor.post == action.owner && action.state == State::Open => {
            Ok(MayTakeBack { action, due_at: last.due_before, _seal: () })
        }
        _ => Err(Refusal::MovedOn),
    }
}

/// Leave to hand an action on to another post.
#[derive(Debug)]
#[must_use]
pub(super) struct MayHandOn<'a> {
    pub(super) action: &'a Action,
    pub(super) to: PostId,
    _seal: (),
}

/// Its owner and who conducts the meeting hand on what is open, to another of `among`.
pub(super) fn may_hand_on<'a>(
    actor: &Actor,
    action: &'a Action,
    conducts: bool,
    to: PostId,
    among: &[PostId],
) -> Result<MayHandOn<'a>, Refusal> {
    hands_on(actor, action, conducts)?;
    if to == action.owner {
        return Err(Refusal::SameOwner);
    }
    if !among.contains(&to) {
        return Err(Refusal::NotAmongThem);
    }
    Ok(MayHandOn { action, to, _seal: () })
}

/// Whether somebody hands it on at all.
pub(super) fn hands_on(actor: &Actor, action: &Action, conducts: bool) -> Result<(), Refusal> {
    if actor.post != action.owner && !conducts {
        return Err(Refusal::NotOwner);
    }
    if action.state == State::Open { Ok(()) } else { Err(Refusal::Settled) }
}

/// Whoever handed it on as its owner takes it back, while it is open with the post that was given it and nothing happened since.
pub(super) fn may_call_back<'a>(actor: &Actor, action: &'a Action, last: Option<&Turn>) -> Option<MayHandOn<'a>> {
    let last = last.filter(|turn| turn.kind == TurnKind::HandedOn && turn.post == actor.post)?;
    let is_theirs = last.to == Some(action.owner) && actor.home == action.home && action.state == State::Open;
    is_theirs.then_some(MayHandOn { action, to: actor.post, _seal: () })
}

/// Leave to drop an action.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDrop<'a> {
    pub(super) action: &'a Action,
    _seal: (),
}

/// Who conducts the meeting drops what is open.
pub(super) fn may_drop(action: &Action, conducts: bool) -> Result<MayDrop<'_>, Refusal> {
    if !conducts {
        return Err(Refusal::NotConducting);
    }
    if action.state != State::Open {
        return Err(Refusal::Settled);
    }
    Ok(MayDrop { action, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::post::Function;

    use super::super::model::{ActionId, TurnId};
    use super::super::origin::Origin;
    use super::*;
    use crate::forum::MeetingId;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn post(number: i64) -> PostId {
        PostId::from_number(number)
    }

    fn actor(number: i64, home: i64) -> Actor {
        Actor { post: post(number), home: CircleId::from_number(home), ..sample_actor(Function::Leader) }
    }

    fn action(state: State) -> Action {
        Action {
            id: ActionId::from_number(1),
            meeting: MeetingId::from_number(2),
            origin: Origin::default(),
            words: String::new(),
            language: Language::English,
            is_closed: true,
            owner: post(5),
            home: CircleId::from_number(50),
            author: post(9),
            made_at: NOW,
            due_at: NOW.plus_days(3),
            remind_at: NOW,
            state,
            settled_at: Timestamp::FOREVER,
            outcome: String::new(),
            outcome_language: Language::English,
            link: String::new(),
        }
    }

    fn turn(kind: TurnKind, by: i64) -> Turn {
        Turn {
            id: TurnId::from_number(1),
            kind,
            words: String::new(),
            language: Language::English,
            post: post(by),
            to: None,
            due_before: NOW,
            happened_at: NOW,
        }
    }

    #[test]
    fn what_comes_of_a_closed_item_is_not_for_partners() {
        let reads = |home, attends, is_partner, is_open| {
            let standing = Standing { conducts: false, attends, is_partner };
            may_read(&actor(1, home), &action(State::Open), &standing, is_open)
        };
        assert!(reads(50, false, false, false), "the owner's city");
        assert!(reads(7, true, false, false) && reads(7, false, false, true));
        assert!(!reads(7, true, true, false) && !reads(7, true, true, true) && !reads(7, false, false, false));
    }

    #[test]
    fn who_conducts_reads_every_action_and_a_partner_what_comes_of_open_items() {
        let open = Action { is_closed: false, ..action(State::Open) };
        let reads = |action: &Action, conducts, attends, is_open| {
            let standing = Standing { conducts, attends, is_partner: true };
            may_read(&actor(1, 7), action, &standing, is_open)
        };
        assert!(reads(&action(State::Open), true, false, false));
        assert!(
            reads(&open, false, true, false) && reads(&open, false, false, true) && !reads(&open, false, false, false)
        );
    }

    #[test]
    fn who_conducts_writes_an_action_down_for_somebody_of_the_meeting() {
        let among = [post(5), post(6)];
        assert!(may_open(true, post(6), &among).is_ok());
        assert_eq!(may_open(false, post(6), &among).map(drop), Err(Refusal::NotConducting));
        assert_eq!(may_open(true, post(7), &among).map(drop), Err(Refusal::NotAmongThem));
    }

    #[test]
    fn its_owner_says_how_it_stands_while_it_is_open() {
        let answers = |by, state| may_answer(&actor(by, 50), &action(state)).map(drop);
        assert_eq!(answers(5, State::Open), Ok(()));
        assert_eq!(answers(6, State::Open), Err(Refusal::NotOwner));
        assert_eq!(answers(5, State::Dropped), Err(Refusal::Settled));
    }

    #[test]
    fn only_what_was_said_last_is_taken_back() {
        let takes = |state, last: Option<Turn>| {
            may_take_back(&actor(5, 50), &action(state), last.as_ref()).map(|leave| leave.due_at)
        };
        assert_eq!(takes(State::Open, Some(turn(TurnKind::Later, 5))), Ok(NOW));
        assert_eq!(takes(State::Done, Some(turn(TurnKind::Done, 5))), Ok(NOW.plus_days(3)));
        assert_eq!(takes(State::Done, Some(turn(TurnKind::Done, 6))), Err(Refusal::MovedOn));
        assert_eq!(takes(State::Open, Some(turn(TurnKind::Done, 5))), Err(Refusal::NotDone));
        assert_eq!(takes(State::Open, None), Err(Refusal::MovedOn));
        assert_eq!(takes(State::Done, Some(turn(TurnKind::Later, 5))), Err(Refusal::MovedOn), "it is done since");
        let later = turn(TurnKind::Later, 9);
        let other = may_take_back(&actor(9, 50), &action(State::Open), Some(&later)).map(drop);
        assert_eq!(other, Err(Refusal::MovedOn), "its owner alone");
        let reopens = |by, state| may_reopen(&actor(by, 50), &action(state)).map(drop);
        assert_eq!([reopens(5, State::Done), reopens(6, State::Done)], [Ok(()), Err(Refusal::NotOwner)]);
    }

    #[test]
    fn an_action_is_handed_on_to_somebody_else_of_the_meeting_or_the_city() {
        let among = [post(5), post(6)];
        let hands =
            |by, conducts, to| may_hand_on(&actor(by, 50), &action(State::Open), conducts, post(to), &among).map(drop);
        assert_eq!([hands(5, false, 6), hands(1, true, 6)], [Ok(()); 2]);
        assert_eq!(hands(1, false, 6), Err(Refusal::NotOwner));
        assert_eq!(hands(5, false, 5), Err(Refusal::SameOwner));
        assert_eq!(hands(5, false, 7), Err(Refusal::NotAmongThem));
        assert_eq!(hands_on(&actor(5, 50), &action(State::Done), false), Err(Refusal::Settled));
    }

    #[test]
    fn who_conducts_drops_what_is_open() {
        let drops = |state, conducts| may_drop(&action(state), conducts).map(drop);
        assert_eq!(drops(State::Open, true), Ok(()));
        assert_eq!(drops(State::Open, false), Err(Refusal::NotConducting));
        assert_eq!(drops(State::Done, true), Err(Refusal::Settled));
    }
}
