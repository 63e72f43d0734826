//! Text whose lines may be joined again (RFC 3676): a line that ends in a space goes on in the next.

/// The text with its paragraphs on one line each. Quoted lines stay as they are, since they are not shown.
pub(super) fn unwrapped(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut goes_on = false;
    for line in text.lines() {
        let is_quoted = line.starts_with('>');
        if goes_on && is_quoted {
            whole.push('\n');
        }
        // A space before a line protects what follows it (4.4).
        let line = if is_quoted { line } else { line.strip_prefix(' ').unwrap_or(line) };
        whole.push_str(line);
        goes_on = line.ends_with(' ') && line != "-- " && !is_quoted;
        if !goes_on {
            whole.push('\n');
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::unwrapped;

    #[test]
    fn a_paragraph_is_one_line_again() {
        let text = "We began \nwith one library.\n From three on\nit went fast.\n-- \nRavi\n> quoted \n> more\n";
        let whole = "We began with one library.\nFrom three on\nit went fast.\n-- \nRavi\n> quoted \n> more\n";
        assert_eq!(unwrapped(text), whole);
    }
}
