//! Each reason to say no, and who is let through.

use kernel::id::Id;
use kernel::post::PostId;

use super::*;
use crate::consultation::model::{BankQuestionId, Only, Signed};
use crate::testing::sample_actor;

const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

fn consultation() -> Consultation {
    Consultation {
        id: Id::from_number(1),
        title: "What next".to_owned(),
        purpose: "The plan of next year".to_owned(),
        addressee: "The board".to_owned(),
        language: Language::English,
        region: None,
        asks_deciding: false,
        answers_until: NOW.plus_days(10),
        reply_until: NOW.plus_days(40),
        author: PostId::from_number(2),
        opened_at: None,
        reply: None,
        version: None,
    }
}

fn sheet(signed: bool) -> Sheet {
    Sheet {
        id: Id::from_number(3),
        consultation: Id::from_number(1),
        city: Id::from_number(4),
        region: Id::from_number(5),
        is_member: true,
        begun_at: None,
        signed: signed.then(|| Signed { at: NOW, by: PostId::from_number(6), may_quote: false }),
        declined: None,
        nudged_at: Timestamp::from_micros(0),
    }
}

fn item(question: i64, after: Option<i64>) -> Item {
    let id = BankQuestionId::from_number;
    let only = after.map(|after| Only { after: id(after), is: 1 });
    Item { place: question, question: id(question), only, disposition: None }
}

fn of(function: Function, home: i64) -> Actor {
    Actor { home: CircleId::from_number(home), ..sample_actor(function) }
}

fn writing(function: Function) -> Side {
    side(&of(function, 9), None, false)
}

#[test]
fn all_members_are_asked_by_secretariat_and_chair_and_a_region_by_who_heads_it() {
    let may = |function, region: Option<i64>, oversees| {
        may_begin(side(&of(function, 9), region.map(Id::from_number), oversees)).is_ok()
    };
    assert!(may(Function::Secretariat, None, false) && may(Function::Chair, None, false));
    assert!(may(Function::President, Some(1), true) && may(Function::Deputy, Some(1), true));
    assert!(!may(Function::President, Some(2), false), "another region");
    assert!(!may(Function::President, None, true), "all members");
    assert!(!may(Function::Leader, Some(1), true) && !may(Function::Partner, None, false));
}

#[test]
fn a_draft_changes_and_what_is_open_does_not() {
    let (draft, side) = (consultation(), writing(Function::Secretariat));
    let open = Consultation { opened_at: Some(NOW), ..consultation() };
    assert!(may_change(&draft, side).is_ok());
    assert_eq!(may_change(&open, side).map(drop), Err(Refusal::Opened));
    assert_eq!(may_change(&draft, writing(Function::Leader)).map(drop), Err(Refusal::NotYours));
    let all: Vec<Item> = (0..ITEMS_MAX as i64).map(|place| item(place, None)).collect();
    assert_eq!(may_add(&draft, side, &all).map(drop), Err(Refusal::Enough));
    assert!(may_add(&draft, side, &all[1..]).is_ok());
    let two = [item(1, None), item(2, Some(1))];
    assert_eq!(may_remove(&draft, side, &two, &two[0]).map(drop), Err(Refusal::HangsOn));
    assert!(may_remove(&draft, side, &two, &two[1]).is_ok());
}

#[test]
fn it_opens_with_a_question_and_before_its_last_day() {
    let (draft, side) = (consultation(), writing(Function::Chair));
    assert_eq!(may_open(&draft, side, &[], NOW).map(drop), Err(Refusal::NoQuestions));
    assert_eq!(may_open(&draft, side, &[item(1, None)], draft.answers_until).map(drop), Err(Refusal::DayOver));
    assert!(may_open(&draft, side, &[item(1, None)], NOW).is_ok());
}

#[test]
fn everybody_of_the_city_writes_and_its_leader_signs() {
    let (open, city) = (sheet(false), CircleId::from_number(9));
    let answer = |actor: &Actor, state| may_answer(actor, city, &open, state).map(drop);
    let (leader, officer) = (of(Function::Leader, 9), of(Function::Officer, 9));
    assert_eq!(answer(&officer, SheetState::Asked), Ok(()));
    assert_eq!(answer(&of(Function::Leader, 8), SheetState::Asked), Err(Refusal::NotYourCity));
    assert_eq!(answer(&officer, SheetState::Late), Err(Refusal::Closed));
    assert_eq!(answer(&officer, SheetState::Signed), Err(Refusal::Signed));
    assert_eq!(answer(&officer, SheetState::Declined), Err(Refusal::Declined));
    assert_eq!(may_speak(&officer, city, &open, SheetState::InWork).map(drop), Err(Refusal::NotLeader));
    assert!(may_speak(&leader, city, &open, SheetState::InWork).is_ok());
}

#[test]
fn a_signature_is_taken_back_until_the_last_day() {
    let (signed, city) = (sheet(true), CircleId::from_number(9));
    let leader = of(Function::Leader, 9);
    assert!(may_take_back(&leader, city, &signed, false).is_ok());
    assert_eq!(may_take_back(&leader, city, &signed, true).map(drop), Err(Refusal::Closed));
    assert_eq!(may_take_back(&leader, city, &sheet(false), false).map(drop), Err(Refusal::NotSigned));
    let officer = of(Function::Officer, 9);
    assert_eq!(may_take_back(&officer, city, &signed, false).map(drop), Err(Refusal::NotLeader));
    let other = of(Function::Leader, 8);
    assert_eq!(may_take_back(&other, city, &signed, false).map(drop), Err(Refusal::NotYourCity));
}

#[test]
fn a_sheet_is_read_by_its_city_and_once_signed_by_the_secretariat() {
    let city = CircleId::from_number(9);
    let reads = |function, home, signed| may_read_sheet(&of(function, home), city, &sheet(signed));
    assert!(reads(Function::Officer, 9, false));
    assert!(!reads(Function::Secretariat, 1, false) && reads(Function::Secretariat, 1, true));
    assert!(!reads(Function::Chair, 1, true) && !reads(Function::President, 1, true));
    assert!(!reads(Function::Leader, 8, true));
}

#[test]
fn a_draft_is_read_by_who_writes_it_and_what_is_open_by_its_audience_and_who_heads_a_region() {
    let reads = |side, is_open_to_reader, state| may_read(side, is_open_to_reader, state);
    let (head, leader) = (writing(Function::President), writing(Function::Leader));
    assert!(!reads(head, true, State::Draft) && !reads(leader, true, State::Draft));
    assert!(reads(head, false, State::Open) && reads(leader, true, State::Open));
    assert!(!reads(leader, false, State::Closed));
    let of_region = Side { writes: true, conducts: false, is_secretariat: false, heads: true };
    let conducts = Side { writes: false, conducts: true, ..of_region };
    assert!(reads(of_region, false, State::Draft) && reads(conducts, false, State::Draft));
}

#[test]
fn rates_of_answers_are_watched_by_who_conducts_or_heads_a_region_once_it_is_open() {
    let watches = |function, state| may_watch(writing(function), state);
    let heads = [Function::Secretariat, Function::Chair, Function::President, Function::Deputy];
    assert_eq!(heads.map(|function| watches(function, State::Open)), [true; 4]);
    assert_eq!(heads.map(|function| watches(function, State::Draft)), [false; 4]);
    let nobody = Side { writes: false, conducts: false, is_secretariat: false, heads: false };
    let one = [Side { writes: true, ..nobody }, Side { conducts: true, ..nobody }, Side { heads: true, ..nobody }];
    assert_eq!(one.map(|side| may_watch(side, State::Open)), [true; 3]);
    assert!(!may_watch(nobody, State::Open) && !watches(Function::Leader, State::Open));
}

#[test]
fn one_region_or_all_members_are_asked() {
    let of_region = Consultation { region: Some(Id::from_number(1)), ..consultation() };
    assert!(asks_all(&consultation()) && !asks_all(&of_region));
}

#[test]
fn a_city_is_nudged_once_in_seven_days_while_it_is_open() {
    let nudged = Sheet { nudged_at: NOW.plus_days(-6), ..sheet(false) };
    assert!(is_nudged_lately(&nudged, NOW) && !is_nudged_lately(&nudged, NOW.plus_days(1)));
    let may = |function, state| may_nudge(writing(function), state).map(drop);
    assert_eq!(may(Function::President, State::Open), Ok(()));
    assert_eq!(may(Function::Secretariat, State::Closed), Err(Refusal::NotOpen));
    assert_eq!(may(Function::Leader, State::Open), Err(Refusal::NotYours));
    let nobody = Side { writes: false, conducts: false, is_secretariat: false, heads: false };
    let one = [Side { writes: true, ..nobody }, Side { conducts: true, ..nobody }, Side { heads: true, ..nobody }];
    assert_eq!(one.map(|side| may_nudge(side, State::Open).map(drop)), [Ok(()); 3]);
}

#[test]
fn results_are_for_all_readers_once_it_is_closed_and_before_for_the_secretariat() {
    let reads = |function, state| may_read_results(writing(function), state);
    assert!(reads(Function::Leader, State::Closed) && reads(Function::Leader, State::Replied));
    assert!(reads(Function::Secretariat, State::Open) && !reads(Function::Chair, State::Open));
    assert!(!reads(Function::Leader, State::Open) && !reads(Function::Secretariat, State::Draft));
}

#[test]
fn the_reply_is_written_down_by_the_secretariat_once_the_answers_are_in() {
    let (open, secretariat) = (consultation(), writing(Function::Secretariat));
    let reply = |side, state| may_reply(&open, side, state).map(drop);
    assert_eq!(reply(secretariat, State::Late), Ok(()));
    assert_eq!(reply(secretariat, State::Open), Err(Refusal::NotClosed));
    assert_eq!(reply(writing(Function::Chair), State::Closed), Err(Refusal::NotSecretariat));
    let only = item(1, None);
    let dispose = |side, state| may_dispose(&only, side, state).map(drop);
    assert_eq!(dispose(writing(Function::Chair), State::Closed), Ok(()));
    assert_eq!(dispose(secretariat, State::Open), Err(Refusal::NotClosed));
    assert_eq!(dispose(writing(Function::Leader), State::Closed), Err(Refusal::NotYours));
}

#[test]
fn the_bank_is_for_who_asks() {
    let question = BankQuestion {
        id: Id::from_number(1),
        kind: crate::consultation::model::Kind::Text,
        fact: String::new(),
        rows_max: 0,
        version: 1,
        wordings: Vec::new(),
    };
    assert!(may_reword(&of(Function::Deputy, 1), &question).is_ok());
    assert_eq!(may_reword(&of(Function::Officer, 9), &question).map(drop), Err(Refusal::NotYours));
}
