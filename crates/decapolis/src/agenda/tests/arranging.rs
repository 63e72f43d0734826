//! Putting what waits into free hours, without a database.

use super::super::changes::tests::{NINE, entry, speaker};
use super::*;

/// From nine in UTC for so many hours.
fn hours(hours: i64) -> (Timestamp, Timestamp) {
    (NINE, NINE.plus_seconds(hours * 3_600))
}

fn waiting(id: i64) -> Entry {
    let mut made = entry(id);
    made.plan.starts_at = Timestamp::FOREVER;
    made.plan.room = String::new();
    made
}

/// The items that get a place, with the minutes from nine to their beginning.
fn starts(draft: &[Entry], hours: (Timestamp, Timestamp)) -> Vec<(i64, i64)> {
    let plans = arranged((draft, &Known::default()), hours, &Zone::UTC).placed;
    let minutes = |plan: &Plan| (plan.starts_at.micros() - NINE.micros()) / 60_000_000;
    plans.iter().map(|(item, plan)| (item.number(), minutes(plan))).collect()
}

/// The same without the items, in order.
fn times(draft: &[Entry], hours: (Timestamp, Timestamp)) -> Vec<i64> {
    let mut times: Vec<i64> = starts(draft, hours).into_iter().map(|(_, minutes)| minutes).collect();
    times.sort_unstable();
    times
}

/// What gets none, and why.
fn reasons(draft: &[Entry], hours: (Timestamp, Timestamp)) -> Vec<(i64, Why)> {
    let left_out = arranged((draft, &Known::default()), hours, &Zone::UTC).left_out;
    left_out.into_iter().map(|(item, why)| (item.number(), why)).collect()
}

#[test]
fn what_waits_is_put_where_nothing_is_planned() {
    let found = starts(&[entry(1), waiting(2)], hours(3));
    assert_eq!(found, [(2, 75)], "the first hour is taken, and then there is a break");
}

#[test]
fn what_finds_no_room_keeps_waiting() {
    let found = starts(&[waiting(1), waiting(2)], hours(1));
    assert_eq!(found.len(), 1);
    assert_eq!(starts(&[entry(1)], hours(8)), [], "nothing waits");
}

#[test]
fn nobody_is_put_into_two_rooms_at_once() {
    let (mut one, mut two, mut other) = (waiting(1), waiting(2), entry(3));
    one.speakers = vec![speaker(7, Said::Confirmed)];
    two.speakers = vec![speaker(7, Said::Asked)];
    other.plan.starts_at = NINE.plus_seconds(-3_600);
    let mut loft = other.clone();
    loft.plan.room = "Loft".to_owned();
    let draft = [one, two, other, loft];
    assert_eq!(times(&draft, hours(3)), [15, 90]);
    assert_eq!(reasons(&draft, (NINE, NINE.plus_seconds(90 * 60))).len(), 1, "one of them is left out");
    let why = reasons(&draft, (NINE, NINE.plus_seconds(90 * 60)))[0].1;
    assert_eq!(why, Why::Speaks(PostId::from_number(7)), "though the other room is free");
}

#[test]
fn lunch_and_short_breaks_are_left_free() {
    let day: Vec<Entry> = (1..=7).map(waiting).collect();
    assert_eq!(times(&day, hours(8)), [0, 75, 150, 270, 345, 420], "free from 12:30 to 13:30");
    assert_eq!(reasons(&day, hours(8)).len(), 1);
    assert_eq!(reasons(&day, hours(8))[0].1, Why::Full);
    let mut lunch = entry(8);
    lunch.plan = Plan { kind: ItemKind::Break, starts_at: NINE.plus_seconds(3 * 3_600), ..lunch.plan };
    let with_lunch: Vec<Entry> = day.into_iter().chain([lunch]).collect();
    assert_eq!(times(&with_lunch, hours(8)), [0, 75, 240, 315, 390], "the agenda has a lunch at noon");
}

#[test]
fn a_short_afternoon_has_no_lunch() {
    let noon = NINE.plus_seconds(3 * 3_600);
    assert_eq!(times(&[waiting(1), waiting(2)], (noon, noon.plus_seconds(9_000))), [180, 255]);
}

#[test]
fn what_is_too_long_is_left_out_and_shorter_ones_get_their_place() {
    let mut long = waiting(1);
    long.plan.minutes = 300;
    let draft = [long, waiting(2)];
    assert_eq!(starts(&draft, hours(2)), [(2, 0)]);
    assert_eq!(reasons(&draft, hours(2)), [(1, Why::NoStretch)]);
}

#[test]
fn what_found_no_place_is_read_from_the_address_as_it_was_written() {
    let item = AgendaItemId::from_number;
    let left_out = [(item(1), Why::NoStretch), (item(2), Why::Full), (item(3), Why::Speaks(PostId::from_number(7)))];
    let left_out: Vec<_> = left_out.into_iter().chain([(item(4), Why::TooLarge(41))]).collect();
    assert_eq!(from_query(&to_query(&left_out)), left_out);
    assert_eq!(from_query("nobody_full.._speaks_."), []);
}

/// Everybody of so many posts wants to hear an item.
fn wanted(item: i64, posts: std::ops::Range<i64>) -> Vec<(AgendaItemId, PostId)> {
    posts.map(|post| (AgendaItemId::from_number(item), PostId::from_number(post))).collect()
}

/// Two items, and a large room and a small one.
fn two_rooms() -> (Vec<Entry>, Vec<(String, i64)>) {
    let rooms = vec![("Hall".to_owned(), 40), ("Loft".to_owned(), 10)];
    ((1..=2).map(waiting).collect(), rooms)
}

#[test]
fn an_item_gets_a_room_that_holds_those_who_want_to_hear_it() {
    let (draft, rooms) = two_rooms();
    let known = Known { wishes: wanted(2, 0..20), rooms };
    let placed = arranged((&draft, &known), hours(1), &Zone::UTC).placed;
    let room = |id: i64| placed.iter().find(|(item, _)| item.number() == id).map(|(_, plan)| plan.room.as_str());
    assert_eq!([room(1), room(2)], [Some("Loft"), Some("Hall")]);
}

#[test]
fn what_no_room_holds_is_left_out_with_how_many_want_to_hear_it() {
    let (draft, rooms) = two_rooms();
    let known = Known { wishes: wanted(1, 0..41), rooms };
    let arranged = arranged((&draft, &known), hours(1), &Zone::UTC);
    assert_eq!(arranged.left_out, [(AgendaItemId::from_number(1), Why::TooLarge(41))]);
    assert_eq!(arranged.placed.len(), 1, "the other has its place");
}

#[test]
fn who_wants_to_hear_two_items_hears_both_where_that_can_be() {
    let (mut draft, rooms) = two_rooms();
    draft.extend((3..=4).map(waiting));
    let wishes = [wanted(1, 0..5), wanted(2, 0..5), wanted(3, 5..10), wanted(4, 5..10)].concat();
    let known = Known { wishes, rooms };
    let placed = arranged((&draft, &known), hours(3), &Zone::UTC).placed;
    let at = |id: i64| placed.iter().find(|(item, _)| item.number() == id).map(|(_, plan)| plan.starts_at);
    assert!(at(1) != at(2) && at(3) != at(4) && placed.len() == 4, "{placed:?}");
}
