//! Records for the walk, made as people make them: by sending the product's own forms.
//!
//! Each record stands in relation to Kansas City, whose leader and officer are two of the roles. A capability that adds
//! a kind of record adds how to make one here.

use kernel::db::Tx;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::session;
use kernel::stop::Stop;
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
        Some("look") => vec!["left", "unknown"],
        Some("import") if route.name == "undo_import" => vec!["taken", "unknown"],
        Some("import") => vec!["looked", "unknown"],
        Some("draft" | "assistance" | "sent") => vec!["own", "unknown"],
        Some("post") if route.name == "name_assistant" => vec!["leader's", "unknown"],
        Some("post") if route.name == "end_time" => vec!["own", "unknown"],
        Some("circle") => vec!["own", "others'", "unknown"],
        Some("key" | "link" | "act" | "subscription" | "welcome" | "invitation") => vec!["fresh", "unknown"],
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
        "answer_question" | "act" => &[("answer", "With one library")],
        "name_assistant" => &[("name", "Iris Vale"), ("email", "iris@city.example"), ("until", "2026-12-31")],
        "send_draft" => &[("words", "Our libraries close too early")],
        "invite_into_post" => INVITED,
        "end_time" => &[("reason", "left-job")],
        "look_through_member_list" => &[("pasted", "name,email,city,country\nNoor Hale,hale@city.example,Izmir,TR")],
        _ => &[],
    }
}

/// Somebody invited into a new post of a city.
const INVITED: &[(&str, &str)] = &[
    ("title", "Open Data Officer"),
    ("function", "officer"),
    ("name", "Noor Hale"),
    ("email", "noor@city.example"),
    ("language", "en"),
    ("until", "2027-12-31"),
];

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
        Self { own, other, own_post, own_person, third_post, made: Vec::new() }
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
            Some((_, _, id)) if route.method == Method::Get => id.clone(),
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
            ("city", "own") => city_of(world, Role::Leader).await,
            ("city", _) => city_of(world, Role::OtherLeader).await,
            ("link", _) => mailed::fresh_link(world).await.0,
            ("draft", _) => draft_of_own(world).await,
            ("assistance", _) => assistance_of_own(world).await,
            ("circle", "own") => circle_of(world, Role::Leader).await,
            ("circle", _) => circle_of(world, Role::OtherLeader).await,
            ("import", "taken") => member_list(world, true).await,
            ("import", _) => member_list(world, false).await,
            ("sent", _) => invite(world, &mut self.own).await,
            ("post", "leader's") => self.own_post.to_string(),
            ("post", "own") => colleagues_post(world).await,
            ("invitation", _) => {
                invite(world, &mut self.own).await;
                mailed::latest_token(world, "act").await
            }
            ("welcome", _) => {
                // So many links were asked for in this walk that the hour's limit is reached.
                world.clock.advance_seconds(3_600);
                let path = crate::account::welcome_path(self.own_person).path(&world.app);
                path.trim_start_matches("/welcome/").to_owned()
            }
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

/// The circle of the city of a role.
async fn circle_of(world: &World, role: Role) -> String {
    let home = world.read(move |tx| {
        let (post, _) = post_of(tx, role)?.ok_or(Stop::Missing)?;
        Ok(kernel::post::by_id(tx, post)?.ok_or(Stop::Missing)?.home)
    });
    home.await.to_string()
}

/// A draft for the leader's post, as an assistant leaves it.
async fn draft_of_own(world: &World) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let held = kernel::post::by_id(tx, post)?.ok_or(Stop::Missing)?;
        let leader = network::actor_of(tx, &held)?;
        let assistant = kernel::post::assistants_of(tx, post)?.into_iter().next().ok_or(Stop::Missing)?;
        let actor = session::Actor { person: assistant.person, is_assistant: true, ..leader };
        let form = kernel::web::Fields::from([("words", "Our libraries close too early"), ("topic", "sensors")]);
        Ok(kernel::draft::keep(tx, &actor, "/needs", &form, kernel::language::Language::English)?)
    });
    made.await.to_string()
}

/// The leader's assistant, named again where the one before was ended.
async fn assistance_of_own(world: &World) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let tenure = kernel::post::tenure_now(tx, post)?.ok_or(Stop::Missing)?;
        let (_, officer) = post_of(tx, Role::Officer)?.ok_or(Stop::Missing)?;
        let until = tx.now().plus_days(9);
        Ok(kernel::post::name_assistant(tx, post, &tenure, (officer, "Noor Hale"), until)?)
    });
    made.await.to_string()
}

/// The leader invites somebody; gives the id of the invitation.
async fn invite(world: &World, leader: &mut Browser) -> String {
    let circle = circle_of(world, Role::Leader).await;
    let page = format!("/circles/{circle}/people");
    leader.get(&page).await;
    let sent = leader.post_form(&format!("/circles/{circle}/invitations"), INVITED).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = leader.get(&page).await;
    let (_, rest) = page.body.rsplit_once("action=\"/sent-invitations/").expect("an invitation that waits");
    rest.split('/').next().expect("an id").to_owned()
}

/// A post of the leader's city that somebody else holds, and whom nobody will miss.
async fn colleagues_post(world: &World) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let home = kernel::post::by_id(tx, post)?.ok_or(Stop::Missing)?.home;
        let colleague = kernel::person::NewPerson {
            name: "Noor Hale".to_owned(),
            email: None,
            language: kernel::language::Language::English,
            time_zone: "UTC".to_owned(),
        };
        let person = kernel::person::create(tx, &colleague)?;
        let post = network::make_post(tx, home, kernel::post::Function::Officer, "Head of Sensors")?;
        let (now, until) = (tx.now(), tx.now().plus_days(9));
        kernel::post::give(tx, post, person, now, until)?;
        Ok(post)
    });
    made.await.to_string()
}

/// A list of members that the secretariat looked at, or took.
async fn member_list(world: &World, is_taken: bool) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Secretariat)?.ok_or(Stop::Missing)?;
        network::begin_import(tx, post, b"name,city,country\nNoor Hale,Izmir,TR\n")
    });
    let id = made.await;
    if is_taken {
        let db = world.db().clone();
        std::thread::scope(|scope| scope.spawn(move || network::take_members(&db, id)).join())
            .expect("it does not panic")
            .expect("it is taken");
    }
    id.to_string()
}
