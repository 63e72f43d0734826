//! Votes as they come, and in order once all are there.

use std::fmt;

use super::ids::Ids;
use super::{Cast, PARTICIPANTS_MAX, STATEMENTS_MAX, Vote, Votes};

/// A conversation beyond the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooMany {
    /// More than [`PARTICIPANTS_MAX`] people.
    Participants,
    /// More than [`STATEMENTS_MAX`] statements.
    Statements,
}

impl fmt::Display for TooMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Participants => write!(f, "there are more than {PARTICIPANTS_MAX} voters"),
            Self::Statements => write!(f, "there are more than {STATEMENTS_MAX} comments"),
        }
    }
}

impl std::error::Error for TooMany {}

/// A vote by places of coming.
#[derive(Debug, Clone, Copy)]
struct Row {
    at: i64,
    voter: u32,
    code: u32,
}

/// Votes as they come.
#[derive(Debug, Default)]
pub struct Gathering {
    voters: Ids,
    statements: Ids,
    /// Places of coming.
    rejected: Vec<bool>,
    rows: Vec<Row>,
}

impl Gathering {
    /// Begins with votes that were put in order before.
    pub(super) fn of(votes: Votes) -> Self {
        let mut gathering = Self { rejected: votes.is_rejected, ..Self::default() };
        for id in &votes.statements {
            gathering.statements.place(*id);
        }
        for (voter, id) in votes.voters.iter().enumerate() {
            let voter_place = gathering.voters.place(*id);
            let casts = &votes.casts[votes.starts[voter]..votes.starts[voter + 1]];
            gathering.rows.extend(casts.iter().map(|cast| Row { at: cast.at, voter: voter_place, code: cast.code }));
        }
        gathering
    }

    /// Adds one.
    ///
    /// # Errors
    /// It is of one person or statement too many.
    pub fn add(&mut self, vote: Vote) -> Result<(), TooMany> {
        let voter = self.voters.place(vote.voter);
        if voter as usize >= PARTICIPANTS_MAX {
            return Err(TooMany::Participants);
        }
        let statement = self.statement(vote.statement)?;
        self.rows.push(Row { at: vote.at, voter, code: statement << 2 | vote.side as u32 });
        Ok(())
    }

    /// Lists a statement, with or without votes.
    ///
    /// # Errors
    /// It is one too many.
    pub(super) fn list(&mut self, id: i64, is_rejected: bool) -> Result<(), TooMany> {
        let place = self.statement(id)?;
        self.rejected[place as usize] = is_rejected;
        Ok(())
    }

    fn statement(&mut self, id: i64) -> Result<u32, TooMany> {
        let place = self.statements.place(id);
        if place as usize >= STATEMENTS_MAX {
            return Err(TooMany::Statements);
        }
        if self.rejected.len() < self.statements.count() {
            self.rejected.push(false);
        }
        Ok(place)
    }

    /// All of them in order, and of each person on each statement the last.
    #[must_use]
    pub fn done(self) -> Votes {
        let Self { voters, statements, rejected, rows } = self;
        let (voters, voter_ranks) = voters.in_order();
        let (statements, statement_ranks) = statements.in_order();
        let mut is_rejected = vec![false; statements.len()];
        for (place, rank) in statement_ranks.iter().enumerate() {
            is_rejected[*rank as usize] = rejected[place];
        }
        let (mut starts, mut casts) = by_voter(&rows, &voter_ranks, &statement_ranks);
        drop(rows);
        keep_last(&mut starts, &mut casts);
        Votes { voters, statements, is_rejected, starts, casts }
    }
}

/// Sorted by counting, the rows of a person in the order in which they came.
fn by_voter(rows: &[Row], voter_ranks: &[u32], statement_ranks: &[u32]) -> (Vec<usize>, Vec<Cast>) {
    let mut starts = vec![0; voter_ranks.len() + 1];
    for row in rows {
        starts[voter_ranks[row.voter as usize] as usize + 1] += 1;
    }
    for voter in 0..voter_ranks.len() {
        starts[voter + 1] += starts[voter];
    }
    let mut next = starts.clone();
    let mut casts = vec![Cast { at: 0, code: 0 }; rows.len()];
    for row in rows {
        let place = &mut next[voter_ranks[row.voter as usize] as usize];
        let code = statement_ranks[(row.code >> 2) as usize] << 2 | row.code & 3;
        casts[*place] = Cast { at: row.at, code };
        *place += 1;
    }
    (starts, casts)
}

/// Of each person on each statement the latest, and of equally late ones the one that came last.
fn keep_last(starts: &mut [usize], casts: &mut Vec<Cast>) {
    let mut kept = 0;
    let mut begin = 0;
    for start in starts.iter_mut().skip(1) {
        let end = *start;
        // Stable: of equal times the order of coming stays.
        casts[begin..end].sort_by_key(|cast| (cast.statement(), cast.at));
        for at in begin..end {
            let is_last = at + 1 == end || casts[at + 1].statement() != casts[at].statement();
            if is_last {
                casts[kept] = casts[at];
                kept += 1;
            }
        }
        (begin, *start) = (end, kept);
    }
    casts.truncate(kept);
}
