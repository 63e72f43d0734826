//! What must hold of every database after every test: sound files, no loose ends.

use kernel::check::{Finding, check};
use kernel::clock::Clock;
use kernel::db::transfer::Snapshot;
use kernel::db::{Db, Place, schema};
use kernel::file::{Depot, verify};

use super::NOW;
use crate::capabilities;

/// Panics with every promise that a database breaks.
pub(crate) fn check_database(place: &Place) {
    let db = Db::open(place, 1, Clock::standing_at(NOW), 0).expect("the database opens");
    let findings = check(&db, capabilities::ALL).expect("the database is read");
    assert_eq!(findings, Vec::<Finding>::new(), "what the test left behind");
}

/// Panics with every file whose bytes are gone or changed.
pub(crate) fn check_files(db: &Db, files: &Depot) {
    let findings = verify(db, files).expect("the files are read");
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

#[cfg(test)]
mod tests {
    use kernel::audit;
    use kernel::circle::RecordId;
    use kernel::id::Id;
    use kernel::person::NOBODY;
    use kernel::post::NOBODYS;
    use kernel::postgres::{Client, NoTls};
    use kernel::rusqlite::Connection;

    use super::*;
    use crate::program;
    use crate::testing::{Engine, TemporaryPlace};

    /// Changes the database as somebody with another program would.
    fn tamper(place: &Place, sql: &str) {
        match place {
            Place::File(path) => {
                let connection = Connection::open(path).expect("the file opens");
                connection.execute_batch(sql).expect("changed");
            }
            Place::Server(address) => {
                let client = Client::connect(address, NoTls);
                client.expect("the server answers").batch_execute(sql).expect("changed");
            }
        }
    }

    /// Two epochs of three lines each.
    fn seal_twice(db: &Db) {
        for _ in 0..2 {
            db.write_blocking("act", |tx| {
                (0..3).try_for_each(|_| Ok(audit::record(tx, "done", NOBODY, NOBODYS, RecordId::from_number(7))?))
            })
            .expect("recorded");
            db.clock().advance_seconds(60);
            while db.write_blocking("seal", |tx| Ok(audit::seal(tx)?)).expect("sealed") > 0 {}
        }
    }

    #[test]
    fn one_changed_line_of_the_audit_is_found() {
        for engine in Engine::present() {
            let place = TemporaryPlace::with_demo(engine);
            let db = program::open(place.place(), Clock::standing_at(NOW), 0).expect("the copy opens");
            seal_twice(&db);
            check_database(place.place());
            // Whoever can write to the file can take away what guards it; the chain still tells.
            let unguard = match engine {
                Engine::Sqlite => "DROP TRIGGER audit_keeps_lines",
                Engine::Postgres => "DROP TRIGGER audit_only_grows ON audit",
            };
            tamper(place.place(), unguard);
            let changed = "UPDATE audit SET record = 8 WHERE id = (SELECT last_entry FROM audit_epoch WHERE id = 2)";
            tamper(place.place(), changed);
            let findings = check(&db, capabilities::ALL).expect("the database is read");
            let broken: Vec<_> = findings.into_iter().flat_map(|finding| finding.broken_by).collect();
            assert_eq!(broken, ["epoch 2"], "{engine:?}");
        }
    }

    #[test]
    fn a_restart_at_the_same_time_gives_other_ids() {
        for engine in Engine::present() {
            let place = TemporaryPlace::with_demo(engine);
            let mut ids: Vec<RecordId> = Vec::new();
            for node in [7, 0, 511, 7] {
                let db = program::open(place.place(), Clock::standing_at(NOW), node).expect("the copy opens");
                let given = db.write_blocking("ids", |tx| {
                    let id: RecordId = tx.new_id();
                    audit::record(tx, "done", NOBODY, NOBODYS, id)?;
                    Ok(id)
                });
                ids.push(given.expect("an id"));
            }
            assert!(ids.is_sorted_by(|one, next| one < next), "{engine:?}: {ids:?}");
            check_database(place.place());
        }
    }
}
