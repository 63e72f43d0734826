//! A question of the bank says what was answered each time it was asked, by the rules of the results.

use serde_json::Value;

use super::{closed, number, open, program, ways};
use crate::testing::{Browser, Role, for_each_engine};

async fn read(program: &mut Browser, page: &str) -> Value {
    serde_json::from_str(&program.get(&format!("/api/v1{page}")).await.body).expect("data")
}

/// What a question's history has of a consultation.
fn of<'a>(history: &'a Value, consultation: &str) -> &'a Value {
    let entries = history["history"].as_array().expect("a history");
    let id = consultation.rsplit('/').next().expect("an id");
    entries.iter().find(|entry| entry["consultation"] == id).expect("it asked the question")
}

#[test]
fn the_history_of_a_question_has_what_the_results_of_each_consultation_show() {
    for_each_engine(async |world| {
        let past = closed(world).await;
        let mut secretariat = program(world, Role::Secretariat).await;
        let results = read(&mut secretariat, &format!("{past}/results")).await;
        for result in results["questions"].as_array().expect("questions") {
            let page = format!("/question-bank/{}", result["question"].as_str().expect("an id"));
            let history = read(&mut secretariat, &page).await;
            let entry = of(&history, &past);
            for what in ["asked", "answered", "median"] {
                assert_eq!(entry["said"][what], result["all"][what], "{what}: {entry} {result}");
            }
            if !result["all"].is_null() {
                assert_eq!(entry["said"]["choices"], result["all"]["choices"], "also of one that hangs on another");
            }
        }
    });
}

#[test]
fn the_page_of_a_question_says_when_it_was_asked_by_how_many_it_was_answered_and_what() {
    for_each_engine(async |world| {
        let (open, _) = open(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let mut help = String::new();
        for question in ways(&mut secretariat, "/question-bank", "/question-bank/").await {
            if secretariat.get(&question).await.shows("Where do people get help") {
                help = question;
            }
        }
        let page = secretariat.get(&help).await;
        assert!(page.shows("What the network works on next year") && page.shows("of 40 cities"), "{}", page.body);
        assert!(page.shows("asked until") && page.shows("At a counter") && page.shows(" · "), "{}", page.body);
        let mut president = world.sign_in_as(Role::President).await;
        let page = president.get(&help).await;
        assert!(page.shows("Answers are still coming in"), "those of the open one: {}", page.body);
        let history = read(&mut program(world, Role::President).await, &help).await;
        assert!(of(&history, &open)["said"].is_null(), "{history}");
        let none =
            format!("UPDATE consultation_sheet SET signed_at = {} WHERE consultation = {}", i64::MAX, number(&open));
        world.execute(&none).expect("the database answers");
        assert!(
            secretariat.get(&help).await.shows("fewer than 5 cities answered it"),
            "small groups are hidden here too"
        );
    });
}
