//! What a person does in a browser: read with whom they sit; and for who conducts the meeting, make groups, draw them anew, move
//! somebody, tell, print.

mod conducting;
mod deeds;
mod list;
mod one;
mod print;
mod said;
mod sections;

pub(super) use self::deeds::{draw, make, put, remove, tell};
pub(super) use self::list::page as list;
pub(super) use self::one::page as one;
pub(super) use self::print::page as print;
pub(super) use self::sections::{on_item, on_meeting};
