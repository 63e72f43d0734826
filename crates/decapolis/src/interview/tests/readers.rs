//! Who reads what of what the cities say, by consent.

use kernel::circle;

use super::{WORDS, add, answers_for, meeting_of, own_path};
use crate::forum::Story;
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn those_at_the_meeting_read_what_they_may_and_no_name_where_the_city_said_so() {
    for_each_engine(async |world| {
        let meeting = meeting_of(world, Story::Ahead).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("/meetings/{meeting}/interviews")).await;
        assert!(page.shows("one of the cities"), "{}", page.body);
        assert!(!page.shows("who prepares the meeting only"), "nobody at the meeting reads that: {}", page.body);
        let read = world.read(move |tx| {
            let (post, person) = post_of(tx, Role::Leader)?.ok_or(kernel::stop::Stop::Missing)?;
            let actor = kernel::session::actor_by_mail(tx, person, post)?.ok_or(kernel::stop::Stop::Missing)?;
            answers_for(tx, &actor, meeting)
        });
        let read = read.await;
        let codes: Vec<(&str, bool)> = read.iter().map(|read| (read.consent.code(), read.city.is_some())).collect();
        assert!(codes.contains(&("nameless", false)) && codes.contains(&("members", true)), "{codes:?}");
        assert!(codes.iter().all(|(code, named)| *code != "prepares" && (*code != "nameless" || !named)), "{codes:?}");
    });
}

#[test]
fn members_elsewhere_read_what_all_members_may() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let all = format!("/meetings/{meeting}/interviews");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let answer = add(&mut leader, &path, "worked", "meeting").await;
        assert!(!other.get(&all).await.shows(WORDS));
        leader.get(&answer).await;
        leader.post_form(&format!("{answer}/consent"), &[("consent", "members")]).await;
        assert!(other.get(&all).await.shows(WORDS));
        assert_eq!(other.get(&path).await.status, 404, "the interview itself stays with its city");
        let page = leader.get(&answer).await;
        let kept = page.body.split_once("id=\"allowed\"").expect("who allowed what").1;
        let kept = kept.split_once("</section>").expect("an end").0;
        assert!(kept.contains("<dd>the meeting") && kept.contains("all members"), "{kept}");
        leader.post_form(&format!("{answer}/consent"), &[("consent", "nobody")]).await;
        assert!(!other.get(&all).await.shows(WORDS), "taken back");
    });
}

#[test]
fn the_city_s_people_read_it_and_only_the_seat_writes() {
    for_each_engine(async |world| {
        let path = own_path(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let page = officer.get(&path).await;
        assert!(page.status == 200 && !page.body.contains(&format!("{path}/answers")), "{}", page.body);
        let fields = [("kind", "proud"), ("words", WORDS), ("consent", "prepares")];
        let refused = officer.post_form(&format!("{path}/answers"), &fields).await;
        assert!(refused.status == 403 && refused.shows("does not have this seat"), "{}", refused.body);
    });
}

#[test]
fn who_prepares_the_meeting_is_warned_of_what_may_not_be_said() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        add(&mut leader, &path, "presses", "meeting").await;
        leader.post_form(&format!("{path}/limits"), &[("unsaid", "Nothing about zebras")]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let clusters = format!("/meetings/{meeting}/interviews/clusters");
        for target in [&path, &clusters] {
            let page = secretariat.get(target).await;
            assert!(page.shows("Nothing about zebras") && page.shows(WORDS), "{target}: {}", page.body);
        }
        let page = leader.get(&clusters).await;
        assert!(page.shows(WORDS) && !page.shows("Nothing about zebras"), "those at the meeting do not read it");
    });
}

#[test]
fn an_interview_is_open_to_its_city_alone() {
    for_each_engine(async |world| {
        let own = world.read(super::demo::own).await.expect("the demo has it");
        let audience = world.read(move |tx| Ok(circle::audience_of(tx, super::super::store::record(own))?)).await;
        let kinds: Vec<_> = audience.iter().map(|(_, kind, _)| kind.code()).collect();
        assert_eq!(kinds, ["city"]);
    });
}
