//! Whether a word of a text is one that was asked for: the same rules as the index, for marking it.

use words::{Speech, fold, words};

use crate::analysis::stems;
use crate::question::Wanted;

/// Letters from which a word may be misspelt: shorter ones have too many neighbours.
pub(crate) const SLIP_LETTERS_MIN: usize = 5;

impl Wanted {
    /// Whether it may be a misspelt form of another word.
    pub(crate) fn may_slip(&self) -> bool {
        self.folded.chars().count() >= SLIP_LETTERS_MIN
    }

    /// Whether a word as it stands in a text of a language is meant.
    pub(crate) fn is_met_by(&self, word: &str, language: Speech, with_slips: bool) -> bool {
        let Some(small) = words(word).into_iter().next() else { return false };
        let folded = fold(&small);
        folded == self.folded
            || (self.is_prefix && folded.starts_with(&self.folded))
            || stems(&small, language).iter().any(|stem| self.stems.contains(stem))
            || (with_slips && self.may_slip() && is_one_slip_away(&folded, &self.folded))
    }
}

/// Whether two words differ by one letter more, less or other, or by two neighbours swapped.
fn is_one_slip_away(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same_before = one.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[same_before..], &other[same_before..]);
    match (one, other) {
        ([_, rest @ ..], [_, others @ ..]) if rest == others => true,
        ([_, rest @ ..], _) if rest == other => true,
        (_, [_, others @ ..]) if one == others => true,
        ([first, second, rest @ ..], [left, right, others @ ..]) => first == right && second == left && rest == others,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_slip_away;

    #[test]
    fn one_slip_is_one_letter_or_two_swapped() {
        let pairs =
            [("budget", "budegt"), ("budget", "budgt"), ("budget", "buddget"), ("budget", "bidget"), ("a", "a")];
        assert!(pairs.iter().all(|(one, other)| is_one_slip_away(one, other) && is_one_slip_away(other, one)));
        assert!(!is_one_slip_away("budget", "widget"));
        assert!(!is_one_slip_away("budget", "bugxet") && !is_one_slip_away("budget", "buxdet"));
        assert!(!is_one_slip_away("budget", "bud"));
    }
}
