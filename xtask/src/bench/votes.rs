//! A conversation's page goes from hand to hand: five hundred people vote at the same moment. How long each waits, whether a vote
//! is lost, and how old the map is that follows.

use std::time::{Duration, Instant};

use super::burst::{p99, timed};
use super::client::{Client, values};
use super::network::Network;
use super::table::Line;

/// People who vote at once.
const PEOPLE: usize = 500;
/// So many of them are held back by lot until others vote, so that no look at the map says how one of them voted.
const HELD_BACK: usize = 10;
/// How long the map is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Two lines: the ninety-ninth of a hundred votes, and the map.
///
/// # Errors
/// A sentence for the terminal, when a vote is lost or the map does not follow.
pub(super) fn at_once(network: &Network) -> Result<[Line; 2], String> {
    let host = &network.host;
    let mut reader = Client::at(host);
    let (page, statement) = open_conversation(&mut reader)?;
    let map = format!("{page}/map");
    let before = votes(&mut reader, &map)?;
    let form = format!("vote=agree&statement={statement}");
    let people = (0..PEOPLE).map(|device| {
        let (mut client, path, form) = (Client::on_device(host, device + 1), format!("{page}/votes"), form.clone());
        move || client.post(&path, &form)
    });
    let times = timed(people)?;
    let began = Instant::now();
    while votes(&mut reader, &map)? < before + PEOPLE - HELD_BACK {
        if began.elapsed() > PATIENCE {
            return Err(format!("{map} shows {} votes after {before} and {PEOPLE}", votes(&mut reader, &map)?));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let seconds = began.elapsed().as_secs_f64();
    Ok([
        Line::of(format!("{PEOPLE} votes at once, none lost: p99"), format!("{:.0} ms", p99(times)), "1000 ms"),
        Line::of(format!("The map with all of them but {HELD_BACK}, after"), format!("{seconds:.1} s"), "10 s"),
    ])
}

/// The first conversation in which anybody may vote, and one of its statements.
fn open_conversation(reader: &mut Client) -> Result<(String, String), String> {
    let list = reader.get("/conversations")?.html();
    for id in values(&list, "href=\"/conversations/") {
        let page = format!("/conversations/{id}");
        let html = reader.get(&page)?.html();
        if html.contains(&format!("action=\"{page}/votes\"")) {
            let statement = values(&html, "name=\"statement\" value=\"").next();
            return statement.map(|id| (page, id.to_owned())).ok_or_else(|| "no statement to vote on".to_owned());
        }
    }
    Err("the demo has no conversation in which anybody may vote".to_owned())
}

/// How many votes a map says that it is made of.
fn votes(reader: &mut Client, map: &str) -> Result<usize, String> {
    let html = reader.get(map)?.html();
    let number = html.split(" people gave ").nth(1).and_then(|rest| rest.split(" votes").next());
    let digits: String = number.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| format!("{map} does not say how many votes it is made of"))
}
