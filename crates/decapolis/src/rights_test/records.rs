//! Which records the walk visits, and what its forms hold.
//!
//! Each record stands in relation to Kansas City, whose leader and officer are two of the roles. A capability that adds a
//! kind of record adds a row to [`KINDS`], how to make each in [`super::made`], and its forms to [`fields`].

use std::collections::BTreeMap;

use kernel::id::Id;
use kernel::post::{self, PostId};
use kernel::web::{Example, Method, Route, is_data};

use super::made::{
    Makers, agenda, breakout, bursary, call, consultation, conversation, encounter, excursion, feed, finance, forum,
    gift, interview, letter, minutes, organisation, paper, people, practice, round, speaking, stay, structure, support,
};
use super::mailed;
use crate::inquiry;
use crate::testing::{Role, World, post_of};

/// A parameter of an address, or after `=` the name of a route that needs other records than its parameter; and the kinds.
pub(super) type Kinds = (&'static str, &'static [&'static str]);
/// The name of a route, and what its form holds when it is filled in well.
pub(super) type Fields = (&'static str, &'static [(&'static str, &'static str)]);

/// Kinds and forms that stand beside how their records are made.
const MORE_KINDS: &[&[Kinds]] = &[
    agenda::KINDS,
    call::KINDS,
    conversation::KINDS,
    bursary::KINDS,
    feed::KINDS,
    breakout::KINDS,
    consultation::KINDS,
    encounter::KINDS,
    excursion::KINDS,
    finance::KINDS,
    forum::KINDS,
    gift::KINDS,
    interview::KINDS,
    letter::KINDS,
    minutes::KINDS,
    organisation::KINDS,
    paper::KINDS,
    people::KINDS,
    practice::KINDS,
    round::KINDS,
    speaking::KINDS,
    stay::KINDS,
    structure::KINDS,
    support::KINDS,
];
const MORE_FIELDS: &[&[Fields]] = &[
    agenda::FIELDS,
    call::FIELDS,
    conversation::FIELDS,
    bursary::FIELDS,
    breakout::FIELDS,
    consultation::FIELDS,
    encounter::FIELDS,
    excursion::FIELDS,
    finance::FIELDS,
    forum::FIELDS,
    gift::FIELDS,
    interview::FIELDS,
    letter::FIELDS,
    minutes::FIELDS,
    organisation::FIELDS,
    paper::FIELDS,
    people::FIELDS,
    practice::FIELDS,
    round::FIELDS,
    speaking::FIELDS,
    stay::FIELDS,
    structure::FIELDS,
    support::FIELDS,
];

/// By the parameter of a route's address: the kinds of records it is visited on. `erased` is the record of a person who
/// was erased since; `unknown` is none at all.
const KINDS: &[Kinds] = &[
    ("act", &["fresh", "spent", "unknown"]),
    ("city", &["own", "others'", "unknown"]),
    ("comment", &["own", "others'", "hidden", "appealed", "unknown"]),
    ("discussion", &["own", "others'", "unknown"]),
    ("report", &["made", "unknown"]),
    ("hand_over", &["own", "undone", "unknown"]),
    ("key", &["fresh", "spent", "erased", "unknown"]),
    ("link", &["fresh", "spent", "unknown"]),
    ("look", &["left", "done", "unknown"]),
    ("mail", &["own", "others'", "unknown"]),
    ("inquiry", &["own", "answered", "others'", "unknown"]),
    ("need", &["own", "drafted", "members'", "private", "closed", "erased", "unknown"]),
    ("offer", &["own", "others'", "withdrawn", "erased", "unknown"]),
    ("post", &["own", "others'", "erased", "unknown"]),
    ("question", &["to us", "others'", "answered", "erased", "unknown"]),
    ("subscription", &["fresh", "unknown"]),
];

/// What the walk has made so far, and whoever makes more.
#[derive(Debug)]
pub(super) struct Records {
    makers: Makers,
    /// What nobody has changed since it was made, by its route's parameter and its kind: whoever is refused leaves it to the next.
    made: BTreeMap<(&'static str, &'static str), String>,
    /// The form that is being walked, and the kind of record it is sent on: it begins with a record that nobody else was refused.
    walked: Option<(&'static str, &'static str)>,
}

/// The kinds of records a route is visited on.
pub(super) fn kinds(route: &Route) -> Vec<&'static str> {
    let Some(parameter) = parameter(route) else { return vec!["-"] };
    let known = || MORE_KINDS.iter().copied().flatten().chain(KINDS);
    let by_name = known().find(|(name, _)| name.strip_prefix('=') == Some(route.name));
    match by_name.or_else(|| known().find(|(name, _)| *name == parameter)) {
        Some((_, kinds)) => kinds.to_vec(),
        None if matches!(route.example, Example::Record(_)) => vec!["example", "unknown"],
        None => vec!["unknown"],
    }
}

/// What a form of a route holds when somebody of a role fills it in well.
pub(super) async fn filled_in(world: &World, route: &Route, target: &str, role: Role) -> Vec<(&'static str, String)> {
    let mut filled: Vec<_> = fields(route.name).iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    match route.name {
        "change_post" | "end_seat" => {
            let role = if route.name == "end_seat" { Role::Leader } else { role };
            let post = world.read(move |tx| post_of(tx, role)).await;
            filled.extend(post.map(|(post, _)| ("post", post.to_string())));
        }
        "mark_answer" | "translate_answer" => {
            let id = target.split('/').nth(2).unwrap_or_default().to_owned();
            let name = if route.name == "mark_answer" { "best" } else { "question" };
            filled.push((name, asked_question(world, &id).await));
        }
        "keep_session_call" => filled.extend(call::reviewers(world).await.map(|post| ("reviewer", post))),
        "set_region_target" | "invite_body" => filled.push(forum::chosen(world, route.name).await),
        "add_city" | "move_city" => filled.extend(structure::placed(world, target).await),
        "ask_session_reviewers" => filled.push(("post", world.post_of(Role::OtherLeader).await)),
        "wish_encounters" => {
            let whom = if role == Role::OtherLeader { Role::Leader } else { Role::OtherLeader };
            filled.push(("wish", world.post_of(whom).await));
        }
        "move_in_breakout" | "put_in_line" => filled.push(("post", world.post_of(Role::Leader).await)),
        "vote_on_statement" | "dispose_together" => {
            filled.push(("statement", conversation::first_statement(world, target).await))
        }
        "enter_conversation_code" | "enter_paper_sheet" => filled.extend(conversation::code(world, target).await),
        "close_shared_device" | "begin_on_shared_device" => filled.extend(conversation::device(world, target).await),
        "give_turn" => filled.push(("call", speaking::turn_of(world, target).await)),
        "take_bank_question" => filled.push(("taken", consultation::banked(world).await)),
        "remove_consultation_question" => filled.push(("remove", consultation::question_of(world, target).await)),
        "dispose_consultation" => filled.push(("question", consultation::question_of(world, target).await)),
        "confirm_sheet_answer" => filled.push(("from", consultation::offered(world, target).await)),
        "take_consultation_file" => filled.push(("seen", consultation::brought(world, target, role).await)),
        "begin_interview" => filled.push(("city", interview::own_city(world).await)),
        "name_report_readers" => {
            let chair = world.read(|tx| post_of(tx, Role::Chair)).await;
            filled.extend(chair.map(|(post, _)| ("first", post.to_string())));
        }
        "give_to_do" => filled.push(("owner", world.post_of(Role::Secretariat).await)),
        "hand_action_on" => filled.push(("to", world.post_of(Role::Secretariat).await)),
        "add_agenda_item" | "change_agenda_item" => {
            filled.push(("owner", world.post_of(Role::Secretariat).await));
        }
        "ask_speaker" => filled.push(("post", world.post_of(Role::Leader).await)),
        "move_meeting_task" => {
            let mut staff = world.sign_in_as(Role::Secretariat).await;
            filled.push(("done", forum::task_of(&mut staff, target.trim_end_matches("/plan")).await));
        }
        "add_gift" => match role {
            Role::Secretariat => filled.push(("city", "Kansas City".to_owned())),
            Role::OtherLeader => filled.push(("post", world.post_of(role).await)),
            _ => filled.push(("post", world.post_of(Role::Leader).await)),
        },
        "propose_seat" => filled.push(("city", forum::nairobi(world).await)),
        "open_round" => filled.push(("template", round::template(world).await)),
        "decide_in_round" => {
            filled.extend(round::pair(world, target.trim_end_matches("/decisions")).await);
        }
        "begin_support" => filled.push(("template", support::template_of(world, "call").await)),
        "ask_into_support" => filled.push(("post", world.post_of(Role::OtherLeader).await)),
        "sign_in_by_code" => filled.push(("code", mailed::fresh_link(world).await.1)),
        "hand_over" | "hand_over_review" => {
            let post = target.split('/').nth(2).unwrap_or_default().to_owned();
            filled.push(("email", format!("can.{post}@city.example")));
            filled.push(("holding", holding_of(world, &post).await));
        }
        _ => {}
    }
    filled
}

/// The first of those that a question to several members became.
async fn asked_question(world: &World, inquiry: &str) -> String {
    let Ok(inquiry) = inquiry.parse() else { return "1000000000000".to_owned() };
    let asked = world.read(move |tx| Ok(inquiry::first_asked(tx, inquiry).ok())).await;
    asked.map_or_else(|| "1000000000000".to_owned(), |(question, _)| question.to_string())
}

/// Whose time in a post the form was shown with.
pub(super) async fn holding_of(world: &World, post: &str) -> String {
    let Ok(post) = post.parse::<PostId>() else { return String::new() };
    let tenure = world.read(move |tx| Ok(post::tenure_now(tx, post)?)).await;
    tenure.map(|tenure| tenure.id.number()).map(kernel::id::to_text).unwrap_or_default()
}

pub(super) fn fields(route_name: &str) -> &'static [(&'static str, &'static str)] {
    match route_name {
        // With a topic, since suggesting one costs more than all the rest of the visit.
        "state_need" => &[("words", "Nobody finds our online forms"), ("topic", "online-services")],
        "rewrite_need" => &[("words", "Nobody finds our forms"), ("topic", "sensors"), ("urgency", "later")],
        "set_urgency" => &[("urgency", "now")],
        "choose_topic" => &[("topic", "sensors")],
        "share_need" => &[("audience", "members")],
        "move_need" => &[("state", "met"), ("outcome", "We copied what Dublin did")],
        "ask" | "ask_six" => &[("words", "How did you begin?")],
        "say" | "edit_comment" => &[("comment", "We began with the counter")],
        "hide_comment" => &[("reason", "An insult")],
        "appeal_comment" => &[("appeal", "It was none")],
        "decide_comment" => &[("decision", "show")],
        "report_comment" => &[("report", "A threat")],
        "settle_report" => &[("note", "Spoke with both")],
        "follow_discussion" => &[("follow", "yes")],
        "translate_answer" => &[("translation", "With one library")],
        "share_inquiry" => &[("shared", "members")],
        "make_token" => &[("name", "Portal"), ("scope", "read:public"), ("days", "30")],
        "answer_question" | "act" => &[("answer", "With one library")],
        "enter_fact" => &[("fact", "population"), ("value", "512,345"), ("year", "2025"), ("source", "Own count")],
        "withdraw_fact" => &[("fact", "population")],
        "make_offer" | "change_offer" => &[("topic", "open-data"), ("words", "A morning on our licences")],
        "set_asks_limit" => &[("limit", "1000")],
        "end_others_sessions" => &[("email", "former.leader@city.example")],
        "set_answers" => &[("answers", "yes")],
        "set_standing" => &[("standing", "lapsed"), ("reason", "The fee was not paid")],
        "hand_over" | "hand_over_review" => {
            &[("person", ""), ("name", "Can Demir"), ("from", "2026-04-13"), ("how", "appointed")]
        }
        _ => MORE_FIELDS.iter().copied().flatten().find(|(name, _)| *name == route_name).map_or(&[], |(_, form)| form),
    }
}

fn parameter(route: &Route) -> Option<&'static str> {
    route.path.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map(|(name, _)| name)
}

/// Addresses whose acts tell many people.
const TALK: [&str; 21] = [
    "/consultations/",
    "/breakouts/",
    "/bursaries/",
    "/encounters/",
    "/inquiries/",
    "/conversations/",
    "/discussions/",
    "/comments/",
    "/needs/{need}/questions/six",
    "/meetings/",
    "/interviews/",
    "/interview-answers/",
    "/actions/",
    "/minutes/",
    "/meeting-seats/",
    "/agenda-",
    "/submissions/",
    "/session-reviews/",
    "/asked-reviewers/",
    "/session-speakers/",
    "/site-visits/",
];

impl Records {
    pub(super) async fn new(world: &World) -> Self {
        Self { makers: Makers::new(world).await, made: BTreeMap::new(), walked: None }
    }

    /// An address of a route on a record of a kind that no visit has changed. Without a token nothing is written to data.
    pub(super) async fn address(&mut self, world: &World, route: &Route, record: &'static str) -> String {
        let Some(parameter) = parameter(route) else {
            return self.with_query(route, route.path);
        };
        if record == "example" {
            return example(world, route).await;
        }
        // One letter that was sent is enough: people get twenty mails a day and no more.
        let begins =
            route.method == Method::Post && self.walked.replace((route.name, record)) != Some((route.name, record));
        if begins && record != "sent" && !is_data(route.path) {
            self.made.remove(&(parameter, record));
        }
        let id = match self.made.get(&(parameter, record)) {
            Some(id) => id.clone(),
            None => self.makers.make(world, parameter, record).await,
        };
        if route.name == "withdraw_fact" {
            self.makers.enter_fact(&id, record).await;
        }
        // The first version of an agenda is the only one there.
        let path =
            route.path.replace(&format!("{{{parameter}}}"), &id).replace("{number}", "1").replace("{list}", "dinner");
        let target = self.with_query(route, &path);
        self.made.insert((parameter, record), id);
        target
    }

    /// Puts back what the next visit needs as it was, where something was done: a city that lapsed would let none of its people
    /// in any more.
    pub(super) async fn put_back(
        &mut self,
        world: &World,
        route: &Route,
        record: &'static str,
        target: &str,
        status: u16,
    ) {
        if route.method == Method::Get || !(200..400).contains(&status) {
            return;
        }
        if let Some(parameter) = parameter(route).filter(|_| record != "sent") {
            self.made.remove(&(parameter, record));
        }
        if route.name == "set_standing" {
            let mut secretariat = world.sign_in_as(Role::Secretariat).await;
            secretariat.post_form(target, &[("standing", "active"), ("reason", "The fee was paid")]).await;
        }
        // Questions and talk send mails, of which people get twenty a day: those of the walk are not kept.
        if TALK.iter().any(|path| route.path.starts_with(path)) {
            world.execute("DELETE FROM mail WHERE kind <> 'letter'").expect("the database answers");
        }
    }

    fn with_query(&self, route: &Route, path: &str) -> String {
        match route.name {
            "question_draft" | "ask" => format!("{path}?post={}", self.makers.third_post),
            "answer_recommendation" => format!("{path}?entry={}", self.makers.entry),
            "practice_texts" => format!("{path}?part=story"),
            "add_practice_entry" | "remove_practice_entry" => format!("{path}?part=sources"),
            _ => path.to_owned(),
        }
    }
}

async fn example(world: &World, route: &Route) -> String {
    let Example::Record(find) = route.example else { return route.path.to_owned() };
    let found = world.read(find).await;
    found.unwrap_or_else(|| panic!("the demo network has no example of {}", route.path))
}
