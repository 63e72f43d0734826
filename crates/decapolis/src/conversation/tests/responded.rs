//! The response: what is done with each statement, told to those who signed in, and late to all where it does not come.

use super::{Story, answer_all, begin, end, page_of, rows, say, shown, statements};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_statement_is_followed_from_the_phone_to_the_map_to_what_is_done_and_back() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Members).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let map = leader.get(&format!("{page}/map")).await;
        assert!(map.shows("The response") && map.shows("What is done with it") && map.shows("taken up in part"));
        let (_, rest) = map.body.split_once("/conversation-statements/").expect("statements lead to their pages");
        let statement = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
        let one = leader.get(&statement).await;
        assert!(one.body.contains(&format!("{page}/map")) && one.body.contains(&page), "and back");
        assert!(one.shows("By which post") || one.shows("Votes on it"));
    });
}

#[test]
fn members_who_voted_are_told_by_mail_what_is_done() {
    for_each_engine(async |world| {
        let told = world.mails_of("conversation-response").await.len();
        assert_eq!(told, 28, "in the demo, all who took part");
    });
}

#[test]
fn without_its_response_by_the_day_a_conversation_is_late_to_all() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        say(&mut world.browser(), &page, "agree").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_form(&format!("{page}/response"), &[("words", "Done")]).await.status, 403);
        world.clock.advance_seconds(30 * 86_400);
        assert!(world.browser().get(&page).await.shows("Nobody votes any more"));
        world.clock.advance_seconds(40 * 86_400);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("The response is late"), "{}", map.body);
        assert!(world.browser().get("/conversations").await.shows("late"));
    });
}

#[test]
fn whoever_began_it_says_what_is_done_and_closes_it_for_all_to_read() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        say(&mut world.browser(), &page, "agree").await;
        world.clock.advance_seconds(30 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        answer_all(&mut leader, &page).await;
        let statement = statements(&mut leader, &page).await.remove(0);
        leader.get(&statement).await;
        let form = [("outcome", "in-part"), ("why", "From May to September"), ("due", "2026-09-01")];
        assert_eq!(leader.post_form(&format!("{statement}/disposition"), &form).await.status, 303);
        assert!(!world.browser().get(&statement).await.shows("From May to September"), "it is told with the response");
        leader.get(&format!("{page}/conducting")).await;
        let closed = leader.post_form(&format!("{page}/response"), &[("words", "The shore is opened in summer")]).await;
        assert_eq!(closed.status, 303);
        let one = world.browser().get(&statement).await;
        assert!(
            one.shows("taken up in part") && one.shows("From May to September") && one.shows("1 Sep"),
            "{}",
            one.body
        );
        assert!(world.browser().get(&page).await.shows("The shore is opened in summer"));
        assert_eq!(leader.post_form(&format!("{page}/response"), &[("words", "Again")]).await.status, 403);
        let waits =
            rows(world, "next_step").iter().filter(|row| row.contains("What should change at the lake?")).count();
        assert_eq!(waits, 0, "nothing waits any more");
    });
}

#[test]
fn a_conversation_is_not_closed_while_a_statement_has_no_answer() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        say(&mut phone, &page, "agree").await;
        phone.get(&format!("{page}/statements/new")).await;
        let words = [("words", "Nobody needs a marina")];
        assert_eq!(phone.post_form(&format!("{page}/statements"), &words).await.status, 303);
        world.clock.advance_seconds(30 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let all = statements(&mut leader, &page).await;
        let conducting = leader.get(&format!("{page}/conducting")).await;
        assert!(conducting.shows("3 of 3 statements have no answer yet"), "{}", conducting.body);
        assert!(all.iter().all(|one| conducting.body.contains(one)), "each is a link");
        assert!(!conducting.body.contains(&format!("action=\"{page}/response\"")), "no button that fails");
        let response = format!("{page}/response");
        let early = leader.post_form(&response, &[("words", "The shore is opened")]).await;
        assert_eq!(early.status, 422);
        assert!(early.shows("statements without an answer: 3; waiting for a decision: 1"), "{}", early.body);
        assert!(early.shows("The shore is opened") && early.shows("Nobody needs a marina"), "{}", early.body);
        answer_all(&mut leader, &page).await;
        let conducting = leader.get(&format!("{page}/conducting")).await;
        assert!(conducting.shows("Each of 3 statements has an answer"), "{}", conducting.body);
        let waits = leader.post_form(&response, &[("words", "The shore is opened")]).await;
        assert!(waits.shows("statements without an answer: 0; waiting for a decision: 1"), "{}", waits.body);
        assert!(world.browser().get(&page).await.shows("Nobody votes any more"), "it is not closed");
    });
}

#[test]
fn a_resident_without_an_address_reads_on_their_phone_what_became_of_what_they_said() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        let voted = shown(&phone.get(&page).await).expect("one is shown");
        assert_eq!(say(&mut phone, &page, "agree").await.status, 303);
        for words in ["Nobody needs a marina", "The mayor is a fool", "Dogs need a beach"] {
            phone.get(&format!("{page}/statements/new")).await;
            assert_eq!(phone.post_form(&format!("{page}/statements"), &[("words", words)]).await.status, 303);
        }
        let own = phone.get(&page).await;
        assert!(own.shows("What became of what you said") && own.shows("It waits for a decision"), "{}", own.body);
        assert!(!world.browser().get(&page).await.shows("Nobody needs a marina"), "another device sees none of it");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let accept = [("decision", "accept"), ("reason", "")];
        for decision in [accept, [("decision", "reject"), ("reason", "insult")], accept] {
            let waiting = leader.get(&format!("{page}/conducting")).await;
            let (_, rest) = waiting.body.split_once("/conversation-statements/").expect("one waits");
            let one = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
            leader.get(&one).await;
            assert_eq!(leader.post_form(&format!("{one}/decision"), &decision).await.status, 303);
        }
        let own = phone.get(&page).await;
        assert!(
            own.shows("It is put to the vote") && own.shows("not put to the vote: Insults or threatens"),
            "{}",
            own.body
        );
        end(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        answer_all(&mut leader, &page).await;
        let path = format!("/conversation-statements/{voted}");
        leader.get(&path).await;
        let why = [("outcome", "in-part"), ("why", "From May to September"), ("why_es", "De mayo a septiembre")];
        assert_eq!(leader.post_form(&format!("{path}/disposition"), &why).await.status, 303);
        assert!(!phone.get(&page).await.shows("From May to September"), "it is told with the response");
        leader.get(&format!("{page}/conducting")).await;
        assert_eq!(leader.post_form(&format!("{page}/response"), &[("words", "It is done")]).await.status, 303);
        let own = phone.get(&page).await;
        assert!(own.shows("From May to September") && own.shows("taken up in part"), "{}", own.body);
        assert!(own.shows("You added it.") && own.shows("There is no money for it"), "{}", own.body);
        phone.keep_cookie("language", "es");
        assert!(phone.get(&page).await.shows("De mayo a septiembre"), "in their language");
        assert!(!world.browser().get(&page).await.shows("From May to September"), "and nobody else's votes");
    });
}
