//! Whatever anybody sends, the program answers: no fault, no panic, no write by looking, nothing of what one may not read.
//!
//! Requests come from a grammar of our own routes and of the forms and links on our pages, spoilt here and there, as every
//! role, on the demo network and on both engines. `DECAPOLIS_FUZZ_CASES` asks for a long run with other cases each time;
//! what it finds is kept as a test of its own.

mod acts;
mod grammar;
mod naughty;

use std::collections::BTreeMap;

use kernel::web::{RawRequest, handle};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use self::grammar::{Grammar, Shot};
use crate::testing::{Role, World, contents, for_each_engine};

const VARIABLE: &str = "DECAPOLIS_FUZZ_CASES";
/// On each engine; some seconds of work.
const CASES: u32 = 300;

/// Words of a record that none of the roles here may read.
const MARKER: &str = "Quokkas cannot renew their zebra licences";

/// Who sends; the other city's leader is left out, since the record that nobody may read is theirs.
pub(super) const SENDERS: [Role; 9] = [
    Role::Nobody,
    Role::Resident,
    Role::Leader,
    Role::Officer,
    Role::FormerLeader,
    Role::President,
    Role::Chair,
    Role::Secretariat,
    Role::Partner,
];

/// The program, and the session of every sender.
struct Target<'w> {
    world: &'w World,
    cookies: BTreeMap<Role, String>,
    /// What must not be in any answer.
    secrets: Vec<String>,
}

impl<'w> Target<'w> {
    /// With a record of the other city's own; its address may be guessed, its words and what hangs on it may not.
    async fn new(world: &'w World) -> (Self, Grammar) {
        let mut owner = world.sign_in_as(Role::OtherLeader).await;
        let need = owner.post_form("/needs", &[("words", MARKER), ("topic", "sensors")]).await.location;
        let mut grammar = Grammar::harvest(world).await;
        grammar.know(&need);
        let mut cookies = BTreeMap::new();
        for role in SENDERS {
            cookies.insert(role, world.sign_in_as(role).await.cookies());
        }
        (Self { world, cookies, secrets: vec![MARKER.to_owned(), "Quokkas".to_owned()] }, grammar)
    }

    fn send(&self, shot: &Shot) -> Result<(), TestCaseError> {
        let mut headers = vec![("cookie".to_owned(), self.cookies[&shot.role].clone())];
        headers.extend(shot.headers.iter().cloned());
        let raw = RawRequest {
            method: shot.method.clone(),
            target: shot.target.clone(),
            headers,
            body: shot.body.clone().into_bytes(),
            client: None,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let answer = runtime.block_on(handle(&self.world.app, raw));
        let (status, body) = (answer.status as u16, String::from_utf8_lossy(&answer.body));
        prop_assert!(status < 500, "{status}: {body}");
        for (name, value) in &answer.headers {
            let is_clean = value.bytes().all(|byte| (0x20..0x7f).contains(&byte));
            prop_assert!(is_clean, "{name}: {value:?} is no header");
        }
        let policies = answer.headers.iter().filter(|(name, _)| *name == "content-security-policy");
        prop_assert_eq!(policies.count(), 1, "every answer has its policy");
        for secret in &self.secrets {
            prop_assert!(!body.contains(secret.as_str()), "{:?} reads {secret}", shot.role);
        }
        Ok(())
    }

    fn run(&self, cases: impl Strategy<Value = Shot>) {
        let asked = std::env::var(VARIABLE).ok().map(|cases| cases.parse().expect("a number of cases"));
        let config = Config { cases: asked.unwrap_or(CASES), failure_persistence: None, ..Config::default() };
        // The usual run is the same each time; a long one looks elsewhere.
        let mut runner = match asked {
            Some(_) => TestRunner::new(config),
            None => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
        };
        let ran = runner.run(&cases, |shot| self.send(&shot));
        assert!(ran.is_ok(), "{:?}: {}", self.world.engine(), ran.expect_err("just seen"));
    }
}

/// Runs on a thread of its own, where a runtime may be started for each request.
fn on_thread(work: impl FnOnce() + Send) {
    std::thread::scope(|scope| scope.spawn(work).join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic));
}

/// Holds trust line a62.
#[test]
fn no_request_makes_it_fail_or_tell() {
    for_each_engine(async |world| {
        let (target, grammar) = Target::new(world).await;
        on_thread(|| target.run(grammar.any_shot()));
    });
}

/// Holds trust line a49.
#[test]
fn no_look_at_any_address_writes_anything() {
    for_each_engine(async |world| {
        let (target, grammar) = Target::new(world).await;
        // That a brief was read, how often data were asked for, and what was refused is noted after the answer, and is no
        // act of anybody's.
        const NOTED: [&str; 3] = ["session ", "brief_reading ", "request_count "];
        let rows = || -> Vec<String> {
            let rows = contents(world.db().place()).into_iter();
            let is_noted = |row: &String| NOTED.iter().any(|table| row.starts_with(table));
            let is_refusal = |row: &String| row.starts_with("audit ") && row.contains("\"act\":\"refused ");
            rows.filter(|row| !is_noted(row) && !is_refusal(row)).collect()
        };
        let before = rows();
        on_thread(|| target.run(grammar.any_look()));
        assert_eq!(rows(), before);
    });
}

#[test]
fn naughty_words_in_every_field_are_taken_or_refused_in_words() {
    for_each_engine(async |world| {
        let (target, grammar) = Target::new(world).await;
        let shots: Vec<Shot> = naughty::strings().iter().flat_map(|words| grammar.forms_filled_with(words)).collect();
        on_thread(|| {
            for (number, shot) in shots.iter().enumerate() {
                // Every form gets every string in turn over the runs of both engines and of a day.
                if std::env::var_os(VARIABLE).is_some() || number % naughty::SHARE == 0 {
                    target.send(shot).unwrap_or_else(|error| panic!("{shot:?}: {error}"));
                }
            }
        });
    });
}
