//! Bytes to and from a served program, as no browser would send them.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::network::Served;

/// Longer than any answer takes, limits of the program and a second try after a minute included.
const PATIENCE: Duration = Duration::from_secs(120);

/// What came back: nothing where the connection was closed without a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: Option<u16>,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let status = text.strip_prefix("HTTP/1.1 ").or(text.strip_prefix("HTTP/1.0 "));
        Self { status: status.and_then(|rest| rest.get(..3)?.parse().ok()), text }
    }

    /// What a person reads.
    pub(crate) fn words(&self) -> &str {
        self.text.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }

    /// Whether the client was told that it was its own mistake, or was turned away.
    pub(crate) fn is_refusal(&self) -> bool {
        self.status.is_none_or(|status| (400..500).contains(&status))
    }
}

/// Sends bytes and reads until the program closes the connection, also while it is still sending.
pub(crate) fn exchange(served: &Served, bytes: &[u8]) -> Reply {
    exchange_at(&served.address, bytes).unwrap()
}

/// The same at an address where perhaps nobody listens.
pub(crate) fn exchange_at(address: &str, bytes: &[u8]) -> std::io::Result<Reply> {
    let socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    std::thread::scope(|scope| {
        let mut reader = socket.try_clone()?;
        let answer = scope.spawn(move || read_all(&mut reader));
        // Whoever is refused early may find the connection closed.
        let _ = (&socket).write_all(bytes);
        Ok(answer.join().unwrap())
    })
}

/// What can be read until the connection ends, however it ends.
pub(crate) fn read_all(socket: &mut TcpStream) -> Reply {
    let mut bytes = Vec::new();
    let mut part = [0; 16 * 1024];
    while let Ok(read) = socket.read(&mut part) {
        if read == 0 {
            break;
        }
        bytes.extend_from_slice(&part[..read]);
    }
    Reply::of(&bytes)
}

/// A request whose connection ends with its answer.
pub(crate) fn request(line: &str, served: &Served, headers: &str, body: &str) -> Vec<u8> {
    let host = &served.address;
    let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    format!("{line} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}{length}\r\n{body}").into_bytes()
}

/// Looks again and again until it holds; fails when it never does.
#[track_caller]
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "in vain: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
