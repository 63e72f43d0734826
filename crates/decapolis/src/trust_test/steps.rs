//! Steps of records and numbers of people: what was not drawn does not happen, and what is out of range is refused.

use kernel::draw::Draw;

use crate::testing::{Role, for_each_engine, kept};

/// From which state of a need to which: the drawn edges, written down once more for this test.
const EDGES: [(&str, &str); 7] = [
    ("open", "worked-on"),
    ("open", "met"),
    ("open", "dropped"),
    ("worked-on", "met"),
    ("worked-on", "dropped"),
    ("met", "open"),
    ("dropped", "open"),
];
const STATES: [&str; 4] = ["open", "worked-on", "met", "dropped"];

/// Holds trust line a31.
#[test]
fn a_need_walked_at_random_takes_the_drawn_steps_only() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        for seed in 0..3 {
            let mut draw = Draw::of_seed(seed);
            let stated = leader.post_form("/needs", &[("words", "Nobody finds us"), ("topic", "sensors")]).await;
            let (path, mut state) = (format!("{}/state", stated.location), "open");
            let mut walked = vec![state];
            for _ in 0..25 {
                let next = *draw.one_of(&STATES);
                let outcome = if matches!(next, "met" | "dropped") { "We copied what Dublin did" } else { "" };
                let fields = [("state", next), ("outcome", outcome)];
                let status = leader.post_form(&path, &fields).await.status;
                let is_drawn = EDGES.contains(&(state, next));
                assert_eq!(status, if is_drawn { 303 } else { 403 }, "seed {seed}: {walked:?}, then {next}");
                if is_drawn {
                    state = next;
                    walked.push(next);
                }
            }
        }
    });
}

/// Years, days and numbers beyond anything that is meant.
const NUMBERS: [&str; 9] = [
    "9223372036854775808",
    "-9223372036854775809",
    "99999999999999999999999999999999999999999",
    "1e309",
    "NaN",
    "-0x1",
    "²",
    "1\u{0}",
    "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠",
];
const DAYS: [&str; 8] = [
    "9999-12-31",
    "99999-01-01",
    "-0001-01-01",
    "0000-00-00",
    "2026-02-30",
    "2026-13-01",
    "292277026596-12-04",
    "1677-09-21",
];

/// Holds trust line a34.
#[test]
fn numbers_and_days_out_of_range_are_refused() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        let post = world.post_of(Role::Officer).await;
        let desk = leader.get(&format!("/posts/{post}/hand-over")).await;
        assert_eq!(desk.status, 200);
        for day in DAYS {
            let fields =
                [("person", ""), ("name", "Can"), ("email", "can@city.example"), ("from", day), ("how", "acting")];
            let again = leader.post_form(&format!("/posts/{post}/hand-over/review"), &fields).await;
            assert_eq!(again.status, 422, "{day}");
        }
        let city = world
            .read(|tx| Ok(crate::network::city_at(tx, atlas::PlaceId::new(4_393_217))?.map(|city| city.id.to_string())))
            .await
            .expect("a member");
        for number in NUMBERS {
            let fields = [("fact", "population"), ("value", "5"), ("year", number), ("source", "x")];
            assert_eq!(leader.post_form(&format!("/cities/{city}/facts"), &fields).await.status, 422, "{number}");
            let encoded: String = number.bytes().map(|byte| format!("%{byte:02x}")).collect();
            for path in ["/needs/", "/questions/", "/cities/", "/outbox/", "/practices/", "/posts/"] {
                assert_eq!(leader.get(&format!("{path}{encoded}")).await.status, 404, "{path}{number}");
            }
            for query in ["/outbox?before=", "/cities?after=", "/search?q=x&after=", "/api/v1/practices?limit="] {
                let status = leader.get(&format!("{query}{encoded}")).await.status;
                assert!(status < 500, "{query}{number}: {status}");
            }
        }
    });
}

/// Holds trust line a34.
#[test]
fn arithmetic_is_checked_in_the_released_program_too() {
    let manifest = kept("Cargo.toml");
    let (_, release) = manifest.split_once("[profile.release]").expect("a release profile");
    assert!(release.split("\n[").next().is_some_and(|own| own.contains("overflow-checks = true")));
}
