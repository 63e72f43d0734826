//! Where requests begin and end in a stream of bytes, read strictly: every line of a head ends with CR and LF.
//!
//! The library also takes a bare LF (RFC 9112, 2.2, allows it). A proxy in front that does not would see other headers than
//! we do, and somebody could hide a request in another. Bodies are as long as `Content-Length` says; what says its length
//! in any other way is refused.

/// Longest line whose beginning is looked at: `content-length: ` and the digits of any length that we take.
const LINE_KEPT: usize = 64;

/// How far a stream has been followed.
#[derive(Debug, Default)]
pub(super) struct Framing {
    /// Bytes of a body that are still to come.
    body_left: u64,
    /// The beginning of the line under way.
    line: Vec<u8>,
    /// Bytes of the line under way.
    length: usize,
    last: u8,
    /// As the head under way says.
    content_length: u64,
    is_within_head: bool,
}

impl Framing {
    /// Follows what came next; false when a line of a head ended without CR.
    pub(super) fn follow(&mut self, mut bytes: &[u8]) -> bool {
        while let Some((byte, rest)) = bytes.split_first() {
            if self.body_left > 0 {
                let skipped = usize::try_from(self.body_left).unwrap_or(usize::MAX).min(bytes.len());
                self.body_left -= skipped as u64;
                bytes = &bytes[skipped..];
                continue;
            }
            bytes = rest;
            let is_bare = *byte == b'\n' && self.last != b'\r';
            if is_bare {
                return false;
            }
            self.take(*byte);
        }
        true
    }

    fn take(&mut self, byte: u8) {
        self.last = byte;
        if byte != b'\n' {
            self.length += 1;
            if self.line.len() < LINE_KEPT {
                self.line.push(byte);
            }
            return;
        }
        // Empty but for the CR: the head is over, unless it has not begun (RFC 9112, 2.2, has empty lines passed over).
        if self.length == 1 && self.is_within_head {
            self.body_left = std::mem::take(&mut self.content_length);
            self.is_within_head = false;
        } else if self.length > 1 {
            self.is_within_head = true;
            self.content_length = content_length(&self.line).unwrap_or(self.content_length);
        }
        self.line.clear();
        self.length = 0;
    }
}

fn content_length(line: &[u8]) -> Option<u64> {
    let (name, value) = std::str::from_utf8(line).ok()?.split_once(':')?;
    if !name.eq_ignore_ascii_case("content-length") {
        return None;
    }
    value.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is_clear(stream: &str) -> bool {
        Framing::default().follow(stream.as_bytes())
    }

    #[test]
    fn a_line_of_a_head_without_cr_is_found() {
        assert!(is_clear("GET / HTTP/1.1\r\nhost: a\r\n\r\nGET / HTTP/1.1\r\nhost: a\r\n\r\n"));
        assert!(!is_clear("GET / HTTP/1.1\nhost: a\r\n\r\n"));
        assert!(!is_clear("GET / HTTP/1.1\r\nhost: a\r\n\r\nGET / HTTP/1.1\r\nhost: a\n\r\n"));
        assert!(!is_clear("GET / HTTP/1.1\r\nhost: a\n\n"));
    }

    #[test]
    fn a_body_may_hold_what_it_likes() {
        let post = |body: &str| format!("POST / HTTP/1.1\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        assert!(is_clear(&post("a\n\nb")));
        assert!(is_clear(&format!("{}{}", post("\n"), post("\n"))), "the next request is found");
        assert!(!is_clear(&format!("{}\n", post("\n"))));
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_a_stream_is_cut(stream in "(GET / HTTP/1.1\r\n|a: b\r\n|content-length: 3\r\n|\r\n|\n|x){0,12}", at in 0..200_usize) {
            let at = at.min(stream.len());
            let mut cut = Framing::default();
            let is_clear_in_parts = cut.follow(&stream.as_bytes()[..at]) && cut.follow(&stream.as_bytes()[at..]);
            prop_assert_eq!(is_clear_in_parts, is_clear(&stream));
        }
    }
}
