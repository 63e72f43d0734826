//! Versions: who hears of them, and what they say changed.

use std::collections::BTreeSet;

use super::{ITEM, add, publish, says, seated_meeting};
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn all_who_attend_hear_of_the_first_version_once() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let nothing = publish(&mut secretariat, &meeting, "Nothing yet").await;
        assert!(nothing.status == 403 && nothing.shows("Nothing has a time yet"), "{}", nothing.body);
        add(world, &mut secretariat, &meeting, &[]).await;
        assert_eq!(publish(&mut secretariat, &meeting, "").await.status, 422, "a version says what is new");
        publish(&mut secretariat, &meeting, "The first one").await;
        for _ in 0..3 {
            world.run_jobs(None);
        }
        let told: Vec<_> = world.mails_of("agenda-published").await.iter().map(|mail| mail.person).collect();
        let expected = world.read(|tx| Ok([post_of(tx, Role::Leader)?, post_of(tx, Role::OtherLeader)?])).await;
        let expected: BTreeSet<_> = expected.into_iter().flatten().map(|(_, person)| person).collect();
        assert_eq!((told.len(), told.into_iter().collect::<BTreeSet<_>>()), (2, expected));
    });
}

#[test]
fn a_later_version_tells_only_whom_its_changes_touch() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = add(world, &mut secretariat, &meeting, &[]).await;
        add(world, &mut secretariat, &meeting, &[("title", "Forms"), ("time", "14:00")]).await;
        let post = world.post_of(Role::OtherLeader).await;
        secretariat.get(&item).await;
        secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        let same = publish(&mut secretariat, &meeting, "Once more").await;
        assert!(same.status == 403 && same.shows("Nothing is new"), "{}", same.body);
        let owner = world.post_of(Role::Secretariat).await;
        let changed = ITEM.iter().filter(|(name, _)| *name != "time").copied();
        let form: Vec<_> = changed.chain([("time", "11:00"), ("owner", owner.as_str())]).collect();
        secretariat.get(&item).await;
        secretariat.post_form(&item, &form).await;
        let sent = publish(&mut secretariat, &meeting, "Letters an hour later").await;
        assert_eq!(sent.location, format!("{meeting}/agenda/versions/2"));
        let told = world.mails_of("agenda-changed").await;
        let lyon = world.read(|tx| post_of(tx, Role::OtherLeader)).await.expect("a post").1;
        assert_eq!(told.iter().map(|mail| mail.person).collect::<Vec<_>>(), [lyon], "the owner made the change");
        assert!(says(&told[0]).contains("autre heure"), "{}", says(&told[0]));
        let page = world.sign_in_as(Role::Officer).await.get(&sent.location).await;
        assert!(page.shows("another time") && page.shows("Letters an hour later"), "{}", page.body);
        assert!(!page.shows("new time for Forms"));
    });
}

#[test]
fn a_version_never_says_that_something_closed_has_changed_to_others() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        let closed = [("title", "Budgets among us"), ("kind", "closed"), ("time", "13:00")];
        add(world, &mut secretariat, &meeting, &closed).await;
        let second = publish(&mut secretariat, &meeting, "One more hour").await.location;
        assert!(world.sign_in_as(Role::Leader).await.get(&second).await.shows("Budgets among us"));
        let page = world.sign_in_as(Role::Officer).await.get(&second).await;
        assert!(!page.shows("Budgets among us") && !page.shows("What changed"), "{}", page.body);
    });
}
