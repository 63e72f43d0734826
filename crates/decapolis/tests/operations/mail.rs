//! Mails of a served network on their way through a real mail server, in its good hours and its bad ones.

use std::path::PathBuf;
use std::process::Command;

use rusqlite::Connection;

use crate::mail_server::{MailServer, header};
use crate::network::{Network, Served, text};
use crate::nginx::free_address;
use crate::reader::{Reader, filled, hidden_fields, location};
use crate::wire::until;

/// What somebody might write who wants more recipients and a message of their own.
const INJECTION: &str =
    "How did you begin?\r\nBcc: all@evil.example\r\n\r\n.\r\nRCPT TO:<all@evil.example>\r\n<b>Hi</b>";

/// A network that is no demo any more, with its mail server's address.
#[derive(Debug)]
pub(crate) struct Mailing {
    pub(crate) network: Network,
    pub(crate) invitations: serde_json::Value,
    host: String,
    port: String,
}

impl Mailing {
    /// With a mail server at this host, on a port of its own.
    pub(crate) fn new(host: &str) -> Self {
        let network = Network::new();
        let demo = network.serve(&["demo", "--port", "0", "--data", text(&network.path("data"))]);
        let invitations = demo.said["links"].clone();
        drop(demo);
        let port = free_address().rsplit_once(':').unwrap().1.to_owned();
        let mailing = Self { network, invitations, host: host.to_owned(), port };
        mailing.network.write("decapolis.toml", &mailing.configuration());
        mailing.database().execute("UPDATE setting SET content = 'no' WHERE name = 'is-demo'", ()).unwrap();
        mailing
    }

    pub(crate) fn configuration(&self) -> String {
        format!(
            "listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\n[smtp]\nhost = \"{}\"\nport = {}\n\
             from = \"Cities <mail@network.example>\"\n",
            self.host, self.port
        )
    }

    pub(crate) fn database(&self) -> Connection {
        Connection::open(self.network.path("data/network.db")).unwrap()
    }

    pub(crate) fn mail_server(&self, certificate: Option<[&std::path::Path; 2]>) -> MailServer {
        let folder = self.network.path("mail");
        std::fs::create_dir_all(&folder).unwrap();
        MailServer::start(&folder, (&self.host, &self.port), certificate)
    }

    pub(crate) fn sign_in(&self, role: &str, served: &Served) -> Reader {
        let link = self.invitations[role].as_str().unwrap();
        Reader::sign_in(&served.address, &link[link.find("/invitation/").unwrap()..])
    }

    /// Asks the leader of a city of another country, and gives the id of the mail that this left.
    pub(crate) fn ask(&self, asker: &Reader) -> i64 {
        let asked = "SELECT post.id FROM post JOIN city ON city.circle = post.home
            WHERE post.answers AND post.function = 'leader' AND city.place <> 4393217 ORDER BY post.id LIMIT 1";
        ask(asker, self.database().query_row(asked, (), |row| row.get(0)).unwrap());
        self.database().query_row("SELECT max(id) FROM mail WHERE kind = 'question'", (), |row| row.get(0)).unwrap()
    }

    /// The address of the person a mail is for.
    pub(crate) fn recipient(&self, mail: i64) -> String {
        let query = "SELECT email FROM person JOIN mail ON mail.person = person.id WHERE mail.id = ?1";
        self.database().query_row(query, [mail], |row| row.get(0)).unwrap()
    }

    /// State and tries of a mail.
    fn standing(&self, mail: i64) -> (String, i64) {
        let query = "SELECT state, tries FROM mail WHERE id = ?1";
        self.database().query_row(query, [mail], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
    }

    #[track_caller]
    pub(crate) fn until_standing(&self, mail: i64, state: &str, tries: i64) {
        until(&format!("it is {state} after {tries}"), || self.standing(mail) == (state.to_owned(), tries));
    }

    /// Seconds until the next try, once the last one has ended.
    fn pause(&self) -> i64 {
        let now = kernel::clock::Clock::system().now().micros();
        let next = || -> i64 {
            let query = "SELECT coalesce(max(run_at), 0) FROM job WHERE kind = 'send-mail'";
            self.database().query_row(query, (), |row| row.get(0)).unwrap()
        };
        until("the next try is set", || next() > now);
        (next() - now) / 1_000_000
    }

    /// As if the time of every try had come.
    fn let_time_pass(&self) {
        self.database().execute("UPDATE job SET run_at = 0 WHERE kind = 'send-mail'", ()).unwrap();
    }
}

/// Holds trust line a54.
/// Holds trust line a55.
/// Holds trust line a56.
#[test]
fn another_program_reads_the_mail_as_it_was_meant() {
    let mailing = Mailing::new("127.0.0.1");
    let server = mailing.mail_server(None);
    server.answer("250 2.1.5 fine");
    let asker =
        "UPDATE person SET name = 'Eve' || char(13, 10) || 'Bcc: all@evil.example' WHERE id IN (SELECT holding.person
        FROM holding JOIN post ON post.id = holding.post JOIN city ON city.circle = post.home
        WHERE city.place = 4393217 AND post.function = 'leader')";
    assert!(mailing.database().execute(asker, ()).unwrap() > 0);
    let served = mailing.network.serve(&["serve"]);
    let mail = mailing.ask(&mailing.sign_in("leader", &served));
    mailing.until_standing(mail, "sent", 1);
    let [message] = &server.received()[..] else { panic!("one message: {:?}", server.received()) };
    assert_eq!(message["to"], serde_json::json!([mailing.recipient(mail)]));
    assert_eq!(message["parts"], serde_json::json!(["multipart/alternative", "text/plain", "text/html"]));
    assert_eq!((&message["defects"], &message["bare_line_ends"]), (&serde_json::json!([]), &serde_json::json!(0)));
    let names: Vec<String> = message["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|header| header[0].as_str().unwrap().to_lowercase())
        .collect();
    let expected = [
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "content-language",
        "auto-submitted",
        "list-unsubscribe",
        "list-unsubscribe-post",
    ];
    assert_eq!(
        names.iter().filter(|name| !expected.contains(&name.as_str())).count(),
        0,
        "nobody added one: {names:?}"
    );
    assert_eq!(header(message, "From"), "Cities <mail@network.example>");
    assert_eq!(header(message, "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let stop = header(message, "List-Unsubscribe").trim_matches(['<', '>']).to_owned();
    let (text, html) = (message["text"][0].as_str().unwrap(), message["html"][0].as_str().unwrap());
    assert!(text.contains("> How did you begin?") && text.contains("\n> Bcc: all@"), "{text}");
    assert!(html.contains("&#60;b&#62;Hi") && !html.contains("<b>Hi"), "{html}");
    assert!(
        text.starts_with("Eve Bcc: all@") && !text.contains("all@evil.example"),
        "a name is one line, no link: {text}"
    );
    for part in [text, html] {
        assert!(part.contains(&format!("http://{}/act/", served.address)) && part.contains(&stop), "{part}");
    }
    // What the mail program does when its reader presses "unsubscribe".
    let path = &stop[stop.find("/unsubscribe/").unwrap()..];
    let clicked = Reader::stranger(&served.address).try_post(path, "List-Unsubscribe=One-Click").unwrap();
    assert_eq!(clicked.status, Some(303), "{}", clicked.text);
}

#[test]
fn a_mail_waits_for_its_server_and_is_sent_once() {
    let mailing = Mailing::new("127.0.0.1");
    let server = mailing.mail_server(None);
    server.answer("451 4.3.0 try later");
    let served = mailing.network.serve(&["serve"]);
    let asker = mailing.sign_in("leader", &served);
    let secretariat = mailing.sign_in("secretariat", &served);
    let mail = mailing.ask(&asker);
    mailing.until_standing(mail, "waiting", 1);
    assert!((50..=60).contains(&mailing.pause()), "a minute after the first");
    assert!(secretariat.get("/outbox").text.contains("try later"), "the secretariat reads why");
    server.answer("drop");
    mailing.let_time_pass();
    mailing.until_standing(mail, "waiting", 2);
    assert!((110..=120).contains(&mailing.pause()), "two minutes after the second");
    drop(server);
    mailing.let_time_pass();
    mailing.until_standing(mail, "waiting", 3);
    assert!((230..=240).contains(&mailing.pause()), "four minutes after the third");
    let server = mailing.mail_server(None);
    server.answer("250 2.1.5 fine");
    mailing.let_time_pass();
    mailing.until_standing(mail, "sent", 4);
    server.answer("550 5.1.1 no such mailbox");
    let refused = mailing.ask(&asker);
    mailing.until_standing(refused, "refused", 1);
    let page = secretariat.get("/outbox").text;
    assert!(page.contains("no such mailbox"), "{page}");
    mailing.let_time_pass();
    until("no job is left", || {
        mailing
            .database()
            .query_row("SELECT count(*) FROM job WHERE kind = 'send-mail'", (), |row| row.get::<_, i64>(0))
            .unwrap()
            == 0
    });
    assert_eq!(server.received().len(), 1, "one mail was taken, once: {:?}", server.received());
}

/// States a need and asks the holder of a post about it.
pub(crate) fn ask(asker: &Reader, post: i64) {
    let hidden = hidden_fields(&asker.get("/needs"), "/needs");
    let need = asker.post("/needs", &filled(&hidden, &[("words", INJECTION), ("topic", "sensors")]));
    let path = format!("{}/questions", location(&need));
    let query = format!("?post={}", kernel::id::to_text(post));
    let hidden = hidden_fields(&asker.get(&format!("{path}/new{query}")), &format!("{path}{query}"));
    let sent = asker.post(&format!("{path}{query}"), &filled(&hidden, &[("words", INJECTION)]));
    assert_eq!(sent.status, Some(303), "{}", sent.text);
}

/// A certificate for this name, signed by itself, and its key.
pub(crate) fn certificate(network: &Network, name: &str) -> [PathBuf; 2] {
    let [certificate, key] =
        ["certificate", "key"].map(|file| network.path(&format!("{file}-{}", name.replace(':', "-"))));
    let mut command = Command::new("openssl");
    command.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]);
    command.args(["-subj", "/CN=mail.test", "-addext", &format!("subjectAltName={name}")]);
    command.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    let made = command.arg("-keyout").arg(&key).arg("-out").arg(&certificate).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    [certificate, key]
}

/// Holds trust line a57.
#[test]
fn a_mail_server_with_another_name_gets_no_mail() {
    // An address of this machine that the program does not take for it: the way there is secured.
    let mailing = Mailing::new("127.0.0.2");
    let [wrong, right] = ["DNS:other.example", "IP:127.0.0.2"].map(|name| certificate(&mailing.network, name));
    let trusted = mailing.network.path("trusted");
    let both = [&wrong[0], &right[0]].map(|file| std::fs::read_to_string(file).unwrap()).concat();
    std::fs::write(&trusted, both).unwrap();
    let server = mailing.mail_server(Some([&wrong[0], &wrong[1]]));
    server.answer("250 2.1.5 fine");
    let served = mailing.network.serve_with(&["serve"], &[("SSL_CERT_FILE", text(&trusted))]);
    let mail = mailing.ask(&mailing.sign_in("leader", &served));
    mailing.until_standing(mail, "waiting", 1);
    mailing.pause();
    assert_eq!(server.received().len(), 0);
    drop(server);
    let server = mailing.mail_server(Some([&right[0], &right[1]]));
    mailing.let_time_pass();
    mailing.until_standing(mail, "sent", 2);
    assert_eq!(server.received()[0]["is_encrypted"], true);
    drop(server);
    // A server without TLS is not spoken to either: nobody on the way may take it away.
    let server = mailing.mail_server(None);
    server.answer("250 2.1.5 fine");
    let second = mailing.ask(&mailing.sign_in("officer", &served));
    mailing.until_standing(second, "waiting", 1);
    assert!(server.received().iter().all(|mail| mail["is_encrypted"] == true), "{:?}", server.received());
}
