//! After a meeting: those who came evaluate it without names, and say later what it changed.

use kernel::mail::Mail;

use super::{end_it, today, write_down};
use crate::testing::{Browser, Role, for_each_engine};

const DAY: i64 = 86_400;

async fn evaluate(browser: &mut Browser, path: &str, overall: &str, useful: &str) -> u16 {
    let at = format!("{path}/evaluation");
    browser.get(&at).await;
    let fields = [("overall", overall), ("recommends", "yes"), ("balance", "right"), ("most_useful", useful)];
    browser.post_form(&at, &fields).await.status
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
