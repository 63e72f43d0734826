//! A disk that takes nothing more, and then does again.
//!
//! No test may fill the machine's disk or mount one of its own everywhere, so the kernel is asked to let no file of the
//! program grow beyond a size. The program sees what it sees of a quota: a write that the file system refuses.

use std::process::Command;

use crate::work::{Workplace, acknowledged};

/// Needs that are tried at the most before the disk is full.
const NEEDS_MAX: usize = 5_000;
/// What the database may still grow by.
const ROOM: u64 = 64 * 1024;

/// Lets no file of a process grow beyond so many bytes; the limit can be lifted again.
fn limit_files(process: u32, bytes: &str) {
    let limit = format!("--fsize={bytes}:unlimited");
    let done = Command::new("prlimit").args(["--pid", &process.to_string(), &limit]).status().unwrap();
    assert!(done.success());
}

#[test]
fn on_a_full_disk_reads_go_on_and_writes_are_refused_whole() {
    let place = Workplace::in_a_file();
    let served = place.network.serve_with_full_files_reported(&["serve"]);
    let host = served.address.as_str();
    let size = std::fs::metadata(place.network.path("data/network.db")).unwrap().len();
    limit_files(served.process(), &(size + ROOM).to_string());
    let mut stated = Vec::new();
    let refused = (0..NEEDS_MAX).find_map(|count| {
        let form = place.form(host, format!("need-{count}-{}", "x".repeat(150))).unwrap();
        let answer = place.send(host, &form).unwrap();
        if answer.starts_with("HTTP/1.1 303") {
            stated.push(acknowledged(&answer, &form));
            return None;
        }
        Some((form, answer))
    });
    let (form, answer) = refused.expect("the disk is full at last");
    assert!(answer.starts_with("HTTP/1.1 507") && answer.contains("nothing was saved"), "{answer}");
    let (path, words) = stated.last().unwrap();
    let page = place.get(host, path).unwrap();
    assert!(page.starts_with("HTTP/1.1 200") && page.contains(words.as_str()), "reading goes on: {page}");
    assert!(place.send(host, &form).unwrap().starts_with("HTTP/1.1 507"), "it is full still");
    limit_files(served.process(), "unlimited");
    stated.push(acknowledged(&place.send(host, &form).unwrap(), &form));
    let mut stored = place.stored();
    stored.sort();
    stated.sort();
    assert_eq!(stored, stated, "what was acknowledged, and nothing else");
    assert_eq!(place.network.run(&["check"]).code, Some(0));
}
