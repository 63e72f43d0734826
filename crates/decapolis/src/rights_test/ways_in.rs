//! Every way in, found by trying: which routes begin a session, and that none does by looking.

use std::collections::BTreeSet;

use kernel::web::Method;

use super::records::{self, Records};
use super::{made, mailed};
use crate::capabilities;
use crate::testing::{Page, Role, for_each_engine, kept};

/// Where they are written down, with their strength.
const WRITTEN: &str = "docs/operators.md";
/// The routes that begin a session, by name; in another post one goes on under a new id.
const WAYS: [&str; 4] = ["accept_invitation", "change_post", "sign_in_by_code", "sign_in_by_link"];

fn begins_a_session(page: &Page) -> bool {
    let cookies = page.headers.iter().filter(|(name, _)| *name == "set-cookie");
    cookies.into_iter().any(|(_, cookie)| cookie.starts_with("sid=") && !cookie.contains("Max-Age=0"))
}

/// Holds trust lines a02, a23.
#[test]
fn a_session_begins_by_the_listed_ways_and_never_by_looking() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        let mut ways = BTreeSet::new();
        for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
            for record in records::kinds(route) {
                for role in [Role::Nobody, Role::Leader] {
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
                    records.put_back(world, route, record, &target, page.status).await;
                    if begins_a_session(&page) {
                        assert_eq!(route.method, Method::Post, "{} begins one by looking", route.path);
                        ways.insert(route.name);
                    }
                }
            }
        }
        assert_eq!(ways, BTreeSet::from(WAYS));
    });
    let written = kept(WRITTEN);
    for way in WAYS {
        assert!(written.contains(&format!("`{way}`")), "{WRITTEN} says how strong {way} is");
    }
}
