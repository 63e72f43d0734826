//! Where people stand in the picture: as many dots a group as its size is told with, each moved a little. Pure but for its draw.

use kernel::draw::Draw;
use opinion::{Point, Spread};
use serde::{Deserialize, Serialize};

use super::rounding::Rounding;

/// The picture, and its margin.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
const MARGIN: f64 = 40.0;
/// How far a dot is moved at most, each way: more than neighbours are apart.
const JITTER: usize = 14;
/// Half of the shortest ring that is seen.
const RING_MIN: i32 = 6;
/// Who stands in the same group in so many of the resamples stands there surely.
const SURE_FROM: f64 = 0.8;

/// Where a dot stands, and the place of its group: x 0 to 720, y 0 to 440.
pub(super) type Dot = (i32, i32, usize);

/// Somebody on a plane: where, in which group, and in which share of the resamples in it.
pub(super) type Person = (Point, usize, f64);

/// Where the middle of a group lies in most draws of half of the people, as the picture shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ring {
    pub(super) at: (i32, i32),
    /// Half its length and its width.
    pub(super) half: (i32, i32),
    /// Degrees by which its length is turned, clockwise.
    pub(super) turn: i32,
}

/// The plane as the picture shows it.
#[derive(Debug)]
pub(super) struct Plane {
    from: [f64; 2],
    scale: f64,
}

impl Plane {
    pub(super) fn of(people: &[Person]) -> Self {
        let reach = |axis: usize| {
            let along = people.iter().map(|(at, ..)| at[axis]);
            let (low, high) = along.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
            if low > high { (0.0, 0.0) } else { (low, high) }
        };
        let ((left, right), (top, bottom)) = (reach(0), reach(1));
        let scale =
            ((WIDTH - 2.0 * MARGIN) / (right - left).max(1e-9)).min((HEIGHT - 2.0 * MARGIN) / (bottom - top).max(1e-9));
        // In the middle of the picture, whichever side is the longer.
        let from = [left - (WIDTH / scale - (right - left)) / 2.0, top - (HEIGHT / scale - (bottom - top)) / 2.0];
        Self { from, scale }
    }

    pub(super) fn place(&self, at: [f64; 2]) -> (i32, i32) {
        let on = |axis: usize, end: f64| ((at[axis] - self.from[axis]) * self.scale).clamp(0.0, end).round() as i32;
        (on(0, WIDTH), on(1, HEIGHT))
    }

    /// Nothing where a group was hardly found again.
    pub(super) fn ring(&self, spread: &Spread) -> Option<Ring> {
        let half = spread.half.map(|half| ((half * self.scale).round() as i32).max(RING_MIN));
        let turn = spread.turn.to_degrees().round() as i32;
        (spread.half[0] > 0.0).then(|| Ring { at: self.place(spread.centre), half: (half[0], half[1]), turn })
    }
}

/// Each person, moved a little and in a drawn order, so that no dot of one drawing is found again in the next, nor one placed in one way
/// among those placed in another. Of each group as many as its size is told with: a few drawn ones stand for two or for nobody. Beside them
/// who stands there unsurely.
pub(super) fn of(people: &[Person], plane: &Plane, (round, draw): (Rounding, &mut Draw)) -> (Vec<Dot>, Vec<bool>) {
    let mut dots: Vec<(Dot, bool)> = Vec::new();
    let groups = people.iter().map(|(_, group, _)| group + 1).max().unwrap_or(0);
    for group in 0..groups {
        let mut own: Vec<&Person> = people.iter().filter(|(_, of, _)| *of == group).collect();
        for last in (1..own.len()).rev() {
            own.swap(last, draw.below(last + 1));
        }
        for (at, _, stays) in own.iter().cycle().take(round.count(own.len())) {
            let (x, y) = plane.place(*at);
            let mut moved = || i32::try_from(draw.below(2 * JITTER + 1)).unwrap_or(0) - JITTER as i32;
            let dot = ((x + moved()).clamp(0, WIDTH as i32), (y + moved()).clamp(0, HEIGHT as i32), group);
            dots.push((dot, *stays < SURE_FROM));
        }
    }
    dots.sort_unstable();
    dots.into_iter().unzip()
}
