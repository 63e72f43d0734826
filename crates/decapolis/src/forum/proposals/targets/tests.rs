//! A city counts once for its region, where one of its posts stands furthest; who declined counts for nothing.

use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};

use super::super::super::model::MeetingId;
use super::super::super::seat::SeatId;
use super::*;

fn seat(home: i64, state: SeatState) -> Seat {
    Seat {
        id: SeatId::from_number(home),
        meeting: MeetingId::from_number(1),
        side: Side::City,
        post: PostId::from_number(home),
        home: CircleId::from_number(home),
        instead_of: None,
        state,
        number: None,
        asked_at: Timestamp::from_micros(0),
        changed_at: Timestamp::from_micros(0),
        until: Timestamp::FOREVER,
        words: String::new(),
        language: Language::English,
        title: String::new(),
        function: Function::Leader,
        holder: None,
        is_afar: false,
    }
}

#[test]
fn a_city_counts_once_where_one_of_its_posts_stands_furthest() {
    let region = RegionId::from_number;
    let of: BTreeMap<_, _> =
        [(1, 1), (2, 1), (3, 1), (4, 1), (5, 2)].map(|(city, of)| (CircleId::from_number(city), region(of))).into();
    let seats = [
        seat(1, SeatState::Accepted),
        seat(1, SeatState::Invited),
        seat(2, SeatState::Held),
        seat(3, SeatState::Proposed),
        seat(4, SeatState::Declined),
        Seat { side: Side::Partner, ..seat(5, SeatState::Accepted) },
    ];
    let counted = count(&of, &BTreeMap::from([(region(1), 5), (region(3), 2)]), &seats);
    let one = Standing { wanted: Some(5), coming: 1, asked: 1, proposed: 1 };
    let none = Standing { wanted: Some(2), ..Standing::default() };
    assert_eq!(counted, BTreeMap::from([(region(1), one), (region(3), none)]));
}
