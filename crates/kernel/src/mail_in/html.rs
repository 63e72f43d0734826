//! The text of an HTML mail, with `>` before what it quotes.
//!
//! The parser makes text of HTML but forgets what was a quotation; here the HTML is taken apart at its quotations first.

use mail_parser::decoders::html::html_to_text;

/// Quotations within quotations that are told apart; deeper ones count as the deepest.
const DEPTH_MAX: usize = 8;

/// The text.
pub(super) fn to_text(html: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut rest = html;
    while let Some((at, is_begin)) = next_mark(rest) {
        add(&mut text, &rest[..at], depth);
        depth = if is_begin { depth + 1 } else { depth.saturating_sub(1) };
        rest = rest[at..].split_once('>').map_or("", |(_, rest)| rest);
    }
    add(&mut text, rest, depth);
    text
}

/// Where the next quotation begins or ends.
fn next_mark(html: &str) -> Option<(usize, bool)> {
    let is = |at: usize, mark: &str| {
        html.as_bytes().get(at..at + mark.len()).is_some_and(|found| found.eq_ignore_ascii_case(mark.as_bytes()))
    };
    html.match_indices('<').find_map(|(at, _)| {
        if is(at, "<blockquote") {
            Some((at, true))
        } else if is(at, "</blockquote") {
            Some((at, false))
        } else {
            None
        }
    })
}

fn add(text: &mut String, html: &str, depth: usize) {
    let words = html_to_text(html);
    if words.trim().is_empty() {
        return;
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let mark = if depth == 0 { String::new() } else { ">".repeat(depth.min(DEPTH_MAX)) + " " };
    for line in words.trim_matches('\n').lines() {
        text.push_str(&format!("{mark}{}\n", line.trim_end()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail_in::reply_of;

    #[test]
    fn a_quotation_in_html_is_marked_as_in_text() {
        let html = "<html><style>p{}</style><p>With <b>one</b> library &amp; a bus.</p><div>On 2 Nov 2026, at 10:12, C &lt;a@b.example&gt; wrote:</div>\
                    <BLOCKQUOTE type=cite><div>How did you begin?</div><blockquote>Deeper</blockquote></BLOCKQUOTE>";
        let text = to_text(html);
        assert!(text.contains("\n> How did you begin?\n>> Deeper\n"), "{text}");
        assert_eq!(reply_of(&text), "With one library & a bus.");
    }
}
