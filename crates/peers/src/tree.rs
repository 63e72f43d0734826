//! How far two kinds are apart that stand in a tree, such as climate classes and parts of the world.
//!
//! A kind is its path from the root. The measure is that of Wu and Palmer (1994), "Verb semantics and lexical
//! selection", ACL 32, 133-138: likeness is twice the length of the common path over the sum of both lengths.

/// Distance of two paths: 0 for the same, 1 where they part at the root.
#[must_use]
pub fn tree_distance<Step: PartialEq>(one: &[Step], other: &[Step]) -> f64 {
    let steps = one.len() + other.len();
    if steps == 0 {
        return 0.0;
    }
    let common = one.iter().zip(other).take_while(|(left, right)| left == right).count();
    1.0 - (2 * common) as f64 / steps as f64
}

/// Distance of two Köppen-Geiger classes, whose letters are a path: main climate, precipitation, temperature.
#[must_use]
pub fn climate_distance(one: &str, other: &str) -> f64 {
    tree_distance(one.as_bytes(), other.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn climates_are_nearer_the_more_letters_they_share() {
        let thirds = |one, other| (climate_distance(one, other) * 3.0).round();
        assert_eq!(
            [thirds("Cfa", "Cfa"), thirds("Cfa", "Cfb"), thirds("Cfa", "Csa"), thirds("Cfa", "Dfa")],
            [0., 1., 2., 3.]
        );
        assert_eq!(climate_distance("Af", "Aw"), 0.5);
    }
}
