//! The line above a quotation: "On 2 Nov 2026, at 10:12, Cities <mail@cities.example> wrote:".

use super::line::Line;

/// A long address breaks it: over so many lines at most.
const LINES_MAX: usize = 5;
/// Letters of all of it.
const LETTERS_MAX: usize = 400;

/// How it begins and what stands at or before its colon, in English, Spanish, French, German and Arabic.
const FORMS: [(&[&str], &[&str]); 5] = [
    (&["on "], &["wrote", "writes"]),
    (&["el ", "en "], &["escribió", "escribio"]),
    (&["le "], &["a écrit", "a ecrit"]),
    (&["am "], &[" schrieb", "geschrieben"]),
    (&["في ", "بتاريخ "], &["كتب", "بواسطة"]),
];

/// An attribution that begins at a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attribution {
    /// Over how many lines it goes.
    pub(super) lines: usize,
    /// Whether what follows is quoted without a mark.
    pub(super) is_above_unmarked_quotation: bool,
}

/// The attribution that begins at a line, if one does.
pub(super) fn at(lines: &[Line<'_>], at: usize) -> Option<Attribution> {
    let forms: Vec<_> =
        FORMS.iter().filter(|form| form.0.iter().any(|lead| lines[at].plain.starts_with(lead))).collect();
    if forms.is_empty() || lines[at].is_quoted {
        return None;
    }
    let mut joined = String::new();
    for (count, line) in lines[at..].iter().take(LINES_MAX).enumerate() {
        if line.is_blank() || line.is_quoted || joined.len() > LETTERS_MAX {
            return None;
        }
        joined = if joined.is_empty() { line.plain.clone() } else { format!("{joined} {}", line.plain) };
        if forms.iter().any(|(_, verbs)| ends(&joined, verbs)) {
            return above_quotation(lines, at + count + 1, &joined)
                .map(|is_above_unmarked_quotation| Attribution { lines: count + 1, is_above_unmarked_quotation });
        }
    }
    None
}

/// Whether it names a day and ends as such lines do: in German and Arabic the name stands after the verb.
fn ends(joined: &str, verbs: &[&str]) -> bool {
    let Some(said) = joined.strip_suffix(':') else { return false };
    joined.len() <= LETTERS_MAX
        && joined.contains(|letter: char| letter.is_numeric())
        && verbs.iter().any(|verb| if stands_before_name(verb) { said.contains(verb) } else { said.ends_with(verb) })
}

fn stands_before_name(verb: &str) -> bool {
    matches!(verb, " schrieb" | "كتب" | "بواسطة")
}

/// Whether a quotation follows: one with marks (false), or one without (true), which only a time and an address show.
/// A writer's own sentence that ends so is none.
fn above_quotation(lines: &[Line<'_>], after: usize, joined: &str) -> Option<bool> {
    let next = lines[after..].iter().find(|line| !line.is_blank());
    match next {
        Some(line) if line.is_quoted => Some(false),
        _ if has_time(joined) && joined.contains('@') => Some(true),
        None if has_time(joined) => Some(true),
        _ => None,
    }
}

/// A time such as 10:12, in any digits.
fn has_time(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(4).any(|four| {
        let [hour, colon, tens, minutes] = four else { return false };
        *colon == ':' && [hour, tens, minutes].iter().all(|digit| digit.is_numeric())
    })
}
