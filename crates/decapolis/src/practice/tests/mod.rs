//! Practices by user story, on both engines.

mod brief;
mod files;
mod numbers;
mod pages;

use atlas::PlaceId;
use kernel::db::{Place, plans};

use crate::testing::{Engine, TemporaryPlace};

const BARCELONA: PlaceId = PlaceId::new(3_128_760);
const KANSAS_CITY: PlaceId = PlaceId::new(4_393_217);

#[test]
fn every_statement_reads_by_an_index() {
    let statements: Vec<_> = super::CAPABILITY.statements.iter().flat_map(|list| list.iter().copied()).collect();
    for engine in Engine::present() {
        let migrated = TemporaryPlace::migrated(engine);
        let plans = match migrated.place() {
            Place::File(file) => plans::of_file(file, &statements),
            server @ Place::Server(_) => plans::of_server(server, &statements),
        };
        let plans = plans.expect("both engines take every statement");
        let scanning = statements.iter().zip(&plans).filter(|(_, plan)| !plan.complaints.is_empty());
        let scanning: Vec<String> = scanning.map(|(sql, plan)| format!("{}: {plan:?}", sql.name())).collect();
        assert_eq!(scanning, Vec::<String>::new());
    }
}
