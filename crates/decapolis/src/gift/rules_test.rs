//! Who reads the register and writes in it, and who does not.

use kernel::id::Id;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::*;
use crate::gift::model::{GiftId, GiftKind, Payer, Source, Value};
use crate::testing::sample_actor;

fn of(function: Function, home: i64) -> Actor {
    Actor { home: CircleId::from_number(home), ..sample_actor(function) }
}

fn held(function: Function) -> HeldPost {
    HeldPost {
        post: PostId::from_number(5),
        home: CircleId::from_number(7),
        function,
        title: String::new(),
        answers: false,
        holder: None,
    }
}

fn gift(corrected_by: Option<i64>) -> Gift {
    Gift {
        id: GiftId::from_number(3),
        meeting: None,
        meeting_name: None,
        home: CircleId::from_number(7),
        post: PostId::from_number(5),
        title: String::new(),
        payer: Payer::Network,
        payer_name: String::new(),
        kind: GiftKind::Hotel,
        value: Value::NotKnown,
        given_on: "2026-04-13".to_owned(),
        source: Source::Hand,
        corrects: None,
        corrected_by: corrected_by.map(GiftId::from_number),
        note: String::new(),
        language: Language::English,
        written_at: Timestamp::from_micros(1),
    }
}

#[test]
fn members_read_the_register_and_the_secretariat_and_chair_have_all_of_it() {
    let reads = |function| may_read(&sample_actor(function));
    let members = [Function::Leader, Function::Officer, Function::President, Function::Chair, Function::Secretariat];
    assert_eq!(members.map(reads), [Ok(()); 5]);
    assert_eq!([Function::Partner, Function::Nobody].map(reads), [Err(Refusal::NotMember); 2]);
    let all = members.map(|function| has_all(&sample_actor(function)));
    assert_eq!(all, [false, false, false, true, true]);
}

#[test]
fn who_leads_a_city_writes_its_lines_and_the_secretariat_anybodys() {
    let writes = |actor: &Actor, function| may_write(actor, &held(function)).map(|leave| leave.home);
    let home = CircleId::from_number(7);
    assert_eq!(writes(&of(Function::Leader, 7), Function::Officer), Ok(home));
    assert_eq!(writes(&of(Function::Secretariat, 1), Function::Officer), Ok(home));
    let others = [of(Function::Leader, 8), of(Function::Officer, 7), of(Function::Chair, 1)];
    assert_eq!(others.map(|actor| writes(&actor, Function::Officer)), [Err(Refusal::NotWriter); 3]);
    for actor in [of(Function::Leader, 7), of(Function::Secretariat, 1)] {
        let assistant = Actor { is_assistant: true, ..actor };
        assert_eq!(writes(&assistant, Function::Officer), Err(Refusal::NotWriter));
    }
    let no_member =
        [Function::Partner, Function::Nobody].map(|function| writes(&of(Function::Secretariat, 1), function));
    assert_eq!(no_member, [Err(Refusal::NotForThem); 2]);
    assert!(super::writes(&of(Function::Leader, 8)) && !super::writes(&of(Function::Officer, 7)));
}

#[test]
fn a_line_is_put_right_once_by_another_that_takes_its_place() {
    let corrects = |actor: &Actor, gift: &Gift| may_correct(actor, gift).map(|leave| (leave.home, leave.corrects));
    let place = Ok((CircleId::from_number(7), Some(GiftId::from_number(3))));
    assert_eq!(corrects(&of(Function::Leader, 7), &gift(None)), place);
    assert_eq!(corrects(&of(Function::Leader, 7), &gift(Some(4))), Err(Refusal::Corrected));
    assert_eq!(corrects(&of(Function::Leader, 8), &gift(None)), Err(Refusal::NotWriter));
}
