//! Who is told while wishes are taken: everybody who may take part, once; and whoever has not said whom they would like.

use std::collections::BTreeSet;

use super::{opened, press, says, wish_for_anybody};
use crate::network;
use crate::testing::{Role, World, for_each_engine};

const DAY: i64 = 86_400;

/// Whoever holds a post of a member city.
async fn may_enter(world: &World) -> BTreeSet<kernel::person::PersonId> {
    world
        .read(|tx| {
            let mut people = BTreeSet::new();
            for city in network::members(tx)?.iter() {
                let held = kernel::post::at_home_in(tx, city.circle)?;
                people.extend(held.into_iter().filter_map(|held| held.holder).map(|holder| holder.person));
            }
            Ok(people)
        })
        .await
}

#[test]
fn whoever_may_take_part_is_told_once_that_a_round_opens() {
    for_each_engine(async |world| {
        opened(world).await;
        world.run_jobs(None);
        world.run_jobs(None);
        let told = world.mails_of("round-opened").await;
        let people: Vec<_> = told.iter().map(|mail| mail.person).collect();
        let expected = may_enter(world).await;
        assert_eq!((people.len(), people.iter().copied().collect::<BTreeSet<_>>()), (expected.len(), expected));
        let subjects: BTreeSet<&str> = told.iter().map(|mail| mail.subject.as_str()).collect();
        assert!(subjects.contains("A matching round is open: Mentoring"), "{subjects:?}");
        assert!(
            subjects.contains("Un tour d’appariement est ouvert : Mentorat"),
            "in their own language: {subjects:?}"
        );
        assert!(told.iter().all(|mail| mail.can_be_stopped));
    });
}

#[test]
fn three_days_before_the_last_day_the_silent_are_reminded_once() {
    for_each_engine(async |world| {
        let path = opened(world).await;
        let (mut kansas, mut lyon) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
        press(&mut kansas, &path, "entries", &[("side", "helped"), ("capacity", "1")]).await;
        press(&mut lyon, &path, "entries", &[("side", "helper"), ("capacity", "1")]).await;
        wish_for_anybody(&mut kansas, &path).await;
        let days = world
            .read(|tx| {
                let today = tx.now().date_in(&kernel::time::Zone::UTC);
                Ok(today.days_until(super::CLOSES.parse().expect("a day")))
            })
            .await;
        let mut reminded = Vec::new();
        for wait in [days - 4, 3, 1] {
            world.clock.advance_seconds(wait * DAY);
            world.run_jobs(None);
            reminded.push(world.mails_of("round-reminder").await.len());
        }
        let sent = world.mails_of("round-reminder").await;
        assert_eq!(reminded, [0, 1, 1]);
        assert!(says(&sent[0]).contains("31 mai 2026"), "Lyon has said nothing: {}", says(&sent[0]));
    });
}
