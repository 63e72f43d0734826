//! Practices by user story, on a demo network of their own.

mod brief;
mod files;
mod numbers;
mod pages;

use std::sync::{Arc, LazyLock};

use atlas::PlaceId;
use kernel::clock::Clock;
use kernel::db::{Db, Place};
use kernel::web::{App, Config, Secret};
use tempfile::TempDir;

use crate::program::{Population, open, populate};
use crate::{account, capabilities};

/// The day on which the demo of these tests is.
const TODAY: &str = "2026-11-23T12:00:00Z";
const BARCELONA: PlaceId = PlaceId::new(3_128_760);
const KANSAS_CITY: PlaceId = PlaceId::new(4_393_217);

/// The demo network, made once for all tests; its folder lives as long.
static DEMO: LazyLock<(TempDir, Arc<App>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for tests");
    let place = Place::File(folder.path().join("network.db"));
    let db = open(&place, Clock::standing_at(TODAY.parse().expect("a moment")), 0).expect("a new database");
    populate(&db, Population { seed: 1, scale: 1 }).expect("the demo");
    let config =
        Config { listen: ([127, 0, 0, 1], 1).into(), address: "http://localhost:1".to_owned(), proxies: Vec::new() };
    let app = App::new(db, capabilities::ALL, config, Secret::new([7; 32]), account::stop_page);
    (folder, Arc::new(app.expect("routes of different addresses")))
});

fn app() -> &'static Arc<App> {
    &DEMO.1
}

fn db() -> &'static Db {
    &app().db
}

#[test]
fn every_statement_reads_by_an_index() {
    let Place::File(file) = db().place() else { panic!("the tests have a file") };
    let statements: Vec<_> = super::CAPABILITY.statements.iter().flat_map(|list| list.iter().copied()).collect();
    let plans = kernel::db::plans::of_file(file, &statements).expect("every statement is one of SQLite");
    let complaints = statements.iter().zip(&plans).filter(|(_, plan)| !plan.complaints.is_empty());
    let complaints: Vec<String> = complaints.map(|(sql, plan)| format!("{}: {:?}", sql.name(), plan)).collect();
    assert_eq!(complaints, Vec::<String>::new());
}
