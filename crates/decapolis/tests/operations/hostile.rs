//! Requests that no browser sends: over every limit, ambiguous, broken. Each is refused in words or turned away, and
//! people go on reading.

use crate::network::{Network, Served, text};
use crate::wire::{Reply, exchange, request};

fn demo(network: &Network) -> Served {
    network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))])
}

/// As a page of ours sends a form.
fn form(served: &Served, body: &str) -> Vec<u8> {
    request("POST /sign-out", served, &format!("origin: http://{}\r\n", served.address), body)
}

/// Bytes of `fill` so many that the whole request head of `make` has exactly `length` bytes.
fn padded(length: usize, make: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let filled = make(&"a".repeat(length - make("").len()));
    assert_eq!(filled.len(), length);
    filled
}

#[track_caller]
fn check_limit(served: &Served, what: &str, status: u16, [at, above, far]: [Vec<u8>; 3]) {
    let within = exchange(served, &at);
    assert!(within.status.is_some_and(|status| status < 400), "{what} at its limit: {}", within.text);
    let refused = exchange(served, &above);
    assert_eq!(refused.status, Some(status), "{what} above its limit: {}", refused.text);
    assert!(refused.words().len() > 20 && refused.text.contains("content-security-policy"), "{what}: {}", refused.text);
    let refused = exchange(served, &far);
    assert!(refused.is_refusal(), "{what} a hundred times its limit: {}", refused.text);
    assert!(served.get("/cities", "").starts_with("HTTP/1.1 200"), "people go on reading after {what}");
}

/// Holds trust line a33.
#[test]
fn what_is_over_a_limit_is_refused_in_words() {
    let network = Network::new();
    let served = demo(&network);
    let sizes = |limit: usize| [limit, limit + 1, 100 * limit];
    let target = |length: usize| request(&format!("GET /cities?name={}", "a".repeat(length - 13)), &served, "", "");
    check_limit(&served, "the address", 400, sizes(8 * 1024).map(target));
    // Two of them are there already: the host and the end of the connection.
    let count = |count: usize| request("GET /cities", &served, &"a: b\r\n".repeat(count - 2), "");
    check_limit(&served, "headers", 431, sizes(64).map(count));
    let head = |length| padded(length, |fill| request("GET /cities", &served, &format!("a: {fill}\r\n"), ""));
    check_limit(&served, "a head", 431, sizes(16 * 1024).map(head));
    let body = |length: usize| form(&served, &"a".repeat(length));
    check_limit(&served, "a form", 413, sizes(256 * 1024).map(body));
    let fields = |count: usize| form(&served, &"a=&".repeat(count));
    check_limit(&served, "fields", 413, sizes(400).map(fields));
    let queried = |count: usize| request(&format!("GET /cities?{}", "a&".repeat(count)), &served, "", "");
    check_limit(&served, "fields of an address", 400, sizes(400).map(queried));
}

/// Holds trust line a70.
#[test]
fn a_request_whose_end_is_in_doubt_is_refused() {
    let network = Network::new();
    let served = demo(&network);
    let host = &served.address;
    let post = |headers: &str, body: &str| {
        format!("POST /sign-out HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\n{headers}\r\n{body}")
    };
    let smuggled = format!("GET /regions HTTP/1.1\r\nhost: {host}\r\n\r\n");
    let in_doubt = [
        post("content-length: 3\r\ntransfer-encoding: chunked\r\n", &format!("0\r\n\r\n{smuggled}")),
        post("transfer-encoding: chunked\r\ncontent-length: 3\r\n", &format!("0\r\n\r\n{smuggled}")),
        post("transfer-encoding: chunked\r\n", "3;a=\"b\"\r\na=b\r\n0\r\n\r\n"),
        post("transfer-encoding: chunked, identity\r\n", "0\r\n\r\n"),
        post("transfer-encoding: \u{b}chunked\r\n", "0\r\n\r\n"),
        post("content-length: 3\r\ncontent-length: 4\r\n", "a=bc"),
        post("content-length: 3, 4\r\n", "a=bc"),
        post("content-length: -1\r\n", "a=b"),
        post("content-length: +3\r\n", "a=b"),
        post("content-length: 0x3\r\n", "a=b"),
        post("content-length: 99999999999999999999\r\n", "a=b"),
        post("content-length : 3\r\n", "a=b"),
        post("content-length: 3\r\n a: folded\r\n", "a=b"),
        post("content-length: 3\n", "a=b"),
        post("a: b\ncontent-length: 3\r\n", "a=b"),
        post("a: b\rcontent-length: 3\r\n", "a=b"),
        post("a: \0\r\n", ""),
        format!("GET / HTTP/1.1\nhost: {host}\n\n"),
    ];
    for bytes in in_doubt {
        let reply = exchange(&served, bytes.as_bytes());
        assert!(reply.is_refusal(), "{bytes:?}: {}", reply.text);
        assert_eq!(
            reply.text.matches("HTTP/1.1 ").count(),
            usize::from(reply.status.is_some()),
            "one answer: {bytes:?}"
        );
    }
    assert!(served.get("/cities", "").starts_with("HTTP/1.1 200"));
}

/// Holds trust line a67.
#[test]
fn a_request_that_names_no_host_of_ours_is_turned_away() {
    let network = Network::new();
    let served = demo(&network);
    let host = &served.address;
    let status = |head: String| exchange(&served, format!("{head}connection: close\r\n\r\n").as_bytes()).status;
    assert_eq!(status(format!("GET / HTTP/1.1\r\nhost: {host}\r\n")), Some(200));
    assert_eq!(status("GET / HTTP/1.1\r\nhost: evil.example\r\n".to_owned()), Some(421));
    assert_eq!(status(format!("GET / HTTP/1.1\r\nhost: {host}\r\nhost: evil.example\r\n")), Some(400));
    assert_eq!(status("GET / HTTP/1.1\r\n".to_owned()), Some(400));
    assert_eq!(status(format!("GET http://evil.example/ HTTP/1.1\r\nhost: {host}\r\n")), Some(421));
    let whole = format!("GET http://{host}/regions HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    let (whole, usual) = (exchange(&served, whole.as_bytes()), served.get("/regions", ""));
    assert_eq!(whole.words(), Reply::of(usual.as_bytes()).words(), "the form of the target changes nothing");
}

/// Holds trust line a68.
#[test]
fn other_methods_and_protocols_find_nothing() {
    let network = Network::new();
    let served = demo(&network);
    for line in ["TRACE /", "OPTIONS *", "PUT /cities", "get /", "CONNECT evil.example:443", "DEBUG /"] {
        let reply = exchange(&served, &request(line, &served, "", ""));
        assert!(reply.is_refusal() && !reply.text.contains("decapolis/"), "{line}: {}", reply.text);
    }
    let strange: [&[u8]; 6] = [
        b"GET /\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"GET / HTTP/3.0\r\n\r\n",
        b"EHLO mail.example\r\n",
        b"\0\0\0\0\0\0\0\0\r\n\r\n",
    ];
    for bytes in strange {
        let reply = exchange(&served, bytes);
        assert!(reply.is_refusal(), "{bytes:?}: {}", reply.text);
    }
}

/// Holds trust line a33.
#[test]
fn broken_utf8_is_never_our_fault() {
    let network = Network::new();
    let served = demo(&network);
    let broken = b"\xff\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80";
    let escaped: String = broken.iter().map(|byte| format!("%{byte:02x}")).collect();
    let raw = |before: &str, after: &str| [before.as_bytes(), broken, after.as_bytes()].concat();
    let end = format!(" HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", served.address);
    let requests = [
        raw("GET /cities/", &format!("{end}\r\n")),
        raw("GET /cities?name=", &format!("{end}\r\n")),
        raw(&format!("GET /cities{end}cookie: sid="), "\r\n\r\n"),
        raw(&format!("GET /cities{end}accept-language: "), "\r\n\r\n"),
        raw(&format!("GET /cities{end}x-forwarded-for: "), "\r\n\r\n"),
        request(&format!("GET /cities/{escaped}"), &served, "", ""),
        request(&format!("GET /cities?name={escaped}&region={escaped}"), &served, "", ""),
        request(&format!("GET /search?q={escaped}"), &served, "", ""),
        request(&format!("GET /likeness?city={escaped}"), &served, "", ""),
        form(&served, &format!("email={escaped}")),
        [&form(&served, "email=0123456789")[..], broken].concat(),
    ];
    for bytes in requests {
        let status = exchange(&served, &bytes).status;
        assert!(status.is_some_and(|status| status < 500), "{:?}: {status:?}", String::from_utf8_lossy(&bytes));
    }
}
