//! Where people stand in the picture: as many dots a group as its size is told with, each moved a little. Pure but for its draw.

use kernel::draw::Draw;
use opinion::{Map, Placed};

use super::rounding::Rounding;

/// The picture, and its margin.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
const MARGIN: f64 = 40.0;
/// How far a dot is moved at most, each way: more than neighbours are apart.
const JITTER: usize = 14;
/// Who stands in the same group in so many of the resamples stands there surely.
const SURE_FROM: f64 = 0.8;

/// Where a dot stands, and the place of its group: x 0 to 720, y 0 to 440.
pub(super) type Dot = (i32, i32, usize);

/// The plane as the picture shows it.
#[derive(Debug)]
pub(super) struct Plane {
    from: [f64; 2],
    scale: f64,
}

impl Plane {
    pub(super) fn of(map: &Map) -> Self {
        let reach = |axis: usize| {
            let along = map.points.iter().map(|point| point.at[axis]);
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
}

/// Each person, moved a little and in a drawn order, so that no dot of one drawing is found again in the next. Of each group as many as
/// its size is told with: a few drawn ones stand for two or for nobody.
pub(super) fn of(map: &Map, plane: &Plane, (round, draw): (Rounding, &mut Draw)) -> (Vec<Dot>, Vec<bool>) {
    let mut dots: Vec<(Dot, bool)> = Vec::new();
    for group in 0..map.k() {
        let mut own: Vec<&Placed> = map.points.iter().filter(|point| point.group == group).collect();
        for last in (1..own.len()).rev() {
            own.swap(last, draw.below(last + 1));
        }
        for point in own.iter().cycle().take(round.count(own.len())) {
            let (x, y) = plane.place(point.at);
            let mut moved = || i32::try_from(draw.below(2 * JITTER + 1)).unwrap_or(0) - JITTER as i32;
            let dot = ((x + moved()).clamp(0, WIDTH as i32), (y + moved()).clamp(0, HEIGHT as i32), group);
            dots.push((dot, point.stays < SURE_FROM));
        }
    }
    dots.sort_unstable();
    dots.into_iter().unzip()
}
