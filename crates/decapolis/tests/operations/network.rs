//! A network of its own for a test: a folder with a configuration, commands run in it, and a served program.

use std::fs::{OpenOptions, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

/// What served programs of a network say on standard error.
pub(crate) const LOG: &str = "log";

/// A folder in which commands find their configuration.
#[derive(Debug)]
pub(crate) struct Network {
    folder: tempfile::TempDir,
}

/// What a command came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) code: Option<i32>,
    /// The object on standard output, or null.
    pub(crate) answer: Value,
    /// The error object on standard error, or null.
    pub(crate) error: Value,
}

impl Network {
    /// An embedded database in a folder, served on a port of the system's choosing.
    pub(crate) fn new() -> Self {
        let network = Self { folder: tempfile::tempdir().unwrap() };
        network.write("decapolis.toml", "listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\n");
        network
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Makes a secret that several nodes share, as an operator does.
    pub(crate) fn write_secret(&self, file: &Path) {
        std::fs::write(file, [7; 32]).unwrap();
        std::fs::set_permissions(file, Permissions::from_mode(0o600)).unwrap();
    }

    /// Runs a command whose answer and error are JSON.
    pub(crate) fn run(&self, arguments: &[&str]) -> Done {
        let output = self.command(arguments).output().unwrap();
        let Output { status, stdout, stderr } = output;
        let json = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or_default();
        Done { code: status.code(), answer: json(&stdout), error: json(&stderr) }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
        command.args(arguments).args(["--format", "json"]).current_dir(self.folder.path());
        command
    }

    /// Invites the network's first secretariat, which makes the network.
    pub(crate) fn found(&self) -> Done {
        let person = ["user", "invite", "--email", "ana@network.example", "--name", "Ana"];
        self.run(&[&person[..], &["--function", "secretariat", "--title", "Manager"]].concat())
    }

    /// The network's database is this one from now on.
    pub(crate) fn use_database(&self, address: &str) {
        let text = format!("listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\ndatabase = \"{address}\"\n");
        self.write("decapolis.toml", &text);
    }

    /// Serves the network, or a demo.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Served {
        self.serve_with(arguments, &[])
    }

    /// The same with variables of the environment.
    pub(crate) fn serve_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Served {
        let mut command = self.command(arguments);
        command.envs(environment.iter().copied());
        self.started(command)
    }

    /// The same; a file that may grow no more is an error of the write, as on a full disk, and not the process's end.
    pub(crate) fn serve_with_full_files_reported(&self, arguments: &[&str]) -> Served {
        let program = self.command(arguments);
        let mut shell = Command::new("sh");
        shell.args(["-c", r#"trap "" XFSZ; exec "$0" "$@""#]).arg(program.get_program()).args(program.get_args());
        shell.current_dir(self.folder.path());
        self.started(shell)
    }

    fn started(&self, mut command: Command) -> Served {
        let log = OpenOptions::new().create(true).append(true).open(self.path(LOG)).unwrap();
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        let address = said["listen"].as_str().unwrap_or_else(|| said["address"].as_str().unwrap()).to_owned();
        Served { address: address.trim_start_matches("http://").to_owned(), said, child }
    }
}

/// A program that serves until it goes out of scope.
#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) address: String,
    /// The line that it said once it served.
    pub(crate) said: Value,
    child: Child,
}

impl Served {
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn connect(&self) -> std::io::Result<TcpStream> {
        TcpStream::connect(&self.address)
    }

    /// The whole answer to a GET, headers and body.
    pub(crate) fn get(&self, path: &str, headers: &str) -> String {
        let mut socket = self.connect().unwrap();
        let host = &self.address;
        write!(socket, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{headers}\r\n").unwrap();
        rest_of(&mut socket)
    }

    /// Asks it to stop, as an init system does.
    pub(crate) fn ask_to_stop(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.process().to_string()]).status().unwrap();
        assert!(asked.success());
    }

    /// No signal that it could handle: SIGKILL.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Its exit code.
    pub(crate) fn wait(mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended as it was asked to.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn rest_of(socket: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
