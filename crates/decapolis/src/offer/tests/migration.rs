//! Offers of an earlier version come along: what was said, and the question whether it still stands.

use kernel::db::migrate::migrate;

use crate::capabilities;
use crate::program::VERSION;
use crate::testing::{Engine, NOW, TemporaryPlace, contents};

#[test]
fn offers_of_an_earlier_version_come_along() {
    for engine in Engine::present() {
        let old = TemporaryPlace::empty(engine);
        let steps = capabilities::migrations();
        let before: Vec<_> = steps.iter().copied().take_while(|step| step.name != "offer/001").collect();
        migrate(old.place(), &before, VERSION, NOW).expect("the earlier schema");
        let bytes = if engine == Engine::Sqlite { "x'61'" } else { "'\\x61'" };
        let city = format!("INSERT INTO city VALUES (13, 10, 4393217, 'Kansas City', {bytes}, 12, 1)");
        let rows = [
            "INSERT INTO circle VALUES (10, 'city', 'Kansas City', 1)",
            "INSERT INTO circle VALUES (11, 'region', 'North', 1)",
            "INSERT INTO post (id, home, function, title, answers, created_at) VALUES (14, 10, 'leader', 'CIO', TRUE, 1)",
            "INSERT INTO region VALUES (12, 11, 0, 1, 9223372036854775807)",
            &city,
            "INSERT INTO offer VALUES (15, 14, 13, 'sensors', 'Our rules', 'en', 1000000, 9223372036854775807)",
            "INSERT INTO offer VALUES (16, 14, 13, 'sensors', 'Withdrawn', 'en', 1000000, 2000000)",
        ];
        rows.iter().for_each(|row| old.execute(row).unwrap_or_else(|error| panic!("{row}: {error}")));
        migrate(old.place(), &steps, VERSION, NOW).expect("the present schema");
        let now = contents(old.place());
        let holds = |table: &str, words: &str| now.iter().any(|row| row.starts_with(table) && row.contains(words));
        assert!(holds("help_offer", "Our rules") && holds("help_offer", "Withdrawn"), "{now:?}");
        let asked = now.iter().filter(|row| row.contains("offer-confirmation")).count();
        assert_eq!(asked, 1, "the one that stands is asked about");
    }
}
