//! Who says and reads what a guest needs, and who does not.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::person::PersonId;
use kernel::post::PostId;

use super::*;
use crate::forum::tests::sample_meeting;
use crate::testing::sample_actor;

const NOBODY: Standing = Standing { conducts: false, attends: true, is_partner: false };
const CONDUCTS: Standing = Standing { conducts: true, attends: false, is_partner: false };

fn guest(person: i64, post: i64) -> Guest {
    Guest {
        post: PostId::from_number(post),
        person: PersonId::from_number(person),
        name: "Ana".to_owned(),
        title: String::new(),
        home: CircleId::from_number(7),
        need: None,
    }
}

fn assistant(actor: Actor) -> Actor {
    Actor { is_assistant: true, ..actor }
}

#[test]
fn what_all_need_is_read_by_the_secretariat_that_conducts_the_meeting() {
    let reads = |actor: &Actor, standing| may_read_all(actor, standing);
    let secretariat = sample_actor(Function::Secretariat);
    assert_eq!(reads(&secretariat, &CONDUCTS), Ok(()));
    let others = [reads(&secretariat, &NOBODY), reads(&sample_actor(Function::Chair), &CONDUCTS)];
    assert_eq!(others, [Err(Refusal::NotSecretariat); 2]);
    assert_eq!(reads(&assistant(secretariat), &CONDUCTS), Err(Refusal::NotSecretariat));
}

/// What a guest needs is the person's, not the post's: whoever holds the post next reads nothing of it.
#[test]
fn what_a_guest_needs_is_read_by_the_person_whose_seat_it_is() {
    let own = sample_actor(Function::Leader);
    let reads = |actor: &Actor, guest: &Guest| may_read(actor, &NOBODY, guest);
    assert_eq!(reads(&own, &guest(1, 2)), Ok(()));
    assert_eq!(reads(&own, &guest(9, 2)), Err(Refusal::NotYours), "who held the post before");
    assert_eq!(reads(&own, &guest(1, 3)), Err(Refusal::NotYours), "in another post of theirs");
    assert_eq!(reads(&assistant(own), &guest(1, 2)), Err(Refusal::NotYours));
    assert_eq!(may_read(&sample_actor(Function::Secretariat), &CONDUCTS, &guest(9, 9)), Ok(()));
}

#[test]
fn it_is_said_until_the_meeting_is_over_and_kept_at_its_place() {
    let (own, meeting) = (sample_actor(Function::Leader), sample_meeting());
    let says = |phase| may_say(&own, &NOBODY, (&meeting, phase), &guest(1, 2)).map(|leave| leave.place);
    let place = Place { meeting: meeting.id, circle: meeting.circle, post: own.post, person: own.person };
    assert_eq!([Phase::Ahead, Phase::Running].map(says), [Ok(place); 2]);
    assert_eq!([Phase::Over, Phase::Cancelled].map(says), [Err(Refusal::Over), Err(Refusal::Cancelled)]);
}

#[test]
fn consent_to_pictures_is_ones_own() {
    let meeting = sample_meeting();
    let consents = |actor: &Actor, guest: &Guest| may_consent(actor, &meeting, guest).map(|leave| leave.place.person);
    let own = sample_actor(Function::Leader);
    assert_eq!(consents(&own, &guest(1, 2)), Ok(own.person));
    let others = [consents(&own, &guest(9, 2)), consents(&own, &guest(1, 3))];
    assert_eq!(others, [Err(Refusal::OwnConsent); 2]);
    assert_eq!(consents(&assistant(own), &guest(1, 2)), Err(Refusal::OwnConsent));
    assert_eq!(consents(&sample_actor(Function::Secretariat), &guest(9, 9)), Err(Refusal::OwnConsent));
}

#[test]
fn who_said_nothing_is_asked_until_the_meeting_is_over() {
    let asks = |function, phase| may_ask(&sample_actor(function), &CONDUCTS, phase).map(drop);
    assert_eq!(asks(Function::Secretariat, Phase::Running), Ok(()));
    assert_eq!(asks(Function::Secretariat, Phase::Over), Err(Refusal::Over));
    assert_eq!(asks(Function::Chair, Phase::Ahead), Err(Refusal::NotSecretariat));
    assert_eq!(may_go_on_asking(Phase::Cancelled).map(drop), Err(Refusal::Cancelled));
}
