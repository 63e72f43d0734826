//! What a person does in a browser: ask to speak with one press and take it back, see who comes next; and for who conducts the
//! meeting, open the list, call, put first, close, end.

mod conducting;
mod deeds;
mod sections;
mod show;

pub(super) use self::deeds::{add, ask, give, keep};
pub(super) use self::sections::{on_item, on_meeting};
pub(super) use self::show::page as show;
