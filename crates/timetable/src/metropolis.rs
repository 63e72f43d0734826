//! Which changes annealing takes (Metropolis and others: "Equation of state calculations by fast computing machines", 1953).

use draw::Draw;

/// Whether a change of cost is taken: always where it gets better, and with a chance that falls with the cold where it gets worse.
pub(crate) fn takes(draw: &mut Draw, change: i64, warmth: f64) -> bool {
    change <= 0 || draw.share() < (-(change as f64) / warmth).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gets_worse_is_taken_the_less_the_colder_it_is() {
        let taken = |change, warmth| {
            let mut draw = Draw::of_seed(7);
            (0..10_000).filter(|_| takes(&mut draw, change, warmth)).count()
        };
        assert_eq!([taken(-1, 0.1), taken(0, 0.1), taken(5, 0.1)], [10_000, 10_000, 0]);
        // e^(-1/2) and e^(-2) of ten thousand, within three standard deviations.
        assert!((5_919..=6_212).contains(&taken(1, 2.0)), "{}", taken(1, 2.0));
        assert!((1_251..=1_456).contains(&taken(4, 2.0)), "{}", taken(4, 2.0));
    }
}
