//! Several statements answered in one go, each told as its own.

use super::{Story, begin, draw, end, page_of, say, statements};
use crate::testing::{Browser, Role, World, for_each_engine};

/// A conversation that is over, of which two statements say nearly the same.
async fn over(world: &World) -> String {
    let page = begin(world, "open").await;
    let mut phone = world.browser();
    say(&mut phone, &page, "agree").await;
    phone.get(&format!("{page}/statements/new")).await;
    let form = [("words", "The shore should be open for all"), ("sure", "yes")];
    assert_eq!(phone.post_form(&format!("{page}/statements"), &form).await.status, 303);
    let mut leader = world.sign_in_as(Role::Leader).await;
    let listed = leader.get(&format!("{page}/conducting")).await;
    let (_, rest) = listed.body.split_once("/conversation-statements/").expect("one waits");
    let added = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
    leader.get(&added).await;
    assert_eq!(leader.post_form(&format!("{added}/decision"), &[("decision", "accept")]).await.status, 303);
    draw(world);
    end(world);
    page
}

/// Opens a group of the page by the words of its name, and gives its address.
async fn open_group(leader: &mut Browser, page: &str, name: &str) -> String {
    let listed = leader.get(&format!("{page}/together")).await;
    assert!(listed.shows(name), "{}", listed.body);
    let before = listed.body.split(name).next().expect("the name");
    let (_, link) = before.rsplit_once("href=\"").expect("a link");
    let path = link.split('"').next().expect("an address").to_owned();
    assert!(path.starts_with(&format!("{page}/together?group=")), "{path}");
    path
}

#[test]
fn what_says_nearly_the_same_is_answered_in_one_go_and_each_has_its_answer() {
    for_each_engine(async |world| {
        let page = over(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{page}/conducting")).await.shows("Answer several together"));
        let group = open_group(&mut leader, &page, "Nearly the same: ").await;
        let opened = leader.get(&group).await;
        assert_eq!(opened.body.matches("type=\"checkbox\"").count(), 2, "{}", opened.body);
        assert_eq!(opened.body.matches(" checked").count(), 2, "both have no answer yet");
        let all = statements(&mut leader, &page).await;
        let id = |path: &String| path.trim_start_matches("/conversation-statements/").to_owned();
        let shore: Vec<String> = [all.first(), all.last()].into_iter().flatten().map(id).collect();
        let key = group.split_once("group=").expect("a key").1;
        let none = [("outcome", "taken-up"), ("why", ""), ("group", key)];
        let again = leader.post_form(&format!("{page}/together"), &none).await;
        assert_eq!(again.status, 422);
        assert!(again.shows("Tick at least one statement") && again.shows("Enter why"), "all at once: {}", again.body);
        let form = [
            ("statement", shore[0].as_str()),
            ("statement", shore[1].as_str()),
            ("outcome", "taken-up"),
            ("why", "The fence goes"),
            ("why_es", "La valla se quita"),
            ("group", key),
        ];
        leader.get(&group).await;
        let kept = leader.post_form(&format!("{page}/together"), &form).await;
        assert_eq!(kept.location, format!("{page}/together"), "{}", kept.body);
        for path in [&all[0], all.last().expect("four")] {
            let own = leader.get(path).await;
            assert!(own.shows("The fence goes") && own.shows("La valla se quita"), "as its own: {}", own.body);
        }
        assert!(!leader.get(&all[1]).await.shows("The fence goes"), "and of no other");
        let left = leader.get(&format!("{page}/conducting")).await;
        assert!(left.shows("2 of 4 statements have no answer yet"), "{}", left.body);
    });
}

#[test]
fn nobody_answers_for_another_house_nor_before_the_last_day_is_over() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let early = leader.get(&format!("{page}/together")).await;
        assert!(early.shows("You say what is done once nobody votes any more"), "{}", early.body);
        let id = statements(&mut leader, &page).await.remove(0);
        let id = id.trim_start_matches("/conversation-statements/").to_owned();
        let form = [("statement", id.as_str()), ("outcome", "taken-up"), ("why", "Yes")];
        assert_eq!(leader.post_form(&format!("{page}/together"), &form).await.status, 403);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{page}/together")).await.status, 403);
        let over = over(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{over}/together")).await;
        assert_eq!(
            leader.post_form(&format!("{over}/together"), &form).await.status,
            403,
            "it is of another conversation"
        );
    });
}

#[test]
fn residents_of_the_demo_see_who_is_missing_what_few_hands_made_and_what_is_done() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::River).await;
        let mut resident = world.browser();
        let map = resident.get(&format!("{page}/map")).await;
        for words in [
            "Where all groups say the same",
            "Group A:",
            "Who takes part, and who is missing: Age",
            "If the voices were as the population",
            "Bursts of votes: 1. Sets of people who voted identically:",
            "The map without them",
            "Toilets and ramps come first",
            "What is done with it",
        ] {
            assert!(map.shows(words), "{words}: {}", map.body);
        }
        let without = resident.get(&format!("{page}/map?without=suspected")).await;
        assert!(without.shows("This is the map without the people"), "{}", without.body);
        let listed = resident.get(&format!("{page}/statements")).await;
        assert!(listed.shows("The fish market should come back") && listed.shows("Insults or threatens"));
        assert!(!listed.shows("is a fool"), "its words are nobody's");
        let toilets = statements(&mut resident, &page).await.remove(5);
        let one = resident.get(&toilets).await;
        assert!(one.shows("Two are built this year") && one.shows("taken up"), "{}", one.body);
        let first = resident.get(&page).await;
        assert!(first.shows("Toilets and ramps come first") && first.shows("Nobody votes any more"), "{}", first.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let conducting = leader.get(&format!("{page}/conducting")).await;
        assert!(conducting.shows("14 people said the same to 8 statements"), "{}", conducting.body);
        assert!(resident.get("/conversations").await.shows("How should the riverfront change"));
    });
}
