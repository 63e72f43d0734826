//! Votes in the room: each voter once, the result of a formal one a decision, and no row that says what was voted in secret.

use kernel::db::Tx;
use kernel::post;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::ballot::{self, Choice};
use super::{today, write_down};
use crate::forum::{self, Story};
use crate::network;
use crate::testing::{Browser, Role, World, for_each_engine};

async fn open(browser: &mut Browser, path: &str, kind: &str, is_secret: bool) -> String {
    let secret = if is_secret { "yes" } else { "" };
    let fields = [("vote_words", "All count in the same way"), ("vote_kind", kind), ("vote_secret", secret)];
    let sent = write_down(browser, path, "votes", &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

async fn vote(browser: &mut Browser, vote: &str, choice: &str) -> u16 {
    browser.get(vote).await;
    browser.post_form(&format!("{vote}/voice"), &[("choice", choice)]).await.status
}

/// Those of other cities who attend today.
fn others(tx: &mut Tx<'_>) -> Result<Vec<Actor>, Stop> {
    let meeting = forum::demo_meeting(tx, Story::Today)?.ok_or(Stop::Missing)?;
    let mut actors = Vec::new();
    for attendee in forum::attendees(tx, meeting)?.iter().filter(|one| one.city.is_some()).skip(1) {
        let held = post::by_id(tx, attendee.post)?.ok_or(Stop::Missing)?;
        actors.push(network::actor_of(tx, &held)?);
    }
    Ok(actors)
}

#[test]
fn a_city_votes_once_and_the_result_of_a_formal_vote_is_a_decision() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = open(&mut secretariat, &path, "formal", false).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&at).await;
        let nothing = leader.post_form(&format!("{at}/voice"), &[]).await;
        assert!(nothing.status == 422 && nothing.shows("Choose yes, no or abstain"));
        assert_eq!([vote(&mut leader, &at, "yes").await, vote(&mut leader, &at, "no").await], [303, 403]);
        let page = leader.get(&at).await;
        assert!(page.shows("1 has voted") && page.shows("You voted"), "{}", page.body);
        assert_eq!(vote(&mut secretariat, &at, "yes").await, 403, "the secretariat is no city");
        assert_eq!(vote(&mut world.sign_in_as(Role::Partner).await, &at, "yes").await, 403);
        assert_eq!(leader.post_form(&format!("{at}/end"), &[]).await.status, 403, "who conducts ends it");
        secretariat.get(&at).await;
        assert_eq!(secretariat.post_form(&format!("{at}/end"), &[]).await.status, 303);
        let page = leader.get(&format!("{path}/minutes")).await;
        assert!(page.shows("adopted") && page.shows("For: 1. Against: 0. Abstained: 0."), "{}", page.body);
        assert!(world.sign_in_as(Role::Leader).await.get(&at).await.shows("over"));
    });
}

#[test]
fn two_voices_of_a_city_at_once_are_one_vote() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = open(&mut secretariat, &path, "formal", false).await;
        let (mut one, mut other) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Leader).await);
        one.get(&at).await;
        other.get(&at).await;
        let voice = format!("{at}/voice");
        let (first, second) =
            tokio::join!(one.post_form(&voice, &[("choice", "yes")]), other.post_form(&voice, &[("choice", "no")]));
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 403]);
        assert!(one.get(&at).await.shows("1 has voted"));
    });
}

#[test]
fn no_row_says_what_somebody_voted_in_secret() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = open(&mut secretariat, &path, "formal", true).await;
        let id = at.rsplit('/').next().expect("a part").to_owned();
        world
            .write(move |tx| {
                let choices = [Choice::Yes, Choice::No, Choice::Yes];
                let id = id.parse().map_err(|_| Stop::Missing)?;
                others(tx)?.iter().zip(choices).try_for_each(|(actor, choice)| ballot::demo_cast(tx, actor, id, choice))
            })
            .await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(vote(&mut leader, &at, "abstain").await, 303);
        let page = leader.get(&at).await;
        assert!(
            page.shows("4 have voted") && !page.shows("Abstained"),
            "counts are told when it is over: {}",
            page.body
        );
        let told = world.contents().into_iter().filter(|row| row.starts_with("ballot_voter "));
        let secret: Vec<String> =
            told.filter(|row| !row.contains("yes") && !row.contains("no") && !row.contains("abstain")).collect();
        assert_eq!(secret.len(), 4, "{secret:?}");
        secretariat.get(&at).await;
        secretariat.post_form(&format!("{at}/end"), &[]).await;
        let page = leader.get(&format!("{path}/minutes")).await;
        assert!(page.shows("For: 2. Against: 1. Abstained: 1."), "{}", page.body);
    });
}

#[test]
fn in_a_straw_poll_each_who_attends_votes_and_nothing_is_decided() {
    for_each_engine(async |world: &World| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = open(&mut secretariat, &path, "straw", false).await;
        let mut partner = world.sign_in_as(Role::Partner).await;
        assert_eq!(vote(&mut partner, &at, "yes").await, 303);
        assert_eq!(vote(&mut world.sign_in_as(Role::Leader).await, &at, "no").await, 303);
        secretariat.get(&at).await;
        secretariat.post_form(&format!("{at}/end"), &[]).await;
        let page = partner.get(&format!("{path}/minutes")).await;
        assert!(page.shows("All count in the same way") && !page.shows("not adopted"), "{}", page.body);
    });
}

#[test]
fn an_open_vote_waits_on_the_desk_of_who_opened_it() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let at = open(&mut secretariat, &path, "straw", false).await;
        assert!(secretariat.get("/").await.body.contains(&format!("href=\"{at}\"")));
        secretariat.get(&at).await;
        secretariat.post_form(&format!("{at}/end"), &[]).await;
        assert!(!secretariat.get("/").await.body.contains(&at));
    });
}
