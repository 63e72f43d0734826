//! What a served network writes into its log: never a word of any person, never what opens a door.

use serde_json::Value;

use crate::mail::{Mailing, ask};
use crate::network::LOG;
use crate::reader::{Reader, filled, hidden_fields};

/// Words that stand nowhere else, one for each way in.
const MARKERS: [&str; 7] =
    ["quokka-query", "quokka-need", "quokka-mail", "quokka-cookie", "quokka-agent", "quokka-path", "quokka-form"];

/// Holds trust line a60.
/// Holds trust line a61.
/// Holds trust line a62.
#[test]
fn the_log_holds_no_word_of_anybody() {
    // Nobody listens at its mail server: what mails meet there is logged too, if anything is.
    let mailing = Mailing::new("127.0.0.1");
    let served = mailing.network.serve_with(&["serve"], &[("DECAPOLIS_LOG", "requests")]);
    let leader = mailing.sign_in("leader", &served);
    let stranger = Reader::stranger(&served.address);
    leader.get("/search?q=quokka-query");
    leader.get("/cities/quokka-path");
    served.get("/cities?name=quokka-query", "cookie: sid=quokka-cookie\r\nuser-agent: quokka-agent\r\n");
    let hidden = hidden_fields(&leader.get("/needs"), "/needs");
    leader.post("/needs", &filled(&hidden, &[("words", "quokka-need"), ("topic", "sensors")]));
    leader.post("/needs", &filled(&hidden, &[("words", ""), ("quokka-form", "quokka-form")]));
    let hidden = hidden_fields(&stranger.get("/sign-in"), "/sign-in");
    stranger.post("/sign-in", &filled(&hidden, &[("email", "quokka-mail@city.example")]));
    let post = "SELECT post.id FROM post JOIN city ON city.circle = post.home
        WHERE post.answers AND post.function = 'leader' AND city.place <> 4393217 ORDER BY post.id LIMIT 1";
    ask(&leader, mailing.database().query_row(post, (), |row| row.get(0)).unwrap());
    // Something of ours breaks under a page that was asked for with words in its address.
    mailing.database().execute_batch("ALTER TABLE circle_post RENAME TO gone").unwrap();
    let broken = leader.get("/needs?before=quokka-query");
    assert_eq!(broken.status, Some(500), "{}", broken.text);
    for told in ["circle_post", "SELECT", "sqlite", ".rs", "panicked"] {
        assert!(!broken.words().contains(told), "the page tells {told}: {}", broken.text);
    }
    drop(served);
    let log = std::fs::read_to_string(mailing.network.path(LOG)).unwrap();
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect("one line of JSON")).collect();
    let of = |event: &str| lines.iter().filter(|line| line["event"] == event).count();
    assert!(of("request") > 10 && of("fault") > 0, "the control: it is logged at all: {log}");
    let reference = lines.iter().find(|line| line["event"] == "fault").unwrap()["reference"].as_str().unwrap();
    assert!(broken.text.contains(reference), "the page and the log name the same reference");
    let links = mailing.invitations.as_object().unwrap().values().map(|link| link.as_str().unwrap().to_owned());
    let links = links.filter_map(|link| link.split_once("/invitation/").map(|(_, key)| key.to_owned()));
    let secrets = links.chain(MARKERS.map(str::to_owned)).chain(["@".to_owned(), leader.key().to_owned()]);
    for secret in secrets {
        assert!(!log.contains(&secret), "the log tells {secret}: {log}");
    }
}
