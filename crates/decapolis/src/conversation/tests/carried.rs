//! What comes of a statement: an item of an agenda, or a need, each with its thread there and back.

use super::{Story, page_of, rows};
use crate::forum;
use crate::testing::{Page, Role, World, for_each_engine};

/// The first page of a folder to which a page leads.
fn way(page: &Page, folder: &str) -> Option<String> {
    let (_, rest) = page.body.split_once(&format!("href=\"{folder}"))?;
    Some(format!("{folder}{}", rest.split('"').next()?))
}

/// The statement on a model clause, on which all members agreed.
async fn clause(world: &World) -> String {
    let page = page_of(world, Story::Members).await;
    let listed = world.sign_in_as(Role::Leader).await.get(&format!("{page}/statements")).await;
    let (before, _) = listed.body.split_once("A model clause on data").expect("it stands there");
    let (_, rest) = before.rsplit_once("href=\"").expect("it leads to its page");
    rest.split('"').next().expect("an address").to_owned()
}

#[test]
fn a_statement_of_the_demo_is_followed_to_the_agenda_of_the_next_meeting_and_back() {
    for_each_engine(async |world| {
        let statement = clause(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&statement).await;
        assert!(page.shows("What came of it"), "{}", page.body);
        let item = secretariat.get(&way(&page, "/agenda-items/").expect("an item")).await;
        assert!(item.shows("A model clause on data before we buy together"), "{}", item.body);
        assert!(item.body.contains(&statement), "and back");
        let leader = world.sign_in_as(Role::Leader).await.get(&statement).await;
        assert!(way(&leader, "/agenda-items/").is_none(), "nobody reads an item before it is published");
    });
}

#[test]
fn a_leader_makes_it_a_need_of_the_own_city_which_no_other_city_sees() {
    for_each_engine(async |world| {
        let statement = clause(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&statement).await;
        assert!(page.shows("Carry it on") && page.shows("A need of Kansas City"), "{}", page.body);
        let form = [("place", "need"), ("words", "We need a model clause on data in contracts")];
        let carried = leader.post_form(&format!("{statement}/follow-up"), &form).await;
        assert_eq!(carried.status, 303, "{}", carried.body);
        let brief = leader.get(&carried.location).await;
        assert!(brief.shows("We need a model clause on data") && brief.body.contains(&statement), "{}", brief.body);
        assert!(leader.get(&statement).await.body.contains(&carried.location));
        let other = world.sign_in_as(Role::OtherLeader).await.get(&statement).await;
        assert!(!other.body.contains(&carried.location), "a need is its city's own");
    });
}

#[test]
fn nothing_is_carried_to_a_place_that_is_not_open_and_what_was_typed_stays() {
    for_each_engine(async |world| {
        let statement = clause(world).await;
        let meeting = world.read(|tx| forum::demo_meeting(tx, forum::Story::Ahead)).await.expect("the demo has it");
        let mut leader = world.sign_in_as(Role::OtherLeader).await;
        leader.get(&statement).await;
        let form = [("place", meeting.to_string()), ("words", "Ours alone".to_owned())];
        let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
        let refused = leader.post_form(&format!("{statement}/follow-up"), &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.shows("Choisissez ce que cela devient") && refused.shows("Ours alone"), "{}", refused.body);
        let needs = rows(world, "need").len();
        let empty = leader.post_form(&format!("{statement}/follow-up"), &[("place", "need"), ("words", "")]).await;
        assert!(empty.status == 422 && empty.shows("Saisissez le texte"));
        assert_eq!(rows(world, "need").len(), needs);
        let partner = world.sign_in_as(Role::Partner).await.get(&statement).await;
        assert!(!partner.shows("Carry it on"), "{}", partner.status);
    });
}

#[test]
fn a_statement_that_is_taken_out_is_in_no_thread_any_more() {
    for_each_engine(async |world| {
        let page = super::begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let listed = leader.get(&format!("{page}/statements")).await;
        let statement = way(&listed, "/conversation-statements/").expect("a statement");
        leader.get(&statement).await;
        let form = [("place", "need"), ("words", "Open the shore")];
        let need = leader.post_form(&format!("{statement}/follow-up"), &form).await.location;
        assert!(leader.get(&need).await.body.contains(&statement));
        leader.get(&statement).await;
        let taken_out = [("decision", "reject"), ("reason", "off-topic")];
        assert_eq!(leader.post_form(&format!("{statement}/decision"), &taken_out).await.status, 303);
        assert!(!leader.get(&need).await.body.contains(&statement));
    });
}
