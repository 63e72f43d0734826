//! Seats at a meeting: proposed, invited, held, waited for, taken, given to a deputy, given back; and who came.
//!
//! A seat is the post's, so it passes with the post; the city's leader answers for it too. A place in the room is a number:
//! two who answer at once cannot have the last one. Whoever finds none waits, by the rule of `line.rs`.

pub(super) mod acts;
mod calendar_reply;
mod deputy;
mod form;
pub(super) mod job;
mod line;
mod mail_act;
pub(super) mod mails;
pub(super) mod model;
pub(super) mod page;
pub(super) mod passing;
pub(super) mod regions;
pub(super) mod rules;
pub(super) mod store;

pub(super) use self::calendar_reply::REPLY;
pub(super) use self::line::free_number;
pub(super) use self::mail_act::ANSWER;
pub(crate) use self::mail_act::VERB as ANSWER_VERB;
pub(crate) use self::mails::calendar_id;
pub(crate) use self::model::SeatId;
pub(super) use self::model::{Claim, Seat, SeatAnswer, SeatState, Side};
pub(super) use self::rules::registers;
