//! Seeded draws for demos: the same seed gives the same network, on every machine.

/// A sequence of draws: SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). Good
/// enough for a demo, never for a secret.
#[derive(Debug, Clone)]
pub struct Draw(u64);

impl Draw {
    /// The sequence of a seed.
    pub fn of_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    /// One of several, which are not none.
    pub fn one_of<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        &choices[self.below(choices.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::Draw;

    #[test]
    fn the_same_seed_draws_the_same_numbers() {
        let (mut one, mut other) = (Draw::of_seed(7), Draw::of_seed(7));
        assert_eq!([one.number(), one.number()], [other.number(), other.number()]);
        // The first number of seed 0 in the authors' reference program.
        assert_eq!(Draw::of_seed(0).number(), 0xe220_a839_7b1d_cdaf);
    }
}
