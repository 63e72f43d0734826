//! Functions of a Rust file and how long they are.

/// A function with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) name: String,
    /// Of the word `fn`, from 1.
    pub(super) line: usize,
    /// From the word `fn` to the closing brace, both lines counted.
    pub(super) lines: usize,
}

/// The functions in code whose comments and strings are blanked.
pub(super) fn find(code: &str) -> Vec<Function> {
    code.match_indices("fn ").filter_map(|(start, _)| read_function(code, start)).collect()
}

fn read_function(code: &str, start: usize) -> Option<Function> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    if code[..start].ends_with(is_word) {
        return None;
    }
    let name: String = code[start + 3..].chars().take_while(|letter| is_word(*letter)).collect();
    // `fn (` is a type, `fn $name` a part of a macro.
    let opening = body_start(code, start).filter(|_| !name.is_empty())?;
    let end = closing_brace(code, opening)?;
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    Some(Function { name, line: line_of(start), lines: line_of(end) - line_of(start) + 1 })
}

/// Where the body opens; none for a declaration without one.
fn body_start(code: &str, start: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in code[start..].char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' if depth == 0 => return Some(start + at),
            _ => {}
        }
    }
    None
}

/// Where the brace that opens at `opening` closes.
pub(super) fn closing_brace(code: &str, opening: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in code[opening..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return Some(opening + at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(code: &str) -> Vec<(String, usize, usize)> {
        find(code).into_iter().map(|found| (found.name, found.line, found.lines)).collect()
    }

    #[test]
    fn a_function_counts_from_its_word_to_its_brace() {
        let code = "pub fn a(x: [u8; 3])\nwhere\n{\n  { }\n}\nfn b() {}\n";
        assert_eq!(lengths(code), [("a".to_owned(), 1, 5), ("b".to_owned(), 6, 1)]);
    }

    #[test]
    fn types_and_declarations_have_no_length() {
        assert_eq!(lengths("type F = fn (u8) -> u8; trait T { fn a(&self) -> u8; }"), []);
    }

    #[test]
    fn a_function_inside_another_counts_too() {
        assert_eq!(lengths("fn a() {\nfn b() {\n}\n}"), [("a".to_owned(), 1, 4), ("b".to_owned(), 2, 2)]);
    }
}
