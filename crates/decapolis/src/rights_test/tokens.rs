//! Who reads what with a token: every resource, asked with a token of every role and every scope, on records of one's own
//! and of others. The answers are kept in `rights_tokens.txt`, four statuses a role: for `read:public`, `read:members`,
//! `read:post` and `write:post`. Besides, a token of the post's own scope must be answered exactly as the post is on the page.

use kernel::token::Scope;
use kernel::web::{DATA_ROOT, Method, Route, is_data};

use super::records::{self, Records};
use super::{VARIABLE, written};
use crate::capabilities;
use crate::testing::{Browser, Engine, Role, World, check_kept, for_each_engine, kept};

const TABLE: &str = "crates/decapolis/src/rights_tokens.txt";

/// What asks for somebody of a role: a browser, and a program for each scope.
struct Askers {
    role: Role,
    browser: Browser,
    programs: Vec<Browser>,
}

impl Askers {
    async fn of(world: &World, role: Role) -> Self {
        let mut programs = Vec::new();
        for scope in Scope::ALL {
            let token = world.token_of(role, scope).await;
            programs.push(token.map_or_else(|| world.browser(), |token| world.browser().bearing(&token)));
        }
        Self { role, browser: world.sign_in_as(role).await, programs }
    }
}

#[test]
fn every_token_reads_as_the_table_says_and_the_page_does() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        let mut askers = Vec::new();
        for role in Role::ALL {
            askers.push(Askers::of(world, role).await);
        }
        let mut table = head();
        let routes = || capabilities::ALL.iter().flat_map(|capability| capability.routes);
        for route in routes().filter(|route| is_data(route.path) && route.method == Method::Get) {
            let page = routes()
                .find(|page| page.method == Method::Get && Some(page.path) == route.path.strip_prefix(DATA_ROOT));
            for record in records::kinds(route) {
                let target = records.address(world, route, record).await;
                table += &format!("\n{:<38}{record:<10}", written(route).trim_start_matches("GET ").trim());
                for asker in &mut askers {
                    table += &format!("{:<17}", line(asker, &target, page, record).await);
                }
                table.truncate(table.trim_end().len());
            }
        }
        table.push('\n');
        if world.engine() == Engine::Sqlite {
            check_kept(TABLE, &table, VARIABLE);
        }
        assert_eq!(table, kept(TABLE), "{:?} answers as the table says", world.engine());
    });
}

/// What a token writes, its post may do on the page, and nothing else; no token that only reads writes anything.
///
/// Holds trust line a71.
#[test]
fn every_token_writes_as_its_post_does_on_the_page() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        let mut askers = Vec::new();
        for role in Role::ALL {
            askers.push(Askers::of(world, role).await);
        }
        let routes = || capabilities::ALL.iter().flat_map(|capability| capability.routes);
        for write in routes().filter(|route| is_data(route.path) && route.method == Method::Post) {
            let page =
                routes().find(|page| page.method == Method::Post && DATA_ROOT.to_owned() + page.path == write.path);
            let page = page.expect("a page has this form");
            for record in records::kinds(page) {
                for asker in &mut askers {
                    let (shown, written) = both(world, &mut records, page, record, asker).await;
                    let is_nobody = !asker.role.holds_a_post();
                    let expected: Vec<u16> = Scope::ALL
                        .iter()
                        .map(|scope| match (shown, scope) {
                            _ if is_nobody => 401,
                            (303, Scope::Write) => 200,
                            (other, Scope::Write) => other,
                            _ => 403,
                        })
                        .collect();
                    assert_eq!(written, expected, "{:?} on {record}: {}", asker.role, write.path);
                }
            }
        }
    });
}

/// A well filled form on fresh records: its status on the page, and with a token of each scope. Made is as good as done.
async fn both(
    world: &World,
    records: &mut Records,
    page: &Route,
    record: &'static str,
    asker: &mut Askers,
) -> (u16, Vec<u16>) {
    let target = records.address(world, page, record).await;
    let filled = records::filled_in(world, page, &target, asker.role).await;
    let fields: Vec<_> = filled.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let shown = asker.browser.post_form(&target, &fields).await.status;
    records.put_back(world, page, record, &target, shown).await;
    let body: serde_json::Map<_, _> = filled.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let body = body.into();
    let mut written = Vec::new();
    for program in &mut asker.programs {
        let target = records.address(world, page, record).await;
        let status = program.post_json(&format!("{DATA_ROOT}{target}"), &body, &[("if-match", "*")]).await.status;
        records.put_back(world, page, record, &target, status).await;
        written.push(if status == 201 { 200 } else { status });
    }
    (shown, written)
}

fn head() -> String {
    let mut head = format!("{:<38}{:<10}", "resource", "record");
    head.extend(Role::ALL.iter().map(|role| format!("{:<17}", role.code())));
    head.trim_end().to_owned()
}

/// What is in confidence has a page for those who take part, and is data for nobody.
const CONFIDED: &str = "confided";

/// The four statuses of a role, after comparing the last two with the page's.
async fn line(asker: &mut Askers, target: &str, page: Option<&Route>, record: &str) -> String {
    let mut statuses = Vec::new();
    for program in &mut asker.programs {
        statuses.push(program.get(target).await.status);
    }
    if page.is_some() {
        let shown = asker.browser.get(target.trim_start_matches(DATA_ROOT)).await.status;
        // Without its post a token is refused, where a browser is nobody's.
        let has_no_post = matches!(asker.role, Role::FormerLeader | Role::FutureLeader);
        let expected = match shown {
            _ if has_no_post => 401,
            200 if record == CONFIDED => 404,
            shown => shown,
        };
        assert_eq!(statuses[2..], [expected; 2], "{:?} on {target}", asker.role);
    }
    statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" ")
}
