//! A conversation while it runs: votes come, and its map follows.

use crate::map::Map;
use crate::votes::{Comment, TooMany, Vote, Votes};

/// Votes so far, and the map of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation {
    votes: Votes,
    map: Map,
}

impl Conversation {
    /// Of the votes so far.
    #[must_use]
    pub fn of(votes: Votes) -> Self {
        let map = Map::of(&votes);
        Self { votes, map }
    }

    /// Takes further votes in and draws the map anew, from the former components and middles. It is the map that all votes
    /// together give, but for the last digits, and for groups that are better than those found from the start, which the
    /// former middles may lead to. Unlike in Polis nobody stays in who would not be in, so that it does not matter when
    /// votes came.
    ///
    /// # Errors
    /// Too many people or statements.
    pub fn and(self, votes: &[Vote]) -> Result<Self, TooMany> {
        let Self { votes: former, map } = self;
        let votes = former.and(votes)?;
        Ok(Self { map: Map::after(&votes, &map.former()), votes })
    }

    /// Takes decisions of moderators in.
    ///
    /// # Errors
    /// Too many statements.
    pub fn moderated(self, comments: &[Comment]) -> Result<Self, TooMany> {
        let Self { votes: former, map } = self;
        let votes = former.moderated(comments)?;
        Ok(Self { map: Map::after(&votes, &map.former()), votes })
    }

    /// All votes.
    #[must_use]
    pub fn votes(&self) -> &Votes {
        &self.votes
    }

    /// The map of all votes.
    #[must_use]
    pub fn map(&self) -> &Map {
        &self.map
    }
}

#[cfg(test)]
mod tests;
