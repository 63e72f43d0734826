//! Who voted how on what: the last vote of each person on each statement.

mod comments;
mod gathering;
mod ids;
mod numbers;
mod read;
mod records;

pub use comments::{Comment, Moderation, read_comments};
pub use gathering::{Gathering, TooMany};
pub use read::{AgreeSign, read_votes};

/// Most people of a conversation: the limit of Polis (`max-ptpts` of its server).
pub const PARTICIPANTS_MAX: usize = 100_000;

/// Most statements of a conversation: the limit of Polis (`max-cmts` of its server).
pub const STATEMENTS_MAX: usize = 10_000;

/// What somebody says to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Side {
    /// Disagrees: -1.
    Disagree = 0,
    /// Passes, or does not know: 0. Counts as having seen the statement.
    Pass = 1,
    /// Agrees: +1.
    Agree = 2,
}

impl Side {
    /// -1, 0 or 1; agreeing is 1, as in the exports of Polis.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self as u8) - 1.0
    }

    pub(crate) fn of_code(code: u32) -> Self {
        match code & 3 {
            0 => Self::Disagree,
            1 => Self::Pass,
            _ => Self::Agree,
        }
    }
}

/// A vote as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote {
    /// When, in any unit; of the votes of a person on a statement the latest counts.
    pub at: i64,
    /// Id of the person.
    pub voter: i64,
    /// Id of the statement.
    pub statement: i64,
    /// What the person says to it.
    pub side: Side,
}

/// A vote that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cast {
    pub(crate) at: i64,
    /// Place of the statement times four, plus the side.
    pub(crate) code: u32,
}

impl Cast {
    pub(crate) fn statement(self) -> usize {
        (self.code >> 2) as usize
    }

    pub(crate) fn side(self) -> Side {
        Side::of_code(self.code)
    }
}

/// The votes of a conversation that count: people and statements in the order of their ids, so that nothing depends on the
/// order in which votes came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Votes {
    pub(crate) voters: Vec<i64>,
    pub(crate) statements: Vec<i64>,
    /// By place of the statement.
    pub(crate) is_rejected: Vec<bool>,
    /// Where the votes of each person begin, and the end of all.
    pub(crate) starts: Vec<usize>,
    /// By person, then by statement.
    pub(crate) casts: Vec<Cast>,
}

impl Default for Votes {
    /// Of nobody.
    fn default() -> Self {
        Gathering::default().done()
    }
}

impl Votes {
    /// Of votes as they were given, in any order.
    ///
    /// # Errors
    /// More than [`PARTICIPANTS_MAX`] people or [`STATEMENTS_MAX`] statements.
    pub fn of(votes: &[Vote]) -> Result<Self, TooMany> {
        Self::default().and(votes)
    }

    /// With further votes. Of votes that were given at the same time the later added counts. Linear in all votes.
    ///
    /// # Errors
    /// As [`Votes::of`].
    pub fn and(self, votes: &[Vote]) -> Result<Self, TooMany> {
        let mut gathering = Gathering::of(self);
        for vote in votes {
            gathering.add(*vote)?;
        }
        Ok(gathering.done())
    }

    /// Lists statements, also such that nobody voted on, and says which are rejected. Statements that have votes and are not
    /// listed stay, and are not rejected: a vote that was given counts.
    ///
    /// # Errors
    /// As [`Votes::of`].
    pub fn moderated(self, comments: &[Comment]) -> Result<Self, TooMany> {
        let mut gathering = Gathering::of(self);
        for comment in comments {
            gathering.list(comment.id, comment.moderation == Moderation::Rejected)?;
        }
        Ok(gathering.done())
    }

    /// Ids of the people, rising.
    #[must_use]
    pub fn voters(&self) -> &[i64] {
        &self.voters
    }

    /// Ids of the statements, rising; rejected ones too.
    #[must_use]
    pub fn statements(&self) -> &[i64] {
        &self.statements
    }

    /// Whether the statement at a place is rejected.
    ///
    /// # Panics
    /// There is no such place.
    #[must_use]
    pub fn is_rejected(&self, statement: usize) -> bool {
        self.is_rejected[statement]
    }

    /// How many votes count: one for each person and statement.
    #[must_use]
    pub fn count(&self) -> usize {
        self.casts.len()
    }

    /// What the person at a place says, by place of the statement.
    ///
    /// # Panics
    /// There is no such place.
    pub fn of_voter(&self, voter: usize) -> impl Iterator<Item = (usize, Side)> {
        self.casts_of(voter).iter().map(|cast| (cast.statement(), cast.side()))
    }

    pub(crate) fn casts_of(&self, voter: usize) -> &[Cast] {
        &self.casts[self.starts[voter]..self.starts[voter + 1]]
    }
}

#[cfg(test)]
mod tests;
