//! Work in a demo network of a served program: a leader who states needs, and what of it is in the database.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::network::{Network, Served, text};
use crate::server::ServerDatabase;

/// A need that was acknowledged: its path and its words.
pub(crate) type Stated = (String, String);

/// A demo network that `serve` serves, on either engine, with a leader signed in.
#[derive(Debug)]
pub(crate) struct Workplace {
    pub(crate) network: Network,
    pub(crate) database: Option<ServerDatabase>,
    pub(crate) cookie: String,
}

/// A form as its page had it: sent twice it is one act.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    body: String,
    words: String,
}

impl Workplace {
    /// On the embedded database.
    pub(crate) fn in_a_file() -> Self {
        let network = Network::new();
        make_demo(&network);
        Self::signed_in(network, None)
    }

    /// On a server's database.
    pub(crate) fn on_server(database: ServerDatabase) -> Self {
        let network = Network::new();
        make_demo(&network);
        assert_eq!(network.run(&["export", "network", "demo.tar", "--data", "data"]).code, Some(0));
        network.use_database(&database.address());
        assert_eq!(network.run(&["import", "network", "demo.tar"]).code, Some(0));
        Self::signed_in(network, Some(database))
    }

    fn signed_in(network: Network, database: Option<ServerDatabase>) -> Self {
        let person = ["user", "invite", "--email", "ana@city.example", "--name", "Ana", "--title", "CIO"];
        let invited = network.run(&[&person[..], &["--function", "leader", "--city", "Kansas City"]].concat());
        let link = invited.answer["link"].as_str().unwrap();
        let path = format!("/invitation/{}", link.split_once("/invitation/").unwrap().1);
        let served = network.serve(&["serve"]);
        let answer = send(&served.address, "POST", &path, "", "").unwrap();
        let (_, rest) = answer.split_once("set-cookie: ").expect("a session begins");
        let cookie = rest.split(';').next().unwrap().to_owned();
        Self { network, database, cookie }
    }

    pub(crate) fn serve(&self) -> Served {
        self.network.serve(&["serve"])
    }

    /// A form of the desk filled with these words; nothing when the program died before.
    pub(crate) fn form(&self, host: &str, words: String) -> Option<Form> {
        let page = send(host, "GET", "/", &self.cookie, "")?;
        let (_, rest) = page.split_once("name=\"_form\" value=\"")?;
        let key = rest.split('"').next()?;
        Some(Form { body: format!("_form={key}&words={words}&topic=sensors"), words })
    }

    /// Sends a form; nothing when the program died before its answer was whole.
    pub(crate) fn send(&self, host: &str, form: &Form) -> Option<String> {
        send(host, "POST", "/needs", &self.cookie, &form.body)
    }

    /// The page at a path.
    pub(crate) fn get(&self, host: &str, path: &str) -> Option<String> {
        send(host, "GET", path, &self.cookie, "")
    }

    /// Every need in the database that a test stated, read by the engine itself.
    pub(crate) fn stored(&self) -> Vec<Stated> {
        let text = "SELECT id, words FROM need WHERE words LIKE 'need-%'";
        let path = |id| format!("/needs/{}", kernel::id::to_text(id));
        if let Some(database) = &self.database {
            let rows = database.client().query(text, &[]).unwrap();
            return rows.iter().map(|row| (path(row.get(0)), row.get(1))).collect();
        }
        let connection = rusqlite::Connection::open(self.network.path("data/network.db")).unwrap();
        let mut statement = connection.prepare(text).unwrap();
        let rows = statement.query_map((), |row| Ok((path(row.get(0)?), row.get(1)?))).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }
}

/// The need that an answer acknowledges.
pub(crate) fn acknowledged(answer: &str, form: &Form) -> Stated {
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let (_, rest) = answer.split_once("location: ").expect("it leads to the need");
    (rest.split("\r\n").next().unwrap().to_owned(), form.words.clone())
}

fn make_demo(network: &Network) {
    drop(network.serve(&["demo", "--port", "0", "--data", text(&network.path("data"))]));
}

/// One request on a connection of its own; nothing when the program died before its answer was whole.
fn send(host: &str, method: &str, path: &str, cookie: &str, body: &str) -> Option<String> {
    let mut stream = TcpStream::connect(host).ok()?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.contains("\r\n\r\n").then_some(answer)
}
