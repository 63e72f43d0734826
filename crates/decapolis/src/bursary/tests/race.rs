//! Two decisions at the same moment spend the last money once.

use kernel::id::Id;

use super::{ahead, decide, of_city};
use crate::bursary::store;
use crate::testing::{Role, for_each_engine};

#[test]
fn two_decisions_at_once_do_not_spend_the_last_euro_twice() {
    for_each_engine(async |world| {
        let meeting = ahead(world).await;
        let own = of_city(world, "Kansas City").await;
        let other = world
            .read(move |tx| {
                let all = store::bursaries(tx, meeting)?;
                let open: Vec<_> = all.into_iter().filter(|bursary| bursary.state.is_open()).collect();
                Ok(open.into_iter().map(|bursary| format!("/bursaries/{}", bursary.id)).collect::<Vec<_>>())
            })
            .await
            .into_iter()
            .find(|path| *path != own)
            .expect("two wait for a decision");
        // 2,850 are granted, 100 are left.
        let sql = format!("UPDATE bursary_scheme SET pot = 295000 WHERE meeting = {}", meeting.number());
        world.execute(&sql).expect("the database answers");
        let (mut one, mut two) = (world.sign_in_as(Role::Secretariat).await, world.sign_in_as(Role::Secretariat).await);
        let (first, second) =
            tokio::join!(decide(&mut one, &own, "grant", "100"), decide(&mut two, &other, "grant", "100"));
        let mut answers = [first.status, second.status];
        answers.sort_unstable();
        assert_eq!(answers, [303, 403]);
        let bound = world
            .read(move |tx| {
                Ok(store::bursaries(tx, meeting)?.iter().map(super::super::model::Bursary::binds).sum::<i64>())
            })
            .await;
        assert_eq!(bound, 295_000);
    });
}
