//! A conversation with an IMAP server (RFC 9051 and 3501): a command, then all that is said until its answer.

use std::io::{self, BufRead, BufReader, Read, Write};

use super::Mailbox;
use super::wire::Wire;
use crate::mail_in::message::MESSAGE_BYTES_MAX;

/// Bytes of a line of the server, without what it gives by length.
const LINE_BYTES_MAX: u64 = 64 * 1024;
/// Lines before the answer to a command, so that no server talks for ever.
const LINES_MAX: usize = 10_000;
/// Bytes of headers that are read of a message which is too large.
const HEADER_BYTES: usize = 64 * 1024;

/// A response: its words, and what the server gave by length within it.
#[derive(Debug, Default)]
struct Response {
    words: String,
    literal: Option<Vec<u8>>,
}

pub(super) struct Session {
    wire: BufReader<Wire>,
    commands: u32,
}

impl Session {
    /// Connects, secures the way, and says who reads.
    pub(super) fn open(mailbox: &Mailbox) -> io::Result<Self> {
        let wire = Wire::connect(&mailbox.host, mailbox.port)?;
        let mut session = Self { wire: BufReader::new(wire), commands: 0 };
        session.response()?;
        if session.wire.get_ref().needs_tls() {
            session.command("STARTTLS", &[])?;
            // What was said before in the open counts for nothing (RFC 9051, 11.1).
            let wire = session.wire.into_inner().secured(&mailbox.host)?;
            session = Self { wire: BufReader::new(wire), commands: session.commands };
        }
        session.command("LOGIN", &[mailbox.login.name(), mailbox.login.password()])?;
        Ok(session)
    }

    /// Opens a folder and gives the validity of its numbers.
    pub(super) fn select(&mut self, folder: &str) -> io::Result<u32> {
        let said = self.command("SELECT", &[folder])?;
        let validity = said.iter().find_map(|response| after(&response.words, "UIDVALIDITY "));
        validity.and_then(number).ok_or_else(|| broken("the server names no UIDVALIDITY"))
    }

    /// The numbers of all messages after one, in order.
    pub(super) fn numbers_after(&mut self, last: u32) -> io::Result<Vec<u32>> {
        let said = self.command(&format!("UID SEARCH UID {}:*", last.saturating_add(1)), &[])?;
        let found = said.iter().filter_map(|response| after(&response.words, "SEARCH "));
        let mut numbers: Vec<u32> = found
            .flat_map(str::split_whitespace)
            .filter_map(|word| word.parse().ok())
            .filter(|one| *one > last)
            .collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    pub(super) fn size_of(&mut self, message: u32) -> io::Result<Option<usize>> {
        let said = self.command(&format!("UID FETCH {message} (RFC822.SIZE)"), &[])?;
        let size = said.iter().find_map(|response| after(&response.words, "RFC822.SIZE "));
        Ok(size.and_then(number).and_then(|bytes| usize::try_from(bytes).ok()))
    }

    /// A message, whole or its headers alone, without marking it; empty where somebody removed it meanwhile.
    pub(super) fn message(&mut self, message: u32, is_whole: bool) -> io::Result<Vec<u8>> {
        let part = if is_whole { "BODY.PEEK[]".to_owned() } else { format!("BODY.PEEK[HEADER]<0.{HEADER_BYTES}>") };
        let said = self.command(&format!("UID FETCH {message} ({part})"), &[])?;
        Ok(said.into_iter().find_map(|response| response.literal).unwrap_or_default())
    }

    pub(super) fn mark_seen(&mut self, message: u32) -> io::Result<()> {
        self.command(&format!("UID STORE {message} +FLAGS.SILENT (\\Seen)"), &[]).map(drop)
    }

    pub(super) fn close(mut self) {
        // All that was read is noted; a server that hangs up first does no harm.
        let _ = self.command("LOGOUT", &[]);
    }

    /// Sends a command, its arguments by length so that nothing in them is read as a command, and hears its answer.
    fn command(&mut self, words: &str, arguments: &[&str]) -> io::Result<Vec<Response>> {
        self.commands += 1;
        let tag = format!("d{}", self.commands);
        let mut line = format!("{tag} {words}");
        for argument in arguments {
            self.send(&format!("{line} {{{}}}\r\n", argument.len()))?;
            let answer = self.response()?;
            if !answer.words.starts_with('+') {
                return Err(refused(words, &answer.words));
            }
            line = (*argument).to_owned();
        }
        self.send(&format!("{line}\r\n"))?;
        let mut said = Vec::new();
        for _ in 0..LINES_MAX {
            let response = self.response()?;
            match response.words.strip_prefix(&tag) {
                Some(answer) if answer.trim_start().to_uppercase().starts_with("OK") => return Ok(said),
                Some(answer) => return Err(refused(words, answer)),
                None => said.push(response),
            }
        }
        Err(broken("the server does not come to an end"))
    }

    fn send(&mut self, text: &str) -> io::Result<()> {
        let wire = self.wire.get_mut();
        wire.write_all(text.as_bytes())?;
        wire.flush()
    }

    /// A response with all that it gives by length.
    fn response(&mut self) -> io::Result<Response> {
        let mut response = Response::default();
        loop {
            let line = self.line()?;
            response.words.push_str(&line);
            let Some(length) = length_of_literal(&line) else { return Ok(response) };
            if length > MESSAGE_BYTES_MAX + HEADER_BYTES {
                return Err(broken("the server gives more than was asked for"));
            }
            let mut literal = vec![0; length];
            self.wire.read_exact(&mut literal)?;
            response.literal = Some(literal);
        }
    }

    fn line(&mut self) -> io::Result<String> {
        let mut bytes = Vec::new();
        self.wire.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
        if !bytes.ends_with(b"\n") {
            return Err(broken("the server hung up or does not end its line"));
        }
        Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned())
    }
}

/// What stands after some words, however they are capitalised.
fn after<'w>(words: &'w str, mark: &str) -> Option<&'w str> {
    let at = words.to_ascii_uppercase().find(mark)?;
    words.get(at + mark.len()..)
}

fn number(words: &str) -> Option<u32> {
    let digits: String = words.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The length at the end of a line: `{42}`.
fn length_of_literal(line: &str) -> Option<usize> {
    line.strip_suffix('}')?.rsplit_once('{')?.1.parse().ok()
}

fn broken(words: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, words)
}

/// What the server said to a command, without the arguments: a password may be one.
fn refused(command: &str, answer: &str) -> io::Error {
    let command = command.split(' ').take(2).collect::<Vec<_>>().join(" ");
    broken(&format!("{command}: {}", answer.chars().take(200).collect::<String>().trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_what_a_server_says() {
        assert_eq!(after("* OK [UIDVALIDITY 1700] fine", "UIDVALIDITY ").and_then(number), Some(1700));
        assert_eq!(after("* 1 FETCH (uid 7 rfc822.size 42)", "RFC822.SIZE ").and_then(number), Some(42));
        assert_eq!(length_of_literal("* 1 FETCH (UID 7 BODY[] {1234}"), Some(1234));
        assert_eq!(length_of_literal("* OK {x}"), None);
    }
}
