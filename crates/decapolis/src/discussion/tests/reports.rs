//! Reports of harassment, and who is told of what.

use super::{say, shared};
use crate::network;
use crate::testing::{Role, World, for_each_engine};
use kernel::mail;
use kernel::stop::Stop;

#[test]
fn who_follows_is_told_and_may_stop() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        say(&mut leader, &at, "We began with forms").await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        say(&mut other, &at, "Which ones?").await;
        let told = told(world).await;
        leader.get(&at.1).await;
        leader.post_form(&format!("{}/following", at.0), &[("follow", "no")]).await;
        say(&mut other, &at, "And when?").await;
        assert_eq!((told, self::told(world).await), (1, 1));
    });
}

async fn told(world: &World) -> usize {
    let mails = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
    mails.iter().filter(|mail| mail.kind == "comment").count()
}

#[test]
fn a_report_is_read_by_one_person_and_nowhere_else() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let comment = say(&mut other, &at, "I know where you live").await;
        let form = leader.get(&format!("{comment}/report")).await;
        assert!(form.shows("Only one person reads what you write"), "{}", form.body);
        let words = "A threat, the third one this week";
        leader.post_form(&format!("{comment}/report"), &[("report", words)]).await;
        let mut chair = world.sign_in_as(Role::Chair).await;
        let list = chair.get("/reports").await;
        let path = list.body.split("href=\"").find_map(|rest| rest.strip_prefix("/reports/")).expect("a report");
        let path = format!("/reports/{}", path.split('"').next().expect("an id"));
        assert!(chair.get(&path).await.shows(words));
        for role in [Role::Secretariat, Role::Leader, Role::OtherLeader, Role::President, Role::Partner] {
            let mut browser = world.sign_in_as(role).await;
            assert_eq!(browser.get(&path).await.status, 404, "{role:?}");
            assert!(!browser.get("/reports").await.body.contains(&path), "{role:?}");
        }
        let mails = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
        assert!(mails.iter().any(|mail| mail.kind == "report"), "its reader is told that it waits");
        let found = world.contents();
        let holding: Vec<&String> = found.iter().filter(|row| row.contains(words)).collect();
        assert!(holding.len() == 1 && holding[0].starts_with("harassment_report"), "{holding:?}");
        chair.post_form(&path, &[("note", "Spoke with both")]).await;
        assert!(chair.get(&path).await.shows("Spoke with both"));
    });
}

#[test]
fn who_can_be_named_stands_with_what_they_serve() {
    for_each_engine(async |world| {
        let found = world.read(|tx| {
            let candidates = super::super::acts::candidates(tx)?;
            Ok(candidates.into_iter().map(|one| (one.held.post.to_string(), one.home_name)).collect::<Vec<_>>())
        });
        let found = found.await;
        let page = world.sign_in_as(Role::Secretariat).await.get("/reports/readers").await;
        let label = |post: &str| page.body.split(&format!("<option value=\"{post}\"")).nth(1)?.split("</").next();
        let names = |(post, home): &(String, String)| label(post).is_some_and(|label| label.contains(home.as_str()));
        let escaped = |(_, home): &&(String, String)| !home.contains(['&', '\'']);
        assert!(!found.is_empty() && found.iter().filter(escaped).all(names), "{}", page.body);
    });
}

#[test]
fn nobody_near_either_side_reads_a_report() {
    for_each_engine(async |world| {
        let president = world.read(|tx| {
            let city = network::city_at(tx, atlas::PlaceId::new(4_393_217))?.ok_or(Stop::Missing)?;
            Ok(network::president_of(tx, city.region)?.ok_or(Stop::Missing)?.to_string())
        });
        let president = president.await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get("/reports/readers").await;
        let fields = [("first", president.as_str()), ("second", "")];
        secretariat.post_form("/reports/readers", &fields).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let at = shared(&mut leader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let comment = say(&mut other, &at, "I know where you live").await;
        let near = leader.get(&format!("{comment}/report")).await;
        assert!(near.shows("has not named anybody yet"), "{}", near.body);
    });
}
