//! Databases for tests: the demo network is made once per engine and process, and copied for each test.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use kernel::clock::Clock;
use kernel::db::Place;
use kernel::db::migrate::migrate;
use kernel::file::Depot;
use kernel::postgres::{Client, NoTls};
use kernel::rusqlite::Connection;

use super::files::DemoFiles;
use super::{NOW, role};
use crate::capabilities;
use crate::program::{self, Population};

/// Where the tests' PostgreSQL is, as `postgres://user@host:port/database`; its databases named `decapolis_test_*` are
/// the tests' own.
const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// One of the two engines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// SQLite, and PostgreSQL where a server is given.
    pub(crate) fn present() -> Vec<Self> {
        match std::env::var_os(SERVER_VARIABLE) {
            Some(_) => vec![Self::Sqlite, Self::Postgres],
            None => vec![Self::Sqlite],
        }
    }
}

/// A database that goes away with its test.
#[derive(Debug)]
pub(crate) struct TemporaryPlace {
    place: Place,
    /// Where its files lie.
    files: tempfile::TempDir,
    /// Another program's way into the file, once it was asked for: opening it reads the whole schema.
    other: Mutex<Option<Connection>>,
    owned: Owned,
}

/// What has to go away.
#[derive(Debug)]
enum Owned {
    Folder(#[expect(dead_code, reason = "kept for its drop")] tempfile::TempDir),
    Database(String),
}

impl TemporaryPlace {
    /// A copy of the demo network.
    pub(crate) fn with_demo(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let (folder, file) = new_file();
                let (demo, files) = demo_file();
                std::fs::write(&file, demo).expect("the copy is written");
                Self::of(Place::File(file), files_folder(Some(files)), Owned::Folder(folder))
            }
            Engine::Postgres => {
                let (demo, files) = demo_database();
                Self::new_database(Some(demo), files_folder(Some(files)))
            }
        }
    }

    /// An empty schema, as migrations make it.
    pub(crate) fn migrated(engine: Engine) -> Self {
        let empty = Self::empty(engine);
        migrate(&empty.place, &capabilities::migrations(), program::VERSION, NOW).expect("an empty database migrates");
        empty
    }

    /// Nothing at all.
    pub(crate) fn empty(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let (folder, file) = new_file();
                Self::of(Place::File(file), files_folder(None), Owned::Folder(folder))
            }
            Engine::Postgres => Self::new_database(None, files_folder(None)),
        }
    }

    /// Runs statements as somebody with another program would.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) fn execute(&self, sql: &str) -> Result<(), String> {
        match &self.place {
            Place::File(path) => {
                let mut other = self.other.lock().unwrap_or_else(PoisonError::into_inner);
                let opened = other.take().map_or_else(|| Connection::open(path), Ok);
                let connection = other.insert(opened.map_err(|error| error.to_string())?);
                connection.execute_batch(sql).map_err(|error| error.to_string())
            }
            // The driver has a runtime of its own, which a test's thread may not nest in its own.
            Place::Server(address) => std::thread::scope(|scope| {
                let run = scope.spawn(|| Client::connect(address, NoTls)?.batch_execute(sql));
                run.join().expect("the statement does not panic").map_err(|error| error.to_string())
            }),
        }
    }

    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// Where its files lie.
    pub(crate) fn files(&self) -> Depot {
        Depot::folder(self.files.path())
    }

    /// How many bytes lie there.
    pub(crate) fn count_files(&self) -> usize {
        DemoFiles::of(self.files.path()).len()
    }

    pub(crate) fn engine(&self) -> Engine {
        match self.place {
            Place::File(_) => Engine::Sqlite,
            Place::Server(_) => Engine::Postgres,
        }
    }

    fn of(place: Place, files: tempfile::TempDir, owned: Owned) -> Self {
        Self { place, files, other: Mutex::new(None), owned }
    }

    fn new_database(template: Option<&str>, files: tempfile::TempDir) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("decapolis_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        on_server(&format!("CREATE DATABASE {name} TEMPLATE {} STRATEGY FILE_COPY", template.unwrap_or("template0")));
        Self::of(Place::Server(address_of(&name)), files, Owned::Database(name))
    }
}

impl Drop for TemporaryPlace {
    fn drop(&mut self) {
        if let Owned::Database(name) = &self.owned {
            on_server(&format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

fn new_file() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("network.db");
    (folder, file)
}

/// A folder for files, with those of the demo where it is a copy of it.
fn files_folder(of_demo: Option<&DemoFiles>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    of_demo.into_iter().for_each(|files| files.write_to(folder.path()));
    folder
}

/// The demo network as the bytes of one file, and its files.
fn demo_file() -> &'static (Vec<u8>, DemoFiles) {
    static BYTES: OnceLock<(Vec<u8>, DemoFiles)> = OnceLock::new();
    BYTES.get_or_init(|| {
        let (folder, file) = new_file();
        let files = make_demo(&Place::File(file.clone()));
        // A copy by SQLite itself holds what is still in the log beside the file.
        let whole = folder.path().join("whole.db");
        let connection = Connection::open(&file).expect("the demo opens");
        connection.execute("VACUUM INTO ?1", [whole.to_str()]).expect("the demo is copied");
        (std::fs::read(whole).expect("the copy is read"), files)
    })
}

/// The name of the database on the server that holds the demo network, and its files.
fn demo_database() -> &'static (String, DemoFiles) {
    static NAME: OnceLock<(String, DemoFiles)> = OnceLock::new();
    NAME.get_or_init(|| {
        let name = format!("decapolis_test_{}_demo", std::process::id());
        on_server(&format!("CREATE DATABASE {name} TEMPLATE template0"));
        let files = make_demo(&Place::Server(address_of(&name)));
        (name, files)
    })
}

/// An hour before the tests' time, so that what a test makes has later ids.
fn make_demo(place: &Place) -> DemoFiles {
    let files = files_folder(None);
    let db = program::open(place, Clock::standing_at(NOW.plus_seconds(-3_600)), 0).expect("an empty database opens");
    program::populate(&db, &Depot::folder(files.path()), Population { seed: 1, scale: 1 }).expect("the demo is made");
    db.write_blocking("more_people", role::add_people).expect("more people are added");
    let done = match place {
        Place::File(path) => Connection::open(path)
            .and_then(|connection| connection.execute_batch(role::LEADERS_ANSWER))
            .map_err(|error| error.to_string()),
        Place::Server(address) => Client::connect(address, NoTls)
            .and_then(|mut client| client.batch_execute(role::LEADERS_ANSWER))
            .map_err(|error| error.to_string()),
    };
    done.expect("the leaders are set to answer");
    DemoFiles::of(files.path())
}

/// The address of another database on the tests' server.
fn address_of(database: &str) -> String {
    let address = std::env::var(SERVER_VARIABLE).expect("asked for only where it is set");
    let (server, _) = address.rsplit_once('/').expect("an address ends with a database");
    format!("{server}/{database}")
}

fn on_server(command: &str) {
    let address = std::env::var(SERVER_VARIABLE).expect("asked for only where it is set");
    // The driver has a runtime of its own, which a test's thread may not nest in its own.
    let done = std::thread::scope(|scope| {
        let run = scope.spawn(|| {
            let mut client = Client::connect(&address, NoTls)?;
            client.batch_execute(command)
        });
        run.join().expect("the command does not panic")
    });
    done.unwrap_or_else(|error| panic!("{command}: {error}"));
}
