//! Other programs, run from the root of the workspace.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the workspace, wherever the command was called from.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace").to_path_buf()
}

/// Where Cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program with its arguments, to run from the root.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    forget_own_package(&mut command);
    command
}

/// Bytes that a run of the tests may need at once: the databases of a few tests, of some demos and a server.
const SCRATCH_BYTES: u64 = 4 << 30;

/// Where a run of the tests puts what nothing outlives: in memory, where this machine has a folder of it with room enough. A
/// database is made for each test, and on a disk that takes ten times as long.
pub(crate) fn scratch() -> PathBuf {
    const IN_MEMORY: &str = "/dev/shm";
    let room = read(&mut program("df", &["--output=avail", "--block-size=1", IN_MEMORY])).unwrap_or_default();
    let bytes = room.lines().last().and_then(|line| line.trim().parse::<u64>().ok()).unwrap_or(0);
    if bytes >= SCRATCH_BYTES { IN_MEMORY.into() } else { std::env::temp_dir() }
}

/// Takes out what Cargo told this program about its own package: with it a Cargo started from here would build anew what
/// looks at it (`ring` and all that stands on it), and the next one started by hand would build it back.
fn forget_own_package(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if told.starts_with("CARGO_PKG_") || told.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}

/// Runs a program, shows its output as it comes, and says whether it succeeded.
///
/// # Errors
/// A sentence for the terminal, when it cannot be started or fails.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", name_of(command))) }
}

/// Runs a program, shows its output as it comes, and gives back the lines of its standard output and whether it succeeded.
///
/// # Errors
/// A sentence for the terminal, when it cannot be started.
pub(crate) fn run_and_read(command: &mut Command) -> Result<(Vec<String>, bool), String> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| cannot_start(command, &error))?;
    let output = child.stdout.take().expect("standard output is piped");
    let mut lines = Vec::new();
    for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line).into_owned();
        println!("{line}");
        lines.push(line);
    }
    let status = child.wait().map_err(|error| cannot_start(command, &error))?;
    Ok((lines, status.success()))
}

/// Runs a program without showing anything and gives back its standard output.
///
/// # Errors
/// A sentence for the terminal with what it said, when it cannot be started or fails.
pub(crate) fn read(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| cannot_start(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{} ended with {}: {}", name_of(command), output.status, said.trim()))
}

/// Where a program is on the path, if it is there.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// A port of this machine that nobody listens on now.
///
/// # Errors
/// A sentence for the terminal, when there is none.
pub(crate) fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

fn cannot_start(command: &Command, error: &std::io::Error) -> String {
    format!("cannot run {}: {error}", name_of(command))
}

fn name_of(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
