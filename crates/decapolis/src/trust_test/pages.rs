//! What every page says and keeps: caches, other sites, strangers, errors.

use super::addresses;
use crate::testing::{Page, Role, World, for_each_engine, kept};

/// Paths of the part for programs, which says itself how it may be kept and read.
const DATA: &str = "/api/";

fn header<'p>(page: &'p Page, name: &str) -> Option<&'p str> {
    page.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

/// Pages of the demo network as somebody of a role gets them, by address.
async fn pages(world: &World, role: Role) -> Vec<(String, Page)> {
    let mut browser = world.sign_in_as(role).await;
    let mut pages = Vec::new();
    for target in addresses(world).await {
        let page = browser.get_with(&target, &[("origin", "https://elsewhere.example")]).await;
        pages.push((target, page));
    }
    pages
}

/// Holds trust line a52.
#[test]
fn nothing_behind_the_sign_in_is_kept_by_a_cache() {
    for_each_engine(async |world| {
        for role in [Role::Nobody, Role::Leader, Role::Secretariat] {
            for (target, page) in pages(world, role).await {
                if target.starts_with(DATA) {
                    continue;
                }
                let kept = match target.strip_prefix("/forums/").is_some_and(|rest| rest.ends_with("/calendar.ics")) {
                    // A calendar program asks every hour whether the file that it keeps is still so.
                    _ if target.starts_with("/feeds/") => "private, no-cache",
                    true if role == Role::Nobody => "public, no-cache",
                    _ => "no-store",
                };
                assert_eq!(header(&page, "cache-control"), Some(kept), "{role:?} {target}");
                let is_page = header(&page, "content-type").is_some_and(|kind| kind.starts_with("text/html"));
                assert!(!is_page || header(&page, "vary") == Some("cookie, accept-language"), "{role:?} {target}");
            }
        }
    });
}

/// Holds trust line a50.
#[test]
fn no_other_site_reads_an_answer_with_somebodys_rights() {
    for_each_engine(async |world| {
        for role in [Role::Nobody, Role::Leader] {
            for (target, page) in pages(world, role).await {
                let open = page.headers.iter().filter(|(name, _)| name.starts_with("access-control-"));
                let open: Vec<(&str, &str)> = open.map(|(name, value)| (*name, value.as_str())).collect();
                let allowed = [("access-control-allow-origin", "*")];
                assert!(open.is_empty() || (target.starts_with(DATA) && open == allowed), "{target}: {open:?}");
            }
        }
    });
}

/// The addresses that a page fetches by itself, from elements that fetch.
fn fetched(html: &str) -> Vec<&str> {
    let sources = html.split(" src=\"").skip(1);
    let links = html.split("<link ").skip(1).filter_map(|link| link.split('>').next()?.split_once(" href=\""));
    let links = links.filter(|(before, _)| !before.contains("alternate")).map(|(_, rest)| rest);
    sources.chain(links).filter_map(|rest| rest.split('"').next()).collect()
}

/// Holds trust line a53.
#[test]
fn no_page_asks_a_third_party_for_anything() {
    for_each_engine(async |world| {
        for role in [Role::Nobody, Role::Leader] {
            for (target, page) in pages(world, role).await {
                for address in fetched(&page.body) {
                    let is_of_ours = address.starts_with('/') && !address.starts_with("//");
                    let is_own = is_of_ours || address.starts_with("data:image/svg+xml,");
                    assert!(is_own, "{target} fetches {address}");
                }
                assert!(!page.body.contains("url(") && !page.body.contains("<iframe"), "{target}");
            }
        }
    });
}

/// Holds trust line a53.
#[test]
fn the_browser_keeps_nothing_but_seven_cookies() {
    for_each_engine(async |world| {
        let mut browser = world.sign_in_as(Role::Leader).await;
        for target in addresses(world).await {
            browser.get(&target).await;
        }
        browser.get("/choice?language=es&back=/").await;
        browser.get("/choice?theme=dark&back=/").await;
        browser.post_form("/sign-in", &[("email", "x@city.example")]).await;
        let known = ["asker", "device", "done", "language", "nonce", "sid", "theme"];
        let kept_names = browser.cookie_names();
        assert!(kept_names.iter().all(|name| known.contains(name)), "{kept_names:?}");
    });
    let script = kept("crates/kernel/assets/decapolis.js");
    for store in ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "caches", "fetch(", "XMLHttp"] {
        assert!(!script.is_empty() && !script.contains(store), "{store}");
    }
}

/// Holds trust line a49.
#[test]
fn looking_at_every_page_writes_nothing() {
    for_each_engine(async |world| {
        let roles = [Role::Nobody, Role::Leader, Role::Partner];
        let mut browsers = Vec::new();
        for role in roles {
            browsers.push(world.sign_in_as(role).await);
        }
        let before = without_notes(world);
        for browser in &mut browsers {
            for target in addresses(world).await {
                browser.get(&target).await;
            }
        }
        let after = without_notes(world);
        let written: Vec<&String> = after.iter().filter(|row| !before.contains(row)).collect();
        assert_eq!(written, Vec::<&String>::new());
        assert_eq!(after.len(), before.len());
    });
}

/// All rows but what is noted after an answer went out: that a session was used, that a brief was read, what was refused.
fn without_notes(world: &World) -> Vec<String> {
    let noted = ["session ", "audit ", "brief_reading "];
    world.contents().into_iter().filter(|row| !noted.iter().any(|table| row.starts_with(table))).collect()
}

/// Holds trust line a62.
#[test]
fn an_error_shows_a_reference_and_nothing_of_the_inside() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        world.execute("ALTER TABLE need RENAME TO need_away").expect("renamed");
        let broken = [
            leader.get("/needs").await,
            leader.post_form("/needs", &[("words", "x"), ("topic", "sensors")]).await,
            leader.get("/needs/1000000000000").await,
        ];
        world.execute("ALTER TABLE need_away RENAME TO need").expect("renamed back");
        for page in broken {
            assert_eq!(page.status, 500);
            let inside = ["SELECT", "INSERT", "no such table", "relation", "need_away", ".rs", "panicked", "rusqlite"];
            assert_eq!(inside.iter().find(|word| page.body.contains(**word)), None, "{}", page.body);
            assert!(page.shows("Something of ours failed") || page.body.contains("reference"), "{}", page.body);
        }
    });
}

/// Holds trust line a68.
#[test]
fn strangers_learn_no_version_listing_or_trace() {
    for_each_engine(async |world| {
        let mut stranger = world.browser();
        for method in ["TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND"] {
            assert_eq!(stranger.ask(method, "/", &[("x-marker", "echoed")]).await.status, 405, "{method}");
        }
        for path in [
            "/assets/",
            "/assets",
            "/.git/config",
            "/.env",
            "/debug",
            "/server-status",
            "/metrics",
            "/healthz",
            "/readyz",
        ] {
            assert_eq!(stranger.get(path).await.status, 404, "{path}");
        }
        for (target, page) in pages(world, Role::Nobody).await {
            let telling = ["server", "x-powered-by", "via", "x-aspnet-version", "x-runtime"];
            assert!(page.headers.iter().all(|(name, _)| !telling.contains(name)), "{target}");
        }
    });
}
