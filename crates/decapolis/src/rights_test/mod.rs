//! Who gets in where: every route of every capability, visited as every role, on records of one's own and of others, on
//! unreadable and on unknown ones.
//!
//! The answers are kept in `rights.txt`, a row for each route and record, a column for each role, to be read by whoever
//! reviews a change of rights; `DECAPOLIS_WRITE_RIGHTS=1` keeps a changed table. A route that lets nobody in proves
//! nothing, so it fails until [`records`] knows a record of its kind or `rights_exempt.txt`, which may only shrink, names
//! it.

mod half_done;
mod leaks;
mod made;
mod mailed;
mod more_fields;
mod records;
mod tokens;
mod walks;
mod ways_in;

use std::collections::BTreeSet;

use kernel::web::{DATA_ROOT, Method, Route};

use self::records::Records;
use crate::capabilities;
use crate::testing::{Engine, Role, World, check_kept, for_each_engine, kept};

const TABLE: &str = "crates/decapolis/src/rights.txt";
const EXEMPT: &str = "crates/decapolis/src/rights_exempt.txt";
const VARIABLE: &str = "DECAPOLIS_WRITE_RIGHTS";
/// Lines of `rights_exempt.txt`; lowered whenever one goes, never raised.
const EXEMPT_MAX: usize = 0;

/// A line of the table: what a record's address answers to each role.
#[derive(Debug)]
struct Line {
    route: String,
    record: &'static str,
    statuses: Vec<u16>,
}

/// Holds trust lines a25, a26.
#[test]
fn every_route_answers_every_role_as_the_table_says() {
    for_each_engine(async |world| {
        let mut lines = Vec::new();
        let mut records = Records::new(world).await;
        for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
            for record in records::kinds(route) {
                lines.push(walk(world, &mut records, route, record).await);
            }
        }
        if world.engine() == Engine::Sqlite {
            check_kept(TABLE, &to_text(&lines), VARIABLE);
        }
        assert_eq!(to_text(&lines), kept(TABLE), "{:?} answers as the table says", world.engine());
        // Data are for tokens, which the walk of `tokens` brings: here they stand to show that no session opens them.
        let pages = lines.iter().map(|line| line.route.as_str()).filter(|route| !route.contains(DATA_ROOT));
        let closed: BTreeSet<&str> = pages.filter(|route| lets_nobody_in(&lines, route)).collect();
        assert_eq!(closed, exempt(&kept(EXEMPT)), "routes that let nobody in, and those exempt");
    });
}

async fn walk(world: &World, records: &mut Records, route: &Route, record: &'static str) -> Line {
    let mut statuses = Vec::new();
    for role in Role::ALL {
        let target = records.address(world, route, record).await;
        let mut browser = world.sign_in_as(role).await;
        mailed::open_page(&mut browser, route, &target).await;
        let page = match route.method {
            Method::Get => browser.get(&target).await,
            Method::Post => {
                let filled = records::filled_in(world, route, &target, role).await;
                let fields: Vec<_> = filled.iter().map(|(name, value)| (*name, value.as_str())).collect();
                made::paper::post(&mut browser, &target, &fields).await
            }
        };
        statuses.push(page.status);
        records.put_back(world, route, record, &target, page.status).await;
    }
    Line { route: written(route), record, statuses }
}

fn written(route: &Route) -> String {
    format!("{} {}", if route.method == Method::Get { "GET " } else { "POST" }, route.path)
}

fn to_text(lines: &[Line]) -> String {
    let mut text = format!("{:<42}{:<10}", "route", "record");
    text.extend(Role::ALL.iter().map(|role| format!("{:<14}", role.code())));
    for line in lines {
        text = format!("{}\n{:<41} {:<10}", text.trim_end(), line.route, line.record);
        text.extend(line.statuses.iter().map(|status| format!("{status:<14}")));
    }
    format!("{}\n", text.trim_end())
}

fn lets_nobody_in(lines: &[Line], route: &str) -> bool {
    let mut statuses = lines.iter().filter(|line| line.route == route).flat_map(|line| &line.statuses);
    !statuses.any(|status| (200..400).contains(status))
}

fn exempt(text: &str) -> BTreeSet<&str> {
    let lines: BTreeSet<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(lines.len(), EXEMPT_MAX, "{EXEMPT} may only shrink");
    lines
}
