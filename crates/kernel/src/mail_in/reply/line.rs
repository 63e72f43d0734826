//! A line of a mail, as it stands and as it is compared.

/// A line.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// As it stands.
    pub(super) text: &'t str,
    /// Small letters, plain spaces, without marks of direction and of emphasis, and no space before a colon.
    pub(super) plain: String,
    pub(super) is_quoted: bool,
}

impl<'t> Line<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let plain = plain(text);
        let is_quoted = plain.starts_with('>');
        Self { text, plain, is_quoted }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.plain.is_empty()
    }
}

/// As lines are compared. French puts a space before a colon, often one that does not break (CLDR).
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_unseen(*letter)) {
        if letter.is_whitespace() {
            if !plain.is_empty() && !plain.ends_with(' ') {
                plain.push(' ');
            }
            continue;
        }
        if letter == ':' && plain.ends_with(' ') {
            plain.pop();
        }
        plain.extend(letter.to_lowercase());
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Marks of direction and joining that mail programs put around names (UAX 9), and the asterisks of bold type in plain text.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '*')
}
