//! Who reads what with a token: every resource, asked with a token of every role and every scope, on records of one's own
//! and of others. The answers are kept in `rights_tokens.txt`, three statuses a role: for `read:public`, `read:members`
//! and `read:post`. Besides, a token of the post's own scope must be answered exactly as the post is on the page.

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
        for route in routes().filter(|route| is_data(route.path)) {
            let page = routes()
                .find(|page| page.method == Method::Get && Some(page.path) == route.path.strip_prefix(DATA_ROOT));
            for record in records::kinds(route) {
                let target = records.address(world, route, record).await;
                table += &format!("\n{:<38}{record:<10}", written(route).trim_start_matches("GET ").trim());
                for asker in &mut askers {
                    table += &format!("{:<14}", line(asker, &target, page, record).await);
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

fn head() -> String {
    let mut head = format!("{:<38}{:<10}", "resource", "record");
    head.extend(Role::ALL.iter().map(|role| format!("{:<14}", role.code())));
    head.trim_end().to_owned()
}

/// What is in confidence has a page for those who take part, and is data for nobody.
const CONFIDED: &str = "confided";

/// The three statuses of a role, after comparing the last one with the page's.
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
        assert_eq!(statuses[2], expected, "{:?} on {target}", asker.role);
    }
    statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" ")
}
