//! Two hundred cities answer their invitations at the same moment, from their mails: how long each waits, and whether each seat is
//! given once. The yardstick is the page behind the link, asked for by as many at once, which writes nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::burst::{p99, timed};
use super::client::{Client, values};
use super::network::{Folder, Network};
use super::table::Line;
use crate::command;

/// Cities that answer at once, and seats for them.
const ASKED: usize = 200;
const SEATS: usize = 100;
/// So many times the demo's sixty cities are enough of them.
pub(super) const SCALE: u32 = 5;
/// What the meeting is called.
const MEETING: &str = "Bench";

/// A network whose cities are asked, and how it was started.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) network: &'a Network,
    pub(super) program: &'a Path,
    pub(super) folder: &'a Folder,
}

/// One line: the ninety-ninth of a hundred answers.
///
/// # Errors
/// A sentence for the terminal, when an answer is lost or a seat is given twice.
pub(super) fn at_once(asked: &Asked<'_>) -> Result<Line, String> {
    let host = &asked.network.host;
    let mut secretariat = asked.network.secretariat()?;
    let meeting = make_meeting(&mut secretariat)?;
    invite(&mut secretariat, &meeting)?;
    let links = links(asked)?;
    let looks = timed(links.iter().map(|link| move || Client::at(host).get(link)))?;
    let mut answers = Vec::new();
    for link in &links {
        let mut client = Client::at(host);
        let fields = client.hidden_fields(link)?;
        answers.push((client, link, format!("{fields}&answer=accept")));
    }
    let answers = answers.into_iter().map(|(mut client, link, form)| move || client.post(link, &form));
    let answered = timed(answers)?;
    let html = secretariat.get(&meeting)?.html();
    if !html.contains(&format!("{SEATS} come")) {
        return Err(format!("{meeting} does not say that {SEATS} come"));
    }
    let (answered, looks) = (p99(answered), p99(looks));
    Ok(Line::of(
        format!("{ASKED} answers to an invitation at once, {SEATS} seats: p99"),
        format!("{answered:.0} ms, {:.1} times a page that writes nothing", answered / looks),
        "50 ms",
    ))
}

fn make_meeting(secretariat: &mut Client) -> Result<String, String> {
    let series = secretariat.fill(
        "/forums/new",
        "/forums",
        &format!("name={MEETING}&purpose=x&format=roundtable&region=&topic="),
    )?;
    let form = format!(
        "name={MEETING}&place=x&zone=UTC&first_day=2099-06-09&begins=09%3A00&last_day=2099-06-10&ends=16%3A00\
         &answer_by=2099-05-15&seats={SEATS}&per_city=1&partner_seats=1&admits=leaders-officers&host=&words=&per_region="
    );
    secretariat.fill(&format!("{series}/meetings/new"), &format!("{series}/meetings"), &form)
}

/// Proposes as many cities as answer, from the list of whom to invite next, and invites them.
fn invite(secretariat: &mut Client, meeting: &str) -> Result<(), String> {
    let (list, mut asked) = (format!("{meeting}/proposals"), 0);
    while asked < ASKED {
        let html = secretariat.get(&list)?.html();
        let cities: Vec<&str> = values(&html, "name=\"city\" value=\"").collect();
        if cities.is_empty() {
            return Err(format!("only {asked} cities can be invited"));
        }
        for city in cities.iter().take(ASKED - asked) {
            secretariat.fill(&list, &list, &format!("city={city}"))?;
            asked += 1;
        }
    }
    let html = secretariat.get(meeting)?.html();
    let seats: BTreeSet<&str> = values(&html, "href=\"/meeting-seats/").collect();
    for seat in seats {
        let path = format!("/meeting-seats/{seat}");
        secretariat.fill(&path, &format!("{path}/state"), "state=invited")?;
    }
    Ok(())
}

/// The links of the mails that invite to the meeting: each leader finds one in the mails to them, signed in from the command
/// line. In a demo nobody else may read it.
fn links(asked: &Asked<'_>) -> Result<Vec<String>, String> {
    let mut links = Vec::new();
    for leader in leaders(asked)? {
        let mut client = Client::at(&asked.network.host);
        client.sign_in(&invitation(asked, &leader)?)?;
        links.extend(link_to(&mut client)?);
        if links.len() == ASKED {
            return Ok(links);
        }
    }
    Err(format!("{} of {ASKED} mails that invite were found", links.len()))
}

/// Somebody who leads a city's digital work.
#[derive(Debug)]
struct Leader {
    email: String,
    name: String,
    city: String,
    title: String,
}

fn leaders(asked: &Asked<'_>) -> Result<Vec<Leader>, String> {
    let listed = user(asked, &["list"])?;
    let people = listed["people"].as_array().cloned().unwrap_or_default();
    Ok(people.iter().filter_map(leader).collect())
}

fn leader(person: &Value) -> Option<Leader> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let post = person["posts"].as_array()?.iter().find(|post| post["function"] == "leader")?;
    Some(Leader {
        email: text(&person["email"])?,
        name: text(&person["name"])?,
        city: text(&post["home"])?,
        title: text(&post["title"])?,
    })
}

/// A link with which somebody signs in once.
fn invitation(asked: &Asked<'_>, leader: &Leader) -> Result<String, String> {
    let Leader { email, name, city, title } = leader;
    let whom = ["invite", "--function", "leader", "--email", email, "--name", name, "--city", city, "--title", title];
    let invited = user(asked, &whom)?;
    invited["link"].as_str().map(str::to_owned).ok_or_else(|| format!("no link for {email}"))
}

fn user(asked: &Asked<'_>, arguments: &[&str]) -> Result<Value, String> {
    let mut command = Command::new(asked.program);
    command.arg("user").args(arguments).args(["--format", "json", "--data"]).arg(asked.folder.path());
    serde_json::from_str(&command::read(&mut command)?).map_err(|error| format!("decapolis user: {error}"))
}

/// The link of the mail that invites somebody, where they were invited.
fn link_to(client: &mut Client) -> Result<Option<String>, String> {
    let html = client.get("/outbox")?.html();
    for mail in values(&html, "href=\"/outbox/") {
        let html = client.get(&format!("/outbox/{mail}"))?.html();
        if html.contains(MEETING) {
            return Ok(values(&html, "/act/").next().map(|token| format!("/act/{token}")));
        }
    }
    Ok(None)
}
