//! A folder of bytes, and what is not taken for a key.

use std::os::unix::fs::PermissionsExt;

use proptest::prelude::*;

use super::*;
use crate::id::Id;

fn key(bytes: &[u8], number: i64) -> Key {
    Key::of(&Sha256::digest(bytes), BytesId::from_number(number))
}

fn read(depot: &Depot, key: &Key) -> Option<Vec<u8>> {
    let mut content = depot.open(key).expect("opened")?;
    let mut bytes = Vec::new();
    content.read_to_end(&mut bytes).expect("read");
    assert_eq!(content.length, bytes.len() as u64);
    Some(bytes)
}

#[test]
fn bytes_come_back_and_go_for_good() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let depot = Depot::folder(folder.path().join("files"));
    let (one, same) = (key(b"bytes", 1), key(b"bytes", 2));
    assert_eq!(read(&depot, &one), None);
    for key in [&one, &one, &same] {
        depot.put(key, b"bytes").expect("put");
    }
    depot.remove(&same).expect("removed");
    depot.remove(&same).expect("removed twice");
    assert_eq!((read(&depot, &one).as_deref(), read(&depot, &same)), (Some(b"bytes".as_slice()), None));
    depot.try_out().expect("it works");
}

#[test]
fn bytes_are_for_their_owner_alone_and_nothing_is_left_beside_them() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let depot = Depot::folder(folder.path());
    depot.put(&key(b"bytes", 1), b"bytes").expect("put");
    let below = folder.path().join(&key(b"bytes", 1).as_str()[..2]);
    let files: Vec<_> = std::fs::read_dir(below).expect("a folder").map(|entry| entry.expect("an entry")).collect();
    let modes: Vec<u32> =
        files.iter().map(|file| file.metadata().expect("there").permissions().mode() & 0o777).collect();
    assert_eq!(modes, [0o600]);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_a_fault() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("files"), b"no folder").expect("written");
    let depot = Depot::folder(folder.path().join("files"));
    assert!(depot.put(&key(b"bytes", 1), b"bytes").is_err() && depot.try_out().is_err());
}

#[test]
fn changed_bytes_are_not_those_of_their_key() {
    assert!(key(b"bytes", 1).is_of(b"bytes".as_slice()) && !key(b"bytes", 1).is_of(b"bytez".as_slice()));
}

#[test]
fn a_bucket_is_reached_over_tls_or_on_this_machine() {
    let bucket = |endpoint: &str, name: &str| {
        let text = |text: &str| text.to_owned();
        let config = BucketConfig {
            endpoint: text(endpoint),
            bucket: text(name),
            region: text("us-east-1"),
            key_id: text("key"),
            secret: text("secret"),
        };
        Depot::bucket(config)
    };
    assert!(bucket("https://s3.example.org", "papers").is_ok() && bucket("http://127.0.0.1:9000", "papers").is_ok());
    for (endpoint, name) in [
        ("http://s3.example.org", "papers"),
        ("https://s3.example.org/", "papers"),
        ("s3.example.org", "papers"),
        ("https://", "papers"),
        ("https://s3.example.org", "Papers/x"),
        ("https://s3.example.org", ""),
    ] {
        assert!(bucket(endpoint, name).is_err(), "{endpoint} {name}");
    }
    let shown = format!("{:?}", bucket("https://s3.example.org", "papers").expect("a bucket"));
    assert!(!shown.contains("secret: \"secret\""), "{shown}");
}

proptest! {
    #[test]
    fn only_what_we_wrote_is_a_key(text in "\\PC{0,90}", number in 0..i64::MAX) {
        prop_assert!(Key::parse(&text).is_none_or(|key| key.as_str() == text && !text.contains(['/', '\\'])));
        let ours = key(text.as_bytes(), number);
        prop_assert_eq!(Key::parse(ours.as_str()), Some(ours));
    }
}
