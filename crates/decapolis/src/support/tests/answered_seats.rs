//! Seats: whose they are, how they are answered, what a quiet pair hears.

use super::super::model::{SeatState, State};
use super::super::{acts, quiet, seats, store};
use super::{WORDS, actor, asked_for_a_call, at_work, begun, paper, path, post_of};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_quiet_pair_is_nudged_once_and_the_keeper_sees_it() {
    for_each_engine(async |world| {
        let id = at_work(world).await;
        world.clock.advance_seconds(31 * 24 * 3_600);
        for _ in 0..2 {
            world.write(move |tx| quiet::look(tx, id)).await;
        }
        let nudged = world
            .read(|tx| {
                let mails = kernel::mail::latest(tx, None)?;
                Ok(mails.into_iter().filter(|mail| mail.kind == "support-quiet").count())
            })
            .await;
        let page = world.sign_in_as(Role::Secretariat).await.get(&path(id)).await;
        assert_eq!((nudged, page.shows("Nobody has written for a while")), (2, true));
    });
}

#[test]
fn whoever_asked_stops_after_a_second_look_without_a_reason() {
    for_each_engine(async |world| {
        let id = at_work(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let look = leader.get(&format!("{}/end", path(id))).await;
        assert!(look.shows("Who is told") && look.shows("Lyon") && look.shows("Go on with it"), "{}", look.body);
        leader.post_form(&format!("{}/end", path(id)), &[]).await;
        let page = leader.get(&path(id)).await;
        assert!(page.shows("No reason was asked for"));
        let whole = world.read(move |tx| store::whole(tx, id)).await;
        assert_eq!(whole.engagement.state, State::Left);
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        // The mentor in Lyon and whoever keeps it, and not whoever stopped it.
        assert_eq!(mails.iter().filter(|mail| mail.kind == "support-stopped").count(), 2);
    });
}

#[test]
fn a_seat_hangs_on_its_post_whoever_holds_it() {
    for_each_engine(async |world| {
        let id = begun(world, "call").await;
        let (own, other) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
        let counts = world
            .write(move |tx| {
                let leader = actor(tx, own)?;
                let count = |tx: &mut _| -> Result<usize, kernel::stop::Stop> {
                    let steps = kernel::step::waiting_for(tx, other)?;
                    Ok(steps.iter().filter(|step| step.kind == super::super::SEAT_KIND).count())
                };
                let before = count(tx)?;
                acts::write(tx, &leader, id, &paper(&[("challenge", "Trust")]))?;
                seats::ask(tx, &leader, id, other)?;
                Ok((before, count(tx)?))
            })
            .await;
        assert_eq!(counts.1, counts.0 + 1);
        let desk = world.sign_in_as(Role::OtherLeader).await.get("/").await;
        assert!(desk.shows("Dire si vous participez"));
    });
}

#[test]
fn a_seat_is_answered_and_taken_back_from_its_mail() {
    for_each_engine(async |world| {
        let (id, _) = asked_for_a_call(world).await;
        let (_, text) = world.latest_mail().await;
        let (_, link) = text.split_once("/act/").expect("the mail has a link");
        let link = format!("/act/{}", link.split_whitespace().next().expect("an address"));
        let mut reader = world.browser();
        let page = reader.get(&link).await;
        assert!(page.shows(WORDS), "{}", page.body);
        let sent = reader.post_form(&link, &[("take_part", "no")]).await;
        let state = async || {
            let whole = world.read(move |tx| store::whole(tx, id)).await;
            whole.seats[0].state
        };
        assert_eq!((sent.status, state().await), (303, SeatState::Declined), "{}", sent.body);
        reader.follow(&sent).await;
        reader.post_form(&format!("{link}/undo"), &[]).await;
        assert_eq!(state().await, SeatState::Asked);
    });
}
