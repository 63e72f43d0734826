//! What people say below a record. Plain types.

use crate::circle::{CircleId, RecordId};
use crate::language::Language;
use crate::person::PersonId;
use crate::post::PostId;
use crate::time::Timestamp;

crate::id!(CommentId, "A comment's id.");
crate::id!(ReportId, "The id of a report of harassment.");

/// Letters of a comment, a reason, an appeal or a report.
pub const COMMENT_MAX: usize = 5_000;
/// Comments of one person in a day, so that nobody drowns the others.
pub(super) const COMMENTS_A_DAY: i64 = 40;
/// The same for newcomers, of whom nobody knows yet how they talk.
pub(super) const COMMENTS_A_DAY_NEW: i64 = 5;
/// Somebody is a newcomer for so many days after their first comment.
pub(super) const NEWCOMER_DAYS: i64 = 7;

/// Where people talk: below which record, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The record.
    pub record: RecordId,
    /// Its kind, as registered.
    pub kind: &'static str,
    /// Whose record it is: its people may hide what is said there.
    pub home: CircleId,
}

/// A comment as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// Below which record.
    pub record: RecordId,
    /// The kind of that record.
    pub kind: String,
    /// Who said it.
    pub author: PersonId,
    /// In which post.
    pub post: PostId,
    /// The latest words.
    pub words: String,
    /// The language of the words.
    pub language: Language,
    /// When it was said first.
    pub written_at: Timestamp,
    /// How often it was written: 1 where it was never changed.
    pub version: i64,
    /// That it was hidden.
    pub hidden: Option<Hidden>,
}

/// That a comment was hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// When.
    pub at: Timestamp,
    /// In which post that was done.
    pub by: PostId,
    /// Why, in words.
    pub because: String,
    /// What the author says to it; empty where they said nothing.
    pub appeal: String,
    /// Whether that was decided.
    pub is_decided: bool,
}

/// A comment as it was at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub version: i64,
    /// The words.
    pub words: String,
    /// Their language.
    pub language: Language,
    /// When they were written.
    pub written_at: Timestamp,
}

/// What somebody wrote lately, which limits what they write next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// When they first said something; nothing where they never did.
    pub first_at: Option<Timestamp>,
    /// Comments in the last 24 hours.
    pub in_a_day: i64,
}

/// A report of harassment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// What it is about; the comment may be gone since.
    pub comment: CommentId,
    /// Who reports.
    pub reporter: PersonId,
    /// The one post that reads it.
    pub reader: PostId,
    /// What happened, in words.
    pub words: String,
    /// The language of the words.
    pub language: Language,
    /// When it was made.
    pub made_at: Timestamp,
    /// What was done, in the reader's words.
    pub note: String,
    /// When that was said.
    pub settled_at: Option<Timestamp>,
}
