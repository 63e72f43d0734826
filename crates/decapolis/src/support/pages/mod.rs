//! What a person does in a browser: the list, asking, the page of an engagement, templates, flow and lessons.

mod after;
mod ask;
mod deeds;
mod engagement;
mod forms;
mod list;
mod parts;
mod turn;

pub(super) use self::after::offer;
pub(super) use self::ask::{begin, example as example_ask, show as ask};
pub(super) use self::deeds::{accept, ask_post, clear, decline, end_step, give_back, goals, reply, stop, write};
pub(super) use self::engagement::{example, show};
pub(super) use self::list::{items_of, list};
