//! Who has a place and who is next. The rule is one that anyone can read: places are given in the order in which they were asked
//! for, and a place that becomes free is the first one's who waits.

use kernel::post::PostId;

use super::model::{Excursion, ExcursionId, Own, Place};

/// The places of one visit, those who waited longest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'a> {
    pub(super) places: Vec<&'a Place>,
}

impl<'a> Line<'a> {
    /// Of all places of a meeting, those of one visit.
    pub(super) fn of(all: &'a [Place], excursion: ExcursionId) -> Self {
        Self { places: all.iter().filter(|place| place.excursion == excursion).collect() }
    }

    pub(super) fn held(&self) -> usize {
        self.places.iter().filter(|place| place.number.is_some()).count()
    }

    pub(super) fn waiting(&self) -> impl Iterator<Item = &'a Place> {
        self.places.iter().copied().filter(|place| place.number.is_none())
    }

    /// Places that nobody has.
    pub(super) fn left(&self, excursion: &Excursion) -> usize {
        usize::try_from(excursion.plan.places).unwrap_or(0).saturating_sub(self.held())
    }

    pub(super) fn own(&self, post: PostId) -> Own {
        if self.places.iter().any(|place| place.post == post && place.number.is_some()) {
            return Own::Holds;
        }
        self.waiting().position(|place| place.post == post).map_or(Own::Nothing, |before| Own::Waits(before + 1))
    }

    /// Those who move up, each with the place they get: the smallest number that is free.
    pub(super) fn moves_up(&self, places: i64) -> Vec<(&'a Place, i64)> {
        let taken: Vec<i64> = self.places.iter().filter_map(|place| place.number).collect();
        let free = (1..=places).filter(|number| !taken.contains(number));
        self.waiting().zip(free).collect()
    }
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::super::model::PlaceId;
    use super::*;

    fn places(numbers: &[Option<i64>]) -> Vec<Place> {
        let place = |(at, number): (i64, &Option<i64>)| Place {
            id: PlaceId::from_number(at),
            excursion: ExcursionId::from_number(1),
            post: PostId::from_number(at),
            number: *number,
        };
        (1..).zip(numbers).map(place).collect()
    }

    fn moved(numbers: &[Option<i64>], places_there: i64) -> Vec<(i64, i64)> {
        let all = places(numbers);
        let line = Line::of(&all, ExcursionId::from_number(1));
        line.moves_up(places_there).iter().map(|(place, number)| (place.post.number(), *number)).collect()
    }

    #[test]
    fn who_waited_longest_gets_the_place_that_became_free() {
        assert_eq!(moved(&[Some(1), None, Some(3), None], 3), [(2, 2)]);
        assert_eq!(moved(&[Some(1), Some(2), None], 2), []);
        assert_eq!(moved(&[Some(1), None, None, None], 3), [(2, 2), (3, 3)]);
    }

    #[test]
    fn who_waits_knows_how_many_come_before() {
        let all = places(&[Some(1), None, None]);
        let line = Line::of(&all, ExcursionId::from_number(1));
        let own = |post| line.own(PostId::from_number(post));
        assert_eq!([1, 2, 3, 4].map(own), [Own::Holds, Own::Waits(1), Own::Waits(2), Own::Nothing]);
    }
}
