//! Texts with their escapes: a comma, a semicolon, a backslash and a line's end (RFC 5545, 3.3.11).

/// What is meant. An escape that the RFC does not know is left as it stands, but for `\:` and `\"`, which old programs wrote.
pub(crate) fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(meant @ ('\\' | ',' | ';' | ':' | '"')) => text.push(meant),
            Some(other) => text.extend(['\\', other]),
            None => text.push('\\'),
        }
    }
    text
}

/// As it is written. Line ends of every kind become `\n`; other control characters, which no calendar may hold, go.
pub(crate) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => value.push_str("\\n"),
            '\\' | ',' | ';' => value.extend(['\\', letter]),
            '\t' => value.push('\t'),
            control if control.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

/// A parameter's value as it is written, in quotation marks where it needs them (RFC 6868).
pub(crate) fn parameter_text(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 2);
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => value.push_str("^n"),
            '^' => value.push_str("^^"),
            '"' => value.push_str("^'"),
            '\t' => value.push('\t'),
            control if control.is_control() => {}
            other => value.push(other),
        }
    }
    if value.contains([':', ';', ',']) { format!("\"{value}\"") } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_as_they_are_meant() {
        assert_eq!(unescaped(r"a\, b\; c\\d\ne\Nf"), "a, b; c\\d\ne\nf");
        assert_eq!(unescaped(r#"10\:30 \"so\" \x"#), "10:30 \"so\" \\x");
        assert_eq!(unescaped("at the end \\"), "at the end \\");
    }

    #[test]
    fn what_is_written_has_no_line_ends_and_no_control_characters() {
        assert_eq!(escaped("a,b;c\\d\r\ne\rf\ng\th\u{7}"), "a\\,b\\;c\\\\d\\ne\\nf\\ng\th");
        assert_eq!(parameter_text("a\r\nb^c\"d\te\u{7}"), "a^nb^^c^'d\te");
        assert_eq!(["a:b", "a;b", "a,b", "ab"].map(parameter_text), ["\"a:b\"", "\"a;b\"", "\"a,b\"", "ab"]);
    }
}
