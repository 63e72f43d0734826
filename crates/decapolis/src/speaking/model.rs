//! A speaking list: who asked to speak in an item, who comes next, who speaks, who has spoken. Plain types.

use std::collections::BTreeSet;

use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::agenda::{AgendaItemId, Line};
use crate::forum::{Meeting, MeetingId, Phase};

kernel::id!(ListId, "The id of the speaking list of an item.");
kernel::id!(TurnId, "The id of a post's asking to speak.");

/// Discussions run over: so many minutes after the end that the agenda gives the item it is over at the latest.
pub(super) const LINGER_MINUTES: i64 = 60;

/// A list as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    pub(super) id: ListId,
    pub(super) item: AgendaItemId,
    pub(super) meeting: MeetingId,
    /// For ever while people can ask.
    pub(super) closed_at: Timestamp,
}

impl List {
    pub(super) fn is_open(&self) -> bool {
        self.closed_at == Timestamp::FOREVER
    }
}

/// Whether nothing of an item's list outlives the item: under the Chatham House rule, and without partners in the room.
pub(super) fn is_private(meeting: &Meeting, line: &Line) -> bool {
    meeting.is_confidential || line.is_closed
}

/// From when on nothing of a list is kept: the end of the meeting, or of its item where that is private.
pub(super) fn kept_until(meeting: &Meeting, line: Option<&Line>) -> Timestamp {
    let item = line.filter(|line| is_private(meeting, line) && line.starts_at != Timestamp::FOREVER);
    let over = item.map(|line| line.starts_at.plus_seconds((line.minutes + LINGER_MINUTES) * 60));
    over.unwrap_or(meeting.ends_at).min(meeting.ends_at)
}

/// Whether nothing of a list is kept now. An item that was taken off the agenda is over.
pub(super) fn is_over(meeting: &Meeting, line: Option<&Line>, now: Timestamp) -> bool {
    let runs = matches!(meeting.phase(now), Phase::Running | Phase::Ahead);
    !runs || line.is_none() || kept_until(meeting, line) <= now
}

/// A post that asked to speak, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) id: TurnId,
    pub(super) list: ListId,
    pub(super) post: PostId,
    pub(super) asked_at: Timestamp,
    /// Whether they asked on a point of order.
    pub(super) is_point: bool,
    /// When they were put first; never at the end of time.
    pub(super) first_at: Timestamp,
    pub(super) called_at: Timestamp,
    pub(super) spoken_at: Timestamp,
}

impl Turn {
    pub(super) fn waits(&self) -> bool {
        self.called_at == Timestamp::FOREVER
    }

    pub(super) fn has_spoken(&self) -> bool {
        self.spoken_at != Timestamp::FOREVER
    }

    pub(super) fn is_first(&self) -> bool {
        self.first_at != Timestamp::FOREVER
    }
}

/// The turns of a list, in the words of its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct InLine {
    /// Who speaks now.
    pub(super) speaking: Option<Turn>,
    /// Who waits, the next first.
    pub(super) waiting: Vec<Turn>,
    /// Who has spoken, in that order; a post as often as it did.
    pub(super) spoken: Vec<Turn>,
}

impl InLine {
    /// The rule that stands on the page: who was put first on a point of order; then who has not spoken in this item before those
    /// who have; otherwise who asked first.
    pub(super) fn of(turns: Vec<Turn>) -> Self {
        let (mut spoken, rest): (Vec<Turn>, Vec<Turn>) = turns.into_iter().partition(Turn::has_spoken);
        spoken.sort_by_key(|turn| (turn.spoken_at, turn.id));
        let before: BTreeSet<PostId> = spoken.iter().map(|turn| turn.post).collect();
        let (mut waiting, called): (Vec<Turn>, Vec<Turn>) = rest.into_iter().partition(Turn::waits);
        waiting.sort_by_key(|turn| (turn.first_at, before.contains(&turn.post), turn.asked_at, turn.id));
        Self { speaking: called.into_iter().next(), waiting, spoken }
    }

    pub(super) fn has_spoken(&self, post: PostId) -> bool {
        self.spoken.iter().any(|turn| turn.post == post)
    }

    /// Where a post stands in line, from 1.
    pub(super) fn place_of(&self, post: PostId) -> Option<usize> {
        self.waiting.iter().position(|turn| turn.post == post).map(|at| at + 1)
    }

    pub(super) fn speaks(&self, post: PostId) -> bool {
        self.speaking.as_ref().is_some_and(|turn| turn.post == post)
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    /// A turn that waits, asked at a second.
    fn turn(post: i64, second: i64) -> Turn {
        Turn {
            id: TurnId::from_number(100 * post + second),
            list: ListId::from_number(1),
            post: PostId::from_number(post),
            asked_at: Timestamp::from_micros(second * 1_000_000),
            is_point: false,
            first_at: Timestamp::FOREVER,
            called_at: Timestamp::FOREVER,
            spoken_at: Timestamp::FOREVER,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_micros(second * 1_000_000)
    }

    #[test]
    fn who_has_not_spoken_comes_before_who_has_and_a_point_of_order_before_all() {
        let spoken = Turn { called_at: at(2), spoken_at: at(3), ..turn(1, 1) };
        let point = Turn { is_point: true, first_at: at(9), ..turn(4, 8) };
        let line = InLine::of(vec![turn(1, 4), turn(2, 6), turn(3, 5), point, spoken]);
        let order: Vec<i64> = line.waiting.iter().map(|turn| turn.post.number()).collect();
        assert_eq!(order, [4, 3, 2, 1]);
        let posts = [3, 1, 5].map(PostId::from_number);
        assert_eq!(posts.map(|post| line.place_of(post)), [Some(2), Some(4), None]);
    }

    #[test]
    fn who_asked_on_a_point_of_order_waits_like_everybody_until_put_first() {
        let line = InLine::of(vec![turn(1, 1), Turn { is_point: true, ..turn(2, 2) }]);
        assert_eq!(line.waiting.first().map(|turn| turn.post.number()), Some(1));
        let called = InLine::of(vec![Turn { called_at: at(5), ..turn(1, 1) }, turn(2, 2)]);
        assert!(called.speaks(PostId::from_number(1)) && called.waiting.len() == 1);
    }
}
