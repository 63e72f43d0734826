//! What the network and an organisation agree on.

use super::organisations::{fund, propose};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_proposal_is_read_by_two_sides_until_it_is_confirmed() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = propose(world, &mut secretariat).await;
        let (mut leader, mut partner) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Partner).await);
        assert_eq!(leader.get(&path).await.status, 404);
        assert!(partner.get("/").await.shows("Read and confirm"), "it is the partner's next step");
        assert!(partner.get(&path).await.shows("Confirm for our organisation"));
        assert_eq!(partner.post_form(&format!("{path}/agreement"), &[]).await.status, 303);
        let agreed = leader.get(&path).await;
        let shown = ["Lamps for one street", "EUR\u{a0}25,000.50", "No right to sell to cities", "agreed"];
        assert_eq!(shown.map(|words| agreed.shows(words)), [true; 4]);
        assert!(!agreed.shows("Confirm for our organisation") && !agreed.shows("Why it ends"));
    });
}

#[test]
fn what_was_agreed_is_shown_to_everybody_and_hidden_again() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = propose(world, &mut secretariat).await;
        let audience = format!("{path}/audience");
        assert_eq!(secretariat.post_form(&audience, &[("audience", "everybody")]).await.status, 403, "a proposal");
        secretariat.post_form(&format!("{path}/agreement"), &[]).await;
        let mut stranger = world.sign_in_as(Role::Nobody).await;
        assert_eq!(stranger.get(&path).await.status, 404);
        secretariat.get(&path).await;
        let shown = secretariat.post_form(&audience, &[("audience", "everybody")]).await;
        assert!(secretariat.follow(&shown).await.shows("Show to members only"));
        let (page, listed) = (stranger.get(&path).await, stranger.get(&fund(world).await).await);
        assert!(page.shows("read by everybody") && listed.shows("Lamps for one street"), "{}", page.body);
        secretariat.post_form(&audience, &[("audience", "members")]).await;
        assert_eq!(stranger.get(&path).await.status, 404);
    });
}

#[test]
fn a_partnership_near_its_end_stands_on_the_desk() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = propose(world, &mut secretariat).await;
        secretariat.get(&path).await;
        secretariat.post_form(&format!("{path}/agreement"), &[]).await;
        let before = secretariat.get("/").await.body.matches(&path).count();
        world.clock.advance_seconds(300 * 86_400);
        world.run_jobs(None);
        // A desk shows fifty steps, and after most of a year in which nobody did anything there are more before this one.
        let later = "UPDATE next_step SET due_at = due_at + 86400000000000 WHERE kind <> 'partnership'";
        world.execute(later).expect("the database answers");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let after = secretariat.get("/").await.body.matches(&path).count();
        assert_eq!((before, after), (0, 1));
        assert!(secretariat.get(&path).await.shows("Its last day is"));
    });
}

#[test]
fn a_partnership_ends_with_a_reason_and_only_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = propose(world, &mut secretariat).await;
        secretariat.get(&path).await;
        let again = secretariat.post_form(&format!("{path}/end"), &[("reason", "")]).await;
        assert_eq!(again.status, 422);
        let sent = secretariat.post_form(&format!("{path}/end"), &[("reason", "The street was dug up")]).await;
        assert!(secretariat.follow(&sent).await.shows("The street was dug up"));
        let twice = secretariat.post_form(&format!("{path}/end"), &[("reason", "Again")]).await;
        assert_eq!((twice.status, twice.shows("This partnership has ended")), (403, true));
    });
}

#[test]
fn a_proposal_with_mistakes_comes_back_as_typed() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = format!("{}/partnerships", fund(world).await);
        secretariat.get(&format!("{path}/new")).await;
        let fields = [("partner_gives", "Lamps"), ("partner_sum", "many"), ("partner_currency", "EUR"), ("until", "")];
        let again = secretariat.post_form(&path, &fields).await;
        let shown = ["Lamps", "Enter a sum above zero", "Say what the partner may not do", "Enter a day"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 4]));
    });
}
