//! The audit: what stands in it, and that it only grows.

use std::collections::BTreeSet;

use serde_json::Value;

use kernel::session;
use kernel::stop::Stop;

use crate::testing::{Role, World, for_each_engine, post_of};

/// The lines of the audit, as the database has them.
fn lines(world: &World) -> Vec<Value> {
    let rows = world.contents();
    let own = rows.iter().filter_map(|row| row.strip_prefix("audit "));
    own.map(|row| serde_json::from_str(row).expect("a row is JSON")).collect()
}

fn acts(world: &World) -> BTreeSet<String> {
    lines(world).iter().filter_map(|line| line["act"].as_str()).map(str::to_owned).collect()
}

/// Holds trust line a59.
#[test]
fn what_matters_stands_in_the_audit_with_who_when_and_where() {
    for_each_engine(async |world| {
        let before = acts(world);
        let key = world
            .write(|tx| {
                let (post, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                Ok(session::invite(tx, person, Some(post), false)?)
            })
            .await;
        let path = format!("/invitation/{}", key.to_text());
        let mut leader = world.browser();
        leader.get(&path).await;
        leader.post_form(&path, &[]).await;
        assert_eq!(leader.get("/erasures").await.status, 403);
        leader.post_form("/account/data", &[]).await;
        let officer = world.post_of(Role::Officer).await;
        leader.get(&format!("/posts/{officer}/hand-over")).await;
        let can = [("person", ""), ("name", "Can"), ("email", "can@city.example"), ("from", "2026-04-13"), ("how", "")];
        let review = leader.post_form(&format!("/posts/{officer}/hand-over/review"), &can).await;
        leader.show(&review);
        leader.post_form(&format!("/posts/{officer}/hand-over"), &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let city =
            world.read(|tx| Ok(crate::network::city_at(tx, atlas::PlaceId::new(2_996_944))?)).await.expect("Lyon");
        let standing = [("standing", "lapsed"), ("reason", "The fee was not paid")];
        secretariat.post_form(&format!("/cities/{}/standing", city.id), &standing).await;
        secretariat.post_form("/account/others", &[("email", "former.leader@city.example")]).await;
        secretariat.post_form("/sign-out", &[]).await;
        leader.post_form("/account/erasure", &[("sure", "yes")]).await;
        let made: BTreeSet<String> = acts(world).difference(&before).cloned().collect();
        for act in [
            "signed_in",
            "refused erasure_looks",
            "data_exported",
            "post_handed_over",
            "standing_changed",
            "sessions_ended",
            "signed_out",
            "person_erased",
        ] {
            assert!(made.contains(act) || before.contains(act), "{act} is not among {made:?}");
        }
        for line in lines(world) {
            let filled = ["pseudonym", "post", "record", "happened_at"].iter().all(|name| line[*name].is_string());
            assert!(filled, "{line}");
        }
    });
}

/// Holds trust line a61.
#[test]
fn the_database_itself_keeps_lines_of_the_audit() {
    for_each_engine(async |world| {
        world.sign_in_as(Role::Leader).await.post_form("/account/data", &[]).await;
        let before = lines(world);
        assert!(!before.is_empty());
        for change in ["UPDATE audit SET act = 'nothing'", "DELETE FROM audit"] {
            let refused = world.execute(change).expect_err(change);
            // PostgreSQL's driver says no more than that the database refused it.
            assert!(refused.contains("only grows") || refused.contains("db error"), "{refused}");
        }
        assert_eq!(lines(world), before);
    });
}
