//! `decapolis import conversation`: a conversation that was held elsewhere, from an export of Polis.

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::Args;
use kernel::circle::CircleKind;
use kernel::language::Language;
use kernel::post::Function;
use kernel::time::{Date, Timestamp, Zone};
use opinion::{AgreeSign, Comment, Votes, read_comments, read_votes};
use serde::Serialize;

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text, unreadable};
use crate::conversation::{self, Import};
use crate::network;

const EXAMPLE: &str = "Example:
  decapolis import conversation --comments comments.csv --votes votes.csv \\
    --question 'What about the minimum wage?' --changes 'Nothing: it is over' \\
    --source 'Held in Seattle in 2014, with Polis, CC BY 4.0' --last 2026-12-31 --response 2027-01-31

It becomes the secretariat's. Its page says where it comes from; its voters are numbers that nobody can hold. The last vote of a
voter on a comment counts, and comments with -1 under moderated are not shown. More: docs/conversations.md";

/// Take in a conversation that was held elsewhere, from an export of Polis
#[derive(Debug, Args)]
#[command(after_help = EXAMPLE)]
pub(crate) struct ImportConversation {
    /// CSV file with the columns comment-id, moderated and comment-body
    #[arg(long, value_name = "FILE")]
    comments: PathBuf,
    /// CSV file with the columns timestamp, comment-id, voter-id and vote
    #[arg(long, value_name = "FILE")]
    votes: PathBuf,
    /// What was asked
    #[arg(long)]
    question: String,
    /// What can change because of it
    #[arg(long)]
    changes: String,
    /// Where it is from, with licence and attribution; stands on its page
    #[arg(long)]
    source: String,
    /// The language of its statements: en, es, fr or ar
    #[arg(long, default_value = "en")]
    language: Language,
    /// The last day on which people vote here too; a day that is over closes it to votes
    #[arg(long, value_name = "DAY")]
    last: Date,
    /// The day by which a response is promised
    #[arg(long, value_name = "DAY")]
    response: Date,
    /// Only say what the files hold; needs no database
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// What was taken.
#[derive(Debug, Serialize)]
struct Taken {
    /// The id of the conversation; null where nothing was written.
    conversation: Option<String>,
    statements: usize,
    voters: usize,
    votes: usize,
}

pub(super) fn run(asked: &ImportConversation) -> Result<(), Failure> {
    let (comments, votes) = read(asked)?;
    let mut taken =
        Taken { conversation: None, statements: comments.len(), voters: votes.voters().len(), votes: votes.count() };
    if !asked.dry_run {
        taken.conversation = Some(take(asked, comments, votes)?);
    }
    match asked.format {
        Format::Json => print_json(&taken),
        Format::Text => {
            let Taken { statements, voters, votes, .. } = taken;
            let path = taken.conversation.map_or_else(String::new, |id| format!("/conversations/{id}\n"));
            print_text(&format!("{statements} statements, {voters} voters, {votes} votes\n{path}"))
        }
    }
}

fn read(asked: &ImportConversation) -> Result<(Vec<Comment>, Votes), Failure> {
    let open = |path: &Path| File::open(path).map_err(|error| unreadable(path, &error));
    let comments = read_comments(open(&asked.comments)?)
        .map_err(|error| Failure::in_document("the comments", &asked.comments, error))?;
    let votes = read_votes(open(&asked.votes)?, AgreeSign::Plus)
        .map_err(|error| Failure::in_document("the votes", &asked.votes, error))?;
    if comments.iter().any(|comment| comment.text.trim().is_empty()) {
        let failure = Failure::wrong_input("a comment has no words under comment-body");
        return Err(failure.at_path(asked.comments.display().to_string()));
    }
    Ok((comments, votes))
}

fn take(asked: &ImportConversation, comments: Vec<Comment>, votes: Votes) -> Result<String, Failure> {
    let end = |day: Date| day.plus_days(1).start_in(&Zone::UTC);
    let (ends_at, response_at): (Timestamp, Timestamp) = (end(asked.last), end(asked.response));
    if response_at <= ends_at {
        return Err(Failure::wrong_input("the response is promised for a day after the last one"));
    }
    let db = asked.installation.open_for_writing()?;
    let secretariat = db.read_blocking("secretariat", |tx| {
        let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
        network::actor_of(tx, &held)
    })?;
    let import = Import {
        question: asked.question.clone(),
        what_changes: asked.changes.clone(),
        source: asked.source.clone(),
        language: asked.language,
        ends_at,
        response_at,
        comments,
        votes,
    };
    Ok(conversation::import(&db, &secretariat, &import)?.to_string())
}
