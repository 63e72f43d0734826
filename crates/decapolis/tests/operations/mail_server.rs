//! A mail server of another make (aiosmtpd), which `cargo xtask test install` puts beside our own programs.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A running server; stops when dropped, and then mails find nobody.
#[derive(Debug)]
pub(crate) struct MailServer {
    child: Child,
    folder: PathBuf,
}

impl MailServer {
    /// At an address, with a folder for what it is told and what it takes; with a certificate it insists on STARTTLS.
    pub(crate) fn start(folder: &Path, (host, port): (&str, &str), certificate: Option<[&Path; 2]>) -> Self {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations");
        let python = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("python/bin/python3");
        let mut command = Command::new(python);
        command.arg(tests.join("mail_server.py")).arg(folder).args([host, port]);
        command.args(certificate.into_iter().flatten()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it is there: cargo xtask test install");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self { child, folder: folder.to_owned() }
    }

    /// What recipients are answered from now on.
    pub(crate) fn answer(&self, policy: &str) {
        std::fs::write(self.folder.join("policy"), policy).unwrap();
    }

    /// What it took, as another program reads it.
    pub(crate) fn received(&self) -> Vec<Value> {
        let lines = std::fs::read_to_string(self.folder.join("received.jsonl")).unwrap_or_default();
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // It may have ended as the test wished.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The value of a header that a message has once.
pub(crate) fn header<'m>(message: &'m Value, name: &str) -> &'m str {
    let headers = message["headers"].as_array().unwrap().iter();
    let found: Vec<&str> =
        headers.filter(|header| header[0] == name).map(|header| header[1].as_str().unwrap()).collect();
    let [value] = found[..] else { panic!("{name}: {found:?} in {message}") };
    value
}
