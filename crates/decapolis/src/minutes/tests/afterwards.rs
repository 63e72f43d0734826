//! After a meeting: those who came evaluate it without names, and say later what it changed.

use kernel::mail::Mail;

use super::{end_it, today, write_down};
use crate::minutes::evaluation::again;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const DAY: i64 = 86_400;

async fn evaluate(browser: &mut Browser, path: &str, overall: &str, useful: &str) -> u16 {
    say(browser, path, &[("overall", overall), ("contact", "yes"), ("most_useful", useful)]).await.status
}

async fn say(browser: &mut Browser, path: &str, more: &[(&str, &str)]) -> Page {
    let at = format!("{path}/evaluation");
    browser.get(&at).await;
    let fields: Vec<_> =
        [("recommends", "yes"), ("balance", "right")].into_iter().chain(more.iter().copied()).collect();
    browser.post_form(&at, &fields).await
}

#[test]
fn those_who_came_find_the_evaluation_on_the_desk_and_in_one_mail() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(evaluate(&mut leader, &path, "5", "").await, 403, "not before its end");
        world.clock.advance_seconds(3 * DAY);
        world.run_jobs(None);
        world.run_jobs(None);
        let before = world.mails_of("evaluation").await;
        assert!(before.len() > 5, "everybody who came has one");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let desk = leader.get("/").await;
        assert!(desk.body.contains("/evaluations/"), "{}", desk.body);
        let at = desk.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let at = at.into_iter().find(|link| link.starts_with("/evaluations/")).expect("a step").to_owned();
        assert_eq!(leader.get(&at).await.location, format!("{path}/evaluation"));
        assert_eq!(
            [evaluate(&mut leader, &path, "5", "").await, evaluate(&mut leader, &path, "4", "").await],
            [303, 403]
        );
        assert!(!leader.get("/").await.body.contains(&at), "what is answered leaves the desk");
        world.clock.advance_seconds(31 * DAY);
        world.run_jobs(None);
        let of_it = |mail: &&Mail| before.iter().any(|asked| asked.content.paragraphs == mail.content.paragraphs);
        assert_eq!(world.mails_of("evaluation").await.iter().filter(of_it).count(), before.len(), "one mail each");
    });
}

#[test]
fn nothing_leads_from_who_answered_to_what_was_answered() {
    for_each_engine(async |world| {
        let path = today(world).await;
        end_it(world, &path);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let before = world.contents();
        assert_eq!(evaluate(&mut leader, &path, "4", "Quokkas by hand").await, 303);
        let after = world.contents();
        let new: Vec<&String> = after.iter().filter(|row| !before.contains(row)).collect();
        let (answers, others): (Vec<&String>, Vec<&String>) = new.iter().partition(|row| row.contains("Quokkas"));
        assert_eq!(answers.len(), 1, "{new:?}");
        let meeting = super::numbers(others.iter().find(|row| row.starts_with("evaluation_seat ")).expect("a seat"));
        let shared: Vec<String> = super::numbers(answers[0]).into_iter().filter(|number| number.len() > 6).collect();
        let leading = shared.iter().filter(|number| others.iter().any(|row| super::numbers(row).contains(number)));
        assert!(leading.count() <= 1 && !meeting.is_empty(), "only the meeting is shared: {shared:?} {others:?}");
    });
}

#[test]
fn results_are_told_from_three_answers_on_to_those_who_came() {
    for_each_engine(async |world| {
        let past =
            world.read(|tx| Ok(crate::forum::demo_meeting(tx, crate::forum::Story::Past)?.expect("a meeting"))).await;
        let at = format!("/meetings/{past}/evaluation");
        let page = world.sign_in_as(Role::Leader).await.get(&at).await;
        assert!(page.shows("5 answers") && page.shows("Call the two cities that lend tablets"), "{}", page.body);
        assert_eq!(world.sign_in_as(Role::OtherLeader).await.get(&at).await.status, 403);
        let path = today(world).await;
        end_it(world, &path);
        let mut leader = world.sign_in_as(Role::Leader).await;
        evaluate(&mut leader, &path, "4", "Quokkas by hand").await;
        let page = leader.get(&format!("{path}/evaluation")).await;
        assert!(page.shows("Not enough answers yet") && !page.shows("Quokkas"), "{}", page.body);
    });
}

#[test]
fn half_a_year_later_one_question_comes_by_mail_and_its_answer_stands_with_the_meeting() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        write_down(&mut leader, &path, "notes", &[("note_words", "They count by hand")]).await;
        world.clock.advance_seconds(184 * DAY);
        world.run_jobs(None);
        let person = world.read(|tx| Ok(crate::testing::post_of(tx, Role::Leader)?.expect("a post").1)).await;
        let asked: Vec<Mail> =
            world.mails_of("impact").await.into_iter().filter(|mail| mail.person == person).collect();
        let link = asked[0].content.link.as_ref().expect("a link").target.path(&world.app);
        let mut reader = world.browser();
        assert!(reader.get(&link).await.shows("What did it change?"));
        assert_eq!(reader.post_form(&link, &[("changed", "")]).await.status, 422);
        reader.get(&link).await;
        reader.post_form(&link, &[("changed", "Numbats are counted monthly")]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{path}/minutes")).await.shows("Numbats are counted monthly"));
    });
}

/// The names of the leader's own city and of the partner's house.
async fn houses(world: &World) -> [String; 2] {
    let named = world.read(|tx| {
        let mut names = Vec::new();
        for role in [Role::Leader, Role::Partner] {
            let (post, _) = crate::testing::post_of(tx, role)?.expect("a post");
            let home = kernel::post::by_id(tx, post)?.expect("held").home;
            let city = crate::network::city_of_circle(tx, home)?.map(|city| city.name);
            let mut organisations = crate::network::organisations(tx)?.into_iter();
            names.extend(city.or_else(|| organisations.find(|one| one.circle == home).map(|one| one.name)));
        }
        Ok(names)
    });
    named.await.try_into().expect("two names")
}

#[test]
fn two_who_want_to_meet_again_are_both_told_and_one_alone_is_told_to_nobody() {
    for_each_engine(async |world| {
        let path = today(world).await;
        end_it(world, &path);
        let [own, partner] = houses(world).await;
        let (mut leader, mut guest) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Partner).await);
        let rest = [("overall", "5"), ("contact", "yes")];
        let wrong = say(&mut leader, &path, &[rest[0], rest[1], ("again", "Atlantis")]).await;
        assert!(wrong.status == 422 && wrong.shows("and not your own: Atlantis"), "{}", wrong.body);
        let said = say(&mut leader, &path, &[rest[0], rest[1], ("again", &partner)]).await;
        assert_eq!(
            (said.status, world.mails_of("meet-again").await.len()),
            (303, 0),
            "it is not returned: {}",
            said.body
        );
        assert!(!guest.get(&format!("{path}/evaluation")).await.shows(&own), "nobody reads it");
        assert_eq!(say(&mut guest, &path, &[rest[0], rest[1], ("again", &own.to_lowercase())]).await.status, 303);
        let mails = world.mails_of("meet-again").await;
        let said = |mail: &Mail| format!("{:?}", mail.content.paragraphs);
        let told = |name: &str| mails.iter().filter(|mail| said(mail).contains(name)).count();
        assert_eq!((mails.len(), told(&own), told(&partner)), (2, 1, 1), "{mails:?}");
        world.clock.advance_seconds(61 * DAY);
        world.write(again::clear).await;
        assert!(!world.contents().iter().any(|row| row.starts_with("meet_again ")), "it goes");
    });
}

#[test]
fn whoever_does_not_want_to_be_asked_later_is_not() {
    for_each_engine(async |world| {
        let path = today(world).await;
        end_it(world, &path);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let said = [("overall", "4"), ("contact", "no"), ("hard", "hour"), ("hard", "access")];
        assert_eq!(say(&mut leader, &path, &said).await.status, 303);
        world.clock.advance_seconds(184 * DAY);
        world.run_jobs(None);
        let person = world.read(|tx| Ok(crate::testing::post_of(tx, Role::Leader)?.expect("a post").1)).await;
        let asked = world.mails_of("impact").await;
        assert!(!asked.is_empty() && asked.iter().all(|mail| mail.person != person), "the others are");
    });
}

#[test]
fn results_say_how_many_found_it_very_good_and_what_was_hard() {
    for_each_engine(async |world| {
        let past =
            world.read(|tx| Ok(crate::forum::demo_meeting(tx, crate::forum::Story::Past)?.expect("a meeting"))).await;
        let page = world.sign_in_as(Role::Leader).await.get(&format!("/meetings/{past}/evaluation")).await;
        assert!(page.shows("Say it was very good") && page.shows("40"), "{}", page.body);
        assert!(page.shows("access: 0, language: 1, hour: 0"), "{}", page.body);
    });
}
