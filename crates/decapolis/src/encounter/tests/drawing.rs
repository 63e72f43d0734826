//! What drawing up holds: mutual wishes only, nobody while they speak.

use kernel::id::Id;

use super::*;

fn post(number: i64) -> PostId {
    PostId::from_number(number)
}

fn plan() -> Plan {
    let starts_at = Timestamp::from_micros(1_776_070_800_000_000);
    Plan { starts_at, minutes: 15, slots: 2, tables: 1, wish_by: starts_at }
}

#[test]
fn a_wish_that_is_not_returned_leads_to_nothing() {
    let wishes = [(post(1), post(2)), (post(2), post(1)), (post(3), post(1))];
    let drawn = solve(&plan(), vec![post(1), post(2), post(3)], &wishes, &[], 0);
    assert_eq!((drawn.met.len(), drawn.unmet.len()), (1, 0), "{drawn:?}");
    assert_eq!((drawn.met[0].0, drawn.met[0].1), (post(1), post(2)));
    let gone = solve(&plan(), vec![post(1), post(3)], &wishes, &[], 0);
    assert_eq!(gone, Drawn::default(), "who does not come meets nobody");
}

#[test]
fn nobody_meets_while_they_speak_and_what_cannot_be_says_why() {
    let plan = plan();
    let wishes = [(post(1), post(2)), (post(2), post(1)), (post(3), post(1)), (post(1), post(3))];
    let people = vec![post(1), post(2), post(3)];
    let first = [(post(2), plan.starts_at, plan.slot_at(1))];
    let drawn = solve(&plan, people.clone(), &wishes, &first, 0);
    let slots: Vec<_> = drawn.met.iter().map(|(one, other, slot, _)| (*one, *other, *slot)).collect();
    assert_eq!(slots, [(post(1), post(3), 0), (post(1), post(2), 1)]);
    let half = (post(2), plan.starts_at.plus_seconds(60), plan.starts_at.plus_seconds(120));
    let drawn = solve(&plan, people.clone(), &wishes, &[half], 0);
    let slots: Vec<_> = drawn.met.iter().map(|(_, other, slot, _)| (*other, *slot)).collect();
    assert_eq!(slots, [(post(3), 0), (post(2), 1)], "a slot that is touched is none");
    let whole = [(post(2), plan.starts_at, plan.ends_at())];
    let drawn = solve(&plan, people.clone(), &wishes, &whole, 0);
    assert_eq!(drawn.unmet, [Unmet { one: post(1), other: post(2), common: 0, full: 0 }]);
    let short = Plan { slots: 1, ..plan };
    let drawn = solve(&short, people, &wishes, &[], 0);
    assert_eq!(drawn.unmet.iter().map(|unmet| (unmet.common, unmet.full)).collect::<Vec<_>>(), [(1, 0)]);
}
