//! Rust source taken apart: what is code, what stands in strings, and which lines are tests.

use std::ops::RangeInclusive;

use super::functions::closing_brace;

/// A Rust file taken apart. Line breaks stay where they are, so that lines count as in the file.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The text with comments and the content of strings blanked.
    pub(super) code: String,
    /// The content of each string and the line, from 1, on which it begins.
    pub(super) strings: Vec<(usize, String)>,
    /// Lines of items marked `#[cfg(test)]`.
    pub(super) tests: Vec<RangeInclusive<usize>>,
}

impl Source {
    /// Takes a text apart. It need not be valid Rust; the compiler sees to that.
    pub(super) fn parse(text: &str) -> Self {
        let mut reader = Reader { rest: text, code: String::with_capacity(text.len()), strings: Vec::new(), line: 1 };
        while !reader.rest.is_empty() {
            reader.read_piece();
        }
        let tests = find_tests(&reader.code);
        Self { code: reader.code, strings: reader.strings, tests }
    }
}

struct Reader<'t> {
    rest: &'t str,
    code: String,
    strings: Vec<(usize, String)>,
    line: usize,
}

impl Reader<'_> {
    fn read_piece(&mut self) {
        if self.rest.starts_with("//") {
            self.blank(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.blank(comment_length(self.rest));
        } else if let Some(hashes) = raw_string_hashes(self.rest).filter(|_| !self.is_inside_word()) {
            self.read_string(2 + hashes, &format!("\"{}", "#".repeat(hashes)));
        } else if self.rest.starts_with('"') {
            self.read_string(1, "\"");
        } else if let Some(length) = character_length(self.rest) {
            self.blank(length);
        } else {
            let length = self.rest.chars().next().map_or(0, char::len_utf8);
            self.keep(length);
        }
    }

    /// Whether the letter before belongs to a word: `for` does not begin a raw string.
    fn is_inside_word(&self) -> bool {
        self.code.ends_with(|letter: char| letter.is_alphanumeric() && letter != 'b' || letter == '_')
    }

    /// A string whose content begins after `opening` bytes and ends before `closing`.
    fn read_string(&mut self, opening: usize, closing: &str) {
        self.keep(opening);
        let length = if closing == "\"" { plain_string_length(self.rest) } else { self.rest.find(closing) };
        let length = length.unwrap_or(self.rest.len());
        self.strings.push((self.line, self.rest[..length].to_owned()));
        self.blank(length);
        self.keep(closing.len().min(self.rest.len()));
    }

    fn keep(&mut self, length: usize) {
        let (piece, rest) = self.rest.split_at(length);
        self.line += piece.matches('\n').count();
        self.code.push_str(piece);
        self.rest = rest;
    }

    fn blank(&mut self, length: usize) {
        let (piece, rest) = self.rest.split_at(length);
        self.line += piece.matches('\n').count();
        self.code.extend(piece.chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        self.rest = rest;
    }
}

/// The length of a block comment; they nest.
fn comment_length(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// How many `#` open the raw string that begins here, if one does. (`b` and `c` before it were read as code.)
fn raw_string_hashes(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// Up to the quote that no backslash hides.
fn plain_string_length(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.char_indices().find_map(|(at, letter)| {
        let ends = letter == '"' && !is_escaped;
        is_escaped = letter == '\\' && !is_escaped;
        ends.then_some(at)
    })
}

/// The length of a character literal; none for a lifetime.
fn character_length(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('\'')?;
    if rest.starts_with('\\') {
        return rest.char_indices().skip(2).find(|(_, letter)| *letter == '\'').map(|(at, _)| at + 2);
    }
    let letter = rest.chars().next()?.len_utf8();
    rest[letter..].starts_with('\'').then_some(letter + 2)
}

/// Lines of every item that `#[cfg(test)]` marks.
fn find_tests(code: &str) -> Vec<RangeInclusive<usize>> {
    let line_of = |at: usize| code[..at].matches('\n').count() + 1;
    let marks = code.match_indices("#[cfg(test)]");
    marks
        .filter_map(|(start, _)| {
            let opening = start + code[start..].find(['{', ';'])?;
            let end = if code[opening..].starts_with('{') { closing_brace(code, opening)? } else { opening };
            Some(line_of(start)..=line_of(end))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> String {
        Source::parse(text).code
    }

    #[test]
    fn comments_are_blanked_and_lines_stay() {
        assert_eq!(code("a // b\nc /* d /* e */\nf */ g"), "a     \nc             \n     g");
    }

    #[test]
    fn strings_are_blanked_and_kept_with_their_lines() {
        let source = Source::parse("let a = \"x\\\"y\";\nlet b = r#\"z\"w\"#;");
        assert_eq!(source.code, "let a = \"    \";\nlet b = r#\"   \"#;");
        assert_eq!(source.strings, [(1, "x\\\"y".to_owned()), (2, "z\"w".to_owned())]);
    }

    #[test]
    fn a_lifetime_is_no_character() {
        assert_eq!(code("fn f<'a>(x: &'a str) { '\"'; '\\''; b'{' }"), "fn f<'a>(x: &'a str) {    ;     ; b    }");
    }

    #[test]
    fn a_name_that_ends_in_r_opens_no_raw_string() {
        assert_eq!(Source::parse("for\"a\"").strings, [(1, "a".to_owned())]);
    }

    #[test]
    fn lines_of_a_test_module_are_found() {
        assert_eq!(Source::parse("fn a() {}\n#[cfg(test)]\nmod tests {\n{}\n}\nfn b() {}").tests, [2..=5]);
    }
}
