//! The last place is given once, whoever waits moves up, and all hear when a visit is called off.

use kernel::id::Id;

use super::{add, depot, give_back, id_of, mails, send, take, with_depot};
use crate::excursion::{moving, store};
use crate::forum::MeetingId;
use crate::testing::{Role, World, for_each_engine};

/// The posts with a place on a visit, and how many wait.
async fn line(world: &World, place: &str) -> (usize, usize) {
    let id = id_of(place);
    let places = world.read(move |tx| {
        let meeting = store::excursion(tx, id)?.meeting;
        Ok(store::places(tx, meeting)?)
    });
    let places: Vec<_> = places.await.into_iter().filter(|one| one.excursion == id).collect();
    let held = places.iter().filter(|one| one.number.is_some()).count();
    (held, places.len() - held)
}

#[test]
fn two_at_once_get_the_last_place_once() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, _, place) = with_depot(world).await;
        let (first, second) = tokio::join!(take(&mut leader, &place), take(&mut other, &place));
        assert_eq!([first.status, second.status], [303, 303]);
        assert_eq!(line(world, &place).await, (1, 1), "one has it, one waits");
    });
}

#[test]
fn the_first_who_waits_gets_the_place_that_is_given_back_and_a_mail() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, mut other, _, place) = with_depot(world).await;
        assert_eq!(take(&mut leader, &place).await.status, 303);
        assert_eq!(take(&mut other, &place).await.status, 303);
        let page = other.get(&place).await;
        assert!(page.shows("vous attendez, numéro 1") && page.shows("complet, 1 attend"), "{}", page.body);
        assert_eq!(take(&mut other, &place).await.status, 403, "one waits once");
        let file = secretariat.get(&format!("{place}/places.csv")).await;
        assert!(file.body.contains("place 1") && file.body.contains("waits, number 1"), "{}", file.body);
        assert_eq!(leader.get(&format!("{place}/places.csv")).await.status, 403);
        assert_eq!(give_back(&mut leader, &place).await.status, 303);
        assert_eq!(line(world, &place).await, (1, 0));
        assert_eq!(mails(world, Role::OtherLeader).await, ["Vous avez une place dans la visite de terrain"]);
        assert!(mails(world, Role::Leader).await.is_empty());
        assert_eq!(give_back(&mut leader, &place).await.status, 403, "there is nothing to give back");
    });
}

#[test]
fn whose_post_comes_no_more_frees_the_place() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, path, place) = with_depot(world).await;
        assert_eq!(take(&mut leader, &place).await.status, 303);
        assert_eq!(take(&mut other, &place).await.status, 303);
        let meeting: MeetingId = path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id");
        let post: kernel::post::PostId = world.post_of(Role::Leader).await.parse().expect("an id");
        let sql = "UPDATE meeting_seat SET state = 'declined', number = NULL";
        let sql = format!("{sql} WHERE meeting = {} AND post = {}", meeting.number(), post.number());
        world.execute(&sql).expect("the database answers");
        let id = id_of(&place);
        world.write(move |tx| moving::look(tx, id)).await;
        assert_eq!(line(world, &place).await, (1, 0));
        assert!(other.get(&place).await.shows("vous venez"));
    });
}

#[test]
fn more_places_move_the_line_up_and_a_visit_called_off_is_told_to_all() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, mut other, path, place) = with_depot(world).await;
        assert_eq!(take(&mut leader, &place).await.status, 303);
        assert_eq!(take(&mut other, &place).await.status, 303);
        let change = format!("{place}/change");
        assert_eq!(send(&mut secretariat, &place, &change, &depot(&[("places", "2")])).await.status, 303);
        assert_eq!(line(world, &place).await, (2, 0));
        let fewer = send(&mut secretariat, &place, &change, &depot(&[("places", "1")])).await;
        assert!(fewer.status == 403 && fewer.shows("Nobody loses a place"), "{}", fewer.body);
        let cancel = format!("{place}/cancel");
        let again = send(&mut secretariat, &place, &cancel, &[("reason", "")]).await;
        assert!(again.status == 422 && again.shows("Say why"), "{}", again.body);
        assert_eq!(send(&mut secretariat, &place, &cancel, &[("reason", "The gate is shut")]).await.status, 303);
        world.run_jobs(None);
        assert_eq!(mails(world, Role::Leader).await, ["A site visit is cancelled"]);
        let told = mails(world, Role::OtherLeader).await;
        assert!(told.contains(&"Une visite de terrain est annulée".to_owned()), "{told:?}");
        assert!(leader.get(&place).await.shows("The gate is shut"));
        let other_visit = add(&mut secretariat, &path, &depot(&[])).await.location;
        assert_eq!(take(&mut leader, &other_visit).await.status, 303, "a visit that was called off takes no time");
    });
}
