//! Draws of the search: SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).

/// A sequence of draws; the same seed gives the same.
#[derive(Debug, Clone)]
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn of_seed(seed: u64) -> Self {
        Self(seed)
    }

    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below `end`, which is not 0 and below 2^32: the high half of a product (Lemire 2019), without a division.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (((self.number() >> 32) * end as u64) >> 32) as usize
    }

    /// From 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        // The 53 bits that a double holds exactly.
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether annealing takes a change of cost: always where it gets better, and with the chance of Metropolis (1953) where
    /// it gets worse.
    pub(crate) fn takes(&mut self, change: i64, warmth: f64) -> bool {
        change <= 0 || self.share() < (-(change as f64) / warmth).exp()
    }
}

#[cfg(test)]
mod tests {
    use super::Draw;

    #[test]
    fn the_first_number_is_that_of_the_authors_program() {
        assert_eq!(Draw::of_seed(0).number(), 0xe220_a839_7b1d_cdaf);
    }

    #[test]
    fn draws_stay_within_their_bounds() {
        let mut draw = Draw::of_seed(7);
        let drawn: Vec<usize> = (0..1_000).map(|_| draw.below(3)).collect();
        assert!((0..3).all(|number| drawn.contains(&number)) && drawn.iter().all(|number| *number < 3));
        assert!((0..1_000).map(|_| draw.share()).all(|share| (0.0..1.0).contains(&share)));
    }
    #[test]
    fn what_gets_worse_is_taken_the_less_the_colder_it_is() {
        let taken = |change, warmth| {
            let mut draw = Draw::of_seed(7);
            (0..10_000).filter(|_| draw.takes(change, warmth)).count()
        };
        assert_eq!([taken(-1, 0.1), taken(0, 0.1), taken(5, 0.1)], [10_000, 10_000, 0]);
        // e^(-1/2) and e^(-2) of ten thousand, within three standard deviations.
        assert!((5_919..=6_212).contains(&taken(1, 2.0)), "{}", taken(1, 2.0));
        assert!((1_251..=1_456).contains(&taken(4, 2.0)), "{}", taken(4, 2.0));
    }
}
