//! A network of the demo, started for a measurement in a temporary folder on a free port, and stopped after it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::client::Client;

/// A folder that is there for a measurement; gone when dropped.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// A new one, which other accounts may read, since nginx changes its account.
    ///
    /// # Errors
    /// A sentence for the terminal, when it cannot be made.
    pub(super) fn new(name: &str) -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("decapolis-bench-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temporary folder harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running network; stops when dropped.
#[derive(Debug)]
pub(super) struct Network {
    child: Child,
    /// Host and port.
    pub(super) host: String,
    /// The leader's sign-in link; empty where the program printed none.
    leader: String,
    /// The same of the secretariat.
    secretariat: String,
}

impl Network {
    /// Starts the demo with so many times its data; a folder that has a database keeps it.
    ///
    /// # Errors
    /// A sentence for the terminal, when it does not start.
    pub(super) fn demo(program: &Path, folder: &Folder, scale: u32) -> Result<Self, String> {
        let mut command = Command::new(program);
        command.args(["demo", "--port", "0", "--format", "json", "--scale", &scale.to_string(), "--data"]);
        Self::start(command.arg(folder.path()))
    }

    /// Starts a command that prints its address as JSON once it serves.
    ///
    /// # Errors
    /// A sentence for the terminal, when it does not start.
    pub(super) fn start(command: &mut Command) -> Result<Self, String> {
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start: {error}"))?;
        let output = child.stdout.take().expect("standard output is piped");
        let announced = read_value(BufReader::new(output));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let host = text(&announced["address"]).trim_start_matches("http://").to_owned();
        let link = |role: &str| text(&announced["links"][role]);
        let network = Self { child, host, leader: link("leader"), secretariat: link("secretariat") };
        if network.host.is_empty() { Err("the network did not say its address".to_owned()) } else { Ok(network) }
    }

    /// Somebody signed in as the leader of the demo's city.
    ///
    /// # Errors
    /// A sentence for the terminal, when the link signs nobody in.
    pub(super) fn leader(&self) -> Result<Client, String> {
        self.signed_in(&self.leader)
    }

    /// Somebody signed in for the secretariat.
    ///
    /// # Errors
    /// A sentence for the terminal, when the link signs nobody in.
    pub(super) fn secretariat(&self) -> Result<Client, String> {
        self.signed_in(&self.secretariat)
    }

    fn signed_in(&self, link: &str) -> Result<Client, String> {
        let mut client = Client::at(&self.host);
        client.sign_in(link)?;
        Ok(client)
    }

    /// The memory of all its processes in MB: shared pages count in proportion (Pss).
    pub(super) fn memory_mb(&self) -> f64 {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.child.id())).unwrap_or_default();
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kilobytes: f64 = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(f64::NAN);
        kilobytes / 1024.0
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first JSON value that a program prints, on however many lines.
fn read_value(mut output: impl BufRead) -> Value {
    let mut text = String::new();
    while output.read_line(&mut text).is_ok_and(|bytes| bytes > 0) {
        if let Ok(value) = serde_json::from_str(&text) {
            return value;
        }
    }
    Value::Null
}

/// From the start of the program on an existing database to the first whole page.
///
/// # Errors
/// A sentence for the terminal, when it does not start.
pub(super) fn cold_start(program: &Path, folder: &Folder) -> Result<Duration, String> {
    let began = Instant::now();
    let network = Network::demo(program, folder, 1)?;
    Client::at(&network.host).get("/")?;
    Ok(began.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_announcement_on_several_lines_is_read() {
        let value = read_value("{\"address\":\n\"http://a\"}\nmore\n".as_bytes());
        assert_eq!(value["address"], "http://a");
    }
}
