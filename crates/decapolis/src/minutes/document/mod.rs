//! The minutes of a meeting as a document: drafted from what was decided, approved by the chair, published, corrected.

mod acts;
mod data;
mod drafting;
mod forms;
mod mails;
mod model;
mod opening;
mod pages;
mod rules;
mod store;

pub(in crate::minutes) use self::acts::{correct, draft, publish, send};
pub(crate) use self::data::{MinutesData, minutes_data};
pub(in crate::minutes) use self::model::{Document, Reach, Stage};
pub(in crate::minutes) use self::pages::{
    approve as approve_page, correct as correct_page, draft as draft_page, edit as edit_page, example,
    give_back as return_page, send as send_page, show,
};
pub(in crate::minutes) use self::rules::may_draft;
pub(in crate::minutes) use self::store::{STATEMENTS, by_id, is_published, of_meeting};

/// The kind of minutes in steps.
pub(in crate::minutes) const KIND: &str = "minutes";
