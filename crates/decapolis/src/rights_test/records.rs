//! Records for the walk, made as people make them: by sending the product's own forms.
//!
//! Each record stands in relation to Kansas City, whose leader and officer are two of the roles. A capability that adds
//! a kind of record adds how to make one here.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{Function, NewPost, PostId};
use kernel::session;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Example, Method, Route};

use super::mailed;
use crate::network;
use crate::testing::{Browser, Role, World, post_of};

/// An id as addresses have it, of no record.
const UNKNOWN: &str = "1000000000000";
/// A key as links have it, of no invitation.
const UNKNOWN_KEY: &str = "00000000000000000000000000000000";

/// Whoever makes records, and the posts they ask.
#[derive(Debug)]
pub(super) struct Records {
    own: Browser,
    other: Browser,
    secretariat: Browser,
    own_post: PostId,
    own_person: PersonId,
    third_post: PostId,
    /// What reading does not change is made once: its route's parameter, its kind and its id.
    made: Vec<(&'static str, &'static str, String)>,
}

/// The kinds of records a route is visited on.
pub(super) fn kinds(route: &Route) -> Vec<&'static str> {
    match parameter(route) {
        None => vec!["-"],
        Some("need") => vec!["own", "members'", "private", "unknown"],
        Some("question") => vec!["to us", "others'", "unknown"],
        Some("city") => vec!["own", "others'", "unknown"],
        Some("letter") => vec!["draft", "planned", "sent", "unknown"],
        Some("call") => vec!["noted", "unknown"],
        Some("look") => vec!["left", "unknown"],
        Some("key" | "link" | "act" | "subscription") => vec!["fresh", "unknown"],
        Some(_) if matches!(route.example, Example::Record(_)) => vec!["example", "unknown"],
        Some(_) => vec!["unknown"],
    }
}

/// What a form of a route holds when somebody of a role fills it in well.
pub(super) async fn filled_in(world: &World, route: &Route, role: Role) -> Vec<(&'static str, String)> {
    let mut filled: Vec<_> = fields(route.name).iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    if route.name == "change_post" {
        let post = world.read(move |tx| post_of(tx, role)).await;
        filled.extend(post.map(|(post, _)| ("post", post.to_string())));
    }
    if route.name == "sign_in_by_code" {
        filled.push(("code", mailed::fresh_link(world).await.1));
    }
    filled
}

fn fields(route_name: &str) -> &'static [(&'static str, &'static str)] {
    match route_name {
        // With a topic, since suggesting one costs more than all the rest of the visit.
        "state_need" => &[("words", "Nobody finds our online forms"), ("topic", "online-services")],
        "choose_topic" => &[("topic", "sensors")],
        "share_need" => &[("audience", "members")],
        "move_need" => &[("state", "met"), ("outcome", "We copied what Dublin did")],
        "ask" | "ask_six" => &[("words", "How did you begin?")],
        "begin_letter" | "write_letter" => {
            &[("language", "en"), ("subject", "A date in June"), ("text", "Dear {name}, which day?")]
        }
        "send_letter" => &[("when", "now"), ("replies", "network")],
        "keep_letter_as_template" => &[("name", "A date")],
        "note_call" => &[("day", "2026-04-10"), ("words", "They ask for a visit")],
        "answer_question" | "act" => &[("answer", "With one library")],
        _ => &[],
    }
}

fn parameter(route: &Route) -> Option<&'static str> {
    route.path.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map(|(name, _)| name)
}

/// A text that somebody erased left behind.
async fn leave_a_look(world: &World) -> String {
    let look = world.write(|tx| {
        kernel::erasure::leave_for_a_look(tx, tx.new_id(), "need", "a text")?;
        Ok(kernel::erasure::left_for_a_look(tx)?.pop().ok_or(Stop::Missing)?.id)
    });
    look.await.to_string()
}

impl Records {
    pub(super) async fn new(world: &World) -> Self {
        let ((own_post, own_person), third_post) =
            world.read(|tx| Ok((post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?, third_post(tx)?))).await;
        let (own, other) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
        let secretariat = world.sign_in_as(Role::Secretariat).await;
        world.write(add_officer_without_address).await;
        Self { own, other, secretariat, own_post, own_person, third_post, made: Vec::new() }
    }

    /// An address of a route on a record of a kind; a fresh record where the visit will change it.
    pub(super) async fn address(&mut self, world: &World, route: &Route, record: &'static str) -> String {
        let Some(parameter) = parameter(route) else {
            return self.with_query(route, route.path);
        };
        if record == "example" {
            return example(world, route).await;
        }
        let known = self.made.iter().find(|(name, kind, _)| (*name, *kind) == (parameter, record));
        let id = match known {
            // One letter that was sent is enough: people get twenty mails a day and no more.
            Some((_, _, id)) if route.method == Method::Get || record == "sent" => id.clone(),
            _ => self.make(world, parameter, record).await,
        };
        let target = self.with_query(route, &route.path.replace(&format!("{{{parameter}}}"), &id));
        self.made.push((parameter, record, id));
        target
    }

    fn with_query(&self, route: &Route, path: &str) -> String {
        match route.name {
            "question_draft" | "ask" => format!("{path}?post={}", self.third_post),
            _ => path.to_owned(),
        }
    }

    async fn make(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("key", "unknown") => UNKNOWN_KEY.to_owned(),
            (_, "unknown") => UNKNOWN.to_owned(),
            ("need", "own") => state_need(&mut self.own).await,
            ("need", "members'") => {
                let need = state_need(&mut self.other).await;
                let shared = self.other.post_form(&format!("/needs/{need}/audience"), &[("audience", "members")]).await;
                assert_eq!(shared.status, 303, "{}", shared.body);
                need
            }
            ("need", _) => state_need(&mut self.other).await,
            ("question", "to us") => ask(&mut self.other, self.own_post).await,
            ("question", _) => ask(&mut self.other, self.third_post).await,
            ("look", _) => leave_a_look(world).await,
            ("letter", state) => letter(world, &mut self.secretariat, state).await,
            ("call", _) => note_call(world, &mut self.secretariat).await,
            ("city", "own") => city_of(world, Role::Leader).await,
            ("city", _) => city_of(world, Role::OtherLeader).await,
            ("link", _) => mailed::fresh_link(world).await.0,
            ("act" | "subscription", _) => {
                ask(&mut self.other, self.own_post).await;
                mailed::latest_token(world, parameter).await
            }
            ("key", _) => {
                let (person, post) = (self.own_person, self.own_post);
                world.write(move |tx| Ok(session::invite(tx, person, Some(post), false)?.to_text())).await
            }
            other => panic!("no record of the kind {other:?} is known"),
        }
    }
}

pub(super) async fn state_need(browser: &mut Browser) -> String {
    let stated = browser.post_form("/needs", fields("state_need")).await;
    last_part(&stated.location)
}

async fn ask(browser: &mut Browser, asked: PostId) -> String {
    let need = state_need(browser).await;
    let sent = browser.post_form(&format!("/needs/{need}/questions?post={asked}"), fields("ask")).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    last_part(&sent.location)
}

fn last_part(location: &str) -> String {
    let (_, id) = location.rsplit_once('/').expect("a form leads to its record");
    id.to_owned()
}

/// A letter of the secretariat to the people of the leader's country: a draft, planned, or sent.
async fn letter(world: &World, secretariat: &mut Browser, state: &str) -> String {
    let begun = secretariat.post_form("/letters?country=US", fields("begin_letter")).await;
    let letter = last_part(&begun.location);
    let departure: &[(&str, &str)] = match state {
        "planned" => &[("when", "later"), ("day", "2026-05-01"), ("hour", "9")],
        "sent" => fields("send_letter"),
        _ => return letter,
    };
    let sent = secretariat.post_form(&format!("/letters/{letter}/sending"), departure).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    if state == "sent" {
        world.run_jobs(None);
    }
    letter
}

/// A note of a call with the leader's city.
async fn note_call(world: &World, secretariat: &mut Browser) -> String {
    let city = city_of(world, Role::Leader).await;
    let path = format!("/cities/{city}/calls");
    assert_eq!(secretariat.post_form(&path, fields("note_call")).await.status, 303);
    let page = secretariat.get(&path).await;
    let link = page.body.split("href=\"/calls/").nth(1).and_then(|rest| rest.split('"').next());
    link.expect("the list leads to the note").to_owned()
}

/// A colleague of the leader who has no e-mail address: no letter reaches them, so one can be sent again.
fn add_officer_without_address(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let (leader, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
    let home = kernel::post::by_id(tx, leader)?.ok_or(Stop::Missing)?.home;
    let (name, title) = ("No Address".to_owned(), "Records officer".to_owned());
    let new = NewPerson { name, email: None, language: Language::English, time_zone: "UTC".to_owned() };
    let officer = person::create(tx, &new)?;
    let post = kernel::post::create(tx, &NewPost { home, function: Function::Officer, title, answers: false })?;
    kernel::post::give(tx, post, officer, tx.now(), Timestamp::FOREVER).map(drop)?;
    Ok(())
}

async fn city_of(world: &World, role: Role) -> String {
    let city = world.read(move |tx| {
        let (post, _) = post_of(tx, role)?.ok_or(Stop::Missing)?;
        let home = kernel::post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
        Ok(network::city_of_circle(tx, home)?.ok_or(Stop::Missing)?.id)
    });
    city.await.to_string()
}

/// A post that answers questions, of a city that none of the roles belongs to.
fn third_post(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    let (own, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
    let (other, _) = post_of(tx, Role::OtherLeader)?.ok_or(Stop::Missing)?;
    let mut homes = Vec::new();
    for post in [own, other] {
        homes.push(kernel::post::by_id(tx, post)?.ok_or(Stop::Missing)?.home);
    }
    let answering = network::answering_posts(tx)?;
    answering.iter().find(|one| !homes.contains(&one.city.circle)).map(|one| one.post).ok_or(Stop::Missing)
}

async fn example(world: &World, route: &Route) -> String {
    let Example::Record(find) = route.example else { return route.path.to_owned() };
    let found = world.read(find).await;
    found.unwrap_or_else(|| panic!("the demo network has no example of {}", route.path))
}
