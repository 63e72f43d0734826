//! Colleagues who are named as speakers of a session: each is asked once it is handed in, and says themselves whether they
//! speak. Who has not said yes is named to nobody outside their house and the committee.

pub(super) mod acts;
pub(super) mod data;
mod forms;
pub(super) mod mail_act;
mod mails;
pub(super) mod pages;
mod rules;
pub(super) mod store;

/// The kind of a colleague's part in steps and mails.
pub(super) const KIND: &str = "session-speaker";
