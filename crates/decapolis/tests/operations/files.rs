//! Files in a bucket, as several nodes keep them: put there, read, checked, backed up; and a bucket that is away.

use kernel::file::{BucketConfig, Depot, Key};
use serde_json::json;

use crate::bucket::{BUCKET, Store};
use crate::network::{Network, Served};
use crate::reader::{Reader, hidden_fields};

fn depot(store: &Store, bucket: &str) -> Depot {
    let text = |text: &str| text.to_owned();
    let config = BucketConfig {
        endpoint: format!("http://{}", store.address),
        bucket: text(bucket),
        region: text("us-east-1"),
        key_id: text("key"),
        secret: text("secret"),
    };
    Depot::bucket(config).unwrap()
}

/// The network's files lie in the bucket from now on.
fn use_bucket(network: &Network, store: &Store, bucket: &str) {
    let entry = format!(
        "listen = \"127.0.0.1:0\"\ndata_folder = \"data\"\n[files]\nendpoint = \"http://{}\"\nbucket = \"{bucket}\"\n\
         key_id = \"key\"\nsecret_file = \"key\"\n",
        store.address
    );
    network.write("decapolis.toml", &entry);
    network.write("key", "secret\n");
}

/// A demo, put from its backup into a network whose files lie in a bucket, and served; a sign-in link of its secretariat.
fn demo_in_bucket(network: &Network, store: &Store) -> (Served, String) {
    let demo = network.serve(&["demo", "--port", "0", "--data", "demo", "--today", "2026-03-02"]);
    let link = demo.said["links"]["secretariat"].as_str().unwrap().to_owned();
    drop(demo);
    assert_eq!(network.run(&["backup", "demo.tar", "--data", "demo"]).code, Some(0));
    use_bucket(network, store, BUCKET);
    let restored = network.run(&["restore", "demo.tar", "--without-erasures"]);
    assert_eq!(restored.code, Some(0), "{:?}", restored.error);
    let path = link.splitn(4, '/').nth(3).unwrap();
    (network.serve(&["serve"]), format!("/{path}"))
}

/// The first address on a page that begins so.
fn address_of(page: &str, begins: &str) -> String {
    let at = page.find(&format!("\"{begins}")).unwrap_or_else(|| panic!("no {begins}: {page}")) + 1;
    page[at..].split('"').next().unwrap().to_owned()
}

/// The ids of all records of a kind that a page leads to.
fn ids(page: &str, begins: &str) -> Vec<String> {
    let begins = format!("\"{begins}");
    let links = page.split(&begins).skip(1).filter_map(|rest| rest.split(['"', '/', '?']).next());
    links.filter(|id| id.len() == 13).map(str::to_owned).collect()
}

/// A form with a file, as a browser writes it.
fn in_parts(hidden: &[(String, String)], file: (&str, &str)) -> String {
    let part =
        |name: &str, value: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let mut body: String = hidden.iter().map(|(name, value)| part(name, value)).collect();
    body += &format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\r\n{}\r\n--x--\r\n",
        file.0, file.1
    );
    body
}

#[test]
fn bytes_in_a_bucket_come_back_and_go_for_good() {
    let store = Store::start();
    let depot = depot(&store, BUCKET);
    depot.try_out().unwrap();
    let key = Key::parse(&format!("{}-0000000000001", "ab".repeat(32))).unwrap();
    assert!(depot.open(&key).unwrap().is_none());
    depot.put(&key, b"bytes").unwrap();
    depot.put(&key, b"bytes").unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut depot.open(&key).unwrap().unwrap(), &mut bytes).unwrap();
    assert_eq!((bytes.as_slice(), store.keys()), (b"bytes".as_slice(), vec![key.as_str().to_owned()]));
    depot.remove(&key).unwrap();
    depot.remove(&key).unwrap();
    assert!(depot.open(&key).unwrap().is_none() && store.keys().is_empty());
    let missing = self::depot(&store, "no-such-bucket");
    assert!(missing.open(&key).is_err() && missing.put(&key, b"bytes").is_err(), "that is no missing file");
    drop(store);
    assert!(depot.open(&key).is_err() && depot.put(&key, b"bytes").is_err());
}

#[test]
fn a_configuration_says_whether_files_can_lie_where_they_should() {
    let (network, store) = (Network::new(), Store::start());
    let check = || network.run(&["config", "check"]);
    assert_eq!(check().code, Some(0));
    network.write("decapolis.toml", "node = 1\n");
    let refused = check();
    assert_eq!((refused.code, &refused.error["path"]), (Some(2), &json!("files")), "{:?}", refused.error);
    use_bucket(&network, &store, BUCKET);
    assert_eq!(check().code, Some(0));
    use_bucket(&network, &store, "no-such-bucket");
    assert_eq!((check().code, &check().error["path"]), (Some(2), &json!("files")));
    network.write("decapolis.toml", "[files]\nbucket = \"papers\"\n");
    assert_eq!(check().error["error"], json!("a bucket needs endpoint, bucket, key_id and secret_file"));
}

#[test]
fn papers_in_a_bucket_are_read_brought_checked_and_backed_up() {
    let (network, store) = (Network::new(), Store::start());
    let (served, link) = demo_in_bucket(&network, &store);
    assert!(store.keys().len() >= 4, "{:?}", store.keys());
    let secretariat = Reader::sign_in(&served.address, &link);
    let forums = ids(&secretariat.get("/forums").text, "/forums/");
    let meetings = forums.iter().flat_map(|id| ids(&secretariat.get(&format!("/forums/{id}")).text, "/meetings/"));
    let agendas = meetings.map(|id| secretariat.get(&format!("/meetings/{id}/agenda")).text);
    let agenda = agendas.into_iter().find(|page| page.contains("What became of last time ("));
    let paper = address_of(&agenda.expect("the agenda with papers"), "/agenda-papers/");
    let shown = secretariat.get(&paper);
    let file = secretariat.get(&address_of(&shown.text, &format!("{paper}/versions/")));
    assert!(file.text.contains("%PDF-1.4") && file.text.ends_with("%%EOF\n"), "{}", file.text);
    let target = format!("{paper}/versions/upload");
    let body = in_parts(&hidden_fields(&shown, &target), ("next.txt", "A third version\n"));
    let sent = secretariat.send_parts(&target, &body).unwrap();
    assert!(sent.text.starts_with("HTTP/1.1 303"), "{}", sent.text);
    let read = secretariat.get(&format!("{paper}/versions/3"));
    assert!(read.text.contains("content-length: 16") && read.text.ends_with("A third version\n"), "{}", read.text);
    assert_eq!(network.run(&["check"]).answer["findings"], json!([]));
    let made = network.run(&["backup", "again.tar"]);
    let files = made.answer["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["name"].as_str().unwrap().starts_with("files/"));
    assert_eq!((made.code, files.count()), (Some(0), store.keys().len()));
    let drill = network.run(&["restore", "again.tar", "--drill", "--without-erasures"]);
    assert_eq!((drill.code, &drill.answer["findings"]), (Some(0), &json!(0)), "{:?}", drill.error);
    let gone = store.keys().remove(0);
    depot(&store, BUCKET).remove(&Key::parse(&gone).unwrap()).unwrap();
    let found = network.run(&["check"]);
    let finding = json!([{"promise": "the bytes of every file are there", "broken_by": [gone]}]);
    assert_eq!((found.code, &found.answer["findings"]), (Some(1), &finding));
    assert_eq!(network.run(&["backup", "third.tar"]).code, Some(3), "a backup without them would be none");
    drop(store);
    let away = secretariat.get(&format!("{paper}/versions/2"));
    assert!(
        away.text.starts_with("HTTP/1.1 503") && away.text.contains("Files cannot be reached now"),
        "{}",
        away.text
    );
    let shown = secretariat.get(&paper);
    let body = in_parts(&hidden_fields(&shown, &target), ("next.txt", "A fourth version\n"));
    let refused = secretariat.send_parts(&target, &body).unwrap();
    assert!(
        refused.text.contains("Files cannot be reached now") && refused.text.contains("choose it again"),
        "{}",
        refused.text
    );
    assert!(!secretariat.get(&paper).text.contains("version 4"), "nothing of it is kept");
}
