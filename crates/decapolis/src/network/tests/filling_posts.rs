//! Posts that are filled and times that end; who finds whom.

use super::inviting::{CAN, PLACE, circle, people_page};
use crate::network;
use crate::testing::{Role, for_each_engine};
use kernel::post::Function;
use kernel::stop::Stop;

#[test]
fn a_vacant_post_is_filled_and_whoever_stood_in_leaves() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let vacant = world
            .read(|tx| {
                let city = network::city_at(tx, atlas::PlaceId::new(PLACE))?.ok_or(Stop::Missing)?;
                network::post_in(tx, city.circle, Function::Assistant)
            })
            .await;
        assert!(vacant.holder.as_ref().is_some_and(|holder| holder.is_acting), "somebody stands in");
        let post = vacant.post.to_string();
        let fields = CAN.map(|(name, value)| if name == "title" { ("post", post.as_str()) } else { (name, value) });
        secretariat.get(&people_page(world).await).await;
        let sent = secretariat.post_form(&format!("/circles/{}/invitations", circle(world).await), &fields).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let (_, path) = world.latest_mail().await;
        let mut can = world.browser();
        can.get(&path).await;
        can.post_form(&path, &[]).await;
        let now = world.read(move |tx| kernel::post::by_id(tx, vacant.post)?.ok_or(Stop::Missing)).await;
        let holder = now.holder.expect("held");
        assert_eq!((holder.name.as_str(), holder.is_acting), ("Can Demir", false));
    });
}

#[test]
fn others_invite_nobody_and_errors_come_back() {
    for_each_engine(async |world| {
        let path = format!("/circles/{}/invitations", circle(world).await);
        for (role, status) in [(Role::Officer, 403), (Role::OtherLeader, 403), (Role::Nobody, 401)] {
            let mut browser = world.sign_in_as(role).await;
            let statuses =
                [browser.get(&people_page(world).await).await.status, browser.post_form(&path, &CAN).await.status];
            assert_eq!(statuses, [status; 2], "{role:?}");
        }
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&people_page(world).await).await;
        let again = leader.post_form(&path, &[("name", ""), ("email", "can"), ("function", "leader")]).await;
        let shown =
            ["Enter a name", "Enter an e-mail address", "Enter what the post is called", "Choose what they may do"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 4]));
    });
}

#[test]
fn an_ended_time_signs_the_holder_out_at_once() {
    for_each_engine(async |world| {
        let path = format!("/posts/{}/end", world.post_of(Role::Officer).await);
        let mut officer = world.sign_in_as(Role::Officer).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&path).await.shows("Hand over"));
        let unsaid = leader.post_form(&path, &[]).await;
        assert_eq!((unsaid.status, unsaid.shows("Choose why it ends")), (422, true));
        let ended = leader.post_form(&path, &[("reason", "election")]).await;
        assert!(leader.follow(&ended).await.shows("vacant"));
        assert_eq!(officer.get("/needs").await.status, 401);
        assert_eq!(leader.post_form(&path, &[("reason", "election")]).await.status, 403, "nobody holds it now");
    });
}

#[test]
fn members_find_people_by_name_and_nobody_by_address() {
    for_each_engine(async |world| {
        let name = world
            .read(|tx| {
                let city = network::city_at(tx, atlas::PlaceId::new(PLACE))?.ok_or(Stop::Missing)?;
                let held = network::post_in(tx, city.circle, Function::Leader)?;
                Ok(held.holder.ok_or(Stop::Missing)?.name)
            })
            .await;
        crate::search::tests::follow(world);
        let query = format!("/search?q={}", name.replace(' ', "+"));
        let mut member = world.sign_in_as(Role::Chair).await;
        let found = member.get(&query).await;
        assert!(found.shows("People and posts"));
        let by_address = member.get("/search?q=leader.4393217%40city.example").await;
        assert!(!by_address.shows("People and posts"), "an address finds nobody");
        assert!(!world.browser().get(&query).await.shows("People and posts"), "a stranger finds nobody");
    });
}
