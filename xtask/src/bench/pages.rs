//! Pages under load: each against nginx with the same bytes, and a small network against a large one.

use super::client::Client;
use super::load::{Load, Target, load, median};
use super::network::Network;
use super::nginx::Nginx;
use super::table::Line;

/// Rounds of which the median counts.
const ROUNDS: usize = 3;
/// Connections at once: a busy network, and one in a hurry.
const CONNECTIONS: [u32; 2] = [16, 64];
/// Connections at once where only two networks of ours are compared.
const CONNECTIONS_COMPARED: u32 = 16;

/// A page of a network with all that its load needs.
#[derive(Debug)]
struct Page {
    name: &'static str,
    target: Target,
    bytes: Vec<u8>,
    /// The share of nginx that we hold.
    bound: &'static str,
}

/// The desk and a brief for somebody signed in, and the front page for a stranger.
fn pages(network: &Network) -> Result<Vec<Page>, String> {
    let mut leader = network.leader()?;
    let brief = path_of_a_brief(&mut leader)?;
    let mut stranger = Client::at(&network.host);
    Ok(vec![
        page(network, &mut leader, "Desk, signed in", "/", "0.2")?,
        page(network, &mut leader, "Brief, signed in", &brief, "")?,
        page(network, &mut stranger, "Front page, public", "/", "0.33")?,
    ])
}

fn page(
    network: &Network,
    client: &mut Client,
    name: &'static str,
    path: &str,
    bound: &'static str,
) -> Result<Page, String> {
    let answer = client.get(path)?;
    if answer.status != "200" {
        return Err(format!("{name}: {path} answered {}", answer.status));
    }
    let target = Target { url: format!("http://{}{path}", network.host), cookie: client.cookie() };
    Ok(Page { name, target, bytes: answer.body, bound })
}

/// The first need of the list.
pub(super) fn path_of_a_brief(client: &mut Client) -> Result<String, String> {
    let list = client.get("/needs")?;
    let html = String::from_utf8_lossy(&list.body).into_owned();
    let ids = html.split("href=\"/needs/").skip(1).filter_map(|rest| rest.split('"').next());
    let id = ids.into_iter().find(|id| !id.is_empty() && id.chars().all(char::is_alphanumeric) && *id != "new");
    id.map(|id| format!("/needs/{id}")).ok_or_else(|| "the demo's leader sees no need".to_owned())
}

/// Each page's share of nginx.
///
/// # Errors
/// A sentence for the terminal, when something cannot be measured.
pub(super) fn against_nginx(network: &Network, nginx: &Nginx, seconds: u32) -> Result<Vec<Line>, String> {
    let mut lines = Vec::new();
    for page in pages(network)? {
        let file = Target { url: nginx.serve(&page.bytes)?, cookie: String::new() };
        for connections in CONNECTIONS {
            let rounds = in_turn(&page.target, &file, connections, seconds)?;
            lines.push(line_of(&page, connections, &rounds));
        }
    }
    Ok(lines)
}

/// Loads two addresses in turn, so that whatever else the machine does falls on both.
pub(super) fn in_turn(
    one: &Target,
    other: &Target,
    connections: u32,
    seconds: u32,
) -> Result<Vec<(Load, Load)>, String> {
    let round = |_| Ok((load(one, connections, seconds)?, load(other, connections, seconds)?));
    (0..ROUNDS).map(round).collect()
}

/// How many times as fast the first was as the second.
pub(super) fn ratio(rounds: &[(Load, Load)]) -> f64 {
    let of_one = median(rounds.iter().map(|(one, _)| one.requests_per_second));
    of_one / median(rounds.iter().map(|(_, other)| other.requests_per_second))
}

fn line_of(page: &Page, connections: u32, rounds: &[(Load, Load)]) -> Line {
    let per_second = median(rounds.iter().map(|(ours, _)| ours.requests_per_second));
    let p99 = median(rounds.iter().map(|(ours, _)| ours.p99_ms));
    let refused: u64 = rounds.iter().map(|(ours, _)| ours.refused).sum();
    let failed = if refused == 0 { String::new() } else { format!("; {refused} refused") };
    let kilobytes = page.bytes.len() as f64 / 1_000.0;
    let share = ratio(rounds);
    Line::of(
        format!("{} ({kilobytes:.0} kB), {connections} connections: share of nginx", page.name),
        format!("{share:.3} ({per_second:.0} a second, p99 {p99:.1} ms{failed})"),
        page.bound,
    )
}

/// How many times slower pages are on a network with so much more data.
///
/// # Errors
/// A sentence for the terminal, when something cannot be measured.
pub(super) fn small_against_large(small: &Network, large: &Network, seconds: u32) -> Result<Vec<Line>, String> {
    let compare = |(one, other): (Page, Page)| {
        let rounds = in_turn(&one.target, &other.target, CONNECTIONS_COMPARED, seconds)?;
        let what = format!("{} with 100 times the data: times slower", one.name);
        Ok(Line::of(what, format!("{:.2}", ratio(&rounds)), "1.1"))
    };
    pages(small)?.into_iter().zip(pages(large)?).map(compare).collect()
}
