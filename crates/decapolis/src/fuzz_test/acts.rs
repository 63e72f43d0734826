//! Random acts of several people on needs and questions, each answer compared with what a model of a few lines says.
//!
//! The model knows who reads a need, where it stands and whether a question waits; it knows no table and no rule's code. A
//! run of acts that differs is made shorter until it is the smallest that does.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::on_thread;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// On each engine, of up to [`ACTS`] acts; some seconds of work.
const CASES: u32 = 24;
const ACTS: usize = 25;
/// Who acts: two of one city, one of another, and three who work for none.
const ACTORS: [Role; 6] =
    [Role::Leader, Role::Officer, Role::OtherLeader, Role::President, Role::Secretariat, Role::Partner];

/// What somebody does; a number means the need or question of that place, from the first again after the last.
#[derive(Debug, Clone, Copy)]
enum Act {
    State,
    Begin,
    StateDraft(usize),
    LayAside(usize),
    Share(usize, &'static str),
    Move(usize, Stands),
    Ask(usize),
    Answer(usize),
    Read(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Draft,
    Open,
    WorkedOn,
    Met,
    Dropped,
    Gone,
}

impl Stands {
    fn code(self) -> &'static str {
        match self {
            Stands::Open => "open",
            Stands::WorkedOn => "worked-on",
            Stands::Met => "met",
            Stands::Dropped => "dropped",
            Stands::Draft | Stands::Gone => "draft",
        }
    }

    fn is_closed(self) -> bool {
        matches!(self, Stands::Met | Stands::Dropped)
    }
}

/// A need as the model knows it.
#[derive(Debug)]
struct Need {
    path: String,
    author: Role,
    stands: Stands,
    is_for_members: bool,
    was_asked: bool,
}

/// A question to the other city's leader.
#[derive(Debug)]
struct Question {
    path: String,
    need: usize,
    is_answered: bool,
}

#[derive(Debug, Default)]
struct Model {
    needs: Vec<Need>,
    questions: Vec<Question>,
}

/// Kansas City's two are of one city; who works for no city is of none.
fn city(role: Role) -> Option<&'static str> {
    match role {
        Role::Leader | Role::Officer => Some("Kansas City"),
        Role::OtherLeader => Some("Lyon"),
        _ => None,
    }
}

impl Need {
    fn is_of(&self, actor: Role) -> bool {
        city(self.author) == city(actor)
    }

    fn is_read_by(&self, actor: Role) -> bool {
        match self.stands {
            Stands::Gone => false,
            Stands::Draft => self.author == actor,
            _ => self.is_of(actor) || self.is_for_members && actor != Role::Partner,
        }
    }

    /// Who cannot read it finds nothing there; who may not do it is refused.
    fn status(&self, actor: Role, may_do: bool) -> u16 {
        match (self.is_read_by(actor), may_do) {
            (false, _) => 404,
            (true, false) => 403,
            (true, true) => 303,
        }
    }

    /// The edges, written down once more.
    fn moves_to(&self, next: Stands) -> bool {
        match self.stands {
            Stands::Open => next == Stands::WorkedOn || next.is_closed(),
            Stands::WorkedOn => next.is_closed(),
            Stands::Met | Stands::Dropped => next == Stands::Open,
            Stands::Draft | Stands::Gone => false,
        }
    }

    fn is_open(&self) -> bool {
        matches!(self.stands, Stands::Open | Stands::WorkedOn)
    }
}

/// The people at their browsers, and the other leader's post, which is asked.
struct Room {
    browsers: BTreeMap<Role, Browser>,
    asked: String,
}

impl Room {
    async fn new(world: &World) -> Self {
        let mut browsers = BTreeMap::new();
        for role in ACTORS {
            browsers.insert(role, world.sign_in_as(role).await);
        }
        Self { browsers, asked: world.post_of(Role::OtherLeader).await }
    }

    fn send(&mut self, actor: Role, target: &str, fields: &[(&str, &str)]) -> Page {
        let browser = self.browsers.get_mut(&actor).expect("every actor has a browser");
        runtime().block_on(browser.post_form(target, fields))
    }

    fn look(&mut self, actor: Role, target: &str) -> Page {
        let browser = self.browsers.get_mut(&actor).expect("every actor has a browser");
        runtime().block_on(browser.get(target))
    }

    /// Does an act in the program and in the model; gives what each answered, or nothing where there is nothing to act on.
    fn act(&mut self, model: &mut Model, actor: Role, act: Act) -> Option<(u16, u16)> {
        let place = |number: usize| number.checked_rem(model.needs.len());
        Some(match act {
            Act::State => self.begin(model, actor, Stands::Open),
            Act::Begin => self.begin(model, actor, Stands::Draft),
            Act::StateDraft(number) => {
                let place = place(number)?;
                let need = &mut model.needs[place];
                let expected = need.status(actor, need.stands == Stands::Draft);
                let path = format!("{}/draft", need.path);
                let status = self.send(actor, &path, &[("words", "Stated at last"), ("urgency", "year")]).status;
                need.stands = if expected == 303 { Stands::Open } else { need.stands };
                (status, expected)
            }
            Act::LayAside(number) => {
                let place = place(number)?;
                let need = &mut model.needs[place];
                let expected = need.status(actor, need.stands == Stands::Draft);
                let status = self.send(actor, &format!("{}/draft/away", need.path), &[]).status;
                need.stands = if expected == 303 { Stands::Gone } else { need.stands };
                (status, expected)
            }
            Act::Share(number, audience) => {
                let place = place(number)?;
                let need = &mut model.needs[place];
                let expected = need.status(actor, need.is_of(actor) && need.is_open());
                let status = self.send(actor, &format!("{}/audience", need.path), &[("audience", audience)]).status;
                need.is_for_members = if expected == 303 { audience == "members" } else { need.is_for_members };
                (status, expected)
            }
            Act::Move(number, next) => {
                let place = place(number)?;
                let need = &mut model.needs[place];
                let expected = need.status(actor, need.is_of(actor) && need.moves_to(next));
                let fields = [("state", next.code()), ("outcome", "We did as Dublin did")];
                let status = self.send(actor, &format!("{}/state", need.path), &fields).status;
                need.stands = if expected == 303 { next } else { need.stands };
                (status, expected)
            }
            Act::Ask(number) => {
                let place = place(number)?;
                self.ask(model, actor, place)?
            }
            Act::Answer(number) => self.answer(model, actor, number)?,
            Act::Read(number) => {
                let need = &model.needs[place(number)?];
                let expected = if need.is_read_by(actor) { 200 } else { 404 };
                // A draft's address leads its author on to where it is written.
                let status = self.look(actor, &need.path).status;
                (if need.stands == Stands::Draft && status == 303 { 200 } else { status }, expected)
            }
        })
    }

    fn begin(&mut self, model: &mut Model, actor: Role, stands: Stands) -> (u16, u16) {
        let keep = if stands == Stands::Draft { "draft" } else { "" };
        let page = self.send(actor, "/needs", &[("words", "Nobody finds us"), ("topic", "sensors"), ("keep", keep)]);
        if city(actor).is_none() {
            return (page.status, 403);
        }
        let path = page.location.trim_end_matches("/draft").to_owned();
        model.needs.push(Need { path, author: actor, stands, is_for_members: false, was_asked: false });
        (page.status, 303)
    }

    fn ask(&mut self, model: &mut Model, actor: Role, place: usize) -> Option<(u16, u16)> {
        let need = &mut model.needs[place];
        // Nobody asks their own post.
        if need.author == Role::OtherLeader {
            return None;
        }
        let expected = need.status(actor, need.is_of(actor) && need.is_open() && !need.was_asked);
        let target = format!("{}/questions?post={}", need.path, self.asked);
        let page = self.send(actor, &target, &[("words", "How did you do it?")]);
        if expected == 303 {
            (need.was_asked, need.stands) = (true, Stands::WorkedOn);
            model.questions.push(Question { path: page.location, need: place, is_answered: false });
        }
        Some((page.status, expected))
    }

    /// Both cities read a question, one post answers it, once.
    fn answer(&mut self, model: &mut Model, actor: Role, number: usize) -> Option<(u16, u16)> {
        let place = number.checked_rem(model.questions.len())?;
        let question = &mut model.questions[place];
        let is_read = model.needs[question.need].is_of(actor) || actor == Role::OtherLeader;
        let expected = match (is_read, actor == Role::OtherLeader && !question.is_answered) {
            (false, _) => 404,
            (true, false) => 403,
            (true, true) => 303,
        };
        let status = self.send(actor, &format!("{}/answer", question.path), &[("answer", "With helpers")]).status;
        question.is_answered |= expected == 303;
        Some((status, expected))
    }

    /// Everybody looks at every need once more.
    fn look_around(&mut self, model: &mut Model) -> Vec<(Role, usize, (u16, u16))> {
        let looks = ACTORS.into_iter().flat_map(|actor| (0..model.needs.len()).map(move |place| (actor, place)));
        let looks: Vec<(Role, usize)> = looks.collect();
        let seen = looks.into_iter().filter_map(|(actor, place)| {
            self.act(model, actor, Act::Read(place)).map(|statuses| (actor, place, statuses))
        });
        seen.filter(|(.., (status, expected))| status != expected).collect()
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn any_act() -> impl Strategy<Value = (Role, Act)> {
    let place = 0..4_usize;
    let next = prop_oneof![Just(Stands::Open), Just(Stands::WorkedOn), Just(Stands::Met), Just(Stands::Dropped)];
    let act = prop_oneof![
        2 => Just(Act::State),
        1 => Just(Act::Begin),
        2 => place.clone().prop_map(Act::StateDraft),
        1 => place.clone().prop_map(Act::LayAside),
        3 => (place.clone(), prop_oneof![Just("members"), Just("city")]).prop_map(|(place, with)| Act::Share(place, with)),
        4 => (place.clone(), next).prop_map(|(place, next)| Act::Move(place, next)),
        3 => place.clone().prop_map(Act::Ask),
        3 => place.clone().prop_map(Act::Answer),
        2 => place.prop_map(Act::Read),
    ];
    // The two who have most to do act most.
    let actor = prop_oneof![
        4 => Just(Role::Leader),
        3 => Just(Role::OtherLeader),
        3 => proptest::sample::select(ACTORS.to_vec()),
    ];
    (actor, act)
}

fn compare(room: &mut Room, acts: &[(Role, Act)]) -> Result<(), TestCaseError> {
    let mut model = Model::default();
    for (number, (actor, act)) in acts.iter().enumerate() {
        if let Some((status, expected)) = room.act(&mut model, *actor, *act) {
            prop_assert_eq!(status, expected, "act {}: {:?} by {:?}, and now {:?}", number, act, actor, model);
        }
    }
    let differing = room.look_around(&mut model);
    prop_assert!(differing.is_empty(), "{differing:?} of {model:?}");
    Ok(())
}

/// Several people at once; what they leave behind is checked as after every test.
/// Holds trust line a31.
#[test]
fn random_acts_of_several_people_do_what_a_model_says() {
    for_each_engine(async |world| {
        let room = Room::new(world).await;
        let engine = world.engine();
        on_thread(move || {
            let room = RefCell::new(room);
            let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
            let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
            let ran = runner
                .run(&proptest::collection::vec(any_act(), 1..ACTS), |acts| compare(&mut room.borrow_mut(), &acts));
            assert!(ran.is_ok(), "{engine:?}: {}", ran.expect_err("just seen"));
        });
    });
}
