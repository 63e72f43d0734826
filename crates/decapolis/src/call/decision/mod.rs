//! Decisions: proposed one by one under rules of balance, announced together, confirmed by the speakers.

pub(super) mod acts;
pub(super) mod balance;
pub(super) mod board;
pub(super) mod confirming;
pub(super) mod data;
pub(super) mod forms;
pub(super) mod mail_act;
mod model;
pub(super) mod pages;
pub(super) mod store;
pub(super) mod telling;

pub(super) use self::confirming::acting;
pub(super) use self::model::Verdict;
