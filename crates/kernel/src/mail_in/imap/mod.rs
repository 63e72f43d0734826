//! A mailbox read by IMAP: the few commands that reading needs, over TLS with a verified name.
//!
//! Messages are read by their numbers in the mailbox, upwards, whether somebody looked at them or not; nothing is deleted.
//! What was a reply is marked as seen, so that people who look into the mailbox find what is left for them.

mod session;
mod wire;

use std::io;

use self::session::Session;
pub use self::wire::Login;
use super::message::MESSAGE_BYTES_MAX;
use super::receive::Arrival;

/// Messages of one reading.
const AT_ONCE_MAX: usize = 50;

/// A mailbox, from the configuration.
#[derive(Debug, Clone)]
pub struct Mailbox {
    /// The server's name, which its certificate must bear.
    pub host: String,
    /// Its port: 993 with TLS from the first byte; any other must offer STARTTLS, unless it is on this machine.
    pub port: u16,
    /// Who reads.
    pub login: Login,
    /// The folder: `INBOX`.
    pub folder: String,
}

/// How far a mailbox was read: the validity of its numbers, and the last number (RFC 9051, 2.3.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Position {
    pub(super) validity: u32,
    pub(super) last: u32,
}

impl Position {
    pub(super) fn to_text(self) -> String {
        format!("{}.{}", self.validity, self.last)
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let (validity, last) = text.split_once('.')?;
        Some(Self { validity: validity.parse().ok()?, last: last.parse().ok()? })
    }
}

impl Mailbox {
    /// Reads what came since, message by message, and says how far it came. `take` says whether a message was a reply; what
    /// it stops at ends the reading there, so that nothing is passed over.
    pub(super) fn read<E: From<io::Error>>(
        &self,
        from: Position,
        mut take: impl FnMut(Arrival<'_>) -> Result<bool, E>,
        mut note: impl FnMut(Position) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut session = Session::open(self)?;
        let validity = session.select(&self.folder)?;
        let mut position = if from.validity == validity { from } else { Position { validity, last: 0 } };
        for number in session.numbers_after(position.last)?.into_iter().take(AT_ONCE_MAX) {
            // One that is too large is read by its headers alone, so that its sender can be told.
            let is_within = session.size_of(number)?.is_some_and(|bytes| bytes <= MESSAGE_BYTES_MAX);
            let message = session.message(number, is_within)?;
            let arrival = if is_within { Arrival::Whole(&message) } else { Arrival::HeadersAlone(&message) };
            if take(arrival)? {
                session.mark_seen(number)?;
            }
            position.last = number;
            note(position)?;
        }
        session.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Position;

    #[test]
    fn a_position_is_read_from_what_it_writes() {
        let position = Position { validity: 1_700_000_000, last: 42 };
        assert_eq!(Position::from_text(&position.to_text()), Some(position));
        assert_eq!(["", "1", "1.x", "1.2.3"].map(Position::from_text), [None; 4]);
    }
}
