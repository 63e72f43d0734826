//! Those who are asked are told that a conversation begins: by mail, on the desk, once.

use kernel::id::Id;
use kernel::stop::Stop;

use super::{ask_members, reads_french, rows, say, say_in_french};
use crate::testing::{Role, World, for_each_engine, post_of};

/// Lets the half hour go by, and all of its mails be written.
fn tell(world: &World) {
    world.clock.advance_seconds(31 * 60);
    world.run_jobs(None);
}

/// The mails that tell of this conversation.
async fn told(world: &World) -> Vec<kernel::mail::Mail> {
    let all = world.mails_of("conversation-begun").await;
    let is_it = |mail: &kernel::mail::Mail| {
        let content = format!("{:?}", mail.content);
        content.contains("Where do we meet next?") || content.contains("Où nous retrouvons-nous ?")
    };
    all.into_iter().filter(is_it).collect()
}

#[test]
fn members_are_told_by_mail_in_their_language_and_find_it_on_the_desk() {
    for_each_engine(async |world| {
        let lyon = reads_french(world, Role::OtherLeader).await;
        let page = ask_members(world).await;
        assert_eq!(told(world).await.len(), 0, "first it can be written in other languages");
        say_in_french(world, &page).await;
        tell(world);
        let mails = told(world).await;
        let people = world.read(|tx| Ok(crate::network::answering_posts(tx)?.len())).await;
        assert_eq!(mails.len(), people, "each whose post answers for a member");
        let own = mails.iter().find(|mail| mail.person.number() == lyon).expect("told");
        let words = format!("{:?}", own.content);
        assert!(words.contains("Où nous retrouvons-nous ?") && words.contains("La prochaine rencontre"), "{words}");
        assert!(words.contains("10 mai 2026") && own.can_be_stopped, "{words}");
        tell(world);
        assert_eq!(told(world).await.len(), people, "once");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let desk = leader.get("/").await;
        assert!(desk.shows("Vote on statements") && desk.shows("Where do we meet next?"), "{}", desk.body);
        let (_, rest) = desk.body.split_once("href=\"/conversation-invitations/").expect("it leads there");
        let invitation = format!("/conversation-invitations/{}", rest.split('"').next().expect("an id"));
        assert_eq!(leader.get(&invitation).await.location, page);
        assert_eq!(say(&mut leader, &page, "agree").await.status, 303);
        assert!(!leader.get("/").await.shows("Vote on statements"), "who took part is waited for no longer");
        assert!(world.sign_in_as(Role::OtherLeader).await.get("/").await.status == 200);
    });
}

#[test]
fn whoever_stopped_such_mails_gets_none_and_with_the_last_day_nobody_is_waited_for() {
    for_each_engine(async |world| {
        let (post, person) = world.read(move |tx| post_of(tx, Role::Leader)?.ok_or(Stop::Missing)).await;
        let stopped = kernel::mail::Subscription { person, kind: "conversation-begun".to_owned() };
        world.write(move |tx| kernel::mail::set_pace(tx, &stopped, kernel::mail::Pace::Never)).await;
        ask_members(world).await;
        tell(world);
        assert!(!told(world).await.iter().any(|mail| mail.person == person), "consent is held");
        let of = |world: &World| {
            rows(world, "next_step").iter().filter(|row| row.contains("conversation_invitation")).count()
        };
        assert!(of(world) > 50, "it is on the desks of all, also of {post:?}");
        world.clock.advance_seconds(30 * 86_400);
        world.run_jobs(None);
        assert_eq!(of(world), 0, "the last day is over");
        let late = world.mails_of("late-steps").await;
        assert!(!late.iter().any(|mail| format!("{:?}", mail.content).contains("Where do we meet next?")));
    });
}

#[test]
fn residents_have_no_address_here_and_no_member_is_told_of_what_they_are_asked() {
    for_each_engine(async |world| {
        let before = world.mails_of("conversation-begun").await.len();
        super::begin(world, "open").await;
        tell(world);
        assert_eq!(world.mails_of("conversation-begun").await.len(), before);
    });
}
