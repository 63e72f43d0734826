//! Watched and nudged while it is open; closed, counted, replied to; late where the reply is missing.

use super::{close, closed, data, mails, number, open, send};
use crate::search;
use crate::testing::{NOW, Role, for_each_engine};

const DAY: i64 = 86_400_000_000;

#[test]
fn who_heads_a_region_sees_the_rates_and_nudges_a_city_once_in_seven_days() {
    for_each_engine(async |world| {
        let (path, _) = open(world).await;
        let mut president = world.sign_in_as(Role::President).await;
        let page = president.get(&format!("{path}/cities")).await;
        assert!(page.status == 200 && page.shows("(yours)"), "{}", page.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.get(&format!("{path}/cities")).await.status, 403);
        let before = mails(world, "consultation-nudge").await;
        assert_eq!(send(&mut president, &path, "/nudges", &[]).await.status, 303);
        let written = mails(world, "consultation-nudge").await - before;
        assert!((1..12).contains(&written), "of one region: {written}");
        let again = send(&mut president, &path, "/nudges", &[]).await;
        assert!(again.status == 403 && again.shows("Nobody can be reminded now"), "{}", again.body);
        let ago = NOW.micros() - 8 * DAY;
        let sql = format!("UPDATE consultation_sheet SET nudged_at = {ago} WHERE nudged_at > 0");
        world.execute(&sql).expect("the database answers");
        assert_eq!(send(&mut president, &path, "/nudges", &[]).await.status, 303, "a week later");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(send(&mut secretariat, &path, "/nudges", &[]).await.status, 303, "all other regions");
    });
}

#[test]
fn those_who_have_not_answered_are_reminded_a_week_before_and_nobody_is_waited_for_after() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let id = number(&path);
        let soon = NOW.micros() + 3 * DAY;
        world.execute(&format!("UPDATE consultation SET answers_until = {soon} WHERE id = {id}")).expect("it answers");
        world.execute("UPDATE job SET run_at = 1 WHERE kind = 'watch-consultation'").expect("it answers");
        world.run_jobs(None);
        world.run_jobs(None);
        assert_eq!(mails(world, "consultation-reminder").await, 51, "sixty less the nine that signed");
        close(world, &path);
        world.execute("UPDATE job SET run_at = 1 WHERE kind = 'watch-consultation'").expect("it answers");
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get("/").await.body.contains(&sheet), "nobody is waited for");
        assert!(leader.get(&format!("{path}/results")).await.shows("How this was counted"));
    });
}

#[test]
fn results_show_no_region_in_which_fewer_than_five_answered_nor_one_that_would_tell_it() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{path}/results")).await;
        assert!(page.shows("Signed: 40."), "{}", page.body);
        assert!(page.shows("Regions not shown:") && page.shows("North America"), "{}", page.body);
        assert!(!page.shows("Arab States"), "two cities answered there");
        assert!(page.shows("It is the first theme of the plan.") && page.shows("taken up"), "what was done");
        assert!(page.shows("forty answers are more than we ever had"), "the reply stands beside");
        let file = leader.get(&format!("{path}/results.csv")).await;
        assert!(file.body.contains("North America") && !file.body.contains("Arab States"), "{}", file.body);
        let read: serde_json::Value =
            serde_json::from_str(&data(world, Role::Leader, &format!("{path}/results")).await).expect("data");
        for question in read["questions"].as_array().expect("questions") {
            for region in question["regions"].as_array().expect("regions") {
                assert!(region["answered"].as_u64() >= Some(5), "{region}");
            }
        }
        assert_eq!(read["questions"][0]["all"]["asked"], 40, "{read}");
    });
}

#[test]
fn words_are_quoted_with_the_name_of_the_city_only_where_it_said_so() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let quotes = |read: &serde_json::Value| {
            let questions = read["questions"].as_array().expect("questions").iter();
            questions.map(|question| question["quotes"].as_array().map_or(0, Vec::len)).sum::<usize>()
        };
        let results = format!("{path}/results");
        let before = serde_json::from_str(&data(world, Role::Leader, &results).await).expect("data");
        assert!(quotes(&before) > 0, "{before}");
        let sql = format!("UPDATE consultation_sheet SET may_quote = FALSE WHERE consultation = {}", number(&path));
        world.execute(&sql).expect("the database answers");
        let after = serde_json::from_str(&data(world, Role::OtherLeader, &results).await).expect("data");
        assert_eq!(quotes(&after), 0, "{after}");
    });
}

#[test]
fn the_reply_stands_beside_the_results_and_all_who_signed_are_told_with_what_was_done() {
    for_each_engine(async |world| {
        let (path, _) = open(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let early = [("who", "The board"), ("day", "2026-04-13"), ("language", "en"), ("words", "We take it up")];
        assert_eq!(secretariat.post_form(&format!("{path}/reply"), &early).await.status, 403, "it is open");
        close(world, &path);
        let form = secretariat.get(&format!("{path}/reply")).await;
        let (_, rest) = form.body.split_once("id=\"question\"").expect("which question");
        let question = rest.split("value=\"").nth(1).and_then(|part| part.split('"').next()).expect("an id").to_owned();
        let done = [("question", question.as_str()), ("done", "in-part"), ("why", "Money for half of it")];
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &done).await.status, 303);
        assert_eq!(send(&mut secretariat, &path, "/reply", &early).await.status, 303);
        world.run_jobs(None);
        world.run_jobs(None);
        let told = world.mails_of("consultation-reply").await;
        assert_eq!(told.len(), 9, "those whose city signed");
        let mail = format!("{:?}", told[0].content);
        assert!(mail.contains("We take it up") && mail.contains("Money for half of it"), "{mail}");
        let languages: std::collections::BTreeSet<_> = told.iter().map(|mail| mail.language.code()).collect();
        assert!(languages.len() > 1, "each in their language: {languages:?}");
        assert_eq!(send(&mut secretariat, &path, "/reply", &early).await.status, 303, "a slip is put right");
        world.run_jobs(None);
        assert_eq!(mails(world, "consultation-reply").await, 9, "told once");
    });
}

#[test]
fn what_is_said_after_the_reply_is_told_in_one_mail_a_day_at_most() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let form = secretariat.get(&format!("{path}/reply")).await;
        let (_, rest) = form.body.split_once("id=\"question\"").expect("which question");
        let question = rest.split("value=\"").nth(1).and_then(|part| part.split('"').next()).expect("an id").to_owned();
        let said = |why| [("question", question.as_str()), ("done", "in-part"), ("why", why)];
        let told_at = |at: i64| {
            let sql = format!("UPDATE consultation_sheet SET told_at = {at} WHERE told_at < {}", i64::MAX);
            world.execute(&sql).expect("the database answers");
            world.execute("UPDATE job SET run_at = 1 WHERE kind = 'watch-consultation'").expect("it answers");
        };
        let told = async || {
            for _ in 0..4 {
                world.run_jobs(None);
            }
            world.mails_of("consultation-done").await
        };
        told_at(NOW.micros() - DAY / 2);
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &said("Money for half of it")).await.status, 303);
        assert_eq!(told().await.len(), 0, "they were told half a day ago");
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &said("Money for all of it")).await.status, 303);
        told_at(NOW.micros() - 2 * DAY);
        let mails = told().await;
        assert_eq!(mails.len(), 40, "those whose city signed");
        let mail = format!("{:?}", mails[0].content);
        assert!(mail.contains("Money for all of it") && !mail.contains("Money for half of it"), "as it is now: {mail}");
        assert!(!mail.contains("Help lines are a session"), "what they know is not told again: {mail}");
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &said("Money for all of it")).await.status, 303);
        told_at(NOW.micros() - 2 * DAY);
        assert_eq!(told().await.len(), 40, "the same words are nothing new");
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &said("Money in two years")).await.status, 303);
        assert_eq!(told().await.len(), 80, "what is new is told to all of them");
    });
}

#[test]
fn a_reply_that_is_missing_on_its_day_is_late_for_all_members_to_see() {
    for_each_engine(async |world| {
        let (path, _) = open(world).await;
        close(world, &path);
        let sql = format!("UPDATE consultation SET reply_until = 2 WHERE id = {}", number(&path));
        world.execute(&sql).expect("the database answers");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        assert!(other.get("/consultations").await.shows("reply is late"));
        assert!(other.get(&path).await.shows("The reply is late"));
        assert!(other.get(&format!("{path}/results")).await.shows("The reply is late"));
        assert!(data(world, Role::OtherLeader, &path).await.contains("\"state\":\"late\""));
    });
}

#[test]
fn search_finds_a_consultation_by_title_and_purpose_and_no_answer_of_a_city() {
    for_each_engine(async |world| {
        search::tests::follow(world);
        let path = closed(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let found = leader.get("/search?q=plan+of+next+year&kind=consultation").await;
        assert!(found.body.contains(&path), "{}", found.body);
        let said = leader.get("/search?q=letters+rewrote&kind=consultation").await;
        assert!(!said.body.contains(&path), "what cities say is in no index: {}", said.body);
    });
}

#[test]
fn what_the_results_show_becomes_a_need_of_a_city_or_an_item_of_an_agenda() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{path}/results")).await.shows("Carry it on"));
        let empty = leader.post_form(&format!("{path}/follow-up"), &[("words", "We are not alone in this")]).await;
        assert!(empty.status == 422 && empty.shows("Choose what comes of it"), "{}", empty.body);
        assert!(empty.shows("We are not alone in this"), "what was typed stays");
        let form = [("place", "need"), ("words", "We lack people who can buy software")];
        let carried = leader.post_form(&format!("{path}/follow-up"), &form).await;
        assert_eq!(carried.status, 303, "{}", carried.body);
        assert!(leader.get(&carried.location).await.body.contains(&path), "the thread leads back");
        assert!(leader.get(&path).await.body.contains(&carried.location), "and there");
        let (open, _) = open(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(!secretariat.get(&format!("{open}/results")).await.shows("Carry it on"), "answers still come in");
    });
}
