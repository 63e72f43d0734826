//! Statements of those who take part: refused with a reason, compared, accepted, rejected in public.

use super::{begin, draw, end, kept, rows, say};
use crate::testing::{Role, World, for_each_engine};

/// The statement that waits, as whoever conducts finds it.
async fn waiting(world: &World, page: &str) -> String {
    let mut leader = world.sign_in_as(Role::Leader).await;
    let listed = leader.get(&format!("{page}/conducting")).await;
    let (_, rest) = listed.body.split_once("/conversation-statements/").expect("one waits");
    format!("/conversation-statements/{}", rest.split('"').next().expect("an id"))
}

#[test]
fn addresses_links_and_markup_are_refused_with_a_reason() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        for (words, reason) in [
            ("Write to me@city.example", "Leave out the mail address"),
            ("See https://x.example", "Leave out the link"),
            ("<b>Now</b>", "Leave out the markup"),
            ("", "Enter a statement"),
        ] {
            phone.get(&format!("{page}/statements/new")).await;
            let refused = phone.post_form(&format!("{page}/statements"), &[("words", words)]).await;
            assert_eq!(refused.status, 422, "{words}");
            assert!(refused.shows(reason), "{}", refused.body);
        }
        let long = "a".repeat(10_000);
        phone.get(&format!("{page}/statements/new")).await;
        let refused = phone.post_form(&format!("{page}/statements"), &[("words", &long)]).await;
        assert!(refused.status == 422 && refused.shows("at most 280 letters"));
    });
}

#[test]
fn a_statement_that_was_typed_when_the_last_day_was_over_comes_back_with_a_sentence() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        say(&mut phone, &page, "agree").await;
        phone.get(&format!("{page}/statements/new")).await;
        world.execute("UPDATE conversation SET ends_at = begun_at").expect("the database answers");
        let late = phone.post_form(&format!("{page}/statements"), &[("words", "Nobody needs a marina")]).await;
        assert_eq!(late.status, 403);
        assert!(late.shows("Nobody needs a marina") && late.shows("It was not added"), "{}", late.body);
        assert!(late.shows("Nobody votes any more") && late.shows("The last day is over"), "{}", late.body);
        assert!(!late.body.contains(&format!("action=\"{page}/statements\"")), "no button that fails");
        assert!(!rows(world, "conversation_statement").iter().any(|row| row.contains("marina")));
    });
}

#[test]
fn what_says_nearly_the_same_is_shown_before_a_statement_is_sent() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        phone.get(&format!("{page}/statements/new")).await;
        let words = [("words", "The shore should be open for all")];
        let near = phone.post_form(&format!("{page}/statements"), &words).await;
        assert_eq!(near.status, 422);
        assert!(near.shows("These say nearly the same") && near.shows("The shore should be open to all"));
        assert!(near.body.contains("name=\"sure\" value=\"yes\""));
        let sure = [words[0], ("sure", "yes")];
        assert_eq!(phone.post_form(&format!("{page}/statements"), &sure).await.status, 303, "it says something else");
    });
}

#[test]
fn what_says_nearly_the_same_is_found_while_somebody_types_and_statements_say_what_they_are_about() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        let empty = phone.get(&format!("{page}/statements/new")).await;
        assert!(empty.body.contains("data-while-typing=\"words\"") && !empty.shows("These say nearly the same"));
        let before = rows(world, "conversation_statement").len();
        let typed = phone.get(&format!("{page}/statements/new?words=The+shore+should+be+open+for+all")).await;
        assert!(typed.shows("These say nearly the same") && typed.shows("The shore should be open to all"));
        let other = phone.get(&format!("{page}/statements/new?words=Nobody+needs+a+marina")).await;
        assert!(other.status == 200 && !other.shows("These say nearly the same"));
        assert_eq!(rows(world, "conversation_statement").len(), before, "looking adds nothing");
        let story = super::page_of(world, super::Story::Seattle).await;
        assert!(
            world.browser().get(&format!("{story}/statements")).await.shows("About: "),
            "topics by their own words"
        );
    });
}

#[test]
fn who_decides_sees_beside_a_statement_what_is_accepted_and_says_nearly_the_same() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        for words in ["The shore should be open for all", "Nobody needs a marina"] {
            phone.get(&format!("{page}/statements/new")).await;
            let form = [("words", words), ("sure", "yes")];
            assert_eq!(phone.post_form(&format!("{page}/statements"), &form).await.status, 303);
        }
        let mut leader = world.sign_in_as(Role::Leader).await;
        let listed = leader.get(&format!("{page}/conducting")).await;
        let said = "nearly the same is accepted already, by these words";
        assert_eq!(listed.body.matches(said).count(), 1, "of the one that is: {}", listed.body);
        assert!(listed.shows("The shore should be open to all") && listed.shows("shore"), "{}", listed.body);
    });
}

#[test]
fn a_statement_waits_on_the_desk_and_is_accepted_or_rejected_in_public() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        for words in ["Nobody needs a marina", "The mayor is a fool"] {
            phone.get(&format!("{page}/statements/new")).await;
            assert_eq!(phone.post_form(&format!("{page}/statements"), &[("words", words)]).await.status, 303);
        }
        let listed = phone.get(&format!("{page}/statements")).await;
        assert!(listed.shows("Waiting for a decision") && !listed.shows("marina"), "its words are not shown yet");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get("/").await.shows("Accept or reject statements"), "it is on the desk");
        let marina = waiting(world, &page).await;
        assert_eq!(phone.get(&marina).await.status, 404, "who conducts alone reads it");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.post_form(&format!("{marina}/decision"), &[("decision", "accept")]).await.status, 404);
        leader.get(&marina).await;
        assert_eq!(leader.post_form(&format!("{marina}/decision"), &[("decision", "accept")]).await.status, 303);
        let insult = waiting(world, &page).await;
        let unexplained = leader.post_form(&format!("{insult}/decision"), &[("decision", "reject")]).await;
        assert_eq!(unexplained.status, 422, "a reason of the list");
        let form = [("decision", "reject"), ("reason", "insult")];
        assert_eq!(leader.post_form(&format!("{insult}/decision"), &form).await.status, 303);
        let public = world.browser().get(&format!("{page}/statements")).await;
        assert!(public.shows("Nobody needs a marina") && public.shows("Insults or threatens"), "{}", public.body);
        assert!(!public.shows("fool"), "the log has the reason, not the words");
        assert!(phone.get(&page).await.shows("0 of 4"), "people vote on what was accepted");
        assert!(leader.get("/").await.shows("Respond to what people said"), "what waits now is the response");
    });
}

#[test]
fn one_voter_adds_five_statements_a_day_and_no_more() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        let mut statuses = Vec::new();
        for words in ["Ducks", "Reeds", "Lamps at night", "A swimming club", "Fewer cars", "A museum"] {
            phone.get(&format!("{page}/statements/new")).await;
            statuses.push(phone.post_form(&format!("{page}/statements"), &[("words", words)]).await.status);
        }
        assert_eq!(statuses, [303, 303, 303, 303, 303, 403]);
        world.clock.advance_seconds(25 * 3_600);
        phone.get(&format!("{page}/statements/new")).await;
        assert_eq!(phone.post_form(&format!("{page}/statements"), &[("words", "A museum")]).await.status, 303);
    });
}

#[test]
fn a_statement_that_is_taken_out_counts_no_more_and_its_votes_stay_counted_as_given() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        for _ in 0..12 {
            let mut phone = world.browser();
            for _ in 0..3 {
                say(&mut phone, &page, "agree").await;
            }
        }
        draw(world);
        end(world);
        assert_eq!(kept(world, &page).await.map(|drawn| drawn.shown.tallies.len()), Some(3));
        let listed = world.browser().get(&format!("{page}/statements")).await;
        let (_, rest) = listed.body.split_once("/conversation-statements/").expect("a statement");
        let one = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&one).await;
        let form = [("decision", "reject"), ("reason", "several")];
        assert_eq!(leader.post_form(&format!("{one}/decision"), &form).await.status, 303);
        draw(world);
        let map = world.browser().get(&format!("{page}/map")).await;
        assert!(map.shows("Where most say the same") && !map.body.contains(&one), "at once: {}", map.body);
        assert_eq!(world.browser().get(&one).await.status, 404);
        assert!(rows(world, "conversation_vote").len() >= 36);
    });
}
