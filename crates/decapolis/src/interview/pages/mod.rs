//! The pages of interviews.

mod answer;
mod board;
mod brought;
mod clustered;
mod interview;
mod said;
mod section;

pub(super) use self::answer::{allow, become_need, example as example_answer, show as show_answer};
pub(super) use self::board::{ask_all, begin, page as board};
pub(super) use self::clustered::page as clusters;
pub(super) use self::interview::{add, example, finish, say_what_not, show};
pub(super) use self::section::section;

use kernel::db::Tx;
use kernel::stop::Stop;

use crate::forum;

/// The board of the demo's meeting ahead.
pub(super) fn example_board(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|meeting| format!("/meetings/{meeting}/interviews")))
}

/// What its cities say, by topic.
pub(super) fn example_clusters(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|meeting| format!("/meetings/{meeting}/interviews/clusters")))
}
