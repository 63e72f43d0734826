//! The map of a file once, for `side_by_side.py`: prints milliseconds of reading and drawing, groups, and the most memory that
//! the process held, in kilobytes.

use std::fs::File;
use std::io::Write;
use std::time::Instant;

use opinion::{AgreeSign, Map, read_votes};

fn main() {
    let Some(path) = std::env::args().nth(1).filter(|argument| !argument.starts_with('-')) else { return };
    let began = Instant::now();
    let votes = read_votes(File::open(path).expect("the file"), AgreeSign::Plus).expect("votes");
    let read = began.elapsed().as_secs_f64() * 1_000.0;
    let map = Map::of(&votes);
    let drawn = began.elapsed().as_secs_f64() * 1_000.0 - read;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    let most = most.trim().trim_end_matches(" kB");
    let mut out = std::io::stdout().lock();
    writeln!(out, "{read:.1} {drawn:.1} {} {most}", map.k()).expect("standard output");
}
