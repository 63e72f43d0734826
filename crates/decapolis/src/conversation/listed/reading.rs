//! What a list of codes holds: a code a line. Pure.

use std::collections::BTreeMap;

/// Letters and digits of a code, at least: shorter ones are guessed at 60 tries an hour.
pub(super) const LETTERS_MIN: usize = 6;
/// And at most.
pub(super) const LETTERS_MAX: usize = 40;
/// Lines that are named at once; the rest is counted with them.
const NAMED_MAX: usize = 50;

/// Why a line is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    Short,
    Long,
    /// It holds something else than letters from A to Z, digits, and what stands between groups of them.
    Letters,
    /// The same code stood at an earlier line.
    Twice,
}

impl Problem {
    /// As in texts.
    pub(super) fn code(self) -> &'static str {
        match self {
            Problem::Short => "short",
            Problem::Long => "long",
            Problem::Letters => "letters",
            Problem::Twice => "twice",
        }
    }
}

/// What is wrong with a list, by line from 1: the first lines, and how many there are in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) lines: Vec<(usize, Problem)>,
    pub(super) count: usize,
}

/// The codes of a list, each once; empty lines are none.
///
/// # Errors
/// The lines that are no codes.
pub(super) fn codes(list: &str) -> Result<Vec<String>, Wrong> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let (mut codes, mut wrong) = (Vec::new(), Wrong::default());
    let lines = list.trim_start_matches('\u{feff}').lines();
    for (number, line) in (1..).zip(lines).filter(|(_, line)| !line.trim().is_empty()) {
        let read = code(line).and_then(|code| match seen.insert(code.clone(), number) {
            Some(_) => Err(Problem::Twice),
            None => Ok(code),
        });
        match read {
            Ok(code) => codes.push(code),
            Err(problem) => {
                wrong.count += 1;
                if wrong.lines.len() < NAMED_MAX {
                    wrong.lines.push((number, problem));
                }
            }
        }
    }
    if wrong.count == 0 { Ok(codes) } else { Err(wrong) }
}

/// A code however it is typed: small letters, with or without what stands between its groups, or within quotes.
///
/// # Errors
/// Why it is none.
pub(super) fn code(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim().trim_matches('"').trim();
    let is_between = |letter: char| matches!(letter, ' ' | '-' | '.' | '/' | '_');
    if !typed.chars().all(|letter| letter.is_ascii_alphanumeric() || is_between(letter)) {
        return Err(Problem::Letters);
    }
    let code: String =
        typed.chars().filter(|letter| !is_between(*letter)).map(|letter| letter.to_ascii_uppercase()).collect();
    match code.len() {
        length if length < LETTERS_MIN => Err(Problem::Short),
        length if length > LETTERS_MAX => Err(Problem::Long),
        _ => Ok(code),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_list_has_a_code_a_line_however_it_is_written() {
        let list = "\u{feff}LIB-000-123\r\n\n  \"lib 000.124\"  \nab_cd/ef\n";
        assert_eq!(codes(list).expect("whole"), ["LIB000123", "LIB000124", "ABCDEF"]);
    }

    #[test]
    fn wrong_lines_are_named_by_their_number_and_none_is_taken() {
        let list = "LIB000123\n123\nstraße12\nlib-000-123\n".to_owned() + &"A".repeat(41);
        let wrong = codes(&list).expect_err("four lines");
        let expected = [(2, Problem::Short), (3, Problem::Letters), (4, Problem::Twice), (5, Problem::Long)];
        assert_eq!((wrong.lines.as_slice(), wrong.count), (&expected[..], 4));
        let many = codes(&"1\n".repeat(500)).expect_err("all");
        assert_eq!((many.lines.len(), many.count), (NAMED_MAX, 500));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_its_lines_are_named(list in "\\PC{0,200}") {
            match codes(&list) {
                Ok(codes) => prop_assert!(codes.iter().all(|one| code(one).as_ref() == Ok(one))),
                Err(wrong) => prop_assert!(wrong.count >= wrong.lines.len() && !wrong.lines.is_empty()),
            }
        }
    }
}
