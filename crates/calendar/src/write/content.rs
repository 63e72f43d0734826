//! Content lines: folded, escaped, ended as the RFC says.

use crate::value::text::escaped;

/// Octets in a line, without its end (RFC 5545, 3.1).
const LINE_OCTETS: usize = 75;

/// A calendar as far as it is written.
#[derive(Debug, Default)]
pub(super) struct Content {
    text: String,
}

impl Content {
    /// A line as it stands, folded where it is long and never inside a character.
    pub(super) fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE_OCTETS {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            self.text.push(letter);
            octets += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A property of text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// A property that is an address or a link. A control character, which could begin another line, goes.
    pub(super) fn uri(&mut self, name: &str, uri: &str) {
        self.line(&format!("{name}:{}", uri.chars().filter(|letter| !letter.is_control()).collect::<String>()));
    }

    pub(super) fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.text
    }
}
