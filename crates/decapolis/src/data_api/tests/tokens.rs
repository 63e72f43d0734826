//! What a token opens, what it does not, and when it ends.

use kernel::db::Tx;
use kernel::person::PersonId;
use kernel::post::{self, PostId};
use kernel::session;
use kernel::stop::Stop;
use kernel::token::{self, Scope};
use serde_json::json;

use super::super::CAPABILITY;
use super::{example_of, header, json_of, problem_of, program_of};
use crate::testing::{Browser, Role, World, contents, for_each_engine, post_of};

/// Words that no other record has.
const MARKER: &str = "Quokkas cannot renew their zebra licences";

async fn status_of_desk(program: &mut Browser) -> u16 {
    program.get("/api/v1/account").await.status
}

/// Holds trust line a71.
#[test]
fn a71_a_token_reads_the_desk_of_its_post() {
    for_each_engine(async |world| {
        let mut program = program_of(world, Role::Leader, Scope::Post).await;
        let home = json_of(&mut program, "/api/v1/").await;
        assert_eq!(home["desk"]["post"], json!(world.post_of(Role::Leader).await));
        let mut narrow = program_of(world, Role::Leader, Scope::Members).await;
        let home = json_of(&mut narrow, "/api/v1/").await;
        assert!(home["desk"].is_null() && home["numbers"]["members"].is_number(), "{home}");
    });
}

#[test]
fn a71_no_narrower_token_reads_a_private_need() {
    for_each_engine(async |world| {
        let mut owner = world.sign_in_as(Role::Leader).await;
        let need = owner.post_form("/needs", &[("words", MARKER), ("topic", "sensors")]).await.location;
        let mut targets = vec![format!("/api/v1{need}")];
        for route in CAPABILITY.routes.iter().filter(|route| route.method == kernel::web::Method::Get) {
            targets.push(example_of(world, route).await);
        }
        let mut own = program_of(world, Role::Officer, Scope::Post).await;
        assert!(own.get(&targets[0]).await.body.contains(MARKER), "the control: its city's people read it");
        for (role, scope) in [
            (Role::Leader, Scope::Public),
            (Role::Leader, Scope::Members),
            (Role::OtherLeader, Scope::Post),
            (Role::Secretariat, Scope::Post),
        ] {
            let mut program = program_of(world, role, scope).await;
            for target in &targets {
                assert!(!program.get(target).await.body.contains(MARKER), "{role:?} with {} at {target}", scope.code());
            }
        }
    });
}

#[test]
fn a71_members_scope_opens_nothing_to_who_is_no_member() {
    for_each_engine(async |world| {
        let shared = async |role| json_of(&mut program_of(world, role, Scope::Members).await, "/api/v1/needs").await;
        assert!(shared(Role::OtherLeader).await["shared"].as_array().is_some_and(|needs| !needs.is_empty()));
        assert_eq!(shared(Role::Partner).await["shared"], json!([]));
    });
}

#[test]
fn a71_the_president_gets_the_presidents_view() {
    for_each_engine(async |world| {
        let mut seen = Vec::new();
        for (role, scope) in
            [(Role::President, Scope::Post), (Role::President, Scope::Members), (Role::Leader, Scope::Post)]
        {
            let mut program = program_of(world, role, scope).await;
            let regions = json_of(&mut program, "/api/v1/regions").await;
            let mut views = 0;
            for region in regions["items"].as_array().expect("a list") {
                let path = format!("/api/v1/regions/{}", region["id"].as_str().expect("an id"));
                views += usize::from(json_of(&mut program, &path).await["oversight"].is_object());
            }
            seen.push(views);
        }
        assert_eq!(seen, [1, 0, 0]);
    });
}

/// Holds trust lines a32, a71.
#[test]
fn a71_pages_take_no_token_and_data_no_cookie() {
    for_each_engine(async |world| {
        let mut program = program_of(world, Role::Leader, Scope::Post).await;
        let statuses = [program.get("/needs").await.status, program.get("/account").await.status];
        assert_eq!(statuses, [401, 401]);
        let refused = program.post_from(Some("same-origin"), "/needs", &[("words", MARKER)]).await;
        assert_eq!(refused.status, 401, "and nothing is written with it");
        assert_eq!(world.sign_in_as(Role::Leader).await.get("/api/v1/account").await.status, 401);
    });
}

#[test]
fn a71_a_wrong_token_is_challenged_and_a_narrow_one_told() {
    for_each_engine(async |world| {
        for token in ["decapolis_00000000000000000000000000000000", "nonsense", ""] {
            let refused = world.browser().bearing(token).get("/api/v1/cities").await;
            assert_eq!((refused.status, &problem_of(&refused)["code"]), (401, &json!("token-refused")), "{token:?}");
            assert!(header(&refused, "www-authenticate").is_some_and(|value| value.contains("invalid_token")));
        }
        let needed = world.browser().get("/api/v1/needs").await;
        assert_eq!(problem_of(&needed)["code"], "token-needed");
        assert!(header(&needed, "www-authenticate").is_some_and(|value| value.starts_with("Bearer ")));
        let narrow = program_of(world, Role::Leader, Scope::Members).await.get("/api/v1/account").await;
        let problem = problem_of(&narrow);
        assert_eq!((narrow.status, &problem["code"]), (403, &json!("scope-too-narrow")));
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("read:post")), "{problem}");
    });
}

#[test]
fn a71_an_answer_to_a_token_is_for_nobody_else() {
    for_each_engine(async |world| {
        let answer = program_of(world, Role::Leader, Scope::Public).await.get("/api/v1/cities").await;
        assert_eq!(header(&answer, "cache-control"), Some("private, no-cache"));
        assert_eq!(header(&answer, "access-control-allow-origin"), None);
    });
}

#[test]
fn a71_a_token_dies_with_its_holding_and_its_time() {
    for_each_engine(async |world| {
        let mut program = program_of(world, Role::Leader, Scope::Post).await;
        assert_eq!(status_of_desk(&mut program).await, 200);
        world.clock.advance_seconds(31 * 86_400);
        assert_eq!(status_of_desk(&mut program).await, 401, "after its time");
        let mut program = program_of(world, Role::Officer, Scope::Post).await;
        assert_eq!(status_of_desk(&mut program).await, 200);
        let (post, person) = world.read(|tx| post_of(tx, Role::Officer)?.ok_or(Stop::Missing)).await;
        world.write(move |tx| Ok(post::take_all(tx, person).map(drop)?)).await;
        assert_eq!(status_of_desk(&mut program).await, 401, "after its post");
        world.clock.advance_seconds(60);
        world.write(move |tx| give_again(tx, post, person)).await;
        assert_eq!(status_of_desk(&mut program).await, 401, "another time in the post needs another token");
    });
}

fn give_again(tx: &mut Tx<'_>, post: PostId, person: PersonId) -> Result<(), Stop> {
    let (begins, ends) = (tx.now(), tx.now().plus_days(90));
    Ok(post::give(tx, post, person, begins, ends).map(drop)?)
}

#[test]
fn a71_ending_everything_of_a_person_ends_their_tokens() {
    for_each_engine(async |world| {
        let mut program = program_of(world, Role::Leader, Scope::Public).await;
        world
            .write(|tx| {
                let (_, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
                Ok(session::end_all(tx, person)?)
            })
            .await;
        assert_eq!(program.get("/api/v1/cities").await.status, 401);
    });
}

#[test]
fn a71_only_a_hash_and_the_day_of_use_are_kept() {
    for_each_engine(async |world| {
        let text = world.token_of(Role::Leader, Scope::Post).await.expect("an account");
        let mut program = world.browser().bearing(&text);
        world.clock.advance_seconds(5_000);
        status_of_desk(&mut program).await;
        let key = text.trim_start_matches("decapolis_").to_owned();
        assert!(!contents(world.db().place()).iter().any(|row| row.contains(&key)), "the key is nowhere");
        assert_eq!(used_at(world).await, Some("2026-04-13T00:00:00Z".to_owned()));
        world.clock.advance_seconds(86_400);
        status_of_desk(&mut program).await;
        assert_eq!(used_at(world).await, Some("2026-04-14T00:00:00Z".to_owned()));
    });
}

async fn used_at(world: &World) -> Option<String> {
    let tokens = world.read(|tx| {
        let (_, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        Ok(token::of_person(tx, person)?)
    });
    tokens.await.first().and_then(|token| token.used_at).map(|at| at.to_string())
}

#[test]
fn reading_a_brief_as_data_is_no_looking_at_it() {
    for_each_engine(async |world| {
        let readings = || contents(world.db().place()).iter().filter(|row| row.starts_with("need_reading ")).count();
        let before = readings();
        let need = CAPABILITY.routes.iter().find(|route| route.name == "api_need").expect("it is there");
        let mut program = program_of(world, Role::Leader, Scope::Post).await;
        let brief = json_of(&mut program, &example_of(world, need).await).await;
        assert!(brief["sections"].as_array().is_some_and(|sections| sections.len() >= 3), "{brief}");
        assert_eq!(readings(), before);
    });
}
