//! How often one may ask.

use kernel::token::Scope;
use kernel::web::{OF_ADDRESS, OF_TOKEN};

use super::{header, problem_of, program_of};
use crate::testing::{Role, contents, for_each_engine};

const TARGET: &str = "/api/v1/sources";

#[test]
fn a10_an_address_asks_sixty_times_a_minute() {
    for_each_engine(async |world| {
        let mut stranger = world.browser().asking_from("192.0.2.7");
        for left in (0..OF_ADDRESS).rev() {
            let answer = stranger.get(TARGET).await;
            assert_eq!((answer.status, header(&answer, "ratelimit-remaining")), (200, Some(left.to_string().as_str())));
        }
        let refused = stranger.get(TARGET).await;
        assert_eq!((refused.status, &problem_of(&refused)["code"]), (429, &"too-many".into()));
        assert_eq!(header(&refused, "retry-after"), Some("60"));
        assert_eq!(stranger.get("/cities").await.status, 200, "pages have no such limit");
        assert_eq!(world.browser().asking_from("192.0.2.8").get(TARGET).await.status, 200, "nor another address");
        world.clock.advance_seconds(60);
        assert_eq!(stranger.get(TARGET).await.status, 200, "a minute later");
    });
}

#[test]
fn a10_a_token_asks_ten_times_as_often() {
    for_each_engine(async |world| {
        let mut program = program_of(world, Role::Leader, Scope::Public).await.asking_from("192.0.2.7");
        let answer = program.get(TARGET).await;
        let said = ["ratelimit-limit", "ratelimit-remaining"].map(|name| header(&answer, name).map(str::to_owned));
        assert_eq!(said, [OF_TOKEN, OF_TOKEN - 1].map(|number| Some(number.to_string())));
        assert_eq!(world.browser().asking_from("192.0.2.7").get(TARGET).await.status, 200);
    });
}

#[test]
fn a10_wrong_tokens_count_for_their_address() {
    for_each_engine(async |world| {
        for guess in 0..OF_ADDRESS {
            let token = format!("decapolis_{guess:032x}");
            assert_eq!(world.browser().asking_from("192.0.2.7").bearing(&token).get(TARGET).await.status, 401);
        }
        assert_eq!(world.browser().asking_from("192.0.2.7").get(TARGET).await.status, 429);
    });
}

#[test]
fn asking_writes_once_in_a_tenth_of_the_limit() {
    for_each_engine(async |world| {
        let counted = || contents(world.db().place()).iter().filter(|row| row.starts_with("request_count ")).count();
        let mut stranger = world.browser().asking_from("192.0.2.7");
        for _ in 0..OF_ADDRESS / 10 - 1 {
            stranger.get(TARGET).await;
        }
        assert_eq!(counted(), 0);
        stranger.get(TARGET).await;
        assert_eq!(counted(), 1);
        assert!(!contents(world.db().place()).iter().any(|row| row.contains("192.0.2.7")), "no address is kept");
    });
}
