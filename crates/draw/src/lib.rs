//! Seeded draws: SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). The same seed gives
//! the same numbers, on every machine; never for a secret.

/// A sequence of draws.
#[derive(Debug, Clone)]
pub struct Draw(u64);

impl Draw {
    /// The sequence of a seed.
    #[must_use]
    pub fn of_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below `end`, which is not 0 and below 2^32: the high half of a product (Lemire 2019), without a division.
    pub fn below(&mut self, end: usize) -> usize {
        (((self.number() >> 32) * end as u64) >> 32) as usize
    }

    /// From 0 to below 1.
    pub fn share(&mut self) -> f64 {
        // The 53 bits that a double holds exactly.
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// So many of the first `end` numbers without repetition, in rising order (selection sampling: Knuth, TAOCP 2, 3.4.2, S).
    pub fn some_of(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut chosen = Vec::with_capacity(count);
        for number in 0..end {
            let (wanted, left) = (count - chosen.len(), end - number);
            if wanted > 0 && self.below(left) < wanted {
                chosen.push(number);
            }
        }
        chosen
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

    /// Whether so many of ten thousand are what a chance of `share` gives, within four standard deviations.
    fn is_as_often(times: usize, share: f64) -> bool {
        (times as f64 - 10_000.0 * share).abs() < 4.0 * (10_000.0 * share * (1.0 - share)).sqrt()
    }

    #[test]
    fn a_share_is_as_often_above_a_bound_as_below_it() {
        let mut draw = Draw::of_seed(7);
        let below = (0..10_000).filter(|_| draw.share() < 0.25).count();
        assert!(is_as_often(below, 0.25), "{below}");
    }

    #[test]
    fn each_number_of_a_range_is_as_often_among_some_of_it() {
        let mut draw = Draw::of_seed(7);
        let chosen: Vec<Vec<usize>> = (0..10_000).map(|_| draw.some_of(2, 5)).collect();
        for number in 0..5 {
            let times = chosen.iter().filter(|chosen| chosen.contains(&number)).count();
            assert!(is_as_often(times, 0.4), "{number}: {times}");
        }
        let together = chosen.iter().filter(|chosen| **chosen == [0, 1]).count();
        assert!(is_as_often(together, 0.1), "each pair, too: {together}");
    }

    #[test]
    fn where_none_is_wanted_any_more_nothing_is_drawn() {
        let mut draw = Draw::of_seed(7);
        assert_eq!(draw.some_of(0, 5), [0_usize; 0]);
        assert_eq!(draw.number(), Draw::of_seed(7).number());
    }

    #[test]
    fn some_of_a_range_are_as_many_as_asked_and_all_different() {
        let mut draw = Draw::of_seed(3);
        for count in [0, 1, 7, 20] {
            let chosen = draw.some_of(count, 20);
            assert!(chosen.len() == count && chosen.is_sorted_by(|one, next| one < next), "{chosen:?}");
        }
    }
}
