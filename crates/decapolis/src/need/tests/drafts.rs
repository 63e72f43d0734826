//! A need that is begun and not yet stated, when it is needed, and who reads it.

use kernel::circle::{self, CircleKind};
use kernel::step;
use kernel::stop::Stop;

use super::{SENTENCE, state};
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn a_draft_is_read_by_its_author_alone_until_it_is_stated() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        leader.get("/needs").await;
        let kept = leader.post_form("/needs", &[("words", SENTENCE), ("keep", "draft")]).await;
        let path = kept.location.strip_suffix("/draft").expect("a draft").to_owned();
        assert!(leader.get("/").await.shows(SENTENCE), "it waits on the desk of its author");
        assert!(leader.get("/needs").await.shows(SENTENCE));
        assert!(!officer.get("/needs").await.shows(SENTENCE));
        assert_eq!([officer.get(&path).await.status, officer.get(&kept.location).await.status], [404, 404]);
        let asked = leader.get(&format!("{path}/questions/new?post=1")).await;
        assert_eq!((asked.status, asked.shows("This need is a draft")), (403, true));
        let words = "Residents over 65 cannot pay online";
        let typed = [("words", words), ("urgency", "now")];
        leader.get(&kept.location).await;
        let stated = leader.post_form(&kept.location, &typed).await;
        assert_eq!((stated.status, stated.location.as_str()), (303, path.as_str()));
        let brief = officer.get(&path).await;
        assert!(brief.shows(words) && brief.shows("within three months"), "{}", brief.body);
        assert_eq!(leader.post_form(&kept.location, &typed).await.status, 403, "it is no draft any more");
    });
}

#[test]
fn a_draft_comes_back_with_what_is_wrong_and_can_be_laid_aside() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/needs").await;
        let kept = leader.post_form("/needs", &[("words", SENTENCE), ("keep", "draft")]).await.location;
        leader.get(&kept).await;
        let again = leader.post_form(&kept, &[("words", ""), ("urgency", "yesterday"), ("keep", "draft")]).await;
        assert!(again.status == 422 && again.shows("Choose when you need it"), "{}", again.body);
        let written = leader.post_form(&kept, &[("words", "Another sentence"), ("keep", "draft")]).await;
        assert_eq!((written.status, &written.location), (303, &kept));
        assert!(leader.get(&kept).await.shows("Another sentence"));
        leader.post_form(&format!("{kept}/away"), &[]).await;
        assert_eq!(leader.get(&kept).await.status, 404);
        assert!(!leader.get("/").await.shows("Another sentence"), "nothing of it waits");
    });
}

#[test]
fn a_need_that_presses_is_asked_about_sooner() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let days = async || {
            let due = world.read(|tx| {
                let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                let now = tx.now();
                let steps = step::waiting_for(tx, post)?.into_iter();
                let due = steps.filter(|step| step.title == SENTENCE).map(|step| (step.due_at, now)).next();
                due.ok_or(Stop::Missing)
            });
            let (due, now) = due.await;
            (due.micros() - now.micros()) / 86_400_000_000
        };
        assert_eq!(days().await, 60);
        leader.get(&format!("{path}/change")).await;
        leader.post_form(&format!("{path}/urgency"), &[("urgency", "now")]).await;
        assert!(leader.get(&path).await.shows("within three months"));
        assert_eq!(days().await, 30);
    });
}

#[test]
fn a_need_is_opened_to_a_region_and_no_further() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = state(&mut leader, SENTENCE).await.location;
        let region = world.read(|tx| {
            let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
            let circles = circle::named_of_post(tx, post)?.into_iter();
            Ok(circles.filter(|(_, kind, _)| *kind == CircleKind::Region).map(|(id, _, name)| (id, name)).next())
        });
        let (region, name) = region.await.expect("a city of a region");
        let page = leader.get(&format!("{path}/change")).await;
        assert!(page.shows(&name));
        let shared = leader.post_form(&format!("{path}/audience"), &[("audience", &region.to_string())]).await;
        assert_eq!(shared.status, 303);
        assert!(leader.get(&path).await.shows(&format!("seen by {name}")));
        let mut president = world.sign_in_as(Role::President).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert!(president.get("/needs").await.shows(SENTENCE), "the region's president reads it");
        assert_eq!(other.get(&path).await.status, 404, "a city of another region does not");
        leader.get(&format!("{path}/change")).await;
        leader.post_form(&format!("{path}/audience"), &[("audience", "city")]).await;
        assert_eq!(president.get(&path).await.status, 404, "it is closed again");
        let stranger = leader.post_form(&format!("{path}/audience"), &[("audience", "1000000000000")]).await;
        assert_eq!((stranger.status, stranger.shows("You are not in that circle")), (403, true));
    });
}
