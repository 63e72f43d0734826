//! Each reason to say no, and who is let through.

mod seats;

use std::collections::BTreeMap;

use kernel::id::Id;
use kernel::language::Language;
use kernel::time::Timestamp;

use super::super::model::{Engagement, Entry, GOALS};
use super::super::template::{self, RUNGS};
use super::*;
use crate::network::Standing;
use crate::testing::sample_actor;

/// Steps of the peer review that the program ships.
const SCOPE: usize = 0;
const TEAM: usize = 3;
const CLEARANCE: usize = 4;
const AGREEMENT: usize = 5;
const VISIT: usize = 6;
const RECOMMENDATIONS: usize = 7;
const REPLY: usize = 8;

fn circle(number: i64) -> CircleId {
    CircleId::from_number(number)
}

fn of(function: Function, post: i64, home: i64) -> Actor {
    Actor { post: PostId::from_number(post), home: circle(home), ..sample_actor(function) }
}

/// The officer of the city whose circle is 7, who asked.
fn asker() -> Actor {
    of(Function::Officer, 2, 7)
}

fn keeper() -> Actor {
    Actor { home_kind: CircleKind::Secretariat, ..of(Function::Secretariat, 9, 1) }
}

/// A peer review at one of its steps, kept by post 9.
fn whole(place: usize, seats: &[Seat]) -> Whole {
    let now = Timestamp::from_micros(1_776_070_800_000_000);
    let engagement = Engagement {
        id: Id::from_number(1),
        template: Id::from_number(1),
        city: Id::from_number(4),
        asker: PostId::from_number(2),
        need: None,
        topic: String::new(),
        words: "Look at our forms".to_owned(),
        language: Language::English,
        is_in_confidence: false,
        place,
        state: State::Running,
        coordinator: PostId::from_number(9),
        began_at: now,
        ends_at: Timestamp::FOREVER,
        closed_at: Timestamp::FOREVER,
        active_at: now,
        nudged_at: now,
    };
    let template = template::read(RUNGS[5]).expect("a peer review");
    Whole { engagement, template, steps: Vec::new(), seats: seats.to_vec(), entries: Vec::new() }
}

fn in_confidence(whole: Whole) -> Whole {
    Whole { engagement: Engagement { is_in_confidence: true, ..whole.engagement }, ..whole }
}

fn ended(whole: Whole, state: State) -> Whole {
    Whole { engagement: Engagement { state, ..whole.engagement }, ..whole }
}

/// A seat of a reviewer.
fn seat(post: i64, home: i64, task: Task, state: SeatState) -> Seat {
    Seat {
        id: Id::from_number(post),
        engagement: Id::from_number(1),
        place: TEAM,
        task,
        role: "reviewer".to_owned(),
        post: PostId::from_number(post),
        home: circle(home),
        state,
        asked_at: Timestamp::from_micros(1),
        answered_at: Timestamp::FOREVER,
        is_cleared: false,
    }
}

fn reviewer(post: i64, home: i64) -> Seat {
    seat(post, home, Task::TakePart, SeatState::Accepted)
}

fn entry(field: &str) -> Entry {
    Entry {
        id: Id::from_number(1),
        engagement: Id::from_number(1),
        place: SCOPE,
        kind: "agreement".to_owned(),
        paper: BTreeMap::from([(field.to_owned(), "Forms that people read".to_owned())]),
        language: Language::English,
        author: PostId::from_number(2),
        written_at: Timestamp::from_micros(1),
        verdict: None,
        reply: String::new(),
    }
}

#[test]
fn what_is_no_secret_is_read_by_the_cities_that_take_part_and_by_who_runs_it() {
    let seats = [reviewer(20, 8), seat(30, 10, Task::TakePart, SeatState::Declined)];
    let open = whole(VISIT, &seats);
    let reads = |actor: &Actor| takes_part(actor, &open, circle(7));
    assert!(reads(&asker()) && reads(&keeper()) && reads(&of(Function::Leader, 20, 8)));
    assert!(reads(&of(Function::Leader, 3, 7)) && reads(&of(Function::Officer, 21, 8)), "their colleagues");
    let staff = Actor { home_kind: CircleKind::Secretariat, ..of(Function::Secretariat, 99, 1) };
    assert!(reads(&staff), "others of the secretariat");
    assert!(!reads(&of(Function::Leader, 40, 11)), "another city");
    assert!(!reads(&of(Function::Leader, 30, 10)) && !reads(&of(Function::Officer, 31, 10)), "who declined");
}

#[test]
fn what_is_in_confidence_is_read_by_the_posts_that_take_part_alone() {
    let seats = [reviewer(20, 8), seat(30, 10, Task::TakePart, SeatState::Declined)];
    let secret = in_confidence(whole(VISIT, &seats));
    let reads = |actor: &Actor| takes_part(actor, &secret, circle(7));
    assert!(reads(&asker()) && reads(&keeper()) && reads(&of(Function::Leader, 20, 8)));
    assert!(!reads(&of(Function::Leader, 3, 7)) && !reads(&of(Function::Officer, 21, 8)), "their colleagues");
    let staff = Actor { home_kind: CircleKind::Secretariat, ..of(Function::Secretariat, 99, 1) };
    assert!(!reads(&staff) && !reads(&of(Function::Leader, 30, 10)));
}

#[test]
fn who_leads_the_city_speaks_for_its_post_but_in_nothing_that_is_in_confidence() {
    let stops = |actor: &Actor, whole: &Whole| may_stop(actor, whole, circle(7)).map(drop);
    let (open, secret) = (whole(VISIT, &[]), in_confidence(whole(VISIT, &[])));
    let leader = of(Function::Leader, 3, 7);
    assert_eq!([stops(&asker(), &open), stops(&leader, &open), stops(&asker(), &secret)], [Ok(()); 3]);
    let others = [stops(&of(Function::Officer, 4, 7), &open), stops(&of(Function::Leader, 3, 8), &open)];
    assert_eq!(others, [Err(Refusal::NotTheAsker); 2]);
    assert_eq!(stops(&leader, &secret), Err(Refusal::NotTheAsker));
    assert_eq!(stops(&asker(), &ended(open, State::Left)), Err(Refusal::Over));
}

#[test]
fn a_paper_is_written_by_whose_turn_it_is() {
    let writes = |actor: &Actor, place| may_write(actor, &whole(place, &[reviewer(20, 8)]), circle(7)).map(drop);
    let helper = of(Function::Leader, 20, 8);
    assert_eq!([writes(&asker(), SCOPE), writes(&of(Function::Leader, 3, 7), SCOPE)], [Ok(()); 2]);
    assert_eq!([writes(&helper, SCOPE), writes(&keeper(), SCOPE)], [Err(Refusal::NotYourTurn); 2]);
    assert_eq!(writes(&helper, RECOMMENDATIONS), Ok(()));
    assert_eq!(writes(&asker(), RECOMMENDATIONS), Err(Refusal::NotYourTurn), "they are the helpers' own");
    let no_paper = [(asker(), 1), (keeper(), TEAM), (keeper(), CLEARANCE)];
    assert_eq!(no_paper.map(|(actor, place)| writes(&actor, place)), [Err(Refusal::WrongStep); 3]);
}

#[test]
fn what_is_collected_is_written_by_everybody_who_takes_part() {
    let writes = |actor: &Actor, whole: &Whole| may_write(actor, whole, circle(7)).map(drop);
    let seats = [reviewer(20, 8), seat(21, 10, Task::TakePart, SeatState::Asked)];
    let visit = whole(VISIT, &seats);
    assert_eq!([writes(&asker(), &visit), writes(&of(Function::Leader, 20, 8), &visit)], [Ok(()); 2]);
    let others = [of(Function::Leader, 21, 10), of(Function::Leader, 40, 11)];
    assert_eq!(others.map(|actor| writes(&actor, &visit)), [Err(Refusal::NotYourTurn); 2]);
    let full = Whole { entries: vec![entry("notes"); ENTRIES_MAX], ..visit.clone() };
    assert_eq!(writes(&asker(), &full), Err(Refusal::TooMuchWritten));
    let almost = Whole { entries: vec![entry("notes"); ENTRIES_MAX - 1], ..visit.clone() };
    assert_eq!(
        [writes(&asker(), &almost), writes(&asker(), &ended(visit, State::Finished))],
        [Ok(()), Err(Refusal::Over)]
    );
}

#[test]
fn goals_are_moved_by_the_city_that_asked_and_by_who_agreed_to_them() {
    let agreed = seat(20, 8, Task::Agree, SeatState::Accepted);
    let seats = [agreed, reviewer(21, 8), seat(22, 8, Task::Agree, SeatState::Declined)];
    let with = |entries| Whole { entries, ..whole(VISIT, &seats) };
    let goals = with(vec![entry(GOALS)]);
    let moves = |actor: &Actor, whole: &Whole| may_move_goals(actor, whole).map(drop);
    assert_eq!([asker(), of(Function::Leader, 20, 8)].map(|actor| moves(&actor, &goals)), [Ok(()); 2]);
    let others = [of(Function::Leader, 21, 8), of(Function::Leader, 22, 8), of(Function::Leader, 3, 7)];
    assert_eq!(others.map(|actor| moves(&actor, &goals)), [Err(Refusal::NotTakingPart); 3]);
    assert_eq!(moves(&asker(), &with(vec![entry("notes")])), Err(Refusal::WrongStep), "nothing was agreed");
    assert_eq!(moves(&asker(), &with(vec![entry(GOALS); ENTRIES_MAX])), Err(Refusal::TooMuchWritten));
    assert_eq!(moves(&asker(), &ended(goals, State::Left)), Err(Refusal::Over));
}

#[test]
fn a_step_ends_by_whose_turn_it_is_once_something_is_written() {
    let ends = |actor: &Actor, whole: &Whole| may_end(actor, whole, circle(7)).map(drop);
    let written = Whole { entries: vec![entry("questions")], ..whole(SCOPE, &[]) };
    assert_eq!(ends(&asker(), &written), Ok(()));
    assert_eq!(ends(&keeper(), &written), Err(Refusal::NotYourTurn));
    let nothing = ends(&asker(), &whole(SCOPE, &[]));
    assert_eq!(nothing, Err(Refusal::NotYet(super::super::engine::NotYet::NothingWritten)));
    assert_eq!(ends(&asker(), &ended(written, State::Left)), Err(Refusal::Over));
}

#[test]
fn recommendations_are_answered_while_the_reply_is_open() {
    let replies = |actor: &Actor, place| may_reply(actor, &whole(place, &[reviewer(20, 8)]), circle(7)).map(drop);
    assert_eq!(replies(&asker(), REPLY), Ok(()));
    assert_eq!(replies(&asker(), SCOPE), Err(Refusal::WrongStep));
    assert_eq!(replies(&of(Function::Leader, 20, 8), REPLY), Err(Refusal::NotYourTurn));
}

#[test]
fn a_city_makes_more_of_what_is_finished_and_not_in_confidence() {
    let more = |actor: &Actor, whole: &Whole| may_make_more(actor, whole, circle(7));
    let finished = || ended(whole(VISIT, &[]), State::Finished);
    assert_eq!(more(&asker(), &finished()), Ok(()));
    let not_yet = [whole(VISIT, &[]), ended(whole(VISIT, &[]), State::Left), in_confidence(finished())];
    assert_eq!(not_yet.map(|whole| more(&asker(), &whole)), [Err(Refusal::WrongStep); 3]);
    assert_eq!(more(&keeper(), &finished()), Err(Refusal::NotTheAsker));
}

#[test]
fn a_step_opens_an_engagement_unless_it_is_in_confidence() {
    assert_eq!([AGREEMENT, SCOPE].map(|place| opened_to(&whole(place, &[]))), [Some(Readers::Members), None]);
    assert_eq!(opened_to(&in_confidence(whole(AGREEMENT, &[]))), None);
}

#[test]
fn whoever_works_for_a_city_begins_as_long_as_not_too_much_is_open() {
    let city = City {
        id: Id::from_number(4),
        circle: circle(7),
        place: atlas::PlaceId::new(4_393_217),
        name: "Kansas City".to_owned(),
        region: Id::from_number(1),
        standing: Standing::Active,
    };
    let begins = |actor: &Actor, home, open| may_begin(actor, home, open).map(|leave| leave.asker);
    assert_eq!(begins(&asker(), Some(&city), OPEN_MAX - 1), Ok(asker().post));
    assert_eq!(begins(&asker(), Some(&city), OPEN_MAX), Err(Refusal::TooManyOpen));
    assert_eq!(begins(&asker(), None, 0), Err(Refusal::NotOfACity));
    assert_eq!(begins(&of(Function::President, 2, 7), Some(&city), 0), Err(Refusal::NotOfACity));
    let pairs = |actor: &Actor| may_pair(actor, PostId::from_number(2), &city).map(|leave| leave.asker);
    assert_eq!([pairs(&keeper()), pairs(&asker())], [Ok(asker().post), Err(Refusal::NotSecretariat)]);
}

#[test]
fn templates_and_pairs_that_nobody_took_up_are_the_secretariats() {
    let keeps = |actor: &Actor| may_keep_templates(actor).map(|leave| (leave.post(), leave.person()));
    assert_eq!(keeps(&keeper()), Ok((keeper().post, Some(keeper().person))));
    assert_eq!(keeps(&asker()), Err(Refusal::NotSecretariat));
    let operator = MayKeepTemplates::by_operator();
    assert_eq!((operator.post(), operator.person()), (NOBODYS, None));
    let stops = |actor: &Actor, whole: &Whole| may_stop_pair(actor, whole).map(drop);
    let open = whole(VISIT, &[]);
    assert_eq!([stops(&keeper(), &open), stops(&asker(), &open)], [Ok(()), Err(Refusal::NotSecretariat)]);
    assert_eq!(stops(&keeper(), &ended(open, State::Finished)), Err(Refusal::Over));
}
