//! What those who took part think of a meeting, in five minutes after its end, and what it changed later.
//!
//! That a post answered and what was answered stand in two tables, and nothing leads from the one to the other. Results are
//! told to everybody who attended once three or more answered. Whom somebody wants to meet again stands in a third (`again`).

mod acts;
pub(in crate::minutes) mod again;
mod data;
mod forms;
pub(in crate::minutes) mod impact;
mod mails;
mod model;
mod pages;
mod rules;
mod store;

pub(in crate::minutes) use self::acts::{answer as demo_answer, ask_all, close};
pub(crate) use self::data::{EvaluationData, evaluation_data};
pub(in crate::minutes) use self::model::{Answered, Balance, DAYS, Evaluation, Hurdle};
pub(in crate::minutes) use self::pages::{answer, example, example_seat, lead_on, show};
#[cfg(test)]
pub(in crate::minutes) use self::store::seat_of;
pub(in crate::minutes) use self::store::{STATEMENTS, seat_by_id};

/// The kind of a post's part in an evaluation, in steps.
pub(in crate::minutes) const KIND: &str = "evaluation";
