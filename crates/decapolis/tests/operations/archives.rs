//! Backups, exports and checks, as a shell runs them.

use serde_json::json;

use crate::network::Network;

#[test]
fn a_backup_of_a_served_network_is_put_back_whole() {
    let network = Network::new();
    network.found();
    let _served = network.serve(&["serve"]);
    let made = network.run(&["backup", "network.tar"]);
    assert_eq!((made.code, &made.answer["counts"]["person"]), (Some(0), &json!(1)));
    let restored = network.run(&["restore", "network.tar", "--data", "restored"]);
    assert_eq!((restored.code, restored.answer), (Some(0), made.answer));
    let people = |arguments: &[&str]| network.run(arguments).answer;
    assert_eq!(people(&["user", "list", "--data", "restored"]), people(&["user", "list"]));
    assert!(!network.path("restored/secret").exists(), "the secret is no part of it");
}

#[test]
fn a_damaged_backup_touches_nothing() {
    let network = Network::new();
    network.found();
    network.run(&["backup", "network.tar"]);
    let mut bytes = std::fs::read(network.path("network.tar")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(network.path("damaged.tar"), bytes).unwrap();
    let refused = network.run(&["restore", "damaged.tar", "--data", "restored"]);
    assert_eq!((refused.code, &refused.error["path"]), (Some(2), &json!("damaged.tar")));
    assert!(!network.path("restored").exists());
}

#[test]
fn a_folder_that_holds_something_is_not_restored_into() {
    let network = Network::new();
    network.found();
    network.run(&["backup", "network.tar"]);
    let refused = network.run(&["restore", "network.tar", "--data", "data"]);
    assert_eq!((refused.code, &refused.error["path"]), (Some(2), &json!("data")));
}

#[test]
fn an_export_is_imported_with_the_same_rows() {
    let network = Network::new();
    network.found();
    let exported = network.run(&["export", "network", "network.tar"]).answer;
    let imported = network.run(&["import", "network", "network.tar", "--data", "other"]);
    assert_eq!((imported.code, imported.answer), (Some(0), exported));
    assert_eq!(network.run(&["check", "--data", "other"]).answer["findings"], json!([]));
    let again = network.run(&["import", "network", "network.tar", "--data", "other"]);
    assert_eq!(again.code, Some(2), "there is a network already");
    let backup = network.run(&["restore", "network.tar", "--data", "third"]);
    assert_eq!(backup.error["error"], json!("this archive is of another kind: export"));
}

#[test]
fn a_check_that_finds_something_ends_with_one() {
    let network = Network::new();
    network.found();
    assert_eq!(network.run(&["check"]).code, Some(0));
    let database = rusqlite::Connection::open(network.path("data/network.db")).unwrap();
    database.execute_batch("INSERT INTO holding VALUES (7, 0, (SELECT id FROM person), 2, 1, FALSE)").unwrap();
    let found = network.run(&["check"]);
    let findings = json!([{"promise": "a term ends no earlier than it begins", "broken_by": ["7"]}]);
    assert_eq!((found.code, &found.answer["findings"]), (Some(1), &findings));
    assert_eq!(found.error["error"], json!("1 promises are broken"));
}
