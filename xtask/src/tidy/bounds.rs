//! Words in code: an exact name that is not a part of a longer one.

/// Where a name stands in code as a whole word.
pub(super) fn find_word<'c>(code: &'c str, word: &'c str) -> impl Iterator<Item = usize> + 'c {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let found = code.match_indices(word).map(|(at, _)| at);
    found.filter(move |at| !code[..*at].ends_with(is_word) && !code[at + word.len()..].starts_with(is_word))
}

/// Whether a name stands in code as a whole word.
pub(super) fn has_word(code: &str, word: &str) -> bool {
    find_word(code, word).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_longer_name_is_not_the_word() {
        assert!(has_word("use x::Tx;", "Tx"));
        assert!(!has_word("TxError my_Tx Txs", "Tx"));
    }
}
