//! Backups, exports and checks, as a shell runs them.

use serde_json::json;

use crate::network::Network;
use crate::server::ServerDatabase;
use crate::work::Workplace;

/// Where a network in `data` notes whom it erased.
const JOURNAL: &str = "data-erasures/erasures.jsonl";

#[test]
fn a_backup_of_a_served_network_is_put_back_whole() {
    let network = Network::new();
    network.found();
    let _served = network.serve(&["serve"]);
    let made = network.run(&["backup", "network.tar"]);
    assert_eq!((made.code, &made.answer["counts"]["person"]), (Some(0), &json!(1)));
    let mut restored = network.run(&["restore", "network.tar", "--data", "restored", "--erasures", JOURNAL]);
    assert_eq!((restored.code, restored.answer["erased_again"].take()), (Some(0), json!(0)));
    assert_eq!(restored.answer["counts"], made.answer["counts"]);
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
    let refused = network.run(&["restore", "damaged.tar", "--data", "restored", "--without-erasures"]);
    assert_eq!((refused.code, &refused.error["path"]), (Some(2), &json!("damaged.tar")));
    assert!(!network.path("restored").exists());
}

#[test]
fn a_folder_that_holds_something_is_not_restored_into() {
    let network = Network::new();
    network.found();
    network.run(&["backup", "network.tar"]);
    let refused = network.run(&["restore", "network.tar", "--data", "data", "--without-erasures"]);
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
    let restored = network.run(&["restore", "network.tar", "--data", "third", "--without-erasures"]);
    assert_eq!(restored.answer["counts"], network.run(&["backup", "again.tar", "--data", "other"]).answer["counts"]);
    let backup = network.run(&["import", "network", "again.tar", "--data", "fourth"]);
    assert_eq!(backup.error["error"], json!("this is a backup of an embedded database: restore it into a folder"));
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

#[test]
fn an_encrypted_backup_opens_with_its_identity_alone() {
    let network = Network::new();
    network.found();
    let recipient = |file: &str| network.run(&["identity", file]).answer["recipient"].as_str().unwrap().to_owned();
    let (ours, another) = (recipient("ours.txt"), recipient("another.txt"));
    assert_eq!(network.run(&["identity", "ours.txt"]).code, Some(2), "an identity is never written over");
    network.run(&["backup", "plain.tar"]);
    let made = network.run(&["backup", "sealed.tar", "--encrypt-to", &ours]);
    assert_eq!(made.code, Some(0));
    let holds_names = |file: &str| {
        let bytes = std::fs::read(network.path(file)).unwrap();
        bytes.windows(9).any(|part| part == b"ana@netwo")
    };
    assert_eq!((holds_names("plain.tar"), holds_names("sealed.tar")), (true, false));
    let restore = |arguments: &[&str]| {
        let asked = ["restore", "sealed.tar", "--data", "restored", "--without-erasures"];
        network.run(&[&asked[..], arguments].concat())
    };
    let refused = |arguments: &[&str]| {
        let done = restore(arguments);
        assert_eq!((done.code, network.path("restored").exists()), (Some(2), false));
        done.error["error"].as_str().unwrap().to_owned()
    };
    assert!(refused(&[]).ends_with("it is encrypted: name its key with --identity FILE"));
    assert!(refused(&["--identity", "another.txt"]).ends_with("none of these identities opens it"));
    assert!(refused(&["--identity", "decapolis.toml"]).starts_with("line 1 is no identity"));
    assert_eq!(restore(&["--identity", "ours.txt"]).answer["counts"], made.answer["counts"]);
    network.write("decapolis.toml", &format!("data_folder = \"data\"\n[backup]\nrecipients = [\"{another}\"]\n"));
    network.run(&["backup", "configured.tar"]);
    let drill = network.run(&["restore", "configured.tar", "--drill", "--identity", "another.txt"]);
    assert_eq!(
        (drill.code, &drill.answer["counts"]["person"], &drill.answer["findings"]),
        (Some(0), &json!(1), &json!(0))
    );
    assert!(drill.answer["seconds"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_restore_asks_for_the_journal_of_erasures() {
    let network = Network::new();
    network.found();
    network.run(&["backup", "network.tar"]);
    let asked = network.run(&["restore", "network.tar", "--data", "restored"]);
    assert_eq!(asked.code, Some(2));
    assert!(asked.error["error"].as_str().unwrap().contains("would be back"));
    let lost = network.run(&["restore", "network.tar", "--data", "restored", "--erasures", JOURNAL]);
    assert_eq!((lost.code, &lost.error["path"]), (Some(2), &json!(JOURNAL)));
    let person = network.run(&["user", "list"]).answer["people"][0]["id"].as_str().unwrap().to_owned();
    let line = format!("{{\"person\":\"{person}\",\"erased_at\":\"2026-11-23T09:00:00Z\"}}\n");
    network.write("journal.jsonl", &line);
    let restored = network.run(&["restore", "network.tar", "--data", "restored", "--erasures", "journal.jsonl"]);
    assert_eq!((restored.code, &restored.answer["erased_again"]), (Some(0), &json!(1)));
    let people = network.run(&["user", "list", "--data", "restored"]).answer;
    assert!(!people.to_string().contains("ana@network.example"), "{people}");
    let bytes = std::fs::read(network.path("restored/network.db")).unwrap();
    assert!(!bytes.windows(19).any(|part| part == b"ana@network.example"), "not in any byte");
    assert_eq!(std::fs::read_to_string(network.path("restored-erasures/erasures.jsonl")).unwrap(), line);
    let without = network.run(&["restore", "network.tar", "--data", "again", "--without-erasures"]);
    assert_eq!((without.code, &without.answer["erased_again"]), (Some(0), &json!(null)));
}

#[test]
fn a_backup_of_a_server_goes_back_onto_either_engine() {
    let (Some(database), Some(other)) = (ServerDatabase::new(), ServerDatabase::new()) else { return };
    let place = Workplace::on_server(database);
    let network = &place.network;
    let _served = place.serve();
    let made = network.run(&["backup", "network.tar"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    let file = network.run(&["restore", "network.tar", "--data", "restored", "--erasures", JOURNAL]);
    assert_eq!((file.code, &file.answer["counts"]), (Some(0), &made.answer["counts"]), "{file:?}");
    assert_eq!(network.run(&["check", "--data", "restored"]).code, Some(0));
    network.use_database(&other.address());
    let server = network.run(&["restore", "network.tar"]);
    assert_eq!((server.code, &server.answer["counts"]), (Some(0), &made.answer["counts"]), "{server:?}");
    assert_eq!(network.run(&["check"]).code, Some(0));
    assert_eq!(network.run(&["restore", "network.tar"]).code, Some(2), "there is a network already");
}
