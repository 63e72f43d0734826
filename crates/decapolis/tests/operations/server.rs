//! The tests' PostgreSQL, where there is one: a database of its own for a test.

use std::sync::atomic::{AtomicU32, Ordering};

use kernel::postgres::{Client, NoTls};

/// Where it is, as `postgres://user@host:port/database`.
const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// A database that goes away with its test.
#[derive(Debug)]
pub(crate) struct ServerDatabase(String);

impl ServerDatabase {
    /// An empty database; none where no server is given.
    pub(crate) fn new() -> Option<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        std::env::var_os(SERVER_VARIABLE)?;
        let name = format!("decapolis_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        on_server(&format!("CREATE DATABASE {name} TEMPLATE template0"));
        Some(Self(name))
    }

    /// Its address.
    pub(crate) fn address(&self) -> String {
        self.address_at(&host_and_port())
    }

    /// Its address when the server is reached at another host and port.
    pub(crate) fn address_at(&self, host: &str) -> String {
        format!("postgres://postgres@{host}/{}", self.0)
    }

    pub(crate) fn client(&self) -> Client {
        Client::connect(&self.address(), NoTls).unwrap()
    }
}

impl Drop for ServerDatabase {
    fn drop(&mut self) {
        on_server(&format!("DROP DATABASE {} WITH (FORCE)", self.0));
    }
}

/// `127.0.0.1:5432`.
pub(crate) fn host_and_port() -> String {
    let address = std::env::var(SERVER_VARIABLE).unwrap();
    let (_, rest) = address.split_once('@').unwrap();
    rest.split('/').next().unwrap().to_owned()
}

/// Runs a command that belongs to no database of a test.
pub(crate) fn on_server(command: &str) {
    let mut client = Client::connect(&std::env::var(SERVER_VARIABLE).unwrap(), NoTls).unwrap();
    client.batch_execute(command).unwrap_or_else(|error| panic!("{command}: {error}"));
}
