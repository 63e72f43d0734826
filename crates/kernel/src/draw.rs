//! Seeded draws for demos: the same seed gives the same network, on every machine.

/// A sequence of draws. Good enough for a demo, never for a secret.
#[derive(Debug, Clone)]
pub struct Draw(draw::Draw);

impl Draw {
    /// The sequence of a seed.
    pub fn of_seed(seed: u64) -> Self {
        Self(draw::Draw::of_seed(seed))
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0.number()
    }

    /// A number from 0 to below `end`, which is not 0: by the remainder, as demos that people know were drawn.
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
    }
}
