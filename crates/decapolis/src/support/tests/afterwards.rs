//! What a finished engagement becomes.

use super::super::{acts, seats, store};
use super::{accept_all, actor, asked_for_a_call, paper, path, post_of};
use crate::testing::{Role, for_each_engine};

#[test]
fn what_was_learned_is_worded_before_it_is_offered() {
    for_each_engine(async |world| {
        let (id, _) = asked_for_a_call(world).await;
        let own = post_of(world, Role::Leader).await;
        let city = world
            .write(move |tx| {
                accept_all(tx, id)?;
                let leader = actor(tx, own)?;
                acts::write(tx, &leader, id, &paper(&[("met", "2026-04-10"), ("agenda", "Rules"), ("notes", "Two")]))?;
                acts::end_step(tx, &leader, id)?;
                acts::write(tx, &leader, id, &paper(&[("result", "adopted"), ("changed", "A zibeline register")]))?;
                Ok(store::whole(tx, id)?.engagement.city)
            })
            .await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path(id)).await;
        assert!(page.shows("It helped"), "{}", page.body);
        let form = format!("/cities/{city}/offers/new?");
        let at = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let at = at.map(|link| link.replace("&#38;", "&").replace("&amp;", "&"));
        let at = at.into_iter().find(|link| link.starts_with(&form)).expect("a way to the form");
        let filled = leader.get(&at).await;
        assert!(filled.shows("A zibeline register"), "{}", filled.body);
        assert!(filled.body.contains("value=\"call\" checked"), "{}", filled.body);
        assert!(!leader.get(&format!("/cities/{city}")).await.shows("A zibeline register"), "nothing is offered yet");
        leader.get(&at).await;
        let fields = [("topic", "sensors"), ("words", "Our own words"), ("kinds", "call"), ("languages", "en")];
        let made = leader.post_form(&format!("/cities/{city}/offers"), &fields).await;
        assert!(leader.follow(&made).await.shows("Our own words"), "{}", made.body);
    });
}

#[test]
fn who_stops_may_still_be_read_and_seats_are_asked_no_more() {
    for_each_engine(async |world| {
        let (id, other) = asked_for_a_call(world).await;
        let own = post_of(world, Role::Leader).await;
        let refused = world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                acts::stop(tx, &leader, id)?;
                let asked = actor(tx, other)?;
                let seat = store::whole(tx, id)?.seats[0].id;
                Ok(seats::accept(tx, &asked, seat).is_err())
            })
            .await;
        assert!(refused);
        let (mail, text) = world.latest_mail().await;
        assert!(mail.kind == "support-stopped" && !text.contains("/act/"), "{text}");
        let label = mail.content.link.map(|link| link.label);
        assert!(label.is_some_and(|label| !label.contains("answer")), "there is nothing to answer");
    });
}
