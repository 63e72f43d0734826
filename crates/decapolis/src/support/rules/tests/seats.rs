//! Who is asked to take part, who answers, leaves and is cleared.

use super::super::super::template::{Role, Side};
use super::*;

fn candidate(post: i64, home: i64) -> Candidate<'static> {
    Candidate { post: PostId::from_number(post), home: circle(home), country: "FR", asker_country: "US" }
}

#[track_caller]
fn check_asks(actor: &Actor, whole: &Whole, candidate: Candidate<'_>, expected: Result<(), Refusal>) {
    assert_eq!(may_ask(actor, whole, (circle(1), circle(7)), candidate).map(drop), expected);
}

#[test]
fn who_keeps_it_asks_posts_of_other_cities_that_were_not_asked_before() {
    let asked = [
        reviewer(20, 8),
        seat(21, 8, Task::TakePart, SeatState::Declined),
        seat(22, 11, Task::TakePart, SeatState::Left),
        seat(23, 12, Task::Endorse, SeatState::Declined),
    ];
    let team = whole(TEAM, &asked);
    check_asks(&keeper(), &team, candidate(30, 10), Ok(()));
    check_asks(&asker(), &team, candidate(30, 10), Err(Refusal::NotYourTurn));
    check_asks(&keeper(), &team, candidate(30, 7), Err(Refusal::WrongSide));
    check_asks(&keeper(), &team, candidate(20, 8), Err(Refusal::AskedBefore));
    check_asks(&keeper(), &team, candidate(21, 8), Err(Refusal::AskedBefore));
    check_asks(&keeper(), &team, candidate(2, 10), Err(Refusal::AskedBefore));
    check_asks(&keeper(), &team, candidate(22, 11), Ok(()));
    check_asks(&keeper(), &team, candidate(23, 12), Ok(()));
    check_asks(&keeper(), &whole(SCOPE, &[]), candidate(30, 10), Err(Refusal::WrongStep));
    check_asks(&keeper(), &ended(team, State::Left), candidate(30, 10), Err(Refusal::Over));
}

#[test]
fn a_role_has_as_many_as_it_may_and_a_city_its_share() {
    let others = |count: i64| (0..count).map(|one| reviewer(20 + one, 20 + one)).collect::<Vec<Seat>>();
    check_asks(&keeper(), &whole(TEAM, &others(5)), candidate(90, 10), Ok(()));
    check_asks(&keeper(), &whole(TEAM, &others(6)), candidate(90, 10), Err(Refusal::RoleFull));
    let elsewhere = others(6).into_iter().map(|seat| Seat { role: "asker".to_owned(), ..seat });
    check_asks(&keeper(), &whole(TEAM, &elsewhere.collect::<Vec<Seat>>()), candidate(90, 10), Ok(()));
    check_asks(&keeper(), &whole(TEAM, &[reviewer(20, 8)]), candidate(90, 8), Ok(()));
    check_asks(&keeper(), &whole(TEAM, &[reviewer(20, 8), reviewer(21, 8)]), candidate(90, 8), Err(Refusal::CityFull));
    check_asks(&keeper(), &whole(TEAM, &[reviewer(20, 8), reviewer(21, 8)]), candidate(90, 9), Ok(()));
}

/// The role that the team is gathered for, as a programme might have it.
fn with_role(change: impl FnOnce(&mut Role)) -> Whole {
    let mut team = whole(TEAM, &[]);
    let role = team.template.roles.iter_mut().find(|role| role.code == "reviewer").expect("a reviewer");
    change(role);
    team
}

#[test]
fn a_programme_says_from_where_people_come() {
    let abroad = with_role(|role| role.from_another_country = true);
    check_asks(&keeper(), &abroad, candidate(30, 10), Ok(()));
    let neighbour = Candidate { country: "US", ..candidate(30, 10) };
    check_asks(&keeper(), &abroad, neighbour, Err(Refusal::SameCountry));
    check_asks(&keeper(), &whole(TEAM, &[]), neighbour, Ok(()));
    check_asks(&keeper(), &with_role(|role| role.from_anywhere = true), candidate(30, 7), Ok(()));
    let own = with_role(|role| role.side = Side::Asks);
    check_asks(&keeper(), &own, candidate(30, 7), Ok(()));
    check_asks(&keeper(), &own, candidate(30, 10), Err(Refusal::WrongSide));
}

#[test]
fn a_seat_is_answered_once_by_its_post_or_who_leads_its_city() {
    let asked = seat(20, 8, Task::TakePart, SeatState::Asked);
    let answers = |actor: &Actor, whole: &Whole, seat: &Seat, next| may_answer(actor, whole, seat, next).map(drop);
    let (team, own, leader) = (whole(TEAM, &[]), of(Function::Officer, 20, 8), of(Function::Leader, 25, 8));
    let (accepted, left) = (SeatState::Accepted, SeatState::Left);
    assert_eq!([&own, &leader].map(|actor| answers(actor, &team, &asked, accepted)), [Ok(()); 2]);
    let others = [of(Function::Officer, 26, 8), of(Function::Leader, 25, 9)];
    assert_eq!(others.map(|actor| answers(&actor, &team, &asked, accepted)), [Err(Refusal::NotYourSeat); 2]);
    assert_eq!(answers(&leader, &in_confidence(whole(TEAM, &[])), &asked, accepted), Err(Refusal::NotYourSeat));
    let again = [(reviewer(20, 8), left), (asked.clone(), SeatState::Asked)];
    assert_eq!(again.map(|(seat, next)| answers(&own, &team, &seat, next)), [Err(Refusal::Answered); 2]);
    assert_eq!(answers(&own, &ended(team, State::Left), &asked, accepted), Err(Refusal::Over));
}

#[test]
fn who_declined_is_asked_again_while_somebody_is_looked_for() {
    let declined = seat(20, 8, Task::TakePart, SeatState::Declined);
    let own = of(Function::Officer, 20, 8);
    let again = |actor: &Actor, whole: &Whole, seat: &Seat| may_be_asked_again(actor, whole, seat);
    let others = |count: i64, state| {
        (0..count).map(|one| seat(30 + one, 30 + one, Task::TakePart, state)).collect::<Vec<Seat>>()
    };
    assert_eq!(again(&own, &whole(TEAM, &others(5, SeatState::Asked)), &declined), Ok(()));
    assert_eq!(again(&own, &whole(TEAM, &others(6, SeatState::Declined)), &declined), Ok(()));
    assert_eq!(again(&own, &whole(TEAM, &others(6, SeatState::Asked)), &declined), Err(Refusal::RoleFull));
    let elsewhere: Vec<Seat> =
        others(6, SeatState::Asked).into_iter().map(|seat| Seat { role: "asker".to_owned(), ..seat }).collect();
    assert_eq!(again(&own, &whole(TEAM, &elsewhere), &declined), Ok(()));
    assert_eq!(again(&own, &whole(VISIT, &[]), &declined), Err(Refusal::WrongStep));
    let endorses = Seat { task: Task::Endorse, ..declined.clone() };
    assert_eq!(again(&own, &whole(TEAM, &[]), &endorses), Err(Refusal::WrongStep));
    assert_eq!(again(&keeper(), &whole(TEAM, &[]), &declined), Err(Refusal::NotYourSeat));
}

#[test]
fn a_seat_is_given_back_by_who_has_it_and_taken_back_by_who_keeps_it() {
    let leaves = |actor: &Actor, whole: &Whole, seat: &Seat| may_leave(actor, whole, seat).map(drop);
    let (visit, taken) = (whole(VISIT, &[]), reviewer(20, 8));
    let own = of(Function::Officer, 20, 8);
    assert_eq!([leaves(&own, &visit, &taken), leaves(&keeper(), &visit, &taken)], [Ok(()); 2]);
    assert_eq!(leaves(&asker(), &visit, &taken), Err(Refusal::NotYourSeat));
    let gone = [seat(20, 8, Task::TakePart, SeatState::Left), seat(20, 8, Task::Endorse, SeatState::Accepted)];
    assert_eq!(gone.map(|seat| leaves(&own, &visit, &seat)), [Err(Refusal::Answered); 2]);
    assert_eq!(leaves(&own, &ended(visit, State::Finished), &taken), Err(Refusal::Over));
}

#[test]
fn who_helps_is_cleared_by_who_keeps_it_at_that_step() {
    let clears = |actor: &Actor, place, seat: &Seat| may_clear(actor, &whole(place, &[]), circle(1), seat).map(drop);
    assert_eq!(clears(&keeper(), CLEARANCE, &reviewer(20, 8)), Ok(()));
    assert_eq!(clears(&asker(), CLEARANCE, &reviewer(20, 8)), Err(Refusal::NotYourTurn));
    let asked = seat(20, 8, Task::TakePart, SeatState::Asked);
    assert_eq!(clears(&keeper(), CLEARANCE, &asked), Err(Refusal::WrongStep));
    assert_eq!(clears(&keeper(), TEAM, &reviewer(20, 8)), Err(Refusal::WrongStep));
}
