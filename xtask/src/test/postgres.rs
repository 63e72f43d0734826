//! A PostgreSQL of our own for one run of the tests: new, on a free port, in a temporary folder, gone at the end.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;

/// The account that Debian's package makes. The server refuses to run as root.
const ACCOUNT: &str = "postgres";

/// What the tests need: nothing outlives them, so nothing is flushed; and each test opens a database of its own.
const SETTINGS: &str = "listen_addresses = '127.0.0.1'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 400
shared_buffers = '64MB'
";

/// A running server; stops when dropped.
#[derive(Debug)]
pub(crate) struct Postgres {
    folder: PathBuf,
    programs: PathBuf,
    port: u16,
}

impl Postgres {
    /// Makes a new cluster and starts it.
    ///
    /// # Errors
    /// A sentence for the terminal with what the server's programs said.
    pub(crate) fn start() -> Result<Self, String> {
        let programs = programs().ok_or("PostgreSQL is not installed: cargo xtask test install")?;
        let port = command::free_port()?;
        let folder = new_folder(port)?;
        // From here on dropping it cleans up, also when one of the steps below fails.
        let server = Self { folder, programs, port };
        server.run("initdb", &["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync"])?;
        server.append_settings()?;
        let log = server.folder.join("log");
        server.run("pg_ctl", &["start", "--wait", "--silent", "--log", &log.to_string_lossy()])?;
        Ok(server)
    }

    /// As in `DECAPOLIS_TEST_POSTGRES`.
    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn run(&self, name: &str, arguments: &[&str]) -> Result<(), String> {
        let program = self.programs.join(name);
        let mut command = as_account(&program);
        command.arg("--pgdata").arg(self.data()).args(arguments).current_dir(&self.folder);
        // Not piped: the server inherits the pipe and would keep it open.
        command.stdout(std::process::Stdio::null());
        command::run(&mut command)
    }

    /// Written by the account, since its folder is closed to others.
    fn append_settings(&self) -> Result<(), String> {
        let folder = self.folder.to_string_lossy();
        let settings = format!("{SETTINGS}port = {}\nunix_socket_directories = '{folder}'\n", self.port);
        let file = self.folder.join("settings");
        std::fs::write(&file, settings).map_err(|error| format!("{}: {error}", file.display()))?;
        let script = r#"cat "$0/settings" >> "$0/data/postgresql.conf""#;
        command::run(as_account(Path::new("/bin/sh")).args(["-c", script, &folder]).current_dir(&self.folder))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The tests' verdict stands whether or not this succeeds.
        if self.data().join("postmaster.pid").exists() {
            let _ = self.run("pg_ctl", &["stop", "--mode=immediate", "--silent"]);
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The folder of the newest installed server from 15 on.
pub(super) fn programs() -> Option<PathBuf> {
    let versions = Path::new("/usr/lib/postgresql").read_dir().ok()?.flatten();
    let number = |path: &Path| path.file_name()?.to_str()?.parse::<u32>().ok();
    let mut found: Vec<(u32, PathBuf)> =
        versions.filter_map(|entry| Some((number(&entry.path())?, entry.path().join("bin")))).collect();
    found.retain(|(version, programs)| *version >= 15 && programs.join("initdb").is_file());
    found.sort();
    found.pop().map(|(_, programs)| programs)
}

/// Whether this process runs as root.
pub(super) fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn as_account(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", ACCOUNT, "--"]).arg(program);
    command
}

/// A folder that belongs to the account.
fn new_folder(port: u16) -> Result<PathBuf, String> {
    let folder = command::scratch().join(format!("decapolis-postgres-{}-{port}", std::process::id()));
    std::fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if is_root() {
        command::run(Command::new("chown").arg(ACCOUNT).arg(&folder))?;
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_answers_while_it_runs_and_leaves_nothing() {
        let server = Postgres::start().expect("PostgreSQL is installed");
        let ask = |address: &str| {
            let psql = Command::new("psql").args([address, "-Atc", "SHOW server_encoding"]).output();
            String::from_utf8(psql.expect("psql is installed").stdout).expect("psql speaks UTF-8")
        };
        let (address, folder) = (server.address(), server.folder.clone());
        assert_eq!(ask(&address), "UTF8\n");
        drop(server);
        assert_eq!(ask(&address), "");
        assert!(!folder.exists());
    }
}
