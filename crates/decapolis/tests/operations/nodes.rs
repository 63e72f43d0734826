//! Two nodes of ours on one PostgreSQL behind nginx: what is begun at one goes on at the other, also when one is killed.
//!
//! They run where `DECAPOLIS_TEST_POSTGRES` names a server, as `cargo xtask test` does.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use kernel::postgres::{Client, NoTls};
use serde_json::json;

use crate::mail::ask;
use crate::mail_server::{MailServer, header};
use crate::network::{Network, Served, rest_of, text};
use crate::nginx::{Nginx, free_address};
use crate::reader::{Reader, encoded, filled, hidden_fields, location};
use crate::wire::until;

/// Where a server is given.
const SERVER_VARIABLE: &str = "DECAPOLIS_TEST_POSTGRES";

/// A database on the tests' server; goes when dropped.
#[derive(Debug)]
struct Database {
    name: String,
    server: String,
}

impl Database {
    /// Empty, or a copy of another; nothing where no server is given.
    fn new(template: &str) -> Option<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let given = std::env::var(SERVER_VARIABLE).ok()?;
        let name = format!("decapolis_test_nodes_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let (server, _) = given.rsplit_once('/').unwrap();
        let database = Self { name, server: server.to_owned() };
        database.on("postgres", &format!("CREATE DATABASE {} TEMPLATE {template}", database.name));
        Some(database)
    }

    fn address(&self) -> String {
        format!("{}/{}", self.server, self.name)
    }

    fn client(&self, database: &str) -> Client {
        Client::connect(&format!("{}/{database}", self.server), NoTls).unwrap()
    }

    fn on(&self, database: &str, command: &str) {
        self.client(database).batch_execute(command).unwrap();
    }

    fn texts(&self, query: &str) -> Vec<String> {
        let rows = self.client(&self.name).query(query, &[]).unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.on("postgres", &format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

/// The demo network on one database, ready to be served by two nodes.
#[derive(Debug)]
pub(crate) struct Deployment {
    nodes: [Network; 2],
    /// The addresses of nginx, and the invitations' paths by role.
    address: String,
    links: BTreeMap<String, String>,
    // After the nodes: the database goes when nobody uses it any more.
    database: Database,
}

impl Deployment {
    /// An empty database and two nodes that share their secret.
    fn empty() -> Option<Self> {
        Some(Self::on(Database::new("template0")?, BTreeMap::new()))
    }

    /// With the demo network, which is imported once and copied for each test.
    fn with_demo() -> Option<Self> {
        static DEMO: OnceLock<Option<Deployment>> = OnceLock::new();
        let demo = DEMO.get_or_init(|| Self::empty().map(Self::import_demo)).as_ref()?;
        let copied = Self::on(Database::new(&demo.database.name)?, demo.links.clone());
        // The bytes of its files lie where both nodes find them, as on a disk that they share.
        let files = demo.nodes[0].path("data/files");
        for node in &copied.nodes {
            std::fs::create_dir_all(node.path("data")).unwrap();
            std::os::unix::fs::symlink(&files, node.path("data/files")).unwrap();
        }
        Some(copied)
    }

    fn on(database: Database, links: BTreeMap<String, String>) -> Self {
        let (address, nodes) = (free_address(), [Network::new(), Network::new()]);
        let secret = nodes[0].path("shared-secret");
        nodes[0].write_secret(&secret);
        for (number, node) in nodes.iter().enumerate() {
            node.write(
                "decapolis.toml",
                &format!(
                    "address = \"http://{address}\"\nlisten = \"127.0.0.1:0\"\ndata_folder = \"data\"\nnode = {number}\n\
                     database = \"{}\"\nsecret_file = \"{}\"\nproxies = [\"127.0.0.1\"]\n",
                    database.address(),
                    text(&secret)
                ),
            );
        }
        Self { nodes, address, links, database }
    }

    /// Exports the demo network from the embedded database and imports it.
    fn import_demo(mut self) -> Self {
        let node = &self.nodes[0];
        let folder = node.path("demo");
        let demo = node.serve(&["demo", "--port", "0", "--data", text(&folder)]);
        let links = demo.said["links"].as_object().unwrap();
        let path = |link: &str| link.split_once(&demo.address).unwrap().1.to_owned();
        self.links = links.iter().map(|(role, link)| (role.clone(), path(link.as_str().unwrap()))).collect();
        drop(demo);
        let archive = node.path("network.tar");
        let exported = node.run(&["export", "network", text(&archive), "--data", text(&folder)]);
        assert_eq!(exported.code, Some(0), "{exported:?}");
        let imported = node.run(&["import", "network", text(&archive)]);
        assert_eq!((imported.code, imported.answer), (Some(0), exported.answer), "{:?}", imported.error);
        self
    }

    fn serve(&self) -> [Served; 2] {
        [self.nodes[0].serve(&["serve"]), self.nodes[1].serve(&["serve"])]
    }

    fn nginx(&self, served: &[Served; 2]) -> Nginx {
        Nginx::start(&self.address, &[&served[0].address, &served[1].address])
    }

    fn sign_in(&self, role: &str, address: &str) -> Reader {
        Reader::sign_in(address, &self.links[role])
    }

    #[track_caller]
    fn check(&self) {
        let done = self.nodes[1].run(&["check"]);
        assert_eq!((done.code, &done.answer["findings"]), (Some(0), &json!([])), "{:?}", done.error);
    }
}

#[test]
fn two_nodes_start_at_once_on_an_empty_database() {
    let Some(deployment) = Deployment::empty() else { return };
    let served: Vec<Served> = std::thread::scope(|scope| {
        let starting = deployment.nodes.each_ref().map(|node| scope.spawn(|| node.serve(&["serve"])));
        starting.map(|node| node.join().unwrap()).into()
    });
    for node in &served {
        assert!(node.get("/sign-in", "").starts_with("HTTP/1.1 200"));
        assert!(node.get("/readyz", "").ends_with("ready\n"));
    }
    drop(served);
    deployment.check();
}

/// Holds trust line a21.
#[test]
fn a_session_goes_on_and_ends_at_the_other_node() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let [one, other] = deployment.serve();
    let here = deployment.sign_in("leader", &one.address);
    let there = here.at(&other.address);
    assert!(there.get("/").text.contains("reader-post"), "signed in at the other node too");
    let form = here.get("/needs");
    let hidden = hidden_fields(&form, "/needs");
    let fields = filled(&hidden, &[("words", "Zebras cannot cross"), ("topic", "sensors")]);
    let sent = there.post("/needs", &fields);
    assert_eq!(sent.status, Some(303), "a form begun at one is taken by the other: {}", sent.text);
    assert_eq!(location(&here.post("/needs", &fields)), location(&sent), "sent again it is the same act");
    for node in [&here, &there] {
        until("both find it", || node.get("/search?q=zebras").text.contains(location(&sent)));
    }
    let hidden = hidden_fields(&here.get("/account"), "/sign-out");
    here.post("/sign-out", &filled(&hidden, &[]));
    assert_eq!(there.get("/account").status, Some(401), "signed out at one is signed out at the other");
    drop([one, other]);
    deployment.check();
}

/// People who state needs by nginx, and how often they were told that it is done.
#[derive(Debug, Default)]
struct Work {
    acknowledged: AtomicUsize,
    told: Mutex<Vec<(String, String)>>,
}

impl Work {
    /// States needs one after the other; each form is sent until it is acknowledged, as a patient person does.
    fn state_needs(&self, reader: &Reader, client: usize, count: usize) {
        for number in 0..count {
            let words = format!("need {client} {number}");
            let mut page = reader.get("/needs");
            while page.status != Some(200) {
                page = reader.get("/needs");
            }
            let hidden = hidden_fields(&page, "/needs");
            let body = encoded(&filled(&hidden, &[("words", &words), ("topic", "sensors")]));
            let path = loop {
                if let Ok(answer) = reader.try_post("/needs", &body)
                    && answer.status == Some(303)
                {
                    break location(&answer).to_owned();
                }
            };
            self.told.lock().unwrap().push((words, path));
            self.acknowledged.fetch_add(1, Ordering::Relaxed);
        }
    }
}

#[test]
fn a_node_killed_under_load_loses_and_doubles_nothing() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let [one, other] = deployment.serve();
    let (mut one, served) = (Some(one), Work::default());
    let nginx = Nginx::start(&deployment.address, &[&one.as_ref().unwrap().address, &other.address]);
    let reader = deployment.sign_in("leader", &nginx.address);
    std::thread::scope(|scope| {
        for client in 0..6 {
            let (served, reader) = (&served, reader.clone());
            scope.spawn(move || served.state_needs(&reader, client, 12));
        }
        until("a third is done", || served.acknowledged.load(Ordering::Relaxed) >= 24);
        one.take().unwrap().kill();
    });
    let mut told = served.told.into_inner().unwrap();
    told.sort();
    assert_eq!(told.len(), 6 * 12);
    let stored =
        deployment.database.texts("SELECT words FROM need WHERE words LIKE 'need %' ORDER BY words COLLATE \"C\"");
    assert_eq!(stored, told.iter().map(|(words, _)| words.clone()).collect::<Vec<_>>(), "each once");
    for (words, path) in told.iter().step_by(9) {
        assert!(reader.at(&other.address).get(path).text.contains(words), "{path}");
    }
    drop(other);
    deployment.check();
}

#[test]
fn two_nodes_send_every_mail_once() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let folder = tempfile::tempdir().unwrap();
    let address = free_address();
    let (host, port) = address.split_once(':').unwrap();
    let server = MailServer::start(folder.path(), (host, port), None);
    server.answer("250 2.1.5 fine");
    deployment.database.on(&deployment.database.name, "UPDATE setting SET content = 'no' WHERE name = 'is-demo'");
    let variables = [
        ("DECAPOLIS_SMTP_HOST", host),
        ("DECAPOLIS_SMTP_PORT", port),
        ("DECAPOLIS_SMTP_FROM", "Cities <mail@network.example>"),
    ];
    let served = deployment.nodes.each_ref().map(|node| node.serve_with(&["serve"], &variables));
    let asker = deployment.sign_in("leader", &served[0].address);
    let answering = "SELECT post.id::text FROM post JOIN city ON city.circle = post.home
        WHERE post.answers AND post.function = 'leader' AND city.place <> 4393217 ORDER BY post.id LIMIT 16";
    let answering = deployment.database.texts(answering);
    for (number, post) in answering.iter().enumerate() {
        ask(&asker.at(&served[number % 2].address), post.parse().unwrap());
    }
    let left = || deployment.database.texts("SELECT state FROM mail WHERE state = 'waiting'").len();
    until("all are sent", || left() == 0);
    drop(served);
    let mut ids: Vec<String> =
        server.received().iter().map(|message| header(message, "Message-ID").to_owned()).collect();
    ids.sort();
    // What the network says on its own account meanwhile, of meetings say, is among them.
    let sent = ids.len();
    assert!(sent >= answering.len(), "{sent} of {}", answering.len());
    ids.dedup();
    assert_eq!(ids.len(), sent, "none twice");
    deployment.check();
}

#[test]
fn a_node_that_stops_ends_what_is_under_way() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let [one, other] = deployment.serve();
    let mut socket = one.connect().unwrap();
    let host = &one.address;
    write!(socket, "POST /sign-out HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncontent-length: 3\r\n\r\n_=")
        .unwrap();
    one.get("/healthz", "");
    one.ask_to_stop();
    let nginx = Nginx::start(&deployment.address, &[&one.address, &other.address]);
    let reader = Reader::stranger(&nginx.address);
    for _ in 0..10 {
        assert_eq!(reader.get("/cities").status, Some(200), "whoever comes now is served by the other");
    }
    write!(socket, "b").unwrap();
    assert!(rest_of(&mut socket).starts_with("HTTP/1.1 303"));
    assert_eq!(one.wait(), Some(0));
}

#[test]
fn of_two_hand_overs_at_once_one_wins() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let served = deployment.serve();
    let officer = "SELECT post.id::text FROM post JOIN city ON city.circle = post.home
        WHERE city.place = 4393217 AND post.function = 'officer'";
    let officer = deployment.database.texts(officer).remove(0);
    let path = format!("/posts/{}/hand-over", kernel::id::to_text(officer.parse().unwrap()));
    let review = |role: &str, node: &Served| {
        let reader = deployment.sign_in(role, &node.address);
        let hidden = hidden_fields(&reader.get(&path), &format!("{path}/review"));
        let tomorrow = kernel::clock::Clock::system().now().plus_days(1).date_in(&kernel::time::Zone::UTC).to_string();
        let name = format!("Successor of {role}");
        let typed = [("name", name.as_str()), ("email", "can@city.example"), ("from", &tomorrow), ("how", "appointed")];
        let page = reader.post(&format!("{path}/review"), &filled(&hidden, &typed));
        (reader, encoded(&filled(&hidden_fields(&page, &path), &[])))
    };
    let [one, other] = [review("leader", &served[0]), review("secretariat", &served[1])];
    let send = |(reader, body): &(Reader, String)| reader.try_post(&path, body).unwrap();
    let (one, other) = std::thread::scope(|scope| {
        let sent = scope.spawn(|| send(&one));
        let second = send(&other);
        (sent.join().unwrap(), second)
    });
    let mut statuses = [one.status.unwrap(), other.status.unwrap()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 403], "{} {}", one.text, other.text);
    let refused = if one.status == Some(403) { one } else { other };
    assert!(refused.text.contains("Somebody handed this post over meanwhile"), "{}", refused.text);
    drop(served);
    deployment.check();
}

/// Holds trust line a52.
#[test]
fn a_cache_in_front_keeps_nothing_private() {
    let Some(deployment) = Deployment::with_demo() else { return };
    let served = deployment.serve();
    let nginx = deployment.nginx(&served);
    let reader = deployment.sign_in("leader", &nginx.address);
    let stranger = Reader::stranger(&nginx.address);
    let private = "reader-post";
    let asset = reader.get("/").text.split_once("rel=\"stylesheet\" href=\"").map(|(_, rest)| rest.to_owned()).unwrap();
    let asset = asset.split('"').next().unwrap().to_owned();
    for path in [
        "/",
        "/needs",
        "/account",
        "/needs/x.css",
        "/needs;x.css",
        "/needs%2f..%2fa.js",
        "/account/a.js?x.css",
        "/account%3fx.css",
        "/assets/..%2faccount",
    ] {
        let own = reader.get(path);
        let of_stranger = stranger.get(path);
        assert!(!of_stranger.text.contains(private), "{path} shows a stranger {}", of_stranger.text);
        assert!(
            !of_stranger.text.contains("X-Cache: HIT") && !reader.get(path).text.contains("X-Cache: HIT"),
            "{path}"
        );
        assert!(own.status.is_some_and(|status| status < 500));
    }
    assert!(!nginx.has_kept(private));
    stranger.get(&asset);
    assert!(stranger.get(&asset).text.contains("X-Cache: HIT"), "the control: a file of ours is kept");
}
