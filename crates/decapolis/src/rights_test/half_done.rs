//! Every form of every capability, failing at its first statement, its second, its third: nothing is ever left half done.

use std::path::Path;

use kernel::db::{Place, schema};
use kernel::postgres::{Client, NoTls};
use kernel::rusqlite::Connection;
use kernel::web::{Method, Route, Rule};

use super::records::{self, Records};
use super::{TABLE, mailed, written};
use crate::capabilities;
use crate::testing::{Engine, Role, World, for_each_engine, kept};

/// Who gets in by a form, and on what kind of record, as the table of rights says it.
#[derive(Debug)]
struct WayIn {
    route: &'static Route,
    record: &'static str,
    role: Role,
    /// What it answers when it was done.
    status: u16,
}

#[test]
fn a_form_that_fails_anywhere_leaves_nothing_behind() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        for route in forms() {
            let way = way_in(route).unwrap_or_else(|| panic!("{} lets nobody in", route.name));
            fail_everywhere(world, &mut records, &way).await;
        }
    });
}

#[test]
fn a_change_of_one_cell_is_seen() {
    for_each_engine(async |world| {
        let before = mark(world);
        assert!(mark(world) == before);
        world
            .execute("UPDATE person SET email = 'x@city.example' WHERE email = 'former.leader@city.example'")
            .expect("done");
        assert!(mark(world) != before);
    });
}

/// How the addresses end whose forms are nothing without a file.
const FILE_ALONE: [&str; 4] =
    ["/versions/upload", "/portrait/upload", "/{consultation_sheet}/upload", "/{sheet_answer}/upload"];

/// Programs write by the acts of these forms, with tokens.
fn forms() -> impl Iterator<Item = &'static Route> {
    let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
    // A form that is nothing without a file has two acts, of which the first notes bytes that the second keeps: what is left
    // of it is cleared away after a day, as the tests of papers say. Of a picture the first act writes nothing,
    // and a spreadsheet is one row.
    let is_file_alone = |route: &Route| FILE_ALONE.iter().any(|end| route.path.ends_with(end));
    let is_form = |route: &Route| route.method == Method::Post && !matches!(route.rule, Rule::Scope(_));
    routes.filter(move |route| is_form(route) && !is_file_alone(route))
}

fn way_in(route: &'static Route) -> Option<WayIn> {
    let table = kept(TABLE);
    records::kinds(route).into_iter().find_map(|record| {
        let begins = format!("{:<41} {record:<10}", written(route));
        let statuses = table.lines().find_map(|line| line.strip_prefix(&begins))?;
        let answers = statuses.split_whitespace().filter_map(|status| status.parse().ok());
        let mut let_in: Vec<(u16, Role)> =
            answers.zip(Role::ALL).filter(|(status, _)| (200..400).contains(status)).collect();
        // Whoever is signed in has more to leave half done than those who are not.
        let_in.sort_by_key(|(_, role)| !role.holds_a_post());
        let (status, role) = *let_in.first()?;
        Some(WayIn { route, record, role, status })
    })
}

async fn fail_everywhere(world: &World, records: &mut Records, way: &WayIn) {
    let name = way.route.name;
    let target = records.address(world, way.route, way.record).await;
    let mut browser = world.sign_in_as(way.role).await;
    mailed::open_page(&mut browser, way.route, &target).await;
    let filled = records::filled_in(world, way.route, &target, way.role).await;
    let fields: Vec<_> = filled.iter().map(|(field, value)| (*field, value.as_str())).collect();
    let before = mark(world);
    // Which statement fails is the same to either engine's undoing: the server's is tried at the commit alone.
    let (mut at, mut ran) = (if world.engine() == Engine::Postgres { usize::MAX - 1 } else { 0 }, usize::MAX);
    while ran >= at {
        at += 1;
        world.db().fail_next_write(at);
        let status = browser.clone().post_form(&target, &fields).await.status;
        ran = world.db().statements_of_failed_write();
        assert_eq!(status, 507, "{name} as {:?} at statement {at} of {ran}", way.role);
    }
    assert!(mark(world) == before, "{name} failed at each of {ran} statements and at its commit");
    let done = browser.post_form(&target, &fields).await;
    assert_eq!(done.status, way.status, "{name} was done at last: {}", done.body);
    records.put_back(world, way.route, way.record, &target, done.status).await;
}

/// What two calls give is equal when no row of any table is another one: made by the engines themselves, since it is asked
/// twice for every form.
fn mark(world: &World) -> Vec<u8> {
    match world.db().place() {
        Place::File(path) => copy_of(path),
        Place::Server(address) => {
            std::thread::scope(|scope| scope.spawn(|| sums_of(address)).join()).expect("the sums are read")
        }
    }
}

/// The file written anew, row by row, so that pages written without a change do not count.
fn copy_of(file: &Path) -> Vec<u8> {
    let copy = file.with_extension("copy");
    let connection = Connection::open(file).expect("the database opens");
    connection.execute("VACUUM INTO ?1", [copy.to_str()]).expect("the database is copied");
    let bytes = std::fs::read(&copy).expect("the copy is read");
    std::fs::remove_file(copy).expect("the copy goes");
    bytes
}

/// Each table's rows as one number, in whatever order the server reads them.
fn sums_of(address: &str) -> Vec<u8> {
    let tables = schema::tables(&capabilities::migrations());
    let sums =
        tables.iter().map(|table| format!("(SELECT sum(hashtextextended(t::text, 0)) FROM {} AS t)", table.name));
    let query = format!("SELECT ROW({})::text", sums.collect::<Vec<_>>().join(", "));
    let mut client = Client::connect(address, NoTls).expect("the server answers");
    client.query_one(&query, &[]).expect("the sums are made").get::<_, String>(0).into_bytes()
}
