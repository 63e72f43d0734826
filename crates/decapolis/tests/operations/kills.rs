//! The program killed with -9 while people work with it: whatever it acknowledged is there afterwards, once.
//!
//! Twenty kills an engine by default; `DECAPOLIS_KILLS` asks for more, and `DECAPOLIS_TORTURE_REPORTS` for a file on what
//! each engine went through in that folder (`cargo xtask torture`). The moments are drawn from a fixed seed, counted in
//! acknowledgements, so that a kill falls amid the work however fast the machine is. An act whose answer never came is
//! sent once more after the restart, as a browser would.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::mpsc;
use std::time::Instant;

use kernel::draw::Draw;
use serde_json::json;

use crate::server::ServerDatabase;
use crate::work::{Form, Stated, Workplace, acknowledged};

const CLIENTS: usize = 8;
const KILLS: usize = 20;
const SEED: u64 = 20_260_413;
/// Acknowledged needs between two kills, at the least and so many more.
const ACKNOWLEDGED_MIN: usize = 8;
const ACKNOWLEDGED_MORE: usize = 40;

/// What a client had from the program until it died.
#[derive(Debug, Default)]
struct Had {
    acknowledged: Vec<Stated>,
    /// Sent, and not answered.
    unanswered: Option<Form>,
}

/// What all kills came to.
#[derive(Debug, Default)]
struct Toll {
    kills: usize,
    acknowledged: usize,
    sent_again: usize,
    lost: usize,
    doubled: usize,
}

/// States needs until the program dies.
fn state_until_killed(place: &Workplace, host: &str, name: &str, told: &mpsc::Sender<()>) -> Had {
    let mut had = Had::default();
    for count in 0.. {
        let Some(form) = place.form(host, format!("need-{name}-{count}")) else { break };
        let Some(answer) = send_patiently(place, host, &form) else {
            had.unanswered = Some(form);
            break;
        };
        had.acknowledged.push(acknowledged(&answer, &form));
        // Nobody counts any more once the kill has been ordered.
        let _ = told.send(());
    }
    had
}

/// Sends a form, and again for as long as the program says that it is busy; nothing when it died meanwhile.
fn send_patiently(place: &Workplace, host: &str, form: &Form) -> Option<String> {
    loop {
        let answer = place.send(host, form)?;
        if !answer.starts_with("HTTP/1.1 503") {
            return Some(answer);
        }
    }
}

/// Starts the program, sends again what was not answered before the last kill, lets eight people state needs, and kills
/// it once so many were acknowledged.
fn work_and_kill(place: &Workplace, round: usize, again: &[Form], kill_after: usize) -> Vec<Had> {
    let served = place.serve();
    let host = served.address.clone();
    let repeated = again.iter().map(|form| {
        let answer = send_patiently(place, &host, form).expect("the program serves again");
        acknowledged(&answer, form)
    });
    let first = Had { acknowledged: repeated.collect(), unanswered: None };
    let (told, tells) = mpsc::channel();
    std::thread::scope(|scope| {
        let start = |client| {
            let (host, told, name) = (host.as_str(), told.clone(), format!("{round}-{client}"));
            scope.spawn(move || state_until_killed(place, host, &name, &told))
        };
        let clients: Vec<_> = (0..CLIENTS).map(start).collect();
        assert_eq!(tells.iter().take(kill_after).count(), kill_after);
        served.kill();
        clients.into_iter().map(|client| client.join().expect("a client ends well")).chain([first]).collect()
    })
}

fn kill_again_and_again(engine: &str, place: &Workplace, kills: usize) {
    let began = Instant::now();
    let mut draw = Draw::of_seed(SEED);
    let (mut acknowledged, mut again, mut toll) = (HashSet::new(), Vec::new(), Toll::default());
    for round in 1..=kills {
        toll.sent_again += again.len();
        let kill_after = ACKNOWLEDGED_MIN + draw.below(ACKNOWLEDGED_MORE);
        let had = work_and_kill(place, round, &again, kill_after);
        again = had.iter().filter_map(|had| had.unanswered.clone()).collect();
        acknowledged.extend(had.into_iter().flat_map(|had| had.acknowledged));
        let stored = place.stored();
        let mut times: HashMap<&str, usize> = HashMap::new();
        stored.iter().for_each(|(_, words)| *times.entry(words).or_default() += 1);
        let present: HashSet<&Stated> = stored.iter().collect();
        toll.lost = acknowledged.iter().filter(|need| !present.contains(need)).count();
        toll.doubled = times.values().filter(|times| **times > 1).count();
        (toll.kills, toll.acknowledged) = (round, acknowledged.len());
        let checked = place.network.run(&["check"]);
        report(engine, &toll, began.elapsed().as_secs());
        assert_eq!((toll.lost, toll.doubled, checked.code), (0, 0, Some(0)), "seed {SEED}: {toll:?} {checked:?}");
    }
}

/// What happened so far, for the table of `cargo xtask torture`: a file in its folder, written anew after each kill.
fn report(engine: &str, toll: &Toll, seconds: u64) {
    let Some(folder) = std::env::var_os("DECAPOLIS_TORTURE_REPORTS") else { return };
    let Toll { kills, acknowledged, sent_again, lost, doubled } = toll;
    let line = json!({
        "engine": engine, "kills": kills, "acknowledged": acknowledged, "sent_again": sent_again,
        "lost": lost, "doubled": doubled, "seconds": seconds,
    });
    std::fs::write(Path::new(&folder).join(engine), line.to_string()).unwrap();
}

fn endure(engine: &str, place: &Workplace) {
    let kills = std::env::var("DECAPOLIS_KILLS").map_or(KILLS, |kills| kills.parse().expect("a number of kills"));
    kill_again_and_again(engine, place, kills);
    let (path, words) = place.stored().pop().expect("something was acknowledged");
    let served = place.serve();
    let page = place.get(&served.address, &path).expect("the program serves again");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains(&words), "{page}");
}

#[test]
fn kills_lose_and_double_nothing_in_a_file() {
    endure(&format!("SQLite {}", rusqlite::version()), &Workplace::in_a_file());
}

#[test]
fn kills_lose_and_double_nothing_on_a_server() {
    let Some(database) = ServerDatabase::new() else { return };
    let version: String = database.client().query_one("SHOW server_version", &[]).unwrap().get(0);
    let number = version.split(' ').next().unwrap_or_default();
    endure(&format!("PostgreSQL {number}"), &Workplace::on_server(database));
}
