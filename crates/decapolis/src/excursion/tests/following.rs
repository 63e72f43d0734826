//! A meeting that is moved takes its visits along.

use super::{add, depot, id_of, mails, send, take, with_depot};
use crate::excursion::store;
use crate::forum::tests::MEETING;
use crate::testing::{Browser, Role, World, for_each_engine};

/// Winter time began on 1 November.
const MOVED: [(&str, &str); 5] = [
    ("first_day", "2026-11-03"),
    ("last_day", "2026-11-04"),
    ("seats", "25"),
    ("per_city", "2"),
    ("partner_seats", "5"),
];

async fn move_it(secretariat: &mut Browser, path: &str) {
    let rest = MEETING.iter().filter(|(name, _)| MOVED.iter().all(|(other, _)| other != name));
    let form: Vec<_> = rest.chain(&MOVED).copied().collect();
    let change = format!("{path}/change");
    let sent = send(secretariat, &change, &change, &form).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

async fn hours(world: &World, place: &str) -> [String; 2] {
    let id = id_of(place);
    let plan = world.read(move |tx| store::excursion(tx, id)).await.plan;
    [plan.starts_at, plan.ends_at].map(|at| at.to_string())
}

#[test]
fn a_visit_keeps_its_local_hours_and_whoever_has_a_place_is_told() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path, place) = with_depot(world).await;
        take(&mut leader, &place).await;
        let before = mails(world, Role::Leader).await.len();
        move_it(&mut secretariat, &path).await;
        assert_eq!(hours(world, &place).await, ["2026-11-03T20:00:00Z", "2026-11-03T22:00:00Z"]);
        world.run_jobs(None);
        assert_eq!(mails(world, Role::Leader).await.len(), before + 1);
        assert!(leader.get(&place).await.shows("The quokka depot"), "the place is kept");
    });
}

#[test]
fn a_visit_that_was_called_off_stays_where_it_was() {
    for_each_engine(async |world| {
        let (mut secretariat, _, _, path, _) = with_depot(world).await;
        let other = add(&mut secretariat, &path, &depot(&[("title", "Called off")])).await.location;
        let before = hours(world, &other).await;
        send(&mut secretariat, &other, &format!("{other}/cancel"), &[("reason", "A flood")]).await;
        move_it(&mut secretariat, &path).await;
        assert_eq!(hours(world, &other).await, before);
    });
}
