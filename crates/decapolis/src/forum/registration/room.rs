//! Which places of a meeting are free for whom, while some are kept for a class.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::super::seat::{Claim, Side, free_number};
use super::model::ClassKind;
use super::who::Classes;

/// A place that is taken, by its number, and the class of whoever has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Taken {
    side: Side,
    number: i64,
    class: Option<ClassKind>,
}

/// The places of a meeting at a moment.
#[derive(Debug, Clone)]
pub(in crate::forum) struct Room {
    classes: Classes,
    taken: Vec<Taken>,
    /// Places for cities, and for partners.
    places: [i64; 2],
    now: Timestamp,
}

impl Room {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, meeting: &Meeting, claims: &[Claim]) -> Result<Self, Fault> {
        let classes = Classes::load(tx, meeting)?;
        let places = [Side::City, Side::Partner].map(|side| meeting.seats_of(side));
        let mut room = Self { classes, taken: Vec::new(), places, now: tx.now() };
        for claim in claims {
            if let Some(number) = claim.number {
                room.take(claim, number);
            }
        }
        Ok(room)
    }

    /// The lowest place that is free for a seat, if there is one.
    pub(in crate::forum) fn number_for(&self, claim: &Claim) -> Option<i64> {
        self.number_of(claim.side, self.class_of(claim.side, claim.post, claim.home))
    }

    fn number_of(&self, side: Side, class: Option<ClassKind>) -> Option<i64> {
        let places = match side {
            Side::City => self.places[0],
            Side::Partner => self.places[1],
        };
        let of_side = self.taken.iter().filter(|one| one.side == side).map(|one| one.number);
        let free = places.saturating_sub(i64::try_from(of_side.clone().count()).unwrap_or(i64::MAX));
        if free <= self.kept_for_others(side, class) {
            return None;
        }
        let mut numbers: Vec<i64> = of_side.collect();
        numbers.sort_unstable();
        free_number(&numbers, places)
    }

    /// Places that are kept for other classes now and that nobody of these has yet.
    fn kept_for_others(&self, side: Side, own: Option<ClassKind>) -> i64 {
        let others = self.classes.all.iter().map(|class| class.said);
        let others = others.filter(|said| said.kind.side() == side && Some(said.kind) != own);
        let kept = others.filter(|said| self.now < said.kept_until).map(|said| {
            let have = self.taken.iter().filter(|one| one.class == Some(said.kind)).count();
            said.kept.saturating_sub(i64::try_from(have).unwrap_or(i64::MAX)).max(0)
        });
        kept.fold(0, i64::saturating_add)
    }

    /// Notes that a seat has a place.
    pub(in crate::forum) fn take(&mut self, claim: &Claim, number: i64) {
        let class = self.class_of(claim.side, claim.post, claim.home);
        self.taken.push(Taken { side: claim.side, number, class });
    }

    fn class_of(&self, side: Side, post: PostId, home: CircleId) -> Option<ClassKind> {
        self.classes.of(side, post, home).map(|class| class.said.kind)
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use proptest::prelude::*;

    use super::super::model::{Class, ClassId, NewClass};
    use super::*;
    use crate::forum::model::MeetingId;

    const NOW: Timestamp = Timestamp::from_micros(1_000);

    fn class(kind: ClassKind, kept: i64, is_over: bool) -> Class {
        let kept_until = if is_over { NOW } else { NOW.plus_seconds(1) };
        let said = NewClass { kind, opens_at: NOW, kept, kept_until };
        let nobody = CircleId::from_number(0);
        Class {
            id: ClassId::from_number(1),
            meeting: MeetingId::from_number(1),
            said,
            told: nobody,
            misled: nobody,
            put_right: nobody,
        }
    }

    fn room(places: i64, all: Vec<Class>, taken: &[Option<ClassKind>]) -> Room {
        let numbered = (1..).zip(taken).map(|(number, class)| Taken { side: Side::City, number, class: *class });
        let classes = Classes::sample(all);
        Room { classes, taken: numbered.collect(), places: [places, 0], now: NOW }
    }

    #[test]
    fn a_kept_place_is_for_its_class_alone_until_its_day() {
        let (speaks, member) = (Some(ClassKind::Speakers), Some(ClassKind::Members));
        let kept = |is_over| vec![class(ClassKind::Speakers, 2, is_over), class(ClassKind::Members, 0, false)];
        let full = room(3, kept(false), &[member]);
        assert_eq!([member, None, speaks].map(|who| full.number_of(Side::City, who)), [None, None, Some(2)]);
        let later = room(3, kept(true), &[member]);
        assert_eq!(later.number_of(Side::City, member), Some(2));
        let one_came = room(4, kept(false), &[member, speaks]);
        assert_eq!(one_came.number_of(Side::City, member), Some(3), "one is kept, one is anybody's");
        assert_eq!(room(4, kept(false), &[member, speaks, member]).number_of(Side::City, member), None);
    }

    #[test]
    fn what_a_class_takes_beyond_what_is_kept_for_it_is_not_kept_twice() {
        let speaks = Some(ClassKind::Speakers);
        let more = room(4, vec![class(ClassKind::Speakers, 1, false)], &[speaks, speaks]);
        assert_eq!(more.number_of(Side::City, None), Some(3));
    }

    proptest! {
        #[test]
        fn as_many_come_as_there_are_places_and_no_class_loses_what_is_kept_for_it(
            places in 0_i64..12,
            kept in prop::array::uniform2(0_i64..8),
            arrivals in prop::collection::vec(0_usize..3, 0..40),
        ) {
            let kinds = [Some(ClassKind::Speakers), Some(ClassKind::Newcomers), None];
            let all = vec![class(ClassKind::Speakers, kept[0], false), class(ClassKind::Newcomers, kept[1], false)];
            let mut room = room(places, all, &[]);
            let mut have = [0_i64; 3];
            for who in arrivals {
                if let Some(number) = room.number_of(Side::City, kinds[who]) {
                    prop_assert!((1..=places).contains(&number) && room.taken.iter().all(|one| one.number != number));
                    room.taken.push(Taken { side: Side::City, number, class: kinds[who] });
                    have[who] += 1;
                }
            }
            let left = places - have.iter().sum::<i64>();
            prop_assert!(left >= 0);
            // What is kept and not taken yet is still there, as far as there ever were places for it.
            if kept[0] + kept[1] <= places {
                let missing: i64 = (0..2).map(|at| (kept[at] - have[at]).max(0)).sum();
                prop_assert!(left >= missing, "{left} places for {missing} that are kept");
            }
        }
    }
}
