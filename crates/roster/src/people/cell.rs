//! One cell, cleaned: composed letters, single blanks, nothing invisible; and what is odd about it.

use crate::fold::compose;

/// A cell as we keep it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// Characters were taken out that nobody sees: of zero width, turning the direction of text, or controls.
    pub(crate) had_invisible: bool,
}

/// Cleans a cell. A line end or a run of blanks becomes one blank, blanks around go.
pub(crate) fn clean(cell: &str) -> Cell {
    if is_clean(cell) {
        return Cell { text: cell.to_owned(), had_invisible: false };
    }
    let mut had_invisible = false;
    let mut visible = String::with_capacity(cell.len());
    for letter in cell.chars() {
        if letter.is_whitespace() {
            visible.push(' ');
        } else if starts_another_direction(letter) {
            had_invisible = true;
            visible.push(' ');
        } else if is_joiner(letter) && visible.chars().next_back().is_some_and(needs_joiners) {
            visible.push(letter);
        } else if is_invisible(letter) {
            had_invisible = true;
        } else {
            visible.push(letter);
        }
    }
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    Cell { text: compose(&words.join(" ")), had_invisible }
}

/// Nearly every cell is: visible ASCII with single blanks inside.
fn is_clean(cell: &str) -> bool {
    let has_odd_blanks = cell.starts_with(' ') || cell.ends_with(' ') || cell.contains("  ");
    !has_odd_blanks && cell.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9, 2.1 to 2.5). What follows is another
/// run of text, hence a word of its own.
fn starts_another_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Zero width non-joiner and joiner.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
}

/// Scripts from Arabic to Sinhala are misspelt without their joiners (Unicode Standard, 23.2).
fn needs_joiners(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{dff}')
}

fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || is_joiner(letter)
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'
                ..='\u{2064}' | '\u{feff}'
        )
}

/// Whether a spreadsheet would run the cell as a formula: the first characters of OWASP's list on CSV injection, their
/// full-width forms included. A number and a telephone number begin with a sign and are none.
pub(crate) fn is_formula(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    let rest = &text[first.len_utf8()..];
    match first {
        '=' | '@' | '＝' | '＠' => !rest.is_empty(),
        '+' | '-' | '＋' | '－' => {
            let is_number = rest.chars().all(|letter| letter.is_ascii_digit() || " .,()/-'".contains(letter));
            !is_number || (first == '-' && rest.contains('(')) || has_two_terms(rest)
        }
        _ => false,
    }
}

/// `1-2` after a sign is arithmetic, where `30 1234-56` is a telephone number with its extension: few digits tell.
fn has_two_terms(rest: &str) -> bool {
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    digits < 5 && rest.trim_matches('-').contains(['-', '/'])
}

/// Whether the cell says in words that nothing is there. Names are never asked: Null is a surname.
pub(crate) fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 12] =
        ["n/a", "n.a.", "#n/a", "null", "none", "nil", "(none)", "(null)", "unknown", "keine", "aucun", "ninguno"];
    is_blank_sign(text) || WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether the cell holds only a dash, dots or question marks of somebody who had nothing to enter.
pub(crate) fn is_blank_sign(text: &str) -> bool {
    matches!(text, "" | "-" | "--" | "---" | "–" | "—" | "." | ".." | "..." | "…" | "/" | "*" | "n/a" | "N/A" | "#N/A")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check_clean(cell: &str, text: &str, had_invisible: bool) {
        assert_eq!(clean(cell), Cell { text: text.into(), had_invisible });
    }

    #[test]
    fn blanks_of_every_kind_become_one() {
        check_clean("  Ana\u{a0}\n Rossi\u{a0}", "Ana Rossi", false);
    }

    #[test]
    fn letters_are_composed_and_invisible_ones_dropped() {
        check_clean("\u{200b}Zoe\u{308}\u{202e}Smith\u{202c}", "Zoë Smith", true);
    }

    #[test]
    fn plain_text_loses_its_odd_blanks_too() {
        for cell in [" Ana Rossi", "Ana Rossi ", "Ana  Rossi", "Ana\tRossi"] {
            check_clean(cell, "Ana Rossi", false);
        }
    }

    #[test]
    fn signs_that_nobody_sees_are_dropped_and_said() {
        for sign in ["\u{7}", "\u{ad}", "\u{200b}", "\u{200c}", "\u{200e}", "\u{2062}", "\u{feff}"] {
            check_clean(&format!("Ana{sign}Lea"), "AnaLea", true);
        }
        for sign in ["\u{202a}", "\u{2069}"] {
            check_clean(&format!("Ana{sign}Lea"), "Ana Lea", true);
        }
    }

    #[test]
    fn joiners_stay_where_a_script_needs_them() {
        check_clean("علی\u{200c}رضا", "علی\u{200c}رضا", false);
        check_clean("a\u{200d}b", "ab", true);
    }

    #[test]
    fn formulas_are_told_from_numbers_and_telephones() {
        for formula in ["=1+2", "@SUM(A1)", "+1+2", "-1-2", "+cmd|' /C calc'!A0", "＝1"] {
            assert!(is_formula(formula), "{formula}");
        }
        for harmless in ["+49 30", "-", "-5", "-12,50", "+49 (0)30 1234-56", "", "Ana"] {
            assert!(!is_formula(harmless), "{harmless}");
        }
    }

    #[test]
    fn a_sign_alone_or_before_a_number_is_no_formula() {
        for formula in ["=A", "＠A", "-(1)", "+1/2", "+12-34", "-A", "＋A"] {
            assert!(is_formula(formula), "{formula}");
        }
        for harmless in ["=", "@", "+", "+(49) 30", "+123-45", "-5-", "5-4", "-1 000,50"] {
            assert!(!is_formula(harmless), "{harmless}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(cell in "\\PC{0,30}") {
            let once = clean(&cell).text;
            prop_assert_eq!(clean(&once), Cell { text: once, had_invisible: false });
        }
    }
}
