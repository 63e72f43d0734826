//! Registration for a conference by classes: who may register from when on, and the seats that are kept for a class until a day.
//!
//! The secretariat says from which day on each class registers: who speaks or holds a session, member cities that had no seat in
//! the series yet, other members, cities that are deciding whether to join, partners. Whoever belongs to several is in the one
//! that opens first. Registering is another way into the same seat: the last one is given once, whoever finds none waits by
//! the rule of `seat/line.rs`. **A seat that is kept for a class is given to nobody else before its day, neither by an
//! invitation nor from the waiting list.** A class that was told and then moved to a later day is told that, and again on its day. Who speaks, other capabilities say (`Capability.meeting_speakers`).

mod acts;
mod data;
mod demo;
mod forms;
mod job;
mod mail_act;
mod model;
mod page;
mod room;
mod rules;
mod section;
mod store;
mod who;

#[cfg(test)]
pub(super) use self::acts::register as registered;
pub(crate) use self::data::{RegistrationData, registration_data};
pub(super) use self::demo::make as make_demo;
pub(super) use self::job::{OPEN, PUT_RIGHT, RELEASE};
pub(super) use self::mail_act::REGISTER;
pub(super) use self::page::{example, keep, register, show};
pub(super) use self::room::Room;
pub(super) use self::rules::MayRegister;
pub(super) use self::section::SECTIONS;
pub(super) use self::store::STATEMENTS;
pub(super) use self::who::is_reached;
