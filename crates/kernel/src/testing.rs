//! For the kernel's own tests: an empty network in a folder that vanishes, with a clock that is moved by hand.

use tempfile::TempDir;

use crate::clock::Clock;
use crate::db::{Db, Place, migrate};
use crate::time::Timestamp;

/// The database and the folder it lives in. The clock stands at 2026-11-23T00:00:00Z.
pub(crate) fn database() -> (TempDir, Db) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = Place::File(folder.path().join("network.db"));
    let clock = Clock::standing_at(Timestamp::from_micros(1_795_392_000_000_000));
    migrate::migrate(&place, crate::MIGRATIONS, "test", clock.now()).expect("migrated");
    let db = Db::open(&place, 1, clock, 0).expect("open");
    (folder, db)
}
