//! An empty database per test on every engine that is there: SQLite always, PostgreSQL where `DECAPOLIS_TEST_POSTGRES`
//! holds the address of a server.

use std::sync::atomic::{AtomicU32, Ordering};

use kernel::clock::Clock;
use kernel::db::migrate::{Migration, migrate};
use kernel::db::{Db, Place};
use kernel::postgres::{Client, NoTls};
use kernel::time::Timestamp;

const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";
const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

/// A database that goes away with its test.
#[derive(Debug)]
pub(crate) struct TemporaryDatabase {
    pub(crate) db: Db,
    folder: Option<tempfile::TempDir>,
    name: String,
}

impl Drop for TemporaryDatabase {
    fn drop(&mut self) {
        if self.folder.is_none() {
            on_server(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
        }
    }
}

impl TemporaryDatabase {
    /// Ends all connections to it, as a server does that restarts; nothing on SQLite, which has none.
    pub(crate) fn disconnect_all(&self) {
        if self.folder.is_none() {
            on_server(&format!(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'",
                self.name
            ));
        }
    }
}

/// Runs a test on every engine, each time in a database of its own that has the given schema.
pub(crate) fn for_each_engine(schema: &'static str, test: impl Fn(&TemporaryDatabase)) {
    test(&in_file(schema));
    if std::env::var_os(SERVER_VARIABLE).is_some() {
        test(&on_server_with(schema));
    }
}

fn in_file(schema: &'static str) -> TemporaryDatabase {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = Place::File(folder.path().join("network.db"));
    TemporaryDatabase { db: open(&place, schema), folder: Some(folder), name: String::new() }
}

fn on_server_with(schema: &'static str) -> TemporaryDatabase {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("decapolis_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    on_server(&format!("CREATE DATABASE {name} TEMPLATE template0"));
    let address = address();
    let (server, _) = address.rsplit_once('/').expect("an address ends with a database");
    TemporaryDatabase { db: open(&Place::Server(format!("{server}/{name}")), schema), folder: None, name }
}

fn open(place: &Place, sql: &'static str) -> Db {
    migrate(place, &[Migration { name: "test/001", sql }], "1", NOW).expect("an empty database migrates");
    Db::open(place, 2, Clock::standing_at(NOW), 0).expect("it opens")
}

fn address() -> String {
    std::env::var(SERVER_VARIABLE).expect("asked for only where it is set")
}

fn on_server(command: &str) {
    let mut client = Client::connect(&address(), NoTls).expect("the server answers");
    client.batch_execute(command).expect("the command runs");
}
