//! Who reviews: posts that serve the network, which the call names, and posts of member cities, which are asked and say
//! whether they do.

pub(super) mod acts;
mod answering;
mod candidates;
pub(super) mod data;
mod forms;
pub(super) mod mail_act;
mod mails;
mod model;
pub(super) mod pages;
mod rules;
pub(super) mod store;

pub(super) use self::answering::{answer, example, show as show_own};
pub(super) use self::model::{AskedId, KIND, Said};
