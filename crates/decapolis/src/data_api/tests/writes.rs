//! Writing by the API: the acts of pages, once each, for the version that was read.

use kernel::token::Scope;
use serde_json::{Value, json};

use super::super::writes::WRITES;
use super::{header, json_of, problem_of, program_of};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const NEED: &str = "Nobody finds our online forms";

fn location(page: &Page) -> &str {
    header(page, "location").expect("where it is seen")
}

async fn writer(world: &World, role: Role) -> Browser {
    program_of(world, role, Scope::Write).await
}

async fn stated(program: &mut Browser) -> String {
    let body = json!({"words": NEED, "topic": "online-services"});
    let made = program.post_json("/api/v1/needs", &body, &[]).await;
    assert_eq!(made.status, 201, "{}", made.body);
    location(&made).to_owned()
}

async fn version(program: &mut Browser, path: &str) -> String {
    let page = program.get(path).await;
    header(&page, "etag").expect("data has a version").to_owned()
}

#[test]
fn a_program_takes_a_need_from_stating_to_its_end() {
    for_each_engine(async |world| {
        let mut asker = writer(world, Role::OtherLeader).await;
        let need = stated(&mut asker).await;
        assert_eq!(json_of(&mut asker, &need).await["need"]["words"], json!(NEED));
        let post = world.post_of(Role::Leader).await;
        let asked = asker
            .post_json(&format!("{need}/questions?post={post}"), &json!({"words": "How did you begin?"}), &[])
            .await;
        assert_eq!(asked.status, 201, "{}", asked.body);
        let question = location(&asked).to_owned();
        let mut answerer = writer(world, Role::Leader).await;
        let answer = json!({"answer": "With one library"});
        let answered = answerer.post_json(&format!("{question}/answer"), &answer, &[]).await;
        assert_eq!(answered.status, 201, "{}", answered.body);
        assert_eq!(world.latest_mail().await.0.kind, "answer", "the asker is told as by the page");
        assert_eq!(json_of(&mut asker, &question).await["answer"]["words"], json!("With one library"));
        let known = version(&mut asker, &need).await;
        let closed = json!({"state": "met", "outcome": "We copied it"});
        let moved = asker.post_json(&format!("{need}/state"), &closed, &[("if-match", &known)]).await;
        assert_eq!((moved.status, location(&moved)), (200, need.as_str()), "{}", moved.body);
        assert_eq!(json_of(&mut asker, &need).await["need"]["state"], json!("met"));
        let page = world.sign_in_as(Role::OtherLeader).await.get(need.trim_start_matches("/api/v1")).await;
        assert!(page.shows(NEED), "and people see it");
    });
}

#[test]
fn the_same_key_is_one_act_and_never_another() {
    for_each_engine(async |world| {
        let mut program = writer(world, Role::Leader).await;
        let key = [("idempotency-key", "4f1c")];
        let body = json!({"words": NEED, "topic": "online-services"});
        let first = program.post_json("/api/v1/needs", &body, &key).await;
        let again = program.post_json("/api/v1/needs", &body, &key).await;
        assert_eq!((again.status, location(&again), &again.body), (201, location(&first), &first.body));
        let other = program.post_json("/api/v1/needs", &json!({"words": "Something else"}), &key).await;
        assert_eq!((other.status, &problem_of(&other)["code"]), (400, &json!("malformed")));
        let own = json_of(&mut program, "/api/v1/needs").await["own"].as_array().expect("a list").len();
        program.post_json("/api/v1/needs", &body, &[]).await;
        assert_eq!(json_of(&mut program, "/api/v1/needs").await["own"].as_array().expect("a list").len(), own + 1);
        let keyless = program.post_json("/api/v1/needs", &body, &[("idempotency-key", "")]).await;
        assert_eq!(keyless.status, 400, "an act without a key is not sent");
        // Another person's key of the same name is another key.
        let others = writer(world, Role::OtherLeader).await.post_json("/api/v1/needs", &body, &key).await;
        assert_ne!(location(&others), location(&first));
    });
}

#[test]
fn a_record_that_changed_meanwhile_is_not_written_over() {
    for_each_engine(async |world| {
        let mut program = writer(world, Role::Leader).await;
        let need = stated(&mut program).await;
        let known = version(&mut program, &need).await;
        assert_eq!(version(&mut program, &need).await, known, "reading changes nothing");
        let (topic, path) = (json!({"topic": "sensors"}), format!("{need}/topic"));
        let unnamed = program.post_json(&path, &topic, &[]).await;
        assert_eq!((unnamed.status, &problem_of(&unnamed)["code"]), (428, &json!("version-needed")));
        assert_eq!(program.post_json(&path, &topic, &[("if-match", &known)]).await.status, 200);
        let late = program.post_json(&path, &json!({"topic": "open-data"}), &[("if-match", &known)]).await;
        assert_eq!((late.status, &problem_of(&late)["code"]), (412, &json!("changed")));
        assert_eq!(json_of(&mut program, &need).await["need"]["topic"], json!("sensors"));
    });
}

#[test]
fn what_is_wrong_is_said_field_by_field() {
    for_each_engine(async |world| {
        let mut program = writer(world, Role::Leader).await;
        let wrong = program.post_json("/api/v1/needs", &json!({"words": "", "topic": "witchcraft"}), &[]).await;
        let problem = problem_of(&wrong);
        let pointers: Vec<&str> = problem["errors"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|error| error["pointer"].as_str())
            .collect();
        assert_eq!((wrong.status, pointers), (422, vec!["/words", "/topic"]));
        let foreign = program.post_json("/api/v1/needs", &json!({"words": NEED, "is_admin": "yes"}), &[]).await;
        assert_eq!(foreign.status, 400, "a field that the form does not have");
        for (kind, body, status) in [("text/plain", "{}", 415), ("application/json", "[1]", 400)] {
            let sent = program.post_text("/api/v1/needs", kind, body).await;
            let problem: Value = serde_json::from_str(&sent.body).expect("a problem");
            assert_eq!((sent.status, &problem["status"]), (status, &json!(status)), "{kind}: {body}");
        }
        let refused = program.post_json("/api/v1/needs/1000000000000/questions", &json!({"words": "Who?"}), &[]).await;
        assert_eq!(refused.status, 404);
    });
}

/// Sent empty, a form that needs something says so, of a field that is described or in the words of its act.
#[test]
fn every_write_is_described_with_its_fields() {
    for_each_engine(async |world| {
        let document = json_of(&mut world.browser(), "/api/v1/openapi.json").await;
        let mut program = writer(world, Role::Leader).await;
        let need = stated(&mut program).await.trim_start_matches("/api/v1/needs/").to_owned();
        for write in WRITES {
            let path = write.route.path.replace('/', "~1");
            let schema = format!("/paths/{path}/post/requestBody/content/application~1json/schema/properties");
            let described = document.pointer(&schema).and_then(Value::as_object).expect("described");
            assert_eq!(described.len(), write.fields.len(), "{}", write.route.path);
            let target = write.route.path.replace("{need}", &need);
            if target.contains('{') || !write.fields.iter().any(|field| field.is_needed) {
                continue;
            }
            let post = world.post_of(Role::OtherLeader).await;
            let query = if write.parameters.is_empty() { String::new() } else { format!("?post={post}") };
            let empty = program.post_json(&format!("{target}{query}"), &json!({}), &[("if-match", "*")]).await;
            assert!(matches!(empty.status, 400 | 422), "{target}: {}", empty.status);
            for error in problem_of(&empty)["errors"].as_array().into_iter().flatten() {
                let name = error["pointer"].as_str().expect("a pointer").trim_start_matches('/');
                assert!(described.contains_key(name), "{target}: {name}");
            }
        }
    });
}
