//! Our groups beside those that Polis published, on the conversations of the collection where this machine has it.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use opinion::{AgreeSign, Map, adjusted_rand, read_comments, read_votes};

/// The folder of a conversation, if this machine has it.
fn folder(name: &str) -> Option<PathBuf> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    Some(data.join("polis").join(name)).filter(|folder| folder.is_dir())
}

fn map_of(folder: &Path) -> Map {
    let votes = read_votes(File::open(folder.join("votes.csv")).unwrap(), AgreeSign::Plus).unwrap();
    let comments = read_comments(File::open(folder.join("comments.csv")).unwrap()).unwrap();
    Map::of(&votes.moderated(&comments).unwrap())
}

/// The group that Polis published for each person whom it put into one.
fn published(folder: &Path) -> BTreeMap<i64, usize> {
    let text = std::fs::read_to_string(folder.join("participants-votes.csv")).unwrap();
    let row = |line: &str| {
        let mut cells = line.split(',');
        Some((cells.next()?.parse().ok()?, cells.next()?.parse().ok()?))
    };
    text.lines().skip(1).filter_map(row).collect()
}

/// Agreement over the people whom both put into a group.
fn agreement(map: &Map, published: &BTreeMap<i64, usize>) -> (f64, usize) {
    let both = map.points.iter().filter_map(|placed| Some((placed.group, *published.get(&placed.voter)?)));
    let (ours, theirs): (Vec<usize>, Vec<usize>) = both.unzip();
    (adjusted_rand(&ours, &theirs), ours.len())
}

/// The least agreement that each conversation must have; `docs/opinion-map.md` says why two of them differ.
const LEAST: [(&str, f64); 6] = [
    ("london.youth.policing", -1.0),
    ("15-per-hour-seattle", 0.88),
    ("brexit-consensus", 0.87),
    ("scoop-hivemind.freshwater", -1.0),
    ("scoop-hivemind.taxes", 0.90),
    ("vtaiwan.uberx", 0.82),
];

#[test]
fn groups_of_an_extract_agree_with_those_that_polis_published() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/extracts/15-per-hour-seattle");
    let map = map_of(&folder);
    let (agreement, people) = agreement(&map, &published(&folder));
    assert_eq!((map.participants, map.statements, map.votes, people), (339, 54, 2_872, 138));
    assert!(agreement >= 0.88 && map.has_clear_groups(), "{agreement}");
}

#[test]
fn groups_agree_with_those_that_polis_published() {
    for (name, least) in LEAST {
        let Some(folder) = folder(name) else { return };
        let map = map_of(&folder);
        let (agreement, _) = agreement(&map, &published(&folder));
        assert!(agreement >= least, "{name}: {agreement} is below {least}");
    }
}
