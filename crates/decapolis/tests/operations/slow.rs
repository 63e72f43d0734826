//! Whoever is slow or takes too much: others go on reading, memory stays bounded, and the slow one is let go in the end.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::network::{Network, Served, rest_of, text};
use crate::wire::{Reply, exchange, read_all, request, until};

/// Far more than people would open, and as many as a test may have files open.
const HALF_OPEN: usize = 400;
/// Memory that all of them together may cost, in kB: each its buffer of 8 kB, and what the allocator keeps.
const MORE_MEMORY_MAX: u64 = 40_000;

fn memory_kb(served: &Served) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", served.process())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// Whether the program has closed a connection on which nothing more is read.
fn is_closed(socket: &mut TcpStream) -> bool {
    socket.set_nonblocking(true).unwrap();
    match socket.read(&mut [0; 1_024]) {
        Ok(0) => true,
        Ok(_) => false,
        Err(error) => error.kind() != ErrorKind::WouldBlock,
    }
}

/// Holds trust line a33.
#[test]
fn hundreds_of_half_open_requests_hold_nobody_up() {
    let network = Network::new();
    let served = network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))]);
    served.get("/cities", "");
    let before = memory_kb(&served);
    let began = Instant::now();
    let mut waiting: Vec<TcpStream> = (0..HALF_OPEN).map(|_| served.connect().unwrap()).collect();
    for (number, socket) in waiting.iter_mut().enumerate() {
        // Some say nothing, some stop in the middle, some have been served before.
        match number % 3 {
            0 => {}
            1 => write!(socket, "GET / HTTP/1.1\r\nhost: a\r\nx: ").unwrap(),
            _ => write!(socket, "GET /healthz HTTP/1.1\r\nhost: {}\r\n\r\n", served.address).unwrap(),
        }
    }
    assert!(served.get("/cities", "").starts_with("HTTP/1.1 200"));
    assert!(began.elapsed() < Duration::from_secs(10), "while they are still there");
    let more = memory_kb(&served).saturating_sub(before);
    assert!(more < MORE_MEMORY_MAX, "{more} kB more");
    until("all of them are let go", || {
        waiting.retain_mut(|socket| !is_closed(socket));
        waiting.is_empty()
    });
}

/// Holds trust line a33.
#[test]
fn a_form_that_trickles_in_is_ended_in_words() {
    let network = Network::new();
    let served = network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))]);
    let mut socket = served.connect().unwrap();
    let host = &served.address;
    write!(socket, "POST /sign-out HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncontent-length: 1000\r\n\r\n")
        .unwrap();
    let mut writer = socket.try_clone().unwrap();
    let trickle = std::thread::spawn(move || {
        while writer.write_all(b"a").is_ok() {
            std::thread::sleep(Duration::from_secs(1));
        }
    });
    let reply = read_all(&mut socket);
    assert_eq!(reply.status, Some(408), "{}", reply.text);
    assert!(reply.words().contains("30 seconds"), "{}", reply.text);
    let _ = socket.shutdown(std::net::Shutdown::Both);
    trickle.join().unwrap();
}

/// Holds trust line a33.
#[test]
fn answers_that_nobody_reads_are_not_kept() {
    let network = Network::new();
    let served = network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))]);
    let before = memory_kb(&served);
    let page = format!("GET /design HTTP/1.1\r\nhost: {}\r\n\r\n", served.address);
    let mut lazy: Vec<TcpStream> = (0..8).map(|_| served.connect().unwrap()).collect();
    for socket in &mut lazy {
        socket.set_nonblocking(true).unwrap();
        // As many as the program and the system take.
        while socket.write_all(page.repeat(10).as_bytes()).is_ok() {}
    }
    assert!(served.get("/cities", "").starts_with("HTTP/1.1 200"));
    let more = memory_kb(&served).saturating_sub(before);
    assert!(more < MORE_MEMORY_MAX, "{more} kB more");
    until("they are let go", || {
        // A connection that the program gave up takes nothing any more.
        lazy.retain_mut(|socket| !matches!(socket.write(b"G"), Err(error) if error.kind() != ErrorKind::WouldBlock));
        lazy.is_empty()
    });
    assert!(served.get("/cities", "").starts_with("HTTP/1.1 200"));
}

#[test]
fn pipelined_requests_are_answered_in_their_order() {
    let network = Network::new();
    let served = network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))]);
    let mut socket = served.connect().unwrap();
    let mut writer = socket.try_clone().unwrap();
    let host = served.address.clone();
    let sending = std::thread::spawn(move || {
        for number in 0..200 {
            let last = if number == 199 { "connection: close\r\n" } else { "" };
            let path = if number % 2 == 0 { "/healthz" } else { "/nowhere" };
            write!(writer, "GET {path} HTTP/1.1\r\nhost: {host}\r\n{last}\r\n").unwrap();
        }
    });
    let all = rest_of(&mut socket);
    sending.join().unwrap();
    let statuses: Vec<&str> = all.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect();
    assert_eq!(statuses, ["200", "404"].repeat(100));
}

/// Begins forms from a client behind a proxy and sends none of them to the end.
fn begin_forms(served: &Served, client: &str, count: usize) -> Vec<TcpStream> {
    let host = &served.address;
    let begin = |_| {
        let mut socket = served.connect().unwrap();
        let head = format!("POST /sign-out HTTP/1.1\r\nhost: {host}\r\nx-forwarded-for: {client}\r\n");
        write!(socket, "{head}origin: http://{host}\r\nconnection: close\r\ncontent-length: 3\r\n\r\n_").unwrap();
        socket
    };
    (0..count).map(begin).collect()
}

/// Holds trust line a66.
#[test]
fn a_client_behind_a_listed_proxy_has_64_places() {
    let network = Network::new();
    network.write("decapolis.toml", "listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\nproxies = [\"127.0.0.1\"]\n");
    network.found();
    let served = network.serve(&["serve"]);
    let ask = |client: &str| -> Reply {
        exchange(&served, &request("GET /sign-in", &served, &format!("x-forwarded-for: {client}\r\n"), ""))
    };
    let mut greedy = begin_forms(&served, "192.0.2.7", 64);
    let mut refused = ask("192.0.2.7");
    until("the client has no place left", || {
        refused = ask("192.0.2.7");
        refused.status == Some(429)
    });
    assert!(refused.words().starts_with("Too much at once"), "{}", refused.text);
    assert_eq!(ask("192.0.2.8").status, Some(200), "others are served");
    assert_eq!(ask("192.0.2.7, 192.0.2.8").status, Some(200), "what stands left of it anybody could have written");
    let mut one = greedy.pop().unwrap();
    write!(one, "=b").unwrap();
    assert!(rest_of(&mut one).starts_with("HTTP/1.1 303"));
    until("a place is free again", || ask("192.0.2.7").status == Some(200));
}

/// Holds trust line a66.
#[test]
fn a_proxy_that_is_not_listed_is_not_believed() {
    let network = Network::new();
    network.found();
    let served = network.serve(&["serve"]);
    let greedy = begin_forms(&served, "192.0.2.7", 80);
    let headers = "x-forwarded-for: 192.0.2.7\r\nx-forwarded-host: evil.example\r\nx-forwarded-proto: https\r\n\
                   forwarded: host=evil.example\r\nx-original-url: /design\r\nx-rewrite-url: /design\r\n";
    let page = |headers: &str| exchange(&served, &request("GET /sign-in", &served, headers, "")).words().to_owned();
    // Every page has a form with fresh random bytes in it.
    let steady = |page: String| page.split("name=\"_form\"").next().unwrap_or_default().to_owned();
    assert_eq!(steady(page(headers)), steady(page("")));
    drop(greedy);
}
