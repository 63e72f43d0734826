//! Contracts for which several compete: whoever gives one and two who compete for it are not asked to one meeting.
//!
//! Who conducts a meeting says who competes for what of whom, and whoever answers for a seat says it of their own house. **Who conducts
//! reads all of it, a house its own alone**; whoever is not asked because of it reads the rule and no name.

mod acts;
mod demo;
mod form;
mod model;
mod page;
mod rules;
mod store;

pub(super) use self::demo::make as make_demo;
pub(super) use self::model::Contests;
pub(super) use self::page::{Drawn, declare, declare_own, draw, own, why_apart};
pub(super) use self::store::STATEMENTS;

#[cfg(test)]
mod tests;
