//! The lottery that breaks ties: an order that anyone can work out again from the seed and the names.
//!
//! A name's draw is the SHA-256 of the seed, one line feed and the name, in UTF-8. Whoever has the smaller draw, as a
//! number of 256 bits, comes first. On any machine with coreutils: `printf 'SEED\nNAME' | sha256sum`. The seed is
//! published with the round, best as something nobody could choose, such as the numbers of a public draw.

use sha2::{Digest, Sha256};

/// A name's draw: 256 bits, most significant byte first.
pub type Draw = [u8; 32];

/// What a name draws under a seed.
pub fn draw(seed: &str, name: &str) -> Draw {
    let mut hash = Sha256::new();
    hash.update(seed.as_bytes());
    hash.update(b"\n");
    hash.update(name.as_bytes());
    hash.finalize().into()
}

/// A draw as the 64 hexadecimal digits that `sha256sum` prints.
pub fn draw_text(draw: &Draw) -> String {
    draw.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The places of names in the order of the lottery: whose draw is smallest is first. Equal names keep their order.
pub fn order(seed: &str, names: &[&str]) -> Vec<usize> {
    let draws: Vec<Draw> = names.iter().map(|name| draw(seed, name)).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|place| draws[*place]);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_is_what_sha256sum_prints() {
        // printf '0\nOslo' | sha256sum
        let text = draw_text(&draw("0", "Oslo"));
        assert_eq!(text, "3bd1f75da800f30efdf84ecf35256630862409b8a9b3818b4a724a03a249c5e5");
    }

    #[test]
    fn the_order_does_not_depend_on_the_list() {
        let (names, turned) = (["Lima", "Oslo", "Quito"], ["Quito", "Oslo", "Lima"]);
        let first = order("7", &names).into_iter().map(|place| names[place]).collect::<Vec<_>>();
        let second = order("7", &turned).into_iter().map(|place| turned[place]).collect::<Vec<_>>();
        assert_eq!(first, second);
        assert_ne!(order("7", &names), order("8", &names));
    }
}
