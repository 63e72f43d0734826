//! An S3 store of another make (moto), which `cargo xtask test install` puts beside our own programs.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::nginx::free_address;
use crate::wire::until;

/// The bucket that it has.
pub(crate) const BUCKET: &str = "papers";

/// A running store; stops when dropped, and then nobody answers there.
#[derive(Debug)]
pub(crate) struct Store {
    child: Child,
    pub(crate) address: String,
}

impl Store {
    /// With an empty bucket.
    pub(crate) fn start() -> Self {
        let python = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("python/bin/python3");
        let address = free_address();
        let (host, port) = address.split_once(':').unwrap();
        let mut command = Command::new(python);
        command.args(["-m", "moto.server", "-H", host, "-p", port]).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().expect("it is there: cargo xtask test install");
        let store = Self { child, address };
        until("the store answers", || TcpStream::connect(&store.address).is_ok());
        assert!(store.ask("PUT", &format!("/{BUCKET}")).starts_with("HTTP/1.1 200"), "the bucket is made");
        store
    }

    /// What it answers to a request that nobody signed.
    pub(crate) fn ask(&self, method: &str, path: &str) -> String {
        let mut socket = TcpStream::connect(&self.address).unwrap();
        // Whatever name is asked for, the path says which bucket.
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
            self.address
        );
        socket.write_all(head.as_bytes()).unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// What lies in the bucket.
    pub(crate) fn keys(&self) -> Vec<String> {
        let list = self.ask("GET", &format!("/{BUCKET}?list-type=2"));
        list.split("<Key>").skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned).collect()
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // It may have ended as the test wished.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
