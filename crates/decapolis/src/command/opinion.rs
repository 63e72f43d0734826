//! `decapolis opinion`: the map of a conversation, from an export of Polis.

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use document::DocumentError;
use opinion::{AgreeSign, Alternative, Group, Map, Placed, Representative, Shared, Side, read_comments, read_votes};
use serde::Serialize;

use super::{Failure, Format, print_json, print_text, unreadable};

const MAP_EXAMPLE: &str = "Example:
  printf 'timestamp,comment-id,voter-id,vote\\n1,0,7,1\\n2,1,7,-1\\n3,0,8,-1\\n4,1,8,1\\n' > votes.csv
  decapolis opinion map --votes votes.csv

Votes are as Polis exports them: 1 agrees, -1 disagrees, 0 passes; of a voter's votes on a comment the latest counts.
More: docs/opinion-map.md";

/// Statements that the text for people names: enough to see what is shared, and a page in all.
const SHARED_SHOWN: usize = 10;

/// What can be made of votes.
#[derive(Debug, Subcommand)]
pub(crate) enum OpinionCommand {
    /// Show who votes alike, what sets the groups apart and what all of them agree on
    #[command(after_help = MAP_EXAMPLE)]
    Map(MapAsked),
}

#[derive(Debug, Args)]
pub(crate) struct MapAsked {
    /// CSV file with the columns timestamp, comment-id, voter-id and vote
    #[arg(long, value_name = "FILE")]
    votes: PathBuf,
    /// CSV file with the columns comment-id and moderated; those with -1 are rejected and have no weight
    #[arg(long, value_name = "FILE")]
    comments: Option<PathBuf>,
    /// Which vote agrees: 1 in exports, -1 in the tables and the API of Polis
    #[arg(long, value_enum, default_value = "1", allow_hyphen_values = true)]
    agree: Agree,
    /// How people are placed: by what sets them apart most, as Polis does, or by how far two disagree on what both saw
    #[arg(long, value_enum, value_name = "NAME", default_value = "components")]
    embedding: Embedding,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// The groups and all that is said of them are those of the components in either case, so that both can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Embedding {
    Components,
    Disagreement,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Agree {
    #[value(name = "1")]
    Plus,
    #[value(name = "-1")]
    Minus,
}

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct MapAnswer {
    participants: usize,
    statements: usize,
    votes: usize,
    grouped: usize,
    k: usize,
    silhouette: f64,
    stability: f64,
    groups: Vec<GroupAnswer>,
    consensus: Vec<SharedAnswer>,
    points: Vec<PointAnswer>,
    /// Only where people are placed in another way.
    #[serde(skip_serializing_if = "Option::is_none")]
    embedding: Option<EmbeddingAnswer>,
}

/// What groups another way of placing people gives.
#[derive(Debug, Serialize)]
struct EmbeddingAnswer {
    name: &'static str,
    silhouette: f64,
    /// Adjusted Rand index with the groups of the map.
    agreement: f64,
}

#[derive(Debug, Serialize)]
struct GroupAnswer {
    id: usize,
    size: usize,
    representative: Vec<RepresentativeAnswer>,
}

#[derive(Debug, Serialize)]
struct RepresentativeAnswer {
    comment: String,
    side: &'static str,
    share: f64,
    z: f64,
}

#[derive(Debug, Serialize)]
struct SharedAnswer {
    comment: String,
    score: f64,
    agree_by_group: Vec<f64>,
}

#[derive(Debug, Serialize)]
struct PointAnswer {
    voter: String,
    x: f64,
    y: f64,
    group: usize,
    /// The group that is found where people are placed in another way; its number means nothing beside those of the map.
    #[serde(skip_serializing_if = "Option::is_none")]
    group_there: Option<usize>,
}

pub(crate) fn run(command: &OpinionCommand) -> Result<(), Failure> {
    match command {
        OpinionCommand::Map(asked) => print_map(asked),
    }
}

fn print_map(asked: &MapAsked) -> Result<(), Failure> {
    let votes = votes_of(asked)?;
    let map = Map::of(&votes);
    let other = (asked.embedding == Embedding::Disagreement).then(|| Alternative::of(&votes, &map));
    match asked.format {
        Format::Json => print_json(&MapAnswer::of(&map, other.as_ref())),
        Format::Text => print_text(&map_text(&map, other.as_ref())),
    }
}

fn votes_of(asked: &MapAsked) -> Result<opinion::Votes, Failure> {
    let agree = match asked.agree {
        Agree::Plus => AgreeSign::Plus,
        Agree::Minus => AgreeSign::Minus,
    };
    let votes = read_votes(open(&asked.votes)?, agree).map_err(|error| wrong("the votes", &asked.votes, error))?;
    let Some(path) = &asked.comments else { return Ok(votes) };
    let comments = read_comments(open(path)?).map_err(|error| wrong("the comments", path, error))?;
    votes
        .moderated(&comments)
        .map_err(|error| Failure::wrong_input(error.to_string()).at_path(path.display().to_string()))
}

fn open(path: &Path) -> Result<File, Failure> {
    File::open(path).map_err(|error| unreadable(path, &error))
}

fn wrong(document: &str, path: &Path, error: DocumentError) -> Failure {
    Failure::in_document(document, path, error)
}

impl MapAnswer {
    fn of(map: &Map, other: Option<&Alternative>) -> Self {
        Self {
            participants: map.participants,
            statements: map.statements,
            votes: map.votes,
            grouped: map.points.len(),
            k: map.k(),
            silhouette: map.silhouette,
            stability: map.certainty.stability,
            groups: map.groups.iter().enumerate().map(GroupAnswer::of).collect(),
            consensus: map.consensus.iter().map(SharedAnswer::of).collect(),
            points: map.points.iter().enumerate().map(|(at, placed)| PointAnswer::of(placed, (at, other))).collect(),
            embedding: other.map(|other| EmbeddingAnswer {
                name: "disagreement",
                silhouette: other.silhouette,
                agreement: other.agreement,
            }),
        }
    }
}

impl GroupAnswer {
    fn of((id, group): (usize, &Group)) -> Self {
        let representative = group.representative.iter().map(RepresentativeAnswer::of);
        Self { id, size: group.size, representative: representative.collect() }
    }
}

impl RepresentativeAnswer {
    fn of(found: &Representative) -> Self {
        Self { comment: found.comment.to_string(), side: side(found.side), share: found.share, z: found.z }
    }
}

impl SharedAnswer {
    fn of(shared: &Shared) -> Self {
        Self { comment: shared.comment.to_string(), score: shared.score, agree_by_group: shared.agree_by_group.clone() }
    }
}

impl PointAnswer {
    fn of(placed: &Placed, (at, other): (usize, Option<&Alternative>)) -> Self {
        let [x, y] = other.map_or(placed.at, |other| other.places[at]);
        let group_there = other.map(|other| other.groups[at]);
        Self { voter: placed.voter.to_string(), x, y, group: placed.group, group_there }
    }
}

fn side(side: Side) -> &'static str {
    match side {
        Side::Agree => "agree",
        Side::Disagree => "disagree",
        Side::Pass => "pass",
    }
}

fn map_text(map: &Map, other: Option<&Alternative>) -> String {
    let mut text = format!(
        "{} voters, {} comments, {} votes; {} voters in {} groups\nsilhouette {:.2}, stability {:.2}{}\n",
        map.participants,
        map.statements,
        map.votes,
        map.points.len(),
        map.k(),
        map.silhouette,
        map.certainty.stability,
        if map.has_clear_groups() { "" } else { ": there are no clear groups here" },
    );
    if let Some(other) = other {
        text += &format!(
            "placed by disagreement: silhouette {:.2}; its groups are those of the map to {:.2} of 1\n",
            other.silhouette, other.agreement
        );
    }
    for (id, group) in map.groups.iter().enumerate() {
        text += &format!("group {id}, {} voters\n", group.size);
        for found in &group.representative {
            let share = (100.0 * found.share).round();
            text += &format!("  {} {}: {share} %, z {:.1}\n", side(found.side), found.comment, found.z);
        }
    }
    for shared in map.consensus.iter().take(SHARED_SHOWN) {
        let groups: Vec<String> =
            shared.agree_by_group.iter().map(|share| format!("{} %", (100.0 * share).round())).collect();
        text += &format!("all agree {:.2} with {}: {}\n", shared.score, shared.comment, groups.join(", "));
    }
    text
}
