//! The short lists of exceptions that checks allow, each entry with its reason: `xtask/lists/*.txt`.

/// The entries of a list, comments and blank lines aside: the first word and the rest.
pub(crate) fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(' ').unwrap_or((line, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blank_lines_are_no_entries() {
        let found: Vec<_> = entries("# why\n\nname the reason\nbare\n").collect();
        assert_eq!(found, [("name", "the reason"), ("bare", "")]);
    }
}
