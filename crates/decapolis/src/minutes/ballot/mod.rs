//! Votes in the room: straw polls and formal votes, open or secret, each voter once.

mod acts;
mod data;
mod forms;
mod model;
mod pages;
mod rules;
mod store;

pub(super) use self::acts::cast as demo_cast;
pub(super) use self::acts::open;
pub(crate) use self::data::{VoteData, vote_data};
pub(super) use self::data::{VoteLineData, line_data};
pub(super) use self::forms::{new_controls, parse_new};
pub(super) use self::model::{Ballot, Choice, NewBallot};
pub(super) use self::pages::{cast as cast_page, end as end_page, example, item, show};
pub(super) use self::store::{STATEMENTS, ballot, of_meeting};

/// The kind of a vote in steps.
pub(super) const KIND: &str = "vote";
