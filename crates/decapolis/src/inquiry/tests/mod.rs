//! Questions to several members by user story: asked, answered, marked, translated, widened, and found.

mod afterwards;

use kernel::language::Language;
use kernel::post;
use kernel::session::{Actor, actor_by_mail};
use kernel::stop::Stop;

use super::{InquiryId, first_asked, store};
use crate::need;
use crate::testing::{Browser, Role, World, for_each_engine};

const SENTENCE: &str = "Nobody finds our online forms";

/// States a need and asks the six; gives where the question is.
async fn ask(leader: &mut Browser, shared: &str) -> String {
    leader.get("/").await;
    let need = leader.post_form("/needs", &[("words", SENTENCE), ("topic", "online-services")]).await.location;
    let six = format!("{need}/questions/six");
    leader.get(&six).await;
    let sent = leader.post_form(&six, &[("words", "How did you begin?"), ("shared", shared)]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

fn id_of(path: &str) -> InquiryId {
    path.rsplit('/').next().expect("a part").parse().expect("an id")
}

/// The first of those asked answers, in a language.
async fn answer(world: &World, path: &str, language: Language, words: &'static str) -> String {
    let id = id_of(path);
    let answered = world.write(move |tx| {
        let (question, post) = first_asked(tx, id)?;
        let holder = post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
        let actor = actor_by_mail(tx, holder.person, post)?.ok_or(Stop::Missing)?;
        need::answer(tx, &Actor { language, ..actor }, question, words)?;
        Ok(question.to_string())
    });
    answered.await
}

#[test]
fn six_are_asked_and_each_is_shown_with_reasons() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        let page = leader.get(&path).await;
        assert_eq!(page.body.matches("has not answered").count(), 6, "{}", page.body);
        assert!(page.shows("likeness") && page.shows("offers help on this"), "{}", page.body);
    });
}

#[test]
fn an_answer_comes_back_is_marked_and_thanked() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        let question = answer(world, &path, Language::Spanish, "Con una biblioteca").await;
        let page = leader.get(&path).await;
        assert!(page.shows("Con una biblioteca") && page.shows("written in Spanish"), "{}", page.body);
        let version = [("question", question.as_str()), ("translation", "With one library")];
        leader.post_form(&format!("{path}/versions"), &version).await;
        leader.get(&path).await;
        let best = [("best", question.as_str()), ("thanks", "You saved us a year")];
        let sent = leader.post_form(&format!("{path}/best"), &best).await;
        let shown = leader.follow(&sent).await;
        let said = ["helped most", "With one library", "translated by a person", "You saved us a year"];
        assert_eq!(said.map(|words| shown.shows(words)), [true; 4], "{}", shown.body);
        let (_, answers) = shown.body.split_once("aria-labelledby=\"answers\"").expect("answers");
        let (answers, _) = answers.split_once("</section>").expect("their end");
        let other = answers.contains("The same answer in other languages") && answers.contains("Con una biblioteca");
        assert_eq!((answers.matches("class=\"item\"").count(), other), (1, true), "{answers}");
        let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
        assert!(mails.iter().any(|mail| mail.kind == "thanks"), "thanks go to who answered");
    });
}

#[test]
fn one_question_at_a_time_runs_about_a_need() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let need = leader.post_form("/needs", &[("words", SENTENCE), ("topic", "online-services")]).await.location;
        let six = format!("{need}/questions/six");
        leader.get(&six).await;
        let asked = leader.post_form(&six, &[("words", "How did you begin?")]).await.location;
        let led = leader.get(&six).await;
        assert_eq!((led.status, led.location.as_str()), (303, asked.as_str()));
        let again = leader.post_form(&six, &[("words", "How did you begin?")]).await;
        assert!(again.status == 403 && again.shows("A question about this need runs"), "{}", again.body);
        assert!(leader.get(&asked).await.shows("Ask the next six now"));
        let question = answer(world, &asked, Language::English, "With one library").await;
        leader.get(&asked).await;
        leader.post_form(&format!("{asked}/best"), &[("best", question.as_str()), ("thanks", "")]).await;
        assert_eq!(leader.get(&six).await.status, 200, "once it is settled another can be asked");
    });
}

#[test]
fn a_name_leads_to_the_question_of_both_sides_and_others_stay() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "members").await;
        let question = format!("/questions/{}", answer(world, &path, Language::English, "With one library").await);
        let mut other = world.sign_in_as(Role::Chair).await;
        let (own, others) = (leader.get(&path).await, other.get(&path).await);
        assert_eq!([&own, &others].map(|page| page.body.contains(&format!("href=\"{question}\""))), [true, false]);
        assert!(others.shows("With one library") && others.body.contains(&format!("href=\"{path}\"")));
        assert_eq!([leader.get(&question).await.status, other.get(&question).await.status], [200, 404]);
    });
}

#[test]
fn three_days_without_an_answer_ask_the_next_six() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        let mut president = world.sign_in_as(Role::President).await;
        assert_eq!(president.get(&path).await.status, 404, "nobody outside reads it at first");
        world.clock.advance_seconds(3 * 86_400 + 60);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert_eq!(page.body.matches("has not answered").count(), 12, "{}", page.body);
        let region = world.read({
            let id = id_of(&path);
            move |tx| Ok(store::inquiry(tx, id)?.region)
        });
        let region = format!("/regions/{}", region.await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert!(secretariat.get(&region).await.shows("How did you begin?"), "who has the care of the region sees it");
        assert_eq!(secretariat.get(&path).await.status, 200);
    });
}

#[test]
fn an_answered_question_is_not_widened() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = ask(&mut leader, "asked").await;
        answer(world, &path, Language::English, "With one library").await;
        world.clock.advance_seconds(3 * 86_400 + 60);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        assert_eq!(page.body.matches("has not answered").count(), 5);
        let again = leader.post_form(&format!("{path}/rounds"), &[]).await;
        assert!(again.status == 403 && again.shows("It is answered"));
    });
}
