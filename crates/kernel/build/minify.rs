//! Makes our own style sheet and script small. Not a general minifier: it knows how we write, and the tests hold it to that.

/// Drops comments and the white space that carries no meaning; strings stay as they are.
pub(crate) fn css(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => {
                let length = string_length(rest);
                out.push_str(&rest[..length]);
                length
            }
            _ if next.is_whitespace() => {
                let length = rest.len() - rest.trim_start().len();
                if !out.ends_with(|before| "{};:,> ".contains(before)) {
                    out.push(' ');
                }
                length
            }
            _ => {
                push_tight(&mut out, next);
                next.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out.trim().to_owned()
}

/// Adds a character without the space or semicolon before it that it makes needless.
fn push_tight(out: &mut String, next: char) {
    if "{};,>".contains(next) && out.ends_with(' ') {
        out.pop();
    }
    if next == '}' && out.ends_with(';') {
        out.pop();
    }
    out.push(next);
}

/// Bytes of the string literal at the start, its quotes included.
fn string_length(source: &str) -> usize {
    source[1..].find('"').map_or(source.len(), |end| end + 2)
}

/// Drops comment lines, empty lines and indentation. Line ends stay, so no statement can run into the next.
pub(crate) fn script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
