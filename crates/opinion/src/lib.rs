//! Opinion maps: people vote on short statements; who votes alike stands together, and one sees what sets groups apart and what
//! all of them share.
//!
//! [`read_votes`] and [`read_comments`] read an export of Polis, [`Votes`] holds what counts of it, [`Map::of`] draws the map
//! as Polis publishes it, [`Conversation`] redraws it as votes come, and the map says how sure it is of itself.
//!
//! [`rake`] weighs those who took part by known shares of the population, and says what that costs.
//!
//! [`Wording`] finds statements that say nearly the same and what they are about.
//!
//! Deterministic: the same votes give the same map, in whatever order they stand. Plain data in and out; no clock, and no
//! randomness but from seeds of its own. `docs/opinion-map.md` has the formulas, their sources and the measures.

mod alternative;
mod clusters;
mod conversation;
mod map;
mod plane;
mod raking;
mod votes;
mod wording;

pub use alternative::Alternative;
pub use clusters::adjusted_rand;
pub use conversation::Conversation;
pub use map::{
    Agreed, AttributeCounts, CLEAR_FROM, Certainty, Former, Group, Map, Placed, Priority, Representative, Shared,
    Spread, Tally, by_attribute, next_statement,
};
pub use plane::{Axes, PEOPLE_MIN, Point, VOTES_MIN};
pub use raking::{LEAST, MOST, Weights, rake};
pub use votes::{
    AgreeSign, Comment, Gathering, Moderation, PARTICIPANTS_MAX, STATEMENTS_MAX, Side, TooMany, Vote, Votes,
    read_comments, read_votes,
};
pub use wording::{Like, NEAR_FROM, Speech, Statement, Topic, Wording};
