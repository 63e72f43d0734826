//! What a person does with bursaries in a browser.

mod deeds;
mod meeting;
mod one;
mod section;
mod why;

pub(super) use self::deeds::{answer, ask_again, decide, settle};
pub(super) use self::meeting::{ask, example as example_meeting, keep, show as of_meeting};
pub(super) use self::one::{example, show};
pub(super) use self::section::section;
