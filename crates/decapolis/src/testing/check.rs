//! What must hold of every database after every test: sound files, no loose ends.

use kernel::check::{Finding, check};
use kernel::clock::Clock;
use kernel::db::transfer::Snapshot;
use kernel::db::{Db, Place, schema};

use super::NOW;
use crate::capabilities;

/// Panics with every promise that a database breaks.
pub(crate) fn check_database(place: &Place) {
    let db = Db::open(place, 1, Clock::standing_at(NOW), 0).expect("the database opens");
    let findings = check(&db, capabilities::ALL).expect("the database is read");
    assert_eq!(findings, Vec::<Finding>::new(), "what the test left behind");
}

/// Every row of every table, as text that begins with the table's name; what two calls give is equal when nothing was written between them.
pub(crate) fn contents(place: &Place) -> Vec<String> {
    // The driver of PostgreSQL has a runtime of its own, which a test's thread may not nest in its own.
    std::thread::scope(|scope| scope.spawn(|| contents_on_thread(place)).join()).expect("the rows are read")
}

fn contents_on_thread(place: &Place) -> Vec<String> {
    let mut snapshot = Snapshot::open(place).expect("the database opens");
    let mut contents = Vec::new();
    for table in schema::tables(&capabilities::migrations()) {
        let mut rows = Vec::new();
        snapshot.write_rows(&table, &mut rows).expect("the rows are read");
        contents.extend(String::from_utf8_lossy(&rows).lines().map(|row| format!("{} {row}", table.name)));
    }
    contents
}
