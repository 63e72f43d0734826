//! Rules of agendas, without a database.

use kernel::id::Id;
use kernel::post::Function;

use super::super::changes::tests::{entry, speaker};
use super::super::model::AgendaItemId;
use super::*;
use crate::testing::sample_actor;

fn standing(conducts: bool, attends: bool, is_partner: bool) -> Standing {
    Standing { conducts, attends, is_partner }
}

fn actor(post: i64) -> Actor {
    Actor { post: PostId::from_number(post), ..sample_actor(Function::Leader) }
}

fn kept(actor: &Actor) -> MayKeep<'_> {
    may_keep(actor, MeetingId::from_number(1), &standing(true, false, false), false).expect("who conducts keeps it")
}

#[test]
fn the_draft_is_for_who_conducts_and_for_cities_that_attend() {
    let conducts_attends_partner =
        [(true, false, false), (false, true, false), (false, true, true), (false, false, false)];
    let reads = |(conducts, attends, is_partner)| reads_draft(&standing(conducts, attends, is_partner));
    assert_eq!(conducts_attends_partner.map(reads), [true, true, false, false]);
}

#[test]
fn a_city_reads_what_came_of_its_need_unless_it_is_in_confidence() {
    let (own, mut plan) = (actor(2), entry(1).plan);
    assert!(reads_own(&own, &[own.home], &plan));
    assert!(!reads_own(&own, &[CircleId::from_number(99)], &plan));
    plan.is_closed = true;
    assert!(!reads_own(&own, &[own.home], &plan));
}

#[test]
fn who_conducts_keeps_the_agenda_until_it_is_called_off() {
    let actor = actor(2);
    let keeps = |conducts, is_cancelled| {
        let standing = standing(conducts, true, false);
        may_keep(&actor, MeetingId::from_number(1), &standing, is_cancelled).map(drop)
    };
    assert_eq!(keeps(true, false), Ok(()));
    assert_eq!([keeps(false, false), keeps(true, true)], [Err(Refusal::NotConducting), Err(Refusal::Cancelled)]);
}

#[test]
fn who_answers_for_an_item_takes_part_or_conducts() {
    let (chair, plan) = (actor(2), entry(1).plan);
    let leave = kept(&chair);
    let plans = |posts: &[i64], plan: &Plan| {
        let posts: Vec<PostId> = posts.iter().map(|post| PostId::from_number(*post)).collect();
        may_plan(&leave, plan, &posts).map(drop)
    };
    assert_eq!([plans(&[5], &plan), plans(&[6], &plan)], [Ok(()), Err(Refusal::NotThere)]);
    let own = Plan { owner: chair.post, ..plan };
    assert_eq!(plans(&[], &own), Ok(()));
}

#[test]
fn a_city_that_attends_is_asked_once_unless_it_declined() {
    let chair = actor(2);
    let (leave, among) = (kept(&chair), [Askable { post: PostId::from_number(7), is_partner: false }]);
    let meeting = MeetingId::from_number(1);
    let item = AgendaItem { id: AgendaItemId::from_number(1), meeting, number: 1, plan: entry(1).plan };
    let asks = |said: Option<Said>, post| {
        let speakers: Vec<_> = said.map(|said| speaker(7, said)).into_iter().collect();
        may_ask(&leave, &item, &speakers, &among, PostId::from_number(post)).map(drop)
    };
    assert_eq!([asks(None, 7), asks(Some(Said::Declined), 7)], [Ok(()), Ok(())]);
    assert_eq!(asks(None, 8), Err(Refusal::NotThere));
    assert_eq!([Said::Asked, Said::Confirmed].map(|said| asks(Some(said), 7)), [Err(Refusal::AskedBefore); 2]);
}

#[test]
fn of_partners_one_speaks_in_an_item_and_none_where_they_are_out_of_the_room() {
    let chair = actor(2);
    let leave = kept(&chair);
    let among = [(7, true), (8, true), (9, false)]
        .map(|(post, is_partner)| Askable { post: PostId::from_number(post), is_partner });
    let mut plan = entry(1).plan;
    let asks = |plan: &Plan, said, post| {
        let item = AgendaItem {
            id: AgendaItemId::from_number(1),
            meeting: MeetingId::from_number(1),
            number: 1,
            plan: plan.clone(),
        };
        may_ask(&leave, &item, &[speaker(8, said)], &among, PostId::from_number(post)).map(drop)
    };
    assert_eq!(asks(&plan, Said::Confirmed, 7), Err(Refusal::PartnerSpeaks));
    assert_eq!([asks(&plan, Said::Declined, 7), asks(&plan, Said::Asked, 9)], [Ok(()), Ok(())]);
    plan.is_closed = true;
    assert_eq!(asks(&plan, Said::Declined, 7), Err(Refusal::Confidential));
    assert_eq!(asks(&plan, Said::Declined, 9), Ok(()));
    let partners = [PostId::from_number(8)];
    let closes = |said| keeps_its_speakers(&plan, &[speaker(8, said)], &partners);
    assert_eq!([closes(Said::Confirmed), closes(Said::Declined)], [Err(Refusal::Confidential), Ok(())]);
}

#[test]
fn whoever_speaks_in_an_item_reads_it_in_the_draft_unless_it_is_in_confidence() {
    let mut own = entry(1);
    own.speakers = vec![speaker(7, Said::Asked)];
    assert!(reads_as_speaker(&actor(7), &own) && !reads_as_speaker(&actor(8), &own));
    own.plan.is_closed = true;
    assert!(!reads_as_speaker(&actor(7), &own));
    own.plan.is_closed = false;
    own.speakers = vec![speaker(7, Said::Declined)];
    assert!(!reads_as_speaker(&actor(7), &own));
}

#[test]
fn who_was_asked_answers_once_and_may_take_it_back() {
    let (own, other) = (actor(7), actor(8));
    let answers = |actor: &Actor, said| may_answer(actor, &speaker(7, said), false).map(drop);
    assert_eq!(answers(&own, Said::Asked), Ok(()));
    assert_eq!(answers(&own, Said::Confirmed), Err(Refusal::Answered));
    assert_eq!(answers(&other, Said::Asked), Err(Refusal::NotAsked));
    assert_eq!(may_answer(&own, &speaker(7, Said::Asked), true).map(drop), Err(Refusal::Cancelled));
    let takes_back = |actor: &Actor, said| may_take_back(actor, &speaker(7, said)).map(drop);
    assert_eq!(takes_back(&own, Said::Declined), Ok(()));
    assert_eq!([takes_back(&own, Said::Asked), takes_back(&other, Said::Confirmed)], [Err(Refusal::NotAsked); 2]);
}

#[test]
fn whoever_comes_says_what_they_want_to_hear_until_the_meeting_is_over() {
    let (own, mut item) = (actor(7), entry(1));
    let wishes = |standing: Standing, phase, item: &Entry| may_wish(&own, &standing, phase, item).map(drop);
    let [comes, partner, conducts] = [(false, true, false), (false, true, true), (true, false, false)]
        .map(|(one, two, three)| standing(one, two, three));
    assert_eq!([comes, partner].map(|one| wishes(one, Phase::Running, &item)), [Ok(()), Ok(())]);
    assert_eq!(wishes(conducts, Phase::Ahead, &item), Err(Refusal::NotComing));
    assert_eq!(
        [Phase::Over, Phase::Cancelled].map(|phase| wishes(comes, phase, &item)),
        [Err(Refusal::Over), Err(Refusal::Cancelled)]
    );
    item.plan.is_closed = true;
    assert_eq!([comes, partner].map(|one| wishes(one, Phase::Ahead, &item)), [Ok(()), Err(Refusal::NotComing)]);
}

#[test]
fn what_is_published_has_a_start_and_is_new() {
    let chair = actor(2);
    let (leave, draft) = (kept(&chair), [entry(1)]);
    let publishes = |latest: Option<&[Entry]>| may_publish(&leave, &draft, latest).map(drop);
    assert_eq!([publishes(None), publishes(Some(&[]))], [Ok(()), Ok(())]);
    assert_eq!(publishes(Some(&draft)), Err(Refusal::NothingNew));
    assert_eq!(may_publish(&leave, &[], None).map(drop), Err(Refusal::NothingPlaced));
}
