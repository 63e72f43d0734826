//! What a meeting carries on where it belongs: a need that a city may state, if it wants, and what nobody knew, for research.
//!
//! Who conducts writes it down, from a note, a decision, an action or in words of their own. A need waits for a post of the city,
//! which states it in its own words or does not; until then nobody else reads it. A research wish waits for the secretariat,
//! which sees all of them as one list. Both hang on the thread of the item that they come from.

mod acts;
mod data;
mod forms;
mod list;
mod mails;
mod model;
mod pages;
mod rules;
mod store;

pub(super) use self::acts::{among, answer as demo_answer, keep as demo_keep};
pub(crate) use self::data::{WishData, WishesData, wish_data, wishes_data};
pub(super) use self::data::{WishLineData, line_data};
pub(super) use self::forms::{controls, present};
pub(super) use self::list::show as list;
pub(super) use self::model::{Kind, NewWish, Said, Wish};
pub(super) use self::pages::{answer, example, item, keep, show};
pub(super) use self::rules::may_keep;
pub(super) use self::store::{STATEMENTS, of_meeting, wish};

/// The kind of it in threads, steps and mails.
pub(super) const KIND: &str = "meeting-wish";
