//! What cannot be as it is planned: one speaker or one room in two items at the same time, an item outside the meeting.

use kernel::post::PostId;
use kernel::time::Timestamp;

use super::model::{AgendaItemId, Entry};

/// What clashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Clash {
    /// A post answers to both at the same time.
    Speaker(PostId, AgendaItemId, AgendaItemId),
    /// Both are in one room at the same time.
    Room(AgendaItemId, AgendaItemId),
    /// It begins before the meeting or ends after it.
    Outside(AgendaItemId),
}

/// All of them, in the order of the agenda. `hours` is when the meeting begins and ends.
pub(super) fn find(entries: &[Entry], hours: (Timestamp, Timestamp)) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for (at, one) in entries.iter().enumerate() {
        let plan = &one.plan;
        if plan.is_placed() && (plan.starts_at < hours.0 || plan.ends_at() > hours.1) {
            clashes.push(Clash::Outside(one.id));
        }
        for other in entries[at + 1..].iter().filter(|other| plan.overlaps(&other.plan)) {
            if !plan.room.is_empty() && plan.room == other.plan.room {
                clashes.push(Clash::Room(one.id, other.id));
            }
            let speaks_too = |post: &PostId| speakers(other).any(|other| other == *post);
            clashes.extend(speakers(one).filter(speaks_too).map(|post| Clash::Speaker(post, one.id, other.id)));
        }
    }
    clashes
}

fn speakers(entry: &Entry) -> impl Iterator<Item = PostId> {
    let said = entry.speakers.iter().filter(|speaker| speaker.said != super::model::Said::Declined);
    said.map(|speaker| speaker.post)
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::changes::tests::{NINE, entry, speaker};
    use super::super::model::Said;
    use super::*;

    const HOURS: (Timestamp, Timestamp) = (NINE, NINE.plus_seconds(8 * 3_600));

    fn at(id: i64, minutes_after: i64, room: &str) -> Entry {
        let mut made = entry(id);
        made.plan.starts_at = NINE.plus_seconds(minutes_after * 60);
        made.plan.room = room.to_owned();
        made
    }

    fn id(number: i64) -> AgendaItemId {
        AgendaItemId::from_number(number)
    }

    #[test]
    fn a_room_holds_one_item_at_a_time() {
        let found = |second| find(&[at(1, 0, "Hall"), second], HOURS);
        assert_eq!(found(at(2, 59, "Hall")), [Clash::Room(id(1), id(2))]);
        assert_eq!(found(at(2, 60, "Hall")), [], "one begins when the other ends");
        assert_eq!(found(at(2, 0, "Loft")), []);
        assert_eq!(find(&[at(1, 0, ""), at(2, 0, "")], HOURS), [], "no room is no clash");
    }

    #[test]
    fn nobody_speaks_twice_at_once() {
        let (mut one, mut two) = (at(1, 0, "Hall"), at(2, 30, "Loft"));
        one.speakers = vec![speaker(7, Said::Confirmed)];
        two.speakers = vec![speaker(7, Said::Asked)];
        let both = [one.clone(), two.clone()];
        assert_eq!(find(&both, HOURS), [Clash::Speaker(PostId::from_number(7), id(1), id(2))]);
        two.speakers = vec![speaker(7, Said::Declined)];
        assert_eq!(find(&[one, two], HOURS), []);
    }

    #[test]
    fn an_item_lies_within_the_meeting() {
        let found = |minutes| find(&[at(1, minutes, "Hall")], HOURS);
        assert_eq!([found(0), found(7 * 60)], [vec![], vec![]]);
        assert_eq!([found(-1), found(7 * 60 + 1)], [vec![Clash::Outside(id(1))], vec![Clash::Outside(id(1))]]);
        let mut waiting = at(1, 0, "Hall");
        waiting.plan.starts_at = Timestamp::FOREVER;
        assert_eq!(find(&[waiting], HOURS), [], "without a start it lies nowhere");
    }
}
