//! What an operator does, as a shell does it: configure, invite, serve, watch, stop.

use std::io::Write;

use serde_json::{Value, json};

use crate::network::{Done, Network, rest_of, text};

#[test]
fn an_unknown_key_is_named_with_its_line() {
    let network = Network::new();
    network.write("decapolis.toml", "listen = \"127.0.0.1:0\"\n\nadress = \"https://network.example\"\n");
    let done = network.run(&["config", "check"]);
    assert_eq!((done.code, &done.error["path"], &done.error["line"]), (Some(2), &json!("decapolis.toml"), &json!(3)));
    assert!(done.error["error"].as_str().unwrap().starts_with("unknown field `adress`"));
}

#[test]
fn a_configuration_is_shown_as_it_is_understood() {
    let network = Network::new();
    network.write("decapolis.toml", "address = \"https://network.example\"\n[metrics]\nlisten = \"127.0.0.1:9\"\n");
    let expected = json!({
        "address": "https://network.example", "listen": "127.0.0.1:8010", "data_folder": "decapolis-data",
        "secret_file": null, "erasure_journal": null, "database": null, "node": 0, "proxies": [], "log": "faults", "smtp": null,
        "mail_in": null, "metrics": {"listen": "127.0.0.1:9"}, "files": null, "backup": null, "dns_records": [],
    });
    assert_eq!(network.run(&["config", "check"]), Done { code: Some(0), answer: expected, error: Value::Null });
}

#[test]
fn plain_http_beyond_this_machine_is_not_served() {
    let network = Network::new();
    network.write("decapolis.toml", "address = \"http://network.example\"\n");
    let done = network.run(&["serve"]);
    assert_eq!((done.code, &done.error["path"]), (Some(2), &json!("address")));
    assert!(!network.path("decapolis-data").exists(), "nothing is made before");
}

#[test]
fn the_first_invitation_makes_the_network_and_its_link_signs_in_once() {
    let network = Network::new();
    let invited = network.found();
    assert_eq!(invited.code, Some(0));
    let link = invited.answer["link"].as_str().unwrap();
    let path = link.split_once("/invitation/").unwrap().1;
    let served = network.serve(&["serve"]);
    let page = |path: &str| served.get(&format!("/invitation/{path}"), "");
    assert!(page(path).starts_with("HTTP/1.1 200"));
    let mut socket = served.connect().unwrap();
    let host = &served.address;
    let head = format!("POST /invitation/{path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\n");
    write!(socket, "{head}connection: close\r\ncontent-length: 0\r\n\r\n").unwrap();
    assert!(rest_of(&mut socket).contains("set-cookie: sid="));
    assert!(page(path).starts_with("HTTP/1.1 404"), "a second time it is spent");
}

#[test]
fn people_are_listed_and_shut_out() {
    let network = Network::new();
    network.found();
    let listed = network.run(&["user", "list"]).answer;
    assert_eq!(listed["people"][0]["email"], json!("ana@network.example"));
    assert_eq!(listed["people"][0]["posts"][0]["function"], json!("secretariat"));
    let disabled = network.run(&["user", "disable", "--email", "ANA@network.example"]);
    assert_eq!((disabled.code, disabled.answer), (Some(0), json!({"posts_ended": 1})));
    assert_eq!(network.run(&["user", "list"]).answer["people"][0]["posts"], json!([]));
    let unknown = network.run(&["user", "disable", "--email", "bo@network.example"]);
    assert_eq!((unknown.code, &unknown.error["path"]), (Some(2), &json!("--email")));
}

#[test]
fn a_post_is_at_home_where_its_function_belongs() {
    let network = Network::new();
    let person = ["user", "invite", "--email", "bo@city.example", "--name", "Bo", "--title", "CIO"];
    let lost = network.run(&[&person[..], &["--function", "leader", "--city", "Lyon"]].concat());
    assert_eq!((lost.code, &lost.error["path"]), (Some(2), &json!("--city")));
    let nowhere = network.run(&[&person[..], &["--function", "leader"]].concat());
    assert_eq!(nowhere.code, Some(2));
    let members = ["--function", "leader", "--circle", "0000000000002"];
    let misplaced = network.run(&[&person[..], &members].concat());
    assert_eq!((misplaced.code, &misplaced.error["path"]), (Some(2), &json!("--function")));
}

#[test]
fn an_invitation_to_a_demo_leads_to_where_it_is_served() {
    let network = Network::new();
    let demo = network.path("demo");
    let served = network.serve(&["demo", "--port", "0", "--data", text(&demo)]);
    let person = ["user", "invite", "--email", "bo@network.example", "--name", "Bo", "--title", "Clerk"];
    let invited = network.run(&[&person[..], &["--function", "secretariat", "--data", text(&demo)]].concat());
    let link = invited.answer["link"].as_str().unwrap_or_default();
    assert!(link.starts_with(&format!("http://{}/invitation/", served.address)), "{link}");
}

#[test]
fn a_second_process_is_told_who_serves() {
    let network = Network::new();
    network.found();
    let served = network.serve(&["serve"]);
    let second = network.run(&["serve"]);
    assert_eq!(second.code, Some(2));
    let words = format!("process {} is using this data folder", served.process());
    assert_eq!(second.error["error"], json!(words));
}

#[test]
fn health_is_told_to_this_machine_alone() {
    let network = Network::new();
    let served = network.serve(&["demo", "--port", "0", "--data", text(&network.path("demo"))]);
    assert!(served.get("/healthz", "").ends_with("\r\n\r\nok\n"));
    assert!(served.get("/readyz", "").ends_with("\r\n\r\nready\n"));
    served.get("/cities", "");
    let metrics = served.get("/metrics", "");
    assert!(metrics.contains("decapolis_requests_total{route=\"city_directory\",status=\"200\"} 1\n"), "{metrics}");
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert!(served.get(path, "x-forwarded-for: 192.0.2.7\r\n").starts_with("HTTP/1.1 404"), "{path}");
    }
}

#[test]
fn a_request_under_way_is_answered_before_the_stop() {
    let network = Network::new();
    network.found();
    let served = network.serve(&["serve"]);
    let _idle = served.connect().unwrap();
    let mut socket = served.connect().unwrap();
    let host = &served.address;
    write!(socket, "POST /sign-out HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncontent-length: 3\r\n\r\n_=")
        .unwrap();
    // The answer to a later request says that the first one has been accepted.
    served.get("/healthz", "");
    served.ask_to_stop();
    while served.connect().is_ok() {
        std::thread::yield_now();
    }
    write!(socket, "b").unwrap();
    assert!(rest_of(&mut socket).starts_with("HTTP/1.1 303"));
    assert_eq!(served.wait(), Some(0));
}

#[test]
fn every_route_of_a_demo_has_an_example_unless_it_is_secret() {
    let network = Network::new();
    let demo = network.path("demo");
    let _served = network.serve(&["demo", "--port", "0", "--data", text(&demo)]);
    let routes = network.run(&["routes", "--data", text(&demo)]).answer;
    let routes = routes.as_array().unwrap().iter().filter(|route| route["method"] == "GET");
    let lacking = routes.filter(|route| route["example"].is_null()).map(|route| route["name"].as_str().unwrap());
    // A report of harassment is read by the one person named for it; the address of a calendar is its secret.
    let secret = [
        "post_invitation_page",
        "report_page",
        "act_page",
        "unsubscribe_page",
        "sign_in_link_page",
        "welcome_page",
        "feed_file",
    ];
    assert_eq!(lacking.collect::<Vec<_>>(), secret);
}

#[test]
fn a_backup_that_is_late_is_told_to_whoever_watches() {
    let network = Network::new();
    network.found();
    network.write("decapolis.toml", "listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\n[backup]\n");
    let served = network.serve(&["serve"]);
    assert!(served.get("/readyz", "").ends_with("ready\nlate: no backup was ever made\n"));
    assert!(!served.get("/metrics", "").contains("decapolis_backup_age_seconds"));
    network.run(&["backup", "network.tar"]);
    assert!(served.get("/readyz", "").ends_with("\r\n\r\nready\n"));
    let metrics = served.get("/metrics", "");
    let bytes = std::fs::metadata(network.path("network.tar")).unwrap().len();
    for line in [format!("decapolis_backup_bytes {bytes}\n"), "decapolis_backup_expected 1\n".to_owned()] {
        assert!(metrics.contains(&line), "{line}{metrics}");
    }
    assert!(
        metrics.contains("decapolis_backup_age_seconds ") && metrics.contains("decapolis_outbox_oldest_seconds 0\n")
    );
}
