//! What every answer tells browsers and caches, whatever was asked and however it went; and what no header of a request
//! changes.

use std::sync::Arc;

use kernel::web::{Answer, App, Example, Method, RawRequest, handle, is_data};

use crate::capabilities;
use crate::testing::{Role, World, for_each_engine};

/// What is not named is what `default-src` says: nothing.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Once on every answer.
const ALWAYS: [(&str, &str); 6] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
];

/// Where anybody might hope that we read a host or a path.
const MISLEADING: [&str; 10] = [
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-prefix",
    "forwarded",
    "x-host",
    "x-original-url",
    "x-rewrite-url",
    "referer",
    "user-agent",
    "x-http-method-override",
];
const MARKER: &str = "marker.example";

/// A network over TLS, and the cookie of a role in it.
async fn visitor(world: &World, role: Role) -> (Arc<App>, String) {
    let cookies = world.sign_in_as(role).await.cookies();
    (world.over_tls(), if cookies.is_empty() { cookies } else { format!("__Host-{cookies}") })
}

async fn ask(app: &Arc<App>, method: &str, target: &str, headers: &[(&str, &str)]) -> Answer {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (method, target) = (method.to_owned(), target.to_owned());
    handle(app, RawRequest { method, target, headers, body: b"a=b".to_vec(), client: None }).await
}

/// An address of every route, and of none.
async fn targets(world: &World) -> Vec<(&'static str, String)> {
    let mut targets = vec![
        ("GET", "/nowhere".to_owned()),
        ("POST", "/nowhere".to_owned()),
        ("POST", "/cities".to_owned()),
        ("PUT", "/cities".to_owned()),
        ("GET", format!("/{}", "a".repeat(9_000))),
        ("GET", format!("/cities?{}", "a&".repeat(500))),
        ("GET", "/api/v1/nowhere".to_owned()),
        ("GET", "/act/x.y.z".to_owned()),
    ];
    for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
        let method = if route.method == Method::Get { "GET" } else { "POST" };
        let found = match route.example {
            Example::Record(find) => world.read(find).await,
            Example::Itself => None,
        };
        targets.push((method, found.unwrap_or_else(|| route.path.to_owned())));
    }
    targets
}

/// The policy of a file that somebody gave.
const OF_FILES: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

#[track_caller]
fn check_headers(what: &str, answer: &Answer, is_signed_in: bool) {
    let all = |name: &str| -> Vec<&str> {
        answer.headers.iter().filter(|(known, _)| *known == name).map(|(_, value)| value.as_str()).collect()
    };
    // What somebody gave is to be saved: nothing of it runs, not even what is ours.
    let is_file = all("content-disposition").iter().any(|value| value.contains("filename*="));
    for (name, value) in ALWAYS {
        let value = if is_file && name == "content-security-policy" { OF_FILES } else { value };
        assert_eq!(all(name), [value], "{what}: {name}");
    }
    let [cache] = all("cache-control")[..] else { panic!("{what} says nothing to caches") };
    assert!(!is_signed_in || cache == "no-store", "{what} may be kept: {cache}");
    let [referrer] = all("referrer-policy")[..] else { panic!("{what} says nothing of referrers") };
    assert!(["same-origin", "no-referrer"].contains(&referrer), "{what}: {referrer}");
    for telling in ["server", "x-powered-by", "via"] {
        assert!(all(telling).is_empty(), "{what} tells {telling}");
    }
}

/// Holds trust line a47.
/// Holds trust line a48.
/// Holds trust line a50.
/// Holds trust line a52.
#[test]
fn every_answer_tells_browsers_what_they_must_not_do() {
    for_each_engine(async |world| {
        let targets = targets(world).await;
        for role in [Role::Nobody, Role::Leader, Role::Secretariat] {
            let (app, cookie) = visitor(world, role).await;
            for (method, target) in &targets {
                let headers = [("host", "network.example"), ("sec-fetch-site", "same-origin"), ("cookie", &cookie)];
                let answer = ask(&app, method, target, &headers).await;
                let what = format!("{method} {} for {role:?}", target.get(..60).unwrap_or(target));
                assert!((answer.status as u16) < 500, "{what} answers {:?}", answer.status);
                let is_data = is_data(target);
                check_headers(&what, &answer, role != Role::Nobody && !is_data);
                let is_shared = answer.header("access-control-allow-origin").is_some();
                assert!(is_data || !is_shared, "{what} is open to other sites");
                assert!(answer.header("access-control-allow-credentials").is_none(), "{what}");
            }
        }
    });
}

/// Holds trust line a67.
#[test]
fn another_host_is_turned_away_before_anything_is_read() {
    for_each_engine(async |world| {
        let (app, cookie) = visitor(world, Role::Leader).await;
        let front = ask(&app, "GET", "/", &[("host", "network.example")]).await;
        let front = String::from_utf8(front.body).expect("a page");
        let style =
            front.split("href=\"").find_map(|rest| rest.split('"').next().filter(|path| path.ends_with(".css")));
        for target in ["/", "/needs", "/nowhere", "/api/v1/cities", style.expect("a style sheet")] {
            for host in ["evil.example", "localhost:8010", "network.example.evil.example", "network.example:443", ""] {
                for method in ["GET", "POST"] {
                    let answer = ask(&app, method, target, &[("host", host), ("cookie", &cookie)]).await;
                    assert_eq!(answer.status as u16, 421, "{method} {target} at {host:?}");
                }
            }
            let both = [("host", "network.example"), ("host", "evil.example")];
            assert_eq!(ask(&app, "GET", target, &both).await.status as u16, 400, "{target} at two hosts");
        }
    });
}

/// Holds trust line a66.
/// Holds trust line a67.
#[test]
fn no_other_header_changes_a_byte_of_a_page() {
    for_each_engine(async |world| {
        for role in [Role::Nobody, Role::Leader] {
            let (app, cookie) = visitor(world, role).await;
            for (method, target) in targets(world).await {
                if method != "GET" {
                    continue;
                }
                let mut headers = vec![("host", "network.example"), ("cookie", cookie.as_str())];
                headers.extend(MISLEADING.iter().map(|name| (*name, MARKER)));
                let misled = ask(&app, "GET", &target, &headers).await;
                let usual = ask(&app, "GET", &target, &headers[..2]).await;
                let whole = format!("{:?} {}", misled.headers, String::from_utf8_lossy(&misled.body));
                assert!(!whole.contains(MARKER), "{target}");
                assert_eq!(misled.status, usual.status, "{target}");
            }
        }
    });
}
