//! Who asks city leaders to review, and who says whether they do.

use kernel::circle::CircleId;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::Function;
use kernel::time::Timestamp;

use super::super::super::model::{CallId, Formats, Plan};
use super::super::model::AskedId;
use super::*;
use crate::forum::MeetingId;
use crate::testing::sample_actor;

const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

fn call() -> Call {
    Call {
        id: CallId::from_number(1),
        meeting: MeetingId::from_number(2),
        author: PostId::from_number(3),
        plan: Plan {
            words: String::new(),
            language: Language::English,
            opens_at: NOW,
            closes_at: NOW.plus_days(10),
            review_by: NOW.plus_days(20),
            formats: Formats([20, 0, 0, 0]),
            topics: Vec::new(),
            is_blind: true,
            region_share: 0,
            partners_a_panel: 1,
        },
        decided_at: Timestamp::FOREVER,
    }
}

fn asked(post: i64, said: Said) -> Asked {
    Asked {
        id: AskedId::from_number(post),
        call: CallId::from_number(1),
        post: PostId::from_number(post),
        said,
        reason: String::new(),
        language: Language::English,
        answered_at: NOW,
    }
}

fn actor(function: Function, post: i64) -> Actor {
    Actor { post: PostId::from_number(post), home: CircleId::from_number(post), ..sample_actor(function) }
}

#[test]
fn who_conducts_asks_each_post_once_until_all_is_decided() {
    let (secretariat, call) = (actor(Function::Secretariat, 9), call());
    let known = [asked(1, Said::Asked), asked(2, Said::Agreed), asked(3, Said::Declined)];
    let asking = Asking { call: &call, state: CallState::Open, conducts: true, is_cancelled: false, known: &known };
    let asks = |asking: Asking<'_>, post, is_candidate| {
        may_ask(&secretariat, asking, (PostId::from_number(post), is_candidate)).map(drop)
    };
    assert_eq!([3, 4].map(|post| asks(asking, post, true)), [Ok(()), Ok(())], "again, and for the first time");
    assert_eq!([1, 2].map(|post| asks(asking, post, true)), [Err(Refusal::AskedBefore); 2]);
    assert_eq!(asks(asking, 4, false), Err(Refusal::NotAskable));
    assert_eq!(asks(Asking { conducts: false, ..asking }, 4, true), Err(Refusal::NotConducting));
    assert_eq!(asks(Asking { is_cancelled: true, ..asking }, 4, true), Err(Refusal::Cancelled));
    assert_eq!(asks(Asking { state: CallState::InReview, ..asking }, 4, true), Ok(()));
    assert_eq!(asks(Asking { state: CallState::Decided, ..asking }, 4, true), Err(Refusal::Decided));
    let many: Vec<Asked> = (10..10 + REVIEWERS_MAX as i64).map(|post| asked(post, Said::Agreed)).collect();
    assert_eq!(asks(Asking { known: &many, ..asking }, 4, true), Err(Refusal::EnoughReviewers));
}

#[test]
fn whoever_was_asked_answers_once_and_takes_it_back_until_they_have_sessions() {
    let own = actor(Function::Leader, 1);
    let (open, agreed) = (asked(1, Said::Asked), asked(1, Said::Agreed));
    let answers = |actor: &Actor, asked: &Asked, now| may_answer(actor, asked, now).map(drop);
    let now = (CallState::Open, false);
    assert_eq!(answers(&own, &open, now), Ok(()));
    assert_eq!(answers(&actor(Function::Leader, 2), &open, now), Err(Refusal::NotYours));
    assert_eq!(answers(&Actor { is_assistant: true, ..own.clone() }, &open, now), Err(Refusal::NotYours));
    assert_eq!(answers(&own, &agreed, now), Err(Refusal::Answered));
    assert_eq!(answers(&own, &open, (CallState::Decided, false)), Err(Refusal::Decided));
    assert_eq!(answers(&own, &open, (CallState::Open, true)), Err(Refusal::Cancelled));
    let others = [actor(Function::Leader, 2), Actor { is_assistant: true, ..own.clone() }];
    assert_eq!(others.map(|other| may_take_back(&other, &agreed, false).map(drop)), [Err(Refusal::NotYours); 2]);
    let takes_back = |asked: &Asked, has_sessions| may_take_back(&own, asked, has_sessions).map(drop);
    assert_eq!(takes_back(&agreed, false), Ok(()));
    assert_eq!(takes_back(&agreed, true), Err(Refusal::Given));
    assert_eq!(takes_back(&open, false), Err(Refusal::NotYours));
}

#[test]
fn who_conducts_withdraws_what_nobody_answered() {
    let withdraws = |conducts, said| may_withdraw(conducts, &asked(1, said)).map(drop);
    assert_eq!(withdraws(true, Said::Asked), Ok(()));
    assert_eq!([Said::Agreed, Said::Declined].map(|said| withdraws(true, said)), [Err(Refusal::Answered); 2]);
    assert_eq!(withdraws(false, Said::Asked), Err(Refusal::NotConducting));
}
