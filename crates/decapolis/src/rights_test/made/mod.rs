//! Records for the walk, made as people make them: by sending the product's own forms.

pub(super) mod agenda;
pub(super) mod breakout;
pub(super) mod bursary;
pub(super) mod call;
pub(super) mod consultation;
pub(super) mod conversation;
mod discussion;
pub(super) mod encounter;
pub(super) mod excursion;
pub(super) mod feed;
pub(super) mod finance;
pub(super) mod forum;
pub(super) mod gift;
pub(super) mod interview;
pub(super) mod letter;
pub(super) mod minutes;
pub(super) mod organisation;
pub(super) mod paper;
pub(super) mod people;
pub(super) mod practice;
pub(super) mod round;
pub(super) mod speaking;
pub(super) mod stay;
pub(super) mod structure;
pub(super) mod support;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::erasure;
use kernel::id::Id;
use kernel::language::Language;
use kernel::mail;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{self, Function, NewPost, PostId};
use kernel::session::{self, Key, Strength};
use kernel::setting;
use kernel::stop::Stop;

use super::mailed;
use super::records::fields;
use crate::testing::{Browser, Role, World, post_of};
use crate::{capabilities, inquiry, need, network};

/// An id as addresses have it, of no record.
const UNKNOWN: &str = "1000000000000";
/// A key as links have it, of no invitation.
const UNKNOWN_KEY: &str = "00000000000000000000000000000000";

/// Whoever makes records, and the posts they ask.
#[derive(Debug)]
pub(super) struct Makers {
    own: Browser,
    other: Browser,
    /// The secretariat, who makes what others then act on.
    staff: Browser,
    own_post: PostId,
    own_person: PersonId,
    own_home: CircleId,
    other_home: CircleId,
    /// A post that answers questions, of a city that none of the roles belongs to.
    pub(super) third_post: PostId,
    /// The recommendation that the latest engagement has to answer.
    pub(super) entry: String,
}

/// Somebody who works for a city beside the roles, and can be erased without a loss to the walk.
#[derive(Debug)]
struct Colleague {
    post: PostId,
    person: PersonId,
    browser: Browser,
}

impl Colleague {
    async fn of(world: &World, home: CircleId) -> Self {
        let hired = world.write(move |tx| {
            let id = tx.new_id::<PersonId>();
            let new = NewPerson {
                name: "Robin Colleague".to_owned(),
                email: Some(format!("robin.{id}@city.example")),
                language: Language::English,
                time_zone: "UTC".to_owned(),
            };
            let person = person::create(tx, &new)?;
            let title = "Project officer".to_owned();
            let post = post::create(tx, &NewPost { home, function: Function::Officer, title, answers: true })?;
            post::give(tx, post, person, tx.now().plus_days(-1), tx.now().plus_days(400))?;
            Ok((post, person, session::begin(tx, person, Some(post), Strength::Mail)?))
        });
        let (post, person, key) = hired.await;
        let mut browser = world.browser();
        browser.keep_cookie(world.app.config.session_cookie(), &key.to_text());
        Self { post, person, browser }
    }

    async fn erase(self, world: &World) {
        let (person, post) = (self.person, self.post);
        let parts = capabilities::personal_data();
        world.write(move |tx| erasure::erase(tx, &parts, person, (person, post)).map(drop)).await;
    }
}

impl Makers {
    pub(super) async fn new(world: &World) -> Self {
        let found = world.read(|tx| {
            let (own_post, own_person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
            let (other_post, _) = post_of(tx, Role::OtherLeader)?.ok_or(Stop::Missing)?;
            Ok((own_post, own_person, home_of(tx, own_post)?, home_of(tx, other_post)?, third_post(tx)?))
        });
        let (own_post, own_person, own_home, other_home, third_post) = found.await;
        let (own, other) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
        let staff = world.sign_in_as(Role::Secretariat).await;
        world.write(letter::add_officer_without_address).await;
        // The walk asks the same cities at every visit.
        world.write(|tx| Ok(setting::set(tx, "asks-a-quarter", "100000")?)).await;
        let entry = UNKNOWN.to_owned();
        Self { own, other, staff, own_post, own_person, own_home, other_home, third_post, entry }
    }

    /// The id of a fresh record of a kind.
    pub(super) async fn make(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("key", "unknown") => UNKNOWN_KEY.to_owned(),
            (_, "unknown") => UNKNOWN.to_owned(),
            ("need", _) => self.need(world, record).await,
            ("question", _) => self.question(world, record).await,
            ("inquiry", _) => self.inquiry(world, record).await,
            ("comment" | "discussion" | "report", _) => self.discussions(world, parameter, record).await,
            ("offer", _) => self.offer(world, record).await,
            ("post", "leader's") => self.own_post.to_string(),
            ("post", _) => self.post(world, record).await,
            ("hand_over", _) => self.hand_over(world, record).await,
            ("organisation" | "partnership" | "body" | "programme" | "interest", _) => {
                self.organisations(world, parameter, record).await
            }
            ("round" | "round_entry", _) => self.rounds(world, parameter, record).await,
            ("action" | "vote" | "minutes" | "evaluation" | "meeting_wish", _) | ("meeting", "begun" | "over") => {
                self.written_down(world, parameter, record).await
            }
            ("agenda_item", "running" | "speaking" | "in line") => self.speaking(world, record).await,
            ("agenda_item" | "agenda_speaker", _) | ("meeting", "drafted" | "published") => {
                self.agendas(world, parameter, record).await
            }
            ("submission" | "session_review" | "session_call" | "asked_reviewer" | "session_speaker", _)
            | ("meeting", "calling" | "reviewing" | "all decided") => self.calls(world, parameter, record).await,
            ("agenda_paper", _) => self.papers(world, record).await,
            ("meeting", "brought") => self.interviews(world, parameter, record).await,
            ("encounter", _) | ("meeting", "wishing" | "wished" | "drawn") => {
                self.encounters(world, parameter, record).await
            }
            ("conversation" | "conversation_statement" | "conversation_sheet" | "conversation_invitation", _) => {
                self.conversations(world, parameter, record).await
            }
            ("breakout", _) => self.breakout(record).await,
            ("consultation" | "consultation_sheet" | "sheet_answer" | "bank_question", _) => {
                self.consultations(world, parameter, record).await
            }
            ("bursary", _) => self.bursary(world, record).await,
            ("meeting", "helped") => self.with_bursaries("own").await,
            ("gift", _) => self.gift(record).await,
            ("meeting", "registers") => self.registering().await,
            ("meeting", "budgeted") => self.budgeted().await,
            ("budget_line", _) => self.budget_line().await,
            ("feed", _) => self.feed(world, record).await,
            ("site_visit", _) => self.site_visit(record).await,
            ("meeting_seat", "letter") => self.letter_seat().await,
            ("series" | "meeting" | "meeting_seat" | "meeting_task", _) => self.forums(parameter, record).await,
            ("interview" | "interview_answer", _) => self.interviews(world, parameter, record).await,
            ("letter" | "call", _) => self.letters(world, parameter, record).await,
            ("draft" | "assistance" | "circle" | "import" | "sent" | "invitation" | "welcome", _) => {
                self.people(world, parameter, record).await
            }
            ("practice" | "adoption", _) => self.practices(parameter, record).await,
            ("engagement" | "seat" | "template", _) => self.supports(world, parameter, record).await,
            ("look", _) => leave_a_look(world, record).await,
            ("region" | "topic", _) => self.structure(parameter).await,
            ("city", record) => city_at(world, if record == "own" { self.own_home } else { self.other_home }).await,
            ("mail", _) => self.mail(world, record).await,
            ("link" | "key", _) => self.link(world, parameter, record).await,
            ("act" | "subscription", _) => {
                ask(&mut self.other, self.own_post).await;
                let token = mailed::latest_token(world, parameter).await;
                if record == "spent" {
                    mailed::act_by(&mut world.browser(), &format!("/act/{token}")).await;
                }
                token
            }
            other => panic!("no record of the kind {other:?} is known"),
        }
    }

    async fn need(&mut self, world: &World, record: &str) -> String {
        match record {
            "own" => state_need(&mut self.own).await,
            "drafted" => {
                let kept = [fields("state_need"), &[("keep", "draft")]].concat();
                last_part(send(&mut self.own, "/needs", &kept).await.trim_end_matches("/draft"))
            }
            "closed" => {
                let need = state_need(&mut self.own).await;
                send(&mut self.own, &format!("/needs/{need}/state"), fields("move_need")).await;
                need
            }
            "members'" => {
                let need = state_need(&mut self.other).await;
                send(&mut self.other, &format!("/needs/{need}/audience"), fields("share_need")).await;
                need
            }
            "erased" => {
                let mut colleague = Colleague::of(world, self.own_home).await;
                let need = state_need(&mut colleague.browser).await;
                colleague.erase(world).await;
                need
            }
            _ => state_need(&mut self.other).await,
        }
    }

    async fn question(&mut self, world: &World, record: &str) -> String {
        match record {
            "to us" => ask(&mut self.other, self.own_post).await,
            "answered" => {
                let question = ask(&mut self.other, self.own_post).await;
                send(&mut self.own, &format!("/questions/{question}/answer"), fields("answer_question")).await;
                question
            }
            "erased" => {
                let mut colleague = Colleague::of(world, self.other_home).await;
                let question = ask(&mut colleague.browser, self.own_post).await;
                colleague.erase(world).await;
                question
            }
            _ => ask(&mut self.other, self.third_post).await,
        }
    }

    /// A question to six members; the first of them has answered in another language where it is `answered`.
    async fn inquiry(&mut self, world: &World, record: &str) -> String {
        let id = self.ask_six(world, record != "others'", fields("ask_six")).await;
        if record == "answered" {
            let inquiry = id.parse().expect("an id");
            let answer = move |tx: &mut Tx<'_>| {
                let (question, post) = inquiry::first_asked(tx, inquiry)?;
                let holder = post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
                let actor = session::actor_by_mail(tx, holder.person, post)?.ok_or(Stop::Missing)?;
                need::answer(tx, &session::Actor { language: Language::Arabic, ..actor }, question, "بمكتبة واحدة")
            };
            world.write(answer).await;
        }
        id
    }

    /// Asks six members about a new need. Whoever of Kansas City were asked about another city's would read it, so its leader is not.
    async fn ask_six(&mut self, world: &World, is_own: bool, form: &[(&str, &str)]) -> String {
        let home = self.own_home.number();
        let answers = |answers: bool| {
            let sql = format!("UPDATE post SET answers = {answers} WHERE home = {home} AND function = 'leader'");
            world.execute(&sql).expect("the database answers");
        };
        let asker = if is_own { &mut self.own } else { &mut self.other };
        let need = state_need(asker).await;
        answers(is_own);
        let asked = send(asker, &format!("/needs/{need}/questions/six"), form).await;
        answers(true);
        last_part(&asked)
    }

    async fn offer(&mut self, world: &World, record: &str) -> String {
        match record {
            "own" => offer(&mut self.own, world, self.own_home).await,
            "withdrawn" => {
                let offer = offer(&mut self.own, world, self.own_home).await;
                send(&mut self.own, &format!("/offers/{offer}/withdrawal"), &[]).await;
                offer
            }
            "erased" => {
                let mut colleague = Colleague::of(world, self.own_home).await;
                let offer = offer(&mut colleague.browser, world, self.own_home).await;
                colleague.erase(world).await;
                offer
            }
            _ => offer(&mut self.other, world, self.other_home).await,
        }
    }

    async fn post(&self, world: &World, record: &str) -> String {
        let home = if record == "others'" { self.other_home } else { self.own_home };
        let colleague = Colleague::of(world, home).await;
        let post = colleague.post.to_string();
        if record == "erased" {
            colleague.erase(world).await;
        }
        post
    }

    async fn hand_over(&mut self, world: &World, record: &str) -> String {
        let post = self.post(world, "own").await;
        let form = format!("/posts/{post}/hand-over");
        self.own.get(&form).await;
        let email = format!("can.{post}@city.example");
        let can: Vec<_> = fields("hand_over").iter().copied().chain([("email", email.as_str())]).collect();
        let review = self.own.post_form(&format!("{form}/review"), &can).await;
        self.own.show(&review);
        let done = last_part(&send(&mut self.own, &form, &[]).await);
        if record == "undone" {
            send(&mut self.own, &format!("/hand-overs/{done}/undo"), &[]).await;
        }
        done
    }

    async fn mail(&mut self, world: &World, record: &str) -> String {
        if record == "own" {
            ask(&mut self.other, self.own_post).await;
        } else {
            ask(&mut self.own, self.third_post).await;
        }
        let latest = world.read(|tx| Ok(mail::latest(tx, None)?.into_iter().next().ok_or(Stop::Missing)?.id)).await;
        latest.to_string()
    }

    async fn link(&self, world: &World, parameter: &str, record: &str) -> String {
        if parameter == "link" {
            let (link, _) = mailed::fresh_link(world).await;
            if record == "spent" {
                mailed::fresh_link(world).await;
            }
            return link;
        }
        match record {
            "erased" => {
                let colleague = Colleague::of(world, self.own_home).await;
                let key = invite(world, colleague.person, colleague.post).await;
                colleague.erase(world).await;
                key.to_text()
            }
            "spent" => {
                let key = invite(world, self.own_person, self.own_post).await;
                let used = key.clone();
                world.write(move |tx| Ok(session::accept(tx, &used).map(drop)?)).await;
                key.to_text()
            }
            _ => invite(world, self.own_person, self.own_post).await.to_text(),
        }
    }

    /// Lets the city say what the visit will take back.
    pub(super) async fn enter_fact(&mut self, city: &str, record: &str) {
        let browser = if record == "own" { &mut self.own } else { &mut self.other };
        browser.post_form(&format!("/cities/{city}/facts"), fields("enter_fact")).await;
    }
}

/// Sends a form that has to do what it says, and gives where it leads.
async fn send(browser: &mut Browser, target: &str, fields: &[(&str, &str)]) -> String {
    let sent = browser.post_form(target, fields).await;
    assert_eq!(sent.status, 303, "{target}: {}", sent.body);
    sent.location
}

async fn state_need(browser: &mut Browser) -> String {
    last_part(&send(browser, "/needs", fields("state_need")).await)
}

async fn ask(browser: &mut Browser, asked: PostId) -> String {
    let need = state_need(browser).await;
    last_part(&send(browser, &format!("/needs/{need}/questions?post={asked}"), fields("ask")).await)
}

async fn offer(browser: &mut Browser, world: &World, home: CircleId) -> String {
    let city = city_at(world, home).await;
    last_part(&send(browser, &format!("/cities/{city}/offers"), fields("make_offer")).await)
}

async fn invite(world: &World, person: PersonId, post: PostId) -> Key {
    world.write(move |tx| Ok(session::invite(tx, person, Some(post), false)?)).await
}

/// A text that somebody erased left behind, perhaps looked at already.
async fn leave_a_look(world: &World, record: &str) -> String {
    let is_done = record == "done";
    let look = world.write(move |tx| {
        erasure::leave_for_a_look(tx, tx.new_id(), "need", "a text")?;
        let look = erasure::left_for_a_look(tx)?.pop().ok_or(Stop::Missing)?.id;
        if is_done {
            erasure::looked_at(tx, look)?;
        }
        Ok(look)
    });
    look.await.to_string()
}

fn last_part(location: &str) -> String {
    let (_, id) = location.rsplit_once('/').expect("a form leads to its record");
    id.to_owned()
}

fn home_of(tx: &mut Tx<'_>, post: PostId) -> Result<CircleId, Stop> {
    Ok(post::by_id(tx, post)?.ok_or(Stop::Missing)?.home)
}

async fn city_at(world: &World, home: CircleId) -> String {
    let city = world.read(move |tx| Ok(network::city_of_circle(tx, home)?.ok_or(Stop::Missing)?.id)).await;
    city.to_string()
}

fn third_post(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    let mut homes = Vec::new();
    for role in [Role::Leader, Role::OtherLeader] {
        let (post, _) = post_of(tx, role)?.ok_or(Stop::Missing)?;
        homes.push(home_of(tx, post)?);
    }
    let answering = network::answering_posts(tx)?;
    answering.iter().find(|one| !homes.contains(&one.city.circle)).map(|one| one.post).ok_or(Stop::Missing)
}
