//! The program killed with -9 while people work with it: whatever it acknowledged is there afterwards, once.
//!
//! Five rounds by default; `DECAPOLIS_KILLS` asks for more. The moments are drawn from a fixed seed, counted in
//! acknowledgements, so that a kill falls amid the work however fast the machine is.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use kernel::draw::Draw;

const CLIENTS: usize = 8;
const SEED: u64 = 20_260_413;
/// Acknowledged needs between two kills, at the least and so many more.
const ACKNOWLEDGED_MIN: usize = 8;
const ACKNOWLEDGED_MORE: usize = 40;

/// The program, running.
struct Program {
    child: Child,
    host: String,
    sign_in: String,
}

impl Program {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_decapolis"))
            .args(["demo", "--port", "0", "--format", "json", "--data"])
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line once it serves");
        let said: serde_json::Value = serde_json::from_str(&line).expect("one line of JSON");
        let address = said["address"].as_str().expect("an address");
        let sign_in = said["links"]["leader"].as_str().expect("a link").replace(address, "");
        Self { child, host: address.replace("http://", ""), sign_in }
    }

    /// No signal that it could handle: SIGKILL.
    fn kill(&mut self) {
        self.child.kill().expect("the program is killed");
        self.child.wait().expect("the program is gone");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Gone already where the test killed it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One request on a connection of its own; nothing when the program died before its answer was whole.
fn send(host: &str, method: &str, path: &str, cookie: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(host).ok()?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.contains("\r\n\r\n").then_some(answer)
}

fn sign_in(program: &Program) -> String {
    let answer = send(&program.host, "POST", &program.sign_in, "", "").expect("signing in is answered");
    let (_, rest) = answer.split_once("set-cookie: ").expect("a session begins");
    rest.split(';').next().expect("a cookie").to_owned()
}

/// States needs until the program dies; gives the paths of those that were acknowledged with their words.
fn state_until_killed(host: &str, cookie: &str, client: usize, told: &mpsc::Sender<()>) -> Vec<(String, String)> {
    let mut acknowledged = Vec::new();
    for count in 0.. {
        let words = format!("need-{client}-{count}-of-{host}");
        let body = format!("words={words}&topic=sensors");
        let Some(answer) = send(host, "POST", "/needs", cookie, &body) else { break };
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        let (_, rest) = answer.split_once("location: ").expect("it leads to the need");
        acknowledged.push((rest.split("\r\n").next().expect("a path").to_owned(), words));
        // Nobody counts any more once the kill has been ordered.
        let _ = told.send(());
    }
    acknowledged
}

/// Starts the program, lets eight people state needs, and kills it once so many were acknowledged.
fn work_and_kill(folder: &Path, kill_after: usize) -> Vec<(String, String)> {
    let mut program = Program::start(folder);
    let (host, cookie) = (program.host.clone(), sign_in(&program));
    let (told, tells) = mpsc::channel();
    std::thread::scope(|scope| {
        let start = |client| {
            let (host, cookie, told) = (host.as_str(), cookie.as_str(), told.clone());
            scope.spawn(move || state_until_killed(host, cookie, client, &told))
        };
        let clients: Vec<_> = (0..CLIENTS).map(start).collect();
        assert_eq!(tells.iter().take(kill_after).count(), kill_after);
        program.kill();
        clients.into_iter().flat_map(|client| client.join().expect("a client ends well")).collect()
    })
}

/// The words of every need in the database, read by SQLite itself once the program is gone.
fn stored_words(folder: &Path) -> Vec<(String, String)> {
    let connection = rusqlite::Connection::open(folder.join("network.db")).expect("the database opens");
    let sound: String = connection.query_row("PRAGMA integrity_check", (), |row| row.get(0)).expect("it is checked");
    assert_eq!(sound, "ok");
    let mut statement = connection.prepare("SELECT id, words FROM need WHERE words LIKE 'need-%'").expect("prepared");
    let rows = statement.query_map((), |row| Ok((row.get::<_, i64>(0)?, row.get(1)?))).expect("it reads");
    let path = |id| format!("/needs/{}", kernel::id::to_text(id));
    rows.map(|row| row.expect("a row")).map(|(id, words)| (path(id), words)).collect()
}

#[test]
fn nothing_acknowledged_is_lost_or_doubled_by_kills() {
    let rounds = std::env::var("DECAPOLIS_KILLS").map_or(5, |rounds| rounds.parse().expect("a number of kills"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut draw = Draw::of_seed(SEED);
    let mut acknowledged = Vec::new();
    for round in 1..=rounds {
        acknowledged.extend(work_and_kill(folder.path(), ACKNOWLEDGED_MIN + draw.below(ACKNOWLEDGED_MORE)));
        let stored = stored_words(folder.path());
        let lost: Vec<_> = acknowledged.iter().filter(|need| !stored.contains(need)).collect();
        assert!(lost.is_empty(), "after kill {round} of seed {SEED}: {lost:?}");
        let mut words: Vec<&String> = stored.iter().map(|(_, words)| words).collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), stored.len(), "a need was stored twice, after kill {round} of seed {SEED}");
    }
    let program = Program::start(folder.path());
    let (path, words) = acknowledged.last().expect("something was acknowledged");
    let page = send(&program.host, "GET", path, &sign_in(&program), "").expect("the program serves again");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains(words.as_str()), "{page}");
}
