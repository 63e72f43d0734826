//! Who sits beside whom where several compete for one contract.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::super::rules::Refusal;
use super::super::seat::{Seat, SeatState};
use super::super::tests::{sample_meeting, sample_seat};
use super::model::{Contest, ContestId, Contests};
use super::rules;
use crate::testing::sample_actor;

const GIVER: i64 = 1;

fn home(number: i64) -> CircleId {
    CircleId::from_number(number)
}

fn contest(giver: i64, key: &str, competitor: i64) -> Contest {
    Contest {
        id: ContestId::from_number(competitor),
        meeting: sample_meeting().id,
        giver: home(giver),
        contract: key.to_uppercase(),
        key: key.to_owned(),
        competitor: home(competitor),
    }
}

fn asked(homes: &[i64]) -> Vec<Seat> {
    homes.iter().map(|home| sample_seat(*home, *home, SeatState::Invited)).collect()
}

fn three() -> Contests {
    Contests(vec![contest(GIVER, "lamps", 2), contest(GIVER, "lamps", 3), contest(GIVER, "buses", 4)])
}

#[test]
fn a_second_who_competes_does_not_sit_with_whoever_gives_the_contract() {
    let against = |who, there: &[i64]| three().against(home(who), &asked(there)).is_some();
    assert!(against(3, &[GIVER, 2]), "a second one");
    assert!(!against(2, &[GIVER]) && !against(3, &[2]), "only one, or nobody who gives it");
    assert!(against(GIVER, &[2, 3]), "whoever gives it does not sit with two");
    assert!(!against(4, &[GIVER, 2]), "another contract");
    assert!(!against(5, &[GIVER, 2, 3]), "whoever has no part in it");
}

#[test]
fn whoever_declined_keeps_nobody_away() {
    let mut seats = asked(&[GIVER]);
    seats.push(sample_seat(2, 2, SeatState::Declined));
    assert_eq!(three().against(home(3), &seats), None);
}

#[test]
fn what_was_said_too_late_is_seen() {
    assert_eq!(three().at_one_table(&asked(&[GIVER, 2, 3])).len(), 1);
    assert_eq!(three().at_one_table(&asked(&[GIVER, 2, 4])), []);
}

#[test]
fn whoever_answers_for_a_seat_says_it_of_their_own_house_alone() {
    let meeting = sample_meeting();
    let seats = [sample_seat(2, 2, SeatState::Accepted)];
    let leader = Actor { home: home(2), ..sample_actor(Function::Leader) };
    let says = |meeting: &Meeting, actor: &Actor, conducts, of, now: Timestamp| {
        rules::speaks_for(actor, (meeting, now), (conducts, &seats), home(of))
    };
    let now = meeting.starts_at.plus_days(-9);
    assert_eq!(says(&meeting, &leader, false, 2, now), Ok(()));
    assert_eq!(says(&meeting, &leader, false, 3, now), Err(Refusal::NotConductor));
    let other = Actor { home: home(3), ..sample_actor(Function::Leader) };
    assert_eq!(says(&meeting, &other, false, 3, now), Err(Refusal::NotConductor), "has no seat");
    assert_eq!(says(&meeting, &other, true, 2, now), Ok(()), "who conducts says it of everybody");
    assert_eq!(says(&meeting, &other, true, 2, meeting.ends_at), Err(Refusal::Over));
    let cancelled = Meeting { cancelled_at: Timestamp::from_micros(1), ..sample_meeting() };
    assert_eq!(says(&cancelled, &other, true, 2, now), Err(Refusal::Cancelled));
}
